"""Where an import is: its step, what is known of the list, what was decided; works on a lane.

It belongs to the window, not to the page: pages are made anew when the language or the size of
text changes, and a scan may bring the door to the front at any moment. Nothing is lost by it.
"""

from collections.abc import Callable
from datetime import date
from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import QTimer, Signal

from checkin.domain.errors import UserError
from checkin.services.duplicates import PlanPair
from checkin.services.import_look import Look, look_at
from checkin.services.import_recent import (
    Before,
    recent_paths,
    remember_list,
    what_was_before,
)
from checkin.services.import_review import (
    Choices,
    Outcome,
    Review,
    outcome,
    remember_apart,
    review,
)
from checkin.services.import_session import (
    Absent,
    Cancelled,
    ImportSession,
    PlanChanged,
    Told,
    UndoReport,
    undo_last_import,
)
from checkin.ui.imports.jobs import ImportJobs
from checkin.ui.pages import Workbench

_PAUSE = 200  # ms after the last tick before the plan is made anew


class Step(IntEnum):
    LIST = 0
    COLUMNS = 1
    SESSIONS = 2
    PLAN = 3
    DONE = 4


class ImportFlow(ImportJobs):
    """One list at a time."""

    ticked = Signal()  # a choice: the plan follows in a moment

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self.step = Step.LIST
        self.before = Before()
        self.session: ImportSession | None = None
        self.look: Look | None = None
        self.choices = Choices()
        self.review: Review | None = None
        self.accepted: Outcome | None = None
        self.undone: UndoReport | None = None
        self.stale = False  # the event changed since the list was looked at
        self.settled = True  # the plan shown is the one that would be carried out
        self._version = 0  # of the choices
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._plan)

    @classmethod
    def of(cls, bench: Workbench) -> "ImportFlow":
        """The window's import, as it stands."""
        return bench.findChild(cls) or cls(bench)

    # --- the list

    def read_before(self) -> None:
        """What was imported before, for the first step."""
        paths, event = recent_paths(self._bench.machine), self._bench.open_event

        def done(found: Before) -> None:
            self.before = found
            self.changed.emit()

        self._bench.long_lane.submit(
            lambda: what_was_before(event, paths), done, lambda _e: None, owner=self
        )

    def open_path(self, path: Path) -> None:
        def work() -> ImportSession:
            return ImportSession.open_file(self._bench.open_event, path, progress=self.reporter)

        def opened() -> None:
            remember_list(self._bench.machine, path)

        self._open(work, opened)

    def open_text(self, text: str, name: str) -> None:
        def work() -> ImportSession:
            return ImportSession.open_text(
                self._bench.open_event, text, name=name, progress=self.reporter
            )

        self._open(work, lambda: None)

    def _open(self, work: Callable[[], ImportSession], opened: Callable[[], None]) -> None:
        today, before = self._today(), self.session

        def job() -> tuple[ImportSession, Look]:
            session = work()
            if before is not None:  # the file was mended and is opened again
                session.take_over(before)
            return session, look_at(session, today)

        def done(found: tuple[ImportSession, Look]) -> None:
            self.session, self.look = found
            self.choices, self.review, self.settled = Choices(), None, True
            self.accepted = self.undone = None
            self.step = Step.COLUMNS
            opened()

        self._run("open", job, done)

    def choose_sheet(self, sheet: str) -> None:
        self._read_otherwise(lambda session: session.choose_sheet(sheet), other_rows=True)

    def choose_encoding(self, encoding: str) -> None:
        self._read_otherwise(lambda session: session.choose_encoding(encoding), other_rows=True)

    def choose_header_row(self, row: int) -> None:
        self._read_otherwise(lambda session: session.choose_header_row(row), other_rows=True)

    def repair(self, repair: bool) -> None:
        self._read_otherwise(lambda session: session.repair_accents(repair), other_rows=False)

    def _read_otherwise(self, how: Callable[[ImportSession], object], *, other_rows: bool) -> None:
        if other_rows:
            self.choices = self.choices.without_rows()
        self._understand(how)

    # --- what is understood

    def set_column(self, index: int, field: str) -> None:
        self._understand(lambda session: session.set_column(index, field))

    def set_label(self, text: str, session_id: str | None) -> None:
        self._understand(lambda session: session.set_label(text, session_id))

    def set_labels(self, labels: dict[str, str]) -> None:
        self._understand(lambda session: session.tell(Told({}, labels)))

    def forget(self) -> None:
        """Back to what the program proposes by itself."""
        self._understand(lambda session: session.forget_told())

    def look_again(self) -> None:
        """The programme changed."""
        if self.session is not None:
            self._understand(lambda session: None)

    def _understand(self, how: Callable[[ImportSession], object]) -> None:
        session, today = self.session, self._today()
        if session is None:
            return
        self.review = None

        def job() -> Look:
            how(session)
            return look_at(session, today)

        def done(look: Look) -> None:
            if session is self.session:
                self.look = look

        self._run("understand", job, done)

    # --- what would change

    def plan(self) -> None:
        """Make the plan and go to it."""
        self.step = Step.PLAN
        self._plan()
        self.changed.emit()

    def _plan(self) -> None:
        session, choices, version = self.session, self.choices.copy(), self._version
        before = self.review
        if session is None:
            return

        def done(made: Review) -> None:
            if session is self.session:
                self.review = made
                self.settled = version == self._version

        self._run("plan", lambda: review(session, choices, self.reporter, before), done)

    def choose(self, change: Callable[[Choices], object], *, lines_too: bool = False) -> None:
        """Decide something; the plan follows in a moment. ``lines_too``: its lines as well."""
        change(self.choices)
        self._version += 1
        self.settled = False
        if lines_too:
            self._pause.stop()
            self._plan()
        else:
            self._pause.start()
            self.ticked.emit()

    def set_absent(self, absent: Absent) -> None:
        if absent != self.choices.absent:
            self.choose(lambda choices: setattr(choices, "absent", absent), lines_too=True)

    def decide_pair(self, pair: PlanPair, same: bool | None) -> None:
        """One person, two people, or (None) undecided again."""
        keys = pair.key, pair.other_key

        def change(choices: Choices) -> None:
            choices.pairs.pop(keys, None)
            if same is not None:
                choices.pairs[keys] = pair, same

        self.choose(change, lines_too=True)

    # --- done and undone

    @property
    def can_accept(self) -> bool:
        made = self.review
        return (
            self.step is Step.PLAN
            and not self.running
            and self.settled
            and made is not None
            and not made.plan.changes_nothing
        )

    def accept(self) -> None:
        session, made, choices = self.session, self.review, self.choices.copy()
        if session is None or made is None or not self.can_accept:
            return
        at, by = self._bench.clock(), self._bench.station

        def job() -> Outcome:
            accepted = session.accept(
                at,
                absent=choices.absent,
                decisions=choices.decisions(),
                shown=made.plan,
                by=by,
            )
            remember_apart(session, accepted.plan, choices.apart)
            return outcome(accepted, made)

        def done(did: Outcome) -> None:
            self.accepted, self.undone, self.step = did, None, Step.DONE
            self._drop()
            self._bench.event_changed.emit()

        self._run("accept", job, done)

    def undo(self) -> None:
        """Take the last import back, whichever it was."""
        event, at, by = self._bench.open_event, self._bench.clock(), self._bench.station

        def done(report: UndoReport) -> None:
            self.undone, self.accepted, self.step = report, None, Step.DONE
            self._bench.event_changed.emit()
            self.read_before()

        self._run("undo", lambda: undo_last_import(event, at, by=by, progress=self.reporter), done)

    # --- moving

    def go(self, step: Step) -> None:
        """To another step; what was corrected and decided stays."""
        if self.running in ("accept", "undo", "open") or step > self.furthest:
            return
        self.error, self.stopped = None, False
        if step is Step.PLAN and self.review is None:
            self.plan()
            return
        self.step = step
        if step is Step.LIST:
            self.read_before()
        self.changed.emit()

    @property
    def furthest(self) -> Step:
        """The last step that can be gone to."""
        if self.step is Step.DONE:
            return Step.DONE
        if self.look is None or self.accepted is not None:
            return Step.LIST
        return Step.PLAN if self.look.names_people else Step.COLUMNS

    def start_over(self) -> None:
        self._drop()
        self.accepted = self.undone = None
        self.step, self.error, self.stopped = Step.LIST, None, False
        self.read_before()
        self.changed.emit()

    # --- inside

    def _drop(self) -> None:
        """Let the list go; on the lane, for a big one takes its time to be freed."""
        bag = [self.session, self.look, self.review]
        self.session = self.look = self.review = None
        self.choices = Choices()
        self._bench.long_lane.submit(bag.clear, lambda _: None, lambda _e: None)

    def _today(self) -> date:
        return self._bench.clock().date()

    def event_changed(self) -> None:
        """People or programme changed since: look, and plan, again when the page is in front."""
        self.stale = self.step in (Step.COLUMNS, Step.SESSIONS, Step.PLAN)

    def catch_up(self) -> None:
        """The page is in front: what it shows must be true."""
        if not self.stale or self.running:
            return
        self.stale = False
        self.look_again()
        if self.step is Step.PLAN:
            self._plan()

    def _failed(self, what: str, error: Exception) -> None:
        if isinstance(error, Cancelled):
            self.stopped = True
            if what == "plan":
                self.step = Step.SESSIONS if self.review is None else Step.PLAN
        elif isinstance(error, PlanChanged):
            self.review = None
            self._plan()
            self.error = error  # stands beside the new plan
        else:
            self.error = error
            if what == "plan" and self.review is None and isinstance(error, UserError):
                self.step = Step.COLUMNS
