"""An open event: the database with the event's rows, handed to every use case."""

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from checkin.domain.model import Programme
from checkin.store.database import Database
from checkin.store.place import parse_place
from checkin.store.programme_rows import EventRows, create_event, has_event
from checkin.store.unit import Unit

T = TypeVar("T")


class OpenEvent:
    """A database that holds (or will hold) one event; close it when done."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.rows = EventRows()

    @classmethod
    def at(cls, where: str, *, create: bool = False) -> "OpenEvent":
        """Open a path or URL; ``create`` makes a file that is not there."""
        return cls(Database(parse_place(where), create=create))

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
