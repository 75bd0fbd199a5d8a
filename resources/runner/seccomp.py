"""System calls that no exercise needs, refused for good: those that trace, mount, make namespaces or load code into the
kernel, and those that hold memory which belongs to no process. The box contains them all by itself; this is a second wall.
"""

import ctypes
import errno
import platform
import struct

PR_SET_NO_NEW_PRIVS, PR_SET_SECCOMP, MODE_FILTER = 38, 22, 2
LOAD, JUMP_IF_EQUAL, JUMP_IF_SET, JUMP_IF_AT_LEAST, RETURN = 0x20, 0x15, 0x45, 0x35, 0x06
ALLOW, REFUSE = 0x7FFF0000, 0x00050000
AT_NUMBER, AT_ARCHITECTURE, AT_FIRST_ARGUMENT = 0, 4, 16
CLONE_NEWUSER = 0x10000000
OTHER_TABLE = 0x40000000  # of x86-64, for programs with short pointers

NEWER = (425, 426, 427,  # io_uring_setup, _enter, _register
         428, 429, 430, 432, 442,  # open_tree, move_mount, fsopen, fsmount, mount_setattr
         438, 447)  # pidfd_getfd, memfd_secret
CLONE3 = 435
TABLES = {
    "x86_64": (0xC000003E, 56, (
        101, 310, 311,  # ptrace, process_vm_readv, process_vm_writev
        155, 161, 165, 166, 304,  # pivot_root, chroot, mount, umount2, open_by_handle_at
        169, 175, 246, 313, 321,  # reboot, init_module, kexec_load, finit_module, bpf
        248, 249, 250,  # add_key, request_key, keyctl
        272, 308, 298, 323,  # unshare, setns, perf_event_open, userfaultfd
        29, 30, 64, 68, 319)),  # shmget, shmat, semget, msgget, memfd_create
    "aarch64": (0xC00000B7, 220, (
        117, 270, 271, 41, 51, 40, 39, 265, 142, 105, 104, 273, 280, 217, 218, 219, 97, 268, 241, 282,
        194, 196, 190, 186, 279)),
}


class Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("filter", ctypes.c_char_p)]


def refuse():
    """For this process and all that it forks. On an architecture without a table nothing is refused."""
    table = TABLES.get(platform.machine())
    if table is None:
        return
    steps = b"".join(struct.pack("HBBI", *step) for step in filter_of(*table))
    program = Program(len(steps) // 8, steps)
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    if prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) or prctl(PR_SET_SECCOMP, MODE_FILTER, ctypes.byref(program), 0, 0):
        raise OSError(ctypes.get_errno(), "no filter of system calls could be set")


def filter_of(architecture, clone, refused):
    """A program of classic BPF: (code, steps to jump if so, if not, value)."""
    yield LOAD, 0, 0, AT_ARCHITECTURE
    yield JUMP_IF_EQUAL, 1, 0, architecture
    yield RETURN, 0, 0, REFUSE | errno.EPERM
    yield LOAD, 0, 0, AT_NUMBER
    yield JUMP_IF_AT_LEAST, 0, 1, OTHER_TABLE
    yield RETURN, 0, 0, REFUSE | errno.EPERM
    # The C library falls back to clone(), whose flags can be looked at.
    yield JUMP_IF_EQUAL, 0, 1, CLONE3
    yield RETURN, 0, 0, REFUSE | errno.ENOSYS
    for number in (*refused, *NEWER):
        yield JUMP_IF_EQUAL, 0, 1, number
        yield RETURN, 0, 0, REFUSE | errno.EPERM
    yield JUMP_IF_EQUAL, 0, 3, clone
    yield LOAD, 0, 0, AT_FIRST_ARGUMENT
    yield JUMP_IF_SET, 0, 1, CLONE_NEWUSER
    yield RETURN, 0, 0, REFUSE | errno.EPERM
    yield RETURN, 0, 0, ALLOW
