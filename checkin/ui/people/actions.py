"""What is done to those chosen in the table: add, correct, block, note, merge."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from checkin.domain.model import Attendee
from checkin.services import people
from checkin.services.merging import Parted, undo_last_merge
from checkin.services.people_alike import NewPerson, register_new
from checkin.services.people_edits import Details, change_several, edit
from checkin.ui.pages import Workbench
from checkin.ui.parts.short_form import FieldsForm
from checkin.ui.people.edit_form import PersonEditForm
from checkin.ui.people.merge_people import MergeDialog
from checkin.ui.people.merge_words import parted_text
from checkin.ui.people.pick_person import PickPerson

if TYPE_CHECKING:
    from checkin.ui.people.page import AttendeesPage

translate = QCoreApplication.translate

_MANY = 50


class AttendeesActions(QObject):
    """Asks what there is to ask, works off the interface thread, says on the page what came."""

    def __init__(self, page: "AttendeesPage", bench: Workbench) -> None:
        super().__init__(page)
        self._page, self._bench = page, bench
        self.form: FieldsForm | PersonEditForm | PickPerson | MergeDialog | None = None
        self._seen: NewPerson | None = None

    def _opened(self, form: FieldsForm | PersonEditForm | PickPerson | MergeDialog) -> None:
        self.form = form
        form.open()

    def _work(self, work: Callable[[], object], said: str) -> None:
        def done(_result: object) -> None:
            self._page.say(said, done=True)
            self._bench.event_changed.emit()

        # Hundreds of people at once: no scan shall wait behind them.
        many = len(self._page.chosen()) > _MANY
        lane = self._bench.long_lane if many else self._bench.lane
        lane.submit(work, done, self._page.failed, owner=self._page)

    def badges(self) -> None:
        """To the print centre with everybody who is chosen."""
        self._bench.to_print = tuple(p.id for p in self._page.chosen())
        if self._bench.to_print:
            self._bench.page_wanted.emit("print")

    def card(self) -> None:
        chosen = self._page.chosen()
        if chosen:
            self._bench.person_wanted.emit(chosen[0].id)

    def block(self) -> None:
        """Block those chosen; where all of them are blocked, take it back."""
        chosen = self._page.chosen()
        if not chosen:
            return
        blocked = not all(p.blocked for p in chosen)
        said = translate("attendees", "Blocked: {names}.")
        if not blocked:
            said = translate("attendees", "No longer blocked: {names}.")
        work = partial(
            change_several,
            self._bench.open_event,
            [p.id for p in chosen],
            at=self._bench.clock(),
            blocked=blocked,
        )
        self._work(work, said.format(names=names_of(chosen)))

    def note(self) -> None:
        """One door note for those chosen; an empty one takes it away."""
        chosen = self._page.chosen()
        if not chosen:
            return
        notes = {p.door_note for p in chosen}
        remark = translate("attendees", "For staff only: they see it when the badge is scanned.")
        if len(notes) > 1:
            remark = translate(
                "attendees", "Those chosen have different notes: this one replaces all of them."
            )
        form = FieldsForm(
            translate("attendees", "Door note for {names}").format(names=names_of(chosen)),
            [(translate("attendees", "Door note"), notes.pop() if len(notes) == 1 else "")],
            translate("attendees", "Save the note"),
            self._page,
            remark,
        )

        def filled(texts: list[str]) -> None:
            work = partial(
                change_several,
                self._bench.open_event,
                [p.id for p in chosen],
                at=self._bench.clock(),
                note=texts[0],
            )
            said = translate("attendees", "Door note saved for {names}.")
            self._work(work, said.format(names=names_of(chosen)))

        form.filled.connect(filled)
        self._opened(form)

    def edit(self) -> None:
        chosen = self._page.chosen()
        if len(chosen) != 1:
            return
        form = PersonEditForm(chosen[0], self._page)

        def filled(details: Details) -> None:
            work = partial(
                edit, self._bench.open_event, chosen[0].id, details, at=self._bench.clock()
            )
            said = translate("attendees", "Details of {name} saved.")
            name = f"{details.given_name} {details.family_name}".strip()
            self._work(work, said.format(name=name))

        form.filled.connect(filled)
        self._opened(form)

    # Merging

    def merge(self) -> None:
        """The two that are chosen, or the one that is with somebody looked for."""
        chosen = self._page.chosen()
        if len(chosen) == 2:
            self.compare(chosen[0].id, chosen[1].id)
        elif len(chosen) == 1:
            title = translate("attendees", "Who is the same person as {name}?")
            form = PickPerson(self._bench, title.format(name=chosen[0].name), chosen[0], self._page)
            form.chosen.connect(partial(self.compare, chosen[0].id))
            self._opened(form)

    def compare(self, one: str, other: str) -> None:
        form = MergeDialog(self._bench, one, other, self._page)
        form.merged.connect(self._merged)
        form.apart.connect(
            lambda *_: self._page.say(
                translate("attendees", "Kept apart: they will not be proposed again."), done=True
            )
        )
        self._opened(form)

    def _merged(self, person: people.Person) -> None:
        said = translate("attendees", "{name} is one person now, with the registrations of both.")
        self._page.say(said.format(name=person.attendee.name), done=True, undo=True)
        self._page.show_only(person.attendee)

    def undo_merge(self) -> None:
        """Take the last merge back."""

        def done(parted: Parted) -> None:
            programme = self._bench.open_event.programme()
            names = {s.id: s.name for s in programme.sessions}
            self._page.say(parted_text(parted, names), done=True)
            self._bench.event_changed.emit()

        work = partial(
            undo_last_merge,
            self._bench.open_event,
            at=self._bench.clock(),
            by=self._bench.station,
        )
        self._bench.long_lane.submit(work, done, self._page.failed, owner=self._page)

    # Somebody new

    def add(self) -> None:
        """Somebody new, without a session: those are chosen on the card, which opens next."""
        form = FieldsForm(
            translate("attendees", "Add somebody"),
            [
                (translate("walkin", "Given name"), ""),
                (translate("walkin", "Family name"), ""),
                (translate("walkin", "E-mail (optional)"), ""),
                (translate("walkin", "Audience"), ""),
            ],
            translate("attendees", "Add"),
            self._page,
        )
        form.filled.connect(lambda texts: self._add(NewPerson(*texts)))
        self._opened(form)

    def _add(self, new: NewPerson) -> None:
        work = partial(
            register_new,
            self._bench.open_event,
            self._bench.desk,
            new,
            "",
            waitlist=False,
            at=self._bench.clock(),
            again=self._seen == new,
        )

        def done(result: object) -> None:
            if not isinstance(result, people.Person):
                self._seen = new
                text = translate(
                    "attendees",
                    "{name} is in the list already: look below. To add somebody else of this "
                    "name, add them once more.",
                )
                self._page.say(text.format(name=new.name))
                self._page.text.setText(new.name)
                return
            self._seen = None
            self._bench.event_changed.emit()
            self._bench.person_wanted.emit(result.attendee.id)

        self._bench.lane.submit(work, done, self._page.failed, owner=self._page)


def names_of(people: Sequence[Attendee]) -> str:
    """One or two names, else how many."""
    if len(people) > 2:
        return translate("attendees", "{n} people").format(n=len(people))
    return ", ".join(p.name for p in people)
