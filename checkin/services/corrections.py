"""Mistakes at the door put right: an entry that was an exit."""

from dataclasses import dataclass
from datetime import datetime

from checkin.domain.answer import Answer
from checkin.domain.verdict import AUTO, Direction, ScanRequest, Via
from checkin.services.open_event import OpenEvent
from checkin.store import door_log
from checkin.store.unit import Unit


@dataclass(frozen=True, slots=True)
class Correction:
    """``undone`` is the answer to the undo; ``left`` that to the exit, None if refused before.

    ``left`` may be refused as ``not_inside``: the person had never been scanned in, so that
    there is no exit to record and the undo alone is right.
    """

    undone: Answer
    left: Answer | None


def exit_not_entry(
    event: OpenEvent,
    scan: str,
    *,
    by: str,
    reason: str,
    at: datetime,
    station: str,
    undo_id: str,
    exit_id: str,
) -> Correction:
    """Void the entry ``scan`` and record the exit that it was, together or not at all.

    The ids make a retry the same correction. The exit is from wherever the person is inside
    once the entry no longer counts; a refused undo changes nothing.

    Raises:
        StoreError: nothing was recorded.
    """
    rows = event.rows

    def job(unit: Unit) -> Correction:
        undone = door_log.undo(
            unit, rows, scan, entry_id=undo_id, by=by, why=reason, at=at, station=station
        )
        if undone.outcome != "undone" or undone.attendee is None:
            return Correction(undone, None)
        request = ScanRequest(
            exit_id,
            at,
            station,
            attendee=undone.attendee,
            session=AUTO,
            direction=Direction.OUT,
            via=Via.NAME,
        )
        return Correction(undone, door_log.admit(unit, rows, request))

    return event.write(job)
