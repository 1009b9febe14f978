"""A badge design: sizes, zones, fonts and colours, loaded from TOML and checked.

All lengths are millimetres from the left and top edge of the badge; font sizes are points.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from checkin.badging.audience_band import Band, folded
from checkin.badging.content import QR_MODULES, QUIET_MODULES
from checkin.badging.settings_file import Table, find_file
from checkin.domain.model import Role

SMALLEST_MODULE = 0.5  # mm: what phones and 200 dpi printers still manage
SMALLEST_NAME = 10.0  # pt
_ZONES = ("event", "venue", "names", "organisation", "band", "sessions", "code")
_FONT_SIZES = (
    "given_name",
    "family_name",
    "names_min",
    "organisation",
    "organisation_min",
    "band",
    "sessions",
    "sessions_min",
    "event",
    "venue",
    "badge_code",
)
_ROUNDING = 0.01  # mm that sums of decimals may be out


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
            self.left < other.right - _ROUNDING
            and other.left < self.right - _ROUNDING
            and self.top < other.bottom - _ROUNDING
            and other.top < self.bottom - _ROUNDING
        )


@dataclass(frozen=True)
class Fonts:
    """Families, and sizes in points by what they are for."""

    text: str
    code: str
    points: Mapping[str, float]


@dataclass(frozen=True)
class BadgeDesign:
    """Everything about a badge but its words. ``module`` is the side of a QR module in mm;
    ``qr`` is the square that the QR takes with its quiet zone."""

    name: str
    width: float
    height: float
    sessions_heading: str
    fonts: Fonts
    zones: Mapping[str, Zone]
    qr: Zone
    module: float
    audiences: Mapping[str, str]
    roles: Mapping[str, Band]


def load_design(name: str | Path) -> BadgeDesign:
    """One of the designs in ``badges/designs`` by its name, or a file by its path."""
    root = Table.read(find_file("designs", name))
    badge = root.table("badge")
    width, height = badge.number("width", 20), badge.number("height", 20)
    margin = badge.number("margin", 0)
    zones = _zones(root.table("zones"), width, height, margin)
    qr, module = _qr(root.table("qr"), zones, width, height, margin)
    design = BadgeDesign(
        name=badge.text("name"),
        width=width,
        height=height,
        sessions_heading=badge.text("sessions_heading", ""),
        fonts=_fonts(root.table("fonts")),
        zones=zones,
        qr=qr,
        module=module,
        audiences=_audiences(root.table("audience")),
        roles=_roles(root.table("role")),
    )
    badge.done()
    root.done()
    return design


def _zones(table: Table, width: float, height: float, margin: float) -> dict[str, Zone]:
    zones = {}
    for name in _ZONES:
        if name != "names" and not table.has(name):
            continue
        inner = table.table(name)
        zones[name] = zone = Zone(
            left=inner.number("left", 0),
            top=inner.number("top", 0),
            width=inner.number("width", 3),
            height=inner.number("height", 2),
            align=inner.choice("align", ("left", "center", "right"), "left"),
        )
        inner.done()
        if (
            min(zone.left, zone.top) < margin - _ROUNDING
            or zone.right > width - margin + _ROUNDING
            or zone.bottom > height - margin + _ROUNDING
        ):
            raise table.wrong(name, f"it leaves the badge, or its margin of {margin:g} mm")
        for other, earlier in zones.items():
            if other != name and zone.overlaps(earlier):
                raise table.wrong(name, f"it overlaps {other}")
    table.done()
    return zones


def _qr(
    table: Table, zones: Mapping[str, Zone], width: float, height: float, margin: float
) -> tuple[Zone, float]:
    module = table.number("module", SMALLEST_MODULE)
    side = (QR_MODULES + 2 * QUIET_MODULES) * module
    zone = Zone(table.number("left", 0), table.number("top", 0), side, side)
    table.done()
    quiet = QUIET_MODULES * module
    dark = Zone(zone.left + quiet, zone.top + quiet, side - 2 * quiet, side - 2 * quiet)
    if zone.right > width + _ROUNDING or zone.bottom > height + _ROUNDING:
        raise table.wrong("module", f"the QR takes {side:g} mm with its quiet zone: no room")
    if min(dark.left, dark.top, width - dark.right, height - dark.bottom) < margin - _ROUNDING:
        raise table.wrong("left", f"the QR leaves the margin of {margin:g} mm")
    for name, other in zones.items():
        if zone.overlaps(other):
            raise table.wrong("module", f"the QR with its quiet zone overlaps {name}")
    return zone, module


def _fonts(table: Table) -> Fonts:
    points = {}
    for name in _FONT_SIZES:
        smallest = SMALLEST_NAME if name in ("given_name", "family_name", "names_min") else 4.0
        points[name] = table.number(name, smallest)
    for large, small in (
        ("given_name", "names_min"),
        ("family_name", "names_min"),
        ("organisation", "organisation_min"),
        ("sessions", "sessions_min"),
    ):
        if points[large] < points[small]:
            raise table.wrong(small, f"it is larger than {large}")
    fonts = Fonts(table.text("text"), table.text("code"), points)
    table.done()
    return fonts


def _audiences(table: Table) -> dict[str, str]:
    return {folded(audience): _colour(table, audience) for audience in table.names()}


def _roles(table: Table) -> dict[str, Band]:
    roles = {}
    for role in Role:
        inner = table.table(role.value)
        roles[role.value] = Band(_colour(inner, "colour"), inner.text("word"))
        inner.done()
    table.done()
    return roles


def _colour(table: Table, key: str) -> str:
    value = table.text(key)
    if not re.fullmatch(r"#[0-9A-Fa-f]{6}", value):
        raise table.wrong(key, f"{value!r} is not a colour such as '#12436D'")
    return value.upper()
