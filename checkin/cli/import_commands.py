"""`checkin import`: a list comes in, or is shown as what it would change, or is taken back."""

from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path

from checkin.cli.output import emit, say
from checkin.services.error_words import translated
from checkin.services.open_event import OpenEvent


def import_(args: Namespace, event: OpenEvent) -> int:
    """Exit status 0; what people should know goes to standard error."""
    from checkin.importing.row_reader import DAMAGED
    from checkin.services.import_text import plan_text
    from checkin.services.list_import import import_list, summary

    now = datetime.now(UTC)
    if args.undo:
        return _undo(args, event, now)
    changes = import_list(
        event,
        Path(args.file),
        sheet=args.sheet,
        encoding=args.encoding,
        told=args.map,
        extra=args.extra,
        absent=args.absent,
        new_only=args.accept_new_only,
        repair=args.repair_accents,
        dry_run=args.dry_run,
        at=now,
    )
    numbers = summary(changes)
    if args.json:
        emit(numbers)
    elif args.dry_run:
        for line in plan_text(changes):
            print(line)
    if not args.repair_accents and any(p.message == DAMAGED for p in changes.problems):
        say(
            "Accents look damaged by another program: --repair-accents mends them"
            " (see it with --dry-run first)."
        )
    for problem in changes.problems:
        say(f"{problem.row}, {problem.column}: {translated(problem.message)} ({problem.value})")
    for session, waiting in changes.waitlisted.items():
        say(f"{session}: {len(waiting)} on the waiting list.")
    for session, promoted in changes.promoted.items():
        say(f"{session}: {len(promoted)} moved up from the waiting list.")
    if not args.json:
        would = "Would be: " if args.dry_run else ""
        say(would + ", ".join(f"{k} {v}" for k, v in numbers.items() if k != "problems"))
    return 0


def _undo(args: Namespace, event: OpenEvent, now: datetime) -> int:
    from checkin.services.import_undo import undo_last_import

    report = undo_last_import(event, now)
    if args.json:
        emit(
            {
                "file": report.file,
                "removed": report.removed,
                "printed": report.printed,
                "restored": report.restored,
                "registrations": report.registrations,
                "kept": [
                    {"attendee": k.attendee, "what": k.what, "why": k.why.value}
                    for k in report.kept
                ],
            }
        )
    if report.printed:
        say(f"{report.printed} of their badges were printed: throw them away.")
    for kept in report.kept:
        say(f"kept: {kept.attendee}, {kept.what} ({kept.why.value} since)")
    say(
        f"Took back the import of {report.file}: {report.removed} people removed, "
        f"{report.restored} put back, {report.registrations} registrations put back."
    )
    return 0
