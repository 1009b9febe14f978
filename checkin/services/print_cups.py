"""What CUPS (Linux, macOS) knows of a printer and of our jobs in its queue.

Qt hands a document to the queue and looks no further; whether it came out, or waits there for a
printer that is off, only the queue tells. Where there is no libcups, nothing is known.
"""

import ctypes
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

_ALL = -1
_DONE = {7: "cancelled", 8: "failed", 9: "done"}
_WAITS = {3: "waiting", 4: "held", 5: "printing", 6: "stopped"}


class _Option(ctypes.Structure):
    _fields_ = (("name", ctypes.c_char_p), ("value", ctypes.c_char_p))


class _Dest(ctypes.Structure):
    _fields_ = (
        ("name", ctypes.c_char_p),
        ("instance", ctypes.c_char_p),
        ("is_default", ctypes.c_int),
        ("num_options", ctypes.c_int),
        ("options", ctypes.POINTER(_Option)),
    )


class _Job(ctypes.Structure):
    _fields_ = (
        ("id", ctypes.c_int),
        ("dest", ctypes.c_char_p),
        ("title", ctypes.c_char_p),
        ("user", ctypes.c_char_p),
        ("format", ctypes.c_char_p),
        ("state", ctypes.c_int),
        ("size", ctypes.c_int),
        ("priority", ctypes.c_int),
        ("completed", ctypes.c_long),
        ("creation", ctypes.c_long),
        ("processing", ctypes.c_long),
    )


@dataclass(frozen=True, slots=True)
class QueuedJob:
    """One of our jobs: ``state`` is waiting, held, printing, stopped, done, failed, cancelled."""

    number: int
    state: str

    @property
    def ended(self) -> bool:
        return self.state in _DONE.values()


def printer_options(name: str) -> Mapping[str, str] | None:
    """What the queue says of a printer (state, reasons…); None where it does not know it, or
    there is no CUPS. Blocks on the network."""
    cups = _library()
    if cups is None:
        return None
    dest = cups.cupsGetNamedDest(None, name.encode(), None)
    if not dest:
        return None
    try:
        found = dest.contents
        return {
            _text(found.options[i].name): _text(found.options[i].value)
            for i in range(found.num_options)
        }
    finally:
        cups.cupsFreeDests(1, dest)


def follows_queue() -> bool:
    """Whether the queue of this computer can be looked into."""
    return _library() is not None


def job_named(printer: str, title: str) -> QueuedJob | None:
    """The latest of this user's jobs of that title; None where there is none."""
    cups = _library()
    if cups is None:
        return None
    jobs = ctypes.POINTER(_Job)()
    number = cups.cupsGetJobs(ctypes.byref(jobs), printer.encode(), 1, _ALL)
    if number <= 0:
        return None
    try:
        ours = [jobs[i] for i in range(number) if _text(jobs[i].title) == title]
        if not ours:
            return None
        latest = max(ours, key=lambda job: int(job.id))
        return QueuedJob(int(latest.id), {**_DONE, **_WAITS}.get(int(latest.state), "waiting"))
    finally:
        cups.cupsFreeJobs(number, jobs)


def cancel_job(printer: str, number: int) -> bool:
    """Take a job out of the queue; False where it is not there any more."""
    cups = _library()
    return cups is not None and bool(cups.cupsCancelJob(printer.encode(), number))


@cache
def _library() -> Any:
    if sys.platform == "win32":
        return None
    for name in ("libcups.so.2", "libcups.2.dylib"):
        try:
            cups = ctypes.CDLL(name)
        except OSError:
            continue
        cups.cupsGetNamedDest.restype = ctypes.POINTER(_Dest)
        cups.cupsGetNamedDest.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p)
        cups.cupsFreeDests.argtypes = (ctypes.c_int, ctypes.POINTER(_Dest))
        cups.cupsGetJobs.argtypes = (
            ctypes.POINTER(ctypes.POINTER(_Job)),
            ctypes.c_char_p,
            ctypes.c_int,
            ctypes.c_int,
        )
        cups.cupsFreeJobs.argtypes = (ctypes.c_int, ctypes.POINTER(_Job))
        cups.cupsCancelJob.argtypes = (ctypes.c_char_p, ctypes.c_int)
        return cups
    return None


def _text(value: bytes | None) -> str:
    return (value or b"").decode(errors="replace")
