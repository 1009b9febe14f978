"""People who may be there twice: found, kept apart for good, or merged into one."""

from collections.abc import Mapping
from dataclasses import dataclass

from checkin.domain.model import Attendee
from checkin.importing.likeness import AlikePair, Candidate, WhyAlike, alike
from checkin.importing.reconcile import Plan
from checkin.services import erased_people
from checkin.services.merging import merge
from checkin.services.open_event import OpenEvent
from checkin.services.people import Person, list_people
from checkin.services.progress import Progress, silent
from checkin.store import people_in_use, setting_rows
from checkin.store.unit import Unit

__all__ = [
    "LikelyPair",
    "PlanPair",
    "WhyAlike",
    "keep_apart",
    "likely_duplicates",
    "merge",
    "plan_duplicates",
]

_APART = "duplicates.apart"  # pairs of attendee ids, each pair in order


@dataclass(frozen=True, slots=True)
class LikelyPair:
    """Two people of the event. ``scans``: how often each was scanned; where both were, they
    cannot be merged."""

    one: Person
    other: Person
    likeness: float
    why: WhyAlike
    scans: tuple[int, int]

    @property
    def can_be_merged(self) -> bool:
        return 0 in self.scans


@dataclass(frozen=True, slots=True)
class PlanPair:
    """A new line of a plan (``key``) and who it may be: ``other_key`` is an attendee's id or
    another new line's key. ``Decision(same_as=other_key)`` makes them one person."""

    key: str
    person: Attendee
    other_key: str
    other: Attendee
    likeness: float
    why: WhyAlike


def likely_duplicates(event: OpenEvent, progress: Progress = silent) -> list[LikelyPair]:
    """Pairs of people who may be one, the likeliest first; without those kept apart."""
    erased = event.read(erased_people.ids)  # alike in nothing but the word in place of a name
    people = {p.attendee.id: p for p in list_people(event) if p.attendee.id not in erased}
    pairs = alike(
        [_candidate(p.attendee.id, p.attendee) for p in people.values()],
        tick=lambda done: progress("duplicates", done, len(people)),
    )
    apart = event.read(_apart)
    wanted = [pair for pair in pairs if _in_order(pair.one, pair.other) not in apart]
    scans = event.read(lambda unit: people_in_use.scans_by_person(unit)) if wanted else {}
    progress("duplicates", len(people), len(people))
    return [
        LikelyPair(
            people[pair.one],
            people[pair.other],
            pair.likeness,
            pair.why,
            (scans.get(pair.one, 0), scans.get(pair.other, 0)),
        )
        for pair in wanted
    ]


def plan_duplicates(plan: Plan, progress: Progress = silent) -> list[PlanPair]:
    """New people of a plan who may be somebody known, or another new one; nothing is merged."""
    new = {one.key: one.after for one in plan.handled if one.before is None and one.accepted}
    # As the list has them now, where it names them.
    known = {**plan.known, **{one.after.id: one.after for one in plan.handled if one.before}}
    people = [_candidate(key, person) for key, person in (*new.items(), *known.items())]
    pairs = alike(
        people,
        frozenset(new),
        tick=lambda done: progress("duplicates", done, len(people)),
    )
    progress("duplicates", len(people), len(people))
    return [_plan_pair(pair, new, known) for pair in pairs]


def _plan_pair(
    pair: AlikePair, new: Mapping[str, Attendee], known: Mapping[str, Attendee]
) -> PlanPair:
    key, other = (pair.one, pair.other) if pair.other in known else (pair.other, pair.one)
    if key not in new:
        key, other = other, key
    return PlanPair(key, new[key], other, known.get(other) or new[other], pair.likeness, pair.why)


def keep_apart(event: OpenEvent, one: str, other: str) -> None:
    """These two are two people: do not propose them again."""

    def job(unit: Unit) -> None:
        apart = _apart(unit) | {_in_order(one, other)}
        setting_rows.write(unit, _APART, [list(pair) for pair in sorted(apart)])

    event.write(job)


def _candidate(key: str, person: Attendee) -> Candidate:
    return Candidate(key, person.given_name, person.family_name, person.email, person.organisation)


def _apart(unit: Unit) -> set[tuple[str, str]]:
    pairs = setting_rows.read(unit).get(_APART)
    return {(str(p[0]), str(p[1])) for p in pairs} if isinstance(pairs, list) else set()


def _in_order(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one < other else (other, one)
