"""The whole story on the sample list: import, badges, three days at the door, exports.

Arrivals are drawn from a fixed seed, so that two runs tell the same story. Codes are those
read back from the rendered pages of the badges' PDF, not those in the database.
"""

import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from checkin.badging.proof import Notice
from checkin.data_folder import data_folder
from checkin.domain.errors import Cause
from checkin.domain.model import RegistrationStatus, Session
from checkin.domain.verdict import Direction, ScanRequest
from checkin.scanning.decoder import decode_image
from checkin.scanning.pdf_pages import grey_pages
from checkin.services.attendance_export import export_attendance
from checkin.services.badge_printing import make_badges
from checkin.services.checkup import check
from checkin.services.door import EventDesk
from checkin.services.list_import import import_list
from checkin.services.new_id import new_id
from checkin.services.open_event import OpenEvent
from checkin.services.people import Person, list_people
from checkin.services.programme_changes import built_in_programme

#: What is being done, how much of it, of how much.
Progress = Callable[[str, int, int], None]

_SEED = 2020
_NO_SHOW = 0.15
_WALK_INS = 12
_SCANS_OUT = 0.3
_SHOWS_AGAIN = 0.06


@dataclass
class Story:
    """What happened, for the summary."""

    folder: Path
    registered: int = 0
    problems: int = 0
    badges_made: int = 0
    badges_read: int = 0
    admitted: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    asked: Counter[str] = field(default_factory=Counter)
    highest: dict[str, int] = field(default_factory=dict)
    doctor: list[Cause] = field(default_factory=list)
    files: list[Path] = field(default_factory=list)


def tell(
    event: OpenEvent,
    folder: Path,
    progress: Progress,
    told: Callable[[Notice], object] | None = None,
) -> Story:
    """Play the story in ``folder``, whose event is open and empty; ``told`` hears of badges that
    do not print as they should."""
    story = Story(folder)
    event.create(built_in_programme())
    sample = data_folder("assets") / "samples" / "inscriptions-airtable.csv"
    programme = event.programme()
    morning = programme.sessions[0].start
    progress("Import", 0, 1)
    changes = import_list(event, sample, at=morning - timedelta(days=1))
    story.registered, story.problems = len(changes.added), len(changes.problems)
    progress("Import", 1, 1)

    pdf = folder / "badges.pdf"
    story.badges_made = make_badges(
        event,
        out=pdf,
        progress=lambda done, of: progress("Badges", done, of),
        at=morning - timedelta(hours=15),
        by="demo",
        told=told,
    )
    codes = _read_back(pdf, story.badges_made, progress)
    people = list_people(event)
    story.badges_read = sum(1 for person in people if person.badge in codes)
    readable = [person for person in people if person.badge in codes]

    _Door(event, story, readable, random.Random(_SEED)).three_days(progress)
    story.doctor = check(event)
    progress("Exports", 0, 1)
    after = programme.sessions[-1].end + timedelta(hours=1)
    story.files = [
        event.database.path,
        pdf,
        *export_attendance(event, folder / "export", None, None, language="fr", now=after),
    ]
    progress("Exports", 1, 1)
    return story


def _read_back(pdf: Path, expected: int, progress: Progress) -> set[str]:
    codes: set[str] = set()
    for page in grey_pages(pdf):
        codes.update(decode_image(page))
        progress("Badges read back", min(len(codes), expected), expected)
    return codes


class _Door:
    """One desk that sees three days go by."""

    def __init__(
        self, event: OpenEvent, story: Story, people: list[Person], rng: random.Random
    ) -> None:
        self.desk = EventDesk(event)
        self.story = story
        self.people = people
        self.rng = rng
        self.programme = event.programme()
        self.capacity = {room.id: room.capacity for room in self.programme.rooms}

    def three_days(self, progress: Progress) -> None:
        sessions = self.programme.sessions
        for number, session in enumerate(sessions):
            for at, person, direction in self._arrivals(session):
                self._scan(session, person.badge, at, direction)
            # A poster's QR, held up by mistake.
            self._scan(session, "https://example.org/programme", session.start, Direction.IN)
            progress("Three days at the door", number + 1, len(sessions))

    def _arrivals(self, session: Session) -> list[tuple[datetime, Person, Direction]]:
        rng = self.rng
        day: list[tuple[datetime, Person, Direction]] = []
        expected: list[Person] = []
        others: list[Person] = []
        for person in self.people:
            registration = person.registrations.get(session.id)
            wants = registration is not None and registration.status in (
                RegistrationStatus.CONFIRMED,
                RegistrationStatus.WAITLISTED,
            )
            (expected if wants else others).append(person)
        coming = [p for p in expected if rng.random() > _NO_SHOW]
        coming += rng.sample(others, min(_WALK_INS, len(others)))
        for person in coming:
            at = session.start + timedelta(seconds=rng.triangular(-2400, 1500, -300))
            day.append((at, person, Direction.IN))
            if rng.random() < _SHOWS_AGAIN:
                day.append((at + timedelta(seconds=rng.choice((3, 90))), person, Direction.IN))
            if rng.random() < _SCANS_OUT:
                left = session.end - timedelta(minutes=rng.randint(-10, 60))
                day.append((left, person, Direction.OUT))
        return sorted(day, key=lambda item: (item[0], item[1].attendee.id))

    def _scan(self, session: Session, code: str, at: datetime, direction: Direction) -> None:
        request = ScanRequest(
            new_id(), at, "Accueil", code=code, session=session.id, direction=direction
        )
        answer = self.desk.admit(request)
        tally = {
            "admitted": self.story.admitted,
            "refused": self.story.refused,
            "confirm": self.story.asked,
        }[answer.outcome]
        tally["repeat" if answer.repeat else answer.reason] += 1
        if answer.room is not None and answer.room_occupancy is not None:
            highest = self.story.highest
            highest[answer.room] = max(highest.get(answer.room, 0), answer.room_occupancy)
