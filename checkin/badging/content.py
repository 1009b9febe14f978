"""What one badge says."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as dataclass_field

#: what ``{…}`` in a text of a design may name, besides the organiser's own texts
FIELDS = (
    "event",
    "venue",
    "dates",
    "given_name",
    "family_name",
    "name",
    "organisation",
    "job_title",
    "country",
    "profile",
)

_FIELD = re.compile(r"\{([^{}]*)\}")


def named_fields(text: str) -> list[str]:
    """What stands in braces in ``text``, in order."""
    return _FIELD.findall(text)


@dataclass(frozen=True)
class BadgeContent:
    """The words of one badge, ready to print.

    ``role`` is a domain role (``participant``, ``speaker``…); ``sessions`` are short lines,
    each one session; ``agenda`` are longer ones, with room and end; ``code`` is the badge code
    of 28 letters. A spare badge has no names, and lines to write them on.
    """

    given_name: str
    family_name: str
    organisation: str
    audience: str
    role: str
    sessions: tuple[str, ...]
    code: str
    event_name: str
    venue: str
    job_title: str = ""
    country: str = ""
    dates: str = ""
    agenda: tuple[str, ...] = ()
    email: str = ""
    extra: Mapping[str, str] = dataclass_field(default_factory=dict)

    @property
    def name(self) -> str:
        return f"{self.given_name} {self.family_name}".strip()

    def field(self, name: str) -> str:
        """The words that ``{name}`` stands for; ``profile`` is the design's to say."""
        if name.startswith("extra."):
            return self.extra.get(name.removeprefix("extra."), "")
        return str(getattr(self, {"event": "event_name"}.get(name, name)))
