"""A large event to measure on, and the scans of people who arrive one after another."""

import os
import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from checkin.domain.answer import Answer
from checkin.domain.badge_code import BADGE_ID_BYTES
from checkin.domain.model import (
    Attendee,
    Event,
    Programme,
    Registration,
    RegistrationStatus,
    Room,
    Session,
)
from checkin.domain.verdict import ScanRequest
from checkin.services.new_id import new_id
from checkin.services.open_event import OpenEvent
from checkin.store import log_rows, roster_rows, state_rows
from checkin.store.unit import Unit

START = datetime(2020, 3, 2, 9, 0, tzinfo=UTC)
SESSIONS = 7
STATIONS = tuple(f"door {number}" for number in range(1, 9))


class BigEvent:
    """Everybody is confirmed for all seven sessions, one a day, in rooms that never fill."""

    def __init__(self, database: str, people: int) -> None:
        self.event = OpenEvent.at(database, create=True)
        self.programme = _programme(people)
        self.event.create(self.programme)
        self._people = [f"person-{number:06}" for number in range(people)]
        self._codes = self.event.write(self._fill)

    def close(self) -> None:
        self.event.close()

    def store_scans(self, number: int) -> None:
        """Put ``number`` earlier scans into the log, in one transaction."""
        draw = random.Random(2)
        at = START - timedelta(days=1)

        def fill(unit: Unit) -> None:
            for index in range(number):
                who = draw.choice(self._people)
                session = self.programme.sessions[index % SESSIONS]
                station, key = STATIONS[index % len(STATIONS)], new_id()
                answer = Answer(
                    "refused",
                    "not_open_yet",
                    attendee=who,
                    session=session.id,
                    direction="in",
                    at=at,
                    station=station,
                    scan=key,
                    seats=session.seats,
                    room=session.room,
                    capacity=session.seats,
                )
                log_rows.append(
                    unit,
                    log_rows.Entry(
                        key,
                        "scan",
                        at,
                        station,
                        "refused",
                        "not_open_yet",
                        answer,
                        attendee=who,
                        badge=self._codes[who][: 2 * BADGE_ID_BYTES],
                        session=session.id,
                        direction="in",
                        asked="auto",
                        via="badge",
                    ),
                )

        self.event.write(fill)

    def arrivals(self) -> Iterator[ScanRequest]:
        """First entries at automatic stations, in a random order, session after session."""
        draw = random.Random(1)
        for session in self.programme.sessions:
            order = self._people[:]
            draw.shuffle(order)
            for number, who in enumerate(order):
                yield ScanRequest(
                    id=new_id(),
                    at=session.doors + timedelta(milliseconds=100 * number),
                    station=STATIONS[number % len(STATIONS)],
                    code=self._codes[who],
                )

    def _fill(self, unit: Unit) -> dict[str, str]:
        key = self.event.rows.read(unit)[1]
        roster_rows.add_attendees(unit, [Attendee(who, "Camille", who) for who in self._people])
        roster_rows.put_registrations(
            unit,
            [
                Registration(who, session.id, RegistrationStatus.CONFIRMED, order)
                for session in self.programme.sessions
                for order, who in enumerate(self._people, 1)
            ],
        )
        ids = [os.urandom(BADGE_ID_BYTES) for _ in self._people]
        roster_rows.issue_badges(unit, self._people, ids, START)
        state_rows.retally(unit, [session.id for session in self.programme.sessions])
        return roster_rows.badge_codes(unit, key, self.programme.event.id)


def _programme(people: int) -> Programme:
    size = 2 * people
    return Programme(
        Event("benchmark", "Benchmark", "Europe/Paris"),
        tuple(Room(f"room-{number}", f"Room {number}", size) for number in range(SESSIONS)),
        tuple(
            Session(
                id=f"session-{number}",
                name=f"Session {number}",
                room=f"room-{number}",
                start=START + timedelta(days=number),
                end=START + timedelta(days=number, hours=3),
                seats=size,
            )
            for number in range(SESSIONS)
        ),
    )
