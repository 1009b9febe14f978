"""The programme and small tools that tests of the import share."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Literal

import pytest

from checkin.domain.model import Attendee, Programme, Registration
from checkin.importing.columns import map_columns
from checkin.importing.entries import ListEntry, RowProblem, read_entries
from checkin.importing.programme_file import read_programme
from checkin.importing.readers import read_table
from checkin.importing.reconcile import Plan, plan

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def programme() -> Programme:
    return read_programme((ROOT / "assets/programmes/open-data-days-2020.toml").read_bytes())


@pytest.fixture(scope="session")
def samples() -> Path:
    return ROOT / "assets/samples"


SMALL = b"""
[event]
id = "small"
name = "Small"
timezone = "Europe/Paris"
[[room]]
id = "hall"
name = "Hall"
capacity = 2
[[session]]
id = "one"
title = "One"
room = "hall"
start = 2020-03-04T09:00:00
end = 2020-03-04T10:00:00
[[session]]
id = "two"
title = "Two, and a comma"
room = "hall"
start = 2020-03-04T11:00:00
end = 2020-03-04T12:00:00
"""


@dataclass
class Event:
    """A fake of the store: carries plans out as the store will."""

    programme: Programme
    attendees: dict[str, Attendee] = field(default_factory=dict)
    registrations: dict[tuple[str, str], Registration] = field(default_factory=dict)
    _ids: count = field(default_factory=lambda: count(1))

    def plan(
        self, data: bytes | str, absent: Literal["keep", "cancel"] = "keep", **told: str
    ) -> Plan:
        entries, problems = self.read(data, **told)
        return plan(
            entries,
            problems,
            programme=self.programme,
            attendees=list(self.attendees.values()),
            registrations=list(self.registrations.values()),
            absent=absent,
            new_id=lambda: f"a{next(self._ids)}",
        )

    def read(self, data: bytes | str, **told: str) -> tuple[list[ListEntry], list[RowProblem]]:
        raw = data.encode() if isinstance(data, str) else data
        table = read_table(raw, "list.csv")
        return read_entries(table, map_columns(table, self.programme, told), self.programme)

    def take(self, data: bytes | str, absent: Literal["keep", "cancel"] = "keep") -> Plan:
        made = self.plan(data, absent)
        for attendee in (*made.added, *(new for _, new in made.updated)):
            self.attendees[attendee.id] = attendee
        for registration in made.registrations:
            self.registrations[registration.attendee, registration.session] = registration
        return made

    def statuses(self, session: str) -> dict[str, str]:
        return {
            self.attendees[r.attendee].name: r.status.value
            for r in sorted(self.registrations.values(), key=lambda r: r.order)
            if r.session == session
        }

    def person(self, name: str) -> Attendee:
        found = [a for a in self.attendees.values() if a.name == name]
        assert len(found) == 1, f"{name}: {len(found)} people"
        return found[0]


@pytest.fixture
def event(programme: Programme) -> Event:
    return Event(programme)


@pytest.fixture
def small() -> Event:
    """Two sessions, two seats each."""
    return Event(read_programme(SMALL))


@pytest.fixture
def people() -> Callable[..., str]:
    """A list of `Given Family` with the sessions of each, in the order of the arguments."""

    def made(*rows: Sequence[str], header: str = "Prénom;Nom;E-mail;Séances;Statut") -> str:
        lines = [header]
        for name, sessions, *rest in rows:
            given, family = name.split(" ", 1)
            email = f"{given}@example.org".lower()
            lines.append(";".join([given, family, email, f'"{sessions}"', *(rest or [""])]))
        return "\n".join(lines)

    return made
