"""Walk-ins at the door: the form on the desk, in under fifteen seconds, and its one key."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from checkin.domain.answer import Answer
from checkin.domain.model import Attendee, Programme, Registration, RegistrationStatus
from checkin.domain.verdict import AUTO, Direction, Reason, Via
from checkin.services.people import Person
from checkin.services.people_alike import NewPerson, alike, register_new
from checkin.services.people_card import audiences
from checkin.services.people_edits import enrol
from checkin.ui.door.walk_in_form import WalkInForm
from checkin.ui.overview import raise_unexpected
from checkin.ui.pages import Workbench
from checkin.ui.words.desk import error_text
from checkin.ui.words.times import clock_time, same_day
from checkin.ui.words.verdicts import Kind, Words, session_label

if TYPE_CHECKING:
    from checkin.ui.main_window import MainWindow

translate = QCoreApplication.translate

WALK_IN, WAITING_LIST = "walk_in", "waiting_list"


class WalkIns(QObject):
    """Opens the form, registers, and lets in at once through the door's own flow."""

    def __init__(self, window: "MainWindow", bench: Workbench) -> None:
        super().__init__(window)
        self.setObjectName("walk_ins")
        self._window, self._bench, self._flow = window, bench, window.flow
        self._seen: NewPerson | None = None  # staff was told who is in the list as them
        self.form = WalkInForm(window)
        self.form.typed.connect(self._look)
        self.form.wanted.connect(self._register)
        self.form.known_chosen.connect(self._take_known)
        self.form.session_changed.connect(self._say_seats)
        bench.overview.refreshed.connect(
            lambda _v: self._say_seats(self.form.session.currentData() or "")
        )
        window.wedge.scanned.connect(lambda _code: self._hide())
        door = window.door
        self._new = door.add_action(
            WALK_IN, lambda: translate("walkin", "New"), "Ctrl+N", self.open
        )
        door.search.when_nobody = lambda: translate("walkin", "Somebody new: Ctrl+N")
        self._wait = door.add_action(
            WAITING_LIST,
            lambda: translate("walkin", "Wait list"),
            "Ctrl+W",
            self.put_on_waiting_list,
        )
        self._flow.shown.connect(lambda *_: self._refresh())
        self._flow.answered.connect(lambda *_: self._refresh())
        self._flow.changed.connect(self._refresh)
        self._refresh()

    # The form

    def open(self) -> None:
        view = self._bench.overview.view
        if view is None or self._flow.look_only:
            return
        programme = view.programme
        sessions = self._sessions(programme)
        self._seen = None
        self.form.start(
            [(s, session_label(programme, s)) for s in sessions],
            self._flow.session if self._flow.session != AUTO else next(iter(sessions), ""),
        )
        event, settings = self._bench.open_event, self._bench.settings

        def read() -> tuple[list[str], str]:
            known = settings.all()
            text = known.get("consent") or known.get("consent_text") or ""
            return audiences(event), str(text)

        def done(both: tuple[list[str], str]) -> None:
            self.form.show_audiences(both[0])
            self.form.show_consent(both[1])

        self._bench.lane.submit(read, done, self._failed)

    def _hide(self) -> None:
        """Back to the door; what was typed stays in the form."""
        if self.form.isVisible():
            self.form.hide()
            self._window.activateWindow()
            self._window.door.focus_search()

    def _sessions(self, programme: Programme) -> list[str]:
        """Those of today that are not over; where there is none, all that are to come."""
        now, zone = self._bench.clock(), programme.event.zone
        left = [s for s in programme.sessions if now < s.end]
        today = [s.id for s in left if same_day(s.start, now, zone)]
        return today or [s.id for s in left]

    def _say_seats(self, session_id: str) -> None:
        view = self._bench.overview.view
        if view is None or not self.form.isVisible():
            return
        session = view.programme.session_by_id.get(session_id)
        status = next((s for s in view.status.sessions if s.session == session_id), None)
        if session is None or status is None:
            self.form.show_seats("", held=False)
            return
        free = max(0, status.seats - status.inside)
        if free and status.held >= free and self._bench.clock() < session.release:
            text = translate(
                "walkin",
                "{n} free seats are held for those registered until {time}: F10 puts on the "
                "waiting list.",
            ).format(n=free, time=clock_time(session.release, view.programme.event.zone))
            self.form.show_seats(text, held=True)
            return
        text = translate("walkin", "Inside: {inside} of {seats}, held: {held}, registered: {n}.")
        self.form.show_seats(
            text.format(
                inside=status.inside, seats=status.seats, held=status.held, n=status.registered
            ),
            held=not free,
        )

    def _look(self, new: NewPerson) -> None:
        def done(people: Sequence[Attendee]) -> None:
            if self.form.new_person().name == new.name:  # else a later answer is on its way
                self.form.show_alike(people)

        self._bench.lane.submit(partial(alike, self._bench.desk, new), done, self._failed)

    def _register(self, new: NewPerson, session: str, waitlist: bool) -> None:
        self.form.set_busy(True)
        work = partial(
            register_new,
            self._bench.open_event,
            self._bench.desk,
            new,
            session,
            waitlist=waitlist,
            at=self._bench.clock(),
            again=self._seen == new,
        )

        def done(result: Person | Sequence[Attendee]) -> None:
            self.form.set_busy(False)
            if not isinstance(result, Person):
                self._seen = new
                self.form.show_alike(result)
                self.form.show_message(
                    translate(
                        "walkin",
                        "{name} is in the list already. Alt+1 takes that person; the same key "
                        "again makes a second record, for somebody else of this name.",
                    ).format(name=result[0].name)
                )
                return
            self.form.clear()
            self._hide()
            self._bench.event_changed.emit()
            self._bench.person_added.emit(result.attendee.id)
            if waitlist:
                self._tell_waiting(result.attendee, session)
            else:
                self._admit(result.attendee.id, session)

        self._bench.lane.submit(work, done, self._failed, urgent=True)

    def _take_known(self, attendee_id: str) -> None:
        session = self.form.session.currentData() or AUTO
        self.form.clear()
        self._hide()
        self._admit(attendee_id, session)

    def _admit(self, attendee_id: str, session: str) -> None:
        request = self._flow.request(attendee=attendee_id, via=Via.NAME)
        self._window.show_page("door")
        self._flow.submit(replace(request, session=session or AUTO, direction=Direction.IN))

    def _failed(self, error: Exception) -> None:
        self.form.set_busy(False)
        self.form.show_message(error_text(error))
        raise_unexpected(error)

    # One key at the door

    def _turned_away(self) -> tuple[Attendee, str] | None:
        """Who was just told that every free seat is held, and for which session."""
        last = self._flow.last
        if last is None or self._flow.look_only:
            return None
        answer: Answer = last[1]
        held = answer.reason in (Reason.SEATS_HELD, Reason.SESSION_FULL)
        if not held or last[2] is None or answer.session is None:
            return None
        return last[2], answer.session

    def _refresh(self) -> None:
        self._new.setEnabled(not self._flow.look_only)
        self._wait.setEnabled(self._turned_away() is not None)

    def put_on_waiting_list(self) -> None:
        who = self._turned_away()
        if who is None:
            return
        person, session = who
        work = partial(
            enrol,
            self._bench.open_event,
            person.id,
            session,
            waitlist=True,
            at=self._bench.clock(),
        )
        self._wait.setEnabled(False)
        self._flow.change(work, lambda made: self._words(person, session, made))

    def _tell_waiting(self, person: Attendee, session: str) -> None:
        self._window.show_page("door")
        self._flow.tell(self._words(person, session, None))

    def _words(self, person: Attendee, session_id: str, made: Registration | None) -> Words:
        view = self._bench.overview.view
        programme = view.programme if view else None
        session = programme.session_by_id.get(session_id) if programme else None
        sentence = translate("walkin", "Ask them to stay near: whoever waits is called in order.")
        if programme and session and self._bench.clock() < session.release:
            sentence = translate(
                "walkin", "Ask them to stay near: free seats are given out at {time}."
            ).format(time=clock_time(session.release, programme.event.zone))
        if made is not None and made.status is RegistrationStatus.CONFIRMED:
            sentence = translate("walkin", "They are registered already: scan again.")
        return Words(
            Kind.WAIT,
            translate("walkin", "ON THE WAITING LIST"),
            sentence,
            given=person.given_name,
            family=person.family_name,
            session=session_label(programme, session_id) if programme else "",
        )


def add_walk_ins(window: "MainWindow") -> None:
    """The two keys of the door for people without a seat of their own."""
    if window.workbench is not None:
        WalkIns(window, window.workbench)
