"""The names, defaults and limits of what is set on this machine, in one place."""

from dataclasses import dataclass

from checkin.services.settings import MachineSettings

#: name in `MachineSettings` → default
DEFAULTS: dict[str, str | int | bool] = {
    "language": "",  # "" the system's, "fr", "en"
    "theme": "",  # "" the system's, "light", "dark"
    "text_size": 100,  # percent
    "volume": 80,  # percent
    "muted": False,
    "scanner_gap": 20,  # milliseconds between two keys of a scanner, at most
    "scanner_letters": 8,
    "scanner_silence": 60,  # milliseconds that end a scan without Enter
    "fade_seconds": 30,
    "camera": "",  # the camera's name, "" the first one
    "station": "",  # this desk's name, "" the computer's
    "return_to_entry": 10,  # minutes in exit mode without a scan; 0 never
}


@dataclass(frozen=True, slots=True)
class AppSettings:
    """Typed reading of the machine's settings; a value of the wrong kind counts as not set."""

    machine: MachineSettings

    def number(self, name: str) -> int:
        value, default = self.machine.get(name), DEFAULTS[name]
        assert isinstance(default, int)
        usable = isinstance(value, int) and not isinstance(value, bool) and value >= 0
        return value if usable else default

    def text(self, name: str) -> str:
        value = self.machine.get(name)
        return value if isinstance(value, str) else str(DEFAULTS[name])

    def yes(self, name: str) -> bool:
        value = self.machine.get(name)
        return value if isinstance(value, bool) else bool(DEFAULTS[name])

    def put(self, name: str, value: str | int | bool) -> None:
        """Set it; the default is not kept, so that a later version may change it."""
        self.machine.put(name, None if value == DEFAULTS[name] else value)
