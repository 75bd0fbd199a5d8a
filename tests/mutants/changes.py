"""Which single changes a C++ file offers: an operator, a constant, a comparison, a call that is dropped."""

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Change:
    """One change of a text, by its place in it."""
    begin: int
    end: int
    new: str

    def apply(self, text):
        return text[:self.begin] + self.new + text[self.end:]

    def line(self, text):
        return text.count("\n", 0, self.begin) + 1

    def words(self, text):
        """The changed line before and after, each without what stands around it."""
        first = text.rfind("\n", 0, self.begin) + 1
        last = text.find("\n", self.end)
        last = len(text) if last < 0 else last
        before = " ".join(text[first:last].split())
        after = " ".join((text[first:self.begin] + self.new + text[self.end:last]).split())
        return f"{before}  ->  {after}"


# As clang-format writes them, a blank on both sides: a template's brackets have none.
OPERATORS = {
    " < ": " <= ", " <= ": " < ", " > ": " >= ", " >= ": " > ", " == ": " != ", " != ": " == ",
    " && ": " || ", " || ": " && ", " + ": " - ", " - ": " + ", " * ": " / ", " / ": " * ", " % ": " * ",
    " += ": " -= ", " -= ": " += ",
}
OPERATOR = re.compile("|".join(re.escape(operator) for operator in sorted(OPERATORS, key=len, reverse=True)))
STEP = re.compile(r"(?<![+\w])\+\+(?=\w)|(?<![-\w])--(?=\w)")
NOT = re.compile(r"(?<=[\s(])!(?=[\w(])")
NUMBER = re.compile(r"(?<![\w.'])\d+(?![\w.'])")
TRUTH = re.compile(r"\b(true|false)\b")
# A statement that is one call, on lines of its own. What throws, returns or declares does not match.
CALL = re.compile(r"^[ ]+(?!return\b|throw\b|co_|delete\b|else\b|using\b|static_assert\b)"
                  r"[A-Za-z_]\w*(?:(?:::|\.|->)[A-Za-z_]\w*)*(?:<[^<>;()]*>)?\([^;{}]*\);$", re.MULTILINE)

SKIPPED = re.compile(
    r"//[^\n]*"
    r"|/\*.*?\*/"
    r'|R"(?P<mark>\w*)\(.*?\)(?P=mark)"'
    r'|"(?:\\.|[^"\\\n])*"'
    r"|(?<!\w)'(?:\\.|[^'\\\n])+'"
    r"|^#[^\n]*"
    r"|\b(?:template\s*<[^;{]*?>|static_assert\([^;]*;)", re.DOTALL | re.MULTILINE)


def blanked(text):
    """The text with comments, literals of words and directives blank: what is left can be changed by its place."""
    return SKIPPED.sub(lambda found: re.sub(r"[^\n]", " ", found.group()), text)


def is_balanced(words):
    return words.count("(") == words.count(")")


def changes_of(text):
    """Every single change, in the order of the text."""
    code = blanked(text)
    found = [Change(at.start(), at.end(), OPERATORS[at.group()]) for at in OPERATOR.finditer(code)]
    found += [Change(at.start(), at.end(), "--" if at.group() == "++" else "++") for at in STEP.finditer(code)]
    found += [Change(at.start(), at.end(), "") for at in NOT.finditer(code)]
    found += [Change(at.start(), at.end(), str(int(at.group()) + 1)) for at in NUMBER.finditer(code)]
    found += [Change(at.start(), at.end(), "0") for at in NUMBER.finditer(code) if at.group() != "0"]
    found += [Change(at.start(), at.end(), "false" if at.group() == "true" else "true") for at in TRUTH.finditer(code)]
    for at in CALL.finditer(code):
        if is_balanced(at.group()):
            begin = at.start() + len(at.group()) - len(at.group().lstrip())
            found.append(Change(begin, at.end(), ";"))
    return sorted(found, key=lambda change: (change.begin, change.end, change.new))
