"""What changed about people since a version of the list, from the table of changes."""

from typing import Any, NamedTuple

from checkin.store.unit import Unit


class Version(NamedTuple):
    """Moves whenever anything about people may have: last change, number of people."""

    change: int
    people: int


def version(unit: Unit) -> Version:
    row = unit.one(
        "SELECT coalesce((SELECT max(seq) FROM change), 0), (SELECT count(*) FROM attendee)"
    )
    return Version(int(row[0]), int(row[1]))


def since(unit: Unit, change: int, limit: int) -> list[Any]:
    """Changes after ``change``, oldest first: what, details (JSON)."""
    return unit.all(
        "SELECT what, details FROM change WHERE seq > ? ORDER BY seq LIMIT ?", change, limit
    )
