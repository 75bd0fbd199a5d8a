"""Reads a deck of Markdown cards, just enough of the format for the content checks."""

import json
import re
from dataclasses import dataclass, field
from pathlib import Path

FENCE_OPEN = re.compile(r"^(?P<indent>[ \t]*)(?P<marks>`{3,}|~{3,})(?P<info>[^`]*)$")
LIST_FENCE_OPEN = re.compile(r"^(?P<indent>[ \t]*(?:[-*+]|\d+[.)])[ \t]+)(?P<marks>`{3,}|~{3,})(?P<info>[^`]*)$")
HEADING = re.compile(r"^(#{1,3})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$")
TASK = re.compile(r"^\s*[-*+] \[([ xX])\]\s+(.*)")
BULLET = re.compile(r"^\s{0,3}(?:[-*+]|\d+[.)])\s+(.*)")
GAP = re.compile(r"\{\{c\d+::")
IMAGE_LINE = re.compile(r"^\s*!\[[^\]]*\]\([^)]*\)\s*$")
NOT_TOPICS = {"README.md"}


@dataclass
class Line:
    """One line of a file; `fenced` says that it belongs to a code fence."""
    number: int
    text: str
    fenced: bool = False


@dataclass
class Fence:
    """One code fence: its opening line, the words after the marks, and its dedented text."""
    line: int
    words: list
    code: str
    end: int


@dataclass
class Section:
    """A part of a card: the prompt (name ""), or what stands under one `###` heading."""
    name: str
    detail: str
    line: int
    lines: list = field(default_factory=list)
    fences: list = field(default_factory=list)

    def prose_lines(self):
        return [line for line in self.lines if not line.fenced]

    def spoken_lines(self):
        """The prose without the pictures, which nobody says."""
        return [line for line in self.prose_lines() if not IMAGE_LINE.match(line.text)]

    def prose(self):
        return "\n".join(line.text for line in self.spoken_lines()).strip()

    def is_empty(self):
        return not self.fences and not any(line.text.strip() for line in self.lines)

    def bullets(self):
        matches = [BULLET.match(line.text) for line in self.prose_lines()]
        return [match.group(1) for match in matches if match]


@dataclass
class Card:
    """One question with its header, prompt and sections."""
    file: Path
    line: int
    heading: str
    header: dict
    prompt: Section
    sections: list = field(default_factory=list)

    @property
    def id(self):
        return self.header.get("id", "")

    @property
    def tags(self):
        return [tag.strip() for tag in self.header.get("tags", "").split(",") if tag.strip()]

    @property
    def fences(self):
        return [fence for part in [self.prompt, *self.sections] for fence in part.fences]

    @property
    def options(self):
        """The choices of the prompt: (is right, text, line)."""
        found = [(TASK.match(line.text), line.number) for line in self.prompt.prose_lines()]
        return [(match.group(1) != " ", match.group(2), number) for match, number in found if match]

    @property
    def kind(self):
        if self.options:
            return "choice"
        if self.section("Checks"):
            return "exercise"
        if any(GAP.search(line.text) for line in self.prompt.lines):
            return "cloze"
        return "typed" if self.section("Expected") else "open"

    def section(self, name):
        return next((section for section in self.sections if section.name == name), None)

    def all_sections(self, name):
        return [section for section in self.sections if section.name == name]


@dataclass
class Topic:
    """One file of the deck."""
    file: Path
    title: str
    path: str
    introduction: Section
    cards: list = field(default_factory=list)


def topic_files(path):
    """The Markdown files of a deck folder in order, or the one file given."""
    path = Path(path)
    if path.is_file():
        return [path]
    return sorted(file for file in path.rglob("*.md") if file.name not in NOT_TOPICS)


def read_deck(folder):
    """All topics of a deck folder."""
    return [read_topic(file, folder) for file in topic_files(folder)]


def read_index(folder):
    """The content of deck.json, or None where there is none."""
    index = Path(folder) / "deck.json"
    return json.loads(index.read_text(encoding="utf-8")) if index.is_file() else None


def read_topic(file, folder=None):
    """One file: its introduction and its cards."""
    file = Path(file)
    lines, fences = read_lines(file.read_text(encoding="utf-8"))
    topic = Topic(file, "", default_path(file, folder), Section("", "", 1))
    part = topic.introduction
    for line in lines:
        heading = None if line.fenced else HEADING.match(line.text)
        level = len(heading.group(1)) if heading else 0
        if level == 1:
            topic.title = heading.group(2)
        elif level == 2:
            part = Section("", "", line.number)
            topic.cards.append(Card(file, line.number, heading.group(2), {}, part))
        elif level == 3 and topic.cards:
            name, _, detail = heading.group(2).partition(":")
            part = Section(name.strip(), detail.strip(), line.number)
            topic.cards[-1].sections.append(part)
        else:
            part.lines.append(line)
            part.fences += [fence for fence in fences if fence.line == line.number]
    topic.path = take_header(topic.introduction).get("topic", topic.path)
    for card in topic.cards:
        card.header = take_header(card.prompt)
    return topic


def default_path(file, folder):
    if folder is None or not Path(folder).is_dir():
        return file.stem
    return file.relative_to(folder).with_suffix("").as_posix()


def read_lines(text):
    """All lines, each marked fenced or not, and the fences among them."""
    texts = text.splitlines()
    lines, fences, index = [], [], 0
    while index < len(texts):
        opening = FENCE_OPEN.match(texts[index]) or LIST_FENCE_OPEN.match(texts[index])
        if not opening:
            lines.append(Line(index + 1, texts[index]))
            index += 1
            continue
        end = fence_end(texts, index, opening.group("marks"))
        lines += [Line(number + 1, texts[number], True) for number in range(index, min(end + 1, len(texts)))]
        body = [dedent(line, len(opening.group("indent"))) for line in texts[index + 1:end]]
        code = "".join(line + "\n" for line in body)
        fences.append(Fence(index + 1, opening.group("info").split(), code, end + 1))
        index = end + 1
    return lines, fences


def fence_end(texts, start, marks):
    """The index of the closing line; as in GFM, a fence left open runs to the end of the file."""
    closing = re.compile(r"^[ \t]*%s{%d,}[ \t]*$" % (re.escape(marks[0]), len(marks)))
    for index in range(start + 1, len(texts)):
        if closing.match(texts[index]):
            return index
    return len(texts)


def dedent(text, width):
    """The text without the indentation of its fence, so that code in a list item starts at column 0."""
    leading = len(text) - len(text.lstrip(" \t"))
    return text[min(width, leading):]


def take_header(section):
    """Takes the `key: value` comment at the start of a section out of its lines."""
    header, taken, open_comment = {}, 0, False
    for line in section.lines:
        text = line.text.strip()
        if not open_comment and not text.startswith("<!--"):
            if text:
                break
            taken += 1
            continue
        taken += 1
        key, colon, value = text.replace("<!--", "").replace("-->", "").partition(":")
        if colon:
            header[key.strip()] = value.strip()
        open_comment = "-->" not in text
        if not open_comment:
            break
    section.lines = section.lines[taken:]
    return header
