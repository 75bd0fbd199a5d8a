#!/usr/bin/env python3
"""Runs Python on one Django: imports it once, then forks a child for each run.

Reads one JSON object a line and answers each with one line; the first line it writes names the versions of Django and
Python. A job has an `action`, `needs` (modules) and a `limit` in seconds, and

- `compile`, `run`: `code`, a snippet; answered with what it printed and what it raised,
- `exercise`: `models`, `code` and `checks`, each with a `name` and `code`; answered with what came of each check.

Where it is process 1, it runs in a box of its own: see supervise.py.
"""

import gc
import importlib
import json
import os
import platform
import sys
import warnings

import django

import exercise
import project
import snippet
import supervise


def main():
    answers = private_standard_output()
    supervise.protect_server()
    project.set_up()
    # A snippet must not import the modules of this folder by accident.
    sys.path.remove(os.path.dirname(os.path.abspath(__file__)))
    warnings.simplefilter("ignore")
    # No fork's garbage collection touches, and so copies, what stands now.
    gc.freeze()
    answer(answers, {"django": django.get_version(), "python": platform.python_version()})
    for line in sys.stdin:
        result = respond(json.loads(line))
        if supervise.is_spent:
            answer(answers, {**result, "spent": True})
            return
        answer(answers, result)


def private_standard_output():
    """The answers' own channel: whatever else is printed goes to the standard error."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    return answers


def answer(answers, content):
    answers.write(json.dumps(content) + "\n")
    answers.flush()


def respond(job):
    for module in job["needs"]:
        try:
            importlib.import_module(module)
        except ImportError:
            return {"missing": module}
    if job["action"] == "compile":
        return snippet.compiled(job["code"])
    if job["action"] == "exercise":
        return exercise.answered(job, supervise.supervise(lambda send: exercise.run(job, send), job["limit"]))
    return snippet.answered(job, supervise.supervise(lambda send: snippet.run(job, send), job["limit"]))


if __name__ == "__main__":
    main()
