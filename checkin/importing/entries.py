"""The rows of a list as entries: what each says of a person, and what could not be understood."""

from collections import defaultdict
from dataclasses import replace

from checkin.domain.model import Programme
from checkin.importing.cell_words import day_first
from checkin.importing.columns import Columns
from checkin.importing.folding import clean, name_key
from checkin.importing.list_entry import ListEntry, RowProblem
from checkin.importing.readers import Table
from checkin.importing.row_reader import ListContext, RowReader

__all__ = ["ListEntry", "RowProblem", "read_entries"]


def read_entries(
    table: Table, columns: Columns, programme: Programme
) -> tuple[list[ListEntry], list[RowProblem]]:
    """Every usable row as an entry, and all problems, so that a list is corrected once."""
    context = ListContext(columns, programme, _dates_day_first(table, columns))
    entries: list[ListEntry] = []
    problems: list[RowProblem] = []
    for number, cells in table.rows:
        if not any(clean(c) for c in cells):
            continue  # ";;;;" and cells of spaces: a row to the eye is an empty row
        reader = RowReader(number, cells, table.header, context)
        entry = reader.entry()
        problems += reader.problems
        if entry is not None:
            entries.append(entry)
    return _without_shared_ids(entries, problems, columns)


def _dates_day_first(table: Table, columns: Columns) -> dict[int, bool]:
    return {
        c.index: day_first(cells[c.index] for _, cells in table.rows if len(cells) > c.index)
        for c in columns.of("registered_at")
    }


def _without_shared_ids(
    entries: list[ListEntry], problems: list[RowProblem], columns: Columns
) -> tuple[list[ListEntry], list[RowProblem]]:
    """Drops ids that several people share: that is an order number, one buyer for several."""
    people: dict[str, set[str]] = defaultdict(set)
    for entry in entries:
        if entry.registration_id:
            people[entry.registration_id].add(name_key(entry.given_name, entry.family_name))
    shared = next((e for e in entries if len(people[e.registration_id]) > 1), None)
    if shared is None:
        return entries, problems
    message = "several people have this id: people are told apart by e-mail and name instead"
    header = columns.of("registration_id")[0].header
    problem = RowProblem(shared.row, header, shared.registration_id, message)
    return [replace(e, registration_id="") for e in entries], [*problems, problem]
