"""Where an event is kept: a SQLite file, or a PostgreSQL server's database."""

from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from checkin.domain.errors import BadInput


@dataclass(frozen=True)
class Place:
    """``path`` is set for a SQLite file, ``url`` for a PostgreSQL database.

    ``label`` is what messages call a database that the user knows by another name.
    """

    path: Path | None = None
    url: str = field(default="", repr=False)  # it holds a password
    label: str = ""

    @property
    def name(self) -> str:
        """For messages: the file, or the server's host and database, never a password."""
        if self.label:
            return self.label
        if self.path is not None:
            return str(self.path)
        parts = urlsplit(self.url)
        return f"{parts.hostname}/{parts.path.lstrip('/')}"


def parse_place(database: str) -> Place:
    """A path, ``sqlite:///…`` or ``postgresql://…``.

    Raises:
        BadInput: another kind of database.
    """
    if database.startswith(("postgresql://", "postgres://")):
        return Place(url=database.replace("postgres://", "postgresql://", 1))
    if database.startswith("sqlite:"):
        # As SQLAlchemy reads it: three slashes, then the path; a question mark ends it.
        return Place(Path(database.removeprefix("sqlite:").removeprefix("///").split("?", 1)[0]))
    if "://" in database:
        raise BadInput(
            "This kind of database is not known: {database}. Give a file, sqlite:///… or "
            "postgresql://…",
            database=database.split("://", 1)[0] + "://…",
        )
    return Place(Path(database))
