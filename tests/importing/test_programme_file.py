"""The programme file: what it means, and what it says of mistakes."""

from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from checkin.domain.errors import BadInput
from checkin.domain.model import Exits, Programme, WalkIns
from checkin.importing.programme_file import read_programme, write_programme

ROOMS = """
[event]
id = "e"
name = "E"
timezone = "Europe/Paris"
[[room]]
id = "hall"
name = "Hall"
capacity = 60
"""
SESSION = """
[[session]]
id = "one"
title = "One"
room = "hall"
start = 2020-03-04T09:30:00
end = 2020-03-04T12:30:00
"""


def message(text: str | bytes) -> str:
    with pytest.raises(BadInput) as caught:
        read_programme(text.encode() if isinstance(text, str) else text)
    return str(caught.value)


def test_local_times_are_those_of_the_event_and_compare_in_utc() -> None:
    session = read_programme((ROOMS + SESSION).encode()).sessions[0]
    assert session.start == datetime(2020, 3, 4, 8, 30, tzinfo=UTC)
    assert session.start.tzinfo is UTC


def test_defaults_are_filled_in() -> None:
    session = read_programme((ROOMS + SESSION).encode()).sessions[0]
    assert (session.seats, session.overbooking, session.quota) == (60, Decimal(0), 60)
    assert (session.walk_ins, session.exits) == (WalkIns.ALLOW, Exits.FREE)
    assert (session.doors_before, session.release_after) == (45, 10)


def test_a_session_takes_the_events_rules_unless_it_has_its_own() -> None:
    text = ROOMS.replace('"Europe/Paris"', '"Europe/Paris"\nwalk_ins = "refuse"\ndoors_before = 5')
    text += SESSION + 'walk_ins = "confirm"\n'
    session = read_programme(text.encode()).sessions[0]
    assert (session.walk_ins, session.doors_before) == (WalkIns.CONFIRM, 5)


def test_overbooking_is_reckoned_in_decimals() -> None:
    text = ROOMS.replace("60", "200") + SESSION + "seats = 100\noverbooking = 0.15\n"
    session = read_programme(text.encode()).sessions[0]
    assert session.quota == 115


def test_sessions_of_one_room_may_overlap_and_come_in_order_of_start_then_id() -> None:
    text = ROOMS + SESSION.replace('"one"', '"z"') + SESSION.replace('"one"', '"a"')
    assert [s.id for s in read_programme(text.encode()).sessions] == ["a", "z"]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            '"hall"\nstart',
            '"attic"\nstart',
            "session 'one': room 'attic' is not among the rooms (hall)",
        ),
        ('room = "hall"\n', "", "session 'one': 'room' is missing"),
        (
            "end = 2020-03-04T12:30:00",
            "end = 2020-03-04T09:30:00",
            "the end is not after the start",
        ),
        ('title = "One"', "", "session 'one': 'title' is missing"),
        ('title = "One"', 'title = "One"\nseat = 5', "session 'one': unknown key 'seat'"),
        ('title = "One"', 'title = "One"\nseats = -1', "session 'one': seats must be 0 to"),
        ('title = "One"', 'title = "One"\noverbooking = -0.1', "overbooking must be 0 or more"),
        ('title = "One"', 'title = "One"\noverbooking = nan', "overbooking must be 0 or more"),
        ('title = "One"', 'title = "One"\nexits = "locked"', "exits must be one of free, scanned"),
        ('title = "One"', 'title = "One"\naliases = "x"', "aliases must be a list of texts"),
        ("start = 2020-03-04T09:30:00", "start = 2020-03-04", "start must be a date and time"),
        ("start = 2020-03-04T09:30:00", 'start = "9 h 30"', "start must be a date and time"),
        ("capacity = 60", "capacity = 0", "room 'hall': capacity must be 1 to"),
        ("capacity = 60", "capacity = true", "capacity must be a whole number"),
        ("capacity = 60", "capacity = 60.5", "capacity must be a whole number"),
        ('"Europe/Paris"', '"Europe/Marseille"', "timezone 'Europe/Marseille' is not known"),
        ('"Europe/Paris"', '"../../etc/passwd"', "is not known"),
        ('timezone = "Europe/Paris"', "", "event: 'timezone' is missing"),
        ('id = "one"', 'id = "mer am"', "session 'mer am': id 'mer am' may hold only letters"),
        ('id = "one"', 'id = "séance"', "may hold only letters"),
        ('id = "one"', 'id = "auto"', "id 'auto' is reserved"),
        ('id = "e"', 'id = ""', "event: id is empty"),
        ("[event]", "[event", "not valid TOML"),
    ],
)
def test_a_mistake_is_named(old: str, new: str, said: str) -> None:
    text = ROOMS + SESSION
    assert old in text
    assert said in message(text.replace(old, new))


def test_an_id_given_twice_is_a_mistake() -> None:
    assert message(ROOMS + SESSION + SESSION) == "session 'one': this id is given twice"
    room = '[[room]]\nid = "hall"\nname = "H"\ncapacity = 1\n'
    assert message(ROOMS + room + SESSION) == "room 'hall': this id is given twice"


def test_a_toml_mistake_tells_its_line() -> None:
    assert "line 3" in message("[event]\nid = 'a'\nname = oops\n")


def test_text_that_is_not_utf8_tells_its_line() -> None:
    assert "line 2" in message("[event]\nname = 'é'".encode("cp1252"))


def test_a_programme_without_sessions_is_a_mistake() -> None:
    assert "'session' is missing" in message(ROOMS)


def test_a_time_that_the_clocks_skip_does_not_exist() -> None:
    text = (ROOMS + SESSION).replace("2020-03-04T09:30", "2020-03-29T02:30")
    assert "does not exist in Europe/Paris" in message(text)


def test_a_byte_order_mark_is_no_mistake() -> None:
    assert read_programme(b"\xef\xbb\xbf" + (ROOMS + SESSION).encode()).event.id == "e"


def test_what_is_written_reads_back_the_same(programme: Programme) -> None:
    assert read_programme(write_programme(programme).encode()) == programme


def test_quotes_backslashes_and_the_hour_that_comes_twice_survive_writing() -> None:
    text = ROOMS + SESSION.replace('"One"', r'''"a \"b\" \\ c\u007f"''').replace(
        "2020-03-04T12:30:00", "2020-10-25T02:30:00+01:00"
    )
    programme = read_programme(text.encode())
    assert read_programme(write_programme(programme).encode()) == programme


def test_the_event_that_comes_with_the_program() -> None:
    path = Path(__file__).parents[2] / "assets/programmes/open-data-days-2020.toml"
    programme = read_programme(path.read_bytes())
    assert programme.event.id == "odd-2020"
    ids = ["mer-am", "mer-pm", "jeu-am", "jeu-pm", "ven-am", "ven-pm", "ven-soir"]
    assert [s.id for s in programme.sessions] == ids
    assert programme.room_by_id["grande-salle"].capacity == 60
