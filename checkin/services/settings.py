"""Settings: of the event (in its database, every desk sees them) and of this machine (a file)."""

import json
import platform
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checkin.services.which_event import config_file

# The machine's settings are read before anything is shown: the database's library comes later.
if TYPE_CHECKING:
    from checkin.services.open_event import OpenEvent

if TYPE_CHECKING:
    from checkin.services.open_event import OpenEvent


class EventSettings:
    """What the organiser set for the event; values are JSON. Reads and writes block on the disk."""

    def __init__(self, event: "OpenEvent") -> None:
        self._event = event

    def all(self) -> dict[str, Any]:
        from checkin.store import setting_rows

        return self._event.read(setting_rows.read)

    def get(self, name: str, default: Any = None) -> Any:
        return self.all().get(name, default)

    def put(self, name: str, value: object) -> None:
        """Set ``name``; None takes the setting back."""
        from checkin.store import setting_rows

        self._event.write(lambda unit: setting_rows.write(unit, name, value))


class MachineSettings:
    """What was set on this machine: volume, theme, language, camera, printer offsets.

    A file that cannot be read counts as empty, one that cannot be written is no failure:
    the door works without.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or config_file("settings.json")
        self._values = self._read()

    def get(self, name: str, default: Any = None) -> Any:
        return self._values.get(name, default)

    def put(self, name: str, value: object) -> None:
        """Set ``name``; None takes the setting back."""
        self._values = self._read()
        if value is None:
            self._values.pop(name, None)
        else:
            self._values[name] = value
        text = json.dumps(self._values, ensure_ascii=False, indent=1, sort_keys=True)
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            aside = self.path.with_suffix(".new")
            aside.write_text(text, encoding="utf-8")
            aside.replace(self.path)
        except OSError:
            return

    def _read(self) -> dict[str, Any]:
        try:
            values = json.loads(self.path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return values if isinstance(values, dict) else {}


def station_name(machine: MachineSettings | None = None) -> str:
    """What this desk is called: as its settings say, else as the computer is."""
    kept = (machine or MachineSettings()).get("station")
    return str(kept or platform.node() or "desk")
