"""What should be known before printing: letters no font has, names that had to give way."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from checkin.badging.audience_band import band_of
from checkin.badging.content import BadgeContent
from checkin.badging.design import BadgeDesign, Zone
from checkin.badging.layout import Layout
from checkin.badging.text_block import fit_block
from checkin.drawing.fonts import is_picture, load_fonts
from checkin.drawing.qt_session import ensure_qt


class Concern(StrEnum):
    """What is the matter with a badge."""

    MISSING_LETTERS = "missing_letters"
    PICTURES_LEFT_OUT = "pictures_left_out"
    NAME_COMPACTED = "name_compacted"
    NAME_TOO_SMALL = "name_too_small"
    SHORTENED = "shortened"


@dataclass(frozen=True)
class Notice:
    """Whose badge (place in the list given), what about it; ``detail`` is the letters or emoji
    that are missing, or the text concerned."""

    index: int
    name: str
    concern: Concern
    detail: str


def check_badges(badges: Sequence[BadgeContent], design: BadgeDesign) -> list[Notice]:
    """Everything to be told before these badges are printed, in their order."""
    ensure_qt()
    load_fonts()
    layout = Layout(design)
    return [
        Notice(index, badge.name, concern, detail)
        for index, badge in enumerate(badges)
        for concern, detail in _concerns(badge, layout)
    ]


def _concerns(badge: BadgeContent, layout: Layout) -> list[tuple[Concern, str]]:
    found: list[tuple[Concern, str]] = []
    band = band_of(badge.audience, badge.role, layout.design)
    front, back = layout.design.sides_for(badge.audience, badge.role)
    missing = ""
    for element in (*front.elements, *back.elements):
        if element.show == "names":
            missing += layout.bold.lacks(badge.given_name) + layout.regular.lacks(badge.family_name)
            block = layout.names(element, badge)
            if block.too_small:
                found.append((Concern.NAME_TOO_SMALL, badge.name))
            elif block.compacted:
                short = " ".join([*block.given.lines, *block.family.lines])
                found.append((Concern.NAME_COMPACTED, short))
        elif element.show == "text":
            text = layout.words(element, badge, band)
            face = layout.bold if element.bold else layout.regular
            missing += face.lacks(text)
            zone, pad = element.zone, element.padding
            inner = Zone(zone.left, zone.top, zone.width - 2 * pad, zone.height)
            if text and fit_block(text, face.width, inner, element.sizes, element.lines).shortened:
                found.append((Concern.SHORTENED, text))
    pictures = "".join(dict.fromkeys(filter(is_picture, missing)))
    letters = "".join(dict.fromkeys(c for c in missing if not is_picture(c)))
    if pictures:
        found.insert(0, (Concern.PICTURES_LEFT_OUT, pictures))
    if letters:
        found.insert(0, (Concern.MISSING_LETTERS, letters))
    return found
