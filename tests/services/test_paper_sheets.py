"""Whole paper sheets: in print order, with exits and newcomers, all or nothing, taken back."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from checkin.domain.errors import BadInput
from checkin.domain.model import Attendee, Event, Programme, Registration, Role, Room, Session
from checkin.domain.verdict import Direction, ScanRequest, Via
from checkin.reporting.papers.gather import blank_sheets
from checkin.services.attendance_export import read_evidence
from checkin.services.checkup import check
from checkin.services.door import EventDesk
from checkin.services.open_event import OpenEvent
from checkin.services.paper_entry import (
    Newcomer,
    Sheet,
    SheetLine,
    TypedSheet,
    enter_sheet,
    take_back,
    typed_sheets,
)
from checkin.services.paper_list import added_line, clock_of, read_sheet, session_to_type
from checkin.store import roster_rows, state_rows
from tests.reporting.conftest import CANCELLED, CONFIRMED, PROGRAMME, WAITLISTED, local

SHEET = Sheet("mer-am", "feuille 1", "Nadia", "Accueil")
PEOPLE = [
    Attendee("a", "Zoé", "Étienne", organisation="Ville"),
    Attendee("b", "Luc", "Faure"),
    Attendee("c", "Ana", "Abelló"),
    Attendee("d", "Eva", "Dupont", role=Role.SPEAKER),
    Attendee("e", "Guy", "Ortiz"),
    Attendee("f", "Lia", "Martin"),
]
MORNING = PROGRAMME.session_by_id["mer-am"]


@pytest.fixture
def event(tmp_path: Path) -> Iterator[OpenEvent]:
    event = OpenEvent.at(str(tmp_path / "event.checkin"), create=True)
    event.create(PROGRAMME)

    def fill(unit):  # type: ignore[no-untyped-def]
        roster_rows.add_attendees(unit, PEOPLE)
        statuses = (CONFIRMED, CONFIRMED, WAITLISTED, CONFIRMED, CANCELLED)
        roster_rows.put_registrations(
            unit,
            [
                Registration(person.id, "mer-am", status, order)
                for order, (person, status) in enumerate(zip(PEOPLE, statuses, strict=False), 1)
            ],
        )
        state_rows.retally(unit, ["mer-am"])

    event.write(fill)
    yield event
    event.close()


def scan(event: OpenEvent, who: str, at: datetime, direction: Direction = Direction.IN) -> None:
    request = ScanRequest(f"{who}{at}", at, "A", attendee=who, session="mer-am",
                          direction=direction, via=Via.NAME)  # fmt: skip
    assert EventDesk(event).admit(request).outcome == "admitted"


def test_the_lines_stand_in_the_order_and_under_the_numbers_of_the_blank_sheet(
    event: OpenEvent,
) -> None:
    lines = read_sheet(event, "mer-am")
    assert [(line.place, line.attendee.family_name, line.status) for line in lines] == [
        (1, "Étienne", "confirmed"),
        (2, "Faure", "confirmed"),
        (3, "Abelló", "waitlisted"),
        (4, "Dupont", "confirmed"),
    ]
    sheet = blank_sheets(read_evidence(event, local(4, 20)).data, "fr")[0]
    printed = [*sheet.registered, *sheet.waitlisted, *sheet.others]
    assert [row.family_name for row in printed] == [line.attendee.family_name for line in lines]


def test_what_the_log_knows_is_shown_and_left_as_it_is(event: OpenEvent) -> None:
    scan(event, "a", local(4, 9, 12))
    scan(event, "a", local(4, 12), Direction.OUT)
    known = read_sheet(event, "mer-am")[0].known
    assert known is not None
    assert (known.via, known.since) == (Via.NAME, local(4, 9, 12))
    entered = enter_sheet(event, SHEET, [SheetLine("a"), SheetLine("b")], local(4, 20))
    assert [e.answer is None for e in entered] == [True, False]
    first, second = read_evidence(event, local(6, 9)).data.attendances
    assert (first.measured, first.minutes, first.known_by) == (True, 150, (Via.NAME,))
    assert (second.measured, second.minutes, second.known_by) == (False, 180, (Via.PAPER,))


def test_times_on_the_paper_make_presumed_minutes(event: OpenEvent) -> None:
    lines = [
        SheetLine("a", left=local(4, 11)),
        SheetLine("b", local(4, 10), local(4, 10, 45)),  # an hour without a desk
        SheetLine("", local(4, 12), newcomer=Newcomer(" Ana ", "Noël", "Port")),
    ]
    enter_sheet(event, SHEET, lines, local(4, 20))
    evidence = read_evidence(event, local(6, 9))
    got = {
        evidence.data.attendees[a.attendee].name: (a.minutes_measured, a.minutes_presumed)
        for a in evidence.data.attendances
    }
    assert got == {"Zoé Étienne": (0, 90), "Luc Faure": (0, 45), "Ana Noël": (0, 30)}
    newcomer = next(p for p in evidence.data.attendees.values() if p.given_name == "Ana")
    assert newcomer.organisation == "Port" or newcomer.family_name == "Abelló"
    assert check(event) == []


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (SheetLine("a", local(4, 8)), "within the session"),
        (SheetLine("a", local(4, 13)), "within the session"),
        (SheetLine("a", local(4, 10), local(4, 10)), "Zoé Étienne"),
        (SheetLine("a", None, local(4, 14)), "within the session"),
        (SheetLine("a", local(4, 10), local(5, 10)), "future"),
        (SheetLine("", newcomer=Newcomer(" ", "")), "needs a name"),
    ],
)
def test_a_line_that_cannot_be_records_nothing_of_the_sheet(
    event: OpenEvent, line: SheetLine, message: str
) -> None:
    lines = [SheetLine("b"), SheetLine("", newcomer=Newcomer("Ana", "Noël")), line]
    with pytest.raises(BadInput, match=message):
        enter_sheet(event, SHEET, lines, local(4, 20))
    assert read_evidence(event, local(6, 9)).scans == []
    assert len(read_evidence(event, local(6, 9)).data.attendees) == len(PEOPLE)


def test_nobody_was_in_a_session_that_has_not_begun(event: OpenEvent) -> None:
    with pytest.raises(BadInput, match="not begun"):
        enter_sheet(event, SHEET, [SheetLine("a")], local(4, 8))


def test_a_whole_sheet_is_taken_back_also_after_the_next_one_was_typed(event: OpenEvent) -> None:
    enter_sheet(event, SHEET, [SheetLine("a", left=local(4, 11)), SheetLine("b")], local(5, 20))
    other = Sheet("jeu-pm", "feuille 2", "Nadia", "Accueil")
    enter_sheet(event, other, [SheetLine("a")], local(5, 20))
    assert typed_sheets(event) == [
        TypedSheet("jeu-pm", "feuille 2", "Nadia", 1, 0),
        TypedSheet("mer-am", "feuille 1", "Nadia", 2, 0),
    ]
    back = {"by": "Claire", "reason": "mauvaise séance", "now": local(5, 21), "station": "A"}
    assert take_back(event, "mer-am", "feuille 1", **back) == 2
    (left,) = read_evidence(event, local(6, 9)).data.attendances
    assert (left.attendee, left.session) == ("a", "jeu-pm")
    assert typed_sheets(event)[1] == TypedSheet("mer-am", "feuille 1", "Nadia", 0, 2)
    assert check(event) == []
    with pytest.raises(BadInput, match="Nothing from the sheet"):
        take_back(event, "mer-am", "feuille 1", **back)
    enter_sheet(event, SHEET, [SheetLine("b")], local(5, 22))  # and typed anew
    assert typed_sheets(event)[0].people == 1
    assert check(event) == []


def test_who_was_scanned_since_keeps_the_whole_sheet_standing(event: OpenEvent) -> None:
    enter_sheet(event, SHEET, [SheetLine("a"), SheetLine("b")], local(4, 10))
    scan(event, "a", local(4, 11), Direction.OUT)
    with pytest.raises(BadInput, match="Zoé Étienne has been scanned since"):
        take_back(event, "mer-am", "feuille 1", by="C", reason="r", now=local(4, 12), station="A")
    assert typed_sheets(event)[0].people == 2
    assert check(event) == []


def test_somebody_off_the_sheet_is_added_with_what_is_known_of_them(event: OpenEvent) -> None:
    assert added_line(event, "mer-am", PEOPLE[5]).status == ""
    line = added_line(event, "mer-am", PEOPLE[4])
    assert (line.place, line.status, line.known) == (0, "cancelled", None)


def test_the_session_at_hand_is_the_last_one_that_began() -> None:
    assert session_to_type(PROGRAMME, local(1, 9)) is PROGRAMME.sessions[0]
    assert session_to_type(PROGRAMME, local(4, 20)) is PROGRAMME.sessions[0]
    assert session_to_type(PROGRAMME, local(9, 9)) is PROGRAMME.sessions[1]


@pytest.mark.parametrize("text", ["10h05", "10:05", "10 h 05", "1005", " 10.05 ", "10h05 "])
def test_a_time_is_read_as_it_is_written_by_hand(text: str) -> None:
    assert clock_of(text, PROGRAMME, MORNING) == local(4, 10, 5)


def test_what_is_no_time_is_none() -> None:
    for text in ("", "h", "25h", "10h75", "10-05", "dix"):
        assert clock_of(text, PROGRAMME, MORNING) is None
    assert clock_of("9", PROGRAMME, MORNING) == local(4, 9)
    assert clock_of("905", PROGRAMME, MORNING) == local(4, 9, 5)


def test_a_time_after_midnight_is_the_next_day() -> None:
    night = Session("nuit", "Nuit", "r", local(28, 22), local(29, 5), 50)  # clocks go forward
    programme = Programme(Event("n", "Nuit", "Europe/Paris"), (Room("r", "R", 50),), (night,))
    assert clock_of("23h", programme, night) == local(28, 23)
    assert clock_of("4h30", programme, night) == local(29, 4, 30)
