"""The whole dossier of 2,000 people × 7 sessions in one run: its cost, split by format.

    .venv/bin/python benchmarks/dossier.py [PEOPLE]

A cost is given in seconds and as a share of the whole; the CSV lists are the reference (1.00).
"""

import random
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
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
            began = time.perf_counter()
            export(whole.data, Path(name) / kind, [kind], writers=writers)
            spent[kind] = time.perf_counter() - began
        began = time.perf_counter()
        paths = export(
            whole.data, Path(name) / "all", list(writers), None, "fr", whole.proof, writers
        )
        total = time.perf_counter() - began
        size = sum(path.stat().st_size for path in paths)
    print(f"{people} people × {SESSIONS} sessions, {len(paths)} files, {size / 1e6:.1f} MB")
    for kind, seconds in spent.items():
        print(f"{kind:26} {seconds:6.2f} s   {seconds / spent['csv']:6.2f} × csv")
    rest = total - sum(spent.values())
    print(f"{'sealing, ZIP, moving':26} {rest:6.2f} s")
    print(f"{'whole dossier':26} {total:6.2f} s")


if __name__ == "__main__":
    main()
