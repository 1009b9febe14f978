"""Composition root: picks the database, wires the parts, runs a command or the window."""

import io
import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from checkin.cli import commands
from checkin.cli.output import say
from checkin.cli.parser import build_parser
from checkin.domain.errors import UserError
from checkin.services.error_words import in_words
from checkin.services.open_event import OpenEvent
from checkin.services.which_event import SUFFIX, default_database, remember


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
        say(
            f"checkin: a system library is missing: {str(error).split(':')[0]}. On Debian: "
            "apt-get install libgl1 libegl1 libglib2.0-0 libxkbcommon0 libdbus-1-3 libfontconfig1"
        )
        return 1
    except BrokenPipeError:
        # Whoever read our output has gone; there is nobody left to tell.
        sys.stderr.close()
        return 1
    except Exception as error:
        if args.debug:
            raise
        say(
            f"checkin: unexpected error ({type(error).__name__}). Nothing half-done was kept. "
            "Run the command again with --debug before it to see where."
        )
        return 1


def _opened_by_name(argv: Sequence[str]) -> Sequence[str]:
    """A double click hands over the event's file alone: open the window on it."""
    if len(argv) == 1 and argv[0].endswith(SUFFIX) and Path(argv[0]).is_file():
        return ["--database", argv[0]]
    return argv


def _run(args: Namespace) -> int:
    if args.command in commands.ALONE:
        return commands.ALONE[args.command](args)
    if args.command == "demo":
        from checkin.cli.demo import demo

        return demo(args, _prepare_window, _window)
    if args.command is None:
        event = _event_for_the_window(args.database)
        try:
            return _window(event)
        finally:
            event.close()
    event = OpenEvent.at(args.database)
    try:
        return commands.ON_EVENT[args.command](args, event)
    finally:
        event.close()


def _event_for_the_window(database: str) -> OpenEvent:
    """The event there, or a new one with the built-in programme where there is none."""
    from checkin.services.programme_changes import built_in_programme

    event = OpenEvent.at(database, create=True)
    if not event.exists():
        event.create(built_in_programme())
    remember(database)
    return event


def _prepare_window() -> object:
    """The application object of the window to come; keep it until then."""
    from PySide6.QtWidgets import QApplication

    return QApplication.instance() or QApplication(sys.argv[:1])


def _window(event: OpenEvent) -> int:
    """The window on an event, with automatic copies while it is open."""
    import platform
    from datetime import UTC, datetime

    from checkin.services.auto_backup import AutoBackup
    from checkin.services.door import EventDesk
    from checkin.services.which_event import backup_folder
    from checkin.ui.main_window import run

    copies = AutoBackup(
        event,
        backup_folder(event.database.url.database or ""),
        lambda: datetime.now(UTC),
        lambda error: say(f"checkin: {in_words(error)}"),
    )
    copies.start()
    try:
        return run(EventDesk(event), platform.node() or "desk", event)
    finally:
        copies.stop()
