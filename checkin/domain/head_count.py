"""When a head count of a session may be stated: from 0:00 of its day until its end."""

from datetime import datetime

from checkin.domain.model import Programme, Session
from checkin.domain.verdict import Reason


def count_refusal(programme: Programme, session: Session, at: datetime) -> Reason | None:
    """``not_open_yet`` before the session's day, ``closed`` from its end on, else None."""
    if at >= session.end:
        return Reason.CLOSED
    zone = programme.event.zone
    if at.astimezone(zone).date() < session.start.astimezone(zone).date():
        return Reason.NOT_OPEN_YET
    return None
