"""Desks for the tests of several desks: each with a home of its own, as on laptops of their own.

The server refuses to be run by root, so there it is handed to an account that may not look into
root's folders: the homes lie where everybody may pass.
"""

import contextlib
import json
import os
import pwd
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from checkin.services.desk_links import Served, all_served
from checkin.services.served_event import cluster_of


def run_as() -> str:
    """Whom root hands the server to; "" where we are not root."""
    if os.geteuid() != 0:
        return ""
    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            return pwd.getpwnam(name).pw_name
    pytest.fail("running as root, and there is no user postgres or nobody")


RUN_AS = ("--run-as", run_as()) if run_as() else ()


class Desk:
    """A laptop: its home, and `checkin` run there as a process of its own."""

    def __init__(self, home: Path) -> None:
        self.home = home
        home.mkdir(mode=0o755, exist_ok=True)
        self.environment = {
            **os.environ,
            "HOME": str(home),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_DOCUMENTS_DIR": str(home / "documents"),
            "PYTHONIOENCODING": "utf-8",
        }

    def live_here(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """This very process works at the desk from now on."""
        for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_DOCUMENTS_DIR"):
            monkeypatch.setenv(name, self.environment[name])

    def command(self, *words: str | Path) -> list[str]:
        return [sys.executable, "-m", "checkin", *map(str, words)]

    def run(self, *words: str | Path, stdin: str = "") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(*words),
            input=stdin,
            capture_output=True,
            text=True,
            encoding="utf-8",
            env=self.environment,
            check=False,
        )

    def json(self, *words: str | Path, stdin: str = "") -> Any:
        """The one document that a command prints; it must have succeeded."""
        done = self.run(*words, "--json", stdin=stdin)
        assert done.returncode == 0, done.stderr
        (line,) = done.stdout.splitlines()
        return json.loads(line)

    @property
    def served(self) -> Path:
        return self.home / "data" / "data-days-checkin" / "served"


@contextlib.contextmanager
def desks(*names: str) -> Iterator[list[Desk]]:
    """Laptops that are put away afterwards, with whatever server still runs on them."""
    root = Path(tempfile.mkdtemp(prefix="checkin-desks-"))
    root.chmod(0o755)
    made = [Desk(root / name) for name in names]
    try:
        yield made
    finally:
        with pytest.MonkeyPatch.context() as patch:
            for desk in made:
                desk.live_here(patch)
                for record in all_served():
                    cluster_of(record).stop()
        shutil.rmtree(root)


def data_of(record: Served) -> Path:
    return cluster_of(record).data
