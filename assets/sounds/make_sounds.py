"""Makes the door's sounds: `python assets/sounds/make_sounds.py`. Sines only, always the same.

Each is under half a second, starts and ends softly, stays below 1 kHz where it repeats, and
differs from the others in its melody, not in loudness: a deaf ear for pitch still hears the
rhythm (one, two or three notes, rising, falling or level).
"""

import math
import wave
from array import array
from pathlib import Path

RATE = 22_050
#: name → notes: (Hz, seconds, gap after in seconds)
MELODIES = {
    "welcome": ((659.3, 0.10, 0.01), (880.0, 0.20, 0.0)),  # two notes up
    "exit": ((659.3, 0.10, 0.01), (493.9, 0.20, 0.0)),  # two notes down
    "ask": ((587.3, 0.09, 0.03), (587.3, 0.09, 0.03), (784.0, 0.15, 0.0)),  # level, then up
    "amber": ((523.3, 0.12, 0.06), (523.3, 0.16, 0.0)),  # twice the same
    "refused": ((261.6, 0.34, 0.0),),  # one low note
}


def tone(frequency: float, seconds: float) -> list[float]:
    """A soft note: two partials, eased in and out so that nothing clicks."""
    count = int(RATE * seconds)
    attack, release = int(RATE * 0.012), int(RATE * min(0.08, seconds / 2))
    samples = []
    for n in range(count):
        angle = 2 * math.pi * frequency * n / RATE
        level = min(1.0, n / attack, (count - n) / release)
        level = 0.5 - 0.5 * math.cos(math.pi * level)
        samples.append(level * (0.8 * math.sin(angle) + 0.2 * math.sin(2 * angle)))
    return samples


def main() -> None:
    for name, notes in MELODIES.items():
        samples: list[float] = []
        for frequency, seconds, gap in notes:
            samples += tone(frequency, seconds) + [0.0] * int(RATE * gap)
        with wave.open(str(Path(__file__).with_name(f"{name}.wav")), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(array("h", (round(s * 0.7 * 32767) for s in samples)).tobytes())


if __name__ == "__main__":
    main()
