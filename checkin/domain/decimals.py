"""Numbers inside messages, with the decimal sign of the language that the message is told in."""

from checkin.domain.errors import Cause


def decimal(text: str) -> Cause | str:
    """A number as `str.format` writes it."""
    whole, dot, decimals = text.partition(".")
    return Cause("{whole}.{decimals}", whole=whole, decimals=decimals) if dot else text
