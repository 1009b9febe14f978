"""Commands about what leaves the program for the funder: export and verify."""

from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path

from checkin.cli.output import emit, say
from checkin.services.open_event import OpenEvent

_SAID = {
    "changed": "{file}: changed since the dossier was sealed.",
    "missing": "{file}: missing from the dossier.",
    "extra": "{file}: was not in the dossier when it was sealed.",
    "unreadable": "{file}: is no dossier, or cannot be read.",
    "packed_again": "{file}: the ZIP itself was changed or packed again; every file in it is "
    "untouched.",
}


def export(args: Namespace, event: OpenEvent) -> int:
    from checkin.services.attendance_export import export_attendance

    formats = [name.strip() for name in args.format.split(",") if name.strip()]
    files = export_attendance(
        event,
        Path(args.out),
        formats,
        args.session or None,
        language=args.language,
        now=datetime.now(UTC),
    )
    for file in files:
        print(file)
    return 0


def verify(args: Namespace) -> int:
    from checkin.services.verify_dossier import verify as look

    found = look(Path(args.dossier))
    if args.json:
        emit(
            {
                "ok": found.ok,
                "problems": [{"file": p.file, "what": p.what} for p in found.problems],
                "manifest": found.manifest_hash or None,
                "key": found.key or None,
            }
        )
    else:
        for problem in found.problems:
            say(_SAID[problem.what].format(file=problem.file))
        if found.ok:
            print("Untouched since it was sealed. Compare these with what the witness was sent:")
            print(f"  SHA256SUMS  {found.manifest_hash}")
            print(f"  key         {found.key}")
    return 0 if found.ok else 1
