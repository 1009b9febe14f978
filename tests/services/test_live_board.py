"""The dashboard's figures: after every stretch of a random day they are those of the exports."""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from checkin.domain.verdict import Direction, ScanRequest, Via
from checkin.reporting.breakdowns import arrivals
from checkin.reporting.tables import overview_rows
from checkin.services.attendance_export import read_evidence
from checkin.services.board import Board, sums
from checkin.services.door import EventDesk
from checkin.services.live_board import LiveBoard
from checkin.services.open_event import OpenEvent
from checkin.services.paper_entry import Sheet, SheetLine, enter_sheet, take_back
from checkin.store import roster_rows, state_rows
from checkin.store.unit import Unit
from tests.real_event import RealEvent
from tests.reference.random_days import KEY, apply, generate
from tests.reporting.conftest import PEOPLE, PROGRAMME, REGISTRATIONS, local


def check_against_exports(board: Board, event: OpenEvent, now: datetime, where: object) -> None:
    evidence = read_evidence(event, now)
    data = evidence.data
    table = overview_rows(data, "en")
    for row, shown in zip(table.rows, board.sessions, strict=True):
        got = (shown.session.id, shown.registered, shown.waitlisted, shown.present, shown.walk_ins)
        assert got == (row[0], *row[5:9]), where
        assert (shown.no_shows, shown.others) == (row[9], row[12]), where
        if shown.over:
            assert (shown.minutes_measured, shown.minutes_presumed) == row[10:12], where
        expected = arrivals(data, shown.session.id)
        assert dict(shown.arrivals) == {at: n for at, n in expected.items() if at and n}, where
        assert shown.untimed == expected.get(None, 0), where
    assert board.people.get(None, 0) == table.totals[1][7], where
    refusals: Counter[str] = Counter()
    for refused in evidence.refusals:
        refusals[refused.reason] += refused.times
    assert board.refusals.get(None, {}) == refusals, where


def noted(unit: Unit) -> None:
    roster_rows.note_change(unit, local(4, 8), "", "attendee", {})


def play(seed: int, database: str) -> None:
    programme, people, ops = generate(seed)
    real = RealEvent(database, programme, KEY)
    try:
        for person in people:
            real.add_attendee(person["id"], person["role"], person["registrations"])
        live = LiveBoard(real.event, real.desk)
        now = programme.sessions[0].doors
        for number, op in enumerate(ops):
            apply(real, op)  # type: ignore[arg-type]
            if op["op"] == "register":  # as every change at the desk is noted
                real.event.write(noted)
            now = op.get("now", now)
            if number % 15 == 0:
                check_against_exports(live.read(now), real.event, now, (seed, number))
        after = max(s.end for s in real.event.programme().sessions) + timedelta(hours=2)
        check_against_exports(live.read(after), real.event, after, (seed, "after"))
    finally:
        real.close()


@pytest.mark.parametrize("block", range(2))
def test_random_days_show_what_the_exports_say(block: int, tmp_path: Path) -> None:
    for seed in range(block * 3, block * 3 + 3):
        play(seed, str(tmp_path / f"{seed}.checkin"))


@pytest.fixture
def event(tmp_path: Path) -> Iterator[OpenEvent]:
    event = OpenEvent.at(str(tmp_path / "event.checkin"), create=True)
    event.create(PROGRAMME)

    def fill(unit):  # type: ignore[no-untyped-def]
        roster_rows.add_attendees(unit, PEOPLE)
        roster_rows.put_registrations(unit, REGISTRATIONS)
        state_rows.retally(unit, [s.id for s in PROGRAMME.sessions])

    event.write(fill)
    yield event
    event.close()


def scan(
    event: OpenEvent,
    who: str,
    at: datetime,
    station: str = "A",
    direction: Direction = Direction.IN,
    session: str = "mer-am",
) -> None:
    EventDesk(event).admit(
        ScanRequest(f"{who}{at}", at, station, attendee=who, session=session,
                    direction=direction, via=Via.NAME)
    )  # fmt: skip


def test_an_event_before_its_first_day_is_a_board_of_zeros(event: OpenEvent) -> None:
    board = LiveBoard(event, EventDesk(event)).read(local(3, 12))
    assert [s.awaited for s in board.sessions] == [2, 2]
    assert sums(board.sessions).no_show_rate is None
    assert (board.desks, board.people[None], board.refusals) == ((), 0, {})


def test_only_what_the_log_gained_is_read(
    event: OpenEvent, monkeypatch: pytest.MonkeyPatch
) -> None:
    from checkin.store import board_rows

    live = LiveBoard(event, EventDesk(event))
    live.read(local(4, 9))
    read: list[int] = []
    gained = board_rows.gained

    def counting(unit, after):  # type: ignore[no-untyped-def]
        rows = gained(unit, after)
        read.append(len(rows))
        return rows

    monkeypatch.setattr(board_rows, "gained", counting)
    rosters: list[object] = []
    monkeypatch.setattr(roster_rows, "attendees", rosters.append)
    for minute, who in enumerate(("a1", "a2")):
        scan(event, who, local(4, 9, minute))
        live.read(local(4, 9, minute))
    assert read == [1, 1]
    assert rosters == []


def test_a_desk_has_a_pace_and_a_last_reading(event: OpenEvent) -> None:
    for minute, who in ((0, "a1"), (8, "a2"), (9, "a4")):
        scan(event, who, local(4, 9, minute))
    scan(event, "a5", local(4, 9, 3), "B")
    live = LiveBoard(event, EventDesk(event))
    first, second = live.read(local(4, 9, 10)).desks
    assert (first.station, first.a_minute, first.day) == ("A", 0.4, 3)
    assert (second.last_seen, second.lately, second.day) == (local(4, 9, 3), 0, 1)
    assert live.read(local(5, 9)).desks[0].day == 0


def test_sessions_that_end_while_nothing_is_scanned_are_summed_up(event: OpenEvent) -> None:
    live = LiveBoard(event, EventDesk(event))
    scan(event, "a1", local(4, 9, 30))
    running = live.read(local(4, 10)).sessions[0]
    assert (running.open, running.awaited, running.no_shows) == (True, 1, 0)
    board = live.read(local(4, 18))
    check_against_exports(board, event, local(4, 18), "evening")
    ended = board.sessions[0]
    assert (ended.no_shows, ended.minutes_presumed, ended.open) == (1, 180, False)
    assert sums(board.of(board.today)).no_show_rate == 0.5


def test_paper_typed_and_taken_back_moves_the_board(event: OpenEvent) -> None:
    live = LiveBoard(event, EventDesk(event))
    live.read(local(4, 20))
    sheet = Sheet("mer-am", "feuille 1", "Nadia", "A")
    enter_sheet(event, sheet, [SheetLine("a1", local(4, 10)), SheetLine("a5")], local(4, 20))
    check_against_exports(live.read(local(4, 20)), event, local(4, 20), "typed")
    assert live.read(local(4, 20)).sessions[0].untimed == 1
    take_back(event, "mer-am", "feuille 1", by="C", reason="r", now=local(4, 21), station="A")
    board = live.read(local(4, 21))
    check_against_exports(board, event, local(4, 21), "taken back")
    assert board.people[None] == 0


def test_a_copy_that_was_restored_is_read_from_its_beginning(event: OpenEvent) -> None:
    live = LiveBoard(event, EventDesk(event))
    scan(event, "a1", local(4, 9, 30))
    assert live.read(local(4, 10)).sessions[0].present == 1
    event.write(lambda unit: unit.run("DELETE FROM log"))
    assert live.read(local(4, 10)).sessions[0].present == 0
