"""Real key events from an X server, where one and xdotool are installed."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .fake_desk import BADGE, OTHER_BADGE

TOOLS = ("xvfb-run", "xdotool")


def under_a_display(script: str) -> object:
    """What a script prints that runs with the keys of an X server."""
    environment = {k: v for k, v in os.environ.items() if k != "QT_QPA_PLATFORM"}
    screen = ["xvfb-run", "-a", "-s", "-screen 0 1366x768x24"]
    done = subprocess.run(
        [*screen, sys.executable, str(Path(__file__).with_name(script))],
        env=environment,
        capture_output=True,
        text=True,
        timeout=150,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.skipif(not all(map(shutil.which, TOOLS)), reason="needs Xvfb and xdotool")
def test_scans_questions_names_and_keys_through_a_real_keyboard() -> None:
    assert under_a_display("real_keys.py") == {
        "first": "WELCOME",
        "asking": True,
        "typed": "durand",
        "exit": "EXIT",
        "codes": [BADGE.lower(), OTHER_BADGE],
    }


@pytest.mark.skipif(not all(map(shutil.which, TOOLS)), reason="needs Xvfb and xdotool")
def test_a_paper_sheet_of_forty_is_typed_with_forty_keys() -> None:
    assert under_a_display("real_paper_keys.py") == {
        "keys": 40,
        "people": 37,
        "by": "Nadia",
        "counted": "Ticked: 37. On the sheet: 37. It agrees.",
    }
