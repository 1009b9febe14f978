"""A badge design as data: what stands where, in which size and colour.

All lengths are millimetres from the left and top edge of the badge; font sizes are points.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from checkin.badging.audience_band import Band, folded

ROUNDING = 0.01  # mm that sums of decimals may be out


@dataclass(frozen=True)
class Zone:
    """A rectangle of the badge, in mm, and how text lies in it: left, center or right."""

    left: float
    top: float
    width: float
    height: float
    align: str = "left"

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height

    def overlaps(self, other: "Zone") -> bool:
        return (
            self.left < other.right - ROUNDING
            and other.left < self.right - ROUNDING
            and self.top < other.bottom - ROUNDING
            and other.top < self.bottom - ROUNDING
        )


@dataclass(frozen=True)
class Element:
    """One thing on a badge. ``show`` says what: text, names, sessions, agenda, qr, code,
    image, symbol or box; what the others mean depends on it (docs/badges.md).

    ``ink`` and ``fill`` are ``#RRGGBB``, ``profile`` (the colour of the person's band) or,
    for ink, ``auto`` (black or white, whichever stands out from the fill) and, of symbols,
    ``tint`` (a tone of the profile's colour). An image without a ``file`` is room for a logo.
    """

    name: str
    show: str
    zone: Zone
    text: str = ""
    sizes: tuple[float, ...] = ()
    bold: bool = False
    lines: int = 1
    vertical: str = "top"
    ink: str = "#111111"
    fill: str = ""
    corner: float = 0.0
    padding: float = 0.0
    module: float = 0.0
    file: Path | None = None
    empty: str = ""
    trail: bool = False


@dataclass(frozen=True)
class Side:
    """What is drawn on the front or the back, first things first; ``hidden`` are things that
    the design has, and leaves out."""

    elements: tuple[Element, ...]
    hidden: tuple[Element, ...] = ()

    @cached_property
    def by_name(self) -> Mapping[str, Element]:
        return {element.name: element for element in self.elements}


@dataclass(frozen=True)
class Variant:
    """Other sides for some audiences (folded) or roles."""

    audiences: frozenset[str]
    roles: frozenset[str]
    front: Side
    back: Side


@dataclass(frozen=True)
class BadgeDesign:
    """Everything about a badge but its words.

    ``texts`` are the organiser's own words by name, to be used as ``{name}`` in a text.
    """

    name: str
    width: float
    height: float
    margin: float
    text_font: str
    code_font: str
    texts: Mapping[str, str]
    front: Side
    back: Side
    variants: tuple[Variant, ...]
    audiences: Mapping[str, str]
    roles: Mapping[str, Band]
    file: Path

    def sides_for(self, audience: str, role: str) -> tuple[Side, Side]:
        """Front and back of a person's badge: those of the first variant that is theirs."""
        for variant in self.variants:
            if role in variant.roles or folded(audience) in variant.audiences:
                return variant.front, variant.back
        return self.front, self.back

    @property
    def has_back(self) -> bool:
        return bool(self.back.elements) or any(v.back.elements for v in self.variants)

    @cached_property
    def zones(self) -> Mapping[str, Zone]:
        """Where the things on the front are, by name."""
        return {name: element.zone for name, element in self.front.by_name.items()}

    @cached_property
    def qr(self) -> Zone:
        """The square of the QR with its quiet zone."""
        return self._qr.zone

    @property
    def module(self) -> float:
        """The side of a module of the QR, in mm."""
        return self._qr.module

    @cached_property
    def _qr(self) -> Element:
        return next(element for element in self.front.elements if element.show == "qr")
