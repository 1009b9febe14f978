"""The names, defaults and limits of what is set on this machine, in one place."""

from dataclasses import dataclass

from checkin.services.settings import MachineSettings

#: name in `MachineSettings` → default. Those with a dot, the theme and the language are read
#: where they act (sound, scanner's tempo, door); they stand here for the page that sets them.
DEFAULTS: dict[str, str | int | bool] = {
    "language": "",  # "" the system's, "fr", "en"
    "theme": "",  # "" the system's, "light", "dark"
    "text_size": 100,  # percent
    "sound.volume": 70,  # percent
    "sound.muted": False,
    "scanner.gap": 20,  # milliseconds between two keys of a scanner, at most
    "scanner.letters": 8,
    "scanner.silence": 60,  # milliseconds that end a scan without Enter
    "door.fade": 30,  # seconds; 0 keeps a name until the next scan
    "camera": "",  # the camera's name, "" none
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
