"""Runs `checkin` as a script does: a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

SAMPLES = Path(__file__).resolve().parents[1] / "assets" / "samples"


def checkin(
    *words: str | Path, database: Path | str | None = None, stdin: str = "", cwd: Path | None = None
) -> subprocess.CompletedProcess[str]:
    """The finished process; ``database`` goes before the command."""
    before = [] if database is None else ["--database", str(database)]
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    environment.pop("DISPLAY", None)
    environment.pop("WAYLAND_DISPLAY", None)
    return subprocess.run(
        [sys.executable, "-m", "checkin", *before, *map(str, words)],
        input=stdin,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment,
        cwd=cwd,
        check=False,
    )


def lines(process: subprocess.CompletedProcess[str]) -> list[Any]:
    """Standard output as JSON, an object a line; the process must have succeeded."""
    assert process.returncode == 0, process.stderr
    return [json.loads(line) for line in process.stdout.splitlines()]


def scan(database: Path | str, *requests: Any, **options: str) -> list[Any]:
    """Answers of `checkin scan --json` to objects and plain lines."""
    words: list[str] = ["scan", "--json"]
    for name, value in options.items():
        words += [f"--{name}", value]
    text = "\n".join(r if isinstance(r, str) else json.dumps(r) for r in requests) + "\n"
    return lines(checkin(*words, database=database, stdin=text))
