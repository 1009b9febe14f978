"""DESIGN.md's rules of admission, row by row, on the real program and both databases.

Every expected value is reckoned by hand from the page, none from the code.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from checkin.domain.badge_code import make_code
from checkin.domain.model import Event, Exits, Programme, Room, Session, WalkIns

from .real_event import RealEvent

KEY = b"the key of this event"
ZONE = ZoneInfo("Europe/Paris")
SUPERVISOR = {"by": "Sam", "reason": "speaker's guest"}
HELLO = "hello, not a badge"

Answer = dict[str, Any]


def clock(text: str, day: int = 4) -> datetime:
    """``9:30`` or ``9:30:15`` on that day of March 2020, in Marseille."""
    hours, minutes, *seconds = (float(part) for part in text.split(":"))
    midnight = datetime(2020, 3, day, tzinfo=ZONE)
    return midnight + timedelta(hours=hours, minutes=minutes, seconds=sum(seconds))


def session(
    id: str, room: str = "big", start: str = "9:30", end: str = "12:30", seats: int = 3, **more: Any
) -> Session:
    return Session(id, id.upper(), room, clock(start), clock(end), seats, **more)


AM = session("am")
BESIDE = session("beside", "small", "9:30", "12:00", seats=2)
NOON = session("noon", "small", "12:45", "13:45", seats=2)  # doors at 12:00
PM = session("pm", "big", "14:00", "17:00")  # doors at 13:15


def programme(*sessions: Session, capacity: int = 3, small: int = 2) -> Programme:
    rooms = (Room("big", "Big", capacity), Room("small", "Small", small))
    ordered = tuple(sorted(sessions, key=lambda s: (s.start, s.id)))
    return Programme(Event("ev", "Event", "Europe/Paris"), rooms, ordered)


def code(number: int, key: bytes = KEY) -> str:
    return make_code(key, "ev", bytes([0, 0, 0, 0, 0, number]))


class Door:
    """The real program with short words for what happens at a door."""

    def __init__(self, database: str, plan: Programme) -> None:
        self.event = RealEvent(database, plan, KEY)

    def people(self, names: str, role: str = "participant", **registrations: str) -> None:
        for name in names.split():
            self.event.add_attendee(name, role, registrations)

    def badge_of(self, person: str | None, number: int = 1) -> str:
        self.event.issue_badge(code(number), person)
        return code(number)

    def ask(self, time: str, station: str = "A", day: int = 4, **request: Any) -> Answer:
        at = clock(time, day)
        return self.event.ask(request | {"at": at}, at, station)

    def scan(self, who: str, time: str, into: str = "am", **more: Any) -> Answer:
        return self.ask(time, attendee=who, session=into, **more)

    def badge(self, text: str, time: str, into: str = "am", **more: Any) -> Answer:
        return self.ask(time, code=text, session=into, **more)

    def out(self, who: str, time: str, of: str = "am", **more: Any) -> Answer:
        return self.scan(who, time, of, direction="out", **more)

    def count(self, number: int, time: str, into: str = "am", **more: Any) -> Answer:
        return self.ask(time, count=number, session=into, by="Sam", **more)

    def undo(self, scan: str, time: str, **more: Any) -> Answer:
        return self.ask(time, undo=scan, by="Sam", reason="wrong person", **more)

    def enter(self, names: str, time: str, into: str = "am") -> None:
        for name in names.split():
            answer = self.scan(name, time, into, confirmed=True)
            assert answer["outcome"] == "admitted", (name, answer)

    def inside(self, time: str, of: str = "am") -> int:
        status = self.event.desk.status(clock(time))
        return next(s.inside for s in status.sessions if s.session == of)

    def in_room(self, time: str, room: str = "big") -> int:
        status = self.event.desk.status(clock(time))
        return next(r.occupancy for r in status.rooms if r.room == room)

    def log(self) -> list[tuple[Any, ...]]:
        rows = self.event.event.read(lambda unit: unit.all("SELECT * FROM log ORDER BY seq"))
        return [tuple(row) for row in rows]


Opening = Callable[..., Door]


@pytest.fixture
def open_door(database: str) -> Iterator[Opening]:
    """Opens a door on a programme; the event must be sound at the end of the test."""
    doors: list[Door] = []

    def opening(*sessions: Session, capacity: int = 3, small: int = 2) -> Door:
        plan = programme(*(sessions or (AM,)), capacity=capacity, small=small)
        doors.append(Door(database, plan))
        return doors[-1]

    yield opening
    for door in doors:
        problems = door.event.doctor()
        door.event.close()
        assert problems == []


def said(answer: Answer) -> tuple[str, str]:
    return answer["outcome"], answer["reason"]


# --- lines 1 to 3: the badge ------------------------------------------------------------------


@pytest.mark.parametrize("direction", ["in", "out"])
def test_line_1_what_is_no_badge_is_refused_and_logged_without_its_text(
    open_door: Opening, direction: str
) -> None:
    door = open_door()
    answer = door.badge(HELLO, "9:00", direction=direction, id="s1")
    assert said(answer) == ("refused", "not_a_badge")
    assert (answer["attendee"], answer["session"], answer["scan"]) == (None, None, "s1")
    assert len(door.log()) == 1
    assert "hello" not in repr(door.log())


def test_line_1_twenty_seven_letters_are_no_badge(open_door: Opening) -> None:
    door = open_door()
    assert said(door.badge(code(1)[:-1], "9:00")) == ("refused", "not_a_badge")


@pytest.mark.parametrize("direction", ["in", "out"])
def test_line_2_a_code_of_another_key_is_forged(open_door: Opening, direction: str) -> None:
    door = open_door()
    door.people("ana", am="confirmed")
    door.badge_of("ana")
    answer = door.badge(code(1, b"another key"), "9:00", direction=direction)
    assert said(answer) == ("refused", "forged")
    assert (answer["attendee"], answer["session"]) == (None, None)
    assert answer["scan"] is not None


@pytest.mark.parametrize("direction", ["in", "out"])
def test_line_3_a_genuine_code_never_issued_here_is_unknown(
    open_door: Opening, direction: str
) -> None:
    door = open_door()
    answer = door.badge(code(7), "9:00", direction=direction)
    assert said(answer) == ("refused", "unknown_badge")
    assert (answer["attendee"], answer["session"]) == (None, None)


def test_line_3_a_spare_badge_asks_whose_it_is_and_cannot_be_confirmed(open_door: Opening) -> None:
    door = open_door()
    spare = door.badge_of(None)
    for more in ({}, {"confirmed": True}, {"override": SUPERVISOR}):
        answer = door.badge(spare, "9:00", **more)
        assert said(answer) == ("confirm", "unassigned")
        assert (answer["attendee"], answer["session"], answer["scan"]) == (None, None, None)
    assert door.log() == []


def test_a_badge_is_read_leniently(open_door: Opening) -> None:
    door = open_door()
    door.people("ana", am="confirmed")
    text = door.badge_of("ana")
    typed = "]Q1" + "-".join([text[:14].lower(), text[14:]]) + " "
    assert said(door.badge(typed, "9:00")) == ("admitted", "registered")


# --- lines 4 and 5: the person ----------------------------------------------------------------


def test_line_4_a_revoked_badge_is_refused_before_the_person_is_looked_at(
    open_door: Opening,
) -> None:
    door = open_door()
    door.people("ana", am="confirmed")
    text = door.badge_of("ana")
    door.event.revoke(text)
    door.event.block("ana", True)
    answer = door.badge(text, "9:00")
    assert said(answer) == ("refused", "revoked")
    assert (answer["attendee"], answer["session"]) == ("ana", "am")
    assert door.badge(text, "9:01", "auto")["session"] is None


def test_line_4_holds_against_a_supervisor_but_the_name_and_a_newer_badge_do(
    open_door: Opening,
) -> None:
    door = open_door()
    door.people("ana bob", am="confirmed")
    old, new = door.badge_of("ana", 1), door.badge_of("ana", 2)
    door.event.revoke(old)
    assert said(door.badge(old, "9:00", override=SUPERVISOR)) == ("refused", "revoked")
    assert said(door.badge(old, "9:00", confirmed=True)) == ("refused", "revoked")
    assert said(door.badge(new, "9:01")) == ("admitted", "registered")
    bobs = door.badge_of("bob", 3)
    door.event.revoke(bobs)
    assert said(door.scan("bob", "9:01")) == ("admitted", "registered")


def test_line_5_a_blocked_person_is_refused_by_badge_and_by_name(open_door: Opening) -> None:
    door = open_door()
    door.people("ana", am="confirmed")
    text = door.badge_of("ana")
    door.event.block("ana", True)
    assert said(door.badge(text, "9:00")) == ("refused", "blocked")
    answer = door.scan("ana", "9:01")
    assert said(answer) == ("refused", "blocked")
    assert answer["session"] == "am"
    assert door.scan("ana", "9:02", "auto")["session"] is None
    assert said(door.scan("ana", "9:03", confirmed=True)) == ("refused", "blocked")


def test_line_5_gives_way_to_a_supervisor(open_door: Opening) -> None:
    door = open_door()
    door.people("ana", am="confirmed")
    door.event.block("ana", True)
    assert said(door.scan("ana", "9:00", override=SUPERVISOR)) == ("admitted", "override")


# --- line 6: the same badge again -------------------------------------------------------------


def test_line_6_the_same_badge_within_five_seconds_is_the_same_scan(open_door: Opening) -> None:
    door = open_door()
    door.people("ana bob", am="confirmed")
    text = door.badge_of("ana")
    first = door.badge(text, "9:00:00", id="s1")
    assert (said(first), first["occupancy"]) == (("admitted", "registered"), 1)
    door.scan("bob", "9:00:01")
    again = door.badge(text, "9:00:04.999", id="s2")
    assert said(again) == ("admitted", "registered")
    assert (first["repeat"], again["repeat"], again["scan"]) == (False, True, "s1")
    assert (again["occupancy"], again["room_occupancy"]) == (2, 2)
    assert len(door.log()) == 2


def test_line_6_five_seconds_later_it_is_another_scan(open_door: Opening) -> None:
    door = open_door()
    door.people("ana", am="confirmed")
    text = door.badge_of("ana")
    door.badge(text, "9:00:00")
    later = door.badge(text, "9:00:05")
    assert (said(later), later["repeat"]) == (("confirm", "already_inside"), False)


def test_line_6_an_earlier_time_is_not_a_repeat(open_door: Opening) -> None:
    door = open_door()
    door.people("ana", am="confirmed")
    text = door.badge_of("ana")
    door.badge(text, "9:00:05")
    assert door.badge(text, "9:00:04")["repeat"] is False


def test_line_6_repeats_refusals_and_exits_too(open_door: Opening) -> None:
    door = open_door(replace(AM, walk_ins=WalkIns.REFUSE))
    door.people("ana")
    door.people("bob", am="confirmed")
    ana, bob = door.badge_of("ana", 1), door.badge_of("bob", 2)
    first = door.badge(ana, "9:00:00", id="s1")
    again = door.badge(ana, "9:00:03")
    assert said(first) == said(again) == ("refused", "not_registered")
    assert (again["repeat"], again["scan"]) == (True, "s1")
    door.badge(bob, "9:01")
    door.badge(bob, "9:30:00", direction="out", id="s3")
    left = door.badge(bob, "9:30:02", direction="out")
    assert (said(left), left["repeat"], left["scan"]) == (("admitted", "left"), True, "s3")


def test_line_6_asks_for_the_same_station_direction_and_session(open_door: Opening) -> None:
    door = open_door(AM, BESIDE)
    door.people("ana", am="confirmed")
    text = door.badge_of("ana")
    door.badge(text, "9:00:00")
    assert door.badge(text, "9:00:01", station="B")["repeat"] is False
    assert door.badge(text, "9:00:02", "beside")["repeat"] is False
    left = door.badge(text, "9:00:03", "beside", direction="out")
    assert (said(left), left["repeat"]) == (("admitted", "left"), False)


def test_line_6_an_auto_station_repeats_a_scan_for_a_named_session(open_door: Opening) -> None:
    door = open_door(AM, BESIDE)
    door.people("ana", am="confirmed")
    text = door.badge_of("ana")
    door.badge(text, "9:00:00", "am", id="s1")
    again = door.badge(text, "9:00:02", "auto")
    assert (again["repeat"], again["scan"], again["session"]) == (True, "s1", "am")


def test_line_6_a_named_session_does_not_repeat_a_scan_that_asked_auto(open_door: Opening) -> None:
    door = open_door()
    door.people("ana", am="confirmed")
    text = door.badge_of("ana")
    door.badge(text, "9:00:00", "auto")
    assert door.badge(text, "9:00:02", "am")["repeat"] is False


def test_line_6_a_scan_at_another_station_in_between_ends_the_repeat(open_door: Opening) -> None:
    door = open_door(AM, BESIDE)
    door.people("ana", am="confirmed")
    text = door.badge_of("ana")
    door.badge(text, "9:00:00")
    door.badge(text, "9:00:01", direction="out", station="B")
    again = door.badge(text, "9:00:02")
    assert (said(again), again["repeat"]) == (("admitted", "registered"), False)


def test_line_6_a_name_a_confirmation_and_an_override_are_no_repeats(open_door: Opening) -> None:
    door = open_door()
    door.people("ana", am="confirmed")
    text = door.badge_of("ana")
    door.badge(text, "9:00:00")
    asked = door.scan("ana", "9:00:01")
    assert (said(asked), asked["repeat"]) == (("confirm", "already_inside"), False)
    confirmed = door.badge(text, "9:00:02", confirmed=True)
    assert (said(confirmed), confirmed["repeat"]) == (("admitted", "re_entry"), False)
    forced = door.badge(text, "9:00:03", override=SUPERVISOR)
    assert (said(forced), forced["repeat"]) == (("admitted", "re_entry"), False)


def test_line_6_a_scan_that_was_undone_is_not_repeated(open_door: Opening) -> None:
    door = open_door()
    door.people("ana", am="confirmed")
    text = door.badge_of("ana")
    door.badge(text, "9:00:00", id="s1")
    door.undo("s1", "9:00:01")
    again = door.badge(text, "9:00:02")
    assert (said(again), again["repeat"]) == (("admitted", "registered"), False)


def test_line_5_comes_before_line_6(open_door: Opening) -> None:
    door = open_door()
    door.people("ana", am="confirmed")
    text = door.badge_of("ana")
    door.badge(text, "9:00:00")
    door.event.block("ana", True)
    assert said(door.badge(text, "9:00:02")) == ("refused", "blocked")


# --- line 7: the auto station -----------------------------------------------------------------


def test_line_7_before_all_doors_the_next_session_is_named(open_door: Opening) -> None:
    door = open_door(AM, BESIDE, PM)
    door.people("ana")
    door.people("bob", pm="waitlisted")
    answer = door.scan("ana", "8:00", "auto")
    assert (said(answer), answer["session"]) == (("refused", "not_open_yet"), "am")
    answer = door.scan("bob", "8:00", "auto")
    assert (said(answer), answer["session"]) == (("refused", "not_open_yet"), "pm")


def test_line_7_the_next_session_is_the_one_whose_doors_open_first(open_door: Opening) -> None:
    late = session("late", "small", "9:15", "12:00", seats=2, doors_before=5)  # doors at 9:10
    door = open_door(AM, late)
    door.people("ana")
    assert door.scan("ana", "8:00", "auto")["session"] == "am"


def test_line_7_after_the_last_session_it_is_closed(open_door: Opening) -> None:
    door = open_door()
    door.people("ana", am="confirmed")
    answer = door.scan("ana", "12:30", "auto")
    assert (said(answer), answer["session"]) == (("refused", "closed"), None)


def test_line_7_choosing_a_session_is_not_answered_by_yes_nor_by_a_supervisor(
    open_door: Opening,
) -> None:
    door = open_door(AM, BESIDE)
    door.people("ana")
    for more in ({}, {"confirmed": True}, {"override": SUPERVISOR}):
        answer = door.scan("ana", "9:00", "auto", **more)
        assert said(answer) == ("confirm", "choose_session")
        assert list(answer["choices"]) == ["am", "beside"]
        assert (answer["session"], answer["scan"]) == (None, None)
    assert door.log() == []
    assert said(door.scan("ana", "9:00", "am")) == ("admitted", "walk_in")


def test_auto_a_who_is_inside_stays_in_that_session(open_door: Opening) -> None:
    door = open_door(AM, BESIDE)
    door.people("ana")
    door.enter("ana", "9:00", "beside")
    answer = door.scan("ana", "10:00", "auto")
    assert (said(answer), answer["session"]) == (("admitted", "re_entry"), "beside")


def test_auto_a_who_left_by_an_exit_comes_back_to_that_session(open_door: Opening) -> None:
    door = open_door(AM, BESIDE)
    door.people("ana")
    door.enter("ana", "9:00", "beside")
    door.out("ana", "10:00", "beside")
    answer = door.scan("ana", "10:30", "auto")
    assert (said(answer), answer["session"]) == (("admitted", "walk_in"), "beside")


def test_auto_a_holds_while_more_than_ten_minutes_remain(open_door: Opening) -> None:
    door = open_door(AM, NOON)
    door.people("ana")
    door.enter("ana", "9:00")
    assert door.scan("ana", "12:19:59", "auto", dry_run=True)["session"] == "am"
    answer = door.scan("ana", "12:20", "auto", dry_run=True)
    assert said(answer) == ("confirm", "choose_session")
    assert list(answer["choices"]) == ["am", "noon"]


def test_auto_a_asks_where_doors_of_a_confirmed_session_have_opened_since(
    open_door: Opening,
) -> None:
    door = open_door(AM, NOON)
    door.people("ana", noon="confirmed")
    door.enter("ana", "9:00")
    assert door.scan("ana", "11:59", "auto", dry_run=True)["session"] == "am"
    answer = door.scan("ana", "12:00", "auto")
    assert said(answer) == ("confirm", "choose_session")
    assert list(answer["choices"]) == ["am", "noon"]
    assert said(door.out("ana", "12:05")) == ("admitted", "left")
    back = door.scan("ana", "12:06", "auto", dry_run=True)
    assert (back["session"], said(back)) == ("am", ("confirm", "expected_elsewhere"))


def test_auto_b_takes_the_session_they_are_confirmed_for(open_door: Opening) -> None:
    door = open_door(AM, BESIDE)
    door.people("ana", beside="confirmed", am="waitlisted")
    answer = door.scan("ana", "9:00", "auto")
    assert (said(answer), answer["session"]) == (("admitted", "registered"), "beside")


def test_auto_b_takes_the_start_closest_to_now_then_the_earlier(open_door: Opening) -> None:
    first = session("first", "big", "9:30", "10:30")
    second = session("second", "small", "11:00", "12:00", seats=2)  # doors at 10:15
    door = open_door(first, second)
    door.people("ana", first="confirmed", second="confirmed")
    assert door.scan("ana", "10:15", "auto", dry_run=True)["session"] == "first"
    assert door.scan("ana", "10:15:01", "auto", dry_run=True)["session"] == "second"


def test_auto_b_asks_among_confirmed_sessions_that_overlap(open_door: Opening) -> None:
    door = open_door(AM, BESIDE)
    door.people("ana", am="confirmed", beside="confirmed")
    answer = door.scan("ana", "9:00", "auto")
    assert said(answer) == ("confirm", "choose_session")
    assert list(answer["choices"]) == ["am", "beside"]


def test_auto_b_a_full_session_is_a_candidate_like_others(open_door: Opening) -> None:
    door = open_door(AM, BESIDE)
    door.people("ana", beside="confirmed")
    door.people("bob cyd", role="guest")
    door.enter("bob cyd", "9:00", "beside")
    answer = door.scan("ana", "9:01", "auto")
    assert (said(answer), answer["session"]) == (("refused", "room_full"), "beside")


def test_auto_c_takes_the_session_they_are_waitlisted_for(open_door: Opening) -> None:
    door = open_door(AM, BESIDE)
    door.people("ana", beside="waitlisted")
    door.people("bob", am="waitlisted", beside="waitlisted")
    answer = door.scan("ana", "9:00", "auto")
    assert (said(answer), answer["session"]) == (("admitted", "from_waiting_list"), "beside")
    answer = door.scan("bob", "9:00", "auto")
    assert said(answer) == ("confirm", "choose_session")
    assert list(answer["choices"]) == ["am", "beside"]


@pytest.mark.parametrize("status", ["confirmed", "waitlisted"])
def test_auto_d_who_is_expected_later_that_day_is_asked_about(
    open_door: Opening, status: str
) -> None:
    door = open_door(AM, PM)
    door.people("ana", pm=status)
    answer = door.scan("ana", "9:00", "auto")
    assert said(answer) == ("confirm", "choose_session")
    assert list(answer["choices"]) == ["am"]


def test_auto_d_tomorrow_is_not_later_that_day(open_door: Opening) -> None:
    tomorrow = replace(session("tomorrow"), start=clock("9:30", day=5), end=clock("12:30", day=5))
    door = open_door(AM, tomorrow)
    door.people("ana", tomorrow="confirmed")
    answer = door.scan("ana", "9:00", "auto")
    assert (said(answer), answer["session"]) == (("admitted", "walk_in"), "am")


def test_auto_e_takes_the_only_open_session_and_asks_among_several(open_door: Opening) -> None:
    door = open_door(AM, BESIDE, PM)
    door.people("ana bob")
    answer = door.scan("ana", "12:10", "auto")
    assert (said(answer), answer["session"]) == (("admitted", "walk_in"), "am")
    answer = door.scan("bob", "11:59", "auto")
    assert said(answer) == ("confirm", "choose_session")
    assert list(answer["choices"]) == ["am", "beside"]


# --- line 8: the hours ------------------------------------------------------------------------


def test_line_8_doors_are_open_from_45_minutes_before_until_just_before_the_end(
    open_door: Opening,
) -> None:
    door = open_door()
    door.people("ana bob", am="confirmed")
    early = door.scan("ana", "8:44:59")
    assert (said(early), early["session"]) == (("refused", "not_open_yet"), "am")
    assert said(door.scan("ana", "8:45")) == ("admitted", "registered")
    assert said(door.scan("bob", "12:30")) == ("refused", "closed")
    assert said(door.scan("bob", "12:29:59")) == ("admitted", "registered")


def test_line_8_a_session_over_holds_against_yes_and_against_a_supervisor(
    open_door: Opening,
) -> None:
    door = open_door()
    door.people("ana", am="confirmed")
    assert said(door.scan("ana", "12:30", confirmed=True)) == ("refused", "closed")
    answer = door.scan("ana", "12:30", override=SUPERVISOR)
    assert said(answer) == ("refused", "closed")
    assert answer["occupancy"] == 0


def test_line_8_a_prolonged_session_is_open_again(open_door: Opening) -> None:
    door = open_door()
    door.people("ana", am="confirmed")
    assert said(door.scan("ana", "12:35")) == ("refused", "closed")
    door.event.set_programme(programme(replace(AM, end=clock("13:00"))))
    assert said(door.scan("ana", "12:36")) == ("admitted", "registered")


@pytest.mark.parametrize("role", ["speaker", "staff"])
def test_line_8_speakers_and_staff_may_come_early_on_that_day_only(
    open_door: Opening, role: str
) -> None:
    door = open_door()
    door.people("ana", role=role)
    assert said(door.scan("ana", "23:59:59", day=3)) == ("refused", "not_open_yet")
    assert said(door.scan("ana", "0:00")) == ("admitted", "invited")


@pytest.mark.parametrize("role", ["press", "guest", "participant"])
def test_line_8_others_wait_for_the_doors(open_door: Opening, role: str) -> None:
    door = open_door()
    door.people("ana", role=role, am="confirmed")
    assert said(door.scan("ana", "8:44")) == ("refused", "not_open_yet")


def test_line_8_a_supervisor_opens_early_and_who_is_inside_is_not_told_to_wait(
    open_door: Opening,
) -> None:
    door = open_door()
    door.people("ana", am="confirmed")
    assert said(door.scan("ana", "8:00", override=SUPERVISOR)) == ("admitted", "override")
    assert said(door.scan("ana", "8:05")) == ("confirm", "already_inside")
    assert said(door.scan("ana", "8:10")) == ("admitted", "re_entry")


# --- line 9: already inside -------------------------------------------------------------------


def test_line_9_after_ten_minutes_somebody_inside_comes_back_from_a_coffee(
    open_door: Opening,
) -> None:
    door = open_door()
    door.people("ana", am="confirmed")
    door.scan("ana", "9:00", station="B")
    answer = door.scan("ana", "9:09:59")
    assert said(answer) == ("confirm", "already_inside")
    assert (answer["since"], answer["since_station"]) == (clock("9:00"), "B")
    assert answer["scan"] is None
    answer = door.scan("ana", "9:10")
    assert (said(answer), answer["occupancy"]) == (("admitted", "re_entry"), 1)


def test_line_9_the_ten_minutes_run_from_the_last_standing_entry(open_door: Opening) -> None:
    door = open_door()
    door.people("ana", am="confirmed")
    door.scan("ana", "9:00")
    door.scan("ana", "9:10", station="C", id="s2")
    answer = door.scan("ana", "9:15")
    assert said(answer) == ("confirm", "already_inside")
    assert (answer["since"], answer["since_station"]) == (clock("9:10"), "C")
    door.undo("s2", "9:16")
    assert said(door.scan("ana", "9:17")) == ("admitted", "re_entry")


def test_line_9_yes_or_a_supervisor_make_it_a_re_entry(open_door: Opening) -> None:
    door = open_door()
    door.people("ana", am="confirmed")
    door.scan("ana", "9:00")
    assert said(door.scan("ana", "9:01", confirmed=True)) == ("admitted", "re_entry")
    assert said(door.scan("ana", "9:02", override=SUPERVISOR)) == ("admitted", "re_entry")
    assert door.inside("9:02") == 1


def test_line_9_where_exits_are_scanned_nobody_enters_twice(open_door: Opening) -> None:
    door = open_door(replace(AM, exits=Exits.SCANNED))
    door.people("ana", am="confirmed")
    door.scan("ana", "9:00", station="B")
    answer = door.scan("ana", "10:00")
    assert said(answer) == ("refused", "already_inside")
    assert (answer["since"], answer["since_station"]) == (clock("9:00"), "B")
    assert said(door.scan("ana", "10:01", confirmed=True)) == ("refused", "already_inside")
    assert said(door.scan("ana", "10:02", override=SUPERVISOR)) == ("admitted", "re_entry")


@pytest.mark.parametrize("time", ["9:05", "9:30"])
def test_line_9_a_re_entry_that_would_overfill_the_room_is_refused(
    open_door: Opening, time: str
) -> None:
    door = open_door(capacity=2)
    door.people("ana bob cyd", am="confirmed")
    door.enter("ana bob", "9:00")
    assert door.count(1, "9:01")["occupancy"] == 1  # one of them is out
    assert door.scan("cyd", "9:02")["occupancy"] == 2
    for more in ({}, {"confirmed": True}, {"override": SUPERVISOR}):
        answer = door.scan("ana", time, **more)
        assert (said(answer), answer["occupancy"]) == (("refused", "room_full"), 2)


def test_line_9_a_re_entry_that_adds_nobody_is_welcome_in_a_room_too_full(
    open_door: Opening,
) -> None:
    door = open_door(capacity=2)
    door.people("ana bob", am="confirmed")
    door.enter("ana bob", "9:00")
    door.count(5, "9:01")
    answer = door.scan("ana", "9:30")
    assert (said(answer), answer["occupancy"]) == (("admitted", "re_entry"), 5)


# --- line 10: expected elsewhere --------------------------------------------------------------


def test_line_10_who_is_confirmed_for_another_open_session_is_asked_about(
    open_door: Opening,
) -> None:
    door = open_door(AM, BESIDE)
    door.people("ana", beside="confirmed")
    answer = door.scan("ana", "9:00", "am")
    assert said(answer) == ("confirm", "expected_elsewhere")
    assert list(answer["choices"]) == ["beside"]
    assert (answer["session"], answer["scan"]) == ("am", None)
    assert said(door.scan("ana", "9:01", "am", confirmed=True)) == ("admitted", "walk_in")


def test_line_10_gives_way_to_a_supervisor(open_door: Opening) -> None:
    door = open_door(AM, BESIDE)
    door.people("ana", beside="confirmed")
    assert said(door.scan("ana", "9:00", "am", override=SUPERVISOR)) == ("admitted", "override")


@pytest.mark.parametrize("role", ["speaker", "staff", "press", "guest"])
def test_line_10_is_for_participants_only(open_door: Opening, role: str) -> None:
    door = open_door(AM, BESIDE)
    door.people("ana", role=role, beside="confirmed")
    assert said(door.scan("ana", "9:00", "am")) == ("admitted", "invited")


def test_line_10_does_not_ask_who_is_confirmed_here_too(open_door: Opening) -> None:
    door = open_door(AM, BESIDE)
    door.people("ana", am="confirmed", beside="confirmed")
    assert said(door.scan("ana", "9:00", "am")) == ("admitted", "registered")


def test_line_10_does_not_ask_where_the_other_room_is_full(open_door: Opening) -> None:
    door = open_door(AM, BESIDE, small=1)
    door.people("ana", beside="confirmed")
    door.people("bob", role="guest")
    door.enter("bob", "8:50", "beside")
    assert said(door.scan("ana", "9:00", "am")) == ("admitted", "walk_in")


def test_line_10_does_not_ask_where_they_have_been_there(open_door: Opening) -> None:
    door = open_door(AM, BESIDE)
    door.people("ana", beside="confirmed")
    door.scan("ana", "9:00", "beside")
    door.out("ana", "9:30", "beside")
    assert said(door.scan("ana", "9:31", "am")) == ("admitted", "walk_in")


def test_line_10_does_not_ask_where_the_other_doors_are_closed(open_door: Opening) -> None:
    door = open_door(AM, BESIDE, PM)
    door.people("ana", beside="confirmed", pm="confirmed")
    assert said(door.scan("ana", "12:00", "am")) == ("admitted", "walk_in")


# --- line 11: the room ------------------------------------------------------------------------


def test_line_11_a_full_room_refuses_even_a_confirmed_person(open_door: Opening) -> None:
    door = open_door(capacity=2)
    door.people("ana bob cyd", am="confirmed")
    door.enter("ana bob", "9:00")
    answer = door.scan("cyd", "9:01")
    assert said(answer) == ("refused", "room_full")
    shown = [answer[k] for k in ("occupancy", "seats", "room", "room_occupancy", "capacity")]
    assert shown == [2, 3, "big", 2, 2]
    assert answer["scan"] is not None


@pytest.mark.parametrize("role", ["participant", "speaker", "staff"])
def test_line_11_a_full_room_holds_whatever_anybody_says(open_door: Opening, role: str) -> None:
    door = open_door(capacity=1)
    door.people("ana", am="confirmed")
    door.people("bob", role=role, am="confirmed")
    door.enter("ana", "9:00")
    for more in ({}, {"confirmed": True}, {"override": SUPERVISOR}):
        assert said(door.scan("bob", "9:01", **more)) == ("refused", "room_full")
    assert door.inside("9:01") == 1


def test_line_11_counts_the_people_of_every_session_in_the_room(open_door: Opening) -> None:
    other = session("other", "big", "9:30", "12:30")
    door = open_door(AM, other, capacity=2)
    door.people("ana bob cyd", am="confirmed")
    door.people("guest", role="guest")
    door.enter("ana", "9:00")
    door.enter("guest", "9:00", "other")
    answer = door.scan("bob", "9:01")
    assert said(answer) == ("refused", "room_full")
    assert (answer["occupancy"], answer["room_occupancy"]) == (1, 2)


def test_line_11_who_is_already_in_the_room_counts_as_out(open_door: Opening) -> None:
    other = session("other", "big", "9:30", "12:30")
    door = open_door(AM, other, capacity=2)
    door.people("ana bob", am="confirmed")
    door.enter("ana bob", "9:00")
    answer = door.scan("bob", "9:30", "other", confirmed=True)
    assert said(answer) == ("admitted", "walk_in")
    assert (answer["moved_from"], answer["occupancy"], answer["room_occupancy"]) == ("am", 1, 2)


# --- lines 12 to 14 ---------------------------------------------------------------------------


@pytest.mark.parametrize("role", ["speaker", "staff", "press", "guest"])
def test_line_12_other_roles_are_invited_though_seats_are_taken(
    open_door: Opening, role: str
) -> None:
    door = open_door(replace(AM, seats=1, walk_ins=WalkIns.REFUSE))
    door.people("ana", am="confirmed")
    door.people("bob", role=role)
    door.enter("ana", "9:00")
    answer = door.scan("bob", "9:01")
    assert (said(answer), answer["occupancy"]) == (("admitted", "invited"), 2)


def test_line_12_a_plain_invitation_stays_plain_under_a_supervisor(open_door: Opening) -> None:
    door = open_door()
    door.people("bob", role="guest")
    assert said(door.scan("bob", "9:01", override=SUPERVISOR)) == ("admitted", "invited")


def test_line_13_beyond_the_seats_a_confirmed_person_is_asked_about(open_door: Opening) -> None:
    door = open_door(replace(AM, seats=1))
    door.people("ana bob cyd", am="confirmed")
    assert said(door.scan("ana", "9:00")) == ("admitted", "registered")
    answer = door.scan("bob", "9:01")
    assert (said(answer), answer["scan"]) == (("confirm", "over_seats"), None)
    assert said(door.scan("bob", "9:02", confirmed=True)) == ("admitted", "registered")
    assert said(door.scan("cyd", "9:03", override=SUPERVISOR)) == ("admitted", "override")


def test_line_13_other_roles_take_no_seat(open_door: Opening) -> None:
    door = open_door(replace(AM, seats=1))
    door.people("bob cyd", role="speaker")
    door.people("ana", am="confirmed")
    door.enter("bob cyd", "9:00")
    assert said(door.scan("ana", "9:01")) == ("admitted", "registered")


def test_line_14_where_walk_ins_are_refused_only_the_registered_enter(open_door: Opening) -> None:
    door = open_door(replace(AM, walk_ins=WalkIns.REFUSE))
    door.people("ana")
    door.people("bob", am="cancelled")
    door.people("cyd", am="waitlisted")
    answer = door.scan("ana", "9:00")
    assert (said(answer), answer["session"]) == (("refused", "not_registered"), "am")
    assert said(door.scan("bob", "9:00")) == ("refused", "not_registered")
    assert said(door.scan("ana", "9:01", confirmed=True)) == ("refused", "not_registered")
    assert said(door.scan("cyd", "9:02")) == ("admitted", "from_waiting_list")
    assert said(door.scan("ana", "9:03", override=SUPERVISOR)) == ("admitted", "override")


# --- lines 15 and 16: free and held seats -----------------------------------------------------


def test_line_15_free_seats_are_for_the_waiting_list_and_for_walk_ins(open_door: Opening) -> None:
    door = open_door()
    door.people("ana", am="waitlisted")
    door.people("bob", am="cancelled")
    door.people("cyd")
    assert said(door.scan("ana", "9:00")) == ("admitted", "from_waiting_list")
    assert said(door.scan("bob", "9:01")) == ("admitted", "walk_in")
    assert said(door.scan("cyd", "9:02")) == ("admitted", "walk_in")


def test_line_15_where_walk_ins_are_confirmed_staff_are_asked(open_door: Opening) -> None:
    door = open_door(replace(AM, walk_ins=WalkIns.CONFIRM))
    door.people("ana", am="waitlisted")
    door.people("bob cyd")
    assert said(door.scan("ana", "9:00")) == ("admitted", "from_waiting_list")
    answer = door.scan("bob", "9:01")
    assert (said(answer), answer["scan"]) == (("confirm", "walk_in"), None)
    assert said(door.scan("bob", "9:02", confirmed=True)) == ("admitted", "walk_in")
    assert said(door.scan("cyd", "9:03", override=SUPERVISOR)) == ("admitted", "override")


def test_line_16_while_seats_are_held_a_walk_in_is_told_until_when(open_door: Opening) -> None:
    door = open_door()
    door.people("ana bob", am="confirmed")
    door.people("cyd dan")
    assert said(door.scan("cyd", "9:00")) == ("admitted", "walk_in")  # 3 free, 2 held
    answer = door.scan("dan", "9:01")  # 2 free, 2 held
    assert (said(answer), answer["until"]) == (("refused", "seats_held"), clock("9:40"))
    assert said(door.scan("dan", "9:02", confirmed=True)) == ("refused", "seats_held")
    assert said(door.scan("dan", "9:03", override=SUPERVISOR)) == ("admitted", "override")


def test_line_16_without_a_free_seat_the_session_is_full(open_door: Opening) -> None:
    door = open_door(replace(AM, seats=1))
    door.people("ana", am="confirmed")
    door.people("bob")
    door.people("cyd", am="waitlisted")
    door.enter("ana", "9:00")
    answer = door.scan("bob", "9:01")
    assert (said(answer), answer["until"]) == (("refused", "session_full"), None)
    answer = door.scan("cyd", "9:02")
    assert (said(answer), answer["place"]) == (("refused", "waiting"), 1)
    assert said(door.scan("cyd", "9:03", override=SUPERVISOR)) == ("admitted", "override")


def test_held_seats_are_released_ten_minutes_after_the_start(open_door: Opening) -> None:
    door = open_door(replace(AM, seats=1))
    door.people("ana", am="confirmed")
    door.people("bob")
    assert said(door.scan("bob", "9:39:59")) == ("refused", "seats_held")
    assert said(door.scan("bob", "9:40")) == ("admitted", "walk_in")


def test_held_seats_follow_the_release_of_the_session(open_door: Opening) -> None:
    door = open_door(replace(AM, seats=1, release_after=25))
    door.people("ana", am="confirmed")
    door.people("bob")
    answer = door.scan("bob", "9:54:59")
    assert (said(answer), answer["until"]) == (("refused", "seats_held"), clock("9:55"))
    assert said(door.scan("bob", "9:55")) == ("admitted", "walk_in")


def test_held_seats_include_those_who_left_and_those_who_are_elsewhere(open_door: Opening) -> None:
    door = open_door(replace(AM, seats=2), BESIDE)
    door.people("ana bob", am="confirmed")
    door.people("cyd")
    door.enter("ana", "9:00")
    door.out("ana", "9:10")
    door.enter("bob", "9:00", "beside")
    assert said(door.scan("cyd", "9:11")) == ("refused", "seats_held")


def test_held_seats_of_the_told_are_kept_for_ten_minutes_more(open_door: Opening) -> None:
    door = open_door(replace(AM, seats=1))
    door.people("ana", am="confirmed")
    door.people("wim", am="waitlisted")
    door.people("bob")
    answer = door.scan("wim", "9:00")
    assert (said(answer), answer["place"]) == (("refused", "waiting"), 1)
    answer = door.scan("bob", "9:40")
    assert (said(answer), answer["until"]) == (("refused", "seats_held"), clock("9:50"))
    assert said(door.scan("wim", "9:49:59", dry_run=True)) == ("admitted", "from_waiting_list")
    assert said(door.scan("bob", "9:49:59")) == ("refused", "seats_held")
    assert said(door.scan("bob", "9:50")) == ("admitted", "walk_in")


def test_held_seats_of_the_told_do_not_count_who_has_gone_into_another_session(
    open_door: Opening,
) -> None:
    door = open_door(replace(AM, seats=1), BESIDE)
    door.people("ana", am="confirmed")
    door.people("wim", am="waitlisted")
    door.people("bob")
    assert said(door.scan("wim", "9:00")) == ("refused", "waiting")
    door.enter("wim", "9:01", "beside")
    assert said(door.scan("bob", "9:40")) == ("admitted", "walk_in")


def test_held_seats_are_not_kept_for_waitlisted_people_who_never_came(open_door: Opening) -> None:
    door = open_door(replace(AM, seats=1))
    door.people("ana", am="confirmed")
    door.people("wim", am="waitlisted")
    door.people("bob")
    assert said(door.scan("bob", "9:40")) == ("admitted", "walk_in")


def test_held_seats_for_a_waitlisted_person_are_of_those_before_them(open_door: Opening) -> None:
    door = open_door(replace(AM, seats=1))
    door.people("ana", am="confirmed")
    door.people("wim xia", am="waitlisted")
    assert door.scan("wim", "9:00")["place"] == 1
    assert door.scan("xia", "9:01")["place"] == 2
    late = door.scan("xia", "9:40")
    assert (said(late), late["place"]) == (("refused", "waiting"), 2)
    assert said(door.scan("wim", "9:41")) == ("admitted", "from_waiting_list")


def test_places_are_kept_for_confirmed_people_of_other_roles_until_release(
    open_door: Opening,
) -> None:
    door = open_door(capacity=2)
    door.people("sol", role="speaker", am="confirmed")
    door.people("bob cyd")
    assert said(door.scan("bob", "9:00")) == ("admitted", "walk_in")
    answer = door.scan("cyd", "9:01")  # one place, kept for the speaker
    assert (said(answer), answer["until"]) == (("refused", "seats_held"), clock("9:40"))
    assert said(door.scan("cyd", "9:40")) == ("admitted", "walk_in")


def test_places_kept_do_not_stop_a_confirmed_participant(open_door: Opening) -> None:
    door = open_door(capacity=1)
    door.people("sol", role="speaker", am="confirmed")
    door.people("ana", am="confirmed")
    assert said(door.scan("ana", "9:00")) == ("admitted", "registered")


def test_places_are_no_longer_kept_for_who_has_come(open_door: Opening) -> None:
    door = open_door(capacity=2)
    door.people("sol", role="speaker", am="confirmed")
    door.people("bob")
    door.enter("sol", "9:00")
    assert said(door.scan("bob", "9:01")) == ("admitted", "walk_in")


def test_the_place_in_the_queue_follows_registration_and_skips_who_is_inside(
    open_door: Opening,
) -> None:
    door = open_door(replace(AM, seats=1))
    door.people("ana", am="confirmed")
    door.people("wim xia yan", am="waitlisted")
    assert door.scan("yan", "9:00")["place"] == 3
    assert door.scan("xia", "9:01")["place"] == 2
    door.scan("wim", "9:02", override=SUPERVISOR)
    assert door.scan("yan", "9:03")["place"] == 2
    door.event.set_registration("xia", "am", "cancelled")
    assert door.scan("yan", "9:04")["place"] == 1


# --- moving and exits -------------------------------------------------------------------------


def test_moving_takes_the_person_out_of_the_other_session(open_door: Opening) -> None:
    door = open_door(AM, BESIDE)
    door.people("ana")
    door.enter("ana", "9:00", "am")
    answer = door.scan("ana", "9:30", "beside")
    assert (said(answer), answer["moved_from"]) == (("admitted", "walk_in"), "am")
    assert (door.inside("9:30", "am"), door.inside("9:30", "beside")) == (0, 1)


def test_moving_is_only_from_a_session_that_runs(open_door: Opening) -> None:
    door = open_door(AM, PM)
    door.people("ana", am="confirmed", pm="confirmed")
    door.enter("ana", "9:00", "am")
    answer = door.scan("ana", "14:00", "pm")
    assert (said(answer), answer["moved_from"]) == (("admitted", "registered"), None)


@pytest.mark.parametrize("asked", ["am", "auto"])
def test_exit_of_somebody_inside_is_a_goodbye(open_door: Opening, asked: str) -> None:
    door = open_door(AM, BESIDE)
    door.people("ana", am="confirmed")
    door.enter("ana", "9:00")
    answer = door.out("ana", "10:00", asked)
    assert said(answer) == ("admitted", "left")
    assert (answer["session"], answer["direction"], answer["occupancy"]) == ("am", "out", 0)


def test_exit_of_somebody_who_is_not_inside_is_refused(open_door: Opening) -> None:
    door = open_door(AM, BESIDE)
    door.people("ana bob", am="confirmed")
    door.enter("ana", "9:00")
    answer = door.out("ana", "10:00", "beside")
    assert (said(answer), answer["session"]) == (("refused", "not_inside"), "beside")
    answer = door.out("bob", "10:00", "auto")
    assert (said(answer), answer["session"]) == (("refused", "not_inside"), None)
    answer = door.out("bob", "10:01", override=SUPERVISOR, confirmed=True)
    assert said(answer) == ("refused", "not_inside")


def test_exit_is_open_to_who_is_blocked_or_has_a_revoked_badge(open_door: Opening) -> None:
    door = open_door()
    door.people("ana bob", am="confirmed")
    door.enter("ana bob", "9:00")
    door.event.block("ana", True)
    text = door.badge_of("bob")
    door.event.revoke(text)
    assert said(door.out("ana", "10:00")) == ("admitted", "left")
    assert said(door.badge(text, "10:00", direction="out")) == ("admitted", "left")


@pytest.mark.parametrize("asked", ["am", "auto"])
def test_exit_is_possible_up_to_sixty_minutes_after_the_end_inclusive(
    open_door: Opening, asked: str
) -> None:
    door = open_door()
    door.people("ana bob", am="confirmed")
    door.enter("ana bob", "9:00")
    assert said(door.out("bob", "13:30:01", asked)) == ("refused", "not_inside")
    answer = door.out("ana", "13:30:00", asked)
    assert (said(answer), answer["session"]) == (("admitted", "left"), "am")
    assert (answer["occupancy"], answer["room_occupancy"]) == (0, 0)


def test_exit_after_the_end_is_refused_to_who_has_left_or_entered_elsewhere_since(
    open_door: Opening,
) -> None:
    door = open_door(AM, PM)
    door.people("ana", am="confirmed", pm="confirmed")
    door.people("bob", am="confirmed")
    door.enter("ana bob", "9:00")
    door.enter("ana", "13:20", "pm")
    assert said(door.out("ana", "13:25", "am")) == ("refused", "not_inside")
    assert said(door.out("bob", "12:40")) == ("admitted", "left")
    assert said(door.out("bob", "12:50")) == ("refused", "not_inside")


def test_exit_then_entry_is_decided_afresh(open_door: Opening) -> None:
    door = open_door(replace(AM, seats=1))
    door.people("ana", am="confirmed")
    door.people("bob")
    door.enter("ana", "9:00")
    door.out("ana", "9:45")
    assert said(door.scan("bob", "9:46")) == ("admitted", "walk_in")
    assert said(door.scan("ana", "9:47")) == ("confirm", "over_seats")
    answer = door.scan("ana", "9:48", confirmed=True)
    assert (said(answer), answer["occupancy"]) == (("admitted", "registered"), 2)


# --- head counts ------------------------------------------------------------------------------


def test_a_head_count_is_taken_from_midnight_of_its_day_until_the_end(open_door: Opening) -> None:
    door = open_door()
    assert said(door.count(1, "23:59:59", day=3)) == ("refused", "not_open_yet")
    answer = door.count(2, "0:00", id="c1")
    assert said(answer) == ("counted", "counted")
    assert (answer["occupancy"], answer["room_occupancy"], answer["scan"]) == (2, 2, "c1")
    assert said(door.count(2, "12:29:59")) == ("counted", "counted")
    assert said(door.count(2, "12:30")) == ("refused", "closed")


def test_after_a_head_count_who_leaves_is_gone_and_who_arrives_has_come(open_door: Opening) -> None:
    door = open_door(replace(AM, seats=9), capacity=9)
    door.people("ana bob", am="confirmed")
    door.people("cyd", role="guest")
    door.enter("ana bob", "9:00")
    assert door.count(5, "9:01")["occupancy"] == 5  # three without a badge
    assert door.out("ana", "9:30")["occupancy"] == 4
    assert door.scan("cyd", "9:31")["occupancy"] == 5
    assert door.out("cyd", "9:32")["occupancy"] == 4
    assert door.scan("ana", "9:33")["occupancy"] == 5


def test_after_a_head_count_people_back_from_a_coffee_add_up_again(open_door: Opening) -> None:
    door = open_door()
    door.people("ana bob cyd", am="confirmed")
    door.enter("ana bob cyd", "9:00")
    assert door.count(1, "9:20")["occupancy"] == 1  # two are missing
    answer = door.scan("ana", "9:30", id="s1")
    assert (said(answer), answer["occupancy"]) == (("admitted", "re_entry"), 2)
    assert door.scan("bob", "9:31")["occupancy"] == 3
    assert door.scan("cyd", "9:32")["occupancy"] == 3  # no more than were missing


def test_after_a_head_count_the_gone_never_make_it_negative(open_door: Opening) -> None:
    door = open_door()
    door.people("ana bob", am="confirmed")
    door.people("cyd", role="guest")
    door.enter("ana bob", "9:00")
    door.count(1, "9:01")
    assert door.out("ana", "9:02")["occupancy"] == 0
    assert door.out("bob", "9:03")["occupancy"] == 0
    assert door.scan("cyd", "9:04")["occupancy"] == 1


def test_a_head_count_above_capacity_is_recorded_and_stops_entries(open_door: Opening) -> None:
    door = open_door()
    door.people("ana", am="confirmed")
    answer = door.count(5, "9:00")
    assert (said(answer), answer["occupancy"]) == (("counted", "counted"), 5)
    assert said(door.scan("ana", "9:01")) == ("refused", "room_full")


def test_the_latest_head_count_holds_until_the_session_ends(open_door: Opening) -> None:
    door = open_door()
    door.people("ana", am="confirmed")
    door.count(3, "9:00")
    assert said(door.scan("ana", "9:01")) == ("refused", "room_full")
    door.count(2, "9:02")
    assert door.scan("ana", "9:03")["occupancy"] == 3
    assert (door.inside("12:29:59"), door.inside("12:30"), door.in_room("12:30")) == (3, 0, 0)


def test_the_occupancy_of_a_room_sums_its_sessions_that_have_not_ended(open_door: Opening) -> None:
    late = session("late", "big", "11:30", "14:00")
    door = open_door(AM, late, capacity=9)
    door.people("ana bob", role="guest")
    door.enter("ana", "11:00", "am")
    door.enter("bob", "11:00", "late")
    assert door.count(4, "11:01", "am")["room_occupancy"] == 5
    assert door.in_room("12:30") == 1


# --- undo -------------------------------------------------------------------------------------


def test_undo_of_an_entry_takes_the_person_out_again(open_door: Opening) -> None:
    door = open_door()
    door.people("ana", am="confirmed")
    door.scan("ana", "9:00", id="s1")
    answer = door.undo("s1", "9:01", id="v1")
    assert said(answer) == ("undone", "undone")
    assert (answer["occupancy"], answer["scan"], answer["session"]) == (0, "v1", "am")
    assert said(door.scan("ana", "9:02")) == ("admitted", "registered")


def test_undo_of_an_exit_puts_the_person_back(open_door: Opening) -> None:
    door = open_door()
    door.people("ana", am="confirmed")
    door.scan("ana", "9:00")
    door.out("ana", "9:30", id="s2")
    assert door.undo("s2", "9:31")["occupancy"] == 1
    assert said(door.scan("ana", "9:32")) == ("admitted", "re_entry")


def test_undo_of_a_move_puts_the_person_back_where_they_were(open_door: Opening) -> None:
    door = open_door(AM, BESIDE)
    door.people("ana")
    door.enter("ana", "9:00", "am")
    door.scan("ana", "9:30", "beside", id="s2")
    assert said(door.undo("s2", "9:31")) == ("undone", "undone")
    assert (door.inside("9:31", "am"), door.inside("9:31", "beside")) == (1, 0)


def test_undo_of_a_scan_that_was_never_made_is_unknown_scan(open_door: Opening) -> None:
    door = open_door()
    assert said(door.undo("nothing", "9:00")) == ("refused", "unknown_scan")
    assert door.log() == []


def test_undo_twice_is_already_undone(open_door: Opening) -> None:
    door = open_door()
    door.people("ana", am="confirmed")
    door.scan("ana", "9:00", id="s1")
    door.undo("s1", "9:01")
    assert said(door.undo("s1", "9:02")) == ("refused", "already_undone")
    assert len(door.log()) == 2


def test_undo_of_a_refusal_a_count_or_a_void_is_nothing_to_undo(open_door: Opening) -> None:
    door = open_door()
    door.people("ana", am="confirmed")
    door.scan("ana", "8:00", id="refusal")
    door.count(0, "9:00", id="count")
    door.scan("ana", "9:01", id="entry")
    door.undo("entry", "9:02", id="void")
    for target in ("refusal", "count", "void"):
        assert said(door.undo(target, "9:03")) == ("refused", "nothing_to_undo")
    assert len(door.log()) == 4


def test_undo_of_an_earlier_scan_is_not_latest(open_door: Opening) -> None:
    door = open_door()
    door.people("ana", am="confirmed")
    door.scan("ana", "9:00", id="s1")
    door.out("ana", "9:30", id="s2")
    assert said(door.undo("s1", "9:31")) == ("refused", "not_latest")
    door.undo("s2", "9:32")
    assert said(door.undo("s1", "9:33")) == ("undone", "undone")


def test_undo_does_not_mind_later_refusals(open_door: Opening) -> None:
    door = open_door()
    door.people("ana", am="confirmed")
    door.scan("ana", "9:00", id="s1")
    door.event.block("ana", True)
    assert said(door.scan("ana", "9:01")) == ("refused", "blocked")
    assert said(door.undo("s1", "9:02")) == ("undone", "undone")


def test_undo_of_an_exit_into_a_full_room_is_room_full_and_changes_nothing(
    open_door: Opening,
) -> None:
    door = open_door(capacity=1)
    door.people("ana bob", am="confirmed")
    door.scan("ana", "9:00")
    door.out("ana", "9:30", id="s2")
    door.scan("bob", "9:31")
    before = door.log()
    assert said(door.undo("s2", "9:32")) == ("refused", "room_full")
    assert (door.log(), door.inside("9:32")) == (before, 1)
    door.out("bob", "9:33")
    assert said(door.undo("s2", "9:34")) == ("undone", "undone")


def test_undo_does_not_check_seats(open_door: Opening) -> None:
    door = open_door(replace(AM, seats=1))
    door.people("ana bob", am="confirmed")
    door.scan("ana", "9:00")
    door.out("ana", "9:30", id="s2")
    door.scan("bob", "9:31")
    answer = door.undo("s2", "9:32")
    assert (said(answer), answer["occupancy"]) == (("undone", "undone"), 2)


def test_undo_after_the_session_has_ended_fills_no_room(open_door: Opening) -> None:
    door = open_door(AM, PM, capacity=1)
    door.people("ana", am="confirmed")
    door.people("bob", pm="confirmed")
    door.scan("ana", "9:00")
    door.out("ana", "9:30", id="s2")
    door.scan("bob", "13:30", "pm")
    answer = door.undo("s2", "13:31")
    assert (said(answer), answer["room_occupancy"]) == (("undone", "undone"), 1)


# --- override ---------------------------------------------------------------------------------


def test_override_where_nothing_refuses_is_the_plain_verdict(open_door: Opening) -> None:
    door = open_door()
    door.people("ana", am="confirmed")
    door.people("bob")
    assert said(door.scan("ana", "9:00", override=SUPERVISOR)) == ("admitted", "registered")
    assert said(door.scan("bob", "9:00", override=SUPERVISOR)) == ("admitted", "walk_in")


def test_override_comes_after_confirmed(open_door: Opening) -> None:
    door = open_door(replace(AM, seats=1))
    door.people("ana bob", am="confirmed")
    door.scan("ana", "9:00")
    answer = door.scan("bob", "9:01", confirmed=True, override=SUPERVISOR)
    assert said(answer) == ("admitted", "registered")


def test_override_of_somebody_inside_is_a_re_entry_though_they_are_blocked(
    open_door: Opening,
) -> None:
    door = open_door()
    door.people("ana", am="confirmed")
    door.scan("ana", "9:00")
    door.event.block("ana", True)
    assert said(door.scan("ana", "9:30", override=SUPERVISOR)) == ("admitted", "re_entry")


@pytest.mark.parametrize("badge", [HELLO, code(1, b"another key"), code(9)])
def test_override_does_not_make_a_badge_good(open_door: Opening, badge: str) -> None:
    door = open_door()
    plain = door.badge(badge, "9:00")
    forced = door.badge(badge, "9:01", override=SUPERVISOR, confirmed=True)
    assert said(forced) == said(plain)
    assert forced["outcome"] == "refused"


def test_override_is_logged_with_name_and_reason(open_door: Opening) -> None:
    door = open_door(replace(AM, walk_ins=WalkIns.REFUSE))
    door.people("ana")
    door.scan("ana", "9:00", override=SUPERVISOR)
    kept = door.event.event.read(lambda unit: unit.one('SELECT reason, "by", why FROM log'))
    assert tuple(kept) == ("override", "Sam", "speaker's guest")


# --- recorded presence ------------------------------------------------------------------------


@pytest.mark.parametrize("via", ["roll_call", "paper"])
def test_recorded_presence_is_admitted_whatever_the_door_would_say(
    open_door: Opening, via: str
) -> None:
    door = open_door(replace(AM, seats=1, walk_ins=WalkIns.REFUSE), capacity=1)
    door.people("ana", am="confirmed")
    door.people("bob")
    door.enter("ana", "9:00")
    door.event.block("bob", True)
    text = door.badge_of("bob")
    door.event.revoke(text)
    answer = door.badge(text, "9:30", via=via, by="Sam")
    assert said(answer) == ("admitted", "recorded")
    assert (answer["attendee"], answer["session"], answer["occupancy"]) == ("bob", "am", 2)


@pytest.mark.parametrize(
    ("badge", "reason"),
    [(HELLO, "not_a_badge"), (code(1, b"another key"), "forged"), (code(9), "unknown_badge")],
)
def test_recorded_presence_still_needs_a_badge_of_ours(
    open_door: Opening, badge: str, reason: str
) -> None:
    door = open_door()
    answer = door.badge(badge, "9:30", via="paper", by="Sam")
    assert said(answer) == ("refused", reason)


def test_recorded_presence_says_where_people_are_now(open_door: Opening) -> None:
    door = open_door(AM, BESIDE)
    door.people("ana")
    door.enter("ana", "9:00", "am")
    answer = door.scan("ana", "9:30", "beside", via="roll_call", by="Sam")
    assert (said(answer), answer["moved_from"]) == (("admitted", "recorded"), "am")
    assert (door.inside("9:30", "am"), door.inside("9:30", "beside")) == (0, 1)


def test_recorded_presence_in_an_ended_session_leaves_people_where_they_are(
    open_door: Opening,
) -> None:
    door = open_door(AM, PM)
    door.people("ana", am="confirmed", pm="confirmed")
    door.enter("ana", "13:30", "pm")
    answer = door.scan("ana", "14:00", "am", via="paper", by="Sam")
    assert (said(answer), answer["moved_from"]) == (("admitted", "recorded"), None)
    assert (answer["occupancy"], door.inside("14:00", "pm")) == (0, 1)


def test_recorded_presence_before_the_latest_scan_leaves_people_where_they_are(
    open_door: Opening,
) -> None:
    door = open_door(AM, BESIDE)
    door.people("ana", am="confirmed")
    door.enter("ana", "10:00", "am")
    answer = door.scan("ana", "9:30", "beside", via="paper", by="Sam")
    assert (said(answer), answer["moved_from"]) == (("admitted", "recorded"), None)
    assert (door.inside("10:00", "am"), door.inside("10:00", "beside")) == (1, 0)


def test_recorded_presence_after_a_head_count_adds_nobody(open_door: Opening) -> None:
    door = open_door()
    door.people("ana bob", am="confirmed")
    door.count(2, "9:30")
    answer = door.scan("ana", "9:31", via="roll_call", by="Sam")
    assert (said(answer), answer["occupancy"]) == (("admitted", "recorded"), 2)
    assert door.scan("bob", "9:32")["occupancy"] == 3


# --- retries, dry runs, questions, bad requests -----------------------------------------------


def test_a_retry_by_id_gets_the_answer_it_got_then_with_the_numbers_of_now(
    open_door: Opening,
) -> None:
    door = open_door()
    door.people("ana bob", am="confirmed")
    first = door.scan("ana", "9:00", id="s1")
    door.scan("bob", "9:01", id="s2")
    door.event.block("ana", True)
    again = door.scan("ana", "9:02", id="s1")
    assert said(again) == ("admitted", "registered")
    assert {k: again[k] for k in ("at", "scan", "repeat", "attendee", "session")} == {
        k: first[k] for k in ("at", "scan", "repeat", "attendee", "session")
    }
    assert (first["occupancy"], again["occupancy"]) == (1, 2)
    assert len(door.log()) == 2


def test_a_retry_of_a_refusal_an_undo_and_a_count_logs_nothing(open_door: Opening) -> None:
    door = open_door()
    door.people("ana", am="confirmed")
    door.scan("ana", "8:00", id="refusal")
    door.scan("ana", "9:00", id="entry")
    door.undo("entry", "9:01", id="void")
    door.count(1, "9:02", id="count")
    assert said(door.scan("ana", "9:03", id="refusal")) == ("refused", "not_open_yet")
    assert said(door.undo("entry", "9:04", id="void")) == ("undone", "undone")
    assert said(door.count(3, "9:05", id="count")) == ("counted", "counted")
    assert (len(door.log()), door.inside("9:05")) == (4, 1)


def test_a_question_logs_nothing_so_that_its_id_can_be_confirmed(open_door: Opening) -> None:
    door = open_door(replace(AM, walk_ins=WalkIns.CONFIRM))
    door.people("ana")
    asked = door.scan("ana", "9:00", id="s1")
    assert (said(asked), asked["scan"], asked["occupancy"]) == (("confirm", "walk_in"), None, 0)
    assert door.log() == []
    answer = door.scan("ana", "9:01", id="s1", confirmed=True)
    assert (said(answer), answer["scan"]) == (("admitted", "walk_in"), "s1")


def test_one_yes_answers_every_question_on_the_way(open_door: Opening) -> None:
    door = open_door(replace(AM, walk_ins=WalkIns.CONFIRM), BESIDE)
    door.people("ana", beside="confirmed")
    assert said(door.scan("ana", "9:00")) == ("confirm", "expected_elsewhere")
    assert said(door.scan("ana", "9:00", confirmed=True)) == ("admitted", "walk_in")


def test_a_dry_run_answers_and_changes_nothing(open_door: Opening) -> None:
    door = open_door()
    door.people("ana", am="confirmed")
    answer = door.scan("ana", "9:00", id="s1", dry_run=True)
    assert (said(answer), answer["scan"]) == (("admitted", "registered"), None)
    assert (door.log(), door.inside("9:00")) == ([], 0)
    assert said(door.scan("ana", "9:01", id="s1")) == ("admitted", "registered")


def test_a_dry_run_tells_nobody_to_wait(open_door: Opening) -> None:
    door = open_door(replace(AM, seats=1))
    door.people("ana", am="confirmed")
    door.people("wim", am="waitlisted")
    door.people("bob")
    assert said(door.scan("wim", "9:00", dry_run=True)) == ("refused", "waiting")
    assert said(door.scan("bob", "9:40")) == ("admitted", "walk_in")


def test_an_unknown_session_or_person_is_a_bad_request_and_not_logged(open_door: Opening) -> None:
    door = open_door()
    door.people("ana", am="confirmed")
    for answer in (door.scan("ana", "9:00", "nowhere"), door.scan("nobody", "9:00")):
        assert said(answer) == ("refused", "bad_request")
        assert answer["message"]
    assert door.log() == []


def test_a_lower_capacity_pushes_nobody_out(open_door: Opening) -> None:
    door = open_door()
    door.people("ana bob", am="confirmed")
    door.enter("ana bob", "9:00")
    door.event.set_programme(programme(replace(AM, seats=1), capacity=1))
    assert (door.inside("9:01"), door.in_room("9:01")) == (2, 2)
    assert said(door.scan("ana", "9:30")) == ("admitted", "re_entry")


def test_verdicts_follow_the_order_of_the_log(open_door: Opening) -> None:
    door = open_door()
    door.people("ana", am="confirmed")
    door.scan("ana", "10:00")
    assert said(door.out("ana", "9:50")) == ("admitted", "left")
    assert said(door.out("ana", "10:30")) == ("refused", "not_inside")
