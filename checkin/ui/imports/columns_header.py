"""The header over the preview: each column's field, how sure that is, why, and its tick."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import QHeaderView, QWidget

from checkin.ui.imports.words import Sureness
from checkin.ui.parts.text_size import page_font
from checkin.ui.parts.theme import Colours

translate = QCoreApplication.translate
_PAD = 8


@dataclass(frozen=True, slots=True)
class Card:
    """What stands over one column. ``keep`` is None where there is nothing to tick."""

    field: str
    sureness: Sureness
    reason: str
    keep: bool | None
    used: bool

    @property
    def spoken(self) -> str:
        """All of it, for a screen reader."""
        return f"{self.field}, {self.sureness.words}. {self.reason}"


class CardHeader(QHeaderView):
    """Painted, so that fifty columns cost no more than five."""

    field_wanted = Signal(int)
    keep_toggled = Signal(int)

    def __init__(self, colours: Callable[[], Colours], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.cards: Sequence[Card] = ()
        self.current = 0
        self._colours = colours
        self._name, self._text = page_font(16, bold=True), page_font(13)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(110)
        self.setDefaultSectionSize(QFontMetrics(self._name).averageCharWidth() * 23)
        self.setMouseTracking(True)
        self._pressed = QPoint(-1, -1)
        self.sectionClicked.connect(self._clicked)

    def show_cards(self, cards: Sequence[Card], current: int) -> None:
        self.cards, self.current = cards, current
        self.viewport().update()

    def sizeHint(self) -> QSize:
        name, text = QFontMetrics(self._name), QFontMetrics(self._text)
        height = name.lineSpacing() + 5 * text.lineSpacing() + 4 * _PAD
        return QSize(super().sizeHint().width(), height)

    def keep_rect(self, section: int) -> QRect:
        """Where the tick is, in the header's own coordinates; of its whole words."""
        line = QFontMetrics(self._text).lineSpacing()
        left = self.sectionViewportPosition(section)
        top = self.height() - line - _PAD
        return QRect(left, top - 4, self.sectionSize(section), line + _PAD)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mouseReleaseEvent(event)

    def _clicked(self, section: int) -> None:
        if section >= len(self.cards):
            return
        on_tick = self.keep_rect(section).contains(self._pressed)
        if self.cards[section].keep is not None and on_tick:
            self.keep_toggled.emit(section)
        else:
            self.field_wanted.emit(section)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        if section >= len(self.cards):
            return
        painter.save()
        painter.setClipRect(rect)
        _paint(
            painter,
            rect,
            self.cards[section],
            self._colours(),
            (self._name, self._text),
            current=section == self.current,
            base=self.palette().color(QPalette.ColorRole.Window),
        )
        painter.restore()


def _paint(
    painter: QPainter,
    rect: QRect,
    card: Card,
    colours: Colours,
    fonts: tuple[QFont, QFont],
    *,
    current: bool,
    base: QColor,
) -> None:
    name_font, text_font = fonts
    ink, quiet = QColor(colours.ink), QColor(colours.quiet)
    tone = QColor(colours.near if card.sureness.check else colours.accent)
    if not card.used:
        tone = QColor(colours.border)
    painter.fillRect(rect, QColor(colours.note) if card.sureness.check else base)
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width() - 1, 5), tone)
    inner = rect.adjusted(_PAD, _PAD + 4, -_PAD - 1, -_PAD)
    painter.setFont(name_font)
    painter.setPen(ink if card.used else quiet)
    line = painter.fontMetrics().lineSpacing()
    arrow = " ▾"
    room = inner.width() - painter.fontMetrics().horizontalAdvance(arrow)
    name = painter.fontMetrics().elidedText(card.field, Qt.TextElideMode.ElideRight, room)
    painter.drawText(QRect(inner.left(), inner.top(), inner.width(), line), 0, name + arrow)
    top = inner.top() + line + 2
    painter.setFont(text_font)
    line = painter.fontMetrics().lineSpacing()
    left = inner.left()
    if card.sureness.share >= 0:
        bar = QRect(left, top + line // 2 - 3, 46, 7)
        painter.setPen(QColor(colours.border))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(bar)
        filled = round((bar.width() - 1) * card.sureness.share)
        painter.fillRect(QRect(bar.left() + 1, bar.top() + 1, filled, bar.height() - 1), tone)
        left += 54
    words = ("⚠ " if card.sureness.check else "") + card.sureness.words
    painter.setPen(ink)
    painter.drawText(QRect(left, top, rect.right() - left, line), 0, words)
    top += line + 2
    painter.setPen(quiet)
    lines = 4 if card.keep is None else 3
    reason = QRect(inner.left(), top, inner.width(), lines * line)
    painter.drawText(reason, Qt.TextFlag.TextWordWrap, card.reason)
    if card.keep is not None:
        box = QRect(inner.left(), inner.bottom() - line + 1, inner.width(), line)
        painter.fillRect(box.adjusted(0, -2, 0, 2), base)
        painter.setPen(ink)
        sign = "☑" if card.keep else "☐"
        painter.drawText(box, 0, f"{sign} " + translate("import", "Keep"))
    painter.setPen(QColor(colours.line))
    painter.drawLine(rect.topRight(), rect.bottomRight())
    if current:
        painter.setPen(QColor(colours.accent))
        for inset in range(3):
            painter.drawRect(rect.adjusted(inset, inset, -1 - inset, -1 - inset))
