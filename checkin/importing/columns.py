"""Which column of a list is which field: guessed from headers and contents, or told with --map."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from checkin.domain.errors import BadInput
from checkin.domain.model import Programme
from checkin.importing.cell_words import STATUS, TICKS, word
from checkin.importing.folding import fold
from checkin.importing.header_words import FIELDS, Guess, guess_field
from checkin.importing.readers import Table
from checkin.importing.sessions_cell import SessionNames

IGNORE = "ignore"
SESSION_PREFIX = "session:"
_VALUES_TO_LOOK_AT = 200
_TOLD = -1  # the rank of a column that somebody mapped: before any guess


@dataclass(frozen=True, slots=True)
class Column:
    """A column that is used. ``session`` is set for a column of one session's ticks."""

    index: int
    header: str
    field: str
    rank: int = 0
    session: str = ""


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns in use, in the file's order; ``ignored`` names the others."""

    used: tuple[Column, ...]
    ignored: tuple[str, ...]

    def of(self, field: str) -> list[Column]:
        """The columns of a field, the best source first."""
        return sorted((c for c in self.used if c.field == field), key=lambda c: (c.rank, c.index))

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
    table: Table, programme: Programme, told: Mapping[str, str] | None = None
) -> Columns:
    """The columns of the table; BadInput where nothing says who the rows are about."""
    names = SessionNames(programme)
    mapped = _told_columns(table, programme, told or {})
    used = list(mapped.values())
    settled = {c.field for c in used if c.field not in ("sessions", "extra")}
    for index, header in enumerate(table.header):
        if index not in mapped:
            column = _guessed(table, index, header, names)
            if column is not None and column.field not in settled:
                used.append(column)
    used = [c for c in used if c.field != IGNORE]
    used = _names_sorted_out(used)
    if not any(c.field in ("given_name", "family_name", "full_name", "email") for c in used):
        raise BadInput(
            "No column holds names or e-mail addresses. Columns: {columns}."
            " Say which with --map COLUMN=FIELD",
            columns=", ".join(table.header),
        )
    taken = {c.index for c in used}
    ignored = tuple(h for i, h in enumerate(table.header) if i not in taken)
    return Columns(tuple(sorted(used, key=lambda c: c.index)), ignored)


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


def _guessed(table: Table, index: int, header: str, names: SessionNames) -> Column | None:
    values = _values(table, index)
    ids = names.ids_in_header(header)
    if len(ids) == 1 and _are_ticks(values, names, ids):
        return Column(index, header, "sessions", session=min(ids))
    guess = guess_field(_without_number(header))
    if guess is None or guess.field == IGNORE:
        guess = None
    elif (guess.field == "sessions" and guess.rank and not _name_sessions(values, names)) or (
        # "Statut" is also what people call their profession.
        guess.field == "status" and values and not any(word(v, STATUS) for v in values)
    ):
        return None
    if guess is None and _name_sessions(values, names):
        # A question in words of its own, or a ticket type: its answers say what it is.
        guess = Guess("sessions", 1)
    return None if guess is None else Column(index, header, guess.field, guess.rank)


def _values(table: Table, index: int) -> list[str]:
    """The first different values of a column: enough to see what sort of answers it holds."""
    cells = (cells[index].strip() for _, cells in table.rows if len(cells) > index)
    return list(islice(dict.fromkeys(cell for cell in cells if cell), _VALUES_TO_LOOK_AT))


def _are_ticks(values: Sequence[str], names: SessionNames, ids: set[str]) -> bool:
    """Ticks, or the option's own words: a question about the session has other answers."""
    ticks = sum(word(v, TICKS) is not None or names.ids(v) == ids for v in values)
    return not values or ticks * 2 >= len(values)


def _name_sessions(values: Sequence[str], names: SessionNames) -> bool:
    readings = [names.read(value) for value in values]
    return sum(bool(r.sessions or r.ambiguous) for r in readings) * 2 >= len(readings) > 0


def _without_number(header: str) -> str:
    """`Mail (2)` means what `Mail` means."""
    head, bracket, tail = header.rpartition(" (")
    return head if bracket and tail.rstrip(")").isdigit() else header


def _names_sorted_out(used: Sequence[Column]) -> list[Column]:
    """`Nom` without any `Prénom` is the whole name; `Name` beside `Surname` the given name."""
    fields = {c.field for c in used}
    if "given_name" in fields or "family_name" not in fields:
        return list(used)
    beside = {c.index for c in used if c.field == "full_name" and fold(c.header) == "name"}
    if beside:
        return [replace(c, field="given_name", rank=0) if c.index in beside else c for c in used]
    return [
        replace(c, field="full_name") if c.field == "family_name" and c.rank != _TOLD else c
        for c in used
    ]
