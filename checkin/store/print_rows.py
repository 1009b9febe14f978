"""The printed ledger: which badge was printed when, by whom, with what on it; and the runs."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from checkin.store.unit import Unit, from_us, to_us

Row = tuple[str, datetime, str, str, str]  # badge id letters, at, by, design, contents


class RunRow(NamedTuple):
    """One stack of badges on its way out, as `checkin.services.print_runs` reads it."""

    seq: int
    at: datetime
    by: str
    target: str
    place: str
    design: str
    sheet: str
    items: str
    state: str
    problem: str | None


class LogRow(NamedTuple):
    """One badge that was printed, or failed to; ``attendee`` is None for a spare badge."""

    seq: int
    at: datetime
    by: str
    badge: str
    attendee: str | None
    given_name: str
    family_name: str
    revoked: bool
    failed: bool
    run: int | None
    page: int | None
    place: str
    problem: str | None


def write_prints(
    unit: Unit,
    rows: Iterable[Row],
    *,
    run: int | None = None,
    pages: Sequence[int | None] | None = None,
    failed: bool = False,
) -> None:
    """Note badges as printed, or as ``failed``, each by the 12 letters of its id."""
    listed = list(rows)
    places = [None] * len(listed) if pages is None else list(pages)
    unit.many(
        'INSERT INTO badge_print (badge, at, "by", design, contents, run, page, failed)'
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (badge, to_us(at), by, design, contents, run, page, int(failed))
            for (badge, at, by, design, contents), page in zip(listed, places, strict=True)
        ],
    )


def latest_prints(unit: Unit) -> list[Row]:
    """The last print that succeeded of each badge that was ever printed."""
    rows = unit.all(
        'SELECT badge, at, "by", design, contents FROM badge_print WHERE seq IN'
        " (SELECT max(seq) FROM badge_print WHERE failed = 0 GROUP BY badge)"
    )
    return [(badge, from_us(at), by, design, contents) for badge, at, by, design, contents in rows]


def print_log(unit: Unit, limit: int) -> list[LogRow]:
    """The latest prints and failures, latest first."""
    rows = unit.all(
        'SELECT p.seq, p.at, p."by", p.badge, b.attendee, a.given_name, a.family_name, b.revoked,'
        " p.failed, p.run, p.page, r.place, r.problem FROM badge_print p"
        " JOIN badge b ON b.id = p.badge LEFT JOIN attendee a ON a.id = b.attendee"
        " LEFT JOIN print_run r ON r.seq = p.run ORDER BY p.seq DESC LIMIT ?",
        limit,
    )
    return [
        LogRow(
            seq, from_us(at), by, badge, who, given or "", family or "", bool(revoked),
            bool(failed), run, page, place or "", problem,
        )
        for seq, at, by, badge, who, given, family, revoked, failed, run, page, place, problem
        in rows
    ]  # fmt: skip


def add_run(unit: Unit, row: RunRow) -> int:
    """A new run (its ``seq`` is not read); its number."""
    values = (row.at, row.by, row.target, row.place, row.design, row.sheet, row.items, row.state)
    found = unit.one(
        'INSERT INTO print_run (at, "by", target, place, design, sheet, items, state)'
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING seq",
        to_us(row.at),
        *values[1:],
    )
    return int(found[0])


def set_run(unit: Unit, seq: int, state: str, problem: str | None, given: Sequence[str]) -> bool:
    """To another state, from one of those ``given``; whether it was in one of them."""
    marks = ", ".join("?" * len(given))
    return bool(
        unit.run(
            f"UPDATE print_run SET state = ?, problem = ? WHERE seq = ? AND state IN ({marks})",
            state,
            problem,
            seq,
            *given,
        )
    )


_RUN = 'SELECT seq, at, "by", target, place, design, sheet, items, state, problem FROM print_run'


def run_of(unit: Unit, seq: int) -> RunRow | None:
    row = unit.one(f"{_RUN} WHERE seq = ?", seq)
    return None if row is None else _run(row)


def latest_runs(unit: Unit, limit: int) -> list[RunRow]:
    """The latest runs, latest first."""
    return [_run(row) for row in unit.all(f"{_RUN} ORDER BY seq DESC LIMIT ?", limit)]


def open_runs(unit: Unit, target: str, by: str, states: Sequence[str]) -> list[RunRow]:
    """Runs of a station in one of these states, the oldest first."""
    marks = ", ".join("?" * len(states))
    where = f'{_RUN} WHERE target = ? AND "by" = ? AND state IN ({marks}) ORDER BY seq'
    return [_run(row) for row in unit.all(where, target, by, *states)]


def has_run(unit: Unit, target: str, letters: str) -> bool:
    """Whether a badge, by its 12 letters, was ever in a run of this kind."""
    where = "SELECT 1 FROM print_run WHERE target = ? AND items LIKE ?"
    return unit.one(where, target, f"%{letters}%") is not None


def owner_of(unit: Unit, letters: str) -> str:
    """Whose badge it is, by name; "" for a spare one."""
    row = unit.one(
        "SELECT a.given_name, a.family_name FROM badge b JOIN attendee a ON a.id = b.attendee"
        " WHERE b.id = ?",
        letters,
    )
    return "" if row is None else f"{row[0]} {row[1]}".strip()


def split_run(unit: Unit, seq: int, page: int) -> None:
    """The pages of a run before ``page`` did come out, those from it on did not."""
    unit.run("UPDATE badge_print SET failed = 0 WHERE run = ? AND page < ?", seq, page)
    unit.run("UPDATE badge_print SET failed = 1 WHERE run = ? AND page >= ?", seq, page)


def noted(unit: Unit, seq: int) -> bool:
    """Whether badges of this run were noted, printed or failed."""
    return unit.one("SELECT 1 FROM badge_print WHERE run = ?", seq) is not None


def _run(row: Sequence[object]) -> RunRow:
    seq, at, *rest = row
    return RunRow(int(seq), from_us(int(at)), *rest)  # type: ignore[call-overload, arg-type]
