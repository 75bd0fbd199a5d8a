#!/usr/bin/env python3
"""Runs the Python of the cards against real Django.

    verify.py [--django VERSION=PYTHON]... [--summary FILE] PATH...

Without --django the environment variable GREENROOM_DJANGO may list VERSION=PYTHON pairs, separated by
spaces or semicolons.

PATH is a Markdown file or a deck folder. A fence `python run` must run and print what the next fence,
`output`, holds; `python fails` must raise what the next `output` fence holds; plain `python` must compile.
An exercise is run with its solution, which passes all checks, with what it begins with, which fails one, and with each
wrong solution, which fails the check that it names and no other.
`django>=5.0` (also < <= == >) and `needs=module` say where a fence holds; elsewhere it is skipped.
A snippet runs as the module `snippet`, its models belong to the app `app`.
"""

import argparse
import os
import sys
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from conditions import describe, holds
from deck import read_topic, topic_files
from exercises import exercises_of_topic, judge_exercise
from interpreter import Interpreter, InterpreterError, default_interpreter
from snippets import snippets_of_topic
from verdict import judge

TIME_LIMIT = 10
AT_ONCE = 2
COLUMNS = ("Django", "Python", "run", "fails", "compiled", "exercises", "skipped", "failed", "seconds")
print_lock = threading.Lock()


@dataclass
class Tally:
    """What happened on one Django."""
    django: str = ""
    python: str = ""
    seconds: float = 0.0
    failed: int = 0
    done: Counter = field(default_factory=Counter)
    skipped: Counter = field(default_factory=Counter)

    def row(self):
        done = [self.done[action] for action in ("run", "fails", "compile", "exercise")]
        return (self.django, self.python, *done, sum(self.skipped.values()), self.failed, f"{self.seconds:.1f}")


def main():
    arguments = parse_arguments()
    snippets, problems = read_snippets(arguments.paths)
    exercises = read_exercises(arguments.paths)
    for problem in problems:
        say(problem)
    try:
        tallies = check_everywhere(snippets, exercises, chosen_interpreters(arguments), arguments.limit)
    except (InterpreterError, OSError, argparse.ArgumentTypeError) as error:
        sys.exit(f"verify.py: {error}")
    table = summary(tallies, problems)
    print("\n" + table)
    if arguments.summary:
        Path(arguments.summary).write_text(table + "\n", encoding="utf-8")
    sys.exit(1 if problems or has_failed(tallies) else 0)


def parse_arguments():
    parser = argparse.ArgumentParser(description="Runs the Python of the cards against real Django.")
    parser.add_argument("paths", nargs="+", metavar="PATH", help="a Markdown file or a deck folder")
    parser.add_argument("--django", action="append", type=parse_interpreter, metavar="VERSION=PYTHON",
                        help="check against this Django; may be given several times")
    parser.add_argument("--default-django", default="", metavar="LIST",
                        help="the list to use where there is neither --django nor GREENROOM_DJANGO")
    parser.add_argument("--summary", metavar="FILE", help="write the closing table to this file, too")
    parser.add_argument("--limit", type=float, default=TIME_LIMIT, metavar="SECONDS", help="time limit of a snippet")
    return parser.parse_args()


def parse_interpreter(text):
    version, separator, python = text.partition("=")
    if not separator or not version or not python:
        raise argparse.ArgumentTypeError(f"not VERSION=PYTHON: {text}")
    return Interpreter(python, version)


def chosen_interpreters(arguments):
    """Those named by --django, else by the environment, else by --default-django, else the system's."""
    if arguments.django:
        return arguments.django
    listed = os.environ.get("GREENROOM_DJANGO", "") or arguments.default_django
    return [parse_interpreter(text) for text in listed.replace(";", " ").split()] or [default_interpreter()]


def read_snippets(paths):
    snippets, problems = [], []
    for file in [file for path in paths for file in topic_files(path)]:
        found, wrong = snippets_of_topic(read_topic(file))
        snippets += found
        problems += wrong
    return snippets, problems


def read_exercises(paths):
    return [exercise for path in paths for file in topic_files(path) for exercise in exercises_of_topic(read_topic(file))]


def check_everywhere(snippets, exercises, interpreters, limit):
    with ThreadPoolExecutor(AT_ONCE) as pool:
        return list(pool.map(lambda interpreter: check(snippets, exercises, interpreter, limit), interpreters))


def check(snippets, exercises, interpreter, limit):
    """Checks all snippets and exercises on one Django."""
    tally, start = Tally(), time.monotonic()
    with interpreter:
        tally.django, tally.python = interpreter.django, interpreter.python_version
        for snippet in snippets:
            check_snippet(snippet, interpreter, limit, tally)
        for exercise in exercises:
            check_exercise(exercise, interpreter, limit, tally)
    tally.seconds = time.monotonic() - start
    return tally


def is_skipped(versions, interpreter, tally):
    unmet = [condition for condition in versions if not holds(condition, interpreter.version)]
    if unmet:
        tally.skipped[describe(unmet[0])] += 1
    return bool(unmet)


def check_exercise(exercise, interpreter, limit, tally):
    if is_skipped(exercise.versions, interpreter, tally):
        return
    results = []
    for attempt in exercise.attempts:
        result = interpreter.ask(exercise.job(attempt, limit))
        if "missing" in result:
            tally.skipped["needs=" + result["missing"]] += 1
            return
        results.append(result)
    tally.done["exercise"] += 1
    failures = judge_exercise(exercise, results)
    tally.failed += bool(failures)
    for line, message in failures:
        say(f"{exercise.file}:{line}: [django {interpreter.label}] {message}")


def check_snippet(snippet, interpreter, limit, tally):
    if is_skipped(snippet.versions, interpreter, tally):
        return
    job = {"action": snippet.action, "code": snippet.code, "needs": snippet.needs, "limit": limit}
    result = interpreter.ask(job)
    if "missing" in result:
        tally.skipped["needs=" + result["missing"]] += 1
        return
    tally.done[snippet.action] += 1
    failure = judge(snippet, result)
    if failure:
        tally.failed += 1
        line, message = failure
        say(f"{snippet.file}:{line}: [django {interpreter.label}] {message}")


def say(text):
    with print_lock:
        print(text, flush=True)


def summary(tallies, problems):
    """The closing table, and why fences were skipped."""
    rows = [COLUMNS] + [tuple(map(str, tally.row())) for tally in tallies]
    widths = [max(map(len, column)) for column in zip(*rows)]
    lines = ["  ".join(cell.rjust(width) for cell, width in zip(row, widths)) for row in rows]
    for tally in tallies:
        reasons = ", ".join(f"{count} × {reason}" for reason, count in sorted(tally.skipped.items()))
        lines += [f"Skipped on {tally.django}: {reasons}"] if reasons else []
    lines += [f"Malformed fences: {len(problems)}"] if problems else []
    lines += ["No fence was run."] if not executed(tallies) else []
    return "\n".join(lines)


def executed(tallies):
    return sum(tally.done[action] for tally in tallies for action in ("run", "fails", "exercise"))


def has_failed(tallies):
    return any(tally.failed for tally in tallies) or not executed(tallies)


if __name__ == "__main__":
    main()
