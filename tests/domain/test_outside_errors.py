"""What the system and libraries say becomes a cause that has a translation."""

import errno
import json
import os
import sqlite3
import tomllib
from collections.abc import Callable
from contextlib import closing
from io import BytesIO
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from checkin.domain.errors import StoreError
from checkin.domain.outside_errors import SYSTEM, cause


def raised(job: Callable[[], object]) -> Exception:
    with pytest.raises(Exception) as caught:  # noqa: PT011 - whatever the library raises
        job()
    return caught.value


def sqlite(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("SELECT * FROM event")


def test_an_error_of_the_system_is_known_by_its_number(tmp_path: Path) -> None:
    assert str(cause(raised((tmp_path / "no").read_bytes))) == "no such file or folder"
    assert str(cause(raised(tmp_path.read_bytes))) == "this is a folder"
    assert str(cause(OSError(errno.ENOSPC, "Plus de place"))) == "the disk is full"


def test_where_only_the_systems_words_are_left_they_are_known_in_its_language() -> None:
    for number in (errno.EACCES, errno.ENOSPC, errno.EROFS):
        assert str(cause(os.strerror(number))) == SYSTEM[number]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("a = ", "a value is missing, or a text without quotation marks, at the end"),
        ('a = 1\nb "c"', "a “=” is missing after a key, in line 2"),
        ('a = "b\n', "quotation marks are not closed, in line 1"),
        ('a = "b', "quotation marks are not closed, at the end"),
        ("a = [1", "a “[” is not closed, at the end"),
        ("a = {b = 1", "a “{” is not closed, at the end"),
        ("a = 1\na = 2", "a key stands there twice, at the end"),
        ("[a]\n[a]", "a table stands there twice, in line 2"),
        ("[a\n", "a “]” is missing, in line 1"),
        ("= 1", "a line begins with a wrong sign, in line 1"),
        ("a = 2020-02-31", "this is no date that exists, in line 1"),
        ('a = "\\q"', "a “\\” must be written twice, in line 1"),
        ("a = 1 b = 2", "one line holds two things, in line 1"),
    ],
)
def test_what_toml_says(text: str, why: str) -> None:
    assert str(cause(raised(lambda: tomllib.loads(text)))) == why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("{", "a key in quotation marks is missing, in line 1"),
        ('{"a" 1}', "a “:” is missing, in line 1"),
        ('{"a": 1 "b"}', "a “,” is missing, in line 1"),
        ('{"a": }', "a value is missing, or written wrongly, in line 1"),
        ('{"a": 1} x', "something stands after the end, in line 1"),
        ('{"a": "b', "quotation marks are not closed, in line 1"),
    ],
)
def test_what_json_says(text: str, why: str) -> None:
    assert str(cause(raised(lambda: json.loads(text)))) == why


def test_what_sqlite_says(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("no database at all, but long enough" * 40)
    assert str(cause(raised(lambda: sqlite(tmp_path / "text")))) == "the file is damaged"
    assert "cannot be opened" in str(cause(raised(lambda: sqlite(tmp_path / "no" / "file"))))
    assert "not of this program" in str(cause(raised(lambda: sqlite(tmp_path / "empty"))))


@pytest.mark.parametrize(
    "data", [b"PK\x03\x04 hello", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1xxxx", b"hi"]
)
def test_what_the_reader_of_workbooks_says(data: bytes) -> None:
    error = raised(lambda: CalamineWorkbook.from_filelike(BytesIO(data)))
    assert "it said" not in str(cause(error)), str(error)


@pytest.mark.parametrize(
    ("said", "why"),
    [
        (
            'connection to server at "10.0.0.1", port 5432 failed: Connection refused\n\tIs the',
            "nobody answers there",
        ),
        ('FATAL:  password authentication failed for user "x"', "does not take this name"),
        ('FATAL:  database "x" does not exist', "no database of this name"),
        ("permission denied for table event", "does not allow it to this user"),
        ('could not translate host name "x" to address', "name is not known"),
        ('could not bind IPv4 address "0.0.0.0": Address already in use', "this port already"),
    ],
)
def test_what_postgresql_says(said: str, why: str) -> None:
    assert why in str(cause(said))


def test_what_is_not_known_is_quoted() -> None:
    assert str(cause(RuntimeError("flux capacitor"))) == "it said “flux capacitor”"
    assert str(cause(RuntimeError())) == "it said “RuntimeError”"
    assert cause("flux capacitor").params == {"words": "flux capacitor"}


def test_a_message_of_ours_stays_what_it_is() -> None:
    ours = cause(StoreError("Nothing at {where}.", where="home"))
    assert (ours.template, ours.params) == ("Nothing at {where}.", {"where": "home"})
