"""The band across a badge: which colour and which word, and letters that can be read on it."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Protocol

from checkin.badging.symbols import AUDIENCE_SYMBOLS, PLAIN
from checkin.domain.model import Role


@dataclass(frozen=True)
class Band:
    """A colour as ``#RRGGBB``, the word on it, and the symbol that goes with them."""

    colour: str
    word: str
    symbol: str = field(default=PLAIN, compare=False)

    @property
    def ink(self) -> str:
        """Black or white, whichever stands out more from the colour."""
        return readable_ink(self.colour)

    @property
    def tint(self) -> str:
        """A tone between the colour and its ink: seen on the colour, but quiet."""
        return mixed(self.colour, self.ink, 0.22 if self.ink == "#FFFFFF" else 0.16)


class BandColours(Protocol):
    """The part of a design that this module needs."""

    @property
    def audiences(self) -> Mapping[str, str]: ...

    @property
    def roles(self) -> Mapping[str, Band]: ...


def band_of(audience: str, role: str, design: BandColours) -> Band:
    """The band of a person: their role's, or a participant's by audience.

    An audience that the design does not list keeps its own word, in the colour of
    participants at large.
    """
    if role != Role.PARTICIPANT and role in design.roles:
        return design.roles[role]
    plain = design.roles[Role.PARTICIPANT.value]
    word = " ".join(audience.split())
    if not word:
        return plain
    name = folded(word)
    colour = design.audiences.get(name)
    known = list(design.audiences).index(name) if colour else -1
    return Band(
        colour or plain.colour,
        word[:1].upper() + word[1:],
        PLAIN if known < 0 else AUDIENCE_SYMBOLS[known % len(AUDIENCE_SYMBOLS)],
    )


def folded(audience: str) -> str:
    """An audience as compared: no case, accents, doubled spaces or plural s."""
    letters = unicodedata.normalize("NFKD", audience.casefold())
    plain = "".join(c for c in letters if not unicodedata.combining(c))
    return " ".join(word.rstrip("s") for word in re.split(r"[\W_]+", plain) if word)


@lru_cache(maxsize=256)
def readable_ink(colour: str) -> str:
    """Black or white, whichever stands out more from ``colour``."""
    return max(("#000000", "#FFFFFF"), key=lambda ink: contrast(ink, colour))


@lru_cache(maxsize=256)
def mixed(one: str, other: str, share: float) -> str:
    """``one`` with a ``share`` (0 to 1) of ``other`` in it."""
    pairs = ((int(one[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def contrast(one: str, other: str) -> float:
    """The contrast of two colours as WCAG reckons it, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.03928 else float(((channel + 0.055) / 1.055) ** 2.4)
