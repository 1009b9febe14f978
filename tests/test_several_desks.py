"""Two laptops at one room: processes of their own, homes of their own, one event."""

import json
import os
import signal
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from checkin.domain.desk_secret import read_secret
from checkin.reporting.same_content import same_content
from checkin.services.open_event import OpenEvent
from checkin.store.unit import Unit

from .host_desks import RUN_AS, Desk, desks

CAPACITY, PEOPLE = 12, 40
SEALS = {"manifeste.json", "SHA256SUMS", "SHA256SUMS.sig"}  # they hold the time
PROGRAMME = f"""
[event]
id = "small-day"
name = "Petite journée"
timezone = "Europe/Paris"
[[room]]
id = "small"
name = "Small room"
capacity = {CAPACITY}
[[session]]
id = "am"
title = "Matin"
room = "small"
overbooking = 3.0
start = 2020-03-04T09:30:00
end = 2020-03-04T12:30:00
"""


@dataclass
class Door:
    """`checkin scan --json` at one desk, told one request after the other until it ends."""

    desk: Desk
    database: str
    requests: list[dict[str, str]]
    answers: dict[str, dict[str, Any]] = field(default_factory=dict)
    half: threading.Event = field(default_factory=threading.Event)
    status: int = 0

    def work(self) -> None:
        process = subprocess.Popen(
            self.desk.command("--database", self.database, "scan", "--json"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=self.desk.environment,
        )
        assert process.stdin is not None
        assert process.stdout is not None
        with process.stdin, process.stdout:
            for number, request in enumerate(self.requests):
                if request["id"] in self.answers:
                    continue
                try:
                    process.stdin.write(json.dumps(request).encode() + b"\n")
                    process.stdin.flush()
                except BrokenPipeError:
                    break
                line = process.stdout.readline()
                if not line:
                    break  # the server is gone, and the command said so
                self.answers[request["id"]] = json.loads(line)
                if number >= len(self.requests) // 2:
                    self.half.set()
        self.half.set()
        self.status = process.wait()


def requests(codes: list[str], desk: str) -> list[dict[str, str]]:
    """In at one desk, out at the other a little later: the room stays close to its capacity."""
    made = []
    for number, code in enumerate(codes):
        direction = "out" if number % 3 == 2 else "in"
        at = f"2020-03-04T09:{10 + number // 4:02}:{number % 4 * 15:02}"
        made.append({"id": f"{desk}-{number}", "code": code, "direction": direction, "at": at,
                     "session": "am", "station": desk})  # fmt: skip
    return made


@pytest.fixture
def two() -> Iterator[tuple[Desk, Desk]]:
    with desks("host", "other") as (host, other):
        yield host, other


def held(file: str) -> list[tuple[str, str]]:
    with closing(OpenEvent.at(file)) as event:

        def read(unit: Unit) -> list[tuple[str, str]]:
            rows = unit.all("SELECT id, outcome FROM log WHERE kind = 'scan' ORDER BY seq")
            return [(row[0], row[1]) for row in rows]

        return event.read(read)


def people(desk: Desk, database: Path) -> list[str]:
    """An event with its people; their badge codes."""
    programme = desk.home / "programme.toml"
    programme.write_text(PROGRAMME, encoding="utf-8")
    listed = desk.home / "list.csv"
    rows = [f"Prénom{n},Nom{n},p{n}@example.org,Matin" for n in range(PEOPLE)]
    listed.write_text("\n".join(["First name,Last name,Email,Session", *rows]), encoding="utf-8")
    for words in (("init", programme), ("import", listed)):
        done = desk.run("--database", database, *words)
        assert done.returncode == 0, done.stderr
    told = desk.run("--database", database, "attendees", "--json").stdout.splitlines()
    return [json.loads(line)["badge"] for line in told]


def export(desk: Desk, database: str, folder: Path) -> Path:
    done = desk.run("--database", database, "export", "--out", folder, "--format", "csv")
    assert done.returncode == 0, done.stderr
    return folder


def work_together(doors: list[Door], meanwhile: Callable[[], None] = lambda: None) -> None:
    threads = [threading.Thread(target=door.work) for door in doors]
    for thread in threads:
        thread.start()
    meanwhile()
    for thread in threads:
        thread.join()


def contents(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def test_two_desks_one_room_a_crash_and_back(two: tuple[Desk, Desk]) -> None:
    host, other = two
    file = host.home / "day.checkin"
    codes = people(host, file)
    before = host.json("--database", file, "host", *RUN_AS)
    assert before["rows"]["attendee"] == PEOPLE
    assert set(before) == {"serving", "database", "event", "name", "addresses", "port", "secret",
                           "fingerprint", "file", "rows", "head"}  # fmt: skip
    assert read_secret(before["secret"]).addresses == tuple(before["addresses"])
    assert before["secret"] not in "".join(
        path.read_text(errors="replace") for path in host.home.rglob("*") if path.is_file()
    )
    joined = other.json("join", "-", "--station", "Poste B", stdin=before["secret"] + "\n")
    assert (joined["attendees"], joined["station"]) == (PEOPLE, "Poste B")
    assert joined["database"] == before["database"]
    assert set(joined) == {"database", "event", "name", "address", "port", "fingerprint",
                           "station", "attendees", "desks"}  # fmt: skip

    doors = [
        Door(host, before["database"], requests(codes, "A")),
        Door(other, joined["database"], requests(codes[::-1], "B")),
    ]

    def crash() -> None:
        doors[0].half.wait()
        pid = next(host.served.glob("*/data/postmaster.pid")).read_text().split()[0]
        os.kill(int(pid), signal.SIGKILL)

    work_together(doors, crash)
    assert any(door.status == 1 for door in doors)  # a message, not a traceback
    acknowledged = {
        id: a["outcome"] for door in doors for id, a in door.answers.items() if a["scan"] == id
    }
    assert PEOPLE // 2 < len(acknowledged) < 2 * PEOPLE

    again = host.json("host")
    assert (again["secret"], again["rows"]) == (before["secret"], None)
    work_together(doors)  # whatever was not answered is sent again, with its id
    for door in doors:
        assert door.status == 0
        assert len(door.answers) == PEOPLE
        assert all(a["room_occupancy"] <= CAPACITY for a in door.answers.values())
    assert any(a["reason"] == "room_full" for door in doors for a in door.answers.values())
    assert other.json("doctor") == {"ok": True, "problems": []}

    from_server = export(other, joined["database"], other.home / "from-server")
    back = host.json("host", "--back", host.home / "back.checkin")
    assert set(back) == {"database", "file", "event", "serving", "rows", "head"}
    assert host.json("--database", back["file"], "doctor")["ok"]
    assert host.json("host", "--stop")["serving"] is False
    logged = held(back["file"])
    assert len(logged) == len(dict(logged)) == back["rows"]["log"]
    assert {id: outcome for id, outcome in logged if id in acknowledged} == acknowledged
    from_file = export(host, back["file"], host.home / "from-file")
    names = contents(from_server)
    assert names == contents(from_file) >= {"synthese.csv", "seance-am.csv", "cle-publique.pem"}
    for name in names - SEALS:
        one, same = (folder / name for folder in (from_server, from_file))
        assert same_content(name, one.read_bytes(), same.read_bytes()), name
