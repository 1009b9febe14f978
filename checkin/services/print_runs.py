"""Runs: a stack of badges on its way out, remembered so that it can be gone on with.

A run is begun before the first page leaves and ended when printer or file is done. One that was
never ended (the program was closed, the power went) is still there at the next start: whoever
printed says how far it came, and the rest is printed from that page on.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from checkin.badging.content import BadgeContent
from checkin.badging.print_job import PrintJob, Separator
from checkin.domain.errors import NotFound, UserError
from checkin.services.open_event import OpenEvent
from checkin.services.print_desk import State, Target, problem_in
from checkin.services.print_ledger import digest, letters_on
from checkin.store import print_rows
from checkin.store.unit import Unit

__all__ = [
    "Item",
    "LogRow",
    "Run",
    "State",
    "Target",
    "badges_in",
    "begin_run",
    "dump",
    "end_run",
    "items_of",
    "print_log",
    "problem_in",
    "read_run",
    "read_runs",
    "settle_run",
]

LogRow = print_rows.LogRow


@dataclass(frozen=True, slots=True)
class Item:
    """What stands on a page: a badge by its 12 letters, or a separator's word.

    ``page`` (from 1) is the last one that it needs: with backs the one behind its front.
    """

    page: int
    letters: str
    words: str  # the badge's digest, or the separator's word


@dataclass(frozen=True, slots=True)
class Run:
    """A run as it stands; ``problem`` is what went wrong."""

    seq: int
    at: datetime
    by: str
    target: Target
    place: str
    design: str
    sheet: str
    items: tuple[Item, ...]
    backs: bool
    state: State
    problem: UserError | None

    @property
    def pages(self) -> int:
        return max((item.page for item in self.items), default=0)

    @property
    def badges(self) -> int:
        return sum(1 for item in self.items if item.letters)

    def rest(self, page: int) -> tuple[Item, ...]:
        """What stands on ``page`` and those after it."""
        return tuple(item for item in self.items if item.page >= page)


def items_of(job: PrintJob) -> tuple[Item, ...]:
    """What stands on which page of ``job``."""
    items = []
    for number, page in enumerate(job.pages, start=1 + job.backs):
        if page.separator:
            items.append(Item(number, "", page.separator))
        items += [
            Item(number, letters_on(placed.badge), digest(placed.badge))
            for placed in page.placed
            if not placed.is_back
        ]
    return tuple(items)


def begin_run(
    event: OpenEvent,
    items: Sequence[Item],
    *,
    at: datetime,
    by: str,
    target: Target,
    place: str,
    design: str,
    sheet: str,
    backs: bool = False,
    after: tuple[int, int] | None = None,
    state: State = State.SENDING,
) -> int:
    """Remember a run before its first page; its number. ``after``: the run it goes on with, from
    which page: pages before it count as printed, those from it on as failed."""

    def job(unit: Unit) -> int:
        if after is not None:
            _split(unit, *after, at=at, by=by)
        row = print_rows.RunRow(
            0, at, by, target.value, place, design, sheet, dump(items, backs), state.value, None
        )
        return print_rows.add_run(unit, row)

    return event.write(job)


def end_run(
    event: OpenEvent,
    seq: int,
    state: State,
    *,
    at: datetime,
    by: str,
    problem: UserError | None = None,
) -> None:
    """Write how a run ended, and with it each of its badges as printed or failed."""

    def job(unit: Unit) -> None:
        told = None if problem is None else _dump_problem(problem)
        if not print_rows.set_run(unit, seq, state.value, told, [State.SENDING.value]):
            return
        if state in (State.PRINTED, State.FAILED):
            _note(unit, _read(unit, seq), at=at, by=by, failed=state is State.FAILED)

    event.write(job)


def read_runs(event: OpenEvent, limit: int = 50) -> list[Run]:
    """The latest runs, latest first."""
    return [_run(row) for row in event.read(lambda unit: print_rows.latest_runs(unit, limit))]


def read_run(event: OpenEvent, seq: int) -> Run:
    """One run.

    Raises:
        NotFound: there is none of this number.
    """
    return event.read(lambda unit: _read(unit, seq))


def settle_run(event: OpenEvent, seq: int, page: int, *, at: datetime, by: str) -> None:
    """Somebody looked at the paper: pages before ``page`` came out, those from it on did not."""
    event.write(lambda unit: _split(unit, seq, page, at=at, by=by))


def print_log(event: OpenEvent, limit: int = 5000) -> list[LogRow]:
    """Each print of a badge, and each that failed, latest first."""
    return event.read(lambda unit: print_rows.print_log(unit, limit))


def dump(items: Sequence[Item], backs: bool = False) -> str:
    """Items as they are stored."""
    listed = [[item.page, item.letters, item.words] for item in items]
    return json.dumps([int(backs), listed], ensure_ascii=False)


def badges_in(
    items: Sequence[Item], known: dict[str, BadgeContent]
) -> list[BadgeContent | Separator]:
    """Items to be printed again, as badges read today; one revoked since falls away, and so does
    a separator that nothing follows any more."""
    found: list[BadgeContent | Separator] = []
    for item in items:
        if not item.letters:
            if found and isinstance(found[-1], Separator):
                found.pop()
            found.append(Separator(item.words))
        elif item.letters in known:
            found.append(known[item.letters])
    if found and isinstance(found[-1], Separator):
        found.pop()
    return found


def _split(unit: Unit, seq: int, page: int, *, at: datetime, by: str) -> None:
    run = _read(unit, seq)
    if not print_rows.noted(unit, seq):  # never ended: nobody noted anything yet
        _note(unit, run, at=at, by=by, failed=False)
    print_rows.split_run(unit, seq, page)
    state = State.RESUMED if page <= run.pages else State.PRINTED
    print_rows.set_run(unit, seq, state.value, None, [s.value for s in State])


def _note(unit: Unit, run: Run, *, at: datetime, by: str, failed: bool) -> None:
    badges = [item for item in run.items if item.letters]
    print_rows.write_prints(
        unit,
        [(item.letters, at, by, run.design, item.words) for item in badges],
        run=run.seq,
        pages=[item.page for item in badges],
        failed=failed,
    )


def _read(unit: Unit, seq: int) -> Run:
    row = print_rows.run_of(unit, seq)
    if row is None:
        raise NotFound("There is no print of this number any more.")
    return _run(row)


def _run(row: print_rows.RunRow) -> Run:
    backs, items = json.loads(row.items)
    return Run(
        row.seq,
        row.at,
        row.by,
        Target(row.target),
        row.place,
        row.design,
        row.sheet,
        tuple(Item(page, letters, words) for page, letters, words in items),
        bool(backs),
        State(row.state),
        problem_in(row.problem),
    )


def _dump_problem(problem: UserError) -> str:
    return json.dumps(_stored(problem), ensure_ascii=False)


def _stored(problem: UserError) -> list[object]:
    """The template and its words; a cause among them is kept apart, to be translated later."""
    words = {
        name: _stored(value) if isinstance(value, UserError) else str(value)
        for name, value in problem.params.items()
    }
    return [problem.template, words]
