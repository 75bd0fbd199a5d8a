"""Compares what a snippet did with what its card says."""

import difflib
import re

ADDRESS = re.compile(r"0x[0-9a-fA-F]+")
DIFF_LINES = 24


def judge(snippet, result):
    """None if the snippet keeps its card's word, else (line in the file, message)."""
    if result.get("timeout"):
        return place(snippet, result), f"{snippet.action}: no end after {result['timeout']:g} s"
    if result.get("died"):
        return snippet.fence.line, f"{snippet.action}: the process died, {result['died']}"
    if snippet.action == "compile":
        return judge_exception(snippet, result)
    return judge_failing(snippet, result) if snippet.action == "fails" else judge_run(snippet, result)


def judge_exception(snippet, result):
    if result["exception"] is None:
        return None
    message = f"{snippet.action}: {result['exception']}"
    line = result.get("line")
    if line and line <= len(snippet.code.splitlines()):
        message += "\n    " + snippet.code.splitlines()[line - 1].strip()
    return place(snippet, result), message


def judge_run(snippet, result):
    raised = judge_exception(snippet, result)
    if raised or snippet.output is None:
        return raised
    return judge_output(snippet, [result["stdout"]], "output differs")


def judge_failing(snippet, result):
    exception = result["exception"]
    if exception is None:
        return snippet.fence.line, "fails: nothing was raised"
    if snippet.output is None:
        return None
    return judge_output(snippet, accepted_exceptions(exception, result["stdout"]), "another exception")


def accepted_exceptions(exception, printed):
    """A message of several lines may be shown whole or by its last line; what was printed may stand before it."""
    return [exception, exception.rstrip().splitlines()[-1], printed + exception]


def judge_output(snippet, accepted, message):
    expected = normalise(snippet.output.code)
    if expected in [normalise(text) for text in accepted]:
        return None
    difference = "\n".join(diff(expected, normalise(accepted[0])))
    return snippet.output.line, f"{snippet.action}: {message}\n{difference}"


def normalise(text):
    """Without trailing spaces, outer blank lines and memory addresses."""
    lines = [line.rstrip() for line in ADDRESS.sub("0x…", text).splitlines()]
    return "\n".join(lines).strip("\n")


def diff(expected, actual):
    lines = list(difflib.unified_diff(expected.splitlines(), actual.splitlines(), "card", "Django", n=1, lineterm=""))
    shown = ["    " + line for line in lines[:DIFF_LINES] if not line.startswith("@@")]
    return shown + ["    …"] * (len(lines) > DIFF_LINES)


def place(snippet, result):
    line = result.get("line")
    return snippet.file_line(line) if line else snippet.fence.line
