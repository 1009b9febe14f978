"""A signed sheet, or an hour without a desk, typed afterwards as recorded presence."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from checkin.domain.answer import Answer
from checkin.domain.errors import BadInput, NotFound
from checkin.domain.verdict import ScanRequest, Via
from checkin.services.new_id import new_id
from checkin.services.open_event import OpenEvent
from checkin.store import door_log, log_rows
from checkin.store.unit import Unit


@dataclass(frozen=True)
class Sheet:
    """A paper sheet: of which session, under which name it is filed, who types it, where."""

    session: str
    name: str
    by: str
    station: str


@dataclass(frozen=True)
class SheetLine:
    """One signature. ``arrived``: the time written beside it, where there is one (aware)."""

    attendee: str
    arrived: datetime | None = None


@dataclass(frozen=True)
class Entered:
    """What became of a line: its answer, or None where this sheet had recorded it before."""

    line: SheetLine
    answer: Answer | None


def enter_sheet(
    event: OpenEvent, sheet: Sheet, lines: Sequence[SheetLine], now: datetime
) -> list[Entered]:
    """Record the presence of everybody on the sheet, all of them or nobody.

    Who was recorded for this session by paper already is left as they are, so that a sheet may
    be typed again. Without a time of arrival the person counts as there from the beginning of
    the session; those minutes are presumed.

    Raises:
        BadInput: the sheet or who types it has no name, a time lies in the future, or an
            attendee is unknown; nothing was recorded.
        NotFound: there is no such session.
    """
    if not sheet.name.strip() or not sheet.by.strip():
        raise BadInput("Name the sheet and who types it; nothing was recorded.")

    def job(unit: Unit) -> list[Entered]:
        programme, _ = event.rows.read(unit)
        session = programme.session_by_id.get(sheet.session)
        if session is None:
            raise NotFound(
                "There is no session “{session}” in the programme; there is: {existing}.",
                session=sheet.session,
                existing=", ".join(programme.session_by_id),
            )
        done = []
        for line in lines:
            if line.arrived is not None and line.arrived > now:
                raise BadInput("A time on the sheet lies in the future; nothing was recorded.")
            if any(
                scan.session == session.id and scan.via is Via.PAPER
                for scan in log_rows.standing_scans(unit, line.attendee)
            ):
                done.append(Entered(line, None))
                continue
            # after the end any time up to now says the same: there from start to end
            at = line.arrived or (now if session.end <= now else min(now, session.start))
            request = ScanRequest(
                new_id(),
                at,
                sheet.station,
                attendee=line.attendee,
                session=session.id,
                via=Via.PAPER,
                by=sheet.by.strip(),
                why=sheet.name.strip(),
            )
            done.append(Entered(line, door_log.admit(unit, event.rows, request)))
        return done

    return event.write(job)
