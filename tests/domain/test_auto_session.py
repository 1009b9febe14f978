"""Which session an `auto` station means: (a) to (e) of line 7, one by one."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from checkin.domain.auto_session import choose_session
from checkin.domain.facts import PersonFacts
from checkin.domain.model import (
    Event,
    Programme,
    Registration,
    RegistrationStatus,
    Role,
    Room,
    Session,
)
from checkin.domain.trail import Trail, Whereabouts
from checkin.domain.verdict import Direction, Outcome, Reason, Verdict

PARIS = ZoneInfo("Europe/Paris")
CONFIRMED, WAITLISTED = RegistrationStatus.CONFIRMED, RegistrationStatus.WAITLISTED
CANCELLED = RegistrationStatus.CANCELLED


def local(hhmm: str, day: int = 4) -> datetime:
    return datetime.fromisoformat(f"2020-03-{day:02} {hhmm}").replace(tzinfo=PARIS)


def session(id: str, start: str, end: str, day: int = 4) -> Session:
    return Session(id, id, "salle", local(start, day), local(end, day), seats=50)


# Doors open 45 minutes before the start.
EARLY = session("early", "09:00", "10:00")
MORNING = session("morning", "09:30", "12:30")
PARALLEL = session("parallel", "09:30", "12:30")
NOON = session("noon", "12:45", "13:30")
EVENING = session("evening", "18:00", "19:00")
TOMORROW = session("tomorrow", "09:30", "12:30", day=5)


def ask(
    at: str | datetime,
    *sessions: Session,
    here: Whereabouts | None = None,
    **registered: RegistrationStatus,
) -> str | Verdict:
    """The id of the session meant, or the verdict."""
    event = Event("odd", "Open Data Days", "Europe/Paris")
    ordered = tuple(sorted(sessions, key=lambda s: (s.start, s.id)))
    programme = Programme(event, (Room("salle", "Salle", 60),), ordered)
    registrations = {
        id: Registration("ana", id, status, order)
        for order, (id, status) in enumerate(registered.items())
    }
    person = PersonFacts("ana", Role.PARTICIPANT, False, registrations, Trail(here), None)
    found = choose_session(local(at) if isinstance(at, str) else at, programme, person)
    return found if isinstance(found, Verdict) else found.id


def staff_choose(*choices: str) -> Verdict:
    return Verdict(Outcome.CONFIRM, Reason.CHOOSE_SESSION, choices=choices)


def entered(session: Session, at: str, direction: Direction = Direction.IN) -> Whereabouts:
    return Whereabouts(session.id, direction, local(at), "A")


# --- (a) ---------------------------------------------------------------------------------------
@pytest.mark.parametrize("direction", list(Direction))
def test_a_the_session_they_are_inside_or_left_goes_before_their_registrations(
    direction: Direction,
) -> None:
    here = entered(PARALLEL, "09:20", direction)
    assert ask("10:00", MORNING, PARALLEL, here=here, morning=CONFIRMED) == "parallel"


def test_a_ten_minutes_before_its_end_it_is_no_longer_meant() -> None:
    here = entered(MORNING, "09:20")
    more_than_ten_minutes = MORNING.end - timedelta(minutes=10, seconds=1)
    assert ask(more_than_ten_minutes, MORNING, NOON, here=here) == "morning"
    ten_minutes = MORNING.end - timedelta(minutes=10)
    assert ask(ten_minutes, MORNING, NOON, here=here, noon=CONFIRMED) == "noon"


def test_a_where_doors_of_another_they_are_confirmed_for_opened_since_staff_choose() -> None:
    here = entered(MORNING, "09:20")
    assert ask("12:10", MORNING, NOON, here=here, noon=CONFIRMED) == staff_choose("morning", "noon")
    assert ask("12:10", MORNING, NOON, here=here, noon=WAITLISTED) == "morning"


def test_a_doors_that_were_open_when_they_came_raise_no_question() -> None:
    at_the_opening = Whereabouts("morning", Direction.IN, NOON.doors, "A")
    assert ask("12:10", MORNING, NOON, here=at_the_opening, noon=CONFIRMED) == "morning"


# --- (b) and (c) -------------------------------------------------------------------------------
@pytest.mark.parametrize("status", [CONFIRMED, WAITLISTED])
def test_b_c_the_one_they_are_registered_for_among_several(status: RegistrationStatus) -> None:
    assert ask("09:20", MORNING, PARALLEL, parallel=status) == "parallel"


def test_b_the_one_whose_start_is_closest_to_now() -> None:
    late = session("late", "10:15", "11:00")
    assert ask("09:35", EARLY, late, early=CONFIRMED, late=CONFIRMED) == "early"
    assert ask("09:40", EARLY, late, early=CONFIRMED, late=CONFIRMED) == "late"


def test_b_as_close_the_earlier_start() -> None:
    late = session("late", "10:10", "11:00")
    assert ask("09:35", EARLY, late, early=CONFIRMED, late=CONFIRMED) == "early"


def test_b_where_others_of_them_overlap_it_staff_choose_among_those() -> None:
    found = ask(
        "09:20", EARLY, MORNING, PARALLEL, morning=CONFIRMED, parallel=CONFIRMED, early=WAITLISTED
    )
    assert found == staff_choose("morning", "parallel")


def test_c_a_confirmed_session_goes_before_a_waitlisted_one() -> None:
    assert ask("09:20", MORNING, PARALLEL, morning=WAITLISTED, parallel=CONFIRMED) == "parallel"


def test_c_waitlisted_sessions_that_overlap_are_for_staff_to_choose() -> None:
    found = ask("09:20", MORNING, PARALLEL, morning=WAITLISTED, parallel=WAITLISTED)
    assert found == staff_choose("morning", "parallel")


# --- (d) and (e) -------------------------------------------------------------------------------
@pytest.mark.parametrize("status", [CONFIRMED, WAITLISTED])
def test_d_who_is_registered_for_later_today_may_have_come_early(
    status: RegistrationStatus,
) -> None:
    assert ask("09:20", MORNING, EVENING, evening=status) == staff_choose("morning")


def test_d_tomorrow_or_a_cancelled_registration_is_no_reason_to_ask() -> None:
    assert ask("09:20", MORNING, TOMORROW, tomorrow=CONFIRMED) == "morning"
    assert ask("09:20", MORNING, EVENING, evening=CANCELLED) == "morning"


def test_d_the_day_is_that_of_the_event_not_of_utc() -> None:
    just_after_midnight = session("night", "00:30", "02:00", day=5)
    noon = session("lunch", "12:00", "13:00", day=5)
    found = ask(local("00:10", 5), just_after_midnight, noon, lunch=CONFIRMED)
    assert found == staff_choose("night")


def test_e_the_only_one_that_is_open() -> None:
    assert ask("09:20", MORNING, EVENING) == "morning"


def test_e_among_several_staff_choose_in_order_of_start_then_id() -> None:
    assert ask("09:20", PARALLEL, MORNING, EARLY) == staff_choose("early", "morning", "parallel")


# --- none open ---------------------------------------------------------------------------------
def test_before_the_doors_the_next_session_of_theirs_is_shown_else_the_next_of_all() -> None:
    early = Verdict(Outcome.REFUSED, Reason.NOT_OPEN_YET, "early")
    evening = Verdict(Outcome.REFUSED, Reason.NOT_OPEN_YET, "evening")
    assert ask("07:00", EARLY, MORNING, EVENING) == early
    assert ask("07:00", EARLY, MORNING, EVENING, evening=CONFIRMED) == evening
    assert ask("07:00", EARLY, MORNING, EVENING, evening=CANCELLED) == early


def test_after_the_last_one_everything_is_closed() -> None:
    assert ask("19:00", EARLY, EVENING) == Verdict(Outcome.REFUSED, Reason.CLOSED)


def test_doors_are_open_from_their_minute_to_just_before_the_end() -> None:
    assert ask(MORNING.doors, MORNING) == "morning"
    last_moment = MORNING.end - timedelta(seconds=1)
    assert ask(last_moment, MORNING) == "morning"
    assert ask(MORNING.end, MORNING) == Verdict(Outcome.REFUSED, Reason.CLOSED)
