"""The command line as DESIGN.md states it: names, fields, exit codes."""

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from checkin.services.funder_dossier import last_made
from checkin.services.open_event import OpenEvent

from .command_line import SAMPLES, checkin, lines, scan

ANSWER_KEYS = [
    "outcome", "reason", "repeat", "attendee", "session", "direction", "at", "station",
    "occupancy", "seats", "room", "room_occupancy", "capacity", "scan", "moved_from", "since",
    "since_station", "place", "until", "choices", "message",
]  # fmt: skip
NINE = "2020-03-04T09:00"


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    event = tmp_path_factory.mktemp("event") / "event.checkin"
    assert checkin("init", database=event).returncode == 0
    checkin("import", SAMPLES / "inscriptions-airtable.csv", database=event)
    return event


@pytest.fixture
def event(imported: Path, tmp_path: Path) -> Path:
    copy = tmp_path / "event.checkin"
    with closing(sqlite3.connect(imported)) as here, closing(sqlite3.connect(copy)) as there:
        here.backup(there)
    return copy


def confirmed_for(event: Path, session: str, number: int = 1) -> list[dict[str, object]]:
    people = lines(checkin("attendees", "--json", database=event))
    found = [
        p
        for p in people
        if p["registrations"].get(session) == "confirmed" and p["role"] == "participant"
    ]
    return found[:number]


def test_init_where_there_is_an_event_fails_and_changes_nothing(event: Path) -> None:
    before = lines(checkin("attendees", "--json", database=event))
    again = checkin("init", database=event)
    assert again.returncode == 1
    assert "already holds an event" in again.stderr
    assert lines(checkin("attendees", "--json", database=event)) == before


def test_importing_twice_changes_nothing_and_says_so_in_numbers(event: Path) -> None:
    before = lines(checkin("attendees", "--json", database=event))
    list_file = SAMPLES / "inscriptions-airtable.csv"
    (numbers,) = lines(checkin("import", list_file, "--json", database=event))
    assert list(numbers) == [
        "rows", "added", "updated", "unchanged", "cancelled", "absent", "problems",
    ]  # fmt: skip
    assert (numbers["added"], numbers["updated"], numbers["unchanged"]) == (0, 0, 151)
    assert list(numbers["problems"][0]) == ["row", "column", "value", "message"]
    assert lines(checkin("attendees", "--json", database=event)) == before


def test_a_dry_run_of_an_import_changes_nothing(tmp_path: Path) -> None:
    event = tmp_path / "new.checkin"
    checkin("init", database=event)
    list_file = SAMPLES / "inscriptions-airtable.csv"
    (numbers,) = lines(checkin("import", list_file, "--dry-run", "--json", database=event))
    assert numbers["added"] == 151
    assert lines(checkin("attendees", "--json", database=event)) == []


def test_a_scan_answers_every_key_and_the_badge_is_admitted_once(event: Path) -> None:
    (person,) = confirmed_for(event, "mer-am")
    first, again = scan(event, person["badge"], person["badge"], at=NINE, station="A")
    assert list(first) == ANSWER_KEYS
    assert (first["outcome"], first["reason"], first["occupancy"]) == ("admitted", "registered", 1)
    assert first["at"] == "2020-03-04T09:00:00+01:00"
    assert (again["repeat"], again["scan"], again["occupancy"]) == (True, first["scan"], 1)


def test_each_line_is_answered_before_the_next_is_read_and_empty_ones_are_skipped(
    event: Path,
) -> None:
    answers = scan(event, "", "   ", "hello", "", at=NINE)
    assert [a["reason"] for a in answers] == ["not_a_badge"]


def test_a_qr_that_holds_an_object_is_no_badge_without_json(event: Path) -> None:
    (person,) = confirmed_for(event, "mer-am")
    text = json.dumps({"attendee": person["id"], "session": "mer-am"})
    told = checkin("scan", "--at", NINE, database=event, stdin=text + "\n")
    assert told.returncode == 0
    assert "not_a_badge" in told.stdout


@pytest.mark.parametrize(
    "request_",
    [
        "{broken",
        {"attendee": "nobody", "session": "mer-am"},
        {"code": "x", "session": "nope"},
        {"code": "x", "at": "yesterday"},
        {"code": "x", "attendee": "y"},
        {"code": "x", "direction": "up"},
        {"code": 7},
        {"count": -1, "session": "mer-am"},
        {"count": True, "session": "mer-am"},
        {"count": 3, "session": "auto"},
        {"undo": None},
        {"code": "x", "override": "please"},
        {"code": "x", "id": "\ud800"},
    ],
)
def test_what_cannot_be_used_is_a_bad_request_and_reading_goes_on(
    event: Path, request_: object
) -> None:
    bad, following = scan(event, request_, "hello", at=NINE)
    assert (bad["outcome"], bad["reason"]) == ("refused", "bad_request")
    assert bad["message"]
    assert following["reason"] == "not_a_badge"


def test_a_retry_with_the_same_id_is_one_scan(event: Path) -> None:
    (person,) = confirmed_for(event, "mer-am")
    request = {"id": "retry-1", "code": person["badge"], "session": "mer-am", "at": NINE}
    first, second = scan(event, request, {**request, "at": "2020-03-04T09:30"})
    assert first == second
    (status,) = lines(checkin("status", "--at", NINE, "--json", database=event))
    assert [s["admitted"] for s in status["sessions"] if s["id"] == "mer-am"] == [1]


def test_status_names_the_contracts_fields(event: Path) -> None:
    (status,) = lines(checkin("status", "--json", database=event))
    assert set(status["sessions"][0]) >= {
        "registered", "waitlisted", "inside", "admitted", "refused", "seats", "held",
    }  # fmt: skip
    assert set(status["rooms"][0]) >= {"occupancy", "capacity"}


def test_a_person_is_blocked_cancelled_and_replaced(event: Path) -> None:
    (person,) = confirmed_for(event, "ven-am")
    at = "2020-03-06T09:20"
    checkin("attendee", person["id"], "--block", database=event)
    assert scan(event, person["badge"], session="ven-am", at=at)[0]["reason"] == "blocked"
    checkin("attendee", person["id"], "--unblock", database=event)
    (heir,) = lines(
        checkin(
            "attendee", person["id"], "--replace-by", "Zoé Martin,zoe@example.org", "--json",
            database=event,
        )
    )  # fmt: skip
    assert (heir["given_name"], heir["family_name"]) == ("Zoé", "Martin")
    assert heir["registrations"] == person["registrations"]
    assert scan(event, heir["badge"], session="ven-am", at=at)[0]["reason"] == "registered"


def test_a_cancellation_moves_the_queue_up(event: Path) -> None:
    def waiting() -> int:
        people = lines(checkin("attendees", "--json", database=event))
        return sum(p["registrations"].get("ven-am") == "waitlisted" for p in people)

    before = waiting()
    assert before > 0
    (person,) = confirmed_for(event, "ven-am")
    checkin("attendee", person["id"], "--cancel", "ven-am", database=event)
    assert waiting() == before - 1


def test_a_revoked_badge_says_so_and_the_new_one_is_good(event: Path) -> None:
    (person,) = confirmed_for(event, "mer-am")
    (after,) = lines(checkin("badge", person["id"], "--reissue", "--json", database=event))
    old, new = scan(event, person["badge"], after["badge"], session="mer-am", at=NINE, station="A")
    assert old["reason"] == "revoked"
    assert new["reason"] in ("registered", "revoked")
    (later,) = scan(event, after["badge"], session="mer-am", at="2020-03-04T09:01", station="A")
    assert later["reason"] == "registered"


def test_a_spare_badge_is_a_question_until_it_is_bound(event: Path) -> None:
    (person,) = confirmed_for(event, "mer-am")
    spare = checkin("badge", "--spare", "1", database=event).stdout.strip()
    assert scan(event, spare, at=NINE)[0]["reason"] == "unassigned"
    assert checkin("badge", spare, "--bind", person["id"], database=event).returncode == 0
    assert scan(event, spare, session="mer-am", at=NINE)[0]["attendee"] == person["id"]


def test_somebody_registered_at_the_desk_is_confirmed_or_told_to_wait(event: Path) -> None:
    words = ("register", "--name", "Ana Vidal", "--session", "mer-pm", "--json")
    (ana,) = lines(checkin(*words, "--at", "2020-03-04T08:00", database=event))
    assert ana["registrations"] == {"mer-pm": "confirmed"}
    (bob,) = lines(checkin(*words, "--waitlist", database=event))
    assert bob["registrations"] == {"mer-pm": "waitlisted"}


def test_find_forgives_accents_and_typos(event: Path) -> None:
    (person,) = confirmed_for(event, "mer-am")
    name = f"{person['given_name']} {person['family_name']}"
    found = lines(checkin("find", name.upper(), "--json", database=event))
    assert found[0]["id"] == person["id"]
    typo = str(person["family_name"])[:-1] + "x"
    guess = f"{person['given_name']} {typo}"
    found = lines(checkin("find", guess, "--json", database=event))
    assert person["id"] in [p["id"] for p in found[:3]]


def test_a_change_of_the_programme_takes_effect_and_a_broken_one_changes_nothing(
    event: Path,
) -> None:
    checkin("programme", "--session", "mer-am", "--seats", "3", database=event)
    (status,) = lines(checkin("status", "--json", database=event))
    assert status["sessions"][0]["seats"] == 3
    broken = checkin(
        "programme", "--session", "mer-am", "--end", "2020-03-04T08:00", database=event
    )
    assert broken.returncode == 1
    assert "must come after its start" in broken.stderr


def test_a_backup_is_restored_by_one_command(event: Path, tmp_path: Path) -> None:
    people = lines(checkin("attendees", "--json", database=event))
    assert checkin("backup", tmp_path / "copy.checkin", database=event).returncode == 0
    checkin("attendee", people[0]["id"], "--block", database=event)
    assert checkin("restore", tmp_path / "copy.checkin", database=event).returncode == 0
    assert lines(checkin("attendees", "--json", database=event)) == people
    assert checkin("restore", SAMPLES / "make_sample.py", database=event).returncode == 1
    assert lines(checkin("attendees", "--json", database=event)) == people


def test_the_export_writes_a_workbook_and_csv_for_the_chosen_sessions(
    event: Path, tmp_path: Path
) -> None:
    (person,) = confirmed_for(event, "mer-am")
    scan(event, person["badge"], session="mer-am", at=NINE)
    told = checkin("export", "--out", tmp_path / "out", "--session", "mer-am", database=event)
    assert told.returncode == 0, told.stderr
    text = (tmp_path / "out" / "seance-mer-am.csv").read_bytes().decode("utf-8-sig")
    assert str(person["family_name"]) in text
    assert "@" not in text
    assert (tmp_path / "out" / "presences.xlsx").stat().st_size > 0
    assert checkin("verify", tmp_path / "out").returncode == 0
    (tmp_path / "out" / "presences.xlsx").write_bytes(b"PK")
    assert "presences.xlsx: changed" in checkin("verify", tmp_path / "out").stderr


def test_the_export_of_the_whole_event_has_every_format_a_zip_and_the_hash_for_the_witness(
    event: Path, tmp_path: Path
) -> None:
    told = checkin("export", "--out", tmp_path / "out", "--language", "en", database=event)
    assert told.returncode == 0, told.stderr
    written = [Path(line) for line in told.stdout.splitlines()]
    assert all(path.exists() for path in written)
    assert {"attendance.xlsx", "overview.csv", "open-data-hidden.txt", "README.txt", "out.zip",
            "out.eml"} <= {path.name for path in written}  # fmt: skip
    (found,) = lines(checkin("verify", "--json", tmp_path / "out.zip"))
    assert found["ok"]
    assert found["manifest"] in told.stderr
    told = checkin("export", "--out", tmp_path / "part", "--format", "csv,datapackage",
                   "--session", "mer-am", database=event)  # fmt: skip
    assert told.returncode == 1
    assert "whole event" in told.stderr
    assert not (tmp_path / "part").exists()


def test_a_dossier_exported_whole_counts_as_made_and_a_part_of_one_does_not(
    event: Path, tmp_path: Path
) -> None:
    def last() -> tuple[datetime, str] | None:
        opened = OpenEvent.at(str(event))
        try:
            return last_made(opened)
        finally:
            opened.close()

    for part in (("--format", "csv"), ("--session", "mer-am")):
        assert checkin("export", "--out", tmp_path / "part", *part, database=event).returncode == 0
    assert last() is None
    assert checkin("export", "--out", tmp_path / "out", database=event).returncode == 0
    (found,) = lines(checkin("verify", "--json", tmp_path / "out"))
    made = last()
    assert made is not None
    assert made[1] == found["manifest"]


def test_the_doctor_is_content_and_says_so_in_json(event: Path) -> None:
    people = confirmed_for(event, "mer-am", 5)
    scan(event, *[p["badge"] for p in people], session="mer-am", at=NINE)
    scan(event, {"count": 7, "session": "mer-am"}, people[0]["badge"], direction="out", at=NINE)
    assert lines(checkin("doctor", "--json", database=event)) == [{"ok": True, "problems": []}]


@pytest.mark.parametrize("words", [("nonsense",), ("scan", "--nope"), ("badges",), ("import",)])
def test_wrong_usage_is_status_2(words: tuple[str, ...]) -> None:
    assert checkin(*words).returncode == 2


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "empty"),
        (b"<html><body>no</body></html>", "web page"),
        (None, "cannot be read"),
    ],
)
def test_a_file_that_is_no_list_is_a_message_and_changes_nothing(
    event: Path, tmp_path: Path, content: bytes | None, says: str
) -> None:
    file = tmp_path / "list.csv"
    if content is not None:
        file.write_bytes(content)
    told = checkin("import", file, database=event)
    assert told.returncode == 1
    assert says in told.stderr
    assert "Traceback" not in told.stderr


def test_a_folder_or_another_file_in_place_of_the_event_is_a_message(tmp_path: Path) -> None:
    (tmp_path / "text.checkin").write_text("not a database", encoding="utf-8")
    for database in (tmp_path, tmp_path / "text.checkin", tmp_path / "none.checkin", "mysql://x"):
        told = checkin("status", database=database)
        assert told.returncode == 1
        assert told.stderr.startswith("checkin: ")
        assert "Traceback" not in told.stderr


def test_a_person_is_erased_at_their_request_and_the_next_list_says_so(event: Path) -> None:
    (person,) = confirmed_for(event, "ven-am")
    at_once = checkin("attendee", person["id"], "--erase", "--block", database=event)
    assert (at_once.returncode, "nothing was changed" in at_once.stderr) == (1, True)
    erased = checkin("attendee", person["id"], "--erase", "--by", "Odile", "--json", database=event)
    (after,) = lines(erased)
    assert after.keys() == person.keys()
    assert (after["given_name"], after["email"], after["badge"]) == ("", "", None)
    assert str(person["email"]).encode() not in event.read_bytes()
    assert checkin("doctor", database=event).returncode == 0
    (report,) = lines(
        checkin("import", SAMPLES / "inscriptions-airtable.csv", "--json", database=event)
    )
    assert report["added"] == 0
    assert [p["row"] for p in report["problems"] if "at their request" in p["message"]]
    assert after in lines(checkin("attendees", "--json", database=event))
    told = checkin("import", SAMPLES / "inscriptions-airtable.csv", database=event).stderr
    row = next(p["row"] for p in report["problems"] if "at their request" in p["message"])
    assert f"{row}: This person" in told


def test_the_next_import_does_not_undo_what_the_desk_decided(event: Path) -> None:
    cancelled, replaced = confirmed_for(event, "mer-am", 2)
    checkin("attendee", cancelled["id"], "--cancel", "mer-am", database=event)
    checkin("attendee", replaced["id"], "--replace-by", "Zoé Martin,", database=event)
    before = lines(checkin("attendees", "--json", database=event))
    checkin("import", SAMPLES / "inscriptions-airtable.csv", database=event)
    assert lines(checkin("attendees", "--json", database=event)) == before


def test_names_of_every_alphabet_survive_a_console_of_another_one(event: Path) -> None:
    words = ["--database", str(event), "register", "--name", "Ζωή Öztürk", "--json"]
    told = subprocess.run(
        [sys.executable, "-X", "utf8=0", "-m", "checkin", *words],
        capture_output=True,
        env={**os.environ, "LC_ALL": "C.UTF-8", "PYTHONIOENCODING": "cp1252"},
        check=True,
    )
    assert json.loads(told.stdout.decode("utf-8"))["family_name"] == "Öztürk"
