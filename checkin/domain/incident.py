"""What an auditor asks about beside attendance: refusals, decisions, corrections."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Refusals:
    """How often one reason turned people away; ``session`` is None where none was at hand."""

    session: str | None
    reason: str
    times: int


@dataclass(frozen=True, slots=True)
class Incident:
    """One decision or correction by staff, with who and why.

    ``kind``: ``override``, ``void`` (``details``: the scan undone), ``count``, ``recorded``
    (a presence typed afterwards) or ``change`` (``details``: what was changed).
    """

    kind: str
    at: datetime
    session: str | None = None
    attendee: str | None = None
    by: str = ""
    why: str = ""
    details: str = ""
