"""The dialog in which two people become one, or are kept apart for good."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from checkin.services.duplicates import keep_apart, merge
from checkin.services.merging import Comparison, compare
from checkin.services.people import Person
from checkin.ui.overview import raise_unexpected
from checkin.ui.pages import Workbench
from checkin.ui.parts.plain_label import PlainLabel
from checkin.ui.parts.short_form import ReturningDialog
from checkin.ui.parts.text_size import page_font
from checkin.ui.people.merge_panel import LEFT, RIGHT, MergePanel, Side
from checkin.ui.people.merge_words import (
    badge_choices,
    cannot_text,
    scans_text,
    session_line,
    side_of,
)
from checkin.ui.words.desk import error_text

__all__ = ["LEFT", "RIGHT", "MergeDialog", "MergePanel", "Side"]

translate = QCoreApplication.translate

NOTICE = "background: #F2B705; color: #101418; padding: 8px;"


class MergeDialog(ReturningDialog):
    """Reads both, shows what would result, and does it. Made anew for each pair."""

    merged = Signal(object)  # the Person that they are now
    apart = Signal(str, str)  # ids of two who are not proposed again

    def __init__(
        self, bench: Workbench, one: str, other: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._bench, self._ids = bench, (one, other)
        self.seen: Comparison | None = None
        self.setFont(page_font(16))
        self.resize(1120, 700)
        self.setWindowTitle(translate("merge", "One person or two?"))
        self.title = QLabel(self.windowTitle(), self)
        self.title.setFont(page_font(22, bold=True))
        self.message = PlainLabel(self, translate("merge", "Reading…"))
        self.panel = MergePanel(self)
        self.sessions = QListWidget(self)
        self.sessions.setWordWrap(True)
        self.sessions.setSpacing(2)
        self.sessions.setAccessibleName(translate("merge", "Registrations that result"))
        self.sessions.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.badges = QButtonGroup(self)
        self._badge_box = QVBoxLayout()
        self.all_left = self._button(
            translate("merge", "All from the left"), "Alt+1", partial(self._take_all, LEFT)
        )
        self.all_right = self._button(
            translate("merge", "All from the right"), "Alt+2", partial(self._take_all, RIGHT)
        )
        self.ok = self._button(translate("merge", "Merge into one"), "Ctrl+Enter", self._merge)
        self.two = self._button(translate("merge", "Two people: keep apart"), "Alt+D", self._apart)
        self.close_button = self._button(translate("merge", "Decide later"), "Esc", self.reject)
        self._lay_out()
        for button in (self.ok, self.two, self.all_left, self.all_right):
            button.setEnabled(False)
        work = partial(compare, bench.open_event, one, other)
        bench.lane.submit(work, self.show_comparison, self._failed, owner=self)

    def _button(self, text: str, key: str, pressed: object) -> QPushButton:
        shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        button = QPushButton(f"{text}   {shown}", self)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: pressed())  # type: ignore[operator]
        if key != "Esc":  # the dialog's own
            keys = [key, "Ctrl+Return"] if key == "Ctrl+Enter" else [key]
            for one in keys:
                shortcut = QShortcut(QKeySequence(one), self)
                shortcut.setAutoRepeat(False)
                shortcut.activated.connect(button.click)
        return button

    def _lay_out(self) -> None:
        captions = [
            QLabel(text, self)
            for text in (
                translate("merge", "Which value is kept?"),
                translate("merge", "Registrations that result"),
                translate("merge", "The badges"),
            )
        ]
        for caption in captions:
            caption.setFont(page_font(16, bold=True))
        choosing = QHBoxLayout()
        choosing.addWidget(captions[0], 1)
        choosing.addWidget(self.all_left)
        choosing.addWidget(self.all_right)
        results, badges = QVBoxLayout(), QVBoxLayout()
        results.addWidget(captions[1])
        results.addWidget(self.sessions, 1)
        badges.addWidget(captions[2])
        badges.addLayout(self._badge_box)
        badges.addStretch()
        lower = QHBoxLayout()
        lower.addLayout(results, 1)
        lower.addLayout(badges, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.close_button)
        foot.addStretch()
        foot.addWidget(self.two)
        foot.addWidget(self.ok)
        layout = QVBoxLayout(self)
        layout.addWidget(self.title)
        layout.addWidget(self.message)
        layout.addLayout(choosing)
        layout.addWidget(self.panel, 3)
        layout.addLayout(lower, 2)
        layout.addLayout(foot)

    def show_comparison(self, seen: Comparison) -> None:
        """Both as they are now, and what merging them would make."""
        self.seen = seen
        self._say("" if seen.can_be_merged else cannot_text())
        self.panel.show_pair(
            side_of(seen, LEFT), side_of(seen, RIGHT), seen.fields, choosable=seen.can_be_merged
        )
        self.sessions.clear()
        self.sessions.addItems([session_line(one, seen) for one in seen.sessions])
        if not seen.sessions:
            self.sessions.addItem(translate("merge", "Neither is registered for a session."))
        choices = badge_choices(seen)
        for index, (key, text) in enumerate(choices):
            self._add_badge_choice(index, key, text, only=len(choices) == 1)
        if scans_text(seen):
            self._badge_box.addWidget(PlainLabel(self, scans_text(seen)))
        self.two.setEnabled(True)
        for button in (self.ok, self.all_left, self.all_right):
            button.setEnabled(seen.can_be_merged)
        self.panel.focus_first()

    def _add_badge_choice(self, index: int, key: str, text: str, *, only: bool) -> None:
        label = PlainLabel(self, text)
        if only:
            self._badge_box.addWidget(label)
            return
        row = QHBoxLayout()
        radio = QRadioButton(self)
        radio.setAccessibleName(text)
        radio.setProperty("choice", key)
        radio.setChecked(index == 0)
        label.setBuddy(radio)
        label.mousePressEvent = lambda _event: radio.setChecked(True)  # type: ignore[method-assign]
        self.badges.addButton(radio, index)
        row.addWidget(radio, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        self._badge_box.addLayout(row)

    @property
    def badge_choice(self) -> str:
        """ "both", "left" or "right"."""
        radio = self.badges.checkedButton()
        return "both" if radio is None else str(radio.property("choice"))

    def choose_badges(self, choice: str) -> None:
        for radio in self.badges.buttons():
            if radio.property("choice") == choice:
                radio.setChecked(True)

    def _take_all(self, side: int) -> None:
        self.panel.take_all(side)

    def _say(self, text: str) -> None:
        self.message.setText(text)
        self.message.setStyleSheet(NOTICE if text else "")
        self.message.setVisible(bool(text))

    def _failed(self, error: Exception) -> None:
        self._say(error_text(error))
        self.ok.setEnabled(self.seen is not None and self.seen.can_be_merged)
        raise_unexpected(error)

    def _merge(self) -> None:
        keep, gone = self._ids
        if self.badge_choice == "right":  # whoever is kept keeps the valid badge
            keep, gone = gone, keep
        self.ok.setEnabled(False)
        work = partial(
            merge,
            self._bench.open_event,
            keep,
            gone,
            at=self._bench.clock(),
            fields=self.panel.chosen(),
            both_badges=self.badge_choice == "both",
            by=self._bench.station,
        )

        def done(person: Person) -> None:
            self.merged.emit(person)
            self.accept()
            self._bench.event_changed.emit()

        # Queues move up: in a large event that is no short work.
        self._bench.long_lane.submit(work, done, self._failed, owner=self)

    def _apart(self) -> None:
        def done(_nothing: None) -> None:
            self.apart.emit(*self._ids)
            self.accept()

        work = partial(keep_apart, self._bench.open_event, *self._ids)
        self._bench.lane.submit(work, done, self._failed, owner=self)
