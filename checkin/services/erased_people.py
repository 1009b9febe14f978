"""Knows somebody erased on request when a list names them again, without keeping who they were.

Of each it keeps salted hashes of what a list tells people by: the registration number, and e-mail
with name. They tell nobody's name; whoever has the event's file and a name in mind can try it.
"""

import hashlib
import os
from collections.abc import Iterable, Sequence
from typing import Any

from checkin.domain.model import Attendee
from checkin.domain.person_fields import with_fields
from checkin.importing.decisions import Identity
from checkin.importing.identity import identity_of, key_of_identity
from checkin.importing.list_entry import ListEntry, RowProblem
from checkin.store import desk_edits, setting_rows
from checkin.store.unit import Unit

_SETTING = "erased.people"
_SALT_BYTES = 16
_TELLING = ("email", "given_name", "family_name", "registration_id")
NAMED_AGAIN = (
    "This person's data was erased at their request, so the row was left out. If they want to"
    " come after all, register them at the desk."
)


def remember(unit: Unit, person: Attendee) -> None:
    """Keep the hashes of every identity of ``person`` that a list may give, merged ones too."""
    listed, also = desk_edits.of(unit, person.id)
    as_listed = with_fields(person, {n: listed[n] for n in _TELLING if n in listed})
    identities = [identity_of(person), identity_of(as_listed), *(Identity(*t) for t in also)]
    salt, people = _read(unit)
    salt = salt or os.urandom(_SALT_BYTES)
    hashes = {text for identity in identities for text in _hashes(salt, identity)}
    people[person.id] = sorted(hashes.union(people.get(person.id, ())))
    setting_rows.write(unit, _SETTING, {"salt": salt.hex(), "people": people})


def ids(unit: Unit) -> frozenset[str]:
    """Everybody who was erased on request."""
    return frozenset(_read(unit)[1])


def without_erased(
    unit: Unit, entries: Sequence[ListEntry], problems: Iterable[RowProblem]
) -> tuple[list[ListEntry], list[RowProblem]]:
    """The entries but for those of erased people, each of which is a problem to be shown."""
    salt, people = _read(unit)
    known = {text for hashes in people.values() for text in hashes}
    if not known:
        return list(entries), list(problems)
    erased = [e for e in entries if known.intersection(_hashes(salt, identity_of(e)))]
    rows = {e.row: RowProblem(e.row, "", "", NAMED_AGAIN) for e in erased}
    return [e for e in entries if e.row not in rows], [*problems, *rows.values()]


def _read(unit: Unit) -> tuple[bytes, dict[str, list[str]]]:
    kept: Any = setting_rows.read(unit).get(_SETTING)
    if not isinstance(kept, dict):
        return b"", {}
    return bytes.fromhex(kept["salt"]), dict(kept["people"])


def _hashes(salt: bytes, identity: Identity) -> list[str]:
    email, name = key_of_identity(identity)
    texts = [f"person\x00{email.strip()}\x00{name}"] if email or name else []
    if identity.registration_id:
        texts.append(f"id\x00{identity.registration_id}")
    return [hashlib.sha256(salt + text.encode()).hexdigest() for text in texts]
