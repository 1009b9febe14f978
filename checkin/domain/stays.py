"""One standing admitted scan of a person, the raw material of attendance."""

from dataclasses import dataclass
from datetime import datetime

from checkin.domain.verdict import Direction, Reason, Via


@dataclass(frozen=True, slots=True)
class StandingScan:
    """An admitted scan that no void names, in the order of the log (``seq``).

    ``moves``: whether it says where the person is now (False for a presence recorded
    afterwards, which is evidence of attendance only).
    """

    seq: int
    id: str
    attendee: str
    session: str
    direction: Direction
    at: datetime
    station: str
    via: Via
    reason: Reason
    moves: bool
