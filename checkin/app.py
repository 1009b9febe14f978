"""Composition root: picks the database, wires the parts, runs a command or the window."""

import io
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from checkin.cli.output import say
from checkin.cli.parser import build_parser
from checkin.domain.errors import UserError
from checkin.services.error_words import in_words, told
from checkin.services.which_event import (
    SUFFIX,
    Opening,
    backup_folder,
    default_database,
    event_is_there,
    remember,
)

# The database's library takes longer to load than a window to paint: it comes when needed.
if TYPE_CHECKING:
    from checkin.services.open_event import OpenEvent
    from checkin.services.rehearsal import Rehearsal
    from checkin.ui.main_window import MainWindow

#: What Qt asks of a Debian.
_PACKAGES = "libgl1 libegl1 libglib2.0-0 libxkbcommon0 libdbus-1-3 libfontconfig1"


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; the exit status (0 done, 1 failed with a message, 2 wrong usage)."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # Names are of every alphabet, whatever the console's code page.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    args = build_parser().parse_args(_opened_by_name(sys.argv[1:] if argv is None else argv))
    if args.database is None:
        args.database = default_database()
    try:
        return _run(args)
    except UserError as error:
        if args.debug:
            raise
        say(f"checkin: {in_words(error)}")
        return 1
    except KeyboardInterrupt:
        return 130
    except ImportError as error:
        if args.debug or ".so" not in str(error):
            raise
        text = "checkin: a system library is missing: {name}. On Debian: apt-get install {packages}"
        say(told(text, name=str(error).split(":")[0], packages=_PACKAGES))
        return 1
    except BrokenPipeError:
        # Whoever read our output has gone; there is nobody left to tell.
        sys.stderr.close()
        return 1
    except Exception as error:
        if args.debug:
            raise
        say(
            told(
                "checkin: unexpected error ({name}). Nothing half-done was kept. "
                "Run the command again with --debug before it to see where.",
                name=type(error).__name__,
            )
        )
        return 1


def _opened_by_name(argv: Sequence[str]) -> Sequence[str]:
    """A double click hands over the event's file alone: open the window on it."""
    if len(argv) == 1 and argv[0].endswith(SUFFIX) and Path(argv[0]).is_file():
        return ["--database", argv[0]]
    return argv


def _run(args: Namespace) -> int:
    if args.command is None:
        from checkin.ui.first_paint import paint_first

        first = paint_first()
        try:
            return _windows(*_first_opening(args.database), first.close)
        finally:
            first.close()
    from checkin.cli import commands
    from checkin.services.open_event import OpenEvent

    if args.command in commands.ALONE:
        return commands.ALONE[args.command](args)
    if args.command == "demo":
        from checkin.cli.demo import demo

        return demo(args, _prepare_window, _window_on)
    event = OpenEvent.at(args.database)
    try:
        return commands.ON_EVENT[args.command](args, event)
    finally:
        event.close()


def _first_opening(database: str) -> tuple[Opening, "OpenEvent | None"]:
    """The door of the event there, opened; else the welcome page, which says why."""
    if not event_is_there(database):
        return Opening(), None
    from checkin.services.open_event import OpenEvent

    try:
        event = OpenEvent.at(database)
        if event.exists():
            return Opening(database), event
        event.close()
    except UserError as error:
        return Opening(trouble=error), None
    return Opening(), None


def _windows(
    opening: Opening | None,
    opened: "OpenEvent | None" = None,
    stands: Callable[[], object] = lambda: None,
) -> int:
    """One window after the other, as each names the one to stand in its place.

    ``opened`` is the first one's event where it is open already; ``stands`` is called when a
    window is there.
    """
    from PySide6.QtCore import QTimer

    status = 0
    while opening is not None:
        QTimer.singleShot(0, stands)  # its event loop runs once the window is shown
        if not opening.database and not opening.demo:
            from checkin.ui.welcome import run_welcome

            opening = run_welcome(opening.trouble)
            continue
        if opening.restore:
            opening = _gone_back(opening)
            continue
        event, opened = opened or _opened(opening), None
        if not opening.demo:
            remember(opening.database)
        try:
            status, opening = _window(event, opening)
        finally:
            event.close()
    return status


def _gone_back(opening: Opening) -> Opening:
    """No window has the event open: the copy takes its place; where it cannot, that is told."""
    from checkin.services.safe_copies import restore

    try:
        restore(Path(opening.restore), Path(opening.database))
    except UserError as error:
        return Opening(trouble=error)
    return Opening(opening.database)


def _opened(opening: Opening) -> "OpenEvent":
    """The event named, or the invented one."""
    if not opening.demo:
        from checkin.services.open_event import OpenEvent

        return OpenEvent.at(opening.database)
    from checkin.services.rehearsal import sample_event

    return sample_event()


def _prepare_window() -> object:
    """The application object of the window to come; keep it until then."""
    from PySide6.QtWidgets import QApplication

    return QApplication.instance() or QApplication(sys.argv[:1])


def _window_on(event: "OpenEvent") -> int:
    """After the demo: the window on its event as a rehearsal, so that it can be tried at once."""
    status, opening = _window(event, Opening(str(event.database.path), rehearsal=True))
    return status if opening is None else _windows(opening)


def _window(event: "OpenEvent", opening: Opening) -> tuple[int, Opening | None]:
    """The window on an event or on a throw-away copy of it; its status, and what comes next."""
    from datetime import UTC, datetime

    from checkin.services.auto_backup import AutoBackup
    from checkin.services.settings import station_name

    station = station_name()
    if opening.rehearsal or opening.demo:
        from checkin.services.rehearsal import rehearse

        rehearsal = rehearse(event)
        try:
            return _shown(rehearsal.event, station, rehearsal.clock, opening, rehearsal)
        finally:
            rehearsal.end()
    copies = AutoBackup(
        event,
        backup_folder(event.file or event.database.path),
        lambda: datetime.now(UTC),
        lambda error: say(f"checkin: {in_words(error)}"),
    )
    copies.start()
    try:
        return _shown(event, station, lambda: datetime.now(UTC), opening, None)
    finally:
        copies.stop()


def _shown(
    event: "OpenEvent",
    station: str,
    clock: Callable[[], datetime],
    opening: Opening,
    rehearsal: "Rehearsal | None",
) -> tuple[int, Opening | None]:
    from checkin.services.door import EventDesk
    from checkin.ui.main_window import run
    from checkin.ui.modes.window_modes import Modes

    wanted: list[Opening] = []

    def before(window: "MainWindow") -> None:
        Modes(window, opening, rehearsal, wanted.append)

    status = run(EventDesk(event), station, event, clock, before)
    return status, wanted[-1] if wanted else None
