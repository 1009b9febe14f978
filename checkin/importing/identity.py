"""Which rows of a list are the same person, and who of the people we know that is."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from checkin.domain.model import Attendee
from checkin.importing.list_entry import ListEntry
from checkin.importing.list_person import PersonKey, key_of


class Group:
    """The rows of one person; ``attendee`` is who they are, None for somebody new."""

    def __init__(self, attendee: Attendee | None, registration_id: str) -> None:
        self.attendee = attendee
        self.registration_id = registration_id
        self.entries: list[ListEntry] = []


class _Known:
    """The people found so far, by registration id and by e-mail and name."""

    def __init__(self, attendees: Iterable[Attendee]) -> None:
        self._by_id: dict[str, Group] = {}
        self._by_key: dict[PersonKey, list[Group]] = defaultdict(list)
        for attendee in attendees:
            self._add(Group(attendee, attendee.registration_id), key_of(attendee))

    def _add(self, group: Group, key: PersonKey) -> None:
        if group.registration_id:
            self._by_id.setdefault(group.registration_id, group)
        self._by_key[key].append(group)

    def _renamed(self, group: Group, key: PersonKey) -> None:
        """Told by its id: the list's e-mail and name hold from now on, not those of before."""
        if group.attendee is not None and not group.entries:
            self._by_key[key_of(group.attendee)].remove(group)
        if group not in self._by_key[key]:
            self._by_key[key].append(group)

    def group_of(self, entry: ListEntry) -> Group:
        """The group that the row belongs to, made where it is somebody new."""
        key = key_of(entry)
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


def grouped(entries: Sequence[ListEntry], attendees: Sequence[Attendee]) -> list[Group]:
    """The people of the list, in the order in which it first names them."""
    known = _Known(attendees)
    groups: dict[int, Group] = {}
    # Rows with an id first: they say for sure who is who, and a row without one may join them.
    for entry in sorted(entries, key=lambda e: (not e.registration_id, e.row)):
        group = known.group_of(entry)
        group.entries.append(entry)
        groups.setdefault(id(group), group)
    return sorted(groups.values(), key=lambda g: min(e.row for e in g.entries))
