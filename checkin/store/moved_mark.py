"""The mark on an event that is kept elsewhere now: nothing can be recorded in this copy any more.

The mark is a setting; triggers on every table hold it, also against a program that had the
event open when it moved.
"""

import json
from datetime import datetime

from checkin.domain.errors import BadInput
from checkin.store.unit import Unit

SETTING = "moved"
#: what the triggers say; `checkin.store.database` makes a sentence of it
REFUSAL = "this event has moved"
_ACTIONS = ("INSERT", "UPDATE", "DELETE")


def mark_moved(unit: Unit, where: str, at: str) -> None:
    """Say that the event is at ``where`` since ``at`` (ISO 8601), and hold it."""
    unit.run(
        "INSERT INTO setting (name, value) VALUES (?, ?)",
        SETTING,
        json.dumps({"to": where, "at": at}, ensure_ascii=False),
    )
    if unit.postgres:
        unit.run(
            "CREATE OR REPLACE FUNCTION moved_refusal() RETURNS trigger LANGUAGE plpgsql AS "
            f"$$ BEGIN RAISE EXCEPTION '{REFUSAL}'; END $$"
        )
    for table in _tables():
        if unit.postgres:
            unit.run(
                f'CREATE TRIGGER moved BEFORE INSERT OR UPDATE OR DELETE ON "{table}" '
                "FOR EACH STATEMENT EXECUTE FUNCTION moved_refusal()"
            )
            continue
        for action in _ACTIONS:
            unit.run(
                f'CREATE TRIGGER "moved_{table}_{action.lower()}" BEFORE {action} ON "{table}" '
                f"BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
            )


def moved(unit: Unit) -> dict[str, str] | None:
    """``to`` and ``at`` of an event that is kept elsewhere; None where it is kept here."""
    row = unit.one("SELECT value FROM setting WHERE name = ?", SETTING)
    return None if row is None else dict(json.loads(row[0]))


def take_mark_off(unit: Unit) -> None:
    """The event is kept here again."""
    for table in _tables():
        if unit.postgres:
            unit.run(f'DROP TRIGGER IF EXISTS moved ON "{table}"')
            continue
        for action in _ACTIONS:
            unit.run(f'DROP TRIGGER IF EXISTS "moved_{table}_{action.lower()}"')
    unit.run("DELETE FROM setting WHERE name = ?", SETTING)


def moved_error(name: str, mark: dict[str, str]) -> BadInput:
    """Where the event is, and the ways to it and back."""
    if "://" not in mark["to"]:
        return BadInput(
            "The event is closed here: since {at} it is kept in the file {where} of the "
            "computer that served it. Nothing was changed.",
            at=_when(mark["at"]),
            where=mark["to"],
        )
    return BadInput(
        "{name} is served to several desks since {at}: nothing is recorded in this file any "
        "more. On the computer that serves it, open it with: checkin --database {where}. To "
        "bring it back into a file: checkin --database {where} host --back FILE. If that "
        "computer is lost, open its latest automatic copy.",
        name=name,
        at=_when(mark["at"]),
        where=mark["to"],
    )


def _when(at: str) -> str:
    """In this computer's time, to the minute."""
    return f"{datetime.fromisoformat(at).astimezone():%Y-%m-%d %H:%M}"


def _tables() -> list[str]:
    from checkin.store.schema import metadata

    return [table.name for table in metadata.sorted_tables]
