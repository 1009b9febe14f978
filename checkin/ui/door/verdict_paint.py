"""How a verdict is drawn: icon and title, the person, and what to do now in a box of its own."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from checkin.ui.parts.icons import draw_icon
from checkin.ui.parts.style import Look, font
from checkin.ui.words.verdicts import Words

LINE = 1.25  # a line's height in its letters' size
AMBER, BLACK = "#F2B705", "#101418"

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft


def paint_words(
    painter: QPainter,
    words: Words,
    area: QRect,
    look: Look,
    factor: float,
    *,
    text: float = 1.0,
    warning: str = "",
) -> None:
    """Fill ``area`` with a verdict at a scale; ``text``: how much larger small letters are."""
    _Paint(painter, words, look, factor, min(text, 1.5)).all(area, warning)


class _Paint:
    def __init__(
        self, painter: QPainter, words: Words, look: Look, factor: float, text: float
    ) -> None:
        self.painter, self.words, self.factor, self.text = painter, words, factor, text
        self.ink, self.paper = QColor(look.ink), QColor(look.paper)

    def all(self, area: QRect, warning: str) -> None:
        self.painter.setPen(self.ink)
        top = self._title(area)
        bottom = self._boxes(QRect(area.left(), top, area.width(), area.bottom() - top), warning)
        gap = round(12 * self.factor)
        self._person(QRect(area.left(), top + gap, area.width(), bottom - top - 2 * gap))

    def _title(self, area: QRect) -> int:
        """Icon, title and tag; the y below them."""
        words, f = self.words, self.factor
        side = round(128 * f)
        icon = QRect(area.left(), area.top() + round(8 * f), side, side)
        draw_icon(self.painter, words.kind, QRectF(icon), self.ink, self.paper, words.sign)
        left = icon.right() + round(28 * f)
        width = area.right() - left
        line = QRect(left, icon.top(), width, side)
        if words.tag:
            upper = QRect(line.left(), line.top() - round(4 * f), width, round(88 * f))
            lower = QRect(line.left(), upper.bottom(), width, line.bottom() - upper.bottom())
            self._line(words.tag, lower, fitting(words.tag, width, 40 * f, bold=True))
            line = upper
        largest = (72 if words.tag else 84) * f
        face = fitting(words.title, width, largest, bold=True)
        if face.pixelSize() >= 50 * f or words.tag:
            self._line(words.title, line, face)
        else:
            self._two_lines(words.title, line)
        return icon.bottom()

    def _two_lines(self, text: str, box: QRect) -> None:
        """A title too long for large letters in one line, as large as two allow."""
        breaks = [i for i, letter in enumerate(text) if letter == " "] or [len(text)]
        at = min(breaks, key=lambda i: max(i, len(text) - i))
        half = box.height() // 2
        faces = [
            fitting(part, box.width(), 0.86 * half, bold=True) for part in (text[:at], text[at:])
        ]
        face = min(faces, key=lambda one: one.pixelSize())
        for row, part in enumerate((text[:at], text[at:].strip())):
            place = QRect(box.left(), box.top() + row * half, box.width(), half)
            self._line(part, place, face)

    def _boxes(self, area: QRect, warning: str) -> int:
        """What to do now, at the bottom; a warning stands above it in amber. The y above them."""
        words = self.words
        bottom = area.bottom()
        gap = round(10 * self.factor)
        if words.sentence:
            dark_ink = self.ink.lightnessF() < 0.5
            text = QColor("white") if dark_ink else self.paper
            alone = not words.name and not words.detail
            largest = 56 if alone else 32 if words.name else 40
            height = area.height() * (0.6 if alone else 0.36)
            bottom = self._box(words.sentence, area, self.ink, text, largest, height)
        if warning:
            above = QRect(area.left(), area.top(), area.width(), bottom - gap - area.top())
            height = above.height() * 0.45
            bottom = self._box(warning, above, QColor(AMBER), QColor(BLACK), 28, height)
        self.painter.setPen(self.ink)
        return bottom

    def _box(
        self, text: str, area: QRect, fill: QColor, ink: QColor, largest: int, most: float
    ) -> int:
        """A filled box at the bottom of an area; its text gets smaller rather than cut off.

        Two lines in smaller letters are read faster than three in large ones.
        """
        pad = round(20 * self.factor)
        inner = QRect(0, 0, area.width() - 2 * pad, 10_000)
        wanted = round(largest * min(self.text, 1.25))
        for base in range(wanted, 17, -2):
            face = font(base, self.factor, bold=True)
            metrics = QFontMetrics(face)
            height = metrics.boundingRect(inner, _WRAP, text).height()
            lines = height / metrics.lineSpacing()
            if height + 3 * pad // 2 <= most and (lines < 2.5 or base <= wanted * 0.75):
                break
        box = QRect(area.left(), 0, area.width(), height + 3 * pad // 2)
        box.moveBottom(area.bottom())
        painter = self.painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(box, 8 * self.factor, 8 * self.factor)
        painter.setPen(ink)
        painter.setFont(face)
        painter.drawText(box.adjusted(pad, 3 * pad // 4, -pad, 0), _WRAP, text)
        return box.top()

    def _person(self, area: QRect) -> None:
        words, f = self.words, self.factor
        if not words.name:
            self._paragraph(words.detail, area)
            return
        lines = [(words.given, 104.0, True), (words.family, 88, True)]
        lines += [(words.detail, 30 * self.text, False), (words.session, 24 * self.text, False)]
        faces = [
            (text, fitting(text, area.width(), base * f, bold=bold), bold)
            for text, base, bold in lines
            if text
        ]
        small = sum(LINE * face.pixelSize() for _, face, huge in faces if not huge)
        names = sum(LINE * face.pixelSize() for _, face, huge in faces if huge)
        shrink = min(1.0, max(0.45, (area.height() - small) / names))  # the huge letters give way
        all_shrink = min(1.0, area.height() / (small + names * shrink))  # then all of them
        top = area.top()
        for text, face, huge in faces:
            size = face.pixelSize() * all_shrink * (shrink if huge else 1)
            face.setPixelSize(max(13, int(size)))
            height = round(LINE * face.pixelSize())
            self._line(text, QRect(area.left(), top, area.width(), height), face)
            top += height

    def _paragraph(self, text: str, area: QRect) -> None:
        """As large as it fits."""
        face = font(36, self.factor)
        for base in range(round(36 * self.text), 15, -2):
            face = font(base, self.factor)
            if QFontMetrics(face).boundingRect(area, _WRAP, text).height() <= area.height():
                break
        self.painter.setFont(face)
        self.painter.drawText(area, _WRAP, text)

    def _line(self, text: str, box: QRect, face: QFont) -> None:
        """One line in a box, cut with an ellipsis where even small letters do not fit."""
        self.painter.setFont(face)
        metrics = QFontMetrics(face)
        cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        if cut and ord(cut[0]) < 0x10000:  # a J would stick out of the column
            box = box.adjusted(max(0, -metrics.leftBearing(cut[0])), 0, 0, 0)
        where = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.painter.drawText(box, where | Qt.TextFlag.TextSingleLine, cut)


def fitting(text: str, width: int, pixels: float, *, bold: bool) -> QFont:
    """The largest face up to ``pixels`` in which the text fits, but never a tiny one."""
    face = QFont()
    face.setBold(bold)
    size = max(13, round(pixels))
    face.setPixelSize(size)
    needed = QFontMetrics(face).horizontalAdvance(text) + 2  # letters may lean out of theirs
    if needed > width > 0:
        smallest = max(13, size * 4 // 10)
        size = max(smallest, int(size * width / needed))
        face.setPixelSize(size)
        while size > smallest and QFontMetrics(face).horizontalAdvance(text) + 2 > width:
            size -= 1  # widths of letters do not shrink evenly
            face.setPixelSize(size)
    return face
