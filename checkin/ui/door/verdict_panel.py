"""The verdict: colour, icon, word, name and what to do now, readable from two metres."""

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
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

from checkin.ui.door.verdict_paint import paint_words
from checkin.ui.parts.style import FRAMED, LOOKS
from checkin.ui.parts.wide_button import WideButton
from checkin.ui.words.verdicts import Kind, Words

FOOT_EDGE = 20  # pixels that the foot's own margins take on each side, at most

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
#: in order, for the sessions to choose among
CHOICE_KEYS = [f"Alt+{key}" for key in "123456789" + _LETTERS]
CHOICE_KEYS += [f"Alt+Shift+{key}" for key in _LETTERS]


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
        self._row = (self.yes, self.no, self.retry, self.undo)
        for button in self._row:
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
        key = QKeySequence("Esc").toString(QKeySequence.SequenceFormat.NativeText)
        self.no.setText(f"{no if words.yes else none}   {key}")
        self.no.setVisible(words.asks)
        self.retry.setText(QCoreApplication.translate("door", "Try again") + "   F5")
        self.retry.setVisible(retry)
        self.undo.setVisible(not words.asks)
        self._show_choices(words)
        self._fit()
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
        self._fit()

    def set_factor(self, factor: float, text: float = 1.0) -> None:
        """``text``: how much larger what is not huge already is written."""
        self.factor, self._text = factor, text
        self._fit()
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
                key = QKeySequence(CHOICE_KEYS[index])
                shown = key.toString(QKeySequence.SequenceFormat.NativeText)
                button.setText(f"{label}   {shown}")
                button.setShortcut(key)  # after the text, which resets it
            else:
                button.setText(label)
            button.ensurePolished()  # its size counts before it is first seen
            self.choices.append(button)
            columns = 1 if len(words.choices) < 5 else 2
            self._grid.addWidget(button, index // columns, index % columns)
        self._many.setVisible(bool(self.choices))
        self._many.verticalScrollBar().setValue(0)

    def _fit(self) -> None:
        """No text of a button is cut while two lines hold it."""
        row = [button for button in self._row if not button.isHidden()]
        foot = self.width() - 2 * FOOT_EDGE
        for button in row:
            button.fold(foot // len(row) - FOOT_EDGE)
        columns = 1 if len(self.choices) < 5 else 2
        for choice in self.choices:
            choice.fold(foot // columns - 2 * FOOT_EDGE)
        self._limit_choices()

    def _limit_choices(self) -> None:
        """As high as they need, but never so high that the name has no room."""
        self._grid.invalidate()
        needed = self._grid.sizeHint().height()
        self._many.setFixedHeight(min(needed, max(80, self.height() * 2 // 5)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _announce(self) -> None:
        words = self.words
        said = ". ".join(p for p in (self._warning, words.heading, words.name, words.sentence) if p)
        self.setAccessibleName(words.heading)
        if words.kind == Kind.IDLE and said == self.accessibleDescription():
            return  # it says every minute that the desk is ready; once is enough to hear
        self.setAccessibleDescription(said)
        event = QAccessibleAnnouncementEvent(self, said)
        if words.kind != Kind.IDLE:  # at once, also in the middle of what is being read
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
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
        margin = round(34 * self.factor)
        area = self.rect().adjusted(margin, margin // 2 + 4, -margin, 0)
        area.setBottom(self._foot.y() - round(8 * self.factor))
        paint_words(
            painter, self.words, area, look, self.factor, text=self._text, warning=self._warning
        )
        painter.end()
