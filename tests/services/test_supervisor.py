"""PINs of supervisors: whose it is, and that guessing is slow."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import copy

import pytest
from argon2 import PasswordHasher

from checkin.app import main
from checkin.domain.errors import BadInput
from checkin.services.open_event import OpenEvent
from checkin.services.programme_changes import built_in_programme
from checkin.services.settings import EventSettings
from checkin.services.supervisor import PinAnswer, Supervisors
from checkin.store.unit import from_us

AT = datetime(2020, 3, 4, 9, tzinfo=UTC)


@pytest.fixture
def event(migrated_file: Path, tmp_path: Path) -> Iterator[OpenEvent]:
    opened = OpenEvent.at(str(copy(migrated_file, tmp_path / "event.checkin")))
    opened.create(built_in_programme())
    yield opened
    opened.close()


@pytest.fixture
def supervisors(event: OpenEvent) -> Supervisors:
    return Supervisors(event, PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))


def test_a_pin_tells_who_decides_and_is_kept_nowhere(
    supervisors: Supervisors, event: OpenEvent
) -> None:
    assert supervisors.names() == []
    supervisors.set_pin("Claire", "4711", at=AT, by="A")
    supervisors.set_pin("Youssef", "a-long-one", at=AT, by="A")
    assert supervisors.names() == ["Claire", "Youssef"]
    assert supervisors.check("a-long-one", AT) == PinAnswer("Youssef")
    assert "4711" not in str(EventSettings(event).all())
    supervisors.remove("Claire", at=AT, by="Youssef")
    assert supervisors.check("4711", AT).name == ""


def test_three_wrong_tries_make_everybody_wait_longer_and_longer(
    supervisors: Supervisors,
) -> None:
    supervisors.set_pin("Claire", "4711", at=AT, by="A")
    assert [supervisors.check("0000", AT).wait_until for _ in range(2)] == [None, None]
    wait = supervisors.check("0000", AT).wait_until
    assert wait == AT + timedelta(seconds=30)
    assert supervisors.check("4711", AT) == PinAnswer("", wait)
    again = supervisors.check("1111", wait).wait_until
    assert again == wait + timedelta(seconds=60)
    assert supervisors.check("4711", again) == PinAnswer("Claire")
    assert supervisors.check("1111", again).wait_until is None


@pytest.mark.parametrize(("name", "pin"), [("Paul", "471"), ("", "12345"), ("Paul", "4711")])
def test_a_short_pin_or_somebody_elses_is_refused(
    supervisors: Supervisors, name: str, pin: str
) -> None:
    supervisors.set_pin("Claire", "4711", at=AT, by="A")
    with pytest.raises(BadInput):
        supervisors.set_pin(name, pin, at=AT, by="A")
    assert supervisors.names() == ["Claire"]


def journal(event: OpenEvent) -> list[tuple[object, ...]]:
    rows = event.read(
        lambda unit: unit.all(
            'SELECT at, "by", details FROM change WHERE what = ? ORDER BY seq', "pin"
        )
    )
    return [(from_us(at), by, json.loads(details)) for at, by, details in rows]


def test_every_change_of_a_pin_is_in_the_journal_and_no_pin_is(
    supervisors: Supervisors, event: OpenEvent
) -> None:
    later = AT + timedelta(minutes=5)
    supervisors.set_pin("Claire", "4711", at=AT, by="poste A")
    supervisors.set_pin("Claire", "4712", at=later, by="Claire")
    for _ in range(3):
        supervisors.check("0000", later, by="poste B")
    supervisors.remove("Nobody", at=later, by="Claire")
    supervisors.remove("Claire", at=later, by="Claire")
    assert journal(event) == [
        (AT, "poste A", {"did": "given", "supervisor": "Claire"}),
        (later, "Claire", {"did": "replaced", "supervisor": "Claire"}),
        (later, "poste B", {"did": "wrong tries", "tries": 3}),
        (later, "Claire", {"did": "removed", "supervisor": "Claire"}),
    ]
    assert not {"4711", "4712", "0000"} & set(str(journal(event)).split("'"))


def test_forgotten_pins_are_taken_away_by_whoever_has_the_file(
    supervisors: Supervisors, event: OpenEvent, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    supervisors.set_pin("Claire", "4711", at=AT, by="A")
    for _ in range(3):
        supervisors.check("0000", AT)
    database = ["--database", str(tmp_path / "event.checkin")]
    assert main([*database, "pin", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"supervisors": ["Claire"]}
    assert main([*database, "pin", "--reset", "--by", "Ana"]) == 0
    assert "Claire" in capsys.readouterr().err
    assert supervisors.names() == []
    assert journal(event)[-1][1:] == ("Ana", {"did": "all removed", "supervisors": ["Claire"]})
    supervisors.set_pin("Claire", "1234", at=AT, by="A")
    assert supervisors.check("1234", AT) == PinAnswer("Claire")  # nobody waits any more
    assert main([*database, "pin", "--reset", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["removed"] == ["Claire"]
