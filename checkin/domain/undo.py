"""Undo: a new entry of the log that voids a person's latest admitted scan."""

from dataclasses import dataclass
from enum import StrEnum


class UndoRefusal(StrEnum):
    """Why a scan cannot be undone, in the order in which the reasons are looked for."""

    UNKNOWN_SCAN = "unknown_scan"
    ALREADY_UNDONE = "already_undone"
    NOTHING_TO_UNDO = "nothing_to_undo"
    NOT_LATEST = "not_latest"
    ROOM_FULL = "room_full"


@dataclass(frozen=True, slots=True)
class UndoFacts:
    """The entry that the undo names: what it is, and whether it still stands."""

    admitted_scan: bool
    voided: bool
    latest: bool


def refusal(target: UndoFacts | None, *, overfills: bool) -> UndoRefusal | None:
    """Why the undo is refused, or None; ``overfills``: putting the person back would."""
    if target is None:
        return UndoRefusal.UNKNOWN_SCAN
    if target.voided:
        return UndoRefusal.ALREADY_UNDONE
    if not target.admitted_scan:
        return UndoRefusal.NOTHING_TO_UNDO
    if not target.latest:
        return UndoRefusal.NOT_LATEST
    return UndoRefusal.ROOM_FULL if overfills else None
