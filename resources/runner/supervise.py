"""Forks a child for one run, gathers what it says and prints, and ends it with all that it started.

In a box the server is process 1 of its own process namespace: no signal from within reaches it, all else that lives there
belongs to the run, and when the server ends the kernel ends them all.
"""

import json
import os
import resource
import select
import shutil
import signal
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field

import limits
import project

GRACE_SECONDS = 1
TICK_SECONDS = 0.02
CHUNK = 65536
MOST_SAID = 8 * limits.MEBIBYTE
IN_BOX = os.getpid() == 1
SCRATCH_FOLDERS = ("/tmp", "/dev/shm")
# Set where a run left something behind that cannot be removed: whoever asks next must start another server.
is_spent = False
# What lies in the scratch folders of a box from its beginning: a Python may be shown there.
kept = set()


@dataclass
class Course:
    """What a run said, part by part, what it printed, and why it ended early; `end` is empty where it did not."""
    parts: list = field(default_factory=list)
    output: str = ""
    end: str = ""


class Channel:
    """The reading end of a pipe, with what came through it."""

    def __init__(self, most):
        self.descriptor, self.writing = os.pipe()
        self.data = b""
        self.most = most
        self.is_open = True

    def read(self):
        chunk = os.read(self.descriptor, CHUNK)
        self.is_open = bool(chunk)
        self.data += chunk

    def drain(self):
        """What is left after the writers are dead."""
        os.set_blocking(self.descriptor, False)
        while self.is_open and len(self.data) <= self.most:
            try:
                self.read()
            except BlockingIOError:
                return

    @property
    def is_full(self):
        return len(self.data) > self.most


def protect_server():
    """Where it is process 1, its own signals are the only ones that it would not be spared."""
    if IN_BOX:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        limits.set_dumpable(False)
        threading.stack_size(limits.THREAD_STACK)
        kept.update(scratch())


def supervise(work, limit):
    """Calls work(send) in a child; what it sends are the parts of the course. The last part is sent as send(part, last=True)."""
    folder = tempfile.mkdtemp(prefix="snippet-")
    said, printed = Channel(MOST_SAID), Channel(limits.OUTPUT)
    child = os.fork()
    if child == 0:
        be_child(work, limit, folder, said.writing, printed.writing)
    for channel in (said, printed):
        os.close(channel.writing)
    watch = Watch(child, time.monotonic() + limit + GRACE_SECONDS)
    why = watch.until_end(said, printed)
    status = end_all(child)
    for channel in (said, printed):
        channel.drain()
        os.close(channel.descriptor)
    if why == "parent":
        os._exit(0)
    tidy(folder)
    return course_of(said, printed, why, status)


def course_of(said, printed, why, status):
    lines = said.data.split(b"\n")
    course = Course([], printed.data[:limits.OUTPUT].decode("utf-8", "replace"))
    for line in lines[:-1]:
        part = parsed(line)
        if part is not None:
            course.parts.append(part)
    if not (course.parts and course.parts[-1].pop("last", False)) or why == "output":
        course.end = why or end_of(status)
    return course


def parsed(line):
    """A part; a run may write anything where its parts are written."""
    try:
        part = json.loads(line)
    except ValueError:
        return None
    return part if isinstance(part, dict) else None


def end_of(status):
    """Why a child ended without a last part."""
    if status is None or not os.WIFSIGNALED(status):
        return f"exit status {os.WEXITSTATUS(status) if status is not None else 0}"
    number = os.WTERMSIG(status)
    return "timeout" if number in (signal.SIGKILL, signal.SIGXCPU) else signal.Signals(number).name


def be_child(work, limit, folder, said, printed):
    """Never returns: the child must not go on as a second server."""
    try:
        os.setpgid(0, 0)
        use_descriptors(said, printed)
        os.chdir(folder)
        project.use_folder(folder)
        if IN_BOX:
            limits.confine(limit)

        def send(part, last=True):
            sys.stdout.flush()
            line = json.dumps({**part, **({"last": True} if last else {})}) + "\n"
            write_all(SAID, line.encode("utf-8"))

        work(send)
    finally:
        os._exit(0)


SAID = 3


def use_descriptors(said, printed):
    """Printed text goes to its pipe, the standard error nowhere, parts to descriptor 3; nothing else stays open."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    kept = [os.dup(descriptor) for descriptor in (nowhere, printed, nowhere, said)]
    for target, descriptor in enumerate(kept):
        os.dup2(descriptor, target)
    os.closerange(SAID + 1, 4096)
    sys.stdout = open(1, "w", buffering=1, encoding="utf-8", errors="backslashreplace", closefd=False)
    sys.stderr = open(2, "w", encoding="utf-8", errors="backslashreplace", closefd=False)
    sys.stdin = open(0, encoding="utf-8", closefd=False)


def write_all(descriptor, data):
    while data:
        data = data[os.write(descriptor, data):]


class Watch:
    """Waits for a run's end, or for a reason to end it."""

    def __init__(self, child, deadline):
        self.child = child
        self.deadline = deadline
        self.own_memory = resident(os.getpid()) if IN_BOX else 0

    def until_end(self, said, printed):
        """Why the run must end; empty where it has ended by itself."""
        poll = select.poll()
        channels = {channel.descriptor: channel for channel in (said, printed)}
        for descriptor in channels:
            poll.register(descriptor, select.POLLIN)
        if IN_BOX:
            poll.register(0, 0)  # only whether the other end is gone
        while True:
            for descriptor, events in poll.poll(TICK_SECONDS * 1000):
                if descriptor not in channels:
                    return "parent"
                channels[descriptor].read()
                if not channels[descriptor].is_open:
                    poll.unregister(descriptor)
            if printed.is_full:
                return "output"
            if said.is_full:
                return "said too much"
            if not said.is_open or has_last(said.data):
                return ""
            if time.monotonic() > self.deadline:
                return "timeout"
            why = self.excess() if IN_BOX else ""
            if why:
                return why

    def excess(self):
        """What the run uses too much of. Memory that its processes share with the server is not counted."""
        others = [int(name) for name in os.listdir("/proc") if name.isdigit() and name != "1"]
        if len(others) > limits.PROCESSES:
            return "processes"
        if sum(map(files_in, SCRATCH_FOLDERS)) > limits.FILES:
            return "files"
        used = sum(max(0, resident(process) - self.own_memory) for process in others)
        return "memory" if used > limits.MEMORY else ""


def has_last(data):
    start = data.rfind(b"\n", 0, -1) + 1
    return data.endswith(b"\n") and b'"last": true' in data[start:]


def files_in(folder):
    """On the file system that the folder is; that of a box is the run's own."""
    system = os.statvfs(folder)
    return system.f_files - system.f_ffree


def resident(process):
    try:
        with open(f"/proc/{process}/statm", encoding="ascii") as file:
            return int(file.read().split()[1]) * resource.getpagesize()
    except OSError:
        return 0


def end_all(child):
    """Kills what the run started, daemons too, and returns the child's own status."""
    status = None
    while True:
        if IN_BOX:
            kill(os.kill, -1)
        else:
            kill(os.killpg, child)
            kill(os.kill, child)
        try:
            process, ended = os.waitpid(-1 if IN_BOX else child, 0)
        except ChildProcessError:
            return status
        if process == child:
            status = ended
            if not IN_BOX:
                return status


def kill(how, target):
    try:
        how(target, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        pass


def tidy(folder):
    global is_spent
    remove(folder)
    is_spent = IN_BOX and not is_as_new()


def is_as_new():
    for path in set(scratch()) - kept:
        if os.path.isdir(path) and not os.path.islink(path):
            remove(path)
        else:
            os.unlink(path)
    return set(scratch()) == kept


def remove(folder):
    try:
        shutil.rmtree(folder, ignore_errors=True)
    except RecursionError:
        pass  # folders in one another, without end: they are left to the end of the box


def scratch():
    return [os.path.join(folder, name) for folder in SCRATCH_FOLDERS for name in os.listdir(folder)]
