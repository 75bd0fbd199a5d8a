"""From the fences of a card to the snippets to be checked, and the fences that are malformed."""

from dataclasses import dataclass, field
from typing import Optional

from cloze import fill_gaps
from conditions import is_condition, version_conditions
from deck import Fence
from exercises import is_of_exercise
from finding import Finding

ACTIONS = ("run", "fails")
PYTHON_NAMES = ("py", "python", "python3", "pycon")


@dataclass
class Snippet:
    """One Python fence: what to do with it, on which Django, and what it should print."""
    file: object
    fence: Fence
    action: str
    code: str
    output: Optional[Fence]
    versions: list = field(default_factory=list)
    needs: list = field(default_factory=list)

    def file_line(self, snippet_line):
        """The line in the Markdown file of a line of the snippet, both counted from 1."""
        return self.fence.line + snippet_line


def snippets_of_topic(topic):
    """The snippets and findings of one file."""
    snippets, findings = [], []
    groups = [(topic.introduction.fences, "")]
    groups += [(plain_fences(card), card.header.get("django", "")) for card in topic.cards]
    for fences, versions in groups:
        for before, fence, following in zip([None, *fences], fences, [*fences[1:], None]):
            if is_python(fence):
                snippets.append(read_snippet(topic.file, fence, following, version_conditions(versions)))
            findings += [Finding(topic.file, fence.line, text) for text in fence_problems(before, fence, following)]
    return snippets, findings


def plain_fences(card):
    """Those that are run by themselves: not the parts of an exercise, which are run together."""
    if card.kind != "exercise":
        return card.fences
    return [fence for part in [card.prompt, *card.sections] for fence in part.fences if not is_of_exercise(part, fence)]


def is_python(fence):
    return fence.words[:1] == ["python"]


def is_output(fence):
    return fence is not None and fence.words[:1] == ["output"]


def action_of(fence):
    return next((word for word in fence.words[1:] if word in ACTIONS), "compile")


def read_snippet(file, fence, following, card_versions):
    output = following if is_output(following) and action_of(fence) != "compile" else None
    conditions = [word for word in fence.words[1:] if is_condition(word)]
    versions = [found for word in conditions if word.startswith("django") for found in version_conditions(word)]
    needs = [word.partition("=")[2] for word in conditions if word.startswith("needs=")]
    return Snippet(file, fence, action_of(fence), fill_gaps(fence.code), output, card_versions + versions, needs)


def fence_problems(before, fence, following):
    """What is wrong with the fence itself, on any Django."""
    if is_python(fence):
        yield from word_problems(fence.words[1:])
        if action_of(fence) == "fails" and not is_output(following):
            yield "fails without an output fence that holds the exception"
    elif is_output(fence):
        # What a card calls output is always proven; other text can be a `text` fence.
        if before is None or not is_python(before) or action_of(before) == "compile":
            yield "output of a fence that is not run"
    elif looks_like_python(fence.words):
        yield f"only a fence that begins with the word python is checked, not: {' '.join(fence.words)}"


def word_problems(words):
    for word in words:
        if word not in ACTIONS and not is_condition(word):
            yield f"unknown word after python: {word}"
    if set(ACTIONS) <= set(words):
        yield "a fence is either run or fails, not both"


def looks_like_python(words):
    return any(word in ACTIONS or word.lower() in PYTHON_NAMES for word in words)
