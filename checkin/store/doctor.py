"""Recomputes everything derived from the log and compares; checks the chains and the file."""

from collections import defaultdict

from checkin.domain.chain import GENESIS, canonical_bytes, commitment, link
from checkin.domain.errors import Cause
from checkin.domain.outside_errors import cause
from checkin.domain.stays import StandingScan
from checkin.domain.trail import NEVER_HERE, rebuild
from checkin.store import log_rows, state_rows
from checkin.store.facts_reader import read_person, tally_reader
from checkin.store.programme_rows import EventRows
from checkin.store.unit import Unit


def examine(unit: Unit, rows: EventRows) -> list[Cause]:
    """What is wrong, a sentence each; empty when all is well. Changes nothing."""
    programme, _ = rows.read(unit)
    problems: list[Cause] = []
    if not unit.postgres:
        problems += [
            Cause("The database file is damaged: {detail}", detail=cause(row[0]))
            for row in unit.all("PRAGMA integrity_check")
            if row[0] != "ok"
        ]
    problems += _chains(unit)
    by_person: dict[str, list[StandingScan]] = defaultdict(list)
    for scan in log_rows.standing_scans(unit):
        by_person[scan.attendee].append(scan)
    counts = log_rows.latest_counts(unit)
    for (attendee,) in unit.all("SELECT id FROM attendee ORDER BY id"):
        problems += _person(unit, attendee, by_person.get(attendee, []), counts)
    for session in programme.sessions:
        if tally_reader(unit)(session.id) != state_rows.sum_tally(unit, session.id):
            problems.append(
                Cause("The counters of session {session} differ from its log.", session=session.id)
            )
        counted = unit.one(
            "SELECT people FROM log WHERE kind = 'count' AND session = ? ORDER BY seq DESC LIMIT 1",
            session.id,
        )
        if tally_reader(unit)(session.id).counted != (counted[0] if counted else None):
            problems.append(
                Cause(
                    "The head count of session {session} differs from the log.", session=session.id
                )
            )
    return problems


def _person(
    unit: Unit, attendee: str, scans: list[StandingScan], counts: dict[str, int]
) -> list[Cause]:
    person = read_person(unit, attendee)
    if person is None:
        return []
    rebuilt = rebuild(scans, counts)
    problems: list[Cause] = []
    if person.trail.whereabouts != rebuilt.whereabouts:
        problems.append(
            Cause("Where attendee {attendee} is differs from the log.", attendee=attendee)
        )
    for session in {*person.trail.presences, *rebuilt.presences}:
        if (person.trail.presences.get(session) or NEVER_HERE) != rebuilt.presence(session):
            text = "The presence of attendee {attendee} in session {session} differs from the log."
            problems.append(Cause(text, attendee=attendee, session=session))
    last = state_rows.last_standing_scan(unit, attendee)
    if (person.last_scan.id if person.last_scan else None) != (last[0] if last else None):
        problems.append(
            Cause("The last scan of attendee {attendee} differs from the log.", attendee=attendee)
        )
    return problems


def _chains(unit: Unit) -> list[Cause]:
    columns = ", ".join(f'"{name}"' for name in log_rows.HASHED)
    heads: dict[str, tuple[int, bytes]] = {}
    broken: set[str] = set()
    problems: list[Cause] = []
    at_station = log_rows.HASHED.index("station")
    at_number = log_rows.HASHED.index("station_seq")
    for row in unit.all(
        f'SELECT {columns}, "by", why, salt, hash FROM log ORDER BY station, station_seq'
    ):
        hashed, (by, why, salt, digest) = row[: len(log_rows.HASHED)], row[-4:]
        station, number = hashed[at_station], hashed[at_number]
        count, head = heads.get(station, (0, GENESIS))
        values = [bytes(v) if isinstance(v, memoryview) else v for v in hashed]
        if station not in broken and (
            number != count + 1 or link(head, canonical_bytes(values)) != bytes(digest)
        ):
            broken.add(station)
            problems.append(
                Cause(
                    "The log of station {station} was changed or cut at its entry {entry}.",
                    station=station,
                    entry=count + 1,
                )
            )
        # A note may be erased later, never written or changed: its commitment is hashed.
        if (by is not None or why is not None) and (
            salt is None or values[-1] != commitment(bytes(salt), f"{by or ''}\x00{why or ''}")
        ):
            problems.append(
                Cause("A note in the log of station {station} was changed.", station=station)
            )
        heads[station] = (number, bytes(digest))
    for station, entries, head in unit.all("SELECT name, entries, head FROM station"):
        if heads.get(station, (0, GENESIS)) != (entries, bytes(head)) and station not in broken:
            problems.append(Cause("The log of station {station} ends too early.", station=station))
    return problems
