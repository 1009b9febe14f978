"""`checkin host` and `checkin join` where they cannot: a message, a status, nothing changed."""

import os
import pwd
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from checkin.domain.desk_secret import DeskSecret
from checkin.domain.errors import BadInput, StoreError
from checkin.services.lan_addresses import lan_addresses
from checkin.services.open_event import OpenEvent
from checkin.services.programme_changes import built_in_programme
from checkin.store import server_account, server_programs
from checkin.store.private_cluster import ALONE, PrivateCluster
from checkin.store.server_account import ServerAccount
from checkin.store.server_programs import find_programs, folders

from .command_line import checkin
from .host_desks import run_as

NOBODY = DeskSecret(("127.0.0.1",), 1, bytes(10), bytes(12))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "day.checkin"
    event = OpenEvent.at(str(path), create=True)
    event.create(built_in_programme())
    event.close()
    return path


def programs_in(folder: Path, said: str) -> Path:
    """Programs that say which version they are."""
    folder.mkdir(parents=True)
    for name in ("initdb", "postgres", "pg_ctl"):
        program = folder / name
        program.write_text(f"#!/bin/sh\necho '{said}'\n", encoding="ascii")
        program.chmod(0o755)
    return folder


@pytest.mark.parametrize("words", [("join",), ("host", "--stop", "--back", "f"), ("host", "more")])
def test_wrong_usage_is_2(words: tuple[str, ...]) -> None:
    assert checkin(*words).returncode == 2


@pytest.mark.parametrize(
    ("words", "stdin", "said"),
    [
        (("join", "hello"), "", "not a desk's secret"),
        (("join", "-"), "BCDE-FGHJ\n", "mistyped"),
        (("join", "-"), "", "not a desk's secret"),
        (("join", "-", "--json"), NOBODY.line() + "\n", "Nobody answers at 127.0.0.1:1."),
        (("host",), "", "There is no event at"),
        (("host", "--stop"), "", "There is no event at"),
        (("host", "--back", "there.checkin"), "", "There is no event at"),
        (("host", "--reopen", "there.checkin"), "", "There is no event at"),
    ],
)
def test_what_cannot_be_done_is_1_with_a_message_and_nothing_printed(
    words: tuple[str, ...], stdin: str, said: str, tmp_path: Path
) -> None:
    done = checkin(*words, stdin=stdin, cwd=tmp_path)
    assert done.returncode == 1
    assert said in done.stderr
    assert NOBODY.line() not in done.stderr
    assert done.stdout == ""
    assert list(tmp_path.iterdir()) == []


def test_an_event_that_this_desk_does_not_serve_is_left_alone(file: Path) -> None:
    for words in (("--stop",), ("--back", str(file.with_name("back.checkin")))):
        done = checkin("host", *words, database=file)
        assert done.returncode == 1
        assert "does not serve" in done.stderr
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_an_event_on_somebodys_server_is_not_served_again() -> None:
    done = checkin("host", database="postgresql://desk:hush@127.0.0.1:1/event")
    assert done.returncode == 1
    assert "is on a server already" in done.stderr
    assert "hush" not in done.stderr


def test_a_copy_is_not_restored_over_an_event_that_desks_share(file: Path) -> None:
    done = checkin("restore", file, database="desk://day-1")
    assert done.returncode == 1
    assert "shared by several desks" in done.stderr


def test_root_hands_the_server_to_another_account_or_is_told_to(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    with pytest.raises(BadInput, match=r"refuses to be run by root.*--run-as postgres"):
        server_account.server_account()
    with pytest.raises(BadInput, match="There is no account"):
        server_account.server_account("nobody-of-that-name")
    with pytest.raises(BadInput, match="name another account"):
        server_account.server_account("root")
    accounts = [SimpleNamespace(pw_name=name) for name in ("root", "postgres")]
    monkeypatch.setattr(pwd, "getpwall", lambda: accounts)
    assert server_account.usual_account() == "postgres"
    monkeypatch.setattr(pwd, "getpwall", lambda: accounts[:1])
    assert server_account.usual_account() == ""
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert server_account.server_account().start_options() == {}
    monkeypatch.setattr(pwd, "getpwall", lambda: accounts)
    assert server_account.usual_account() == ""
    with pytest.raises(BadInput, match="Only root"):
        server_account.server_account(run_as() or "nobody")


def test_without_postgresql_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    for platform, how in (
        ("linux", "apt install postgresql"),
        ("darwin", "brew install postgresql"),
        ("win32", "EDB installer"),
    ):
        monkeypatch.setattr(server_programs.sys, "platform", platform)
        with pytest.raises(BadInput, match=how):
            find_programs(iter([Path("/nowhere")]))


def test_the_newest_server_is_taken_and_a_made_one_keeps_its_version(tmp_path: Path) -> None:
    said = "postgres (PostgreSQL) {}.4 (Debian {}.4-1)"
    places = [programs_in(tmp_path / str(n), said.format(n, n)) for n in (9, 12, 15, 17, 16)]
    half = tmp_path / "half"
    half.mkdir()
    (half / "initdb").touch()
    assert find_programs(iter([half, *places])).major == 17
    assert find_programs(iter(places), 15).folder == tmp_path / "15"
    with pytest.raises(BadInput, match=r"PostgreSQL 14.*install that version again"):
        find_programs(iter(places), 14)
    with pytest.raises(BadInput, match="not installed"):
        find_programs(iter(places[:2]))  # too old


def test_programs_are_looked_for_where_installers_put_them(tmp_path: Path) -> None:
    there = programs_in(tmp_path / "bin", "postgres (PostgreSQL) 16.1")
    found = list(folders("linux", {"PATH": str(there)}))
    assert found[-1] == there
    windows = tmp_path / "PostgreSQL" / "17" / "bin"
    windows.mkdir(parents=True)
    assert list(folders("win32", {"ProgramFiles": str(tmp_path), "PATH": ""})) == [windows]


def test_addresses_that_nobody_else_reaches_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    module = sys.modules[lan_addresses.__module__]
    monkeypatch.setattr(module, "_of_routes", lambda: ["192.168.1.20", "172.17.0.1"])
    monkeypatch.setattr(
        module,
        "_cards",
        lambda: [("lo", "127.0.0.1"), ("docker0", "172.17.0.1"), ("eth0", "10.1.2.3"),
                 ("wlan0", "192.168.1.20")],
    )  # fmt: skip
    assert lan_addresses() == ("192.168.1.20", "10.1.2.3")
    monkeypatch.setattr(module, "_of_routes", lambda: [f"10.0.0.{n}" for n in range(1, 9)])
    assert len(lan_addresses()) == 4
    monkeypatch.setattr(module, "_of_routes", list)
    monkeypatch.setattr(module, "_cards", list)  # as on Windows: by the computer's name
    named = ("vm", [], ["127.0.1.1", "169.254.3.4", "10.9.9.9"])
    monkeypatch.setattr(module.socket, "gethostbyname_ex", lambda name: named)
    assert lan_addresses() == ("10.9.9.9",)


def test_a_server_whose_files_are_gone_says_what_is_left(tmp_path: Path) -> None:
    cluster = PrivateCluster(tmp_path, ServerAccount())
    for use in (cluster.certificate, lambda: cluster.start(5433, ALONE)):
        with pytest.raises(StoreError, match=r"latest automatic copy.*--reopen FILE"):
            use()
    cluster.stop()  # nothing to stop
