"""Random days on the real program answer as an independent, naive reading of the rules does."""

from pathlib import Path
from typing import Any

import pytest

from checkin.domain.answer import Answer

from .real_event import RealEvent
from .reference.random_days import KEY, apply, generate, set_up

COMPARED = [name for name in Answer.__dataclass_fields__ if name != "message"]


def play(seed: int, database: str) -> None:
    programme, people, ops = generate(seed)
    naive = set_up(programme, people)
    real = RealEvent(database, programme, KEY)
    try:
        _people_of(real, people)
        for number, op in enumerate(ops):
            expected, got = apply(naive, op), apply(real, op)  # type: ignore[arg-type]
            if expected is None or got is None:
                continue
            if expected["reason"] == "bad_request":
                assert got["reason"] == "bad_request", (seed, number, op)
                continue
            for key in COMPARED:
                if key == "choices" or not _made_here(expected, key):
                    assert _plain(got[key]) == _plain(expected[key]), (seed, number, key, op)
        assert real.doctor() == []
    finally:
        real.close()


def _people_of(real: Any, people: list[dict[str, Any]]) -> None:
    for person in people:
        real.add_attendee(person["id"], person["role"], person["registrations"])
        real.block(person["id"], person["blocked"])


def _made_here(expected: dict[str, Any], key: str) -> bool:
    """Ids that each side makes for itself where the request brought none."""
    return key == "scan" and expected["scan"] is not None


def _plain(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value


@pytest.mark.parametrize("block", range(4))
def test_random_days_answer_as_the_naive_model_does(block: int, tmp_path: Path) -> None:
    for seed in range(block * 10, block * 10 + 10):
        play(seed, str(tmp_path / f"{seed}.checkin"))
