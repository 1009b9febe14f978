"""Two people made one: what would result, the merge itself, and the way back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from checkin.domain.errors import BadInput, NotFound
from checkin.domain.model import Attendee, Programme, Registration, RegistrationStatus, Source
from checkin.domain.person_fields import EXTRA, TEXTS, flat, with_fields
from checkin.importing.identity import identity_of
from checkin.services import merge_notes
from checkin.services.open_event import OpenEvent
from checkin.services.people import Person, known, list_people, move_queues_up, person_in
from checkin.store import badge_rows, desk_edits, people_in_use, roster_rows
from checkin.store.unit import Unit

_RANK = {
    RegistrationStatus.CONFIRMED: 0,
    RegistrationStatus.WAITLISTED: 1,
    RegistrationStatus.CANCELLED: 2,
}


@dataclass(frozen=True, slots=True)
class MergedSession:
    """What each had of a session (None: no registration), and what results."""

    session: str
    one: Registration | None
    other: Registration | None
    result: Registration


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two people side by side, before anything is changed.

    ``scans``: entries of the log that name each. ``badges``: how many valid badges each has.
    ``fields``: every field that one of them has, with the value of each.
    """

    one: Person
    other: Person
    programme: Programme
    scans: tuple[int, int]
    badges: tuple[int, int]
    fields: Mapping[str, tuple[str, str]]
    sessions: tuple[MergedSession, ...]

    @property
    def can_be_merged(self) -> bool:
        return 0 in self.scans


def compare(event: OpenEvent, one: str, other: str) -> Comparison:
    """What merging these two would mean; changes nothing.

    Raises:
        NotFound: one of them is not there.
        BadInput: it is twice the same person.
    """
    _not_twice(one, other)

    def read(unit: Unit) -> Comparison:
        first, second = person_in(unit, event, one), person_in(unit, event, other)
        programme, _ = event.rows.read(unit)
        mine, theirs = flat(first.attendee), flat(second.attendee)
        fields = {
            name: (mine.get(name, ""), theirs.get(name, ""))
            for name in dict.fromkeys((*mine, *theirs))
            # A registration system's number is no choice: lists find this person by either.
            if name != "registration_id" and (mine.get(name) or theirs.get(name))
        }
        joined = _joined(first.registrations, second.registrations, one)
        return Comparison(
            first,
            second,
            programme,
            (people_in_use.scans_of(unit, one), people_in_use.scans_of(unit, other)),
            (badge_rows.valid_of(unit, one), badge_rows.valid_of(unit, other)),
            fields,
            tuple(
                MergedSession(
                    session.id,
                    first.registrations.get(session.id),
                    second.registrations.get(session.id),
                    joined[session.id],
                )
                for session in programme.sessions
                if session.id in joined
            ),
        )

    return event.read(read)


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
    `undo_last_merge` makes them two again.

    Raises:
        NotFound: one of them is not there.
        BadInput: both were scanned (the log would name somebody who is no more), or it is twice
            the same person.
    """
    _not_twice(keep, gone)

    def job(unit: Unit) -> str:
        first, second = known(unit, keep), known(unit, gone)
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
        notes = merge_notes.before(unit, heir, leaver)
        touched = _join_registrations(unit, heir.id, leaver.id)
        if not both_badges:
            badge_rows.revoke_of(unit, gone)
        badge_rows.hand_over(unit, leaver.id, heir.id)
        _join_identities(unit, heir, leaver)
        people_in_use.remove(unit, [leaver.id])
        # Whoever merges says who this is: the next list does not change it back.
        roster_rows.update_attendees(unit, [merged])
        move_queues_up(unit, event, touched)
        merge_notes.keep(unit, merge_notes.after(unit, notes, merged, at))
        details = {"kept": heir.id, "gone": leaver.id, "both_badges": both_badges}
        roster_rows.note_change(unit, at, by, "merge", details)
        return heir.id

    return list_people(event, event.write(job))[0]


def _not_twice(one: str, other: str) -> None:
    if one == other:
        raise BadInput("A person cannot be merged with themselves; nothing was changed.")


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
    if not (values["given_name"] or values["family_name"]):
        raise BadInput("A person needs a name.")
    # The id of a registration system stays with who had it: lists find both by their identities.
    values["registration_id"] = heir.registration_id or values["registration_id"]
    source = Source.IMPORTED if Source.IMPORTED in (first.source, second.source) else Source.DESK
    person = replace(heir, blocked=first.blocked or second.blocked, source=source)
    return with_fields(person, values)


def _joined(
    mine: Mapping[str, Registration], theirs: Mapping[str, Registration], heir: str
) -> dict[str, Registration]:
    """Of each session the better status and the earlier place."""
    joined = dict(mine)
    for session, other in theirs.items():
        own = mine.get(session)
        if own is None:
            joined[session] = replace(other, attendee=heir)
            continue
        best = min((own, other), key=lambda r: (_RANK[r.status], r.order))
        joined[session] = replace(
            best,
            attendee=heir,
            order=min(own.order, other.order),
            told_waiting=best.status is RegistrationStatus.WAITLISTED
            and (own.told_waiting or other.told_waiting),
        )
    return joined


def _join_registrations(unit: Unit, heir: str, leaver: str) -> Sequence[str]:
    """Write what both had as the heir's; the sessions concerned."""
    mine, theirs = (
        {r.session: r for r in roster_rows.registrations_of(unit, id_)} for id_ in (heir, leaver)
    )
    joined = _joined(mine, theirs, heir)
    roster_rows.put_registrations(unit, [r for s, r in joined.items() if r != mine.get(s)])
    return sorted(joined)


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


@dataclass(frozen=True, slots=True)
class LastMerge:
    """The merge that would be taken back next: who they were, and when."""

    kept: str
    kept_name: str
    gone_name: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Parted:
    """Two people again. ``stays`` names what was changed since and stays with ``one``: fields,
    or "session:ID"; ``scans`` is how often ``one`` was scanned since, which stays theirs."""

    one: Person
    other: Person
    stays: tuple[str, ...]
    scans: int


def last_merge(event: OpenEvent) -> LastMerge | None:
    """What `undo_last_merge` would take back; None when there is nothing."""
    notes = event.read(merge_notes.last)
    return None if notes is None else LastMerge(notes.kept, *notes.names, notes.at)


def undo_last_merge(event: OpenEvent, *, at: datetime, by: str = "") -> Parted:
    """Make the two people of the last merge two again, as they were before it.

    What staff, a list or the door changed since stays with who remained; the log is not touched.
    Calling again takes back the merge before.

    Raises:
        NotFound: no merge to take back, or who remained is no longer there.
    """

    def job(unit: Unit) -> tuple[str, str, tuple[str, ...], int]:
        notes = merge_notes.last(unit)
        if notes is None:
            raise NotFound("There is no merge to take back; nothing was changed.")
        heir = known(unit, notes.kept)
        stays, touched, scans = merge_notes.put_back(unit, notes, heir)
        merge_notes.drop_last(unit)
        move_queues_up(unit, event, sorted(touched))
        details = {"kept": notes.kept, "back": notes.gone}
        roster_rows.note_change(unit, at, by, "merge undone", details)
        return notes.kept, notes.gone, stays, scans

    kept, back, stays, scans = event.write(job)
    return Parted(list_people(event, kept)[0], list_people(event, back)[0], stays, scans)
