"""The rows of a list as entries: what each says of a person, and what could not be understood."""

import re
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import replace

from checkin.domain.model import Programme
from checkin.importing.cell_words import day_first
from checkin.importing.columns import Columns
from checkin.importing.folding import fold
from checkin.importing.list_entry import ListEntry, RowProblem
from checkin.importing.list_person import PersonKey, key_of
from checkin.importing.readers import Table
from checkin.importing.row_reader import ListContext, RowReader
from checkin.importing.sections import filled_down, section_of

__all__ = ["ListEntry", "RowProblem", "read_entries"]

_LONGEST = 4000  # letters of a cell that anybody would read
_TICK = 2000  # rows between two words about the progress
_TICKET = re.compile(r"billet|ticket|attendee|code[- ]?barres?|barcode|position")


def read_entries(
    table: Table,
    columns: Columns,
    programme: Programme,
    labels: Mapping[str, str] | None = None,
    tick: Callable[[int], None] = lambda done: None,
) -> tuple[list[ListEntry], list[RowProblem]]:
    """Every usable row as an entry, and all problems, so that a list is corrected once.

    ``labels``: text of a session cell → session, "" for none. ``tick`` is told now and then
    how many rows are read; what it raises ends the reading.
    """
    context = ListContext(
        columns,
        programme,
        _dates_day_first(table, columns),
        labels,
        sound=not table.damaged,
    )
    entries: list[ListEntry] = []
    problems: list[RowProblem] = []
    sections = not columns.tell_sessions
    section: str | None = None
    for done, (number, cells) in enumerate(filled_down(table, columns)):
        if done % _TICK == 0:
            tick(done)
        if max(map(len, cells)) > _LONGEST:
            problems += _too_long(number, cells, columns)
            cells = [cell[:_LONGEST] for cell in cells]
        if sections and (named := section_of(cells, context.names)) is not None:
            section = named
            continue
        reader = RowReader(number, context.tidied(cells), table.header, context)
        entry = reader.entry()
        problems += reader.problems
        if entry is not None:
            if section is not None:
                entry.sessions, entry.sessions_known = (section,), True
            entries.append(entry)
    return _without_false_ids(entries, problems, columns)


def _too_long(row: int, cells: list[str], columns: Columns) -> list[RowProblem]:
    """A word about each cell of a used column that is cut."""
    return [
        RowProblem(
            row,
            column.header,
            f"{cells[column.index][:60]}…",
            "this text is far too long: only its beginning is taken",
        )
        for column in columns.used
        if column.index < len(cells) and len(cells[column.index]) > _LONGEST
    ]


def _dates_day_first(table: Table, columns: Columns) -> dict[int, bool]:
    return {
        c.index: day_first(cells[c.index] for _, cells in table.rows if len(cells) > c.index)
        for c in columns.of("registered_at")
    }


def _without_false_ids(
    entries: list[ListEntry], problems: list[RowProblem], columns: Columns
) -> tuple[list[ListEntry], list[RowProblem]]:
    """Drops ids that identify nobody: an order's (one buyer, several people), a ticket's.

    Ticket numbers do as ids until one person holds two tickets, one for each session.
    """
    names_of: dict[str, set[str]] = defaultdict(set)
    ids_of: dict[PersonKey, set[str]] = defaultdict(set)
    for entry in (e for e in entries if e.registration_id):
        names_of[entry.registration_id].add(key_of(entry)[1])
        ids_of[key_of(entry)].add(entry.registration_id)
    shared = next((e for e in entries if len(names_of[e.registration_id]) > 1), None)
    if shared is not None:
        message = "several people have this id: people are tickets apart by e-mail and name instead"
        header = columns.of("registration_id")[0].header
        problems = [*problems, RowProblem(shared.row, header, shared.registration_id, message)]
    else:
        tickets = all(_TICKET.search(fold(c.header)) for c in columns.of("registration_id"))
        if not tickets or all(len(ids) < 2 for ids in ids_of.values()):
            return entries, problems
    return [replace(e, registration_id="") for e in entries], problems
