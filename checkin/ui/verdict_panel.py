"""The verdict: colour, icon, word, name and what to do now, readable from two metres."""

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
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from checkin.ui.icons import draw_icon
from checkin.ui.style import FRAMED, LOOKS, font
from checkin.ui.wide_button import WideButton
from checkin.ui.words import Kind, Words

#: with Alt, in order, for the sessions to choose among
CHOICE_KEYS = "123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft


class VerdictPanel(QWidget):
    """Shows what it is told; emits what the operator answered."""

    answered = Signal(bool)
    chosen = Signal(str)  # a session's id
    undo_pressed = Signal()
    retry_pressed = Signal()
    faded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("verdict")
        self.words = Words(Kind.IDLE, "", "")
        self.factor = self._text = 1.0
        self._warning = ""
        self._fade = QTimer(self, singleShot=True, interval=30_000)
        self._fade.timeout.connect(self.faded)
        self.yes = self._button(lambda: self.answered.emit(True), answer="yes")
        self.no = self._button(lambda: self.answered.emit(False), answer="true")
        self.undo = self._button(self.undo_pressed.emit)
        self.undo.setObjectName("undo")
        self.retry = self._button(self.retry_pressed.emit)
        self.choices: list[WideButton] = []
        self._foot = QWidget(self)
        self._many = QScrollArea(self._foot)  # a day may have more sessions than the screen
        self._many.setFrameShape(QFrame.Shape.NoFrame)
        self._many.setWidgetResizable(True)
        self._many.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._many.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._many.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setObjectName("choices")
        self._many.setWidget(inside)
        self._many.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        for button in (self.yes, self.no, self.retry, self.undo):
            row.addWidget(button)
        foot = QVBoxLayout(self._foot)
        foot.addWidget(self._many)
        foot.addLayout(row)
        outer = QVBoxLayout(self)
        self._foot.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        outer.addStretch()
        outer.addWidget(self._foot)
        self.set_undo("")
        self._many.hide()

    def _button(self, pressed: object, answer: str = "") -> WideButton:
        button = WideButton(self)
        button.clicked.connect(pressed)
        button.setProperty("answer", answer)
        return button

    def show_words(self, words: Words, *, retry: bool = False) -> None:
        """Replace what stands there at once."""
        self.words = words
        self._warning = ""
        self._fade.stop()
        fades = words.name and words.kind != Kind.IDLE and not words.asks
        if fades and self._fade.interval():
            self._fade.start()
        self.yes.setText(words.yes + "   F9")
        self.yes.setVisible(bool(words.yes))
        no = QCoreApplication.translate("door", "No")
        none = QCoreApplication.translate("door", "None of these")
        self.no.setText((no if words.yes else none) + "   Esc")
        self.no.setVisible(words.asks)
        self.retry.setText(QCoreApplication.translate("door", "Try again") + "   F5")
        self.retry.setVisible(retry)
        self.undo.setVisible(not words.asks)
        self._show_choices(words)
        self._announce()
        self.update()

    def fade_after(self, milliseconds: int) -> None:
        """How long a name stays after its verdict (for privacy); 0: until the next scan."""
        self._fade.setInterval(milliseconds)

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

    def set_factor(self, factor: float, text: float = 1.0) -> None:
        """``text``: how much larger what is not huge already is written."""
        self.factor, self._text = factor, text
        self._limit_choices()
        self.update()

    def _show_choices(self, words: Words) -> None:
        for button in self.choices:
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.choices = []
        for index, choice in enumerate(words.choices):
            button = self._button(lambda _=False, s=choice.session: self.chosen.emit(s), "choice")
            label = choice.label.replace("&", "&&")
            if index < len(CHOICE_KEYS):
                key = QKeySequence(f"Alt+{CHOICE_KEYS[index]}")
                button.setText(f"{label}   {key.toString()}")
                button.setShortcut(key)  # after the text, which resets it
            else:
                button.setText(label)
            button.ensurePolished()  # its size counts before it is first seen
            self.choices.append(button)
            columns = 1 if len(words.choices) < 5 else 2
            self._grid.addWidget(button, index // columns, index % columns)
        self._many.setVisible(bool(self.choices))
        self._many.verticalScrollBar().setValue(0)
        self._limit_choices()

    def _limit_choices(self) -> None:
        """As high as they need, but never so high that the name has no room."""
        self._grid.invalidate()
        needed = self._grid.sizeHint().height()
        self._many.setFixedHeight(min(needed, max(80, self.height() * 2 // 5)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._limit_choices()

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
        width = area.right() - left
        line = QRect(left, icon.top(), width, side)
        if words.tag:
            upper = QRect(line.left(), line.top() - round(4 * f), width, round(88 * f))
            lower = QRect(line.left(), upper.bottom(), width, line.bottom() - upper.bottom())
            _line(painter, words.tag, lower, _fitting(words.tag, width, 36 * f, bold=True))
            line = upper
        largest = (72 if words.tag else 84) * f
        _line(painter, words.title, line, _fitting(words.title, width, largest, bold=True))
        return icon.bottom()

    def _paint_sentence(self, painter: QPainter, area: QRect, ink: QColor, paper: QColor) -> int:
        """What to do now, in its own box; a warning stands above it in amber."""
        words = self.words
        dark_ink = ink.lightnessF() < 0.5
        bottom = area.bottom()
        if words.sentence:
            box = QRect(area.left(), area.top(), area.width(), bottom - area.top())
            text = QColor("white") if dark_ink else paper
            largest = 32 if words.name else 40
            bottom = self._box(painter, words.sentence, box, ink, text, largest).top()
        if self._warning:
            gap = round(10 * self.factor)
            box = QRect(area.left(), area.top(), area.width(), bottom - gap - area.top())
            amber, black = QColor("#F2B705"), QColor("#101418")
            bottom = self._box(painter, self._warning, box, amber, black, 28).top()
        painter.setPen(ink)
        return bottom

    def _box(
        self,
        painter: QPainter,
        text: str,
        area: QRect,
        fill: QColor,
        ink: QColor,
        largest: int,
    ) -> QRect:
        """A filled box at the bottom of an area; its text gets smaller rather than cut off."""
        pad = round(20 * self.factor)
        inner = QRect(0, 0, area.width() - 2 * pad, 10_000)
        for base in (largest, 30, 26, 22, 18):
            face = font(base, self.factor, bold=True)
            height = QFontMetrics(face).boundingRect(inner, _WRAP, text).height()
            if height < area.height() * 0.34:
                break
        box = QRect(area.left(), 0, area.width(), height + 3 * pad // 2)
        box.moveBottom(area.bottom())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(box, 8 * self.factor, 8 * self.factor)
        painter.setPen(ink)
        painter.setFont(face)
        painter.drawText(box.adjusted(pad, 3 * pad // 4, -pad, 0), _WRAP, text)
        return box

    def _paint_person(self, painter: QPainter, area: QRect) -> None:
        words = self.words
        if not words.name:
            painter.setFont(font(36, self.factor))
            painter.drawText(area, _WRAP, words.detail)
            return
        lines = [(words.given, 104.0, True), (words.family, 88, True)]
        more = min(self._text, 1.5)
        lines += [(words.detail, 30 * more, False), (words.session, 24 * more, False)]
        faces = [
            (text, _fitting(text, area.width(), base * self.factor, bold=bold))
            for text, base, bold in lines
            if text
        ]
        shrink = min(1.0, area.height() / sum(1.25 * face.pixelSize() for _, face in faces))
        top = area.top()
        for text, face in faces:
            face.setPixelSize(max(13, int(face.pixelSize() * shrink)))
            height = round(1.25 * face.pixelSize())
            _line(painter, text, QRect(area.left(), top, area.width(), height), face)
            top += height


def _line(painter: QPainter, text: str, box: QRect, face: QFont) -> None:
    """One line in a box, cut with an ellipsis where even small letters do not fit."""
    painter.setFont(face)
    cut = QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    where = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(box, where | Qt.TextFlag.TextSingleLine, cut)


def _fitting(text: str, width: int, pixels: float, *, bold: bool) -> QFont:
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
