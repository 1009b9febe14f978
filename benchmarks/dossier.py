"""The whole dossier of 2,000 people × 7 sessions in one run: its cost, split by format.

    python -m benchmarks.dossier [PEOPLE]

Costs are seconds of processor time; the CSV lists are the reference (1.00).
"""

import random
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from checkin.domain.attendance import attend
from checkin.domain.model import (
    Attendee,
    Event,
    Programme,
    Registration,
    RegistrationStatus,
    Room,
    Session,
)
from checkin.domain.stays import StandingScan
from checkin.domain.verdict import Direction, Reason, Via
from checkin.reporting.dossier import Proof
from checkin.reporting.export import export
from checkin.reporting.seal import signing_key
from checkin.reporting.tables import ExportData
from checkin.services.attendance_export import Evidence, writers_of
from checkin.services.funder_papers import settings_of

SESSIONS = 7
START = datetime(2020, 3, 4, 9, tzinfo=UTC)


def evidence(people: int) -> Evidence:
    """Everybody confirmed everywhere; four in five come, half of them leave by the scanner."""
    chance = random.Random(2020)
    sessions = tuple(
        Session(f"s{n}", f"Séance {n}", "r", START + timedelta(hours=4 * n),
                START + timedelta(hours=4 * n + 3), people)
        for n in range(SESSIONS)
    )  # fmt: skip
    programme = Programme(
        Event("bench", "Banc d'essai", "Europe/Paris"), (Room("r", "Salle", people),), sessions
    )
    crowd = {
        f"p{n}": Attendee(f"p{n}", f"Prénom{n}", f"Nom{n}", organisation=f"Organisme {n % 300}",
                          target_group="PME")
        for n in range(people)
    }  # fmt: skip
    registrations = [
        Registration(person, session.id, RegistrationStatus.CONFIRMED, order)
        for session in sessions
        for order, person in enumerate(crowd)
    ]
    scans: list[StandingScan] = []
    for session in sessions:
        for person in crowd:
            if chance.random() < 0.8:
                at = session.start + timedelta(minutes=chance.uniform(-40, 40))
                scans.append(_scan(len(scans), person, session.id, Direction.IN, at))
                if chance.random() < 0.5:
                    out = session.end - timedelta(minutes=chance.uniform(0, 60))
                    scans.append(_scan(len(scans), person, session.id, Direction.OUT, out))
    now = sessions[-1].end + timedelta(hours=2)
    began = time.perf_counter()
    attendances = attend(programme, scans, now)
    print(f"attendance computed once   {time.perf_counter() - began:6.2f} s")
    data = ExportData(programme, crowd, registrations, attendances, now)
    proof = Proof(signing_key(b"k" * 32), "f" * 64, {"event": "bench"})
    return Evidence(data, proof, {}, scans, (), ())


def _scan(seq: int, who: str, session: str, way: Direction, at: datetime) -> StandingScan:
    return StandingScan(
        seq, f"s{seq}", who, session, way, at, "A", Via.BADGE, Reason.REGISTERED, True
    )


def main() -> None:
    people = int(sys.argv[1]) if len(sys.argv) > 1 else 2_000
    whole = evidence(people)
    writers = writers_of(whole, "fr")
    spent: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as name:
        for kind in writers:
            out = Path(name) / kind
            spent[kind] = _cost(partial(export, whole.data, out, [kind], writers=writers))
        split = _papers(whole)
        paths: list[Path] = []
        began, wall = time.process_time(), time.perf_counter()
        paths = export(
            whole.data, Path(name) / "all", list(writers), None, "fr", whole.proof, writers
        )
        total, waited = time.process_time() - began, time.perf_counter() - wall
        size = sum(path.stat().st_size for path in paths)
    print(f"{people} people × {SESSIONS} sessions, {len(paths)} files, {size / 1e6:.1f} MB")
    print(f"{'':26} processor")
    for kind, seconds in spent.items():
        print(f"{kind:26} {seconds:6.2f} s   {seconds / spent['csv']:6.2f} × csv")
        if kind == "pdf":
            for file, (pages, cost) in split.items():
                print(f"  {file:24} {cost:6.2f} s   {1000 * cost / pages:6.2f} ms a page")
    rest = total - sum(spent.values())
    print(f"{'sealing, ZIP, moving':26} {rest:6.2f} s")
    print(f"{'whole dossier':26} {total:6.2f} s   ({waited:.1f} s on the clock)")


def _cost(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def _papers(whole: Evidence) -> dict[str, tuple[int, float]]:
    """The papers one by one: pages and processor time."""
    from checkin.reporting.papers import gather
    from checkin.reporting.papers.attendance_sheet import sheets_pdf
    from checkin.reporting.papers.blank_sheet import blank_sheets_pdf
    from checkin.reporting.papers.gather_report import gather_report
    from checkin.reporting.papers.report import report_pdf

    settings, data = settings_of(whole, "fr"), whole.data
    frame = gather.frame_of(data, settings, "fr", data.now or START)
    made: dict[str, Callable[[], bytes]] = {
        "attendance sheets": lambda: sheets_pdf(frame, gather.sheets(data, settings, "fr")),
        "report": lambda: report_pdf(frame, gather_report(data)),
        "sheets to fill in": lambda: blank_sheets_pdf(frame, gather.blank_sheets(data, "fr")),
    }
    found = {}
    for name, make in made.items():
        began = time.process_time()
        pdf = make()
        found[name] = (pdf.count(b"/Type/Page/"), time.process_time() - began)
    return found


if __name__ == "__main__":
    main()
