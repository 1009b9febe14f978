"""`checkin doctor`: everything derived is recomputed and compared with what is stored."""

from checkin.domain.errors import Cause
from checkin.services.open_event import OpenEvent
from checkin.store.doctor import examine


def check(event: OpenEvent) -> list[Cause]:
    """What is wrong, a sentence each; empty when all is well. Changes nothing."""
    return event.read(lambda unit: examine(unit, event.rows))
