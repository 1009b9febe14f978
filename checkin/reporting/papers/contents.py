"""What stands on the papers, as plain values: nothing is reckoned from them but layout."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path


@dataclass(frozen=True)
class Funder:
    """Whose support a paper names; empty texts are left out.

    ``union`` and ``fund`` stand beside the emblem, ``mention`` is a whole sentence. ``logos``
    are picture files that the organiser added.
    """

    emblem: bool = False
    union: str = ""
    fund: str = ""
    mention: str = ""
    logos: tuple[Path, ...] = ()


@dataclass(frozen=True)
class Organiser:
    """Who issues and signs; what is empty is left to be filled in by hand."""

    name: str = ""
    address: str = ""
    signatory: str = ""
    function: str = ""
    place: str = ""


@dataclass(frozen=True)
class Frame:
    """What every page of a document carries. ``printed``: local time of the event.

    ``fingerprint``: of the log, at the foot; empty on a paper made before there is one.
    """

    language: str
    event: str
    venue: str
    funder: Funder
    organiser: Organiser
    printed: datetime
    fingerprint: str = ""


@dataclass(frozen=True)
class SessionHead:
    """The session that a sheet or a line is about; times are local to the event.

    ``parts``: of a half-day, its sessions.
    """

    title: str
    room: str
    start: datetime
    end: datetime
    parts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One person on a sheet. Times are local to the event; ``known_by`` in the paper's words.

    ``presence``: ``present``, ``no_show``, ``absent`` or ``awaited``. ``tag``: a word beside the
    name (waiting list, role), or nothing. ``entries`` and ``exits`` count scans that stand.
    """

    family_name: str
    given_name: str
    organisation: str = ""
    tag: str = ""
    presence: str = "present"
    first_entry: datetime | None = None
    last_exit: datetime | None = None
    exit_presumed: bool = False
    minutes_measured: int = 0
    minutes_presumed: int = 0
    measured: bool = False
    known_by: tuple[str, ...] = ()
    entries: int = 1
    exits: int = 0


@dataclass(frozen=True)
class SheetTotals:
    """The figures of one session, from the one computation; minutes are whole."""

    registered: int
    waitlisted: int
    present: int
    walk_ins: int
    no_shows: int
    minutes_measured: int
    minutes_presumed: int
    others: int
    others_measured: int
    others_presumed: int


@dataclass(frozen=True)
class Sheet:
    """An attendance sheet; each group of rows is in alphabetical order."""

    session: SessionHead
    registered: tuple[SheetRow, ...]
    walk_ins: tuple[SheetRow, ...]
    others: tuple[SheetRow, ...]
    totals: SheetTotals
    over: bool = True


@dataclass(frozen=True)
class BlankSheet:
    """A sheet to tick before or without the program; ``lines`` are empty ones for walk-ins."""

    session: SessionHead
    registered: tuple[SheetRow, ...]
    waitlisted: tuple[SheetRow, ...]
    others: tuple[SheetRow, ...]
    lines: int = 15


@dataclass(frozen=True)
class CertifiedSession:
    """A session somebody attended; ``minutes`` only where they are measured."""

    session: SessionHead
    minutes: int | None = None


@dataclass(frozen=True)
class Certificate:
    """What is certified of one person."""

    name: str
    organisation: str
    role: str
    sessions: tuple[CertifiedSession, ...]
    file_stem: str = ""


@dataclass(frozen=True)
class SessionFigures:
    """One session of the report."""

    session: SessionHead
    totals: SheetTotals


@dataclass(frozen=True)
class Share:
    """A group of participants: distinct people present and participations; "" is not given."""

    label: str
    people: int
    participations: int


@dataclass(frozen=True)
class DayArrivals:
    """First entries scanned on a day: (start of the quarter of an hour, people), ascending."""

    day: date
    quarters: tuple[tuple[datetime, int], ...]


@dataclass(frozen=True)
class Report:
    """The figures of the report; ``sums`` are participations, ``people`` distinct ones.

    ``people`` holds the distinct people registered, waiting, present, walk-ins, no-shows.
    """

    sessions: tuple[SessionFigures, ...]
    sums: SheetTotals
    people: tuple[int, int, int, int, int]
    others: int
    organisations: int
    audiences: tuple[Share, ...]
    target_groups: tuple[Share, ...]
    countries: tuple[Share, ...]
    evidence: tuple[Share, ...]
    arrivals: tuple[DayArrivals, ...]
