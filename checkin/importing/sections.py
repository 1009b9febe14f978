"""Lists in which the session stands once, over or beside its people: as a row of its own, or in
the first cell of a group whose other cells are empty (merged ones come out so)."""

from collections.abc import Sequence

from checkin.importing.columns import WHO, Columns
from checkin.importing.readers import Row, Table
from checkin.importing.sessions_cell import SessionNames


def section_of(row: Sequence[str], names: SessionNames) -> str | None:
    """The session that a row names and says nothing besides."""
    texts = [cell for cell in row if cell.strip()]
    if len(texts) != 1:
        return None
    reading = names.read(texts[0])
    return reading.sessions[0] if len(reading.sessions) == 1 and not reading.unknown else None


def filled_down(table: Table, columns: Columns) -> Sequence[Row]:
    """The rows, the session of a group repeated on each of its people.

    Only where that cannot be an unanswered question: the one column of sessions stands left of
    all names and addresses, its first cell is filled, and no text comes twice.
    """
    asked = columns.of("sessions")
    if len(asked) != 1 or asked[0].session or asked[0].day:
        return table.rows
    index = asked[0].index
    if any(c.index < index for c in columns.used if c.field in WHO):
        return table.rows
    cells = [row[index].strip() if len(row) > index else "" for _, row in table.rows]
    told = [cell for cell in cells if cell]
    if not cells or not cells[0] or len(told) == len(cells) or len(set(told)) != len(told):
        return table.rows
    filled, last = [], ""
    for number, row in table.rows:
        last = row[index].strip() if len(row) > index and row[index].strip() else last
        filled.append((number, [*row[:index], last, *row[index + 1 :]]))
    return filled
