"""Cloze gaps: `{{c1::text}}` and `{{c1::text::hint}}`."""

import re

GAP_START = re.compile(r"\{\{c(\d+)::")


def fill_gaps(text):
    """The text with every gap replaced by the words it hides."""
    filled = []
    position = 0
    for start in GAP_START.finditer(text):
        if start.start() < position:
            continue
        end = closing_braces(text, start.end())
        if end is None:
            break
        hidden = text[start.end():end]
        filled += [text[position:start.start()], hidden.split("::")[0]]
        position = end + 2
    return "".join(filled) + text[position:]


def gap_numbers(text):
    """The numbers of the gaps, each once, in order."""
    return sorted({int(start.group(1)) for start in GAP_START.finditer(text)})


def closing_braces(text, position):
    """Where the gap's `}}` stands: braces of the hidden text itself are paired off first."""
    depth = 0
    while position < len(text):
        if depth == 0 and text.startswith("}}", position):
            return position
        if text[position] == "{":
            depth += 1
        elif text[position] == "}":
            depth -= 1
        position += 1
    return None
