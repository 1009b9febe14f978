"""Papers for the day when screens or printers fail, and where badges lie on the table."""

from collections.abc import Callable, Sequence
from pathlib import Path

from checkin.badging.export import make_folder
from checkin.badging.name_boxes import NameBox, propose_boxes
from checkin.badging.tick_list import ListWords, TickLine, write_tick_list
from checkin.services.badge_selection import choose
from checkin.services.open_event import OpenEvent
from checkin.services.people import Person, list_people

Progress = Callable[[int, int], None]


def make_tick_list(
    event: OpenEvent,
    out: Path,
    *,
    only: Sequence[str] = (),
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> int:
    """The alphabetical list on paper, with a small QR a line; how many people.

    Raises:
        BadInput: nobody selected; no file is made.
    """
    programme = event.programme()
    people = choose(list_people(event), only, programme)
    sessions = [s for s in programme.sessions if f"session:{s.id}" in only]
    heading = sessions[0].name if len(sessions) == 1 else programme.event.name
    lines = [
        TickLine(p.attendee.family_name, p.attendee.given_name, p.attendee.organisation, p.badge)
        for p in people
    ]
    make_folder(out.parent)
    words = ListWords(heading, "Page {number} / {of}")
    write_tick_list(lines, words, out, progress=progress, cancelled=cancelled)
    return len(lines)


def boxes_for(people: Sequence[Person], number: int) -> list[NameBox]:
    """Boxes for the badges of ``people``, by the letter they are filed under."""
    return propose_boxes(
        (p.attendee.family_name or p.attendee.given_name for p in people if p.badge), number
    )
