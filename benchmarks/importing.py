"""Import of a big list: its time over reading the same file plus one bulk insert, its memory.

Times are the processor's, so that a machine with other work to do tells the same.
``python -m benchmarks.importing [--people N]``. Each measurement runs in a process of its own,
so that its peak of memory is its own.
"""

import argparse
import csv
import io
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from checkin.services.import_undo import undo_last_import
from checkin.services.list_import import import_list
from checkin.services.open_event import OpenEvent
from checkin.services.programme_changes import built_in_programme
from checkin.store.unit import Unit

GIVEN = [
    "Ana",
    "Bob",
    "Cléo",
    "Dan",
    "Éva",
    "Félix",
    "Gaëlle",
    "Hugo",
    "Inès",
    "Jules",
    "Karim",
    "Léa",
    "Marc",
    "Noé",
    "Olga",
    "Paul",
]
FAMILY = [
    "Blanc",
    "Roux",
    "Vert",
    "Noir",
    "Le_Goff",
    "Müller",
    "Dupont",
    "García",
    "Rossi",
    "N'Diaye",
    "Bernard",
]
NOW = datetime(2020, 2, 20, tzinfo=UTC)


def write_list(path: Path, people: int) -> None:
    """A list as Airtable exports it: names, addresses, quoted choices, dates."""
    random.seed(people)
    titles = [s.name for s in built_in_programme().sessions]
    with path.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file)
        out.writerow(
            [
                *("Nom", "Prénom", "Adresse e-mail", "Organisme", "Fonction", "Vous êtes…"),
                *("À quelles séquences souhaitez-vous participer ?", "Date d'inscription"),
                *("Téléphone", "Pays"),
            ]
        )
        start = datetime(2020, 1, 10, 8)  # noqa: DTZ001 - local times, as in such files
        for n in range(people):
            chosen = random.sample(titles, random.randrange(1, 4))
            out.writerow(
                [
                    f"{random.choice(FAMILY).replace('_', ' ')}-{n}",
                    random.choice(GIVEN),
                    f"p{n}@example.org",
                    f"Organisme {n % 700}",
                    f"Fonction {n % 40}",
                    ("Curieux", "Acteur public", "Porteur de projet")[n % 3],
                    ",".join(f'"{t}"' if "," in t else t for t in chosen),
                    f"{start + timedelta(seconds=20 * n):%d/%m/%Y %H:%M}",
                    "06 00 00 00 00",
                    "France",
                ]
            )


def write_workbook(source: Path, path: Path) -> None:
    import xlsxwriter

    book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
    sheet = book.add_worksheet("Inscrits")
    with source.open(encoding="utf-8", newline="") as file:
        for row, cells in enumerate(csv.reader(file)):
            sheet.write_row(row, 0, cells)
    book.close()


def fresh(folder: Path, name: str) -> OpenEvent:
    event = OpenEvent.at(str(folder / name), create=True)
    event.create(built_in_programme())
    return event


_PEOPLE = (
    "INSERT INTO attendee (id, position, given_name, family_name, email, organisation, job_title,"
    " country, audience, target_group, role, door_note, blocked, registration_id, source, extra)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '', 'participant', '', 0, '', 'imported', '{}')"
)
_CHOICES = (
    "INSERT INTO registration (session, attendee, status, position, source, told_waiting)"
    " VALUES (?, ?, 'confirmed', ?, 'imported', 0)"
)
_BADGES = "INSERT INTO badge (id, attendee, revoked, issued) VALUES (?, ?, 0, 0)"


def reference(folder: Path, path: Path) -> dict[str, float]:
    """Read the file, then one bulk insert of its people, committed to the disk.

    ``all_rows`` adds what every import stores besides: a registration for each choice and a
    badge for each person, in bulk too.
    """
    event = fresh(folder, f"reference-{path.suffix[1:]}.checkin")
    started = time.process_time()
    rows: list[list[Any]]
    if path.suffix == ".xlsx":
        from python_calamine import CalamineWorkbook

        with CalamineWorkbook.from_path(path) as book:
            rows = list(book.get_sheet_by_index(0).to_python()[1:])
    else:
        rows = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8"), newline="")))[1:]
    people = [(f"{n:032}", n, r[1], r[0], r[2], r[3], r[4], r[9], r[5]) for n, r in enumerate(rows)]
    event.write(lambda unit: unit.many(_PEOPLE, people))
    told = {"seconds": time.process_time() - started}
    sessions = event.programme().sessions
    started = time.process_time()
    chosen = [
        (s.id, f"{n:032}", n) for s in sessions for n, row in enumerate(rows) if s.name in row[6]
    ]
    letters = [f"B{n:011}" for n in range(len(rows))]

    def more(unit: Unit) -> None:
        unit.many(_CHOICES, chosen)
        unit.many(_BADGES, [(letter, p[0]) for letter, p in zip(letters, people, strict=True)])

    event.write(more)
    told["all_rows"] = told["seconds"] + time.process_time() - started
    event.close()
    return told


def imported(folder: Path, path: Path) -> dict[str, float]:
    """Plan (as shown) apart from accepting in one go; then the same list again, and undo."""
    event = fresh(folder, f"import-{path.suffix[1:]}.checkin")
    told: dict[str, float] = {}

    def timed(name: str, work: Callable[[], object]) -> None:
        started = time.process_time()
        work()
        told[name] = time.process_time() - started

    timed("seconds", lambda: import_list(event, path, at=NOW))
    told["peak_mb"] = peak_mb()
    timed("again", lambda: import_list(event, path, at=NOW))
    timed("undo", lambda: undo_last_import(event, NOW))
    told["peak_mb_all"] = peak_mb()
    event.close()
    return told


def peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def apart(what: str, folder: Path, path: Path) -> dict[str, float]:
    """Run one measurement in a process of its own."""
    ran = subprocess.run(
        [sys.executable, "-m", "benchmarks.importing", "--one", what, str(folder), str(path)],
        capture_output=True,
        text=True,
        check=True,
    )
    told: dict[str, float] = json.loads(ran.stdout)
    return told


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.importing", description=__doc__)
    parser.add_argument("--people", type=int, default=100_000, metavar="N")
    parser.add_argument("--one", nargs=3, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.one:
        work = {"reference": reference, "import": imported}[args.one[0]]
        print(json.dumps(work(Path(args.one[1]), Path(args.one[2]))))
        return 0
    with tempfile.TemporaryDirectory(prefix="checkin-import-") as name:
        folder = Path(name)
        text, book = folder / "list.csv", folder / "list.xlsx"
        write_list(text, args.people)
        write_workbook(text, book)
        for path in (text, book):
            base = apart("reference", folder, path)
            ours = apart("import", folder, path)
            print(
                f"{path.suffix[1:]}, {args.people:,} people: read and one bulk insert of the people"
                f" {base['seconds']:.2f} s, of all rows {base['all_rows']:.2f} s"
            )
            for what in ("seconds", "again", "undo"):
                times = ours[what] / base["seconds"], ours[what] / base["all_rows"]
                print(f"  {what:8} {ours[what]:6.2f} s  {times[0]:5.2f} and {times[1]:.2f} times")
            print(f"  memory   {ours['peak_mb']:.0f} MB; at most {ours['peak_mb_all']:.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
