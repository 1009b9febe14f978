"""Who is confirmed and who waits (checkin.domain.waiting_list)."""

from dataclasses import replace

from checkin.domain.model import Programme, Registration, RegistrationStatus, Role, Session
from checkin.domain.waiting_list import settle, status_for_new

CONFIRMED = RegistrationStatus.CONFIRMED
WAITLISTED = RegistrationStatus.WAITLISTED
CANCELLED = RegistrationStatus.CANCELLED


def session(programme: Programme, seats: int) -> Session:
    return replace(programme.sessions[0], seats=seats, overbooking=0)


def registered(*statuses: RegistrationStatus) -> list[Registration]:
    return [Registration(f"p{n}", "mer-am", s, order=n) for n, s in enumerate(statuses)]


def role_of(attendee: str) -> Role:
    return Role.SPEAKER if attendee.startswith("s") else Role.PARTICIPANT


def test_the_first_in_order_are_confirmed_up_to_the_quota(programme: Programme) -> None:
    waiting = registered(WAITLISTED, WAITLISTED, WAITLISTED)
    changed = settle(session(programme, 2), list(reversed(waiting)), role_of)
    assert [(r.attendee, r.status) for r in changed] == [("p0", CONFIRMED), ("p1", CONFIRMED)]


def test_who_is_confirmed_stays_so_above_the_quota(programme: Programme) -> None:
    assert (
        settle(session(programme, 1), registered(CONFIRMED, CONFIRMED, WAITLISTED), role_of) == []
    )


def test_other_roles_never_wait_and_take_no_place(programme: Programme) -> None:
    speaker = Registration("s", "mer-am", WAITLISTED, order=9)
    changed = settle(session(programme, 1), [*registered(WAITLISTED), speaker], role_of)
    assert {r.attendee for r in changed} == {"s", "p0"}


def test_a_cancelled_registration_stays_cancelled(programme: Programme) -> None:
    assert settle(session(programme, 5), registered(CANCELLED), role_of) == []


def test_who_leaves_the_queue_no_longer_counts_as_told_to_wait(programme: Programme) -> None:
    waiting = [replace(registered(WAITLISTED)[0], told_waiting=True)]
    assert not settle(session(programme, 1), waiting, role_of)[0].told_waiting


def test_other_sessions_are_left_alone(programme: Programme) -> None:
    assert settle(replace(session(programme, 5), id="x"), registered(WAITLISTED), role_of) == []


def test_who_registers_now_is_confirmed_while_the_quota_lasts(programme: Programme) -> None:
    one = session(programme, 1)
    assert status_for_new(one, [], role_of, Role.PARTICIPANT) == CONFIRMED
    assert status_for_new(one, registered(CONFIRMED), role_of, Role.PARTICIPANT) == WAITLISTED
    assert status_for_new(one, registered(CONFIRMED), role_of, Role.PRESS) == CONFIRMED
