"""`kill -9` at any moment of a morning loses no acknowledged scan and doubles none."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

from checkin.domain.model import Attendee, Programme
from checkin.services.checkup import check
from checkin.services.new_id import new_id
from checkin.services.open_event import OpenEvent
from checkin.services.people import give_badges, list_people
from checkin.services.programme_changes import built_in_programme
from checkin.store import roster_rows
from checkin.store.unit import Unit

from .command_line import scan

KILLS = 20
PEOPLE = 60


def prepared(database: Path) -> list[str]:
    event = OpenEvent.at(str(database), create=True)
    programme: Programme = built_in_programme()
    event.create(programme)
    crowd = [Attendee(new_id(), f"Person {n}", "") for n in range(PEOPLE)]

    def add(unit: Unit) -> None:
        roster_rows.add_attendees(unit, crowd)
        give_badges(unit, programme.sessions[0].start)

    event.write(add)
    codes = [person.badge for person in list_people(event)]
    event.close()
    return codes


def test_twenty_kills_lose_nothing_acknowledged_and_double_nothing(tmp_path: Path) -> None:
    database = tmp_path / "event.checkin"
    codes = prepared(database)
    rng = random.Random(20)
    requests = [
        json.dumps(
            {
                "id": f"scan-{n}",
                "code": codes[n % PEOPLE],
                "session": "mer-am",
                "direction": "in" if (n // PEOPLE) % 2 == 0 else "out",
                "at": f"2020-03-04T{9 + n // 3600:02}:{n // 60 % 60:02}:{n % 60:02}",
            }
        )
        for n in range(1200)
    ]
    acknowledged: dict[str, str] = {}
    position = 0
    for _ in range(KILLS):
        process = subprocess.Popen(
            [sys.executable, "-m", "checkin", "--database", str(database), "scan", "--json"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        )
        assert process.stdin is not None
        assert process.stdout is not None
        until = position + rng.randint(1, 40)
        while position < until:
            process.stdin.write(requests[position].encode() + b"\n")
            process.stdin.flush()
            answer = json.loads(process.stdout.readline())
            acknowledged[f"scan-{position}"] = answer["outcome"]
            position += 1
        # Two more are under way when the axe falls: written or not, never twice.
        under_way = requests[position : position + rng.randint(0, 2)]
        for extra in under_way:
            process.stdin.write(extra.encode() + b"\n")
        process.stdin.flush()
        if under_way and rng.random() < 0.5:
            process.stdout.readline()
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdin.close()
        process.stdout.close()

    event = OpenEvent.at(str(database))
    logged = event.read(lambda unit: unit.all("SELECT id, outcome FROM log WHERE kind = 'scan'"))
    assert check(event) == []
    event.close()
    assert len(logged) == len({row[0] for row in logged})
    assert {k: v for k, v in logged if k in acknowledged} == acknowledged


def test_a_retry_after_the_kill_is_the_same_scan(tmp_path: Path) -> None:
    database = tmp_path / "event.checkin"
    code = prepared(database)[0]
    request = {"id": "one", "code": code, "session": "mer-am", "at": "2020-03-04T09:00"}
    (first,) = scan(database, request)
    (again,) = scan(database, request)
    assert first == again


def test_an_import_killed_at_any_moment_is_whole_or_not_there(tmp_path: Path) -> None:
    people = 3000
    file = tmp_path / "list.csv"
    rows = "".join(f"Prénom{n},Nom{n},p{n}@example.org\n" for n in range(people))
    file.write_text("First name,Last name,Email\n" + rows, encoding="utf-8")
    database = tmp_path / "event.checkin"
    event = OpenEvent.at(str(database), create=True)
    event.create(built_in_programme())
    event.close()
    command = [sys.executable, "-m", "checkin", "--database", str(database), "import", str(file)]
    began = time.monotonic()
    subprocess.run([*command, "--dry-run"], check=True, capture_output=True)
    whole = time.monotonic() - began
    rng = random.Random(7)
    seen = set()
    for _ in range(12):
        running = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            running.wait(rng.uniform(0.3, 1.3) * whole)
        except subprocess.TimeoutExpired:
            running.send_signal(signal.SIGKILL)
            running.wait()
        event = OpenEvent.at(str(database))
        seen.add(len(list_people(event)))
        assert check(event) == []
        event.close()
        assert seen <= {0, people}
