"""Opens people's cards over any page, and does what is wanted on them."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import gettempdir
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from checkin.domain.badge_code import in_groups, normalise
from checkin.domain.model import Attendee, RegistrationStatus
from checkin.domain.verdict import Direction, Reason, Via
from checkin.services import people
from checkin.services.people_card import PersonCard, read_card
from checkin.services.people_edits import Details, edit, enrol, print_one
from checkin.services.print_desk import DeskPrinter, desk_printer
from checkin.services.retention import Erased
from checkin.ui.overview import raise_unexpected
from checkin.ui.pages import Workbench
from checkin.ui.parts.short_form import ChoiceForm, FieldsForm
from checkin.ui.people.card import PersonCardDialog
from checkin.ui.people.edit_form import PersonEditForm
from checkin.ui.people.erase_person import ErasePersonDialog
from checkin.ui.people.replace_person import ask_replacement
from checkin.ui.words.desk import error_text
from checkin.ui.words.erasure import erased_words
from checkin.ui.words.times import day
from checkin.ui.words.verdicts import session_label

if TYPE_CHECKING:
    from checkin.services.print_centre import Output
    from checkin.ui.main_window import MainWindow

translate = QCoreApplication.translate

CARD = "person_card"
PRINTS = "badge_folder"  # machine setting: where single badges are written


class PersonCards(QObject):
    """The one card of the window. A scan closes it, unless it reads a spare badge to give."""

    def __init__(self, window: "MainWindow", bench: Workbench) -> None:
        super().__init__(window)
        self.setObjectName("person_cards")
        self._window, self._bench, self._flow = window, bench, window.flow
        self.out: Callable[[str], Output] | None = None  # a printer of this computer
        self._spare = ""  # the spare badge read last at this desk
        self.dialog = PersonCardDialog(window)
        self.dialog.wanted.connect(self._do)
        self.form: FieldsForm | ChoiceForm | PersonEditForm | ErasePersonDialog | None = None
        bench.person_wanted.connect(self.open)
        search = window.door.search
        search.field.installEventFilter(self)
        search.results.currentItemChanged.connect(lambda *_: self._refresh())
        search.browsing.connect(lambda _shown: self._refresh())
        self._button = window.door.add_action(
            CARD, lambda: translate("person", "Card"), "Ctrl+F", self._open_shown
        )
        self._flow.shown.connect(lambda *_: self._refresh())
        self._flow.answered.connect(self._answered)
        self._refresh()

    # Whose card

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter in the search field takes the card, as Enter takes the person in."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._open_shown()
                return True
        return super().eventFilter(watched, event)

    def _shown(self) -> str | None:
        """The id of who is chosen in the search, else who stands in the verdict."""
        search = self._window.door.search
        item = search.results.currentItem() if search.text else None
        if item is not None:
            return str(item.data(Qt.ItemDataRole.UserRole))
        last = self._flow.last
        if last is not None and last[2] is not None:
            return last[2].id
        return None

    def _refresh(self) -> None:
        self._button.setEnabled(self._shown() is not None)

    def _open_shown(self) -> None:
        who = self._shown()
        if who is not None:
            self._window.door.search.clear()
            self.open(who)

    def open(self, attendee_id: str) -> None:
        """Read somebody's card and show it over whatever page is there."""

        def done(card: PersonCard) -> None:
            self.dialog.show_card(card, self._bench.clock())
            if not self.dialog.isVisible():
                self.dialog.start()

        def failed(error: Exception) -> None:
            self._window.door.verdict.warn(error_text(error))
            raise_unexpected(error)

        self._bench.lane.submit(self._reader(attendee_id), done, failed, urgent=True)

    def _reader(self, attendee_id: str) -> Callable[[], PersonCard]:
        return partial(read_card, self._bench.open_event, attendee_id, self._bench.clock())

    def _answered(self, request: object, answer: object, person: object) -> None:
        last = self._flow.last
        spare = last is not None and last[1].reason == Reason.UNASSIGNED
        if spare and last is not None:
            self._spare = last[0].code or ""
            if self.dialog.isVisible():
                text = translate("person", "Spare badge read: Ctrl+G gives it to {name}.")
                self.dialog.say(text.format(name=self.dialog.name.text()), done=True)
        elif self.dialog.isVisible():
            self._close()
        self._refresh()

    def _close(self) -> None:
        if self.form is not None:
            self.form.reject()
        self.dialog.hide()
        self._window.activateWindow()
        self._window.door.focus_search()

    # What is done

    def _do(self, action: str) -> None:
        card = self.dialog.card
        if card is not None:
            getattr(self, f"_{action}")(card.person.attendee, card)

    def _change(self, work: Callable[[], object], text: str, shows: str) -> None:
        """Do ``work`` off this thread, then show the card of ``shows`` anew and say so."""
        reader = self._reader(shows)

        def both() -> PersonCard:
            made = work()
            if isinstance(made, people.Person) and made.attendee.id != shows:
                return self._reader(made.attendee.id)()
            return reader()

        def done(card: PersonCard) -> None:
            self.dialog.show_card(card, self._bench.clock())
            self.dialog.say(text, done=True)
            self._bench.event_changed.emit()

        self._bench.lane.submit(both, done, self._failed, urgent=True)

    def _failed(self, error: Exception) -> None:
        self.dialog.say(error_text(error))
        raise_unexpected(error)

    def _pass(self, person: Attendee, direction: Direction) -> None:
        self._close()
        self._window.show_page("door")
        request = self._flow.request(attendee=person.id, via=Via.NAME)
        self._flow.submit(replace(request, direction=direction))

    def _enter(self, person: Attendee, _card: PersonCard) -> None:
        self._pass(person, Direction.IN)

    def _leave(self, person: Attendee, _card: PersonCard) -> None:
        self._pass(person, Direction.OUT)

    def _block(self, person: Attendee, _card: PersonCard) -> None:
        said = translate("person", "Blocked.")
        if person.blocked:
            said = translate("person", "No longer blocked.")
        self._edit_by(person, said, blocked=not person.blocked)

    def _note(self, person: Attendee, card: PersonCard) -> None:
        note = self.dialog.note.toPlainText().strip()
        # What is on its way to the disk is no unsaved note any more.
        noted = replace(card.person, attendee=replace(person, door_note=note))
        self.dialog.card = replace(card, person=noted)
        self._edit_by(person, translate("person", "Door note saved."), note=note)

    def _cancel(self, person: Attendee, _card: PersonCard) -> None:
        session = self.dialog.chosen_session
        if session is not None:
            self._edit_by(person, translate("person", "Registration cancelled."), cancel=session)

    def _edit_by(
        self,
        person: Attendee,
        said: str,
        *,
        blocked: bool | None = None,
        note: str | None = None,
        cancel: str | None = None,
        replace_by: tuple[str, str, str] | None = None,
    ) -> None:
        work = partial(
            people.change,
            self._bench.open_event,
            person.id,
            at=self._bench.clock(),
            blocked=blocked,
            note=note,
            cancel=cancel,
            replace_by=replace_by,
        )
        self._change(work, said, person.id)

    def _replace(self, person: Attendee, _card: PersonCard) -> None:
        def chosen(heir: tuple[str, str, str]) -> None:
            said = translate("replace", "{name} comes in the place of {other}.").format(
                name=f"{heir[0]} {heir[1]}".strip(), other=person.name
            )
            if not (heir[0] or heir[1]):
                self.dialog.say(translate("walkin", "Type a name first."))
                return
            self._edit_by(person, said, replace_by=heir)

        self._asking(ask_replacement(person, chosen, self.dialog))

    def _edit(self, person: Attendee, _card: PersonCard) -> None:
        form = PersonEditForm(person, self.dialog)

        def filled(details: Details) -> None:
            work = partial(edit, self._bench.open_event, person.id, details, at=self._bench.clock())
            self._change(work, translate("person", "Details saved."), person.id)

        form.filled.connect(filled)
        form.open()
        self._asking(form)

    def _enrol(self, person: Attendee, card: PersonCard) -> None:
        now, programme = self._bench.clock(), card.programme
        standing = {
            s.id for s, r in card.registered if r.status is not RegistrationStatus.CANCELLED
        }
        sessions = [s for s in programme.sessions if now < s.end and s.id not in standing]
        if not sessions:
            self.dialog.say(translate("person", "No other session is to come."))
            return
        zone = programme.event.zone
        form = ChoiceForm(
            translate("person", "Register for which session?"),
            [
                (s.id, f"{day(s.start, zone, short=True)} {session_label(programme, s.id)}")
                for s in sessions
            ],
            translate("person", "Register"),
            self.dialog,
        )

        def chosen(session: str) -> None:
            work = partial(
                enrol,
                self._bench.open_event,
                person.id,
                session,
                waitlist=False,
                at=self._bench.clock(),
            )
            self._change(work, translate("person", "Registered."), person.id)

        form.chosen.connect(chosen)
        form.open()
        self._asking(form)

    def _erase(self, person: Attendee, _card: PersonCard) -> None:
        form = ErasePersonDialog(self._bench, person.id, self.dialog)

        def erased(done: Erased) -> None:
            # A note typed meanwhile is theirs as well: it goes with the rest.
            self.dialog.note.setPlainText(person.door_note)
            self._change(lambda: None, erased_words(done), person.id)

        form.erased.connect(erased)
        form.open()
        self._asking(form)

    def _asking(self, form: FieldsForm | ChoiceForm | PersonEditForm | ErasePersonDialog) -> None:
        self.form = form

        def closed(_result: int) -> None:
            self.form = None

        form.finished.connect(closed)

    def _revoke(self, person: Attendee, _card: PersonCard) -> None:
        self._new_badge(person, translate("person", "Badge revoked."), reissue=False)

    def _reissue(self, person: Attendee, _card: PersonCard) -> None:
        said = translate("person", "New badge made: print it with Ctrl+P.")
        self._new_badge(person, said, reissue=True)

    def _new_badge(self, person: Attendee, said: str, *, reissue: bool) -> None:
        work = partial(
            people.revoke_badge,
            self._bench.open_event,
            person.id,
            reissue=reissue,
            at=self._bench.clock(),
        )
        self._change(work, said, person.id)

    def _bind(self, person: Attendee, _card: PersonCard) -> None:
        label = translate("person", "Code of the spare badge")
        form = FieldsForm(
            translate("person", "Give a spare badge to {name}").format(name=person.name),
            [(label, in_groups(normalise(self._spare) or ""))],
            translate("person", "Give this badge"),
            self.dialog,
            translate("person", "Scan the spare badge first, or type its code."),
        )

        def filled(texts: list[str]) -> None:
            self._spare = ""
            work = partial(
                people.bind_badge,
                self._bench.open_event,
                texts[0],
                person.id,
                self._bench.clock(),
            )
            self._change(work, translate("person", "This badge is now theirs."), person.id)

        form.filled.connect(filled)
        form.open()
        self._asking(form)

    def _print(self, person: Attendee, _card: PersonCard) -> None:
        """On the printer that this machine has for newcomers, else into a file."""
        printer = desk_printer(self._bench.machine)
        if printer is not None:
            self._print_on(printer, person)
            return
        folder = Path(self._bench.machine.get(PRINTS) or gettempdir())

        def done(path: Path) -> None:
            text = translate("person", "The badge is ready to print: {file}")
            self.dialog.say(text.format(file=path), done=True)

        work = partial(
            print_one,
            self._bench.open_event,
            person.id,
            folder,
            at=self._bench.clock(),
            by=self._bench.station,
        )
        self._bench.long_lane.submit(work, done, self._failed)

    def _print_on(self, printer: DeskPrinter, person: Attendee) -> None:
        bench = self._bench
        said = translate("person", "The badge came out of {printer}.")

        def done(printed: bool) -> None:
            if printed:
                self.dialog.say(said.format(printer=printer.printer), done=True)

        self.dialog.say(translate("person", "Printing…"), done=True)
        out = self.out

        def work() -> bool:
            from checkin.services.print_centre import to_printer  # off this thread: it is heavy
            from checkin.services.print_walk_ins import print_at_desk

            return print_at_desk(
                bench.open_event,
                person.id,
                printer,
                out or to_printer,
                bench.machine,
                at=bench.clock,
                by=bench.station,
                closing=bench.closing.is_set,
            )

        bench.newcomers_lane.submit(work, done, self._failed)


def add_person_cards(window: "MainWindow") -> None:
    """Ctrl+F at the door, and cards for whichever page wants one."""
    if window.workbench is not None:
        PersonCards(window, window.workbench)
