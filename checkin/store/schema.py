"""The tables. Times are microseconds since 1970 UTC; truth values are 0 or 1.

`log` is append-only and is the evidence; the columns `here_…` and `last_…` of `attendee`, and
the tables `presence` and `tally`, are a cache that `checkin doctor` recomputes from it.
"""

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
)

metadata = MetaData()

# SQLite numbers rows by itself only in a column that is exactly INTEGER.
Sequence = BigInteger().with_variant(Integer, "sqlite")

event = Table(
    "event",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("timezone", Text, nullable=False),
    Column("venue", Text, nullable=False),
    Column("walk_ins", Text, nullable=False),
    Column("doors_before", Integer, nullable=False),
    Column("release_after", Integer, nullable=False),
    Column("exits", Text, nullable=False),
    Column("key", LargeBinary, nullable=False),
    # Moves whenever the programme does, so that other processes read it again.
    Column("version", Integer, nullable=False),
    # On PostgreSQL, moves with every exclusive write: what an admission read may be no more.
    Column("edits", BigInteger, nullable=False, server_default="0"),
)

room = Table(
    "room",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("capacity", Integer, nullable=False),
    Column("position", Integer, nullable=False),
)

session = Table(
    "session",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("room", Text, ForeignKey("room.id"), nullable=False),
    Column("start", BigInteger, nullable=False),
    Column("end", BigInteger, nullable=False),
    Column("seats", Integer, nullable=False),
    Column("overbooking", Text, nullable=False),
    Column("walk_ins", Text, nullable=False),
    Column("doors_before", Integer, nullable=False),
    Column("release_after", Integer, nullable=False),
    Column("exits", Text, nullable=False),
    Column("aliases", Text, nullable=False),
)

tally = Table(
    "tally",
    metadata,
    Column("session", Text, ForeignKey("session.id"), primary_key=True),
    Column("participants", Integer, nullable=False, server_default="0"),
    Column("others", Integer, nullable=False, server_default="0"),
    Column("known_at_count", Integer, nullable=False, server_default="0"),
    Column("gone", Integer, nullable=False, server_default="0"),
    Column("come", Integer, nullable=False, server_default="0"),
    Column("back", Integer, nullable=False, server_default="0"),
    Column("expected_participants", Integer, nullable=False, server_default="0"),
    Column("expected_others", Integer, nullable=False, server_default="0"),
    Column("counted", Integer),
    sqlite_with_rowid=False,
)

attendee = Table(
    "attendee",
    metadata,
    Column("id", Text, primary_key=True),
    Column("position", Sequence, nullable=False),
    Column("given_name", Text, nullable=False),
    Column("family_name", Text, nullable=False),
    Column("email", Text, nullable=False),
    Column("organisation", Text, nullable=False),
    Column("job_title", Text, nullable=False),
    Column("country", Text, nullable=False),
    Column("audience", Text, nullable=False),
    Column("target_group", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("door_note", Text, nullable=False),
    Column("blocked", Integer, nullable=False),
    Column("registration_id", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("extra", Text, nullable=False),
    Column("here_session", Text),
    Column("here_direction", Text),
    Column("here_at", BigInteger),
    Column("here_station", Text),
    Column("last_scan", Text),
    Column("last_at", BigInteger),
    Column("last_station", Text),
    Column("last_direction", Text),
    Column("last_asked", Text),
    sqlite_with_rowid=False,
)

registration = Table(
    "registration",
    metadata,
    Column("attendee", Text, ForeignKey("attendee.id"), primary_key=True),
    Column("session", Text, ForeignKey("session.id"), primary_key=True),
    Column("status", Text, nullable=False),
    Column("position", Sequence, nullable=False),
    Column("source", Text, nullable=False),
    Column("told_waiting", Integer, nullable=False),
    sqlite_with_rowid=False,
)
Index("registration_queue", registration.c.session, registration.c.status, registration.c.position)

presence = Table(
    "presence",
    metadata,
    Column("attendee", Text, ForeignKey("attendee.id"), primary_key=True),
    Column("session", Text, ForeignKey("session.id"), primary_key=True),
    Column("entered", Integer, nullable=False),
    Column("last_entry", BigInteger),
    Column("last_station", Text),
    Column("at_count", Integer, nullable=False),
    Column("back", Integer, nullable=False),
    Column("silent", Integer, nullable=False),
    sqlite_with_rowid=False,
)

badge = Table(
    "badge",
    metadata,
    Column("id", Text, primary_key=True),  # the 12 letters of the badge id
    Column("attendee", Text, ForeignKey("attendee.id")),
    Column("revoked", Integer, nullable=False),
    Column("issued", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)
Index("badge_by_attendee", badge.c.attendee)

station = Table(
    "station",
    metadata,
    Column("name", Text, primary_key=True),
    Column("entries", Integer, nullable=False),
    Column("head", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

log = Table(
    "log",
    metadata,
    Column("seq", Sequence, primary_key=True, autoincrement=True),
    Column("id", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),  # scan, void, count
    Column("at", BigInteger, nullable=False),
    Column("station", Text, ForeignKey("station.name"), nullable=False),
    Column("station_seq", Integer, nullable=False),
    Column("attendee", Text),
    Column("badge", Text),
    Column("session", Text),
    Column("direction", Text),
    Column("asked", Text),
    Column("via", Text),
    Column("outcome", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("moves", Integer, nullable=False),
    Column("voids", Text),
    Column("people", Integer),
    Column("answer", Text, nullable=False),
    # Free text, erasable: only its salted hash stands in the hashed bytes.
    Column("by", Text),
    Column("why", Text),
    Column("salt", LargeBinary),
    Column("commitment", LargeBinary),
    Column("hash", LargeBinary, nullable=False),
)
Index(
    "log_voids",
    log.c.voids,
    unique=True,
    sqlite_where=log.c.voids.is_not(None),
    postgresql_where=log.c.voids.is_not(None),
)
# The guard of two desks that write at once; SQLite has one writer and needs no index here.
Index("log_station_seq", log.c.station, log.c.station_seq, unique=True).ddl_if("postgresql")
Index("log_by_attendee", log.c.attendee, log.c.seq)
Index(
    "log_counts",
    log.c.session,
    log.c.seq,
    sqlite_where=log.c.kind == "count",
    postgresql_where=log.c.kind == "count",
)

change = Table(
    "change",
    metadata,
    Column("seq", Sequence, primary_key=True, autoincrement=True),
    Column("at", BigInteger, nullable=False),
    Column("by", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("details", Text, nullable=False),
)

# What the organiser set for this event, by name, each value as JSON.
setting = Table(
    "setting",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

# What the desk changed of a person by hand, so that the next list does not undo it: by field,
# what a list had said; and the other identities that lists give this person (merged ones).
desk_edit = Table(
    "desk_edit",
    metadata,
    Column("attendee", Text, ForeignKey("attendee.id"), primary_key=True),
    Column("listed", Text, nullable=False),
    Column("also", Text, nullable=False),
)

# Imports that changed something. `undo` is what the last one needs to be taken back.
list_import = Table(
    "list_import",
    metadata,
    Column("seq", Sequence, primary_key=True, autoincrement=True),
    Column("at", BigInteger, nullable=False),
    Column("by", Text, nullable=False),
    Column("file", Text, nullable=False),
    Column("counts", Text, nullable=False),
    Column("undo", LargeBinary),
    Column("undone_at", BigInteger),
)

# Stacks of badges on their way out: to a printer, into a file, or a newcomer's one at the desk.
# ``items`` is JSON: what stands on which page, so that the rest can be printed after a jam.
print_run = Table(
    "print_run",
    metadata,
    Column("seq", Sequence, primary_key=True, autoincrement=True),
    Column("at", BigInteger, nullable=False),
    Column("by", Text, nullable=False),
    Column("target", Text, nullable=False),  # printer, file, desk
    Column("place", Text, nullable=False),  # the printer's or the file's name
    Column("design", Text, nullable=False),
    Column("sheet", Text, nullable=False),
    Column("items", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("problem", Text),  # JSON: the message's template and its words
)

# Which badge came out of the printer (or into a file) and when, or failed to; ``contents`` is a
# digest of what stood on it, salted by its code: it tells that something changed, never what.
badge_print = Table(
    "badge_print",
    metadata,
    Column("seq", Sequence, primary_key=True, autoincrement=True),
    Column("badge", Text, ForeignKey("badge.id"), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("by", Text, nullable=False),
    Column("design", Text, nullable=False),
    Column("contents", Text, nullable=False),
    Column("run", Sequence, ForeignKey("print_run.seq")),
    Column("page", Integer),
    Column("failed", Integer, nullable=False, server_default="0"),
)
