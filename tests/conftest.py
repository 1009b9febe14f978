"""Shared set-up: no display is needed, and every test has its own home."""

import os
import sys
from pathlib import Path

import pytest

from .databases import database, migrated_file, postgres

__all__ = ["database", "migrated_file", "postgres"]  # fixtures for every test

if sys.platform.startswith("linux") and not os.environ.get("CHECKIN_TEST_DISPLAY"):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["LC_ALL"] = "C.UTF-8"


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_DOCUMENTS_DIR"):
        monkeypatch.setenv(name, str(Path(home) / name.lower()))
    monkeypatch.delenv("CHECKIN_DATABASE", raising=False)
