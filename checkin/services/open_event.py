"""An open event: the database with the event's rows, handed to every use case."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from checkin.domain.model import Programme
from checkin.store.database import Database
from checkin.store.place import Place, parse_place
from checkin.store.programme_rows import EventRows, create_event, has_event
from checkin.store.unit import Unit

T = TypeVar("T")


class OpenEvent:
    """A database that holds (or will hold) one event; close it when done."""

    def __init__(self, database: Database, link: str = "") -> None:
        self.database = database
        self.rows = EventRows()
        #: ``desk://NAME`` where several desks share the event
        self.link = link

    @classmethod
    def at(cls, where: str, *, create: bool = False) -> "OpenEvent":
        """Open a path, a URL or a ``desk://`` name; ``create`` makes a file that is not there."""
        if where.startswith("desk://"):
            return cls._shared(where)
        return cls(Database(parse_place(where), create=create))

    @classmethod
    def _shared(cls, link: str) -> "OpenEvent":
        from checkin.services.desk_links import address_of, title_of
        from checkin.services.settings import station_name

        url = address_of(link, station_name())
        return cls(Database(Place(url=url, label=title_of(link)[0])), link)

    @property
    def file(self) -> Path | None:
        """The event's file; where desks share it, the file name that its copies take.

        None on a server of somebody else's.
        """
        if self.link:
            from checkin.services.desk_links import copies_name

            return copies_name(self.link)
        return self.database.place.path

    def close(self) -> None:
        self.database.close()

    def write(self, job: Callable[[Unit], T]) -> T:
        return self.database.write(job)

    def read(self, job: Callable[[Unit], T]) -> T:
        return self.database.read(job)

    def programme(self) -> Programme:
        return self.read(lambda unit: self.rows.read(unit)[0])

    def exists(self) -> bool:
        """Whether the database holds an event."""
        return self.read(has_event)

    def create(self, programme: Programme) -> None:
        """Make the event.

        Raises:
            BadInput: there is one in this database already; nothing changes.
        """
        self.write(lambda unit: create_event(unit, programme))

    def show_time(self, at: datetime) -> str:
        """ISO 8601 in the event's time zone, with its offset."""
        return at.astimezone(self.programme().event.zone).isoformat()
