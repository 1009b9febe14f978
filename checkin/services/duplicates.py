"""People who may be there twice: found, kept apart for good, or merged into one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from checkin.domain.errors import BadInput, NotFound
from checkin.domain.model import Attendee, Registration, RegistrationStatus, Source
from checkin.domain.person_fields import EXTRA, TEXTS, flat, with_fields
from checkin.importing.identity import identity_of
from checkin.importing.likeness import AlikePair, Candidate, WhyAlike, alike
from checkin.importing.reconcile import Plan
from checkin.services.open_event import OpenEvent
from checkin.services.people import Person, list_people, move_queues_up
from checkin.services.progress import Progress, silent
from checkin.store import badge_rows, desk_edits, people_in_use, roster_rows, setting_rows
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
_RANK = {
    RegistrationStatus.CONFIRMED: 0,
    RegistrationStatus.WAITLISTED: 1,
    RegistrationStatus.CANCELLED: 2,
}


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
    people = {p.attendee.id: p for p in list_people(event)}
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


def merge(
    event: OpenEvent,
    keep: str,
    gone: str,
    *,
    at: datetime,
    fields: Mapping[str, str] | None = None,
    both_badges: bool = True,
    by: str = "",
) -> Person:
    """Make two people one: ``keep`` stays, with the registrations of both.

    Where ``gone`` was scanned and ``keep`` was not, it is ``gone``'s id that stays, so that the
    log goes on naming somebody; the fields are ``keep``'s all the same. ``fields`` are values
    chosen by hand; what is empty is filled from the other. Both badges stay valid, or with
    ``both_badges`` False only those of ``keep``. Lists that name either find this person.

    Raises:
        NotFound: one of them is not there.
        BadInput: both were scanned (the log would name somebody who is no more), or it is twice
            the same person.
    """
    if keep == gone:
        raise BadInput("A person cannot be merged with themselves; nothing was changed.")

    def job(unit: Unit) -> str:
        first, second = _known(unit, keep), _known(unit, gone)
        scans = [people_in_use.scans_of(unit, id_) for id_ in (keep, gone)]
        if all(scans):
            raise BadInput(
                "{one} and {other} were both scanned: their attendance stands as it was recorded,"
                " so they cannot be merged. Block one of the two badges instead;"
                " nothing was changed.",
                one=first.name,
                other=second.name,
            )
        heir, leaver = (second, first) if scans[1] else (first, second)
        merged = _merged(first, second, fields or {}, heir)
        touched = _join_registrations(unit, heir.id, leaver.id)
        if not both_badges:
            badge_rows.revoke_of(unit, gone)
        badge_rows.hand_over(unit, leaver.id, heir.id)
        _join_identities(unit, heir, leaver)
        people_in_use.remove(unit, [leaver.id])
        # Whoever merges says who this is: the next list does not change it back.
        roster_rows.update_attendees(unit, [merged])
        move_queues_up(unit, event, touched)
        details = {"kept": heir.id, "gone": leaver.id, "both_badges": both_badges}
        roster_rows.note_change(unit, at, by, "merge", details)
        return heir.id

    return list_people(event, event.write(job))[0]


def _merged(
    first: Attendee, second: Attendee, chosen: Mapping[str, str], heir: Attendee
) -> Attendee:
    mine, theirs = flat(first), flat(second)
    values = {
        name: mine.get(name) or theirs.get(name, "") for name in dict.fromkeys((*mine, *theirs))
    }
    for name, value in chosen.items():
        if name not in (*TEXTS, "role") and not name.startswith(EXTRA):
            raise BadInput("There is no field {field!r} of a person.", field=name)
        values[name] = value
    # The id of a registration system stays with who had it: lists find both by their identities.
    values["registration_id"] = heir.registration_id or values["registration_id"]
    source = Source.IMPORTED if Source.IMPORTED in (first.source, second.source) else Source.DESK
    person = replace(heir, blocked=first.blocked or second.blocked, source=source)
    return with_fields(person, values)


def _join_registrations(unit: Unit, heir: str, leaver: str) -> Sequence[str]:
    """Of each session the better status and the earlier place; the sessions concerned."""
    every = roster_rows.registrations(unit)
    mine = {r.session: r for r in every if r.attendee == heir}
    theirs = {r.session: r for r in every if r.attendee == leaver}
    joined: list[Registration] = []
    for session, other in theirs.items():
        own = mine.get(session)
        if own is None:
            joined.append(replace(other, attendee=heir))
            continue
        best = min((own, other), key=lambda r: (_RANK[r.status], r.order))
        joined.append(
            replace(
                best,
                attendee=heir,
                order=min(own.order, other.order),
                told_waiting=best.status is RegistrationStatus.WAITLISTED
                and (own.told_waiting or other.told_waiting),
            )
        )
    roster_rows.put_registrations(unit, joined)
    return sorted({*mine, *theirs})


def _join_identities(unit: Unit, heir: Attendee, leaver: Attendee) -> None:
    listed, also = desk_edits.of(unit, heir.id)
    gone_listed, gone_also = desk_edits.of(unit, leaver.id)
    as_listed = {n: v for n, v in gone_listed.items() if not n.startswith(EXTRA) and n in TEXTS}
    for person in (leaver, with_fields(leaver, as_listed)):
        identity = identity_of(person)
        texts = [
            *(identity.email, identity.given_name, identity.family_name),
            identity.registration_id,
        ]
        if texts not in also:
            also = [*also, texts]
    also = [*also, *(texts for texts in gone_also if texts not in also)]
    desk_edits.write(unit, heir.id, listed, also)


def _candidate(key: str, person: Attendee) -> Candidate:
    return Candidate(key, person.given_name, person.family_name, person.email, person.organisation)


def _apart(unit: Unit) -> set[tuple[str, str]]:
    pairs = setting_rows.read(unit).get(_APART)
    return {(str(p[0]), str(p[1])) for p in pairs} if isinstance(pairs, list) else set()


def _in_order(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one < other else (other, one)


def _known(unit: Unit, attendee_id: str) -> Attendee:
    person = roster_rows.attendee(unit, attendee_id)
    if person is None:
        raise NotFound("There is no attendee “{attendee}”.", attendee=attendee_id)
    return person
