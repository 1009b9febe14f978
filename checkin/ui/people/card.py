"""A person's card: what is known of them, and everything a desk may do, by key or mouse."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from checkin.domain.model import Attendee
from checkin.services.people_card import PersonCard
from checkin.ui.parts.plain_label import PlainLabel
from checkin.ui.parts.short_form import ReturningDialog
from checkin.ui.parts.text_size import page_font
from checkin.ui.parts.wide_button import WideButton
from checkin.ui.people.card_words import badge_line, particulars, registration_line, scan_line

translate = QCoreApplication.translate

NOTICE = "background: #F2B705; color: #101418; padding: 8px; font-weight: bold; font-size: 16px;"
DONE = "background: #D3D9E1; color: #101418; padding: 8px; font-weight: bold; font-size: 16px;"


@dataclass(frozen=True, slots=True)
class CardAction:
    """``id`` is what the card emits; ``asks`` is a question to answer before, if any."""

    id: str
    key: str
    text: Callable[[], str]
    asks: Callable[[], str] | None = None


ACTIONS = (
    CardAction("enter", "F9", lambda: translate("person", "Let in")),
    CardAction("leave", "F4", lambda: translate("person", "Let out")),
    CardAction("enrol", "Ctrl+I", lambda: translate("person", "Register for a session…")),
    CardAction(
        "cancel",
        "Ctrl+Del",
        lambda: translate("person", "Cancel the registration"),
        lambda: translate("person", "Cancel the registration chosen? The waiting list moves up."),
    ),
    CardAction("edit", "Ctrl+E", lambda: translate("person", "Correct the details…")),
    CardAction("note", "Ctrl+S", lambda: translate("person", "Save the door note")),
    CardAction("replace", "Ctrl+T", lambda: translate("person", "Replaced by…")),
    CardAction("block", "Ctrl+B", lambda: translate("person", "Block")),
    CardAction("print", "Ctrl+P", lambda: translate("person", "Print the badge")),
    CardAction(
        "reissue",
        "Ctrl+R",
        lambda: translate("person", "New badge"),
        lambda: translate("person", "Make a new badge? Those made before are no longer valid."),
    ),
    CardAction(
        "revoke",
        "Ctrl+Shift+R",
        lambda: translate("person", "Revoke the badge"),
        lambda: translate("person", "Revoke the badge? It will no longer be let in."),
    ),
    CardAction("bind", "Ctrl+G", lambda: translate("person", "Give the spare badge…")),
    CardAction("erase", "Ctrl+Shift+Del", lambda: translate("person", "Erase their data…")),
)


class PersonCardDialog(ReturningDialog):
    """Shows a card that it is handed and emits what is wanted; does nothing itself."""

    wanted = Signal(str)  # the id of an action

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(page_font(16))
        self.resize(1160, 700)
        self.card: PersonCard | None = None
        #: in which box somebody's badge lies, in words; "" for none
        self.box_of: Callable[[Attendee], str] = lambda _person: ""
        self._now: datetime | None = None
        self._asked: CardAction | None = None
        self.name = QLabel(self)
        self.name.setFont(page_font(30, bold=True))
        self.state, self.details, self.badge = (PlainLabel(self) for _ in range(3))
        self.state.setStyleSheet(NOTICE)
        self.message = PlainLabel(self)
        self.captions = [QLabel(self) for _ in range(3)]
        for caption in self.captions:
            caption.setFont(page_font(16, bold=True))
        self.note = QPlainTextEdit(self)
        self.note.setTabChangesFocus(True)
        self.note.setMaximumHeight(90)
        self.registered, self.scans = QListWidget(self), QListWidget(self)
        for listed in (self.registered, self.scans):
            listed.setWordWrap(True)
            listed.setSpacing(3)
            listed.setMinimumHeight(60)
        self.scans.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.yes = self._button("F9", self._confirm)
        self.buttons = {a.id: self._button(a.key, partial(self._press, a)) for a in ACTIONS}
        self.yes.hide()
        self._lay_out()

    def _button(self, key: str, pressed: Callable[[], object]) -> WideButton:
        button = WideButton(self)
        button.setAutoDefault(False)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: pressed())
        if key != "F9":  # F9 says yes to a question, else lets in: one shortcut for both
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(button.click)
        return button

    def _lay_out(self) -> None:
        f9 = QShortcut(QKeySequence("F9"), self)
        f9.setAutoRepeat(False)
        f9.activated.connect(lambda: (self.yes if self._asked else self.buttons["enter"]).click())
        left, right = QVBoxLayout(), QVBoxLayout()
        for widget in (self.details, self.badge, self.captions[0], self.note):
            left.addWidget(widget)
        left.addStretch()
        for shown, share in (
            (self.captions[1], 0), (self.registered, 3), (self.captions[2], 0), (self.scans, 2),
        ):  # fmt: skip
            right.addWidget(shown, share)
        body = QHBoxLayout()
        body.addLayout(left, 2)
        body.addLayout(right, 3)
        self._grid, self._across = QGridLayout(), 0
        self._place_buttons(3)
        asking = QHBoxLayout()
        asking.addWidget(self.message, 3)
        asking.addWidget(self.yes, 1)
        layout = QVBoxLayout(self)
        for item in (self.name, self.state):
            layout.addWidget(item)
        layout.addLayout(body, 1)
        layout.addLayout(asking)
        layout.addLayout(self._grid)

    def _place_buttons(self, across: int) -> None:
        if across == self._across:
            return
        self._across = across
        for index, action in enumerate(ACTIONS):
            self._grid.removeWidget(self.buttons[action.id])
            self._grid.addWidget(self.buttons[action.id], index // across, index % across)

    def _fit_buttons(self) -> None:
        """As many beside each other as can show their text, at most four."""
        widest = max(button.folded_width() for button in self.buttons.values()) + 8
        self._place_buttons(max(1, min(4, (self.width() - 60) // widest)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_buttons()

    def show_card(self, card: PersonCard, now: datetime) -> None:
        """Show a person; the chosen registration and an unsaved note of theirs stay."""
        same = self.card is not None and self.card.person.attendee.id == card.person.attendee.id
        unsaved = same and self.card is not None and self._note_changed(self.card)
        chosen = self.chosen_session if same else None
        self.card, self._now = card, now
        person, programme = card.person.attendee, card.programme
        if not unsaved:
            self.note.setPlainText(person.door_note)
        self.registered.clear()
        for session, registration in card.registered:
            item = QListWidgetItem(registration_line(session, registration, programme, now))
            item.setData(Qt.ItemDataRole.UserRole, session.id)
            self.registered.addItem(item)
            if session.id == chosen:
                self.registered.setCurrentItem(item)
        if self.registered.currentRow() < 0:
            self.registered.setCurrentRow(0)
        self.scans.clear()
        self.scans.addItems([scan_line(scan, programme, now) for scan in card.scans])
        self.retranslate()

    def retranslate(self) -> None:
        """Write every text in the language spoken now."""
        if self.card is None:
            return
        person = self.card.person.attendee
        self.setWindowTitle(person.name)
        self.name.setText(person.name)
        self.details.setText(particulars(self.card))
        box = self.box_of(person)
        self.badge.setText(" ".join(filter(None, [badge_line(self.card), box and f"{box}."])))
        self.state.setText(translate("person", "Blocked: the door sends this person to staff."))
        self.state.setVisible(person.blocked)
        words: tuple[tuple[QLabel, QWidget, str], ...] = (
            (self.captions[0], self.note, translate("person", "Door note (staff only)")),
            (self.captions[1], self.registered, translate("person", "Registrations")),
            (self.captions[2], self.scans, translate("person", "Scans")),
        )
        for caption, described, text in words:
            caption.setText(text)
            described.setAccessibleName(text)
        if not self.registered.count():
            self.captions[1].setText(translate("person", "Registered for no session."))
        if not self.scans.count():
            self.captions[2].setText(translate("person", "Never scanned."))
        for action in ACTIONS:
            text = action.text()
            if action.id == "block" and person.blocked:
                text = translate("person", "Unblock")
            self._label(self.buttons[action.id], text, action.key)
        self._label(self.yes, translate("person", "Yes"), "F9")
        self._fit_buttons()
        self.buttons["print"].setEnabled(bool(self.card.person.badge))
        self.buttons["revoke"].setEnabled(bool(self.card.person.badge))
        self.buttons["cancel"].setEnabled(self.registered.count() > 0)

    def _label(self, button: WideButton, text: str, key: str) -> None:
        shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        button.setText(f"{text}   {shown}".replace("&", "&&"))
        button.setAccessibleName(text)

    @property
    def chosen_session(self) -> str | None:
        item = self.registered.currentItem()
        return None if item is None else str(item.data(Qt.ItemDataRole.UserRole))

    def _note_changed(self, card: PersonCard) -> bool:
        return self.note.toPlainText().strip() != card.person.attendee.door_note

    def say(self, text: str, *, done: bool = False) -> None:
        """A line over the buttons: what was done, or what went wrong."""
        self._asked = None
        self.yes.hide()
        self.message.setStyleSheet(DONE if done else NOTICE)
        self.message.setText(text)
        self.message.setVisible(bool(text))

    def _press(self, action: CardAction) -> None:
        if action.asks is None:
            self.say("")
            self.wanted.emit(action.id)
            return
        self.say(action.asks())
        self._asked = action
        self.yes.show()

    def _confirm(self) -> None:
        action = self._asked
        self.say("")
        if action is not None:
            self.wanted.emit(action.id)

    def reject(self) -> None:
        """Esc says no to a question first, then closes; an unsaved note is not lost by it."""
        if self._asked is not None:
            self.say("")
        elif self.card is not None and self._note_changed(self.card) and not self._warned:
            self.say(translate("person", "The door note is not saved: Ctrl+S saves, Esc drops it."))
            self._warned = True
        else:
            super().reject()

    def start(self) -> None:
        self._warned = False
        self.say("")
        self.open()
        self.registered.setFocus()

    _warned = False
