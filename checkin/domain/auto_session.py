"""Line 7 of the rules: which session an `auto` station means for a person now."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from checkin.domain.facts import PersonFacts
from checkin.domain.model import Programme, RegistrationStatus, Session
from checkin.domain.verdict import Outcome, Reason, Verdict

STILL_WORTH_IT = timedelta(minutes=10)


def choose_session(at: datetime, programme: Programme, person: PersonFacts) -> Session | Verdict:
    """The session meant, or the verdict where there is none or staff must choose."""
    open_now = [session for session in programme.sessions if session.doors_open(at)]
    if not open_now:
        return _none_open(at, programme, person)
    if (current := _where_they_are(at, open_now, programme, person)) is not None:
        return current
    for status in (RegistrationStatus.CONFIRMED, RegistrationStatus.WAITLISTED):
        theirs = [s for s in open_now if person.status(s.id) is status]
        if theirs:
            return _nearest(at, theirs)
    if _registered_later_today(at, programme, person) or len(open_now) > 1:
        return _ask(open_now)
    return open_now[0]


def _ask(sessions: Iterable[Session]) -> Verdict:
    ordered = sorted(sessions, key=lambda s: (s.start, s.id))
    return Verdict(
        Outcome.CONFIRM, Reason.CHOOSE_SESSION, choices=tuple(session.id for session in ordered)
    )


def _none_open(at: datetime, programme: Programme, person: PersonFacts) -> Verdict:
    to_come = [session for session in programme.sessions if session.doors > at]
    if not to_come:
        return Verdict(Outcome.REFUSED, Reason.CLOSED)
    theirs = [session for session in to_come if person.status(session.id) is not None]
    following = min(theirs or to_come, key=lambda s: (s.doors, s.start, s.id))
    return Verdict(Outcome.REFUSED, Reason.NOT_OPEN_YET, following.id)


def _where_they_are(
    at: datetime, open_now: list[Session], programme: Programme, person: PersonFacts
) -> Session | Verdict | None:
    """(a) the one they are inside, or last left by an exit scan, while it is worth it."""
    here = person.trail.whereabouts
    if here is None:
        return None
    session = programme.session_by_id[here.session]
    if session not in open_now or session.end - at <= STILL_WORTH_IT:
        return None
    opened_since = [
        other
        for other in open_now
        if other is not session
        and other.doors > here.at
        and person.status(other.id) is RegistrationStatus.CONFIRMED
    ]
    return _ask([session, *opened_since]) if opened_since else session


def _nearest(at: datetime, theirs: list[Session]) -> Session | Verdict:
    """(b), (c): the one whose start is closest to now, unless others of them overlap it."""
    nearest = min(theirs, key=lambda s: (abs(s.start - at), s.start, s.id))
    overlapping = [s for s in theirs if s is not nearest and s.overlaps(nearest)]
    return _ask([nearest, *overlapping]) if overlapping else nearest


def _registered_later_today(at: datetime, programme: Programme, person: PersonFacts) -> bool:
    zone = programme.event.zone
    today = at.astimezone(zone).date()
    return any(
        session.start > at
        and session.start.astimezone(zone).date() == today
        and person.status(session.id) is not None
        for session in programme.sessions
    )
