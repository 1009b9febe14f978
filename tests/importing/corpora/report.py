"""`python -m tests.importing.corpora.report [first|second]`: the share of the lists understood."""

import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from checkin.domain.errors import UserError
from checkin.domain.model import Programme
from checkin.services.programme_changes import built_in_programme
from tests.importing.conftest import Event
from tests.importing.test_corpora import FILES, expected_of, fields_of, people_of, tidy


def measured(path: Path, programme: Programme) -> tuple[Counter[str], list[str]]:
    """Columns, particulars of people and choices: all of them, and those that came out as written
    down; a list is whole where nothing differs. With what differs, in words."""
    expected, count, wrong = expected_of(path), Counter[str](), []
    count["files"] += 1
    event = Event(programme)
    fields: dict[str, str] = {}
    people: list[dict[str, Any]] = []
    try:
        fields = fields_of(path, programme)
        made = event.take(path.read_bytes())
        people = people_of(event)
        for problem in made.problems:
            if [problem.row, problem.column, problem.value] not in expected["problems"]:
                wrong.append(f"problem: {problem}")
    except UserError as error:
        wrong.append(str(error))
    for header, field in expected["columns"].items():
        if tidy(header):
            count["columns"] += 1
            right = fields.get(tidy(header)) == field
            count["right columns"] += right
            if not right:
                wrong.append(f"column {header!r}: {fields.get(tidy(header))} for {field}")
    for person in expected["people"]:
        got = _found(person, people)
        for name, value in person.items():
            if name == "registrations":
                continue
            count["particulars"] += 1
            count["right particulars"] += got.get(name) == value
            if got.get(name) != value:
                wrong.append(f"{person['family_name']}: {name} {got.get(name)!r} for {value!r}")
        told = got.get("registrations", {})
        for session in {*person["registrations"], *told}:
            status = person["registrations"].get(session)
            count["choices"] += 1
            count["right choices"] += told.get(session) == status
            if told.get(session) != status:
                wrong.append(f"{person['family_name']}: {session} {told.get(session)} for {status}")
    if len(people) != len(expected["people"]):
        wrong.append(f"{len(people)} people for {len(expected['people'])}")
    count["whole"] += not wrong
    return count, wrong


def _found(person: dict[str, Any], people: list[dict[str, Any]]) -> dict[str, Any]:
    email, name = person.get("email"), (person["given_name"], person["family_name"])
    same = [p for p in people if (p["given_name"], p["family_name"]) == name]
    same += [p for p in people if email and p["email"] == email]
    return same[0] if same else {}


def shares(blind: str = "") -> dict[str, Counter[str]]:
    """By source, of the lists made from what we knew, or of the first or second written blind."""
    programme = built_in_programme()
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for path in FILES:
        expected = expected_of(path)
        if expected.get("blind", "") == blind:
            found[expected["source"]].update(measured(path, programme)[0])
    return found


def main(*which: str) -> None:
    if "wrong" in which:
        for path in FILES:
            for line in measured(path, built_in_programme())[1]:
                print(f"{path.name}: {line}")
    print(f"{'source':28} lists  whole  columns  particulars  choices")
    total: Counter[str] = Counter()
    blind = next((word for word in which if word != "wrong"), "")
    for source, count in sorted(shares(blind).items()):
        total.update(count)
        _print(source, count)
    _print("all", total)


def _print(source: str, count: Counter[str]) -> None:
    parts = [f"{count[f'right {n}']}/{count[n]}" for n in ("columns", "particulars", "choices")]
    lists = f"{count['files']:5}  {count['whole']:5}"
    print(f"{source:28} {lists}  {parts[0]:7}  {parts[1]:11}  {parts[2]}")


if __name__ == "__main__":
    main(*sys.argv[1:])
