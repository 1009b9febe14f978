"""`python -m benchmarks`: prints the ratios that the project promises, measured in one run."""

import argparse
import cProfile
import pstats
import sys
import tempfile
from pathlib import Path

from benchmarks.admission import Service, on_postgres, on_sqlite
from benchmarks.event import BigEvent
from tests.postgres_server import NoPostgresError, PostgresServer


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--people", type=int, default=10_000, metavar="N")
    parser.add_argument(
        "--stored", type=int, default=10_000, metavar="N", help="earlier scans in the log"
    )
    parser.add_argument("--rounds", type=int, default=24, metavar="N")
    parser.add_argument("--only", choices=("sqlite", "postgres"))
    parser.add_argument(
        "--profile", action="store_true", help="where the time of one-thread SQLite admission goes"
    )
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="checkin-bench-") as name:
        folder = Path(name)
        if args.profile:
            profile(folder, args.people, args.stored)
            return 0
        if args.only != "postgres":
            for stored in sorted({0, args.stored}):
                show(f"SQLite, {args.people:,} people, {stored:,} scans stored")
                show(*on_sqlite(folder, args.people, stored, args.rounds))
        if args.only != "sqlite":
            try:
                with PostgresServer() as server:
                    url = server.new_database()
                    show(f"PostgreSQL, {args.people:,} people, {args.stored:,} scans stored")
                    show(*on_postgres(url, args.people, args.stored, args.rounds))
            except NoPostgresError as error:
                show(f"PostgreSQL: not measured. {error}")
                return 1
    return 0


def profile(folder: Path, people: int, stored: int, admissions: int = 3000) -> None:
    event = BigEvent(str(folder / "profile.checkin"), people)
    event.store_scans(stored)
    service = Service(event)
    for _ in range(500):
        service.admit()
    profiler = cProfile.Profile()
    profiler.enable()
    for _ in range(admissions):
        service.admit()
    profiler.disable()
    event.close()
    show(f"{admissions} admissions, own time first")
    pstats.Stats(profiler).sort_stats("tottime").print_stats(28)
    show("and with what they call")
    pstats.Stats(profiler).sort_stats("cumtime").print_stats(38)


def show(*lines: str) -> None:
    for line in lines:
        print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main())
