"""The throw-away copy: five badges, five outcomes, and an event that never hears of it."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from checkin.domain.verdict import ScanRequest
from checkin.services.door import EventDesk
from checkin.services.list_import import import_list
from checkin.services.open_event import OpenEvent
from checkin.services.people import list_people
from checkin.services.programme_changes import built_in_programme
from checkin.services.programme_changes_draft import blank_programme
from checkin.services.rehearsal import PracticeClock, Rehearsal, rehearse
from tests.command_line import SAMPLES

LONG_AFTER = datetime(2026, 1, 1, tzinfo=UTC)


OUTCOMES = [
    ("registered", "admitted", "registered"),
    ("walk_in", "refused", "seats_held"),
    ("waiting", "refused", "waiting"),
    ("inside", "confirm", "already_inside"),
    ("unknown", "refused", "forged"),
]


@pytest.fixture
def event(tmp_path: Path) -> Iterator[OpenEvent]:
    event = OpenEvent.at(str(tmp_path / "e.checkin"), create=True)
    event.create(built_in_programme())
    import_list(event, SAMPLES / "inscriptions-airtable.csv", at=LONG_AFTER)
    yield event
    event.close()


@pytest.fixture
def rehearsal(event: OpenEvent) -> Iterator[Rehearsal]:
    rehearsal = rehearse(event, lambda: LONG_AFTER)
    yield rehearsal
    rehearsal.end()


def outcome(rehearsal: Rehearsal, code: str) -> tuple[str, str]:
    request = ScanRequest(code[:6] + "x", rehearsal.clock(), "A", code=code)
    answer = EventDesk(rehearsal.event).admit(request)
    return answer.outcome, answer.reason


def test_the_five_badges_bring_the_five_commonest_outcomes(rehearsal: Rehearsal) -> None:
    assert [(b.kind, *outcome(rehearsal, b.code)) for b in rehearsal.badges] == OUTCOMES


def test_an_event_without_a_list_shows_the_same_five(tmp_path: Path) -> None:
    event = OpenEvent.at(str(tmp_path / "new.checkin"), create=True)
    event.create(blank_programme("Forum", LONG_AFTER.date()))
    rehearsal = rehearse(event, lambda: LONG_AFTER)
    try:
        assert [(b.kind, *outcome(rehearsal, b.code)) for b in rehearsal.badges] == OUTCOMES
        assert list_people(event) == []
    finally:
        rehearsal.end()
        event.close()


def test_it_is_five_minutes_before_the_first_session_and_time_goes_on(
    rehearsal: Rehearsal,
) -> None:
    assert rehearsal.clock() == datetime(2020, 3, 4, 8, 25, tzinfo=UTC)
    now = [LONG_AFTER]
    clock = PracticeClock(datetime(2020, 3, 4, tzinfo=UTC), lambda: now[0])
    now[0] += timedelta(minutes=7)
    assert clock() == datetime(2020, 3, 4, 0, 7, tzinfo=UTC)


def test_real_badges_scan_and_nothing_reaches_the_event(
    event: OpenEvent, rehearsal: Rehearsal
) -> None:
    before = len(list_people(event))
    confirmed = next(
        p
        for p in list_people(event)
        if "mer-am" in p.registrations and p.registrations["mer-am"].status == "confirmed"
    )
    assert outcome(rehearsal, confirmed.badge)[0] in ("admitted", "confirm")
    assert EventDesk(event).recent(10) == []
    assert len(list_people(event)) == before


def test_the_copy_is_gone_afterwards(event: OpenEvent) -> None:
    rehearsal = rehearse(event, lambda: LONG_AFTER)
    path = rehearsal.event.database.path
    assert path.exists()
    rehearsal.end()
    assert not path.exists()


def test_an_event_of_either_database_can_be_rehearsed(database: str) -> None:
    event = OpenEvent.at(database, create=True)
    event.create(built_in_programme())
    rehearsal = rehearse(event, lambda: LONG_AFTER)
    try:
        assert not rehearsal.event.database.postgres
        assert outcome(rehearsal, rehearsal.badges[0].code) == ("admitted", "registered")
        assert EventDesk(event).recent(10) == []
    finally:
        rehearsal.end()
        event.close()
