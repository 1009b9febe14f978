"""The roll of a session: who is on it, who was there, who stayed over lunch."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from checkin.domain.errors import NotFound
from checkin.domain.model import Role
from checkin.domain.verdict import Direction, ScanRequest
from checkin.services import people
from checkin.services.door import EventDesk
from checkin.services.open_event import OpenEvent
from checkin.services.programme_changes import built_in_programme
from checkin.services.roll_call import presence, read_roll, session_before, stayed_inside

NINE = datetime(2020, 3, 4, 8, tzinfo=UTC)
LUNCH = datetime(2020, 3, 4, 12, tzinfo=UTC)  # 13 h in Marseille; the morning is over


@pytest.fixture
def event(database: str) -> Iterator[OpenEvent]:
    opened = OpenEvent.at(database)
    opened.create(built_in_programme())
    yield opened
    opened.close()


def add(event: OpenEvent, family: str, *sessions: str) -> str:
    return people.register(
        event, given_name="Ana", family_name=family, email="", role=Role.PARTICIPANT,
        sessions=sessions, waitlist=False, at=NINE - timedelta(days=1),
    ).attendee.id  # fmt: skip


def test_the_afternoon_knows_who_stayed_over_lunch(event: OpenEvent) -> None:
    desk = EventDesk(event)
    stays, goes = add(event, "Zola", "mer-am", "mer-pm"), add(event, "Arp", "mer-am")
    add(event, "Noël", "mer-pm")
    walks_in = add(event, "Basile", "mer-am")
    for number, who in enumerate((stays, goes, walks_in)):
        desk.admit(ScanRequest(f"in-{number}", NINE, "A", attendee=who))
    out = ScanRequest("out", NINE, "A", attendee=goes, direction=Direction.OUT)
    desk.admit(out)
    roll = read_roll(event, "mer-pm")
    assert [(line.name, line.status, line.stayed, line.present) for line in roll] == [
        ("Ana Basile", "", True, False),
        ("Ana Noël", "confirmed", False, False),
        ("Ana Zola", "confirmed", True, False),
    ]
    assert stayed_inside(event, "mer-am") == 2
    note = presence("mer-pm", request_id="note", by="Claire", at=LUNCH, station="A", attendee=stays)
    assert desk.admit(note).reason == "recorded"
    zola = read_roll(event, "mer-pm")[-1]
    assert (zola.present, zola.scan, zola.stayed) == (True, "note", False)


def test_unticking_takes_back_only_what_a_roll_call_noted_last(event: OpenEvent) -> None:
    desk = EventDesk(event)
    who = add(event, "Zola", "mer-am")
    desk.admit(ScanRequest("door", NINE, "A", attendee=who))
    line = read_roll(event, "mer-am")[0]
    assert (line.present, line.scan) == (True, "")
    later = NINE + timedelta(minutes=30)
    desk.admit(presence("mer-am", request_id="n", by="Claire", at=later, station="A", attendee=who))
    assert read_roll(event, "mer-am")[0].scan == "n"
    desk.undo("n", by="Claire", reason="erreur", at=later, station="A")
    line = read_roll(event, "mer-am")[0]
    assert (line.present, line.scan) == (True, "")


def test_the_session_before_is_of_the_same_room_and_day(event: OpenEvent) -> None:
    programme = event.programme()
    before = session_before(programme, programme.session_by_id["mer-pm"])
    assert before is not None
    assert before.id == "mer-am"
    assert session_before(programme, programme.session_by_id["mer-am"]) is None
    with pytest.raises(NotFound):
        read_roll(event, "nowhere")
