"""Search over the event's people: the index is kept, and follows the list's changes."""

import gc
import json
import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING

from checkin.domain.model import Attendee
from checkin.services.open_event import OpenEvent
from checkin.store import people_changes, roster_rows
from checkin.store.unit import Unit

if TYPE_CHECKING:  # loads rapidfuzz, which no scan needs
    from checkin.services.people_index import PeopleIndex

_LARGE = 5_000
_MANY = 200  # more people changed than this: reading everybody is quicker


class PeopleSearch:
    """The people of an open event by any part of name, e-mail, organisation.

    Every change of people leaves an entry in the list of changes; what came since the last
    search is read again, everybody after an import. Blocks on the disk.
    """

    def __init__(self, event: OpenEvent) -> None:
        self._event = event
        self._lock = threading.Lock()
        self._index: PeopleIndex | None = None
        self._version = people_changes.Version(-1, -1)

    def find(self, text: str, limit: int = 20) -> Sequence[Attendee]:
        """The best matches first; nobody for a text without a letter or digit."""
        with self._lock:
            return self._event.read(self._fresh).find(text, limit)

    def warm(self) -> int:
        """Read the list now, so that the first letter is as quick as the others; its length."""
        with self._lock:
            return len(self._event.read(self._fresh))

    def _fresh(self, unit: Unit) -> "PeopleIndex":
        from checkin.services.people_index import PeopleIndex

        version = people_changes.version(unit)
        if self._index is None or version != self._version:
            changed = self._changed(unit, version)
            if changed is None or self._index is None:
                self._index = PeopleIndex(roster_rows.attendees(unit))
                if len(self._index) > _LARGE:
                    # Else each full garbage collection walks through it all, for a tenth of a
                    # second in the middle of somebody's typing.
                    gc.freeze()
            else:
                for attendee_id in changed:
                    person = roster_rows.attendee(unit, attendee_id)
                    if person is None:
                        self._index.remove(attendee_id)
                    else:
                        self._index.put(person)
                if len(self._index) != version.people:
                    self._index = PeopleIndex(roster_rows.attendees(unit))
            self._version = version
        return self._index

    def _changed(self, unit: Unit, version: people_changes.Version) -> set[str] | None:
        """Ids of who changed since the last search; None where that may be anybody."""
        if self._index is None or version.change < self._version.change:
            return None  # none read yet, or an older copy was restored
        ids: set[str] = set()
        for what, details in people_changes.since(unit, self._version.change, _MANY + 1):
            if what in ("programme", "session", "settings", "pin"):
                continue
            values = json.loads(details)
            named = [values.get(key) for key in ("attendee", "replaced_by", "merged")]
            if what not in ("attendee", "register", "badge", "erasure") or not named[0]:
                return None
            ids.update(value for value in named if isinstance(value, str))
        return ids if len(ids) <= _MANY else None
