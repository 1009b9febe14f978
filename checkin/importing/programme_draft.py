"""A programme guessed from the session names of a list, to be completed by hand."""

import contextlib
import csv
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from io import StringIO
from zoneinfo import ZoneInfo

from checkin.domain.model import Event, Programme, Room, Session
from checkin.importing.cell_words import TICKS, word
from checkin.importing.columns import IGNORE, Columns, Why
from checkin.importing.folding import clean, fold
from checkin.importing.header_words import guess_field, is_about_others
from checkin.importing.readers import Table
from checkin.importing.session_when import When, parse_when

_TICKET = re.compile(
    r"(type de )?billets?|ticket( type| name)?|produits?|products?|tarifs?|typologie"
)
_MOST_NAMES = 60
_LENGTH = timedelta(hours=3)
_HALF_STARTS = {"morning": time(9, 30), "afternoon": time(14, 0), "evening": time(18, 30)}
_MARK = re.compile(r"\s*[:–—]\s+|\s+-\s+")
_BULLETS = " \t-•*"


@dataclass(frozen=True, slots=True)
class DraftSession:
    """A session as a list names it. ``start`` and ``end`` are local times, None where the name
    does not tell them; ``aliases`` are its names in the list; ``people`` chose it."""

    id: str
    title: str
    start: datetime | None
    end: datetime | None
    aliases: tuple[str, ...]
    people: int
    room: str = "salle"


def draft_sessions(table: Table, columns: Columns, around: date) -> list[DraftSession]:
    """The sessions that a list names, in the order of their times, then of the list.

    ``around`` is a day near the event: dates without a year are the next such day after it.
    """
    names = _names(table, columns)
    drafts: list[DraftSession] = []
    ids: set[str] = set()
    for name, people in names.items():
        when = parse_when(name)
        start, end = _times(when, around)
        title = _title(name, when)
        session_id = _slug(title, ids)
        ids.add(session_id)
        drafts.append(
            DraftSession(session_id, title, start, end, (name,) if name != title else (), people)
        )
    far = datetime.max  # noqa: DTZ901 - only to sort
    return sorted(drafts, key=lambda d: d.start or far)


def programme_of(
    drafts: Sequence[DraftSession], event: Event, rooms: Sequence[Room], day: date
) -> Programme:
    """The programme that the drafts make; sessions without a time follow each other on ``day``."""
    zone = ZoneInfo(event.timezone)
    capacity = {room.id: room.capacity for room in rooms}
    sessions = []
    following = datetime.combine(day, time(9, 30))
    for draft in drafts:
        start = draft.start or following
        end = draft.end or start + _LENGTH
        if draft.start is None:
            following = end
        sessions.append(
            Session(
                draft.id,
                draft.title,
                draft.room,
                start.replace(tzinfo=zone).astimezone(UTC),
                end.replace(tzinfo=zone).astimezone(UTC),
                capacity[draft.room],
                walk_ins=event.walk_ins,
                doors_before=event.doors_before,
                release_after=event.release_after,
                exits=event.exits,
                aliases=draft.aliases,
            )
        )
    return Programme(event, tuple(rooms), tuple(sorted(sessions, key=lambda s: (s.start, s.id))))


def with_room(draft: DraftSession, room: str) -> DraftSession:
    return replace(draft, room=room)


def _names(table: Table, columns: Columns) -> Counter[str]:
    found: Counter[str] = Counter()
    ticked: list[tuple[str, int]] = []
    for column in columns.every:
        values = Counter(
            text
            for _, cells in table.rows
            if len(cells) > column.index and (text := clean(cells[column.index]))
        )
        if not values or is_about_others(column.header):
            continue
        guess = guess_field(column.header)
        asked = guess is not None and guess.field == "sessions" and not _only_ticks(values)
        unknown = column.why is Why.UNKNOWN
        if asked or (unknown and _many_choices(values)):
            found.update(_pieces(values))
        elif (unknown or (guess is not None and guess.field == "sessions")) and (
            _only_ticks(values) and not column.header.startswith("column ")
        ):
            inside = re.fullmatch(r".*[\[(]([^\[\]()]+)[\])]", column.header)
            ticks = sum(n for v, n in values.items() if word(v, TICKS))
            # What everybody ticks, or nobody, is a condition of the form.
            if 0 < ticks < max(len(table.rows), 5):
                ticked.append((inside[1] if inside else column.header, ticks))
        elif (
            column.field in (IGNORE, "audience")
            and _TICKET.fullmatch(fold(column.header))
            and 1 < len(values) <= _MOST_NAMES
        ):
            found.update(values)
    if len(ticked) > 1:
        found.update(dict(ticked))
    return Counter(dict(found.most_common(_MOST_NAMES)))


def _only_ticks(values: Counter[str]) -> bool:
    """Ticks, and no numbers but 0 and 1."""
    return all(word(v, TICKS) is not None and (not v.isdigit() or v in ("0", "1")) for v in values)


def _many_choices(values: Counter[str]) -> bool:
    """Cells that join a few answers, which come again in other cells."""
    joined = [v for v in values if re.search(r"[;|\n]", v)]
    pieces = _pieces(values)
    return (
        len(values) > 1
        and len(joined) * 4 >= len(values)
        and 1 < len(pieces) <= 30 < 4 * pieces.total()
    )


def _pieces(cells: Counter[str]) -> Counter[str]:
    """Choices joined in cells, taken apart; those that hold commas are put together again."""
    found: Counter[str] = Counter()
    joined: list[tuple[list[str], int]] = []
    for cell, times in cells.items():
        weak = re.split(r" / | \+ | & ", cell)
        if '"' in cell:
            with contextlib.suppress(csv.Error):
                for record in csv.reader(StringIO(cell, newline=""), skipinitialspace=True):
                    found.update({p.strip(): times for p in record if p.strip()})
        elif re.search(r"[;|\n]", cell):
            texts = (piece.strip(_BULLETS) for piece in re.split(r"[;|\n]", cell))
            found.update({text: times for text in texts if text})
        elif len(weak) > 1 and all(parse_when(part).only_when for part in weak):
            found.update({part.strip(): times for part in weak})
        else:
            joined.append(([p for c in cell.split(",") if (p := c.strip(_BULLETS))], times))
    for pieces, times in _glued(joined):
        found.update(dict.fromkeys(pieces, times))
    return found


def _glued(cells: list[tuple[list[str], int]]) -> Iterable[tuple[list[str], int]]:
    """Pieces that always follow each other are one title with a comma."""
    after: dict[str, set[str]] = {}
    before: dict[str, set[str]] = {}
    for pieces, _ in cells:
        for piece, following in zip(pieces, [*pieces[1:], ""], strict=True):
            after.setdefault(piece, set()).add(following)
        for piece, preceding in zip(pieces, ["", *pieces[:-1]], strict=True):
            before.setdefault(piece, set()).add(preceding)
    for pieces, times in cells:
        glued: list[str] = []
        for piece in pieces:
            last = glued[-1].rpartition(", ")[2] if glued else ""
            dated = glued and parse_when(glued[-1]).only_when
            if dated or (glued and after[last] == {piece} and before[piece] == {last}):
                glued[-1] += f", {piece}"
            else:
                glued.append(piece)
        yield glued, times


def _times(when: When, around: date) -> tuple[datetime | None, datetime | None]:
    if not when.dates or not when.says_hours:
        return None, None
    number, month = max(when.dates, key=lambda d: d[1])
    if not month:
        return None, None
    for year in (around.year, around.year + 1):
        try:
            day = date(year, month, number)
        except ValueError:
            return None, None
        if day >= around:
            break
    if not when.times:
        start = datetime.combine(day, _HALF_STARTS[when.half])
        return start, start + _LENGTH
    start = datetime.combine(day, time(*when.times[0]))
    end = datetime.combine(day, time(*when.times[1])) if len(when.times) > 1 else start + _LENGTH
    return start, end if end > start else start + _LENGTH


def _title(name: str, when: When) -> str:
    """The name less the day and hours before it, where something is left."""
    for mark in reversed(list(_MARK.finditer(name))):
        label, title = name[: mark.start()], name[mark.end() :]
        if parse_when(label).only_when and not parse_when(title).only_when:
            return title.strip()
    return name


def _slug(title: str, taken: set[str]) -> str:
    words = re.sub(r"[^a-z0-9]+", "-", fold(title)).strip("-").split("-")
    slug = "-".join(words[:5])[:40].strip("-") or "seance"
    number, candidate = 2, slug
    while candidate in taken or candidate == "auto":
        candidate, number = f"{slug}-{number}", number + 1
    return candidate
