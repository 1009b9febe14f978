"""What the organiser decided about a plan, line by line, and what the desk changed before it."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Identity:
    """What a list calls somebody; it stays theirs when the desk corrects it, or merges two."""

    email: str
    given_name: str
    family_name: str
    registration_id: str = ""


@dataclass(frozen=True, slots=True)
class DeskEdit:
    """What the desk changed of a person since a list gave it.

    ``listed`` holds, for each field that the desk changed, what the list had said; ``also`` are
    other identities that lists give this person (merged ones).
    """

    listed: Mapping[str, str] = field(default_factory=dict)
    also: tuple[Identity, ...] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """About one line of a plan.

    ``take``: fields in which the list wins although the desk changed them. ``keep``: fields that
    stay as they are although the list changes them. ``same_as``: this new person is that
    attendee (an id), or that other new line (its key).
    """

    accept: bool = True
    take: frozenset[str] = frozenset()
    keep: frozenset[str] = frozenset()
    same_as: str = ""


@dataclass(frozen=True, slots=True)
class Decisions:
    """By key of the line; lines that nobody decided about are accepted, or with ``new_only``
    those alone that bring somebody new."""

    lines: Mapping[str, Decision] = field(default_factory=dict)
    new_only: bool = False

    def of(self, key: str) -> Decision:
        known = self.lines.get(key)
        if known is not None:
            return known
        return _LEFT if self.new_only and not key.startswith(NEW) else ACCEPTED


NEW = "row:"  # the key of a new person's line is this and their first row's number
ACCEPTED = Decision()
_LEFT = Decision(accept=False)
