"""Admissions on PostgreSQL: facts read in one round trip, written in a second if they still hold.

No global lock is held while deciding, so desks at different rooms do not wait for each other:

1. one SELECT reads every fact (the waiting list is asked for on its own, when a rule needs it);
2. the rules decide, as on SQLite (`scan_answer`);
3. one pipeline, which is one round trip and one transaction, locks the attendee and then the
   tallies in the order of their ids, compares them with what was read, and writes. A guard that
   does not hold divides by zero, and PostgreSQL then drops the rest of the pipeline and rolls
   back.

A miss is decided again. From the second try on, the rows that the try before used are locked
before they are read, so that desks at one busy room queue up there instead of missing each
other for ever; the next scans for that session begin so at once. After `TRIES` misses the scan
takes the exclusive lock, which cannot miss.

Why nothing slips in between. At READ COMMITTED each statement sees what was committed when it
began, so a lock and a check in *one* statement would check what was true before the lock was
granted. Here they are statements of their own: the shared advisory lock comes first, and the
guards after it see all that an exclusive writer (`Database.write`: imports, programme changes,
undo, head counts) has committed; such a writer moves `event.edits`, which the first guard
compares. Other admissions share that lock and are caught by rows: the attendee's `last_scan`
(unique to each logged scan), every tally read (each value), the station's chain and a scan's
id (unique constraints of the log). ``FOR NO KEY UPDATE`` waits for whoever holds a row and then
compares its newest values. The waiting list of a session changes under the lock of its tally,
which whoever reads that list has read too, and is reckoned again after the locks. Only people
who wait there and enter *another* session at that very moment may be counted either way: that
moves held seats, never an occupancy. The log's ``seq`` is drawn by the last insert, so the
order of the log is the order of the locks.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import count
from typing import Any

from checkin.domain.answer import Answer
from checkin.domain.errors import NotFound
from checkin.domain.facts import BadgeFacts, PersonFacts, Queue
from checkin.domain.occupancy import Tally
from checkin.domain.verdict import ScanRequest
from checkin.store.database import WRITER_LOCK, Database, KnownEvent
from checkin.store.facts_reader import (
    PERSON,
    PRESENCE,
    REGISTRATION,
    TALLY,
    make_person,
    make_presences,
    named_by,
    queue_values,
)
from checkin.store.log_rows import packed_answer
from checkin.store.programme_rows import EventRows
from checkin.store.scan_answer import Change, answer_scan, write_change
from checkin.store.unit import Unit

TRIES = 3
BUSY_FOR = 50  # scans that lock first, after a miss at the session they ask for
_rollbacks = count()

_SHARED = f"SELECT pg_advisory_xact_lock_shared({WRITER_LOCK})"

_FACTS = f"""
WITH b AS (SELECT attendee, revoked FROM badge WHERE id = ?),
a AS (SELECT * FROM attendee WHERE id = coalesce((SELECT attendee FROM b), ?))
SELECT e.edits,
 (SELECT answer FROM log WHERE id = ?),
 (SELECT json_build_array(attendee, revoked) FROM b),
 (SELECT json_build_array(id, {PERSON}) FROM a),
 (SELECT json_agg(json_build_array({REGISTRATION})) FROM registration
  WHERE attendee = (SELECT id FROM a)),
 (SELECT json_agg(json_build_array({PRESENCE})) FROM presence
  WHERE attendee = (SELECT id FROM a)),
 (SELECT json_agg(json_build_array(session, {", ".join(TALLY)})) FROM tally),
 (SELECT json_build_array(entries, encode(head, 'hex')) FROM station WHERE name = ?)
FROM event e
"""

_SAME_EVENT = "SELECT 1 / count(*) FROM event WHERE edits = ?"
_SAME_PERSON = (
    "SELECT 1 / count(*) FROM (SELECT 1 FROM attendee WHERE id = ?"
    " AND last_scan IS NOT DISTINCT FROM ? FOR NO KEY UPDATE) AS held"
)
_SAME_TALLY = (
    "SELECT 1 / count(*) FROM (SELECT 1 FROM tally WHERE session = ? AND "
    + " AND ".join(f"{name} IS NOT DISTINCT FROM ?" for name in TALLY)
    + " FOR NO KEY UPDATE) AS held"
)
_LOCK_PERSON = (
    "SELECT 1 FROM attendee WHERE id = coalesce((SELECT attendee FROM badge WHERE id = ?), ?)"
    " FOR NO KEY UPDATE"
)
_LOCK_TALLY = "SELECT 1 FROM tally WHERE session = ? FOR NO KEY UPDATE"
_LOCK_STATION = "SELECT 1 FROM station WHERE name = ? FOR NO KEY UPDATE"


class _Miss(Exception):
    """What was read has moved, or a row was used that is not locked: decide again."""


def admit(database: Database, request: ScanRequest, alone: Callable[[Unit], Answer]) -> Answer:
    """Answer a scan and log it; ``alone`` does so under the exclusive lock, after misses.

    Raises:
        BadInput: an unknown session or attendee, or a recorded presence without a session.
        StoreError: nothing was recorded.
    """
    with database.autocommit() as connection:
        left, busy = database.busy.get(request.session, (0, frozenset[str]()))
        locked = busy if left else None
        if left:
            database.busy[request.session] = (left - 1, busy)
        for _ in range(TRIES):
            attempt = _Attempt(database, connection, request)
            try:
                return attempt.run() if locked is None else attempt.run_locked(locked)
            except _Miss:
                locked = None if attempt.event_moved else attempt.used | (locked or frozenset())
                if attempt.overtaken:
                    database.busy[request.session] = (BUSY_FOR, attempt.used)
                else:  # what was locked first did not fit, as at a station that is `auto`
                    database.busy.pop(request.session, None)
                # psycopg may believe that a statement was prepared which the server, after the
                # guard, has skipped. A rollback in a wording of its own makes it forget (it
                # looks at the result only of a text that is new to it).
                connection.execute(f"ROLLBACK /* {next(_rollbacks)} */")
    return database.write(alone, edits=False)


class _Facts:
    """One row of facts as `scan_answer.Reads`, which remembers what the rules asked for."""

    def __init__(self, unit: Unit, request: ScanRequest, row: Sequence[Any]) -> None:
        self._unit = unit
        self._id = request.id
        self.edits: int = row[0]
        self._answer: str | None = row[1]
        self._badge: list[Any] | None = row[2]
        self._person: list[Any] | None = row[3]
        self._registered: list[list[Any]] = row[4] or []
        self._presences: list[list[Any]] = row[5] or []
        self._tallies = {r[0]: Tally(*r[1:]) for r in row[6] or ()}
        self.head = None if row[7] is None else (int(row[7][0]), bytes.fromhex(row[7][1]))
        self.tallies_used: dict[str, Tally] = {}
        self.queues_used: dict[str, Queue] = {}
        self.person_facts: PersonFacts | None = None

    def packed_answer(self, entry_id: str) -> str | None:
        return self._answer if entry_id == self._id else packed_answer(self._unit, entry_id)

    def badge(self, code: str) -> BadgeFacts | None:
        return None if self._badge is None else BadgeFacts(self._badge[0], bool(self._badge[1]))

    def person(self, attendee: str) -> PersonFacts | None:
        row = self._person
        if row is None:
            return None
        presences = make_presences(self._presences)
        self.person_facts = make_person(attendee, row[1:], self._registered, presences)
        return self.person_facts

    def tally(self, session: str) -> Tally:
        return self.tallies_used.setdefault(session, self._tallies[session])

    def queue(self, person: PersonFacts | None, at: datetime) -> Callable[[str], Queue]:
        def read(session: str) -> Queue:
            if session not in self.queues_used:
                sql, params = queue_values(session, person, at)
                self.queues_used[session] = Queue(*self._unit.one(f"SELECT {sql}", *params))
            return self.queues_used[session]

        return read


def facts_inside(unit: Unit, request: ScanRequest) -> _Facts:
    """The facts of a scan, read inside an exclusive write."""
    return _facts_of(unit, request, unit.one(_FACTS, *_keys(request)))


def _facts_of(unit: Unit, request: ScanRequest, row: Sequence[Any] | None) -> _Facts:
    if row is None:
        raise NotFound("There is no event in this database yet. Make one with: checkin init")
    return _Facts(unit, request, row)


def _keys(request: ScanRequest) -> tuple[object, ...]:
    """The parameters of `_FACTS`."""
    return *named_by(request), request.id, request.station


class _Attempt:
    """One reading, one decision, one guarded writing."""

    def __init__(self, database: Database, connection: Any, request: ScanRequest) -> None:
        self._database = database
        self._connection = connection
        self._request = request
        self._cursor = connection.cursor()
        self._unit = Unit(self._cursor, postgres=True)
        self.used: frozenset[str] = frozenset()  # the sessions whose tallies were read
        self.event_moved = False
        self.overtaken = False  # somebody wrote between our reading and our writing

    def run(self) -> Answer:
        """Read without a lock, then write if all still holds."""
        return self._decide_and_write(self._read())

    def run_locked(self, tallies: frozenset[str]) -> Answer:
        """The same in one transaction that locks the person and ``tallies`` before it reads."""
        try:
            with self._connection.pipeline():
                unit = self._unit
                unit.run("BEGIN")
                unit.run(_SHARED)
                unit.run(_LOCK_PERSON, *named_by(self._request))
                for session in sorted(tallies):
                    unit.run(_LOCK_TALLY, session)
                unit.run(_LOCK_STATION, self._request.station)
                reading = self._connection.cursor()
                Unit(reading, postgres=True).run(_FACTS, *_keys(self._request))
            facts = _facts_of(self._unit, self._request, reading.fetchone())
            return self._decide_and_write(facts, locked=tallies)
        except _psycopg_misses() as error:
            raise _Miss from error
        finally:
            if self._connection.info.transaction_status:
                self._unit.run("ROLLBACK")

    def _decide_and_write(self, facts: _Facts, *, locked: frozenset[str] | None = None) -> Answer:
        event = self._database.known_event
        while event is None or event.edits != facts.edits:
            if locked is not None:
                self.event_moved = True  # read the programme outside of this transaction
                raise _Miss
            # Facts of the same count of edits before and after: the programme is theirs too.
            event = self._database.known_event = self._read_event(facts.edits)
            facts = self._read()
        answer, change = answer_scan(event.programme, event.key, facts, self._request)
        self.used = frozenset(facts.tallies_used)
        if change is None:
            return answer
        if locked is not None and not self.used <= locked:
            raise _Miss  # locking more now could run against another desk's order
        try:
            with self._connection.pipeline():
                self._guard(facts, change)
                write_change(self._unit, change, facts.head)
                if locked is not None:
                    self._unit.run("COMMIT")
        except _psycopg_misses() as error:
            self.overtaken = True
            raise _Miss from error
        return answer

    def _guard(self, facts: _Facts, change: Change) -> None:
        unit, person = self._unit, facts.person_facts
        unit.run(_SHARED)
        unit.run(_SAME_EVENT, facts.edits)
        if change.person is not None and person is not None:
            last = person.last_scan
            unit.run(_SAME_PERSON, person.id, None if last is None else last.id)
        for session, tally in sorted(facts.tallies_used.items()):
            unit.run(_SAME_TALLY, session, *(getattr(tally, name) for name in TALLY))
        for session, queue in facts.queues_used.items():
            sql, params = queue_values(session, person, self._request.at)
            unit.run(
                f"SELECT 1 / (({sql}) = (?, ?, ?))::int",
                *params,
                queue.ahead,
                queue.told_ahead,
                queue.told,
            )

    def _read(self) -> _Facts:
        return facts_inside(self._unit, self._request)

    def _read_event(self, edits: int) -> KnownEvent:
        with self._connection.transaction():
            self._unit.run("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
            return KnownEvent(edits, *EventRows().read(self._unit))


def _psycopg_misses() -> tuple[type[Exception], ...]:
    from psycopg import errors

    return (
        errors.DivisionByZero,
        errors.UniqueViolation,
        errors.PipelineAborted,
        errors.SerializationFailure,
        errors.DeadlockDetected,
    )
