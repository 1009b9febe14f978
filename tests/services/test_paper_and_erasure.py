"""A paper sheet typed afterwards, and the erasure of what is no proof: on a real event."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from checkin.domain.errors import BadInput, NotFound
from checkin.domain.model import Attendee
from checkin.domain.verdict import Direction, ScanRequest
from checkin.services import people
from checkin.services.attendance_export import read_evidence
from checkin.services.checkup import check
from checkin.services.door import EventDesk
from checkin.services.open_event import OpenEvent
from checkin.services.paper_entry import Sheet, SheetLine, enter_sheet
from checkin.services.retention import erase, preview
from checkin.services.settings import EventSettings
from checkin.store import roster_rows, schema
from tests.reporting.conftest import PROGRAMME, local

SHEET = Sheet("mer-am", "feuille 3, salle A", "Nadia", "Accueil")


@pytest.fixture
def event(tmp_path: Path) -> Iterator[OpenEvent]:
    event = OpenEvent.at(str(tmp_path / "event.checkin"), create=True)
    event.create(PROGRAMME)
    people = [
        Attendee("a", "Zoé", "Étienne", "zoe@example.org", "Ville", "élue", door_note="kit",
                 registration_id="r1", extra={"Régime": "végétarien"}),
        Attendee("b", "Luc", "Faure"),
    ]  # fmt: skip
    event.write(lambda unit: roster_rows.add_attendees(unit, people))
    yield event
    event.close()


def test_a_sheet_becomes_presence_known_by_paper_with_who_and_from_which_sheet(
    event: OpenEvent,
) -> None:
    arrived = local(4, 10, 15)
    lines = [SheetLine("a"), SheetLine("b", arrived)]
    entered = enter_sheet(event, replace(SHEET, counted=2), lines, local(4, 20))
    assert [e.answer.reason for e in entered if e.answer] == ["recorded", "recorded"]
    evidence = read_evidence(event, local(6, 9))
    first, second = evidence.data.attendances
    assert (first.minutes_presumed, first.minutes_measured) == (180, 0)
    assert second.first_entry == arrived
    assert second.minutes_presumed == 135
    assert [(i.kind, i.by, i.why or i.details) for i in evidence.incidents] == [
        ("recorded", "Nadia", "feuille 3, salle A"),
        ("recorded", "Nadia", "feuille 3, salle A"),
        (
            "change",
            "Nadia",
            'sheet {"session": "mer-am", "sheet": "feuille 3, salle A", "counted": 2,'
            ' "recorded": 2, "known before": 0}',
        ),
    ]
    assert check(event) == []


def test_a_sheet_typed_twice_records_nobody_twice(event: OpenEvent) -> None:
    enter_sheet(event, SHEET, [SheetLine("a")], local(4, 20))
    again = enter_sheet(event, SHEET, [SheetLine("a"), SheetLine("b")], local(4, 21))
    assert [e.answer is None for e in again] == [True, False]
    assert len(read_evidence(event, local(6, 9)).scans) == 2


def test_a_sheet_typed_while_the_session_runs_counts_from_its_beginning(event: OpenEvent) -> None:
    enter_sheet(event, SHEET, [SheetLine("a")], local(4, 11))
    (attendance,) = read_evidence(event, local(6, 9)).data.attendances
    assert attendance.minutes_presumed == 180


def test_one_wrong_line_records_nothing_of_the_sheet(event: OpenEvent) -> None:
    with pytest.raises(BadInput, match="nobody"):
        enter_sheet(event, SHEET, [SheetLine("a"), SheetLine("nobody")], local(4, 20))
    with pytest.raises(BadInput, match="future"):
        enter_sheet(event, SHEET, [SheetLine("a"), SheetLine("b", local(5, 9))], local(4, 20))
    with pytest.raises(BadInput, match="Name the sheet"):
        enter_sheet(event, Sheet("mer-am", " ", "Nadia", "A"), [SheetLine("a")], local(4, 20))
    with pytest.raises(NotFound, match="mar-am"):
        enter_sheet(event, Sheet("mar-am", "f", "Nadia", "A"), [SheetLine("a")], local(4, 20))
    assert read_evidence(event, local(6, 9)).scans == []
    assert check(event) == []
    enter_sheet(event, SHEET, [SheetLine("b")], local(4, 20))  # the next one goes on cleanly
    assert check(event) == []


def test_erasing_keeps_the_proof_and_a_content_doctor(event: OpenEvent) -> None:
    desk = EventDesk(event)
    desk.admit(
        ScanRequest("s1", local(4, 9), "A", attendee="a", session="mer-am", direction=Direction.IN)
    )
    before = read_evidence(event, local(6, 9))
    # A correction at the desk keeps beside it what the list had said: that goes as well.
    people.change(event, "a", at=local(4, 9), note="rappeler zoe@example.org")
    EventSettings(event).put("erase_on", "2023-12-31")
    seen = preview(event)
    assert (seen.people, seen.filled["email"], seen.filled["extra"]) == (1, 1, 1)
    after_date = local(4, 9) + timedelta(days=365 * 4)
    assert erase(event, by="Nadia", now=after_date) == seen
    evidence = read_evidence(event, after_date)
    person = evidence.data.attendees["a"]
    assert (person.name, person.organisation) == ("Zoé Étienne", "Ville")
    assert (person.email, person.job_title, person.door_note, person.registration_id) == ("",) * 4
    assert person.extra == {}
    assert evidence.data.attendances == before.data.attendances
    assert evidence.proof.fingerprint == before.proof.fingerprint
    change = [i for i in evidence.incidents if i.kind == "change"][-1]
    assert change.by == "Nadia"
    assert "zoe" not in change.details
    left = event.read(
        lambda unit: [
            unit.all(f'SELECT * FROM "{table.name}"') for table in schema.metadata.sorted_tables
        ]
    )
    assert "example.org" not in repr(left)
    assert check(event) == []
    assert erase(event, by="Nadia", now=after_date).people == 0


def test_nothing_is_erased_before_the_date_or_without_one(event: OpenEvent) -> None:
    with pytest.raises(BadInput, match="No date"):
        erase(event, by="Nadia", now=local(6, 9))
    EventSettings(event).put("erase_on", "2023-12-31")
    with pytest.raises(BadInput, match="2023-12-31"):
        erase(event, by="Nadia", now=local(6, 9))
    with pytest.raises(BadInput, match="who erases"):
        erase(event, by=" ", now=local(6, 9))
    assert preview(event).people == 1
