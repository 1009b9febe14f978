"""The verdict: colour, icon, word, name and what to do now, readable from two metres."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFont,
    QFontMetrics,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from checkin.ui.icons import draw_icon
from checkin.ui.style import FRAMED, LOOKS, font
from checkin.ui.words import Kind, Words

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft


class VerdictPanel(QWidget):
    """Shows what it is told; emits what the operator answered."""

    answered = Signal(bool)
    chosen = Signal(str)  # a session's id
    undo_pressed = Signal()
    retry_pressed = Signal()
    faded = Signal()

    def __init__(self, parent: QWidget | None = None, fade_ms: int = 30_000) -> None:
        super().__init__(parent)
        self.setObjectName("verdict")
        self.words = Words(Kind.IDLE, "", "")
        self.factor = 1.0
        self._warning = ""
        self._fade = QTimer(self, singleShot=True, interval=fade_ms)
        self._fade.timeout.connect(self.faded)
        self.yes = self._button("", lambda: self.answered.emit(True), answer="yes")
        self.no = self._button("", lambda: self.answered.emit(False), answer="true")
        self.undo = self._button("", self.undo_pressed.emit)
        self.undo.setObjectName("undo")
        self.retry = self._button("", self.retry_pressed.emit)
        self.choices: list[QPushButton] = []
        self._foot = QWidget(self)
        self._grid = QGridLayout()
        row = QHBoxLayout()
        for button in (self.yes, self.no, self.retry, self.undo):
            row.addWidget(button)
        foot = QVBoxLayout(self._foot)
        foot.addLayout(self._grid)
        foot.addLayout(row)
        outer = QVBoxLayout(self)
        outer.addStretch()
        outer.addWidget(self._foot)
        self.set_undo("")

    def _button(self, text: str, pressed: object, answer: str = "") -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(pressed)
        # Never in the focus: no Enter, of a scanner or not, answers for the operator.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setProperty("answer", answer)
        return button

    def show_words(self, words: Words, *, retry: bool = False) -> None:
        """Replace what stands there at once."""
        self.words = words
        self._warning = ""
        self._fade.stop()
        if words.name and words.kind != Kind.IDLE and not words.asks:
            self._fade.start()
        self.yes.setText(words.yes + "   F9")
        self.yes.setVisible(bool(words.yes))
        self.no.setText(QCoreApplication.translate("door", "No") + "   Esc")
        self.no.setVisible(words.asks)
        self.retry.setText(QCoreApplication.translate("door", "Try again") + "   F5")
        self.retry.setVisible(retry)
        self.undo.setVisible(not words.asks)
        self._show_choices(words)
        self._announce()
        self.update()

    def warn(self, warning: str) -> None:
        """A remark over the verdict that stands, which stays as it is."""
        self._warning = warning
        self._announce()
        self.update()

    @property
    def warning(self) -> str:
        return self._warning

    def set_undo(self, text: str) -> None:
        """Name what F8 would undo; nothing to undo greys the button."""
        self.undo.setEnabled(bool(text))
        nothing = QCoreApplication.translate("door", "Nothing to undo")
        self.undo.setText((text or nothing) + "   F8")

    def set_factor(self, factor: float) -> None:
        self.factor = factor
        self.update()

    def _show_choices(self, words: Words) -> None:
        for button in self.choices:
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.choices = []
        for index, choice in enumerate(words.choices):
            button = self._button("", lambda _=False, s=choice.session: self.chosen.emit(s))
            label = choice.label.replace("&", "&&")
            if index < 9:
                key = QKeySequence(f"Alt+{index + 1}")
                button.setText(f"{label}   {key.toString()}")
                button.setShortcut(key)  # after the text, which resets it
            else:
                button.setText(label)
            self.choices.append(button)
            columns = 1 if len(words.choices) < 5 else 2
            self._grid.addWidget(button, index // columns, index % columns)

    def _announce(self) -> None:
        words = self.words
        said = ". ".join(p for p in (self._warning, words.heading, words.name, words.sentence) if p)
        self.setAccessibleName(words.heading)
        self.setAccessibleDescription(said)
        event = QAccessibleAnnouncementEvent(self, said)
        QAccessible.updateAccessibility(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = LOOKS[self.words.kind]
        ink, paper = QColor(look.ink), QColor(look.paper)
        painter.fillRect(self.rect(), paper)
        if self.words.kind in FRAMED:
            width = round(10 * self.factor)
            painter.setPen(QPen(ink, 2 * width))
            painter.drawRect(self.rect())
        painter.setPen(ink)
        margin = round(34 * self.factor)
        area = self.rect().adjusted(margin, margin // 2 + 4, -margin, 0)
        area.setBottom(self._foot.y() - round(8 * self.factor))
        top = self._paint_title(painter, area, ink, paper)
        bottom = self._paint_sentence(painter, area, ink, paper)
        gap = round(14 * self.factor)
        self._paint_person(painter, QRect(area.left(), top + gap, area.width(), bottom - top - gap))
        painter.end()

    def _paint_title(self, painter: QPainter, area: QRect, ink: QColor, paper: QColor) -> int:
        words, f = self.words, self.factor
        side = round(128 * f)
        icon = QRect(area.left(), area.top() + round(8 * f), side, side)
        draw_icon(painter, words.kind, QRectF(icon), ink, paper)
        left = icon.right() + round(28 * f)
        line = QRect(left, icon.top(), area.right() - left, side)
        if words.tag:
            upper = QRect(line.left(), line.top() - round(4 * f), line.width(), round(88 * f))
            lower = QRect(line.left(), upper.bottom(), line.width(), line.bottom() - upper.bottom())
            self._line(painter, words.tag, lower, 36, bold=True)
            line = upper
        self._line(painter, words.title, line, 84, bold=True)
        return icon.bottom()

    def _paint_sentence(self, painter: QPainter, area: QRect, ink: QColor, paper: QColor) -> int:
        text = self.words.sentence
        if self._warning:
            text = self._warning + "\n" + text
        if not text:
            return area.bottom()
        pad = round(22 * self.factor)
        for base in (32, 28, 24, 20):  # smaller rather than cut off
            face = font(base, self.factor, bold=True)
            inner = QRect(0, 0, area.width() - 2 * pad, 10_000)
            height = QFontMetrics(face).boundingRect(inner, _WRAP, text).height()
            if height < area.height() * 0.34:
                break
        box = QRect(area.left(), 0, area.width(), height + 2 * (pad * 3 // 4))
        box.moveBottom(area.bottom())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawRoundedRect(box, 8 * self.factor, 8 * self.factor)
        painter.setPen(paper)
        painter.setFont(face)
        painter.drawText(box.adjusted(pad, pad * 3 // 4, -pad, 0), _WRAP, text)
        painter.setPen(ink)
        return box.top()

    def _paint_person(self, painter: QPainter, area: QRect) -> None:
        words = self.words
        lines = [(words.given, 104, True), (words.family, 88, True)]
        lines += [(words.detail, 30, False), (words.session, 24, False)]
        lines = [line for line in lines if line[0]]
        shrink = min(1.0, area.height() / max(1.0, _height(lines) * self.factor))
        top = area.top()
        for text, base, bold in lines:
            height = round(_height([(text, base, bold)]) * self.factor * shrink)
            self._line(
                painter, text, QRect(area.left(), top, area.width(), height), base, bold=bold
            )
            top += height

    def _line(self, painter: QPainter, text: str, box: QRect, base: float, *, bold: bool) -> None:
        """One line in a box: as large as fits, cut with an ellipsis only at the very end."""
        face = _fitting(text, box, base * self.factor, bold=bold)
        painter.setFont(face)
        cut = QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        where = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, where | Qt.TextFlag.TextSingleLine, cut)


def _height(lines: Sequence[tuple[str, float, bool]]) -> float:
    return sum(base * 1.25 for _, base, _ in lines)


def _fitting(text: str, box: QRect, pixels: float, *, bold: bool) -> QFont:
    face = QFont()
    face.setBold(bold)
    size = max(13, min(round(pixels), round(box.height() / 1.18)))
    face.setPixelSize(size)
    width = QFontMetrics(face).horizontalAdvance(text)
    if width > box.width() > 0:
        face.setPixelSize(max(13, size * 4 // 10, int(size * box.width() / width)))
    return face
