#!/usr/bin/env python3
"""Runs snippets in one Django: imports it once, then forks a child for each snippet.

Reads one JSON object a line (`action`, `code`, `needs`, `limit`) and answers each with one line.
The first line it writes names the versions of Django and Python.
"""

import importlib
import json
import os
import platform
import select
import shutil
import signal
import sys
import tempfile
import time
import warnings

import django

import execute
import project

GRACE_SECONDS = 2


class TimeLimit(BaseException):
    """Not an Exception, so that a snippet's own `except Exception` lets it pass."""


def main():
    answers = private_standard_output()
    project.set_up()
    # A snippet must not import the modules of this folder by accident.
    sys.path.remove(os.path.dirname(os.path.abspath(__file__)))
    warnings.simplefilter("ignore")
    answer(answers, {"django": django.get_version(), "python": platform.python_version()})
    for line in sys.stdin:
        answer(answers, respond(json.loads(line)))


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
        return compiled(job["code"])
    return run_in_child(job)


def compiled(code):
    try:
        compile(code, "snippet.py", "exec", dont_inherit=True)
    except (SyntaxError, ValueError) as error:
        return {"exception": f"{type(error).__name__}: {error}", "line": getattr(error, "lineno", None)}
    return {"exception": None}


def run_in_child(job):
    folder = tempfile.mkdtemp(prefix="snippet-")
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        be_child(job, folder, writing)
    os.close(writing)
    answered = read_line(reading, time.monotonic() + job["limit"] + GRACE_SECONDS)
    os.close(reading)
    # The whole group: a snippet may have left threads or processes behind.
    kill_group(child)
    _, status = os.waitpid(child, 0)
    shutil.rmtree(folder, ignore_errors=True)
    return json.loads(answered) if answered.endswith(b"\n") else end_of(status, job["limit"])


def be_child(job, folder, writing):
    """Never returns: the child must not go on as a second server."""
    try:
        os.setpgid(0, 0)
        os.chdir(folder)
        project.use_folder(folder)
        result = run_captured(job)
        with open(writing, "w", encoding="utf-8") as answers:
            answer(answers, result)
    finally:
        os._exit(0)


def run_captured(job):
    printed = capture_output()
    signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, job["limit"])
    error = execute.execute(job["code"])
    signal.setitimer(signal.ITIMER_REAL, 0)
    sys.stdout.flush()
    printed.seek(0)
    result = {"stdout": printed.read().decode("utf-8"), **execute.describe(error)}
    return {**result, "timeout": job["limit"]} if isinstance(error, TimeLimit) else result


def capture_output():
    """Sends the standard output to a file, whoever writes to it; the standard error goes nowhere."""
    printed = tempfile.TemporaryFile()
    nowhere = os.open(os.devnull, os.O_RDWR)
    for descriptor, target in enumerate((nowhere, printed.fileno(), nowhere)):
        os.dup2(target, descriptor)
    sys.stdout = open(1, "w", encoding="utf-8", errors="backslashreplace", closefd=False)
    sys.stderr = open(2, "w", encoding="utf-8", errors="backslashreplace", closefd=False)
    return printed


def stop(*arguments):
    raise TimeLimit


def end_of(status, limit):
    """Why a child ended without an answer."""
    if not os.WIFSIGNALED(status):
        return {"died": f"exit status {os.WEXITSTATUS(status)}"}
    number = os.WTERMSIG(status)
    return {"timeout": limit} if number == signal.SIGKILL else {"died": signal.Signals(number).name}


def read_line(reading, deadline):
    data = b""
    while not data.endswith(b"\n"):
        ready, _, _ = select.select([reading], [], [], max(0, deadline - time.monotonic()))
        chunk = os.read(reading, 65536) if ready else b""
        if not chunk:
            break
        data += chunk
    return data


def kill_group(child):
    for kill in (os.killpg, os.kill):
        try:
            kill(child, signal.SIGKILL)
        except (ProcessLookupError, PermissionError):
            pass


if __name__ == "__main__":
    main()
