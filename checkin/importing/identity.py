"""Which rows of a list are the same person, and who of the people we know that is."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter

from checkin.domain.model import Attendee
from checkin.domain.person_fields import with_fields
from checkin.importing.decisions import NEW, Decisions, DeskEdit, Identity
from checkin.importing.folding import name_key
from checkin.importing.list_entry import ListEntry
from checkin.importing.list_person import PersonKey, key_of


class Group:
    """The rows of one person; ``attendee`` is who they are, None for somebody new.

    ``guests`` are rows that give another identity of theirs: they fill what is empty, no more.
    """

    def __init__(self, attendee: Attendee | None, registration_id: str) -> None:
        self.attendee = attendee
        self.registration_id = registration_id
        self.entries: list[ListEntry] = []
        self.guests: set[int] = set()

    @property
    def key(self) -> str:
        """Of this person's line in the plan."""
        if self.attendee is not None:
            return self.attendee.id
        return f"{NEW}{min(e.row for e in self.entries)}"


class _Known:
    """The people found so far, by registration id and by e-mail and name."""

    def __init__(self, attendees: Iterable[Attendee], edits: Mapping[str, DeskEdit]) -> None:
        self._by_id: dict[str, Group] = {}
        self._by_key: dict[PersonKey, list[Group]] = defaultdict(list)
        self._also: dict[PersonKey, Group] = {}
        self._also_id: dict[str, Group] = {}
        later: list[tuple[Group, DeskEdit]] = []
        for attendee in attendees:
            group = Group(attendee, attendee.registration_id)
            self._add(group, key_of(attendee))
            if edits and (edit := edits.get(attendee.id)) is not None:
                later.append((group, edit))
        # What people are called now goes before what lists called them.
        for group, edit in later:
            assert group.attendee is not None
            listed = key_as_listed(group.attendee, edit)
            if group not in self._by_key[listed]:
                self._by_key[listed].append(group)
            for identity in edit.also:
                self._also.setdefault(key_of_identity(identity), group)
                if identity.registration_id:
                    self._also_id.setdefault(identity.registration_id, group)

    def _add(self, group: Group, key: PersonKey) -> None:
        if group.registration_id:
            self._by_id.setdefault(group.registration_id, group)
        self._by_key[key].append(group)

    def _renamed(self, group: Group, key: PersonKey) -> None:
        """Told by its id: the list's e-mail and name hold from now on, not those of before."""
        if group.attendee is not None and not group.entries:
            former = self._by_key[key_of(group.attendee)]
            if group in former:
                former.remove(group)
        if group not in self._by_key[key]:
            self._by_key[key].append(group)

    def group_of(self, entry: ListEntry) -> Group:
        """The group that the row belongs to, made where it is somebody new."""
        key = key_of(entry)
        if self._also:
            merged = self._also_id.get(entry.registration_id) or self._also.get(key)
            if merged is not None:
                merged.guests.add(entry.row)
                return merged
        same_key = self._by_key[key]
        if entry.registration_id:
            group = self._by_id.get(entry.registration_id)
            if group is None:
                # Known from a list without ids: the same e-mail and name, and no other id yet.
                group = next((g for g in same_key if not g.registration_id), None)
                if group is not None:
                    group.registration_id = entry.registration_id
                    self._by_id[entry.registration_id] = group
            else:
                self._renamed(group, key)
        else:
            group = next(iter(same_key), None)
        if group is None:
            group = Group(None, entry.registration_id)
            self._add(group, key)
        return group


def key_of_identity(identity: Identity) -> PersonKey:
    return identity.email.lower(), name_key(identity.given_name, identity.family_name)


def identity_of(person: Attendee | ListEntry) -> Identity:
    return Identity(person.email, person.given_name, person.family_name, person.registration_id)


def key_as_listed(attendee: Attendee, edit: DeskEdit) -> PersonKey:
    """E-mail and name as the last list gave them, before the desk corrected them."""
    names = ("email", "given_name", "family_name")
    return key_of(with_fields(attendee, {n: edit.listed[n] for n in names if n in edit.listed}))


def grouped(
    entries: Sequence[ListEntry],
    attendees: Sequence[Attendee],
    edits: Mapping[str, DeskEdit] | None = None,
    decisions: Decisions | None = None,
) -> list[Group]:
    """The people of the list, in the order in which it first names them."""
    known = _Known(attendees, edits or {})
    groups: dict[int, Group] = {}
    # Rows with an id first: they say for sure who is who, and a row without one may join them.
    in_turn = by_row = sorted(entries, key=attrgetter("row"))
    if any(e.registration_id for e in entries):
        in_turn = sorted(by_row, key=lambda e: not e.registration_id)
    for entry in in_turn:
        group = known.group_of(entry)
        group.entries.append(entry)
        groups.setdefault(id(group), group)
    found = list(groups.values())
    if decisions is not None and any(d.same_as for d in decisions.lines.values()):
        found = _joined(found, attendees, decisions)
        return _in_order(found)
    return found if in_turn is by_row else _in_order(found)


def _in_order(groups: Iterable[Group]) -> list[Group]:
    return sorted(groups, key=lambda g: min(e.row for e in g.entries))


def _joined(
    groups: list[Group], attendees: Sequence[Attendee], decisions: Decisions
) -> list[Group]:
    """New people whom the organiser said to be somebody else, put together with them."""
    by_key = {group.key: group for group in groups}
    known = {a.id: a for a in attendees}
    for key, decision in decisions.lines.items():
        guest = by_key.get(key)
        if not decision.same_as or guest is None or guest.attendee is not None:
            continue
        host = by_key.get(decision.same_as)
        if host is None and decision.same_as in known:
            person = known[decision.same_as]
            host = by_key[person.id] = Group(person, person.registration_id)
        if host is None or host is guest:
            continue
        host.entries += guest.entries
        host.guests |= {e.row for e in guest.entries}
        del by_key[key]
    return list(by_key.values())
