"""From the words of a person and a design to marks at fixed places; knows nothing of paper."""

import re
from collections.abc import Sequence

from checkin.badging.audience_band import Band, band_of, readable_ink
from checkin.badging.content import BadgeContent, named_fields
from checkin.badging.design import BadgeDesign, Element, Side, Zone
from checkin.badging.design_rules import QUIET_INK
from checkin.badging.marks import BoxMark, Mark, PictureMark, QrMark, SymbolMark, TextMark
from checkin.badging.name_block import NameBlock, fit_names
from checkin.badging.picture import Picture
from checkin.badging.session_list import lay_out_sessions
from checkin.badging.symbols import SYMBOL_SIDE
from checkin.badging.text_block import fit_block
from checkin.domain.badge_code import in_groups
from checkin.drawing.fonts import Face
from checkin.drawing.text_fit import LEADING, POINT, Fitted

_HANG = 0.09  # parts of the size
_RULE = "#9CA3AF"
_NAME_GAP = 1.0  # mm between given and family name, where there is room
_SHARED = {"event", "venue", "dates"}
_FIELD = re.compile(r"\{([^{}]*)\}")
_SHARE = {"left": 0.0, "center": 0.5, "right": 1.0, "top": 0.0, "middle": 0.5, "bottom": 1.0}


class Layout:
    """Lays out badges of one design. Fonts must be loaded (`checkin.drawing.fonts`)."""

    def __init__(self, design: BadgeDesign) -> None:
        self.design = design
        self.regular = Face(design.text_font)
        self.bold = Face(design.text_font, bold=True)
        self.mono = Face(design.code_font)
        # what many badges share is laid out once
        self._blocks: dict[tuple[int, str, str, str], list[Mark]] = {}
        self._pictures: dict[int, PictureMark] = {}
        self._shared: dict[str, bool] = {}  # by text: whether it says the same for everybody
        self._words: dict[tuple[str, ...], str] = {}

    def front(self, badge: BadgeContent) -> list[Mark]:
        return self._side(self.design.sides_for(badge.audience, badge.role)[0], badge)

    def back(self, badge: BadgeContent) -> list[Mark]:
        return self._side(self.design.sides_for(badge.audience, badge.role)[1], badge)

    def words(self, element: Element, badge: BadgeContent, band: Band) -> str:
        """The text of an element for a person; lines without any words fall away."""
        if not element.text:
            return ""
        shared = self._shared.get(element.text)
        if shared is None:
            own = "".join(self.design.texts.get(name, "") for name in named_fields(element.text))
            named = {*named_fields(element.text), *named_fields(own)} - {*self.design.texts}
            shared = self._shared[element.text] = named <= _SHARED
        if not shared:
            return self._put(element, badge, band)
        key = (element.text, badge.event_name, badge.venue, badge.dates)
        words = self._words.get(key)
        if words is None:
            words = self._words[key] = self._put(element, badge, band)
        return words

    def _put(self, element: Element, badge: BadgeContent, band: Band) -> str:
        def put(found: re.Match[str]) -> str:
            name = found[1]
            if name == "profile":
                return band.word
            own = self.design.texts.get(name)
            return badge.field(name) if own is None else _FIELD.sub(put, own)

        lines = (" ".join(_FIELD.sub(put, line).split()) for line in element.text.split("\n"))
        return "\n".join(line.strip(" ,·–-") for line in lines if line.strip(" ,·–-"))

    def names(self, element: Element, badge: BadgeContent) -> NameBlock:
        given, family, smallest = element.sizes
        zone = element.zone
        return fit_names(
            self.bold.without_lost_pictures(badge.given_name),
            self.regular.without_lost_pictures(badge.family_name),
            (self.bold.width, self.regular.width),
            (zone.width, zone.height),
            (given, family, smallest),
        )

    def _side(self, side: Side, badge: BadgeContent) -> list[Mark]:
        band = band_of(badge.audience, badge.role, self.design)
        marks: list[Mark] = []
        for element in side.elements:
            if element.show == "text":
                marks += self._text(element, self.words(element, badge, band), band)
            elif element.show == "names":
                marks += self._names(element, badge, band)
            elif element.show == "qr":
                zone = element.zone
                marks.append(QrMark(zone.left, zone.top, element.module, badge.code))
            elif element.show == "code":
                marks += self._code(element, badge.code)
            elif element.show == "box":
                zone, fill = element.zone, _colour(element.fill, band)
                marks.append(
                    BoxMark(zone.left, zone.top, zone.width, zone.height, element.corner, fill)
                )
            elif element.show == "image":
                if element.file is not None:
                    marks.append(self._picture(element))
            elif element.show == "symbol":
                marks.append(_symbol(element, band))
            else:
                lines = badge.sessions if element.show == "sessions" else badge.agenda
                marks += self._sessions(element, lines, self.words(element, badge, band))
        return marks

    def _text(self, element: Element, text: str, band: Band) -> list[Mark]:
        key = (id(element), text, band.colour, "")
        marks = self._blocks.get(key)
        if marks is None:
            marks = self._blocks[key] = self._laid_out(element, text, band)
        return marks

    def _laid_out(self, element: Element, text: str, band: Band) -> list[Mark]:
        marks: list[Mark] = []
        if not text:
            return marks
        zone, fill = element.zone, _colour(element.fill, band)
        if fill:
            marks.append(
                BoxMark(zone.left, zone.top, zone.width, zone.height, element.corner, fill)
            )
        ink = _colour(element.ink, band)
        if ink == "auto":
            ink = readable_ink(fill or band.colour)
        pad = element.padding
        inner = Zone(zone.left + pad, zone.top, zone.width - 2 * pad, zone.height, zone.align)
        face = self.bold if element.bold else self.regular
        text = "\n".join(map(face.without_lost_pictures, text.split("\n")))
        block = fit_block(text, face.width, inner, element.sizes, element.lines)
        top = zone.top + (zone.height - block.fitted.height) * _SHARE[element.vertical]
        return marks + _lines(inner, face, block.fitted, top, ink)

    def _names(self, element: Element, badge: BadgeContent, band: Band) -> list[Mark]:
        zone = element.zone
        if not badge.name.strip():  # a spare badge: room to write the name on
            thirds = (zone.top + zone.height * 0.48, zone.bottom - 0.5)
            return [BoxMark(zone.left, y, zone.width, 0.25, 0, _RULE) for y in thirds]
        block = self.names(element, badge)
        spare = max(zone.height - block.given.height - block.family.height, 0.0)
        gap = min(_NAME_GAP, spare)
        top = zone.top + (spare - gap) * _SHARE[element.vertical]
        ink = _colour(element.ink, band)
        return [
            *_lines(zone, self.bold, block.given, top, ink, shared=False),
            *_lines(
                zone,
                self.regular,
                block.family,
                top + block.given.height + gap,
                ink,
                shared=False,
            ),
        ]

    def _sessions(self, element: Element, lines: tuple[str, ...], heading: str) -> list[Mark]:
        zone = element.zone
        if not lines:
            if not element.empty:
                return []
            lines = (element.empty,)
        stacked = element.show == "agenda"
        rows, size = lay_out_sessions(
            heading, lines, self.bold.width, (zone.width, zone.height), *element.sizes, stacked
        )
        marks: list[Mark] = []
        for row in rows:
            baseline = zone.top + row.top + _baseline(self.bold, size)
            if row.bold:
                marks.append(TextMark(self.bold, size, zone.left, baseline, row.bold, element.ink))
            shift = self.bold.width(row.bold) * size * POINT
            if row.plain:
                marks.append(
                    TextMark(self.regular, size, zone.left + shift, baseline, row.plain, QUIET_INK)
                )
        return marks

    def _code(self, element: Element, code: str) -> list[Mark]:
        zone, size = element.zone, element.sizes[0]
        groups, width = in_groups(code).split(), self.mono.width
        letter = width("B")  # a fixed-width face: each badge the same
        for a_line in (len(groups), 4, 3, 2, 1):
            lines = [" ".join(groups[i : i + a_line]) for i in range(0, len(groups), a_line)]
            fitted = Fitted(tuple(lines), size)
            if (
                fitted.height <= zone.height + 0.01
                and len(lines[0]) * letter * size * POINT <= zone.width
            ):
                break
        else:  # no room at the size wished for: two lines, smaller
            lines = [" ".join(groups[:4]), " ".join(groups[4:])]
            size = min(
                zone.width / (len(lines[0]) * letter) / POINT, zone.height / (2 * LEADING) / POINT
            )
            fitted = Fitted(tuple(lines), size)
        return _lines(zone, self.mono, fitted, zone.top, element.ink, shared=False)

    def _picture(self, element: Element) -> PictureMark:
        mark = self._pictures.get(id(element))
        if mark is None:
            zone = element.zone
            assert element.file is not None
            picture = Picture(element.file, zone.width, zone.height)
            mark = self._pictures[id(element)] = PictureMark(
                picture,
                zone.left + (zone.width - picture.width) * _SHARE[zone.align],
                zone.top + (zone.height - picture.height) * _SHARE[element.vertical],
            )
        return mark


def _symbol(element: Element, band: Band) -> SymbolMark:
    """The symbol at the right end of its trail, where it has one, else as it is aligned."""
    zone = element.zone
    pixel = min(zone.width, zone.height) / SYMBOL_SIDE
    side = SYMBOL_SIDE * pixel
    share = 1.0 if element.trail else _SHARE[zone.align]
    trail = int((zone.width - side) / pixel + 0.01) if element.trail else 0
    ink = {"auto": band.ink, "tint": band.tint}.get(element.ink) or _colour(element.ink, band)
    top = zone.top + (zone.height - side) / 2
    return SymbolMark(zone.left + (zone.width - side) * share, top, pixel, band.symbol, trail, ink)


def _lines(
    zone: Zone, face: Face, fitted: Fitted, top: float, ink: str, *, shared: bool = True
) -> list[Mark]:
    marks: list[Mark] = []
    baseline = top + _baseline(face, fitted.size)
    for line in fitted.lines:
        spare = 0.0
        if zone.align != "left":
            spare = zone.width - face.width(line) * fitted.size * POINT
        left = zone.left + spare * _SHARE[zone.align]
        if zone.align == "left" and line:  # the ink of all lines begins at one edge,
            bearing = face.left_bearing(line[0])
            # but a J hangs out a little: its stem is what the eye aligns
            shift = -(bearing if bearing > 0 else min(bearing + _HANG, 0)) * fitted.size * POINT
            if shift > 0:
                shift = min(shift, max(zone.width - face.width(line) * fitted.size * POINT, 0.0))
            left += shift
        marks.append(TextMark(face, fitted.size, left, baseline, line, ink, shared))
        baseline += fitted.size * POINT * LEADING
    return marks


def _colour(value: str, band: Band) -> str:
    return band.colour if value == "profile" else value


def _baseline(face: Face, size: float) -> float:
    """Millimetres from the top of a line to its baseline: capitals stand in its middle."""
    return size * POINT * (LEADING + face.capital) / 2


def texts_of(marks: Sequence[Mark]) -> list[str]:
    """Every line of text among ``marks``."""
    return [mark.text for mark in marks if isinstance(mark, TextMark)]
