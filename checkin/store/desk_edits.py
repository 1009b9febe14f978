"""What the desk changed of people by hand: by field, what the list had said before."""

import json
from collections.abc import Iterable, Mapping, Sequence

from checkin.domain.model import Attendee, Source
from checkin.domain.person_fields import as_typed_at_the_desk, differences, flat
from checkin.store.unit import Unit

# Attendee id → (field → the list's value, other identities as lists of four texts).
Edits = dict[str, tuple[dict[str, str], list[list[str]]]]


def read(unit: Unit) -> Edits:
    """Everybody of whom the desk changed something."""
    return {
        attendee: (json.loads(listed), json.loads(also))
        for attendee, listed, also in unit.all("SELECT attendee, listed, also FROM desk_edit")
    }


def of(unit: Unit, attendee: str) -> tuple[dict[str, str], list[list[str]]]:
    row = unit.one("SELECT listed, also FROM desk_edit WHERE attendee = ?", attendee)
    return ({}, []) if row is None else (json.loads(row[0]), json.loads(row[1]))


def write(
    unit: Unit, attendee: str, listed: Mapping[str, str], also: Sequence[Sequence[str]]
) -> None:
    """Set what is remembered of one person; nothing left is no row."""
    unit.run("DELETE FROM desk_edit WHERE attendee = ?", attendee)
    if listed or also:
        unit.run(
            "INSERT INTO desk_edit (attendee, listed, also) VALUES (?, ?, ?)",
            attendee,
            json.dumps(dict(listed), ensure_ascii=False),
            json.dumps([list(identity) for identity in also], ensure_ascii=False),
        )


def remember(unit: Unit, changes: Iterable[tuple[Attendee, Attendee]]) -> None:
    """Note for each field that differs what the list had said; a field put back is its again."""
    for before, after in changes:
        different = differences(before, after)
        if not different:
            continue
        listed, also = of(unit, before.id)
        if before.source is Source.DESK:
            listed = {**as_typed_at_the_desk(before), **listed}
        for name, (old, _) in different.items():
            listed.setdefault(name, old)
        now = flat(after)
        listed = {name: value for name, value in listed.items() if now.get(name, "") != value}
        write(unit, before.id, listed, also)
