"""What the organiser set for this event: JSON values by name."""

import json

from checkin.store.unit import Unit


def read(unit: Unit) -> dict[str, object]:
    """Every setting that was made."""
    return {name: json.loads(value) for name, value in unit.all("SELECT name, value FROM setting")}


def write(unit: Unit, name: str, value: object) -> None:
    """Set ``name``; None takes the setting back."""
    unit.run("DELETE FROM setting WHERE name = ?", name)
    if value is not None:
        unit.run(
            "INSERT INTO setting (name, value) VALUES (?, ?)",
            name,
            json.dumps(value, ensure_ascii=False),
        )
