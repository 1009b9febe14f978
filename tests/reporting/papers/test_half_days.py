"""Sheets by half-day: everybody once, minutes added up, counts of distinct people."""

from dataclasses import replace

import pytest

from checkin.domain.attendance import attend
from checkin.domain.model import Attendee, Registration, RegistrationStatus, Role, Room, Session
from checkin.domain.stays import StandingScan
from checkin.domain.verdict import Direction, Reason, Via
from checkin.reporting.papers.gather import PaperSettings, sheets
from checkin.reporting.papers.half_days import half_day_blank_sheets, half_day_sheets, half_days
from checkin.reporting.tables import ExportData
from tests.reporting.conftest import PROGRAMME, local

C, W = RegistrationStatus.CONFIRMED, RegistrationStatus.WAITLISTED
SETTINGS = PaperSettings()


@pytest.fixture
def data() -> ExportData:
    """Two sessions on Wednesday morning, one in the afternoon."""
    sessions = (
        Session("a", "Ouvrir", "grande", local(4, 9), local(4, 11), 50),
        Session("b", "Relier", "petite", local(4, 11), local(4, 12, 30), 50),
        Session("c", "Publier", "grande", local(4, 13), local(4, 15), 50),
    )
    rooms = (*PROGRAMME.rooms, Room("petite", "Petite salle", 20))
    programme = replace(PROGRAMME, rooms=rooms, sessions=sessions)
    people = {
        id: Attendee(id, id, family, "", role=role)
        for id, family, role in (
            ("both", "Abel", Role.PARTICIPANT),
            ("one", "Bora", Role.PARTICIPANT),
            ("walker", "Cruz", Role.PARTICIPANT),
            ("absent", "Dina", Role.PARTICIPANT),
            ("waits", "Elio", Role.PARTICIPANT),
            ("speaks", "Faye", Role.SPEAKER),
        )
    }
    registrations = [
        Registration("both", "a", C, 1),
        Registration("both", "b", C, 2),
        Registration("one", "a", C, 3),
        Registration("absent", "a", C, 4),
        Registration("absent", "b", C, 5),
        Registration("waits", "b", W, 6),
    ]
    paths = [
        ("both", "a", Direction.IN, local(4, 9, 10)),
        ("both", "b", Direction.IN, local(4, 10, 50)),  # moves over
        ("one", "b", Direction.IN, local(4, 11, 30)),  # registered for the other one
        ("walker", "b", Direction.IN, local(4, 11, 5)),
        ("speaks", "a", Direction.IN, local(4, 8, 50)),
        ("walker", "b", Direction.OUT, local(4, 12)),
    ]
    scans = [
        StandingScan(i, f"s{i}", who, where, way, at, "A", Via.BADGE, Reason.REGISTERED, True)
        for i, (who, where, way, at) in enumerate(paths)
    ]
    return ExportData(programme, people, registrations, attend(programme, scans), local(6, 9))


def test_sessions_are_grouped_by_day_and_half(data: ExportData) -> None:
    assert [[s.id for s in part] for part in half_days(data)] == [["a", "b"], ["c"]]


def test_everybody_stands_once_with_the_minutes_of_all_their_sessions(data: ExportData) -> None:
    morning, afternoon = half_day_sheets(data, SETTINGS, "fr")
    assert [row.family_name for row in morning.registered] == ["Abel", "Bora", "Dina"]
    assert [row.family_name for row in morning.walk_ins] == ["Cruz"]
    assert [row.family_name for row in morning.others] == ["Faye"]
    abel, bora, dina = morning.registered
    # from 9 h 10 to the end of the second session, which nobody was seen leaving
    assert (abel.first_entry, abel.last_exit) == (local(4, 9, 10), local(4, 12, 30))
    assert (abel.minutes_measured, abel.minutes_presumed) == (100, 90)
    assert (bora.presence, dina.presence) == ("present", "no_show")
    assert morning.session.title == "Matin\u00a0: 2 séances"
    assert morning.session.parts == ("Ouvrir (Grande salle)", "Relier (Petite salle)")
    assert afternoon.session.title == "Publier"
    assert afternoon.registered == ()


def test_totals_count_people_once_and_minutes_as_the_sheets_of_sessions_do(
    data: ExportData,
) -> None:
    morning = half_day_sheets(data, SETTINGS, "fr")[0].totals
    assert (morning.registered, morning.present, morning.walk_ins) == (3, 3, 1)
    assert (morning.no_shows, morning.waitlisted, morning.others) == (1, 1, 1)
    by_session = [sheet.totals for sheet in sheets(data, SETTINGS, "fr")[:2]]
    for name in ("minutes_measured", "minutes_presumed", "others_measured", "others_presumed"):
        assert getattr(morning, name) == sum(getattr(one, name) for one in by_session), name
    assert morning.present < sum(one.present for one in by_session)


def test_the_sheet_to_fill_in_expects_everybody_once(data: ExportData) -> None:
    blank = half_day_blank_sheets(data, "en")[0]
    assert [row.family_name for row in blank.registered] == ["Abel", "Bora", "Dina"]
    assert [row.family_name for row in blank.waitlisted] == ["Elio"]
    assert blank.session.title == "Morning: 2 sessions"
