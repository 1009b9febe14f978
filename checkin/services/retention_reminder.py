"""Which events on this computer hold personal data past their date, without opening any."""

from dataclasses import dataclass
from datetime import date

from checkin.services.settings import MachineSettings

SETTING = "retention.dates"
"""Machine setting: by database, ``{"name", "due"}`` of an event with data still to erase."""


@dataclass(frozen=True, slots=True)
class Due:
    """An event of this computer and the date that its organiser set."""

    database: str
    name: str
    due: date


def remember_date(machine: MachineSettings, database: str, name: str, due: date | None) -> None:
    """Note it when the event is looked at; ``due`` is None where nothing is left to erase."""
    known = _known(machine)
    entry = {"name": name, "due": due.isoformat()} if due else None
    if known.get(database) == entry:
        return
    known.pop(database, None)
    if entry is not None:
        known[database] = entry
    machine.put(SETTING, known or None)


def overdue(machine: MachineSettings, today: date) -> list[Due]:
    """Those whose date has come, the longest ago first."""
    found = []
    for database, entry in _known(machine).items():
        try:
            due = Due(database, str(entry["name"]), date.fromisoformat(str(entry["due"])))
        except (KeyError, TypeError, ValueError):
            continue
        if due.due <= today:
            found.append(due)
    return sorted(found, key=lambda item: (item.due, item.name))


def _known(machine: MachineSettings) -> dict[str, dict[str, str]]:
    known = machine.get(SETTING)
    return dict(known) if isinstance(known, dict) else {}
