"""A person as flat texts by field name, so that two states of them can be compared and joined.

Names are the attributes of `Attendee`; a column kept on request is ``extra:ITS HEADER``.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from checkin.domain.model import Attendee, Role

EXTRA = "extra:"
TEXTS = (
    *("given_name", "family_name", "email", "organisation", "job_title", "country"),
    *("audience", "target_group", "door_note", "registration_id"),
)


def flat(attendee: Attendee) -> dict[str, str]:
    """Every field that a list may give; empty ones too, but for columns that are not there."""
    values = {name: getattr(attendee, name) for name in TEXTS}
    values["role"] = attendee.role.value
    for header, value in attendee.extra.items():
        values[EXTRA + header] = value
    return values


def differences(before: Attendee, after: Attendee) -> dict[str, tuple[str, str]]:
    """Field → (value before, value after), of those that differ."""
    if before == after:
        return {}
    old, new = flat(before), flat(after)
    return {
        name: (old.get(name, ""), new.get(name, ""))
        for name in dict.fromkeys((*old, *new))
        if old.get(name, "") != new.get(name, "")
    }


def with_fields(attendee: Attendee, values: Mapping[str, str]) -> Attendee:
    """The attendee with these fields set; an extra set to nothing is taken away."""
    changes: dict[str, Any] = {}
    extra = dict(attendee.extra)
    for name, value in values.items():
        if name.startswith(EXTRA):
            extra[name.removeprefix(EXTRA)] = value
        elif name == "role":
            changes["role"] = Role(value)
        else:
            changes[name] = value
    changes["extra"] = {header: value for header, value in extra.items() if value}
    return replace(attendee, **changes)


def as_typed_at_the_desk(attendee: Attendee) -> dict[str, str]:
    """What somebody typed of a person whom no list brought: field → what a list said (nothing)."""
    nothing = {name: "" for name, value in flat(attendee).items() if value}
    if attendee.role is Role.PARTICIPANT:
        nothing.pop("role")
    return nothing
