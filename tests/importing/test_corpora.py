"""Each platform's export, written down with what must come of it: no hand work, nothing lost."""

import json
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from checkin.domain.model import Programme
from checkin.importing.columns import map_columns
from checkin.importing.readers import read_table
from tests.importing.conftest import Event

HERE = Path(__file__).parent / "corpora"
FILES = sorted(p for p in HERE.iterdir() if p.suffix in (".csv", ".xlsx", ".txt"))


def expected_of(path: Path) -> dict[str, Any]:
    return json.loads((HERE / f"{path.name}.json").read_text(encoding="utf-8"))


def tidy(header: str) -> str:
    return " ".join(header.split())


def fields_of(path: Path, programme: Programme) -> dict[str, str]:
    columns = map_columns(read_table(path.read_bytes(), path.name), programme)
    return {c.header: f"session:{c.session}" if c.session else c.field for c in columns.every}


def people_of(event: Event) -> list[dict[str, Any]]:
    registrations: dict[str, dict[str, str]] = defaultdict(dict)
    for r in event.registrations.values():
        registrations[r.attendee][r.session] = r.status.value
    return [
        {
            **{
                name: getattr(a, name)
                for name in ("given_name", "family_name", "email", "organisation", "job_title")
            },
            "audience": a.audience,
            "country": a.country,
            "role": a.role.value,
            "registrations": registrations[a.id],
        }
        for a in event.attendees.values()
    ]


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.name)
def test_every_column_is_what_it_is(path: Path, programme: Programme) -> None:
    expected = {tidy(h): f for h, f in expected_of(path)["columns"].items() if tidy(h)}
    found = fields_of(path, programme)
    assert {h: found.get(h) for h in expected} == expected


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.name)
def test_everybody_is_there_with_their_sessions(path: Path, event: Event) -> None:
    expected = expected_of(path)
    made = event.take(path.read_bytes())
    assert [[p.row, p.column, p.value] for p in made.problems] == expected["problems"]
    assert made.rows == expected["rows"]
    found = people_of(event)
    wanted = list(expected["people"][0])
    assert [{name: p[name] for name in wanted} for p in found] == expected["people"]
    again = event.plan(path.read_bytes())
    assert (again.unchanged, again.registrations) == (len(found), [])
