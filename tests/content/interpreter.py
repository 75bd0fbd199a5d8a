"""One Django to check against: the runner process of one Python interpreter."""

import json
import subprocess
import sys
from pathlib import Path

from conditions import parse_version

RUNNER = Path(__file__).parents[2] / "resources" / "runner" / "runner.py"
SYSTEM_PYTHON = "/usr/bin/python3"


class InterpreterError(Exception):
    """The interpreter cannot be used: it has no Django, another Django, or it died."""


class Interpreter:
    """Starts the runner; use as a context manager."""

    def __init__(self, python, label=""):
        self.python = python
        self.label = label
        self.version = ()

    def __enter__(self):
        command = [self.python, "-B", str(RUNNER)]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8")
        greeting = self.receive()
        self.django, self.python_version = greeting["django"], greeting["python"]
        self.version = parse_version(self.django)
        wanted = parse_version(self.label)
        if self.version[:len(wanted)] != wanted:
            raise InterpreterError(f"{self.python} has Django {self.django}, not {self.label}")
        self.label = self.label or ".".join(self.django.split(".")[:2])
        return self

    def __exit__(self, *exception):
        self.process.stdin.close()
        self.process.stdout.close()
        self.process.wait()

    def ask(self, job):
        """Sends one job and waits for its result."""
        self.process.stdin.write(json.dumps(job) + "\n")
        self.process.stdin.flush()
        return self.receive()

    def receive(self):
        line = self.process.stdout.readline()
        if not line:
            raise InterpreterError(f"the runner of {self.python} ended early")
        return json.loads(line)


def default_interpreter():
    """The system's Python, or the one running this where the system's has no Django."""
    for python in (SYSTEM_PYTHON, sys.executable):
        if has_django(python):
            return Interpreter(python)
    raise InterpreterError(f"neither {SYSTEM_PYTHON} nor {sys.executable} has Django; name one with --django")


def has_django(python):
    try:
        return subprocess.run([python, "-c", "import django"], stderr=subprocess.DEVNULL).returncode == 0
    except OSError:
        return False
