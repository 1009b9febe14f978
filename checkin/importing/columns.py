"""Which column of a list is which field: guessed from headers and contents, or told with --map."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from itertools import islice

from checkin.domain.errors import BadInput
from checkin.domain.model import Programme
from checkin.importing.cell_evidence import (
    are_addresses,
    are_courtesies,
    are_roles,
    are_statuses,
    look_like_labels,
    look_like_names,
)
from checkin.importing.cell_words import STATUS, TICKS, word
from checkin.importing.folding import fold
from checkin.importing.header_words import (
    BUYER,
    FIELDS,
    Guess,
    flag_of,
    guess_field,
    is_about_others,
    mentioned_field,
)
from checkin.importing.readers import Table
from checkin.importing.sessions_cell import SessionNames

IGNORE = "ignore"
WHO = ("given_name", "family_name", "full_name", "email")
SESSION_PREFIX = "session:"
# Headers that may stand over session names: their answers decide.
_MAY_NAME_SESSIONS = ("audience", "role", "target_group", "status", "job_title", "organisation")
# A column about a session that is not its ticks.
_NO_TICKS = re.compile(
    r"\b(montant|prix|price|amount|tarif|fee|fees|avis|note|notes|question|questions|commentaires?"
    r"|comments?|remarques?|nombre|number of|quantite|quantity)\b"
)
_VALUES_TO_LOOK_AT = 200
_ROWS_TO_LOOK_AT = 2000
_LONGEST = 1500  # letters of an answer that tell what sort it is
_TOLD = -1  # the rank of a column that somebody mapped: before any guess


class Why(StrEnum):
    """What tells a column's field."""

    TOLD = "told"  # somebody said so
    REMEMBERED = "remembered"  # somebody said so of an earlier file of this shape
    HEADER = "header"  # its header's words
    MENTIONED = "mentioned"  # its header only mentions it
    CONTENT = "content"  # what its cells hold
    SESSION = "session"  # its header names a session of the programme, its cells are ticks
    ANSWERS = "answers"  # its cells name sessions of the programme
    NOT_NEEDED = "not_needed"  # known, and nothing the door needs: an order number, an address
    UNKNOWN = "unknown"  # nothing is known about it: kept only where somebody asks for it
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class Column:
    """A column and its field (``ignore`` where it is not used).

    ``rank`` orders the columns of one field, the best source first. ``session`` is set for a
    column of one session's ticks. ``confidence`` is 0 to 1: how sure it is that this is right.
    ``day`` is set for a column of hours under a header that is a day.
    """

    index: int
    header: str
    field: str
    rank: int = 0
    session: str = ""
    confidence: float = 1.0
    why: Why = Why.TOLD
    day: str = ""


@dataclass(frozen=True)
class Columns:
    """Every column, in the file's order."""

    every: tuple[Column, ...]

    @cached_property
    def used(self) -> tuple[Column, ...]:
        return tuple(c for c in self.every if c.field != IGNORE)

    @property
    def ignored(self) -> tuple[str, ...]:
        """The headers of columns that are not used."""
        return tuple(c.header for c in self.every if c.field == IGNORE)

    def of(self, field: str) -> list[Column]:
        """The columns of a field, the best source first."""
        return self._by_field.get(field, [])

    @cached_property
    def _by_field(self) -> dict[str, list[Column]]:
        found: dict[str, list[Column]] = {}
        for column in sorted(self.used, key=lambda c: (c.rank, c.index)):
            found.setdefault(column.field, []).append(column)
        return found

    @property
    def tell_sessions(self) -> bool:
        return any(c.field == "sessions" for c in self.used)


def parse_map(options: Sequence[str]) -> dict[str, str]:
    """``COLUMN=FIELD`` as typed; the last equals sign counts, a question may hold others."""
    told: dict[str, str] = {}
    for option in options:
        column, equals, field = option.rpartition("=")
        if not equals or not column.strip() or not field.strip():
            raise BadInput("{option!r} is not COLUMN=FIELD", option=option)
        told[column.strip()] = field.strip()
    return told


def map_columns(
    table: Table,
    programme: Programme,
    told: Mapping[str, str] | None = None,
    labels: Mapping[str, str] | None = None,
    *,
    strict: bool = True,
) -> Columns:
    """The columns of the table; BadInput where nothing says who the rows are about, if strict.

    ``told``: header → field; ``labels``: text of a session cell → session, or "" for none.
    """
    names = SessionNames(programme, labels)
    mapped = _told_columns(table, programme, told or {})
    settled = {c.field for c in mapped.values() if c.field not in ("sessions", "extra")}
    every: list[Column] = []
    for index, header in enumerate(table.header):
        column = mapped.get(index) or _guessed(table, index, header, names)
        if column.field in settled and index not in mapped:
            column = replace(column, field=IGNORE, session="")
        every.append(column)
    every = _nameless(table, names_from_cells(table, _names_sorted_out(table, every)))
    if strict and not any(
        c.field in ("given_name", "family_name", "full_name", "email") for c in every
    ):
        raise BadInput(
            "No column holds names or e-mail addresses. Columns: {columns}."
            " Say which with --map COLUMN=FIELD",
            columns=", ".join(table.header),
        )
    return Columns(tuple(every))


def names_from_cells(table: Table, every: Sequence[Column]) -> list[Column]:
    """Where no header tells names: one column that looks like names, or two that the addresses
    tell apart (ana.blanc@…: the given name comes first)."""
    emails = [c for c in every if c.field == "email"]
    if not emails or any(c.field in WHO and c.field != "email" for c in every):
        return list(every)
    found = [
        c
        for c in every
        if c.why is Why.UNKNOWN
        and not is_about_others(c.header)
        and look_like_names(values := _values(table, c.index))
        and len(values) * 2 > min(len(table.rows), _VALUES_TO_LOOK_AT)
    ]
    fields: dict[int, str] = {}
    if len(found) == 1:
        fields = {found[0].index: "full_name"}
    elif len(found) == 2:
        first, second = (_begins_address(table, c.index, emails[0].index) for c in found)
        if first != second:
            given, family = found if first > second else found[::-1]
            fields = {given.index: "given_name", family.index: "family_name"}
    return [
        replace(c, field=fields[c.index], rank=3, confidence=0.5, why=Why.CONTENT)
        if c.index in fields
        else c
        for c in every
    ]


def _nameless(table: Table, every: Sequence[Column]) -> list[Column]:
    """A poll of sessions without a word over the first column: those are the people."""
    if any(c.field in WHO for c in every) or not any(c.session for c in every):
        return list(every)
    first = every[0]
    if first.why is not Why.UNKNOWN or not look_like_names(_values(table, first.index)):
        return list(every)
    named = replace(first, field="full_name", rank=3, confidence=0.5, why=Why.CONTENT)
    return [named, *every[1:]]


def _begins_address(table: Table, index: int, email: int) -> int:
    """How many addresses begin with the cell beside them."""
    return sum(
        fold(cells[email]).startswith(start)
        for _, cells in table.rows[:_VALUES_TO_LOOK_AT]
        if len(cells) > max(index, email) and (start := fold(cells[index]).split(" ")[0])
    )


def _told_columns(table: Table, programme: Programme, told: Mapping[str, str]) -> dict[int, Column]:
    by_name = {fold(header): index for index, header in reversed(list(enumerate(table.header)))}
    columns: dict[int, Column] = {}
    for name, field in told.items():
        index = by_name.get(fold(name))
        if index is None:
            raise BadInput(
                "There is no column {column!r}. Columns: {columns}",
                column=name,
                columns=", ".join(table.header),
            )
        header, session = table.header[index], ""
        if field.startswith(SESSION_PREFIX):
            session, field = field.removeprefix(SESSION_PREFIX), "sessions"
            if session not in programme.session_by_id:
                raise BadInput(
                    "There is no session {session!r}. Sessions: {sessions}",
                    session=session,
                    sessions=", ".join(programme.session_by_id),
                )
        elif field not in FIELDS and field != IGNORE:
            raise BadInput(
                "There is no field {field!r}. Fields: {fields}, session:ID, ignore",
                field=field,
                fields=", ".join(FIELDS),
            )
        columns[index] = Column(index, header, field, _TOLD, session)
    return columns


def _guessed(table: Table, index: int, header: str, names: SessionNames) -> Column:
    values = _values(table, index)

    def column(field: str, rank: int, sure: float, why: Why, session: str = "") -> Column:
        return Column(index, header, field, rank, session, sure, why)

    above = table.above[index] if index < len(table.above) else ""
    ids = set() if _NO_TICKS.search(fold(header)) else names.ids_in_header(header, above)
    if len(ids) == 1 and _are_ticks(values, names, ids):
        return column("sessions", 0, 0.95 if values else 0.7, Why.SESSION, min(ids))
    if not ids and (day := _day_of_hours(header, values, names)):
        return replace(column("sessions", 1, 0.85, Why.ANSWERS), day=day)
    if (
        not ids
        and _are_yes_and_no(values)
        and not _NO_TICKS.search(fold(header))
        and not is_about_others(header)
        and (asked := names.asked_in_header(header)) is not None
    ):
        return column("sessions", 0, 0.75, Why.SESSION, asked)
    nothing = column(IGNORE, 0, 0.5, Why.UNKNOWN if values else Why.EMPTY)
    title = _without_number(header, table.header)
    guess = guess_field(title)
    if guess is not None and guess.field == IGNORE:
        return column(IGNORE, 0, 0.95, Why.NOT_NEEDED)
    if guess is None or guess.field in _MAY_NAME_SESSIONS:
        # A question in words of its own, or a ticket type: its answers say what it is.
        if _name_sessions(values, names):
            return column("sessions", 1, 0.9, Why.ANSWERS)
        if are_roles(values) and not is_about_others(title):
            return column("role", 1, 0.8, Why.CONTENT)
    if guess is not None and _confirmed(guess, values, names, title):
        weak = bool(guess.rank % BUYER)
        sure = 0.7 if weak else 0.95 if values else 0.8
        return column(guess.field, guess.rank, sure, Why.MENTIONED if weak else Why.HEADER)
    if guess is not None and guess.rank % BUYER:
        guess = None  # a word of many meanings, and the answers say no to this one
    if is_about_others(title):
        return nothing
    mention = mentioned_field(title)
    if mention is not None and values and _confirmed(mention, values, names, title):
        return column(mention.field, mention.rank, 0.75, Why.MENTIONED)
    if guess is None and are_addresses(values):
        return column("email", 3, 0.7, Why.CONTENT)
    if guess is None and are_statuses(values):
        return column("status", 3, 0.7, Why.CONTENT)
    return nothing


def _confirmed(guess: Guess, values: Sequence[str], names: SessionNames, header: str) -> bool:
    """Whether the answers may be what the header says."""
    if guess.field == "sessions":
        return not guess.rank or _name_sessions(values, names)
    if not values:
        return True
    if guess.field == "status":
        # "Statut" is also what people call their profession.
        ticked = flag_of(header) is not None
        return any(word(v, STATUS) or (ticked and word(v, TICKS) is not None) for v in values)
    if guess.field == "email":
        return guess.rank == 0 or guess.rank == BUYER or are_addresses(values)
    if guess.field == "job_title" and guess.rank == 1 and are_courtesies(values):
        return False
    if guess.field in ("given_name", "family_name", "full_name"):
        return not guess.rank % BUYER or look_like_names(values)
    if guess.field in ("organisation", "job_title", "country", "audience", "target_group"):
        return look_like_labels(values) or all(word(v, TICKS) is None for v in values)
    return True


def _values(table: Table, index: int) -> list[str]:
    """The first different values of a column: enough to see what sort of answers it holds."""
    for rows in (islice(table.rows, _ROWS_TO_LOOK_AT), table.rows):
        cells = (cells[index][:_LONGEST].strip() for _, cells in rows if len(cells) > index)
        different = dict.fromkeys(cell for cell in cells if cell)
        if different:  # a column may be filled far below only
            return list(islice(different, _VALUES_TO_LOOK_AT))
    return []


def _day_of_hours(header: str, values: Sequence[str], names: SessionNames) -> str:
    """The day in the header of a column of hours: `Mercredi 4 mars` over `Matin`, `Après-midi`."""
    day = names.day_in_header(header) if values else ""
    if not day:
        return ""
    told = sum(bool(names.read_on(day, v).sessions) for v in values)
    return day if told * 2 >= len(values) else ""


def _are_yes_and_no(values: Sequence[str]) -> bool:
    """Nearly all say yes or no, and somebody yes."""
    ticks = [word(v, TICKS) for v in values]
    return True in ticks and sum(t is not None for t in ticks) * 10 >= len(ticks) * 9


def _are_ticks(values: Sequence[str], names: SessionNames, ids: set[str]) -> bool:
    """Ticks, statuses, or the option's own words: a question about a session has others."""
    ticks = sum(
        word(v, TICKS) is not None or word(v, STATUS) is not None or names.ids(v) == ids
        for v in values
    )
    return not values or ticks * 2 >= len(values)


def _name_sessions(values: Sequence[str], names: SessionNames) -> bool:
    readings = [names.read(value) for value in values]
    return sum(bool(r.sessions or r.ambiguous) for r in readings) * 2 >= len(readings) > 0


def _without_number(header: str, every: Sequence[str]) -> str:
    """`Mail (2)` means what `Mail` means, and so does `Mail2` beside a `Mail`."""
    head, bracket, tail = header.rpartition(" (")
    if bracket and tail.rstrip(")").isdigit():
        return head
    stem = header.rstrip("0123456789")
    return stem if stem and stem != header and stem in every else header


def _names_sorted_out(table: Table, every: Sequence[Column]) -> list[Column]:
    """`Nom` without any `Prénom` is the whole name; `Name` beside `Surname` the given name."""
    every = _family_names(table, _whole_names(table, every))
    fields = {c.field for c in every if c.rank < BUYER} or {c.field for c in every}
    if "given_name" in fields or "family_name" not in fields:
        return list(every)
    beside = {c.index for c in every if c.field == "full_name" and fold(c.header) == "name"}
    if beside:
        return [replace(c, field="given_name", rank=0) if c.index in beside else c for c in every]
    return [
        replace(c, field="full_name") if c.field == "family_name" and c.rank != _TOLD else c
        for c in every
    ]


def _whole_names(table: Table, every: Sequence[Column]) -> list[Column]:
    """A `Nom` whose cells hold the given names of the same rows too is the whole name."""
    given = [c for c in every if c.field == "given_name" and c.rank != _TOLD]
    forms = {fold(c.header) for c in every}
    signed = bool(forms & {"completion time", "heure de fin"})  # Microsoft Forms: the account's
    found = []
    for column in every:
        if column.field == "family_name" and column.rank != _TOLD:
            whole = signed and fold(column.header) in ("nom", "name")
            if whole or any(_holds(table, column.index, g.index) for g in given):
                column = replace(column, field="full_name", rank=column.rank + 2)
        found.append(column)
    return found


def _family_names(table: Table, every: Sequence[Column]) -> Sequence[Column]:
    """`Nom du participant` beside `Prénom du participant` is the family name alone, unless its
    cells hold the given name too."""
    own = [c for c in every if c.rank < BUYER and c.rank != _TOLD]
    given = [c for c in own if c.field == "given_name"]
    whole = [c for c in own if c.field == "full_name" and fold(c.header).startswith("nom ")]
    if len(given) != 1 or len(whole) != 1 or any(c.field == "family_name" for c in own):
        return every
    if _holds(table, whole[0].index, given[0].index):
        return every
    return [replace(c, field="family_name") if c is whole[0] else c for c in every]


def _holds(table: Table, whole: int, part: int) -> bool:
    """Whether most cells of one column hold the same row's cell of another, and more."""
    pairs = [
        (fold(cells[whole]), fold(cells[part]))
        for _, cells in table.rows[:_VALUES_TO_LOOK_AT]
        if len(cells) > max(whole, part) and cells[whole].strip() and cells[part].strip()
    ]
    holding = sum(a != b and f" {b} " in f" {a} " for a, b in pairs)
    return holding * 10 >= len(pairs) * 6 > 0
