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


@pytest.mark.skipif(not all(map(shutil.which, TOOLS)), reason="needs Xvfb and xdotool")
def test_scans_questions_names_and_keys_through_a_real_keyboard() -> None:
    environment = {k: v for k, v in os.environ.items() if k != "QT_QPA_PLATFORM"}
    script = Path(__file__).with_name("real_keys.py")
    screen = ["xvfb-run", "-a", "-s", "-screen 0 1366x768x24"]
    done = subprocess.run(
        [*screen, sys.executable, str(script)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=150,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {
        "first": "WELCOME",
        "asking": True,
        "typed": "durand",
        "exit": "EXIT",
        "codes": [BADGE.lower(), OTHER_BADGE],
    }
