"""Answers lines of the scan protocol, one by one: what `checkin scan` prints."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from checkin.domain.answer import Answer
from checkin.domain.errors import BadInput, NotFound
from checkin.services.door import EventDesk
from checkin.services.error_words import in_words
from checkin.services.parse_scan import CountRequest, Defaults, UndoRequest, parse_line


def answer_line(desk: EventDesk, line: str, defaults: Defaults, *, objects: bool) -> Answer:
    """The answer to one line. What cannot be used is a ``bad_request``: nothing is logged.

    Raises:
        StoreError: the database cannot do it; nothing was recorded.
    """
    try:
        request = parse_line(line, defaults, objects=objects)
        if isinstance(request, UndoRequest):
            return desk.undo(
                request.scan,
                by=request.by,
                reason=request.reason,
                at=request.at,
                station=request.station,
                entry_id=request.id,
            )
        if isinstance(request, CountRequest):
            return desk.count(
                request.session,
                request.people,
                by=request.by,
                at=request.at,
                station=request.station,
                entry_id=request.id,
            )
        return desk.admit(request)
    except (BadInput, NotFound) as error:
        return Answer("refused", "bad_request", station=defaults.station, message=in_words(error))


def time_parser(zone: ZoneInfo) -> Callable[[str], datetime]:
    """Reads ISO 8601 times; without an offset they are the event's."""

    def parse(text: str) -> datetime:
        try:
            at = datetime.fromisoformat(text)
            at = at.replace(tzinfo=zone) if at.tzinfo is None else at
            at.utctimetuple()  # the year must survive the move to UTC
        except (ValueError, OverflowError) as error:
            raise BadInput("“{text}” is not a time such as 2020-03-04T09:25.", text=text) from error
        return at

    return parse
