"""What was printed: told apart from what was not yet, and from what has changed since."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from checkin.badging.content import BadgeContent
from checkin.domain.badge_code import badge_id_of, letters_of
from checkin.services.open_event import OpenEvent
from checkin.store.print_rows import latest_prints, write_prints


@dataclass(frozen=True, slots=True)
class Printing:
    """The last print of a badge; ``by`` is the station, ``contents`` a digest of its words."""

    at: datetime
    by: str
    design: str
    contents: str


ID_LETTERS = 12  #: the first letters of a badge code: the badge's id

Ledger = Mapping[str, Printing]  # by those letters


def read_ledger(event: OpenEvent) -> Ledger:
    """The last print of every badge ever printed."""
    return {row[0]: Printing(*row[1:]) for row in event.read(latest_prints)}


def note_printed(
    event: OpenEvent, badges: Sequence[BadgeContent], *, at: datetime, by: str, design: str
) -> None:
    """Write that ``badges`` are on paper or in a file. Only call it once they are."""
    rows = [(letters_on(badge), at, by, design, digest(badge)) for badge in badges]
    event.write(lambda unit: write_prints(unit, rows))


def printing_of(badge: BadgeContent, ledger: Ledger) -> Printing | None:
    """When this badge was last printed, if ever."""
    return ledger.get(letters_on(badge))


def has_changed(badge: BadgeContent, ledger: Ledger) -> bool:
    """Whether it was printed, and other words stand on it now (name, sessions, rooms…)."""
    printing = printing_of(badge, ledger)
    # "": forgotten by an erasure; nobody can tell.
    return printing is not None and printing.contents not in ("", digest(badge))


def digest(badge: BadgeContent) -> str:
    """A digest of the badge's words; its secret code, among them, keeps names from being
    guessed from it."""
    words = json.dumps(asdict(badge), ensure_ascii=False, sort_keys=True, default=str)
    return hashlib.sha256(words.encode()).hexdigest()[:32]


def letters_on(badge: BadgeContent) -> str:
    """The 12 letters of the badge's id, by which the ledger knows it."""
    return letters_of(badge_id_of(badge.code))
