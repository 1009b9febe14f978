"""A run of badges is remembered: how it ended, whether it did, and what is missing of it."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import copy

import pytest

from checkin.badging.print_job import PrintJob
from checkin.domain.errors import StoreError, UserError
from checkin.domain.model import Role
from checkin.services import people, print_cups, print_printers
from checkin.services.open_event import OpenEvent
from checkin.services.print_boxes import counted_boxes, propose, read_boxes
from checkin.services.print_centre import Output, Who, Wish, prepare, print_badges, to_file
from checkin.services.print_cups import QueuedJob
from checkin.services.print_desk import (
    DeskPrinter,
    desk_printer,
    drop,
    set_desk_printer,
    unprinted,
)
from checkin.services.print_labels import make_box_labels
from checkin.services.print_printers import (
    PrinterState,
    PrinterView,
    StillInQueueError,
    print_on_printer,
    state_in,
)
from checkin.services.print_runs import (
    State,
    Target,
    print_log,
    read_runs,
    settle_run,
)
from checkin.services.print_walk_ins import print_wanted, want_badge
from checkin.services.programme_changes import built_in_programme
from checkin.services.settings import MachineSettings

pytestmark = pytest.mark.usefixtures("qapp")
EVENING = datetime(2020, 3, 3, 17, 2, tzinfo=UTC)
FAMILIES = ("Aubert", "Blanc", "Costa", "Durand", "Etienne", "Faure", "Garcia", "Henry", "Icard")


@pytest.fixture
def event(migrated_file: Path, tmp_path: Path) -> Iterator[OpenEvent]:
    yield from opened_at(str(copy(migrated_file, tmp_path / "event.checkin")))


@pytest.fixture
def either(database: str) -> Iterator[OpenEvent]:
    """An event on SQLite, then on PostgreSQL."""
    yield from opened_at(database)


def opened_at(where: str) -> Iterator[OpenEvent]:
    opened = OpenEvent.at(where)
    opened.create(built_in_programme())
    for family in FAMILIES:
        people.register(
            opened, given_name="Zoé", family_name=family, email="", role=Role.PARTICIPANT,
            sessions=[], waitlist=False, at=EVENING,
        )  # fmt: skip
    yield opened
    opened.close()


def families(event: OpenEvent, wish: Wish) -> list[str]:
    return [badge.family_name for badge in prepare(event, wish).badges]


def print_to(
    event: OpenEvent, out: Output, wish: Wish | None = None, at: datetime = EVENING
) -> int:
    return print_badges(event, prepare(event, wish or Wish()), out, at=lambda: at, by="A")


def broken(_job: PrintJob, _progress: object, _cancelled: object) -> bool:
    raise UserError("{path} cannot be written: {reason}.", path="x", reason="off")


BROKEN = Output(Target.PRINTER, "office", broken)


def test_after_a_jam_the_rest_is_printed_and_the_ledger_says_what_is_true(
    either: OpenEvent, tmp_path: Path
) -> None:
    event = either
    assert print_to(event, to_file(tmp_path / "all.pdf")) == 9  # pages of four
    [run] = read_runs(event)
    assert (run.state, run.pages, run.badges) == (State.PRINTED, 3, 9)
    rest = Wish(Who.REST, (str(run.seq), "2"))
    assert families(event, rest) == list(FAMILIES[4:])
    assert prepare(event, rest).earlier == ()  # nobody is asked whether to print them again
    assert families(event, Wish(Who.NOT_PRINTED)) == []  # looking changes nothing
    with pytest.raises(UserError):
        print_to(event, BROKEN, rest)  # the printer jams once more
    assert families(event, Wish(Who.NOT_PRINTED)) == list(FAMILIES[4:])
    again = read_runs(event)
    assert [(r.state, r.badges) for r in again] == [(State.FAILED, 5), (State.RESUMED, 9)]
    later = EVENING + timedelta(minutes=5)
    assert print_to(event, to_file(tmp_path / "rest.pdf"),
                    Wish(Who.REST, (str(again[0].seq), "1")), later) == 5  # fmt: skip
    assert families(event, Wish(Who.NOT_PRINTED)) == []
    failed = {row.family_name for row in print_log(event) if row.failed}
    assert failed == set(FAMILIES[4:])
    times = {b.family_name: p.at for b, p in prepare(event, Wish()).earlier}
    assert times["Aubert"] == EVENING
    assert times["Icard"] == later


def test_separators_are_printed_again_with_what_follows_them(
    event: OpenEvent, tmp_path: Path
) -> None:
    propose(event, 3)
    wish = Wish(separators=True)
    print_to(event, to_file(tmp_path / "all.pdf"), wish)
    [run] = read_runs(event)
    job = prepare(event, Wish(Who.REST, (str(run.seq), "3"))).job
    assert [page.separator or len(page.placed) for page in job.pages] == ["D–F", 3, "G–I", 3]


def test_a_back_that_jammed_takes_its_front_with_it(event: OpenEvent, tmp_path: Path) -> None:
    print_to(event, to_file(tmp_path / "all.pdf"), Wish(backs=True))
    [run] = read_runs(event)
    assert (run.pages, run.backs) == (6, True)
    assert families(event, Wish(Who.REST, (str(run.seq), "4"))) == list(FAMILIES[4:])
    assert families(event, Wish(Who.REST, (str(run.seq), "5"))) == list(FAMILIES[8:])


def test_a_badge_revoked_since_is_not_printed_again(event: OpenEvent, tmp_path: Path) -> None:
    print_to(event, to_file(tmp_path / "all.pdf"))
    [run] = read_runs(event)
    icard = next(p for p in people.list_people(event) if p.attendee.family_name == "Icard")
    people.revoke_badge(event, icard.attendee.id, reissue=True, at=EVENING)
    assert families(event, Wish(Who.REST, (str(run.seq), "3"))) == []
    assert families(event, Wish(Who.NOT_PRINTED)) == ["Icard"]


def test_what_nobody_saw_the_end_of_is_still_there_after_a_restart(
    event: OpenEvent, tmp_path: Path
) -> None:
    def closing(_job: PrintJob, _progress: object, _cancelled: object) -> bool:
        raise StillInQueueError

    assert print_to(event, Output(Target.PRINTER, "office", closing)) == 0
    again = OpenEvent.at(str(event.database.path))
    [run] = read_runs(again)
    assert run.state is State.SENDING
    assert families(again, Wish(Who.NOT_PRINTED)) == list(FAMILIES)
    settle_run(again, run.seq, 3, at=EVENING, by="A")  # two pages lie there
    assert families(again, Wish(Who.NOT_PRINTED)) == ["Icard"]
    settle_run(again, run.seq, 4, at=EVENING, by="A")  # no, three
    assert families(again, Wish(Who.NOT_PRINTED)) == []
    assert read_runs(again)[0].state is State.PRINTED
    again.close()


def test_a_file_that_was_being_written_when_the_program_closed_is_not_there(
    event: OpenEvent, tmp_path: Path
) -> None:
    def closing() -> bool:
        raise StillInQueueError

    prepared, out = prepare(event, Wish()), to_file(tmp_path / "all.pdf")
    keys = {"at": lambda: EVENING, "by": "A"}
    assert print_badges(event, prepared, out, cancelled=closing, **keys) == 0
    assert not (tmp_path / "all.pdf").exists()
    assert read_runs(event)[0].state is State.CANCELLED  # nothing is in doubt
    assert read_runs(event)[0].place == "all.pdf"  # no folder, which may hold somebody's name


def test_each_badge_that_failed_stands_in_the_log_with_the_reason(event: OpenEvent) -> None:
    with pytest.raises(UserError):
        print_to(event, BROKEN)
    rows = print_log(event)
    assert [row.family_name for row in reversed(rows)] == list(FAMILIES)
    assert all(row.failed and row.place == "office" for row in rows)
    assert str(read_runs(event)[0].problem) == "x cannot be written: off."
    assert families(event, Wish(Who.NOT_PRINTED)) == list(FAMILIES)


def test_where_the_ledger_cannot_be_written_nothing_leaves(
    event: OpenEvent, tmp_path: Path
) -> None:
    def full(unit: object) -> None:
        now = unit.one("PRAGMA page_count")[0]  # type: ignore[attr-defined]
        unit.one(f"PRAGMA max_page_count = {now}")  # type: ignore[attr-defined]

    prepared = prepare(event, Wish())
    event.write(full)
    filler = "x" * 100_000  # what room the file's pages still have
    with pytest.raises(StoreError, match="disk is full"):
        event.write(lambda unit: unit.run("INSERT INTO setting VALUES ('big', ?)", filler))

    def until_full() -> None:
        for number in range(200):
            print_badges(
                event, prepared, to_file(tmp_path / f"{number}.pdf"), at=lambda: EVENING, by="A"
            )

    with pytest.raises(StoreError, match="disk is full"):
        until_full()
    event.write(lambda unit: unit.one("PRAGMA max_page_count = 1000000"))
    noted = {run.seq for run in read_runs(event, 1000) if run.state is State.PRINTED}
    assert {row.run for row in print_log(event)} == noted


def test_a_run_is_begun_before_anything_leaves(event: OpenEvent) -> None:
    seen = []

    def look(_job: PrintJob, _progress: object, _cancelled: object) -> bool:
        seen.extend(read_runs(event))
        return True

    print_to(event, Output(Target.PRINTER, "office", look))
    assert [run.state for run in seen] == [State.SENDING]


def test_a_newcomer_s_badge_is_wanted_once_and_printed_once(
    either: OpenEvent, tmp_path: Path
) -> None:
    machine = MachineSettings(tmp_path / "settings.json")
    set_desk_printer(machine, DeskPrinter("rolls", "label-62", "roll-62-endless"))
    printer = desk_printer(machine)
    who = people.list_people(either)[0].attendee.id
    sent: list[str] = []

    def out(name: str) -> Output:
        def send(job: PrintJob, _progress: object, _cancelled: object) -> bool:
            sent.append(f"{name}: {job.badges[0].family_name}")
            return True

        return Output(Target.PRINTER, name, send)

    run = want_badge(either, who, printer, at=EVENING, by="A")
    assert want_badge(either, who, printer, at=EVENING, by="B") is None
    assert [left.name for left in unprinted(either, "A")] == ["Zoé Aubert"]
    keys = {"at": lambda: EVENING, "by": "A"}
    with pytest.raises(UserError):
        print_wanted(either, run, lambda _name: BROKEN, machine, **keys)
    assert not print_wanted(either, run, out, machine, **keys)  # not by itself once it failed
    assert sent == []
    assert str(unprinted(either, "A")[0].problem) == "x cannot be written: off."
    assert print_wanted(either, run, out, machine, again=True, **keys)
    assert not print_wanted(either, run, out, machine, again=True, **keys)
    assert sent == ["rolls: Aubert"]
    assert unprinted(either, "A") == []
    assert [row.failed for row in print_log(either)] == [False, True]
    assert families(either, Wish(Who.NOT_PRINTED)) == list(FAMILIES[1:])
    other = people.list_people(either)[1].attendee.id
    left = want_badge(either, other, printer, at=EVENING, by="A")
    drop(either, left)
    assert unprinted(either, "A") == []


# --- boxes -------------------------------------------------------------------------------------


def test_the_stack_is_in_the_order_of_the_boxes_and_they_stay(
    event: OpenEvent, tmp_path: Path
) -> None:
    boxes = propose(event, 4)
    assert [box.count for box in boxes.boxes] == [2, 2, 2, 3]
    labels = [box.label for box in boxes.boxes]
    stack = [boxes.label_of_name(family) for family in families(event, Wish())]
    assert stack == sorted(stack, key=labels.index)
    for number in range(6):
        people.register(
            event, given_name="Noël", family_name=f"A{number}", email="", role=Role.PARTICIPANT,
            sessions=[], waitlist=False, at=EVENING,
        )  # fmt: skip
    assert [box.label for box in read_boxes(event).boxes] == labels  # badges lie in them
    assert [box.count for box in counted_boxes(event).boxes] == [8, 2, 2, 3]
    made = make_box_labels(event, tmp_path / "boxes.pdf", "{} badges".format, "Boxes")
    assert made == 4
    assert propose(event, 0).boxes == ()
    with pytest.raises(UserError, match="no boxes yet"):
        make_box_labels(event, tmp_path / "none.pdf", str, "Boxes")
    assert not (tmp_path / "none.pdf").exists()


def test_names_without_a_letter_are_in_the_last_box(event: OpenEvent) -> None:
    people.register(
        event, given_name="", family_name="42", email="", role=Role.PARTICIPANT, sessions=[],
        waitlist=False, at=EVENING,
    )  # fmt: skip
    boxes = propose(event, 3)
    assert boxes.label_of_name("42") == boxes.boxes[-1].label
    assert families(event, Wish())[0] == "Aubert"


# --- the queue of a printer --------------------------------------------------------------------


class Queue:
    """CUPS as a test says: each look finds the next state of the job."""

    def __init__(self, *states: str | None) -> None:
        self.states, self.titles, self.cancelled = list(states), [], []

    def job_named(self, _printer: str, title: str) -> QueuedJob | None:
        self.titles.append(title)
        state = self.states.pop(0) if len(self.states) > 1 else self.states[0]
        return None if state is None else QueuedJob(7, state)

    def cancel_job(self, _printer: str, number: int) -> bool:
        self.cancelled.append(number)
        return True

    def play(self, monkeypatch: pytest.MonkeyPatch, options: dict[str, str]) -> None:
        monkeypatch.setattr(print_cups, "follows_queue", lambda: True)
        monkeypatch.setattr(print_cups, "printer_options", lambda _name: options)
        monkeypatch.setattr(print_cups, "job_named", self.job_named)
        monkeypatch.setattr(print_cups, "cancel_job", self.cancel_job)
        monkeypatch.setattr(print_printers, "print_pages", lambda *_a, **_k: True)
        monkeypatch.setattr(
            print_printers, "printer_state", lambda _name: state_in("5", "paused", "true")
        )


def follow(
    queue: Queue, monkeypatch: pytest.MonkeyPatch, cancelled: Callable[[], bool] = lambda: False
) -> tuple[bool, list[PrinterState]]:
    queue.play(monkeypatch, {})
    said: list[PrinterState] = []
    done = print_on_printer(
        None,
        "office",
        None,
        cancelled,
        said.append,
        wait=lambda: None,  # type: ignore[arg-type]
    )
    return done, said


def test_a_badge_is_out_when_the_queue_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    queue = Queue(None, "waiting", "printing", "done")
    assert follow(queue, monkeypatch) == (True, [PrinterState.PAUSED] * 3)
    assert len(set(queue.titles)) == 1  # our own job, by a title that nobody else has


def test_a_job_that_is_cancelled_here_leaves_the_queue(monkeypatch: pytest.MonkeyPatch) -> None:
    queue = Queue("waiting")
    answers = iter((False, False, True))
    assert follow(queue, monkeypatch, lambda: next(answers))[0] is False
    assert queue.cancelled == [7]


def test_a_job_that_the_printer_gave_up_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UserError, match="“office” gave up"):
        follow(Queue("printing", "failed"), monkeypatch)
    assert follow(Queue("printing", "cancelled"), monkeypatch)[0] is False  # at the printer


def test_a_job_that_never_reached_the_queue_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    ticks = iter(range(0, 10_000, 8))
    monkeypatch.setattr(print_printers, "monotonic", lambda: next(ticks))
    with pytest.raises(UserError, match="“office” took nothing"):
        follow(Queue(None), monkeypatch)
    with pytest.raises(UserError, match="“office” gave up"):
        follow(Queue("waiting", None), monkeypatch)  # it vanished with its printer


@pytest.mark.parametrize(
    ("state", "reasons", "accepts", "told"),
    [
        ("3", "none", "true", PrinterState.READY),
        ("4", "none", "true", PrinterState.PRINTING),
        ("5", "paused", "true", PrinterState.PAUSED),
        ("3", "offline-report", "true", PrinterState.OFFLINE),
        ("4", "connecting-to-device,media-low-warning", "true", PrinterState.OFFLINE),
        ("5", "media-jam-error", "true", PrinterState.JAM),
        ("4", "media-empty-warning,cover-open", "true", PrinterState.NO_PAPER),
        ("5", "none", "true", PrinterState.TROUBLE),
        ("3", "none", "false", PrinterState.REFUSING),
    ],
)
def test_the_printer_s_state_is_read(
    state: str, reasons: str, accepts: str, told: PrinterState
) -> None:
    assert state_in(state, reasons, accepts) is told


def test_papers_are_compared_upright_and_lying() -> None:
    plain = PrinterView("p", PrinterState.READY, ((215.9, 279.4), (210.0, 297.0)))
    assert plain.takes(297, 210)
    assert not plain.takes(62, 100)
    roll = PrinterView("p", PrinterState.READY, ((62.0, 29.0),), (62.0, 1000.0))
    assert roll.takes(62, 100)
    assert not roll.takes(210, 297)
    assert PrinterView("p", PrinterState.READY).takes(210, 297)  # a driver that tells nothing
