"""PINs of supervisors: whose it is, and that guessing is slow."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import copy

import pytest
from argon2 import PasswordHasher

from checkin.domain.errors import BadInput
from checkin.services.open_event import OpenEvent
from checkin.services.programme_changes import built_in_programme
from checkin.services.settings import EventSettings
from checkin.services.supervisor import PinAnswer, Supervisors

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
    supervisors.set_pin("Claire", "4711")
    supervisors.set_pin("Youssef", "a-long-one")
    assert supervisors.names() == ["Claire", "Youssef"]
    assert supervisors.check("a-long-one", AT) == PinAnswer("Youssef")
    assert "4711" not in str(EventSettings(event).all())
    supervisors.remove("Claire")
    assert supervisors.check("4711", AT).name == ""


def test_three_wrong_tries_make_everybody_wait_longer_and_longer(
    supervisors: Supervisors,
) -> None:
    supervisors.set_pin("Claire", "4711")
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
    supervisors.set_pin("Claire", "4711")
    with pytest.raises(BadInput):
        supervisors.set_pin(name, pin)
    assert supervisors.names() == ["Claire"]
