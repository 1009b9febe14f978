"""How commands print: JSON on standard output, messages for people on standard error."""

import json
import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checkin.services.people import Person


def say(text: str) -> None:
    """A message for people."""
    print(text, file=sys.stderr, flush=True)


def emit(document: object) -> None:
    """One JSON document or line on standard output, there at once."""
    print(json.dumps(document, ensure_ascii=False), flush=True)


def person_object(person: "Person") -> dict[str, object]:
    """A person as `checkin attendees --json` prints them."""
    a = person.attendee
    return {
        "id": a.id,
        "given_name": a.given_name,
        "family_name": a.family_name,
        "email": a.email,
        "organisation": a.organisation,
        "audience": a.audience,
        "target_group": a.target_group,
        "role": a.role.value,
        "country": a.country,
        "badge": person.badge or None,
        "registrations": {s: r.status.value for s, r in sorted(person.registrations.items())},
        "blocked": a.blocked,
        "door_note": a.door_note,
    }


def table(header: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """A plain table with aligned columns; numbers to the right."""
    lines = [list(map(str, header)), *[[str(cell) for cell in row] for row in rows]]
    widths = [max(len(line[i]) for line in lines) for i in range(len(header))]
    right = [
        all(isinstance(row[i], int) for row in rows) and bool(rows) for i in range(len(header))
    ]

    def line_of(line: Sequence[str]) -> str:
        cells = (
            cell.rjust(width) if to_right else cell.ljust(width)
            for cell, width, to_right in zip(line, widths, right, strict=True)
        )
        return "  ".join(cells).rstrip()

    return "\n".join(
        [line_of(lines[0]), line_of(["-" * w for w in widths])]
        + [line_of(line) for line in lines[1:]]
    )


def pairs(values: Mapping[str, object]) -> str:
    """``key value`` lines, aligned."""
    width = max((len(key) for key in values), default=0)
    return "\n".join(f"{key.ljust(width)}  {value}" for key, value in values.items())
