"""“It was an exit, not an entry”, on both databases."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from checkin.domain.model import Role
from checkin.domain.verdict import ScanRequest, Via
from checkin.services import people
from checkin.services.corrections import Correction, exit_not_entry
from checkin.services.door import EventDesk
from checkin.services.new_id import new_id
from checkin.services.open_event import OpenEvent
from checkin.services.programme_changes import built_in_programme
from checkin.store.doctor import examine

AT = datetime(2020, 3, 4, 8, 30, tzinfo=UTC)


@pytest.fixture
def event(database: str) -> Iterator[OpenEvent]:
    opened = OpenEvent.at(database)
    opened.create(built_in_programme())
    yield opened
    assert opened.read(lambda unit: examine(unit, opened.rows)) == []
    opened.close()


@pytest.fixture
def marie(event: OpenEvent) -> str:
    return people.register(
        event, given_name="Marie", family_name="Durand", email="", role=Role.PARTICIPANT,
        sessions=["mer-am"], waitlist=False, at=AT - timedelta(days=1),
    ).attendee.id  # fmt: skip


def enter(event: OpenEvent, who: str, minutes: int) -> str:
    at = AT + timedelta(minutes=minutes)
    request = ScanRequest(new_id(), at, "A", attendee=who, session="mer-am", via=Via.NAME)
    answer = EventDesk(event).admit(request)
    assert answer.outcome == "admitted"
    return answer.scan or ""


def correct(
    event: OpenEvent, scan: str, minutes: int, undo: str = "u", leave: str = "x"
) -> Correction:
    return exit_not_entry(
        event, scan, by="Claire", reason="sortie", at=AT + timedelta(minutes=minutes),
        station="A", undo_id=undo, exit_id=leave,
    )  # fmt: skip


def test_an_entry_that_was_an_exit_leaves_the_person_outside(event: OpenEvent, marie: str) -> None:
    enter(event, marie, 0)
    again = enter(event, marie, 30)
    done = correct(event, again, 31)
    assert done.left is not None
    assert (done.undone.outcome, done.left.reason, done.left.occupancy) == ("undone", "left", 0)


def test_sent_twice_it_is_one_correction(event: OpenEvent, marie: str) -> None:
    enter(event, marie, 0)
    again = enter(event, marie, 30)
    correct(event, again, 31)
    done = correct(event, again, 31)
    assert done.left is not None
    assert (done.undone.outcome, done.left.reason) == ("undone", "left")
    assert len([s for s in EventDesk(event).recent(30) if s.direction == "out"]) == 1


def test_somebody_never_scanned_in_has_no_exit_but_the_entry_is_gone(
    event: OpenEvent, marie: str
) -> None:
    done = correct(event, enter(event, marie, 0), 1)
    assert done.left is not None
    assert (done.undone.outcome, done.left.reason) == ("undone", "not_inside")


def test_an_older_entry_is_refused_and_nothing_changes(event: OpenEvent, marie: str) -> None:
    first = enter(event, marie, 0)
    enter(event, marie, 30)
    done = correct(event, first, 31)
    assert (done.undone.reason, done.left) == ("not_latest", None)
    (status,) = [s for s in EventDesk(event).status(AT).sessions if s.session == "mer-am"]
    assert status.inside == 1
