"""Painting a badge: one renderer in millimetres for PDF, pictures, screen and printer."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from checkin.badging.audience_band import band_of
from checkin.badging.content import QUIET_MODULES, BadgeContent, code_matrix
from checkin.badging.design import BadgeDesign, Zone
from checkin.badging.name_block import fit_names
from checkin.badging.session_list import lay_out_sessions
from checkin.domain.badge_code import in_groups
from checkin.drawing.fonts import REFERENCE, Face
from checkin.drawing.text_fit import LEADING, POINT, Fitted, elide, fit

_INK = QColor("#111111")
_QUIET_INK = QColor("#4B5563")
_NAME_GAP = 1.0  # mm between given and family name, where there is room
_BAND_PADDING = 3.5  # mm left and right of the word
_BAND_CORNER = 1.6  # mm, radius
_BAND_MIN = 7.0  # pt


class BadgePainter:
    """Draws badges of one design with a QPainter whose unit is the millimetre."""

    def __init__(self, design: BadgeDesign) -> None:
        self._design = design
        self._regular = Face(design.fonts.text)
        self._bold = Face(design.fonts.text, bold=True)
        self._mono = Face(design.fonts.code)

    def draw(self, painter: QPainter, badge: BadgeContent) -> None:
        """One badge, its left and top edge at the painter's origin."""
        points = self._design.fonts.points
        self._draw_line(painter, "event", badge.event_name, self._bold, points["event"])
        self._draw_line(painter, "venue", badge.venue, self._regular, points["venue"])
        self._draw_names(painter, badge)
        self._draw_organisation(painter, badge.organisation)
        self._draw_band(painter, badge)
        self._draw_sessions(painter, badge.sessions)
        self._draw_qr(painter, badge.code)
        self._draw_code(painter, badge.code)

    def _draw_line(self, painter: QPainter, name: str, text: str, face: Face, size: float) -> None:
        """A single line, made smaller by up to a fifth before it is shortened."""
        zone = self._design.zones.get(name)
        if zone is None or not text.strip():
            return
        text = " ".join(text.split())
        fitted = fit(text, face.width, (zone.width, zone.height * 2), size, size * 0.8, 1)
        if fitted is None:
            fitted = Fitted((elide(text, face.width, zone.width, size * 0.8),), size * 0.8)
        painter.setPen(_INK if face is self._bold else _QUIET_INK)
        self._draw_lines(painter, zone, face, fitted, zone.top)

    def _draw_names(self, painter: QPainter, badge: BadgeContent) -> None:
        zone = self._design.zones["names"]
        points = self._design.fonts.points
        given, family = fit_names(
            badge.given_name,
            badge.family_name,
            (self._bold.width, self._regular.width),
            (zone.width, zone.height),
            (points["given_name"], points["family_name"], points["names_min"]),
        )
        spare = zone.height - given.height - family.height
        gap = min(_NAME_GAP, spare)
        top = zone.top + (spare - gap) / 2
        painter.setPen(_INK)
        self._draw_lines(painter, zone, self._bold, given, top)
        self._draw_lines(painter, zone, self._regular, family, top + given.height + gap)

    def _draw_organisation(self, painter: QPainter, organisation: str) -> None:
        zone = self._design.zones.get("organisation")
        text = " ".join(organisation.split())
        if zone is None or not text:
            return
        points, width = self._design.fonts.points, self._regular.width
        smallest = points["organisation_min"]
        room = (zone.width, zone.height)
        fitted = fit(text, width, room, points["organisation"], smallest, 2)
        if fitted is None:
            text = elide(text, width, 1.85 * zone.width, smallest)
            fitted = fit(text, width, room, smallest, smallest, 2)
        if fitted is None:
            fitted = Fitted((elide(text, width, zone.width, smallest),), smallest)
        painter.setPen(_QUIET_INK)
        self._draw_lines(painter, zone, self._regular, fitted, zone.top)

    def _draw_band(self, painter: QPainter, badge: BadgeContent) -> None:
        zone = self._design.zones.get("band")
        if zone is None:
            return
        band = band_of(badge.audience, badge.role, self._design)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(band.colour))
        rectangle = QRectF(zone.left, zone.top, zone.width, zone.height)
        painter.drawRoundedRect(rectangle, _BAND_CORNER, _BAND_CORNER)
        inner = Zone(
            zone.left + _BAND_PADDING,
            zone.top,
            zone.width - 2 * _BAND_PADDING,
            zone.height,
            zone.align,
        )
        width, room = self._bold.width, (inner.width, inner.height)
        fitted = fit(band.word, width, room, self._design.fonts.points["band"], _BAND_MIN, 2)
        if fitted is None:
            fitted = Fitted((elide(band.word, width, inner.width, _BAND_MIN),), _BAND_MIN)
        painter.setPen(QColor(band.ink))
        self._draw_lines(
            painter, inner, self._bold, fitted, zone.top + (zone.height - fitted.height) / 2
        )

    def _draw_sessions(self, painter: QPainter, sessions: tuple[str, ...]) -> None:
        zone = self._design.zones.get("sessions")
        if zone is None or not sessions:
            return
        points = self._design.fonts.points
        rows, size = lay_out_sessions(
            self._design.sessions_heading,
            sessions,
            self._bold.width,
            (zone.width, zone.height),
            points["sessions"],
            points["sessions_min"],
        )
        for row in rows:
            baseline = zone.top + row.top + _baseline(self._bold, size)
            painter.setPen(_INK)
            self._draw_text(painter, self._bold, size, zone.left, baseline, row.bold)
            shift = self._bold.width(row.bold) * size * POINT
            painter.setPen(_QUIET_INK)
            self._draw_text(painter, self._regular, size, zone.left + shift, baseline, row.plain)

    def _draw_qr(self, painter: QPainter, code: str) -> None:
        zone, module = self._design.qr, self._design.module
        matrix = code_matrix(code)
        painter.save()
        # modules begin and end on whole dots: neighbours leave no pale seam between them
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawRect(QRectF(zone.left, zone.top, zone.width, zone.height))
        painter.setBrush(Qt.GlobalColor.black)
        left = zone.left + QUIET_MODULES * module
        top = zone.top + QUIET_MODULES * module
        painter.drawRects(
            [
                QRectF(left + x * module, top + y * module, w * module, h * module)
                for x, y, w, h in dark_rectangles(matrix)
            ]
        )
        painter.restore()

    def _draw_code(self, painter: QPainter, code: str) -> None:
        zone = self._design.zones.get("code")
        if zone is None:
            return
        groups, size = in_groups(code).split(), self._design.fonts.points["badge_code"]
        width = self._mono.width
        for a_line in (len(groups), 4, 3, 2, 1):
            lines = [" ".join(groups[i : i + a_line]) for i in range(0, len(groups), a_line)]
            fitted = Fitted(tuple(lines), size)
            if fitted.height <= zone.height and width(lines[0]) * size * POINT <= zone.width:
                break
        else:  # no room at the size wished for: two lines, smaller
            lines = [" ".join(groups[:4]), " ".join(groups[4:])]
            size = min(zone.width / width(lines[0]) / POINT, zone.height / (2 * LEADING) / POINT)
            fitted = Fitted(tuple(lines), size)
        painter.setPen(_INK)
        self._draw_lines(painter, zone, self._mono, fitted, zone.top)

    def _draw_lines(
        self, painter: QPainter, zone: Zone, face: Face, fitted: Fitted, top: float
    ) -> None:
        for i, line in enumerate(fitted.lines):
            spare = zone.width - face.width(line) * fitted.size * POINT
            left = zone.left + spare * {"left": 0.0, "center": 0.5, "right": 1.0}[zone.align]
            if zone.align == "left" and line:  # stems stand under each other, a J hangs not out
                left += min(-face.left_bearing(line[0]) * fitted.size * POINT, max(spare, 0.0))
            baseline = top + i * fitted.size * POINT * LEADING + _baseline(face, fitted.size)
            self._draw_text(painter, face, fitted.size, left, baseline, line)

    def _draw_text(
        self, painter: QPainter, face: Face, size: float, left: float, baseline: float, text: str
    ) -> None:
        if not text:
            return
        painter.save()
        painter.translate(left, baseline)
        painter.scale(size * POINT / REFERENCE, size * POINT / REFERENCE)
        painter.setFont(face.font)
        painter.drawText(QPointF(0, 0), text)
        painter.restore()


def dark_rectangles(matrix: Sequence[Sequence[bool]]) -> list[tuple[int, int, int, int]]:
    """The dark modules as few rectangles (x, y, width, height, in modules).

    Runs along a row, each as tall as the rows below repeat it.
    """
    open_runs: dict[tuple[int, int], int] = {}
    done: list[tuple[int, int, int, int]] = []
    for y in range(len(matrix) + 1):
        runs = _runs(matrix[y]) if y < len(matrix) else []
        for run in open_runs.keys() - set(runs):
            top = open_runs.pop(run)
            done.append((run[0], top, run[1] - run[0], y - top))
        for run in runs:
            open_runs.setdefault(run, y)
    return done


def _runs(row: Sequence[bool]) -> list[tuple[int, int]]:
    """Begin and end of each run of dark modules."""
    text = bytes(row)
    runs = []
    begin = text.find(1)
    while begin >= 0:
        end = text.find(0, begin)
        end = end if end >= 0 else len(text)
        runs.append((begin, end))
        begin = text.find(1, end)
    return runs


def _baseline(face: Face, size: float) -> float:
    """Millimetres from the top of a line to its baseline: capitals stand in its middle."""
    return size * POINT * (LEADING + face.capital) / 2
