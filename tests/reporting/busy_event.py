"""An event with everything that makes attendance hard to add up, through the real services.

Sixty people and five sessions, one of them over the night on which the clocks go forward: exits,
moves, re-entries, undone scans, people in two sessions, a session that ends while the program is
closed, roll call, paper, head counts, walk-ins, a waiting list, other roles.
"""

import random
from datetime import datetime, timedelta
from pathlib import Path

from checkin.domain.model import (
    Attendee,
    Event,
    Programme,
    Registration,
    RegistrationStatus,
    Role,
    Room,
    Session,
)
from checkin.domain.verdict import Direction, ScanRequest, Via
from checkin.services.door import EventDesk
from checkin.services.new_id import new_id
from checkin.services.open_event import OpenEvent
from checkin.services.paper_entry import Newcomer, Sheet, SheetLine, enter_sheet, take_back
from checkin.services.people import change
from checkin.services.roll_call import presence
from checkin.services.settings import EventSettings
from checkin.store import roster_rows, state_rows
from checkin.store.unit import Unit
from tests.reporting.conftest import PARIS

IN, OUT = Direction.IN, Direction.OUT
GROUPS = ("PME", "Grand public", "Autorité publique locale")


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2020, 3, day, hour, minute, tzinfo=PARIS)


PROGRAMME = Programme(
    Event("busy", "Nuit des données", "Europe/Paris", "Le Port"),
    (Room("grande", "Grande salle", 200), Room("petite", "Petite salle", 200)),
    (
        Session("matin", "Matin", "grande", at(27, 9), at(27, 12), 30),
        Session("atelier", "Atelier", "petite", at(27, 10), at(27, 12, 30), 60),
        Session("aprem", "Après-midi", "grande", at(27, 14), at(27, 17), 60),
        Session("nuit", "Nuit", "grande", at(28, 22), at(29, 5), 60),  # six hours long
        Session("vide", "Jamais ouverte", "petite", at(30, 9), at(30, 10), 60),
    ),
)
AFTER = at(31, 9)


def people() -> list[Attendee]:
    return [
        Attendee(
            f"p{n:02}", f"Prénom{n:02}", f"Nom{n:02}", f"p{n:02}@example.org",
            f"Organisme {n % 9}", audience=("acteur public", "curieux")[n % 2],
            target_group=GROUPS[n % 3], country="France",
            role=Role.PARTICIPANT if n < 52 else (Role.SPEAKER, Role.STAFF)[n % 2],
        )
        for n in range(60)
    ]  # fmt: skip


class Busy:
    """The event under way; ``event`` is opened anew where the story closes the program."""

    def __init__(self, path: Path) -> None:
        self._path = str(path)
        self.event = OpenEvent.at(self._path, create=True)
        self.event.create(PROGRAMME)
        self.event.write(_fill)
        self.chance = random.Random(2020)
        self.desk = EventDesk(self.event)

    def scan(
        self,
        who: int,
        session: str,
        when: datetime,
        way: Direction = IN,
        via: Via = Via.NAME,
        station: str = "A",
    ) -> str:
        request = ScanRequest(new_id(), when, station, attendee=f"p{who:02}", session=session,
                              direction=way, via=via, confirmed=True)  # fmt: skip
        answer = self.desk.admit(request)
        assert answer.outcome == "admitted", (answer.reason, who, session, when)
        return request.id

    def undo(self, scan: str, when: datetime) -> None:
        answer = self.desk.undo(scan, by="Claire", reason="erreur", at=when, station="A")
        assert answer.outcome == "undone", answer.reason

    def play(self) -> None:
        self._morning()
        self._afternoon()
        self._night()
        EventSettings(self.event).put("open_data", {"k": 5, "prefix": "NUIT"})

    def _morning(self) -> None:
        scan = self.scan
        for who in range(26):  # arrivals spread over an hour and a half
            scan(who, "matin", at(27, 8, 20) + timedelta(minutes=3 * who, seconds=7 * who))
        scan(53, "matin", at(27, 8, 30))  # a speaker
        for who in range(6):  # scanned out: measured
            scan(who, "matin", at(27, 11, 30 + who), OUT)
        scan(0, "matin", at(27, 11, 40))  # and back in: presumed again
        for who in range(6, 10):  # moved to the workshop: in two sessions
            scan(who, "atelier", at(27, 10, 20 + who), station="B")
        scan(6, "matin", at(27, 11, 5))  # and back
        for code in ("une affiche", "https://example.org"):
            request = ScanRequest(new_id(), at(27, 9), "A", code=code, session="matin")
            assert self.desk.admit(request).outcome == "refused"
        self.undo(scan(30, "atelier", at(27, 10, 15)), at(27, 10, 16))  # never there
        self.undo(scan(7, "matin", at(27, 11, 20)), at(27, 11, 21))  # an undone move
        self.undo(scan(11, "matin", at(27, 11, 0), OUT), at(27, 11, 1))  # an undone exit
        for who in range(31, 38):
            scan(who, "atelier", at(27, 9, 50) + timedelta(minutes=who), station="B")
        self.desk.count("atelier", 9, by="Luc", at=at(27, 11), station="B")
        for who in (12, 13):  # out within the hour after the end
            scan(who, "matin", at(27, 12, 20), OUT)

    def _afternoon(self) -> None:
        for who in range(12):
            self.scan(who, "aprem", at(27, 13, 50) + timedelta(minutes=4 * who))
        self.event.close()  # the session ends while the program is closed
        self.event = OpenEvent.at(self._path)
        self.desk = EventDesk(self.event)
        for who in (12, 13, 14, 40):
            answer = self.desk.admit(
                presence("aprem", request_id=new_id(), by="Luc", at=at(27, 18), station="A",
                         attendee=f"p{who:02}")
            )  # fmt: skip
            assert answer.reason == "recorded"
        sheet = Sheet("aprem", "feuille 1", "Nadia", "A", counted=6)
        enter_sheet(
            self.event,
            sheet,
            [
                SheetLine("p02"),  # known by badge already
                SheetLine("p41"),
                SheetLine("p42", at(27, 14, 30)),
                SheetLine("p43", None, at(27, 15, 10)),
                SheetLine("p54"),
                SheetLine("", newcomer=Newcomer("Ana", "Noël", "Port")),
            ],
            at(27, 19),
        )
        wrong = Sheet("atelier", "feuille 9", "Nadia", "A")
        enter_sheet(self.event, wrong, [SheetLine("p44"), SheetLine("p45")], at(27, 19))
        take_back(self.event, "atelier", "feuille 9", by="Nadia", reason="erreur",
                  now=at(27, 20), station="A")  # fmt: skip

    def _night(self) -> None:
        for who in range(15, 35):
            self.scan(who, "nuit", at(28, 21, 30) + timedelta(minutes=2 * who))
        for who in range(15, 20):  # after the clocks went from 2 to 3
            self.scan(who, "nuit", at(29, 3, 10 + who), OUT)
        self.scan(20, "nuit", at(29, 1, 40), OUT)
        self.scan(20, "nuit", at(29, 3, 5))
        self.scan(20, "nuit", at(29, 4, 0), OUT)
        self.scan(55, "nuit", at(28, 22), station="B")
        change(self.event, "p35", at=at(30, 8), cancel="nuit")


def _fill(unit: Unit) -> None:
    crowd = people()
    roster_rows.add_attendees(unit, crowd)
    rows: list[Registration] = []
    confirmed, waitlisted, cancelled = RegistrationStatus
    for session in PROGRAMME.sessions:
        for order, person in enumerate(crowd):
            number = int(person.id[1:])
            if session.id == "matin":
                status = confirmed if number < 24 or number >= 52 else waitlisted
                if number in (24, 25, 50):
                    status = cancelled
                if 38 <= number < 48:
                    continue
            elif number % 5 == 4 and session.id != "nuit":
                continue
            else:
                status = confirmed
            rows.append(Registration(person.id, session.id, status, order))
    roster_rows.put_registrations(unit, rows)
    roster_rows.note_change(unit, at(20, 9), "", "import", {})
    state_rows.retally(unit, [session.id for session in PROGRAMME.sessions])
