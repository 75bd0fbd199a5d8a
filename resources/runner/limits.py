"""What one run may use. The times hold everywhere; the rest where the runner is in a box."""

import contextlib
import ctypes
import resource
import signal

import seccomp

MEBIBYTE = 1024 * 1024
MEMORY = 512 * MEBIBYTE
THREAD_STACK = 1 * MEBIBYTE  # reserved by each thread, out of the memory
OUTPUT = 1 * MEBIBYTE
FILE = 4 * MEBIBYTE
PROCESSES = 64
FILES = 10_000
DESCRIPTORS = 128

PR_SET_DUMPABLE = 4


class TimeLimit(BaseException):
    """Not an Exception, so that a snippet's own `except Exception` lets it pass."""


@contextlib.contextmanager
def time_limit(seconds):
    """Raises TimeLimit in what runs within, once it has run for so long."""
    signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, max(seconds, 0.001))
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def stop(*arguments):
    raise TimeLimit


def confine(seconds):
    """Binds this process, and all that it forks, for good."""
    bounds = {
        resource.RLIMIT_AS: address_space() + MEMORY,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_CPU: int(seconds) + 2,
        resource.RLIMIT_FSIZE: FILE,
        resource.RLIMIT_NOFILE: DESCRIPTORS,
        resource.RLIMIT_NPROC: PROCESSES,
    }
    for kind, bound in bounds.items():
        _, most = resource.getrlimit(kind)
        if most != resource.RLIM_INFINITY:
            bound = min(bound, most)
        resource.setrlimit(kind, (bound, bound))
    set_dumpable(True)
    seccomp.refuse()


def address_space():
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[0]) * resource.getpagesize()


def set_dumpable(dumpable):
    """Whether other processes of the same user may trace this one and read its memory."""
    ctypes.CDLL(None, use_errno=True).prctl(PR_SET_DUMPABLE, int(dumpable), 0, 0, 0)
