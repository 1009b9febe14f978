"""A small event with one person of each kind that an export must tell apart."""

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from checkin.domain.attendance import attend
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
from checkin.domain.stays import StandingScan
from checkin.domain.verdict import Direction, Reason, Via
from checkin.reporting.tables import ExportData

PARIS = ZoneInfo("Europe/Paris")
IN, OUT = Direction.IN, Direction.OUT


def local(day: int, hour: int, minute: int = 0, second: int = 0) -> datetime:
    return datetime(2020, 3, day, hour, minute, second, tzinfo=PARIS)


PROGRAMME = Programme(
    Event("odd-2020", "Open Data Days & co", "Europe/Paris"),
    (Room("grande", "Grande salle", 60),),
    (
        Session("mer-am", "Data literacy", "grande", local(4, 9, 30), local(4, 12, 30), 50),
        Session("jeu-pm", "=Réutilisations", "grande", local(5, 14), local(5, 17), 50),
    ),
)

PEOPLE = [
    Attendee("a1", "Zoé", "Étienne", "zoe@example.org", "Ville d'Aix", audience="acteur public"),
    Attendee("a2", "Bob", "Zola", "bob@example.org", '=HYPERLINK("http://evil")'),
    Attendee("a3", "Ana", "Œuvrard", "ana@example.org", door_note="remettre le kit"),
    Attendee("a4", "Luc", "Faure", "luc@example.org"),
    Attendee("a5", "Eva", "Dupont", "eva@example.org", role=Role.SPEAKER),
    Attendee("a6", "Guy", "Ortiz", "guy@example.org"),
    Attendee("a7", "Lia", "Martin", "lia@example.org"),
]

CONFIRMED, WAITLISTED, CANCELLED = RegistrationStatus
REGISTRATIONS = [
    Registration("a1", "mer-am", CONFIRMED, 1),
    Registration("a2", "mer-am", CONFIRMED, 2),
    Registration("a3", "mer-am", WAITLISTED, 3),
    Registration("a4", "mer-am", CANCELLED, 4),
    Registration("a7", "mer-am", CANCELLED, 5),
    Registration("a1", "jeu-pm", CONFIRMED, 6),
    Registration("a2", "jeu-pm", CONFIRMED, 7),
    Registration("a6", "jeu-pm", WAITLISTED, 8),
]

_PATHS = [
    ("a1", "mer-am", IN, local(4, 9, 12, 34), Via.BADGE),
    ("a1", "mer-am", OUT, local(4, 12, 0, 34), Via.BADGE),
    ("a3", "mer-am", IN, local(4, 9, 40), Via.NAME),
    ("a4", "mer-am", IN, local(4, 10), Via.BADGE),
    ("a5", "mer-am", IN, local(4, 9), Via.BADGE),
    ("a6", "mer-am", IN, local(4, 18), Via.PAPER),
    ("a1", "jeu-pm", IN, local(5, 14, 30), Via.BADGE),
    ("a2", "jeu-pm", IN, local(5, 15), Via.BADGE),
    ("a2", "jeu-pm", OUT, local(5, 16, 30), Via.BADGE),
]

SCANS = [
    StandingScan(seq, f"s{seq}", who, where, way, at, "A", via, Reason.REGISTERED, True)
    for seq, (who, where, way, at, via) in enumerate(_PATHS)
]


@pytest.fixture
def attendees() -> Mapping[str, Attendee]:
    return {person.id: person for person in PEOPLE}


@pytest.fixture
def data(attendees: Mapping[str, Attendee]) -> ExportData:
    return ExportData(PROGRAMME, attendees, REGISTRATIONS, attend(PROGRAMME, SCANS))
