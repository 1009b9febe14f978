"""Badges that change hands."""

from collections.abc import Sequence

from checkin.store.unit import Unit


def revoke_of(unit: Unit, attendee: str) -> None:
    """Make all badges of this person invalid."""
    unit.run("UPDATE badge SET revoked = 1 WHERE attendee = ?", attendee)


def hand_over(unit: Unit, giver: str, heir: str) -> None:
    """All badges of one person are another's from now on."""
    unit.run("UPDATE badge SET attendee = ? WHERE attendee = ?", heir, giver)


def valid_of(unit: Unit, attendee: str) -> int:
    """How many badges of this person the door accepts."""
    row = unit.one("SELECT count(*) FROM badge WHERE attendee = ? AND revoked = 0", attendee)
    return int(row[0])


def states_of(unit: Unit, attendees: Sequence[str]) -> list[list[object]]:
    """Their badges: letters, whose, whether revoked."""
    marks = ", ".join("?" for _ in attendees)
    sql = f"SELECT id, attendee, revoked FROM badge WHERE attendee IN ({marks}) ORDER BY id"
    return [[r[0], r[1], r[2]] for r in unit.all(sql, *attendees)]


def give_back(unit: Unit, letters: str, owner: str, *, revoked: bool) -> None:
    """A badge is somebody else's again, valid unless ``revoked``."""
    unit.run(
        "UPDATE badge SET attendee = ?, revoked = ? WHERE id = ?", owner, int(revoked), letters
    )
