"""The evening's look at the next day."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from checkin.domain.model import Role
from checkin.services.list_import import import_list
from checkin.services.open_event import OpenEvent
from checkin.services.people import change, list_people, register
from checkin.services.programme_changes import built_in_programme, change_session
from checkin.services.tomorrow import tomorrow
from tests.command_line import SAMPLES

EVENING = datetime(2020, 3, 4, 19, 0, tzinfo=UTC)


@pytest.fixture
def event(tmp_path: Path) -> Iterator[OpenEvent]:
    event = OpenEvent.at(str(tmp_path / "e.checkin"), create=True)
    event.create(built_in_programme())
    import_list(event, SAMPLES / "inscriptions-airtable.csv", at=EVENING - timedelta(days=2))
    yield event
    event.close()


def test_the_next_day_and_none_after_the_last(event: OpenEvent) -> None:
    def days(at: datetime) -> date | None:
        found = tomorrow(event, at)
        return found and found.day

    assert days(EVENING - timedelta(days=30)) == date(2020, 3, 4)
    assert days(EVENING) == date(2020, 3, 5)
    # Midnight is the event's, not Greenwich's.
    assert days(datetime(2020, 3, 4, 23, 30, tzinfo=UTC)) == date(2020, 3, 6)
    assert days(EVENING + timedelta(days=2)) is None


def test_each_person_counts_once_and_overbooked_sessions_are_told(event: OpenEvent) -> None:
    people = list_people(event)
    day = {"jeu-am", "jeu-pm"}
    confirmed = [
        p
        for p in people
        if any(r.status == "confirmed" for s, r in p.registrations.items() if s in day)
    ]
    found = tomorrow(event, EVENING)
    assert found is not None
    assert found.expected == len(confirmed) == sum(found.by_role.values())
    row = found.sessions[0]
    assert row.session.id == "jeu-am"
    change_session(event, "jeu-am", at=EVENING, seats=row.confirmed - 3)
    again = tomorrow(event, EVENING)
    assert again is not None
    assert again.sessions[0].beyond == 3
    assert row.beyond == max(0, row.confirmed - row.seats)


def test_who_was_added_at_the_desk_has_no_badge_in_the_stack(event: OpenEvent) -> None:
    added = register(
        event,
        given_name="Zoé",
        family_name="Gonçalves",
        email="",
        role=Role.SPEAKER,
        sessions=["jeu-am"],
        waitlist=False,
        at=EVENING,
    )
    change(event, added.attendee.id, at=EVENING, note="remettre le kit")
    found = tomorrow(event, EVENING)
    assert found is not None
    assert [p.name for p in found.at_the_desk] == ["Zoé Gonçalves"]
    assert "remettre le kit" in [p.door_note for p in found.notes]
