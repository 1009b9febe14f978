"""Sanity tests of the naive reading itself, each by hand from DESIGN.md."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from checkin.domain.badge_code import make_code
from checkin.domain.model import Event, Exits, Programme, Room, Session, WalkIns

from .naive_rules import KEYS, Answer, NaiveEvent
from .random_days import play

KEY = b"key"
ZONE = ZoneInfo("Europe/Paris")
SUPERVISOR = {"by": "S", "reason": "r"}


def clock(text: str, seconds: int = 0) -> datetime:
    hours, mins = text.split(":")
    start = datetime(2020, 3, 4, tzinfo=ZONE)
    return start + timedelta(hours=int(hours), minutes=int(mins), seconds=seconds)


def session(id: str, room: str, start: str, end: str, seats: int, **more: Any) -> Session:
    return Session(id, id, room, clock(start), clock(end), seats, **more)


def programme(*sessions: Session, capacity: int = 3) -> Programme:
    rooms = (Room("big", "Big", capacity), Room("small", "Small", 2))
    ordered = tuple(sorted(sessions, key=lambda s: (s.start, s.id)))
    return Programme(Event("ev", "Ev", "Europe/Paris"), rooms, ordered)


MORNING = session("am", "big", "9:30", "12:30", 3)
BESIDE = session("am2", "small", "9:30", "12:00", 2)
AFTERNOON = session("pm", "big", "14:00", "17:00", 3)


def code(number: int) -> str:
    return make_code(KEY, "ev", bytes([0, 0, 0, 0, 0, number]))


class Door:
    """A naive event with short words for the tests."""

    def __init__(self, *sessions: Session, capacity: int = 3) -> None:
        self.event = NaiveEvent(programme(*sessions, capacity=capacity), KEY)

    def person(self, id: str, role: str = "participant", **registrations: str) -> None:
        self.event.add_attendee(id, role, registrations)

    def scan(self, who: str, time: str, into: str = "auto", secs: int = 0, **more: Any) -> Answer:
        request = {"attendee": who, "via": "name", "session": into, "at": clock(time, secs)}
        return self.event.ask(request | more, clock(time, secs), "A")

    def badge(self, text: str, time: str, into: str = "auto", secs: int = 0, **more: Any) -> Answer:
        request = {"code": text, "session": into, **more}
        return self.event.ask(request, clock(time, secs), "A")

    def undo(self, scan: str, time: str) -> Answer:
        return self.event.ask({"undo": scan, "by": "S", "reason": "r"}, clock(time), "A")

    def count(self, number: int, into: str, time: str) -> Answer:
        return self.event.ask({"count": number, "session": into, "by": "S"}, clock(time), "A")


def said(answer: Answer) -> tuple[str, str]:
    assert tuple(answer) == KEYS
    return answer["outcome"], answer["reason"]


def test_badges_are_told_apart_in_the_order_of_the_table() -> None:
    door = Door(MORNING)
    door.person("p", am="confirmed")
    door.event.issue_badge(code(1), "p")
    door.event.issue_badge(code(2), None)
    assert said(door.badge("hello", "9:00")) == ("refused", "not_a_badge")
    forged = make_code(b"other", "ev", bytes(6))
    assert said(door.badge(forged, "9:00")) == ("refused", "forged")
    assert said(door.badge(code(3), "9:00")) == ("refused", "unknown_badge")
    spare = door.badge(code(2), "9:00")
    assert said(spare) == ("confirm", "unassigned")
    assert spare["scan"] is None
    door.event.revoke(code(1))
    assert said(door.badge(code(1), "9:00")) == ("refused", "revoked")


def test_confirmed_person_is_registered_and_counted() -> None:
    door = Door(MORNING)
    door.person("p", am="confirmed")
    answer = door.scan("p", "9:00", id="x")
    assert said(answer) == ("admitted", "registered")
    assert (answer["session"], answer["occupancy"], answer["room_occupancy"]) == ("am", 1, 1)
    assert (answer["seats"], answer["capacity"], answer["scan"]) == (3, 3, "x")
    later = door.scan("p", "13:00", id="x")
    assert said(later) == ("admitted", "registered")
    assert (later["at"], later["occupancy"]) == (clock("9:00"), 0)
    assert len(door.event.log) == 1


def test_same_badge_within_five_seconds_is_repeated() -> None:
    door = Door(MORNING)
    door.person("p", am="confirmed")
    door.event.issue_badge(code(1), "p")
    first = door.badge(code(1), "9:00", "am")
    again = door.badge(code(1), "9:00", secs=4)
    assert again == first | {"repeat": True}
    assert said(door.badge(code(1), "9:00", secs=5)) == ("confirm", "already_inside")
    confirmed = door.badge(code(1), "9:00", secs=1, confirmed=True)
    assert said(confirmed) == ("admitted", "re_entry")


def test_doors_end_and_who_may_come_early() -> None:
    door = Door(MORNING)
    door.person("p", am="confirmed")
    door.person("s", "speaker")
    early = door.scan("p", "8:44", "am")
    assert said(early) == ("refused", "not_open_yet")
    assert said(door.scan("p", "8:44")) == ("refused", "not_open_yet")
    assert said(door.scan("s", "8:44", "am")) == ("admitted", "invited")
    assert said(door.scan("p", "8:44", "am", override=SUPERVISOR)) == ("admitted", "override")
    assert said(door.scan("p", "12:30", "am", override=SUPERVISOR)) == ("refused", "closed")
    assert door.scan("p", "12:30")["session"] is None


def test_already_inside_by_the_exits_of_the_session() -> None:
    scanned = session("am2", "small", "9:30", "12:00", 2, exits=Exits.SCANNED)
    door = Door(MORNING, scanned)
    door.person("p")
    door.scan("p", "9:00", "am")
    young = door.scan("p", "9:09", "am")
    assert said(young) == ("confirm", "already_inside")
    assert (young["since"], young["since_station"]) == (clock("9:00"), "A")
    assert said(door.scan("p", "9:10", "am")) == ("admitted", "re_entry")
    moved = door.scan("p", "9:20", "am2")
    assert (said(moved), moved["moved_from"]) == (("admitted", "walk_in"), "am")
    assert said(door.scan("p", "9:50", "am2")) == ("refused", "already_inside")
    assert said(door.scan("p", "9:50", "am2", override=SUPERVISOR)) == ("admitted", "re_entry")


def test_expected_elsewhere_asks_and_goes_on() -> None:
    door = Door(MORNING, BESIDE)
    door.person("p", am2="confirmed")
    asked = door.scan("p", "9:00", "am")
    assert (said(asked), asked["choices"]) == (("confirm", "expected_elsewhere"), ["am2"])
    assert said(door.scan("p", "9:00", "am", override=SUPERVISOR)) == ("admitted", "override")
    door.undo(door.event.log[-1].id, "9:00")
    assert said(door.scan("p", "9:01", "am", confirmed=True)) == ("admitted", "walk_in")


def test_room_full_is_hard_and_counts_the_person_out() -> None:
    noon = session("mid", "big", "10:00", "12:00", 3)
    door = Door(MORNING, noon, capacity=1)
    door.person("p")
    door.person("q")
    door.scan("p", "9:30", "am")
    assert said(door.scan("q", "9:31", "am", override=SUPERVISOR)) == ("refused", "room_full")
    assert said(door.scan("p", "9:31", "mid")) == ("admitted", "walk_in")


def test_over_seats_asks_for_the_confirmed() -> None:
    door = Door(session("am", "big", "9:30", "12:30", 1))
    door.person("p", am="confirmed")
    door.person("q", am="confirmed")
    door.scan("p", "9:00", "am")
    assert said(door.scan("q", "9:00", "am")) == ("confirm", "over_seats")
    assert said(door.scan("q", "9:00", "am", confirmed=True)) == ("admitted", "registered")


def test_walk_ins_and_cancelled_registrations() -> None:
    refuse = session("am", "big", "9:30", "12:30", 3, walk_ins=WalkIns.REFUSE)
    ask = session("am2", "small", "9:30", "12:00", 2, walk_ins=WalkIns.CONFIRM)
    door = Door(refuse, ask)
    door.person("p", am="cancelled")
    assert said(door.scan("p", "9:00", "am")) == ("refused", "not_registered")
    assert said(door.scan("p", "9:00", "am2")) == ("confirm", "walk_in")
    assert said(door.scan("p", "9:00", "am2", confirmed=True)) == ("admitted", "walk_in")


def test_held_seats_queue_and_release() -> None:
    door = Door(session("am", "big", "9:30", "12:30", 2))
    for who in ("c1", "c2"):
        door.person(who, am="confirmed")
    for who in ("w1", "w2"):
        door.person(who, am="waitlisted")
    door.person("u")
    waiting = door.scan("w2", "9:30", "am")
    assert (said(waiting), waiting["place"]) == (("refused", "waiting"), 2)
    assert door.scan("w1", "9:30", "am")["place"] == 1
    held = door.scan("u", "9:39", "am")
    assert (said(held), held["until"]) == (("refused", "seats_held"), clock("9:40"))
    after = door.scan("u", "9:40", "am")  # w1 and w2 were told to wait
    assert (said(after), after["until"]) == (("refused", "seats_held"), clock("9:50"))
    assert said(door.scan("w2", "9:41", "am")) == ("admitted", "from_waiting_list")
    assert said(door.scan("u", "9:50", "am")) == ("admitted", "walk_in")
    assert said(door.scan("w1", "9:51", "am")) == ("refused", "waiting")
    door.person("v")
    assert said(door.scan("v", "9:51", "am")) == ("refused", "session_full")


def test_places_are_kept_for_other_roles_until_release() -> None:
    door = Door(MORNING, capacity=1)
    door.person("s", "staff", am="confirmed")
    door.person("u")
    assert said(door.scan("u", "9:30", "am")) == ("refused", "seats_held")
    assert said(door.scan("u", "9:40", "am")) == ("admitted", "walk_in")


def test_auto_stations_choose() -> None:
    late = session("late", "small", "11:00", "12:30", 2)
    door = Door(MORNING, late, AFTERNOON)
    door.person("b", am="confirmed", late="confirmed")
    door.person("d", pm="confirmed")
    door.person("e")
    assert said(door.scan("b", "9:30")) == ("admitted", "registered")  # the only one open
    both = door.scan("b", "10:20")  # (a): doors of the late one opened since
    assert (said(both), both["choices"]) == (("confirm", "choose_session"), ["am", "late"])
    assert both["session"] is None
    assert door.scan("d", "9:30")["choices"] == ["am"]  # (d)
    assert door.scan("e", "9:30")["session"] == "am"  # (e)
    door.person("f")
    assert door.scan("f", "10:30")["choices"] == ["am", "late"]
    assert door.scan("d", "13:00")["session"] == "pm"  # the next one


def test_exits_until_an_hour_after_the_end() -> None:
    door = Door(MORNING)
    door.person("p")
    assert said(door.scan("p", "9:30", direction="out")) == ("refused", "not_inside")
    door.scan("p", "9:30", "am")
    left = door.scan("p", "13:30", direction="out")
    assert (said(left), left["session"], left["occupancy"]) == (("admitted", "left"), "am", 0)
    door.undo(door.event.log[-1].id, "13:30")
    assert said(door.scan("p", "13:30", secs=1, direction="out")) == ("refused", "not_inside")


def test_head_count_adds_up_again() -> None:
    door = Door(session("am", "big", "9:30", "12:30", 9), capacity=9)
    for who in ("a", "b", "c", "d", "e"):
        door.person(who)
    for who in ("a", "b", "c"):
        door.scan(who, "9:30", "am")
    counted = door.count(2, "am", "9:35")  # one of three is out for a coffee
    assert (said(counted), counted["occupancy"]) == (("counted", "counted"), 2)
    assert door.scan("a", "9:45", "am")["occupancy"] == 3  # back
    assert door.scan("b", "9:45", "am")["occupancy"] == 3  # at most the missing one
    assert door.scan("b", "9:46", "am", direction="out")["occupancy"] == 2  # gone
    assert door.scan("d", "9:47", "am")["occupancy"] == 3  # come
    recorded = door.scan("e", "9:48", "am", via="roll_call", by="S")
    assert (said(recorded), recorded["occupancy"]) == (("admitted", "recorded"), 3)
    assert door.scan("e", "9:49", "am", direction="out")["occupancy"] == 3
    assert door.scan("e", "9:50", "am")["occupancy"] == 4
    assert said(door.count(1, "am", "12:30")) == ("refused", "closed")


def test_late_records_change_attendance_only() -> None:
    door = Door(MORNING, BESIDE)
    door.person("p")
    door.scan("p", "10:00", "am")
    late = door.scan("p", "9:50", "am2", via="paper", by="S")
    assert (said(late), late["occupancy"]) == (("admitted", "recorded"), 0)
    assert door.scan("p", "10:20", "am")["reason"] == "re_entry"
    moved = door.scan("p", "10:30", "am2", via="paper", by="S")
    assert (moved["moved_from"], moved["occupancy"]) == ("am", 1)
    assert door.scan("p", "10:30", via="paper", by="S")["reason"] == "bad_request"


def test_undo_and_its_refusals() -> None:
    door = Door(MORNING, BESIDE, capacity=1)
    door.person("p")
    door.person("q")
    door.scan("p", "9:30", "am", id="1")
    door.scan("p", "9:31", "am2", id="2")
    door.scan("q", "9:32", "am", id="3")
    door.scan("p", "9:33", "am", id="4")  # room full
    assert said(door.undo("nothing", "9:34")) == ("refused", "unknown_scan")
    assert said(door.undo("4", "9:34")) == ("refused", "nothing_to_undo")
    assert said(door.undo("1", "9:34")) == ("refused", "not_latest")
    assert said(door.undo("2", "9:34")) == ("refused", "room_full")
    undone = door.undo("3", "9:35")
    assert said(undone) == ("undone", "undone")
    assert (undone["attendee"], undone["session"], undone["direction"]) == ("q", "am", "in")
    assert undone["occupancy"] == 0
    assert undone["scan"] == door.event.log[-1].id
    assert said(door.undo("3", "9:35")) == ("refused", "already_undone")
    assert said(door.undo("2", "9:36")) == ("undone", "undone")
    assert door.scan("p", "9:37", direction="out")["session"] == "am"  # put back there


def test_the_programme_may_change_on_the_day() -> None:
    door = Door(MORNING)
    door.person("p", am="confirmed")
    assert said(door.scan("p", "12:35", "am")) == ("refused", "closed")
    door.event.set_programme(programme(replace(MORNING, end=clock("13:00"))))
    assert said(door.scan("p", "12:35", "am")) == ("admitted", "registered")


def test_blocked_people_leave_and_need_a_supervisor() -> None:
    door = Door(MORNING)
    door.person("p", am="confirmed")
    door.event.block("p", True)
    assert said(door.scan("p", "9:30", "am")) == ("refused", "blocked")
    assert said(door.scan("p", "9:30", "am", override=SUPERVISOR)) == ("admitted", "override")
    assert said(door.scan("p", "9:40", direction="out")) == ("admitted", "left")


@pytest.mark.parametrize("seed", range(10))
def test_random_days_hold_the_invariant(seed: int) -> None:
    assert play(seed).total() > 100


def test_the_invariant_check_sees_an_overfilled_room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(NaiveEvent, "_room_is_full", lambda *_: False)
    door = Door(MORNING, capacity=1)
    for who in ("p", "q"):
        door.person(who, "guest")
        assert said(door.scan(who, "9:30", "am")) == ("admitted", "invited")
    with pytest.raises(AssertionError, match="overfilled"):
        door.event.check_invariants()
