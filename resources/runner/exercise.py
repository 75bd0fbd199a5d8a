"""One run of an exercise: its models, the learner's code, then each check in a process of its own.

A check begins with what the models and the code left: database, variables, imports. No check sees what another one did,
so several run at once.
"""

import io
import os
import signal
import sys
import time
import traceback

import execute
import explain
import limits
import names
import supervise

MODELS, SOLUTION, CHECK = "models.py", "solution.py", "check.py"
LONGEST_MESSAGE = 2000
MOST_SQL = 200
SAID = 42  # the exit status of a check's process that has said what there is to say
AT_ONCE = max(2, len(os.sched_getaffinity(0)))
MOST_HELD = limits.OUTPUT // 8


def run(job, send):
    """In the child. Sends a part for each check, then how the run ended; see answered() for their keys."""
    deadline = time.monotonic() + job["limit"]
    for file_name, code in ((MODELS, job["models"]), (SOLUTION, job["code"])):
        with limits.time_limit(deadline - time.monotonic()):
            error = execute.execute(code, file_name)
        if error is not None:
            return send({"failed": file_name, **report(error, file_name)})
    # Once, rather than in each check.
    with limits.time_limit(deadline - time.monotonic()):
        error = execute.prepare()
    if error is not None:
        return send({"failed": SOLUTION, **report(error, SOLUTION)})
    run_checks(job["checks"], deadline, send)
    return send({})


def run_checks(checks, deadline, send):
    """A check that takes its process with it says nothing; the others still have their turn."""
    waiting = list(enumerate(checks))
    running = {}
    while True:
        while waiting and len(running) < AT_ONCE and time.monotonic() < deadline:
            place, check = waiting.pop(0)
            running[fork_check(place, check["code"], deadline, send)] = place
        if not running:
            return
        child, status = os.wait()
        place = running.pop(child, None)
        if place is not None and not (os.WIFEXITED(status) and os.WEXITSTATUS(status) == SAID):
            send({"check": place, "passed": False, "message": f"the process ended early: {end_of(status)}"}, last=False)


def fork_check(place, code, deadline, send):
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        try:
            printed = Printed()
            sys.stdout = io.TextIOWrapper(printed, encoding="utf-8", errors="backslashreplace", write_through=True)
            found = checked(code, deadline)
            send({"check": place, **found, "printed": printed.getvalue().decode("utf-8", "replace")}, last=False)
            os._exit(SAID)
        finally:
            os._exit(1)
    return child


def end_of(status):
    return signal.Signals(os.WTERMSIG(status)).name if os.WIFSIGNALED(status) else f"status {os.WEXITSTATUS(status)}"


class Printed(io.BytesIO):
    """Holds what a check prints until it ends, so that nothing stands between its lines; where that is too much, no longer."""
    holds = True

    def write(self, data):
        if self.holds and self.tell() + len(data) <= MOST_HELD:
            return super().write(data)
        self.holds = False
        supervise.write_all(self.fileno(), self.getvalue() + data)
        self.seek(0)
        self.truncate()
        return len(data)

    def fileno(self):
        return 1


def checked(code, deadline):
    sent = SentSql()
    names.listeners.append(sent.add)
    start = time.monotonic()
    with limits.time_limit(deadline - start):
        error = execute.execute(code, CHECK, lambda tree: explain.explained(tree, code))
    names.listeners.clear()
    seconds = time.monotonic() - start
    return {"passed": error is None, "seconds": seconds, "sql": sent.rows(), **report(error, CHECK)}


def report(error, file_name):
    """What was raised in one of the files, and where in the learner's own code."""
    if error is None:
        return {}
    if isinstance(error, limits.TimeLimit):
        return {"timeout": True, **place_of(error)}
    if file_name == MODELS:
        return {"message": message_of(error), "line": execute.line_of(error, MODELS), "frames": []}
    return {"message": message_of(error), **place_of(error)}


def place_of(error):
    frames = [] if isinstance(error, SyntaxError) else execute.frames_of(error, SOLUTION)
    return {"line": execute.line_of(error, SOLUTION),
            "frames": [{"line": frame.lineno, "name": frame.name, "text": frame.line or ""} for frame in frames[-50:]]}


def message_of(error):
    """As the last line of a traceback has it; of a failed assertion, what it says."""
    if isinstance(error, AssertionError) and str(error):
        return cut(str(error))
    if isinstance(error, SyntaxError):
        return cut(traceback.format_exception_only(type(error), error)[-1].strip())
    return cut(execute.exception_text(error).replace("snippet.", "", 1))


def cut(text):
    return text if len(text) <= LONGEST_MESSAGE else text[:LONGEST_MESSAGE] + "…"


class SentSql:
    """The SQL of a check that the learner's code sent, or that `queries()` counted."""

    def __init__(self):
        self.sent = {}

    def add(self, sql, text):
        line = learners_line()
        if line is None and not names.open_counts:
            return
        key = sql, line
        if key in self.sent:
            self.sent[key]["times"] += 1
            self.sent[key]["sql"] = cut(sql.replace("%s", "…"))
        elif len(self.sent) < MOST_SQL:
            self.sent[key] = {"sql": cut(text), "line": line, "times": 1}

    def rows(self):
        return list(self.sent.values())


def learners_line():
    """The innermost line of the learner's code that is running now."""
    frame = sys._getframe(1)
    while frame is not None:
        if frame.f_code.co_filename == SOLUTION:
            return frame.f_lineno
        frame = frame.f_back
    return None


def answered(job, course):
    """What came of it, in the server: `checks` in order, each with `passed` and what else is known of it, `output`, and

    - `failed`: the file whose code raised before any check, with `message`, `line` and `frames`,
    - `end`: why the run ended early; empty where it did not.
    """
    checks = [{"passed": False, "message": ""} for _ in job["checks"]]
    result = {"checks": checks, "output": course.output, "end": course.end}
    printed = {}
    for part in course.parts:
        place = part.pop("check", None)
        if place is None:
            result.update(part)
        elif isinstance(place, int) and 0 <= place < len(checks):
            printed[place] = str(part.pop("printed", ""))
            checks[place] = part
    result["output"] = (course.output + "".join(printed[place] for place in sorted(printed)))[:limits.OUTPUT]
    return result
