"""How long work tells how far it is, and how it is stopped."""

from collections.abc import Callable

from checkin.domain.errors import CheckinError

#: Told ``stage, done, total`` now and then. It may raise `Cancelled`: then nothing is kept.
#: Stages of an import: "read", "understand", "plan", "write", "undo", "duplicates".
Progress = Callable[[str, int, int], None]


class Cancelled(CheckinError):
    """Somebody stopped it; nothing was changed."""


def silent(stage: str, done: int, total: int) -> None:
    """Nobody wants to know."""
