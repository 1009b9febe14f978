"""Commands about what leaves the program for the funder: export and verify."""

from argparse import Namespace
from collections import Counter
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from checkin.cli.output import emit, say
from checkin.services.error_words import in_words, told
from checkin.services.open_event import OpenEvent

MANY = 30
"""More files than this in one folder are not listed one by one."""

SAID = {
    "changed": "{file}: changed since the dossier was sealed.",
    "missing": "{file}: missing from the dossier.",
    "extra": "{file}: was not in the dossier when it was sealed.",
    "unreadable": "{file}: is no dossier, or cannot be read.",
    "packed_again": "{file}: the ZIP itself was changed or packed again; every file in it is "
    "untouched.",
}


def export(args: Namespace, event: OpenEvent) -> int:
    from checkin.services.attendance_export import export_attendance
    from checkin.services.funder_dossier import remember_exported

    now = datetime.now(UTC)
    formats = None
    if args.format is not None:
        formats = [name.strip() for name in args.format.split(",") if name.strip()]
    files = export_attendance(
        event,
        Path(args.out),
        formats,
        args.session or None,
        language=args.language,
        now=now,
        notice=lambda said: say(in_words(said)),
    )
    if formats is None and not args.session:
        remember_exported(event, Path(args.out), now)
    for line in _told(files):
        print(line)
    sums = next(file for file in files if file.name == "SHA256SUMS")
    digest = sha256(sums.read_bytes()).hexdigest()
    say(told("For the witness: SHA256SUMS {digest}", digest=digest))
    return 0


def _told(files: list[Path]) -> list[str]:
    """A line a file; of a folder with hundreds of certificates only the folder."""
    crowded = {f for f, many in Counter(file.parent for file in files).items() if many > MANY}
    return [
        str(line)
        for line in dict.fromkeys(file.parent if file.parent in crowded else file for file in files)
    ]


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
            say(told(SAID[problem.what], file=problem.file))
        if found.ok:
            print(
                told("Untouched since it was sealed. Compare these with what the witness was sent:")
            )
            print(f"  SHA256SUMS  {found.manifest_hash}")
            print(f"  {told('key'):<10}  {found.key}")
    return 0 if found.ok else 1
