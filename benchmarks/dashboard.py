"""`python -m benchmarks.dashboard [STORED]`: what the dashboard costs while it is open.

10,000 people, scans stored, 3,000 of them let in. Processor time of a reading when the log gained
nothing, one scan, twenty; of a recount as the exports do it; of painting. The share of a core
assumes a reading every three seconds with four scans in between, painted each time.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import islice
from pathlib import Path

from PySide6.QtWidgets import QApplication

from benchmarks.event import START, BigEvent
from checkin.services.attendance_export import read_evidence
from checkin.services.board import Board
from checkin.services.door import EventDesk
from checkin.services.live_board import LiveBoard

PEOPLE, LET_IN, ROUNDS = 10_000, 3_000, 15


def cost(work: Callable[[], object]) -> float:
    begin = time.process_time()
    work()
    return 1000 * (time.process_time() - begin)


def main() -> int:
    stored = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    app = QApplication.instance() or QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory(prefix="checkin-bench-") as name:
        event = BigEvent(str(Path(name) / "event.checkin"), PEOPLE)
        event.store_scans(stored)
        desk = EventDesk(event.event)
        arrivals = event.arrivals()
        for request in islice(arrivals, LET_IN):
            desk.admit(request)
        live = LiveBoard(event.event, desk)
        now = START
        print(f"{PEOPLE:,} people, {stored + LET_IN:,} scans; milliseconds of processor time")
        print(f"{'first reading':34} {cost(lambda: live.read(now)):8.1f}")
        print(
            f"{'recount, as for an export':34} {cost(lambda: read_evidence(event.event, now)):8.1f}"
        )
        spent = {}
        for gained in (0, 1, 4, 20):
            times = []
            for _ in range(ROUNDS):
                for request in islice(arrivals, gained):
                    desk.admit(request)
                times.append(cost(lambda: live.read(now)))
            spent[gained] = statistics.median(times)
            print(f"{f'reading, {gained} scans more':34} {spent[gained]:8.1f}")
        painting = paint(live.read(now))
        print(f"{'painting the page':34} {painting:8.1f}")
        share = (spent[4] + painting) / 3000
        print(f"{'share of a core while it is open':34} {share:8.1%}")
        event.close()
    del app
    return 0


def paint(board: Board) -> float:
    """The parts of the page painted at 1366 × 768, none of it kept from before."""
    from checkin.ui.dashboard import words as say
    from checkin.ui.dashboard.charts import ArrivalsChart, SessionBar, SessionsChart, curve_of
    from checkin.ui.dashboard.parts import BarList, BigFigure, Part, RoomBars

    zone = board.programme.event.zone
    rooms, sessions, arrivals = RoomBars(), SessionsChart(), ArrivalsChart()
    desks, refusals = BarList("Desks", ""), BarList("Reasons", "")
    figures = [BigFigure() for _ in range(5)]
    rooms.show_rooms(say.room_bars(board))
    sessions.show_sessions(
        tuple(
            SessionBar(say.session_text(board, s), say.session_brief(s), s.registered, s.came, 0)
            for s in board.sessions
        )
    )
    arrivals.show_curve(curve_of(board.sessions[0], "Session", zone, board.at), "")
    desks.show_bars(say.desk_bars(board))
    refusals.show_bars(say.refusal_bars(board, say.NOW))
    for tile, figure in zip(say.tiles(board, say.NOW), figures, strict=False):
        figure.show_tile(tile)
    parts: list[Part] = [rooms, sessions, arrivals, desks, refusals, *figures]
    for part in parts:
        part.resize(660, 340) if part not in figures else part.resize(265, 120)
    times = [cost(lambda: [part.grab() for part in parts]) for _ in range(ROUNDS)]
    return statistics.median(times)


if __name__ == "__main__":
    sys.exit(main())
