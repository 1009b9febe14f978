"""What happens at the door, apart from how it looks: one scan after the other, one question
at a time, and what the last one was."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from checkin.domain.answer import Answer
from checkin.domain.badge_code import TEST_CODE, normalise
from checkin.domain.errors import UserError
from checkin.domain.model import Attendee
from checkin.domain.verdict import AUTO, Direction, Outcome, ScanRequest, Via
from checkin.services.desk import Desk
from checkin.ui.overview import Overview, View, raise_unexpected
from checkin.ui.words.answers import answer_words
from checkin.ui.words.desk import (
    count_words,
    error_words,
    idle_words,
    reading_words,
    test_badge_words,
    undo_words,
)
from checkin.ui.words.verdicts import Words
from checkin.ui.worker import Lane

translate = QCoreApplication.translate

T = TypeVar("T")

SLOW_MS = 400


@dataclass(frozen=True, slots=True)
class Undoable:
    """The last admitted scan of this desk, which F8 takes back."""

    scan: str
    name: str
    direction: str


class DoorFlow(QObject):
    """Asks the desk off the interface thread and tells the screen what to show."""

    shown = Signal(object, bool)  # Words, and whether it may be tried again
    warned = Signal(str)
    changed = Signal()  # session, direction, look only, what can be undone
    failed = Signal()  # a scan was not recorded
    answered = Signal(object, object, object)  # the ScanRequest, its Answer, the Attendee or None

    def __init__(
        self,
        desk: Desk,
        lane: Lane,
        overview: Overview,
        station: str,
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.station = station
        self.session = AUTO
        self.direction = Direction.IN
        self.look_only = False
        #: in which box somebody's badge lies, "" for none: told for who comes without it
        self.box_of: Callable[[Attendee], str] = lambda _person: ""
        #: what the verdict on the screen answers: request, answer, person; None when it is none
        self.last: tuple[ScanRequest, Answer, Attendee | None] | None = None
        self.undoable: Undoable | None = None
        self._desk, self._lane, self._clock, self._new_id = desk, lane, clock, new_id
        self._waiting: deque[ScanRequest] = deque()
        self._asked: ScanRequest | None = None  # its question stands
        self._failed: ScanRequest | None = None
        self._busy = False
        self._begun = False  # the event was read once
        self._overview = overview
        overview.refreshed.connect(self._refreshed)
        overview.not_refreshed.connect(self._not_refreshed)
        overview.not_found.connect(self._trouble)
        self._slow = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._slow.timeout.connect(lambda: self.shown.emit(reading_words(), False))

    @property
    def view(self) -> View | None:
        return self._overview.view

    @property
    def asking(self) -> bool:
        return self._asked is not None

    @property
    def at_rest(self) -> bool:
        return not self._busy and not self.asking

    def idle(self) -> None:
        """Show that the desk is ready."""
        programme = self.view.programme if self.view else None
        self.last = None
        words = idle_words(programme, self.session, self.direction, self._clock())
        self.shown.emit(words, False)

    # What the operator does

    def scan(self, code: str) -> None:
        if normalise(code) == TEST_CODE:  # nobody's: nothing is asked and nothing recorded
            self.tell(test_badge_words())
            return
        self.submit(self.request(code=code))

    def admit_person(self, attendee: str) -> None:
        self.submit(self.request(attendee=attendee, via=Via.NAME))

    def submit(self, request: ScanRequest) -> None:
        """Ask the desk and show its verdict.

        While a question stands, only a request of the same id goes through (it answers that
        question another way: an override, another session); anything else waits to be
        scanned again, and the screen says so.
        """
        if self._asked is not None and self._asked.id == request.id:
            self._asked = None
            self._waiting.appendleft(request)
            self._next()
            return
        self._take(request)

    def answer(self, yes: bool) -> None:
        """Answer the question that stands; no records nothing."""
        asked, self._asked = self._asked, None
        if asked is None:
            return
        if yes:
            self._waiting.appendleft(replace(asked, confirmed=True))
        else:
            self.idle()
        self._next()

    def choose(self, session: str) -> None:
        """Name the session for the person in front of the door."""
        asked, self._asked = self._asked, None
        if asked is not None:
            self._waiting.appendleft(replace(asked, session=session))
            self._next()

    def retry(self) -> None:
        """The same request again, with its id: once recorded, it is not recorded twice."""
        failed, self._failed = self._failed, None
        if failed is not None:
            self._waiting.appendleft(failed)
            self._next()

    def undo(self) -> None:
        last = self.undoable
        if last is None or self.asking or self._busy:
            return
        self.undoable = None
        self.changed.emit()
        reason = translate("desk", "undone at the door")

        def work() -> Answer:
            return self._desk.undo(
                last.scan, by=self.station, reason=reason, at=now, station=self.station
            )

        def failed(error: Exception) -> None:
            self.undoable = last
            self.changed.emit()
            self._trouble(error)

        now = self._clock()
        self.change(work, lambda answer: undo_words(answer, last.name), failed)

    def count(self, session_id: str, people: int) -> None:
        if self.view is None or self.asking:
            return
        session = self.view.programme.session_by_id[session_id]
        now = self._clock()

        def work() -> Answer:
            return self._desk.count(
                session_id, people, by=self.station, at=now, station=self.station
            )

        self.change(work, lambda answer: count_words(answer, session, people))

    def set_session(self, session: str) -> None:
        self.session = session
        self._switched()

    def set_direction(self, direction: Direction) -> None:
        self.direction = direction
        self._switched()

    def retell(self) -> None:
        """Say what stands on the screen again, in the language spoken now."""
        if self.last is not None and self.view is not None:
            self.shown.emit(self._words(*self.last), False)
        elif self.at_rest and self._failed is None:
            self.idle()

    def set_look_only(self, on: bool) -> None:
        """Answer scans and record nothing, until it is switched off."""
        self.look_only = on
        self._switched()

    # What comes of it

    def request(
        self, *, code: str | None = None, attendee: str | None = None, via: Via = Via.BADGE
    ) -> ScanRequest:
        """A new request of this desk as it is set: session, direction, look only."""
        return ScanRequest(
            id=self._new_id(),
            at=self._clock(),
            station=self.station,
            code=code,
            attendee=attendee,
            session=self.session,
            direction=self.direction,
            via=via,
            dry_run=self.look_only,
        )

    def _take(self, request: ScanRequest) -> None:
        if self.asking:
            self.warned.emit(translate("desk", "Finish this one first, then scan again."))
            return
        self._failed = None
        self._waiting.append(request)
        self._next()

    def _next(self) -> None:
        if self._busy or self.asking or self.view is None or not self._waiting:
            return
        request = self._waiting.popleft()
        self._busy = True
        self._slow.start()

        def work() -> tuple[Answer, Attendee | None]:
            answer = self._desk.admit(request)
            return answer, self._person(answer)

        self._lane.submit(
            work,
            lambda both: self._answered(request, *both),
            lambda error: self._not_answered(request, error),
            urgent=True,
        )

    def _person(self, answer: Answer) -> Attendee | None:
        if answer.attendee is None:
            return None
        try:
            return self._desk.attendee(answer.attendee)
        except UserError:
            return None  # the answer stands, without a name

    def _answered(self, request: ScanRequest, answer: Answer, person: Attendee | None) -> None:
        assert self.view is not None
        self._done()
        words = self._words(request, answer, person)
        if answer.outcome == Outcome.ADMITTED and answer.scan:
            name = person.name if person else ""
            self.undoable = Undoable(answer.scan, name, answer.direction or "")
            self.changed.emit()
        if words.asks:
            self._asked = request
        self.last = (request, answer, person)
        self.shown.emit(words, False)
        self.answered.emit(request, answer, person)
        if words.asks and self._waiting:
            waiting = translate("desk", "Badges read before this question, waiting: {n}.")
            self.warned.emit(waiting.format(n=len(self._waiting)))
        self._overview.refresh()
        self._next()

    def _words(self, request: ScanRequest, answer: Answer, person: Attendee | None) -> Words:
        assert self.view is not None
        words = answer_words(
            answer,
            self.view.programme,
            person,
            by=request.override.by if request.override else "",
            dry_run=request.dry_run,
        )
        box = self.box_of(person) if person is not None and request.code is None else ""
        if box:
            words = replace(words, detail=" · ".join(filter(None, [words.detail, box])))
        return words

    def _not_answered(self, request: ScanRequest, error: Exception) -> None:
        self._done()
        self._failed = request
        self.last = None
        self._waiting.clear()  # people in front of a stopped door are scanned again
        self.shown.emit(error_words(error, retry=True), True)
        self.failed.emit()
        raise_unexpected(error)

    def _done(self) -> None:
        self._busy = False
        self._slow.stop()

    def change(
        self,
        work: Callable[[], T],
        words: Callable[[T], Words],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do ``work`` on the desk, off this thread, and show what ``words`` make of its result."""

        def done(result: T) -> None:
            self.tell(words(result))
            self._overview.refresh()

        self._lane.submit(work, done, failed or self._trouble, urgent=True)

    def _trouble(self, error: Exception) -> None:
        self.tell(error_words(error, retry=False))
        raise_unexpected(error)

    def tell(self, words: Words) -> None:
        """Show it, but never in the place of a question that stands."""
        if self.asking:
            self.warned.emit(" ".join(p for p in (words.heading, words.detail) if p))
        else:
            self.last = None
            self.shown.emit(words, False)

    def _switched(self) -> None:
        self.changed.emit()
        if not self.asking:
            self.idle()
        self._overview.refresh()

    def _refreshed(self, _view: View) -> None:
        if not self._begun:
            self._begun = True
            if not self._waiting:
                self.idle()
        self._next()

    def _not_refreshed(self, error: Exception) -> None:
        if self._begun:
            self.warned.emit(translate("desk", "The counts may be old."))
        else:
            self.shown.emit(error_words(error, retry=False), False)
        raise_unexpected(error)
