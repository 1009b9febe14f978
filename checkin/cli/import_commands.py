"""`checkin import`: a list comes in, or is shown as what it would change, or is taken back."""

from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path

from checkin.cli.output import emit, say
from checkin.services.error_words import code_word, told
from checkin.services.open_event import OpenEvent

#: what an import taken back leaves, by the reason
KEPT = {
    "scanned": "kept: {name}, {what} (scanned since)",
    "changed": "kept: {name}, {what} (changed since)",
}


def import_(args: Namespace, event: OpenEvent) -> int:
    """Exit status 0; what people should know goes to standard error."""
    from checkin.importing.row_reader import DAMAGED
    from checkin.services.import_text import plan_text
    from checkin.services.list_import import import_list, problem_text, summary

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
    if not args.repair_accents and any(p.template == DAMAGED for p in changes.problems):
        say(
            told(
                "Accents look damaged by another program: --repair-accents mends them"
                " (see it with --dry-run first)."
            )
        )
    for problem in changes.problems:
        why = problem_text(problem)
        if not (problem.column or problem.value):  # about the row as a whole
            say(told("{row}: {problem}", row=problem.row, problem=why))
            continue
        text = "{row}, {column}: {problem} ({value})"
        say(told(text, row=problem.row, column=problem.column, problem=why, value=problem.value))
    for session, waiting in changes.waitlisted.items():
        say(told("{session}: {n} on the waiting list.", session=session, n=len(waiting)))
    for session, promoted in changes.promoted.items():
        n = len(promoted)
        say(told("{session}: {n} moved up from the waiting list.", session=session, n=n))
    if not args.json:
        counts = ", ".join(f"{told(k)} {v}" for k, v in numbers.items() if k != "problems")
        say(told("Would be: {counts}", counts=counts) if args.dry_run else counts)
    return 0


def _undo(args: Namespace, event: OpenEvent, now: datetime) -> int:
    from checkin.services.import_undo import undo_last_import
    from checkin.services.people import list_people

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
        say(told("{n} of their badges were printed: throw them away.", n=report.printed))
    names = {p.attendee.id: p.attendee.name for p in list_people(event)} if report.kept else {}
    for kept in report.kept:
        kind, _, which = kept.what.partition(":")
        what = f"{code_word(kind)} {which}".rstrip()
        say(told(KEPT[kept.why.value], name=names[kept.attendee], what=what))
    say(
        told(
            "Took back the import of {file}: {removed} people removed, {restored} put back, "
            "{registrations} registrations put back.",
            file=report.file,
            removed=report.removed,
            restored=report.restored,
            registrations=report.registrations,
        )
    )
    return 0
