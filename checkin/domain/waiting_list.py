"""Who is confirmed for a session and who waits: the order of registration against the quota."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from checkin.domain.model import Registration, RegistrationStatus, Role, Session

CONFIRMED = RegistrationStatus.CONFIRMED
WAITLISTED = RegistrationStatus.WAITLISTED
CANCELLED = RegistrationStatus.CANCELLED


def settle(
    session: Session, registrations: Sequence[Registration], role_of: Callable[[str], Role]
) -> list[Registration]:
    """The registrations of this session that change when the queue is put right.

    Nobody loses a confirmation here, also where a smaller quota would no longer give it;
    a free place goes to whoever registered first. Other roles take no place and never wait.
    """
    standing = [r for r in registrations if r.session == session.id and r.status != CANCELLED]
    waiting = sorted(
        (r for r in standing if r.status == WAITLISTED), key=lambda r: (r.order, r.attendee)
    )
    invited = [r for r in waiting if role_of(r.attendee) != Role.PARTICIPANT]
    queue = [r for r in waiting if role_of(r.attendee) == Role.PARTICIPANT]
    free = max(0, session.quota - confirmed_participants(session, standing, role_of))
    return [_confirmed(r) for r in (*invited, *queue[:free])]


def status_for_new(
    session: Session,
    registrations: Sequence[Registration],
    role_of: Callable[[str], Role],
    role: Role,
) -> RegistrationStatus:
    """What somebody who registers now becomes: confirmed while the quota lasts."""
    if role != Role.PARTICIPANT:
        return CONFIRMED
    full = confirmed_participants(session, registrations, role_of) >= session.quota
    return WAITLISTED if full else CONFIRMED


def confirmed_participants(
    session: Session, registrations: Iterable[Registration], role_of: Callable[[str], Role]
) -> int:
    return sum(
        r.session == session.id
        and r.status == CONFIRMED
        and role_of(r.attendee) == Role.PARTICIPANT
        for r in registrations
    )


def _confirmed(registration: Registration) -> Registration:
    # Having been told to wait ends with the waiting: it must not hold a seat a second time.
    return replace(registration, status=CONFIRMED, told_waiting=False)
