"""Erases one person's data because they ask for it, on any day (GDPR article 17).

What the event's erasure takes of everybody goes. Somebody with no standing attendance proves
nothing: their name, organisation, country, audience and target group go too, the reasons that
staff typed at their scans, and their badges are no longer valid; registrations of sessions to
come are cancelled. Whoever attended keeps name, organisation and registrations, which are the
proof. The row itself stays in both cases, so that the log goes on naming it.
"""

import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from checkin.domain.errors import BadInput
from checkin.domain.model import Attendee, Programme, RegistrationStatus, Source
from checkin.domain.person_fields import flat
from checkin.services import erased_people, merge_notes
from checkin.services.error_words import told, translated
from checkin.services.open_event import OpenEvent
from checkin.services.people import known, move_queues_up
from checkin.services.retention import (
    ERASED,
    KEPT,
    NOT_RECORDED,
    Erased,
    Erasure,
    lists_of,
    proof_of,
    sweep,
    text_of,
)
from checkin.store import desk_edits, log_rows, roster_rows
from checkin.store.unit import Unit

LANGUAGES = ("en", "fr")  # in which a person may have been erased

WITHOUT_ATTENDANCE = ("name", "organisation", "country", "audience", "target_group")
"""What goes besides ``ERASED`` where there is no attendance to prove."""


@dataclass(frozen=True, slots=True)
class PersonErasure:
    """What erasing one person takes and leaves, by field with its value, empty ones left out.

    ``cancelled`` are ids of sessions to come; ``notes`` how many scans have staff's reasons;
    ``lists`` the names of imported lists.
    """

    attendee: Attendee
    attended: bool
    goes: Mapping[str, str]
    stays: Mapping[str, str]
    cancelled: tuple[str, ...]
    notes: int
    lists: tuple[str, ...]


def preview_person(event: OpenEvent, attendee_id: str, now: datetime) -> PersonErasure:
    """What `erase_person` would do; changes nothing.

    Raises:
        NotFound: no such attendee.
    """

    def read(unit: Unit) -> PersonErasure:
        programme, _ = event.rows.read(unit)
        return _look(unit, programme, known(unit, attendee_id), now)

    return event.read(read)


def erase_person(
    event: OpenEvent, attendee_id: str, *, by: str, now: datetime, language: str | None = None
) -> Erased:
    """Erase, note who erased whom (by id) and when, then out of bytes and automatic copies.

    ``language`` is that of the word in place of a name, else the user's. A list that names the
    person again is told so: see `checkin.services.erased_people`. Safe to
    do again: what was interrupted is finished.

    Raises:
        BadInput: nobody takes it on themselves; nothing was erased.
        NotFound: no such attendee.
        StoreError: the file cannot be rewritten; the rows are erased, do it again.
    """
    if not by.strip():
        raise BadInput("Say who erases; nothing was erased.")

    def job(unit: Unit) -> Erasure:
        programme, _ = event.rows.read(unit)
        person = known(unit, attendee_id)
        seen = _look(unit, programme, person, now)
        filled = {name: int(bool(getattr(person, name))) for name in ERASED}
        found = Erasure(1, filled, None, lists=seen.lists)
        left = proof_of(person) if seen.attended else _nobody(person, language)
        again = attendee_id in erased_people.ids(unit)
        if again and left == person and not seen.cancelled and not seen.notes:
            return found
        if not again or left != person:
            erased_people.remember(unit, person)
        words = _only_theirs(unit, person, left)
        roster_rows.update_attendees(unit, [left], by_list=True)
        _forget(unit, attendee_id, words)
        if not seen.attended:
            unit.run("UPDATE badge SET revoked = 1 WHERE attendee = ?", attendee_id)
            unit.run(
                'UPDATE log SET "by" = NULL, why = NULL, salt = NULL'
                f" WHERE attendee = ? AND {NOT_RECORDED}",
                attendee_id,
            )
        _cancel(unit, event, attendee_id, seen.cancelled)
        details = {
            "attendee": attendee_id,
            "attended": seen.attended,
            "erased": [*seen.goes],
            "cancelled": list(seen.cancelled),
        }
        roster_rows.note_change(unit, now, by.strip(), "erasure", details)
        return found

    return sweep(event, event.write(job), now=now)


def _look(unit: Unit, programme: Programme, person: Attendee, now: datetime) -> PersonErasure:
    attended = bool(log_rows.standing_scans(unit, person.id))
    lost = ERASED if attended else (*WITHOUT_ATTENDANCE, *ERASED)
    left = proof_of(person) if attended else _nobody(person)
    values = {name: text_of(getattr(person, name)) for name in (*KEPT, *ERASED)}
    cancelled = [] if attended else roster_rows.registrations_of(unit, person.id)
    (notes,) = unit.one(
        f"SELECT count(*) FROM log WHERE attendee = ? AND {NOT_RECORDED}", person.id
    )
    return PersonErasure(
        person,
        attended,
        {name: values[name] for name in lost if values[name] and left != person},
        {name: values[name] for name in KEPT if name not in lost and values[name]},
        tuple(
            r.session
            for r in cancelled
            if r.status is not RegistrationStatus.CANCELLED
            and now < programme.session_by_id[r.session].end
        ),
        notes if not attended else 0,
        lists_of(unit),
    )


def _nobody(person: Attendee, language: str | None = None) -> Attendee:
    # In the language of whoever erases: the word stands wherever a name would, on paper too.
    word = _word(language)
    if person.family_name in map(_word, LANGUAGES):
        word = person.family_name  # erased before, in another language
    return replace(
        proof_of(person),
        given_name="",
        family_name=word,
        organisation="",
        country="",
        audience="",
        target_group="",
    )


def _word(language: str | None) -> str:
    """What stands in place of a name."""
    if language is None:
        return told("(erased)")
    return translated("(erased)", language, context="command line")


def _cancel(unit: Unit, event: OpenEvent, attendee_id: str, sessions: tuple[str, ...]) -> None:
    theirs = [r for r in roster_rows.registrations_of(unit, attendee_id) if r.session in sessions]
    cancelled = RegistrationStatus.CANCELLED
    roster_rows.put_registrations(
        unit, [replace(r, status=cancelled, source=Source.DESK) for r in theirs]
    )
    if sessions:
        move_queues_up(unit, event, sessions)


def _only_theirs(unit: Unit, person: Attendee, left: Attendee) -> set[str]:
    """Values that go, as they are and as a list had them, and that nobody else has."""
    listed, _ = desk_edits.of(unit, person.id)
    words = {*flat(person).values(), *listed.values()}
    for other in roster_rows.attendees(unit):
        words.difference_update(flat(left if other.id == person.id else other).values())
    return words


def _forget(unit: Unit, attendee_id: str, words: set[str]) -> None:
    """Whatever keeps old values of this person: by field, by import, by merge, by print."""
    unit.run("DELETE FROM desk_edit WHERE attendee = ?", attendee_id)
    theirs = _merged_into(unit, attendee_id)
    merge_notes.forget_people(unit, theirs)
    for number, packed in unit.all("SELECT seq, undo FROM list_import WHERE undo IS NOT NULL"):
        notes = json.loads(zlib.decompress(bytes(packed)))
        for part in ("people", "edits"):
            notes[part] = {id_: note for id_, note in notes[part].items() if id_ not in theirs}
        notes["registrations"] = [r for r in notes["registrations"] if r[0] not in theirs]
        packed = zlib.compress(json.dumps(notes, ensure_ascii=False).encode(), 1)
        unit.run("UPDATE list_import SET undo = ? WHERE seq = ?", packed, number)
    # Digests of what stood on their badges, which could be guessed back with the event's key;
    # and sheets between stacks, which name an organisation.
    letters = {id_ for (id_,) in unit.all("SELECT id FROM badge WHERE attendee = ?", attendee_id)}
    unit.many("UPDATE badge_print SET contents = '' WHERE badge = ?", [(id_,) for id_ in letters])
    for number, text in unit.all("SELECT seq, items FROM print_run"):
        backs, items = json.loads(text)
        kept = [
            [page, id_, "" if id_ in letters or (not id_ and said in words) else said]
            for page, id_, said in items
        ]
        if kept != items:
            text = json.dumps([backs, kept], ensure_ascii=False)
            unit.run("UPDATE print_run SET items = ? WHERE seq = ?", text, number)


def _merged_into(unit: Unit, attendee_id: str) -> set[str]:
    """The person's id, and those of whoever was merged into them and is no more."""
    ids = {attendee_id}
    for (details,) in unit.all("SELECT details FROM change WHERE what = 'merge' ORDER BY seq DESC"):
        merge = json.loads(details)
        if merge["kept"] in ids and roster_rows.attendee(unit, merge["gone"]) is None:
            ids.add(merge["gone"])
    return ids
