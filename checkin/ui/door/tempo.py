"""The machine's settings that are times: the scanner's tempo, how long a name stays."""

from dataclasses import fields

from checkin.services.settings import MachineSettings
from checkin.ui.door.wedge import Tempo

#: machine settings "scanner.gap", "scanner.letters", "scanner.silence", "scanner.late_end":
#: milliseconds (letters: a number of them), and between what they may lie
LIMITS = {"gap": (5, 150), "letters": (4, 28), "silence": (20, 1000), "late_end": (0, 2000)}
FADE = "door.fade"  # seconds; 0 keeps the name until the next scan
LONGEST_FADE = 600


def tempo_of(machine: MachineSettings) -> Tempo:
    """The scanner's tempo; what is not a number in its limits counts as not set."""
    given = {}
    for field in fields(Tempo):
        value = machine.get(f"scanner.{field.name}")
        low, high = LIMITS[field.name]
        if type(value) is int and low <= value <= high:
            given[field.name] = value
    tempo = Tempo(**given)
    if tempo.silence <= tempo.gap:  # a silence is longer than what lies between two keys
        tempo = Tempo(tempo.gap, tempo.letters, tempo.gap * 2, tempo.late_end)
    return tempo


def fade_of(machine: MachineSettings) -> int:
    """Milliseconds that a name stays on the screen; 0: until the next scan."""
    value = machine.get(FADE, 30)
    if type(value) is not int or not 0 <= value <= LONGEST_FADE:
        value = 30
    return value * 1000
