"""The log read in pages: nothing twice, nothing missing, and a text found far down."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from checkin.domain.model import Role
from checkin.domain.verdict import ScanRequest
from checkin.services import log_pages, people
from checkin.services.door import EventDesk
from checkin.services.log_pages import LogLine, read_page
from checkin.services.open_event import OpenEvent
from checkin.services.programme_changes import built_in_programme

NINE = datetime(2020, 3, 4, 8, tzinfo=UTC)


@pytest.fixture
def event(database: str) -> Iterator[OpenEvent]:
    opened = OpenEvent.at(database)
    opened.create(built_in_programme())
    desk = EventDesk(opened)
    for number, family in enumerate(("Durand", "Noël", "Petit")):
        who = people.register(
            opened, given_name="Ana", family_name=family, email="", role=Role.PARTICIPANT,
            sessions=["mer-am"], waitlist=False, at=NINE,
        ).attendee.id  # fmt: skip
        desk.admit(ScanRequest(f"in-{number}", NINE, "A", attendee=who))
    desk.undo("in-2", by="Claire", reason="erreur", at=NINE, station="A", entry_id="undo")
    later = NINE + timedelta(minutes=5)
    desk.count("mer-am", 12, by="Claire", at=later, station="A", entry_id="count")
    yield opened
    opened.close()


def everything(event: OpenEvent, needle: str = "") -> list[LogLine]:
    lines: list[LogLine] = []
    before = None
    while True:
        wanted = (lambda line: needle in line.name) if needle else None
        page = read_page(event, before, wanted)
        lines += page.lines
        before = page.next
        if before is None:
            return lines


@pytest.mark.parametrize("size", [1, 2, 5, 200])
def test_pages_follow_each_other(
    event: OpenEvent, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    monkeypatch.setattr(log_pages, "PAGE", size)
    monkeypatch.setattr(log_pages, "AT_ONCE", size)
    assert [line.id for line in everything(event)] == ["count", "undo", "in-2", "in-1", "in-0"]
    assert [line.id for line in everything(event, "Durand")] == ["in-0"]


def test_a_line_says_who_decided_and_what_was_undone(event: OpenEvent) -> None:
    count, undo, undone, kept, _ = everything(event)
    assert (count.kind, count.people, count.by, count.name) == ("count", 12, "Claire", "")
    assert (undo.kind, undo.by, undo.why, undo.name) == ("void", "Claire", "erreur", "Ana Petit")
    assert undone.voided
    assert (undone.voided_by, undone.voided_why) == ("Claire", "erreur")
    assert not kept.voided
    assert (kept.session, kept.station, kept.reason) == ("mer-am", "A", "registered")
