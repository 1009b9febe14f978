"""A plan as somebody goes through it: its lines by kind, what they decided, what then follows."""

import gc
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from checkin.domain.model import RegistrationStatus
from checkin.importing.plan_lines import FieldChange, LineKind, PlanLine, SessionChange
from checkin.services.duplicates import PlanPair, keep_apart, plan_duplicates
from checkin.services.import_session import (
    Absent,
    Accepted,
    Decision,
    Decisions,
    ImportSession,
    Plan,
    RowProblem,
)
from checkin.services.progress import Progress
from checkin.services.without_pauses import without_pauses


class Heap(StrEnum):
    """What the lines of a plan are sorted into."""

    ALL = "all"
    NEW = "new"
    CHANGED = "changed"
    CANCELLED = "cancelled"
    MOVED_UP = "moved_up"
    DESK = "desk"
    ALIKE = "alike"
    PROBLEM = "problem"
    ABSENT = "absent"
    UNCHANGED = "unchanged"


_MANY = 20_000  # people
_HEAP = {
    LineKind.NEW: Heap.NEW,
    LineKind.CHANGED: Heap.CHANGED,
    LineKind.CANCELLED: Heap.CANCELLED,
    LineKind.MOVED_UP: Heap.MOVED_UP,
    LineKind.DESK_KEPT: Heap.DESK,
    LineKind.ABSENT: Heap.ABSENT,
}


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """One row of the table: a change of a line, a pair, or a problem.

    ``first``: the person's name stands here, and the tick of the whole line. A line of several
    changes has a first row without a change, then a row each.
    """

    heap: Heap
    line: PlanLine | None = None
    change: FieldChange | SessionChange | None = None
    first: bool = True
    problem: RowProblem | None = None
    pair: PlanPair | None = None


@dataclass
class Choices:
    """What somebody decided so far, by key of the line; survives planning anew."""

    absent: Absent = "keep"
    declined: set[str] = field(default_factory=set)
    kept: dict[str, set[str]] = field(default_factory=dict)
    taken: dict[str, set[str]] = field(default_factory=dict)
    #: pairs that somebody decided about, by their two keys: True, they are one person
    pairs: dict[tuple[str, str], tuple[PlanPair, bool]] = field(default_factory=dict)

    def copy(self) -> "Choices":
        """A snapshot for another thread."""
        return Choices(
            self.absent,
            set(self.declined),
            {key: set(fields) for key, fields in self.kept.items()},
            {key: set(fields) for key, fields in self.taken.items()},
            dict(self.pairs),
        )

    @property
    def changes_lines(self) -> bool:
        return bool(self.declined or self.taken or any(self.kept.values()))

    @property
    def same(self) -> Mapping[str, str]:
        """New line → who it is."""
        return {key: other for (key, other), (_, same) in self.pairs.items() if same}

    @property
    def apart(self) -> Sequence[tuple[str, str]]:
        return [keys for keys, (_, same) in self.pairs.items() if not same]

    def merging(self) -> Decisions:
        """Only who is the same as whom: with all else taken as the list says."""
        return Decisions({key: Decision(same_as=other) for key, other in self.same.items()})

    def decisions(self) -> Decisions:
        same = self.same
        keys = {*self.declined, *self.kept, *self.taken, *same}
        return Decisions(
            {
                key: Decision(
                    key not in self.declined,
                    frozenset(self.taken.get(key, ())),
                    frozenset(self.kept.get(key, ())),
                    same.get(key, ""),
                )
                for key in keys
            }
        )

    def without_rows(self) -> "Choices":
        """After another sheet or header: numbers of rows mean other people now."""
        return Choices(self.absent, declined={k for k in self.declined if not k.startswith("row:")})


@dataclass(frozen=True)
class Review:
    """``plan`` is what accepting would do with everything decided; ``rows`` show every line as
    the list would have it, also the declined ones, so that they can be ticked again. ``basis``
    says what the rows depend on."""

    plan: Plan
    base: Plan
    basis: object
    rows: Mapping[Heap, Sequence[ReviewRow]]
    counts: Mapping[Heap, int]  # lines, not rows
    does: Mapping[Heap, int]  # what `plan` does, in lines


def review(
    session: ImportSession, choices: Choices, progress: Progress, before: Review | None = None
) -> Review:
    """Plan the list and sort its lines.

    ``before`` is the last one: where only ticks changed since, its rows are taken over.

    Raises:
        BadInput: the list cannot be used as it is understood.
        Cancelled: it was told to stop.
    """
    basis = choices.absent, frozenset((keys, same) for keys, (_, same) in choices.pairs.items())
    with without_pauses():
        if before is None or before.basis != basis:
            before = _sorted(session, choices, basis, progress)
        plan = before.base
        if choices.changes_lines:
            plan = session.plan(absent=choices.absent, decisions=choices.decisions())
        made = replace(before, plan=plan, does=_does(plan))
        if len(plan.handled) > _MANY:
            gc.freeze()  # a million objects that stay: no collection shall look at them again
    return made


def _sorted(session: ImportSession, choices: Choices, basis: object, progress: Progress) -> Review:
    base = session.plan(absent=choices.absent, decisions=choices.merging())
    pairs = [
        pair
        for pair in plan_duplicates(base, progress)
        if (pair.key, pair.other_key) not in choices.pairs
    ]
    rows: dict[Heap, list[ReviewRow]] = {heap: [] for heap in Heap}
    counts: Counter[Heap] = Counter()
    for line in base.lines:
        heap = _HEAP.get(line.kind)
        if heap is None:
            continue
        counts[heap] += 1
        rows[heap].extend(_rows_of(heap, line))
    shown = {line.key for line in base.lines}
    for one in base.handled:
        if one.accepted and one.before is not None and one.key not in shown:
            line = PlanLine(one.key, LineKind.CHANGED, one.rows, one.after)
            rows[Heap.UNCHANGED].append(ReviewRow(Heap.UNCHANGED, line))
    decided = [pair for pair, _ in choices.pairs.values()]
    rows[Heap.ALIKE] = [ReviewRow(Heap.ALIKE, pair=pair) for pair in (*pairs, *decided)]
    rows[Heap.PROBLEM] = [ReviewRow(Heap.PROBLEM, problem=p) for p in base.problems]
    counts[Heap.UNCHANGED] = len(rows[Heap.UNCHANGED])
    counts[Heap.ALIKE] = len(pairs)
    counts[Heap.PROBLEM] = len(base.problems)
    order = (Heap.PROBLEM, Heap.ALIKE, Heap.CANCELLED, Heap.CHANGED, Heap.DESK, Heap.MOVED_UP)
    rows[Heap.ALL] = [row for heap in (*order, Heap.NEW, Heap.ABSENT) for row in rows[heap]]
    counts[Heap.ALL] = sum(n for heap, n in counts.items() if heap is not Heap.UNCHANGED)
    return Review(base, base, basis, rows, counts, {})


def _rows_of(heap: Heap, line: PlanLine) -> Iterator[ReviewRow]:
    changes: list[FieldChange | SessionChange] = [*line.fields, *line.sessions]
    if heap is Heap.NEW or len(changes) < 2:
        yield ReviewRow(heap, line, changes[0] if changes and heap is not Heap.NEW else None)
        return
    yield ReviewRow(heap, line)
    for change in changes:
        yield ReviewRow(heap, line, change, first=False)


def _does(plan: Plan) -> Mapping[Heap, int]:
    done: Counter[Heap] = Counter()
    for line in plan.lines:
        heap = _HEAP.get(line.kind)
        if heap is None or heap is Heap.DESK:
            continue
        if heap is Heap.ABSENT and not line.sessions:
            continue
        done[heap] += 1
    return done


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an import did. ``number`` is the import's, 0 where nothing changed.

    ``waiting``: by session id, how many it put on the waiting list.
    """

    number: int
    lines: Mapping[Heap, int]
    registrations: Mapping[RegistrationStatus, int]
    unchanged: int
    problems: Sequence[RowProblem]
    waiting: Mapping[str, int]


def outcome(accepted: Accepted, shown: Review) -> Outcome:
    """``shown`` is what was accepted."""
    plan = accepted.plan
    return Outcome(
        accepted.number,
        shown.does,
        Counter(registration.status for registration in plan.registrations),
        plan.unchanged,
        plan.problems,
        {session: len(people) for session, people in plan.waitlisted.items() if people},
    )


def remember_apart(session: ImportSession, plan: Plan, apart: Sequence[tuple[str, str]]) -> None:
    """After accepting: those found to be two people are not proposed again."""
    ids = {one.key: one.after.id for one in plan.handled}
    known = set(ids.values()) | set(plan.known)
    for key, other in apart:
        one, two = ids.get(key, key), ids.get(other, other)
        if one != two and one in known and two in known:
            keep_apart(session.event, one, two)
