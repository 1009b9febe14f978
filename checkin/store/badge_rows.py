"""Badges that change hands."""

from checkin.store.unit import Unit


def revoke_of(unit: Unit, attendee: str) -> None:
    """Make all badges of this person invalid."""
    unit.run("UPDATE badge SET revoked = 1 WHERE attendee = ?", attendee)


def hand_over(unit: Unit, giver: str, heir: str) -> None:
    """All badges of one person are another's from now on."""
    unit.run("UPDATE badge SET attendee = ? WHERE attendee = ?", heir, giver)
