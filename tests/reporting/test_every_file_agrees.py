"""Each file of a dossier, added up again on its own, gives what an independent recount gives.

The recount (``recount.py``) walks through the rows of the log; the readers here know the files
alone: letters on a PDF page, lines of a CSV, cells of a workbook.
"""

import csv
import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import takewhile
from pathlib import Path

import openpyxl
import pytest

from checkin.services.attendance_export import export_attendance
from checkin.services.board import sums
from checkin.services.checkup import check
from checkin.services.door import EventDesk
from checkin.services.live_board import LiveBoard
from checkin.services.settings import EventSettings
from tests.command_line import checkin
from tests.real_event import RealEvent
from tests.reference.random_days import KEY, apply, generate
from tests.reporting.busy_event import AFTER, PARIS, PROGRAMME, Busy
from tests.reporting.pdf_cells import Cell, Page, pages, text_of
from tests.reporting.recount import Count, local, recount

SESSIONS = [session.id for session in PROGRAMME.sessions]
TITLES = {session.id: session.name for session in PROGRAMME.sessions}
WAYS = {"badge": "badge", "name": "nom", "roll_call": "appel", "paper": "papier"}
Row = Sequence[object]


@dataclass
class Dossier:
    folder: Path
    count: Count
    busy: Busy


@pytest.fixture(scope="module")
def dossier(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dossier]:
    place = tmp_path_factory.mktemp("busy")
    busy = Busy(place / "event.checkin")
    busy.play()
    assert check(busy.event) == []
    EventSettings(busy.event).put("certificates", {"least_minutes": 60})
    export_attendance(busy.event, place / "out", None, None, language="fr", now=AFTER)
    yield Dossier(place / "out", recount(busy.event), busy)
    busy.event.close()


def overview(count: Count, session: str) -> list[int]:
    return list(count.figures(session).values())


def columns(count: Count) -> list[int]:
    """The figures of the sessions added up: participations."""
    return [sum(values) for values in zip(*(overview(count, s) for s in SESSIONS), strict=True)]


# CSV


def read_csv(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def test_the_overview_in_csv(dossier: Dossier) -> None:
    *rows, participations, people = read_csv(dossier.folder / "synthese.csv")
    assert [row["Séance"] for row in rows] == SESSIONS
    for row in rows:
        assert [int(cell) for cell in list(row.values())[5:]] == overview(
            dossier.count, row["Séance"]
        )
    assert [int(cell) for cell in list(participations.values())[5:]] == columns(dossier.count)
    assert int(people["Participants présents"]) == dossier.count.distinct


@pytest.mark.parametrize("session", SESSIONS)
def test_the_list_of_a_session_in_csv(dossier: Dossier, session: str) -> None:
    rows = read_csv(dossier.folder / f"seance-{session}.csv")
    people = [list(row.values()) for row in rows]
    assert add_up(people) == dossier.count.figures(session)
    assert lines(people) == expected_lines(dossier.count, session)


def add_up(rows: Sequence[Row]) -> dict[str, int]:
    """The figures of a session from the lines of its people alone."""
    parts = [row for row in rows if row[4] == "participant"]
    others = [row for row in rows if row[4] != "participant" and row[6] == "présent"]
    there = [row for row in parts if row[6] == "présent"]
    known = lambda rows, how: sum(int(str(r[9])) for r in rows if r[10] == how)  # noqa: E731
    return {
        "registered": sum(row[5] == "confirmée" for row in parts),
        "waitlisted": sum(row[5] == "liste d'attente" for row in parts),
        "present": len(there),
        "walk_ins": sum(row[5] == "entrée libre" for row in there),
        "no_shows": sum(row[6] == "inscrit non venu" for row in parts),
        "measured": known(there, "mesurées"),
        "presumed": known(there, "présumées"),
        "others": len(others),
        "others_measured": known(others, "mesurées"),
        "others_presumed": known(others, "présumées"),
    }


def lines(rows: Sequence[Row]) -> dict[tuple[str, str], tuple[int, bool, str]]:
    """Of everybody present: minutes, whether measured, and how it is known."""
    return {
        (str(r[0]), str(r[1])): (int(str(r[9])), r[10] == "mesurées", str(r[11]))
        for r in rows
        if r[6] == "présent"
    }


def expected_lines(count: Count, session: str) -> dict[tuple[str, str], tuple[int, bool, str]]:
    return {
        (count.people[who]["family"], count.people[who]["given"]): (
            there.minutes, there.measured, ", ".join(WAYS[way] for way in there.ways),
        )
        for (who, place), there in count.there.items()
        if place == session
    }  # fmt: skip


# The workbook


@pytest.fixture(scope="module")
def workbook(dossier: Dossier) -> Iterator[openpyxl.Workbook]:
    book = openpyxl.load_workbook(dossier.folder / "presences.xlsx", data_only=True)
    yield book
    book.close()


def cells_of(book: openpyxl.Workbook, name: str) -> list[tuple[object, ...]]:
    """The rows under the header, without totals, which stand apart."""
    rows = book[name].iter_rows(min_row=2, values_only=True)
    return list(takewhile(lambda row: any(cell is not None for cell in row), rows))


def test_the_workbook_session_by_session(dossier: Dossier, workbook: openpyxl.Workbook) -> None:
    shown = {row[0]: row for row in cells_of(workbook, "Synthèse")}
    for session in SESSIONS:
        rows = cells_of(workbook, session)
        assert add_up(rows) == dossier.count.figures(session)
        assert lines(rows) == expected_lines(dossier.count, session)
        assert list(shown[session][5:]) == overview(dossier.count, session)


def test_entries_and_exits_in_the_workbook_are_those_of_the_log(
    dossier: Dossier, workbook: openpyxl.Workbook
) -> None:
    count = dossier.count
    for session in SESSIONS:
        first = {(r[0], r[1]): r[7] for r in cells_of(workbook, session) if r[7] is not None}
        for (who, place), there in count.there.items():
            if place == session:
                person = count.people[who]
                at = local(there.first, PARIS).replace(second=0, microsecond=0, tzinfo=None)
                assert first[person["family"], person["given"]] == at


def test_the_matrix_the_arrivals_and_the_refusals(
    dossier: Dossier, workbook: openpyxl.Workbook
) -> None:
    count = dossier.count
    matrix = cells_of(workbook, "Personnes × séances")
    assert len(matrix) == count.distinct
    for place, session in enumerate(SESSIONS):
        marked = sum(row[3 + place] == 1 for row in matrix)
        assert marked == count.figures(session)["present"]
    found: Counter[tuple[object, object]] = Counter()
    for session, at, people in cells_of(workbook, "Arrivées"):
        if people:
            found[session, at] += int(str(people))
    for session in SESSIONS:
        mine = {at: n for (place, at), n in found.items() if place == session}
        timed = {at: n for at, n in mine.items() if isinstance(at, datetime)}
        expected = {
            local(at, PARIS).replace(tzinfo=None): n for at, n in count.quarters(session).items()
        }
        assert timed == expected
        assert sum(mine.values()) == count.figures(session)["present"]
    refused = cells_of(workbook, "Refus")
    assert sum(int(str(row[2])) for row in refused) == sum(count.refused.values()) > 0


def test_the_indicators(dossier: Dossier, workbook: openpyxl.Workbook) -> None:
    count = dossier.count
    rows = [row for row in cells_of(workbook, "Indicateurs") if isinstance(row[2], int)]
    whole = rows[0]
    parts = [(key, t) for key, t in count.there.items() if count.takes_part(key[0])]
    assert whole[2] == count.distinct
    assert whole[4] == count.participations
    assert whole[10] == timedelta(minutes=sum(t.minutes for _, t in parts if t.measured))
    assert whole[11] == timedelta(minutes=sum(t.minutes for _, t in parts if not t.measured))
    assert whole[3] == len({count.people[who]["organisation"] for (who, _), _ in parts} - {""})
    by_group: Counter[str] = Counter(count.people[who]["group"] for (who, _), _ in parts)
    shown = {row[1]: row[4] for row in rows}
    for group, number in by_group.items():
        assert shown[group or "(non renseigné)"] == number, group
    days: Counter[str] = Counter()
    for (_, session), _ in parts:
        days[PROGRAMME.session_by_id[session].start.date().isoformat()] += 1
    assert {day: shown[day] for day in days} == days


def test_what_staff_decided_names_who_and_from_which_sheet(workbook: openpyxl.Workbook) -> None:
    rows = cells_of(workbook, "Décisions et corrections")
    typed = [row for row in rows if row[1] == "présence saisie après coup"]
    paper = [row for row in typed if row[5] == "feuille 1"]
    assert len(paper) == 6  # five people, one of them with an exit
    assert {row[4] for row in paper} == {"Nadia"}
    assert {row[4] for row in typed if row[5] is None} == {"Luc"}
    assert sum(row[1] == "comptage" for row in rows) == 1
    assert any(row[4] == "Nadia" and "comptées 6" in str(row[6]) for row in rows)


# The papers


@dataclass
class SheetRead:
    """One attendance sheet as its letters stand on the paper."""

    people: dict[str, tuple[int, bool, str]]
    absent: set[str]
    totals: list[str]


def read_sheets(path: Path) -> dict[str, SheetRead]:
    found: dict[str, SheetRead] = {}
    for page in pages(path):
        title = next(t for t in TITLES.values() if any(_titled(c, t) for c in page))
        session = next(id for id, name in TITLES.items() if name == title)
        sheet = found.setdefault(session, SheetRead({}, set(), []))
        totals = next((c for c in page if c.text == "Totaux"), None)
        end = totals.baseline if totals is not None else 280.0
        for number in page:
            if 12 < number.left < 21 and number.text.isdigit() and number.baseline < end:
                _read_row(page, number, sheet)
        if totals is not None:
            below = [c for c in page if c.baseline > totals.baseline]
            tops = sorted({c.baseline for c in below})
            for top in (tops[1], tops[3]):
                sheet.totals += [c.text for c in below if c.baseline == top]
    return found


def _titled(cell: Cell, title: str) -> bool:
    return cell.text.replace("(suite)", "") == title.replace(" ", "") and cell.left < 13


def _read_row(page: Page, number: Cell, sheet: SheetRead) -> None:
    beside = [c for c in page if abs(c.baseline - number.baseline) < 3.5]
    name = next(c.text for c in beside if 21 < c.left < 82 and c.baseline < number.baseline)
    if any(c.text == "absent" for c in beside):
        sheet.absent.add(name)
        return
    measured = [c for c in beside if 113.5 < c.left < 129 and c.text.isdigit()]
    presumed = [c for c in beside if 129 < c.left < 145 and c.text.isdigit()]
    (minutes,) = measured + presumed
    ways = "|".join(WAYS.values())
    how = next(
        c.text for c in beside if c.left > 145 and re.fullmatch(f"({ways})(,({ways}))*", c.text)
    )
    sheet.people[name] = (int(minutes.text), bool(measured), how.replace(",", ", "))


def as_duration(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    return f"{hours}h{rest:02}" if hours else f"{rest}min"


def test_the_attendance_sheets_line_by_line(dossier: Dossier) -> None:
    count = dossier.count
    read = read_sheets(dossier.folder / "emargements.pdf")
    assert list(read) == SESSIONS
    for session, sheet in read.items():
        expected = expected_lines(count, session)
        assert sheet.people == {f"{f}{g}": line for (f, g), line in expected.items()}, session
        f = count.figures(session)
        assert sheet.totals == [
            *(str(f[key]) for key in ("registered", "present", "walk_ins", "no_shows")),
            str(f["waitlisted"]), as_duration(f["measured"]), as_duration(f["presumed"]),
            str(f["others"]), as_duration(f["others_measured"]), as_duration(f["others_presumed"]),
        ], session  # fmt: skip
        others_absent = {
            who for (who, place), status in count.registered.items()
            if place == session and status == "confirmed" and not count.takes_part(who)
            and (who, place) not in count.there
        }  # fmt: skip
        assert len(sheet.absent) == f["no_shows"] + len(others_absent)


def test_the_report(dossier: Dossier) -> None:
    count = dossier.count
    first, *_ = pages(dossier.folder / "bilan.pdf")
    sums = columns(count)
    said = text_of(first)
    assert f"{count.distinct}personnes" in said
    assert f"soit{count.participations}participationset" in said
    large = [cell.text for cell in first if 70 < cell.baseline < 100]
    for figure in (str(count.distinct), str(count.participations), as_duration(sums[5]),
                   as_duration(sums[6])):  # fmt: skip
        assert figure in large
    came = sums[0] - sums[4]
    assert f"{round(100 * came / sums[0])}%" in large
    for session in SESSIONS:
        label = next(c for c in first if c.text.endswith("·" + TITLES[session].replace(" ", "")))
        numbers = [c for c in first if abs(c.baseline - label.baseline) < 0.4 and c is not label]
        f = count.figures(session)
        bars = [n for n in (f["present"] - f["walk_ins"], f["walk_ins"], f["no_shows"]) if n]
        in_bars = [int(c.text) for c in sorted(numbers, key=lambda c: c.left)]
        assert in_bars == [*bars, sum(bars)], session


def test_the_certificates_state_presence_and_minutes_only_where_measured(
    dossier: Dossier,
) -> None:
    count = dossier.count
    wanted: dict[str, list[tuple[str, str]]] = {}
    for (who, session), there in count.there.items():
        if count.people[who]["role"] == "staff" or (there.measured and there.minutes < 60):
            continue
        person = count.people[who]
        minutes = as_duration(there.minutes) if there.measured else "présenceconstatée"
        name = f"{person['given']}{person['family']}"
        wanted.setdefault(name, []).append((TITLES[session].replace(" ", ""), minutes))
    in_one = pages(dossier.folder / "attestations.pdf")
    alone = [pages(path) for path in (dossier.folder / "attestations").iterdir()]
    for read in (in_one, [page for (page,) in alone]):
        got: dict[str, list[tuple[str, str]]] = {}
        for page in read:
            name = next(c.text for c in page if "Prénom" in c.text or c.text == "AnaNoël")
            rows = got.setdefault(name, [])
            for cell in page:
                if 62 < cell.left < 66 and cell.text in {
                    t.replace(" ", "") for t in TITLES.values()
                }:
                    (how,) = (
                        c.text for c in page
                        if c.left > 150 and abs(c.baseline - cell.baseline) < 1
                    )  # fmt: skip
                    rows.append((cell.text, how))
        assert {name: sorted(rows) for name, rows in got.items()} == {
            name: sorted(rows) for name, rows in wanted.items()
        }
    assert any(how != "présenceconstatée" for rows in wanted.values() for _, how in rows)


# Open data


def read_open(folder: Path, subject: str) -> list[dict[str, str]]:
    (path,) = (folder / "donnees-ouvertes").glob(f"*_{subject}_*.csv")
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_what_the_open_data_publish_is_true_and_some_of_it_is(dossier: Dossier) -> None:
    count, published = dossier.count, 0
    for row in read_open(dossier.folder, "SEANCES"):
        f = count.figures(row["id_seance"])
        for column, value in (
            ("nb_inscrits", f["registered"]), ("nb_presents", f["present"]),
            ("nb_absents", f["no_shows"]), ("nb_non_inscrits", f["walk_ins"]),
        ):  # fmt: skip
            if row[column]:
                published += 1
                assert int(row[column]) == value, (row, column)
    for row in read_open(dossier.folder, "ARRIVEES"):
        if row["nb_arrivees"] and row["heure_debut"]:
            published += 1
            at = datetime.fromisoformat(f"{row['date']}T{row['heure_debut']}")
            quarters = count.quarters(row["id_seance"])
            assert int(row["nb_arrivees"]) == sum(
                n for q, n in quarters.items() if local(q, PARIS).replace(tzinfo=None) == at
            )
    totals = {r["indicateur"]: r["valeur"] for r in read_open(dossier.folder, "TOTAUX")}
    assert totals["personnes"] == str(count.distinct)
    assert totals["participations"] == str(count.participations)
    assert totals["inscriptions"] == str(columns(count)[0])
    groups = Counter(
        count.people[who]["group"] for who in {w for w, _ in count.there if count.takes_part(w)}
    )
    for row in read_open(dossier.folder, "GROUPES"):
        if row["nb_personnes"]:
            published += 1
            assert int(row["nb_personnes"]) == groups[row["groupe_cible"]]
    assert published > 8


# Any day at all


@pytest.mark.parametrize("block", range(2))
def test_random_days_add_up_in_csv_as_in_the_recount(block: int, tmp_path: Path) -> None:
    for seed in range(100 + block * 2, 102 + block * 2):
        programme, people, operations = generate(seed)
        real = RealEvent(str(tmp_path / f"{seed}.checkin"), programme, KEY)
        for person in people:
            real.add_attendee(person["id"], person["role"], person["registrations"])
        for operation in operations:
            apply(real, operation)  # type: ignore[arg-type]
        count = recount(real.event)
        after = max(s.end for s in real.event.programme().sessions) + timedelta(hours=2)
        folder = tmp_path / str(seed)
        export_attendance(real.event, folder, ["csv"], None, language="fr", now=after)
        rows = read_csv(folder / "synthese.csv")
        assert [row["Séance"] for row in rows[:-2]] == count.order, seed
        for row in rows[:-2]:
            session = row["Séance"]
            assert [int(cell) for cell in list(row.values())[5:]] == overview(count, session), seed
            listed = [list(line.values()) for line in read_csv(folder / f"seance-{session}.csv")]
            assert add_up(listed) == count.figures(session), (seed, session)
            assert lines(listed) == expected_lines(count, session), (seed, session)
        assert int(rows[-1]["Participants présents"]) == count.distinct, seed
        real.close()


# The window and the command line


def test_the_dashboard(dossier: Dossier) -> None:
    count, event = dossier.count, dossier.busy.event
    board = LiveBoard(event, EventDesk(event)).read(AFTER)
    for shown in board.sessions:
        f = count.figures(shown.session.id)
        assert (shown.registered, shown.waitlisted, shown.present, shown.walk_ins,
                shown.no_shows, shown.minutes_measured, shown.minutes_presumed,
                shown.others) == tuple(f.values())[:8]  # fmt: skip
        assert Counter({int(at.timestamp()): n for at, n in shown.arrivals}) == count.quarters(
            shown.session.id
        )
    assert board.people[None] == count.distinct
    assert sums(board.sessions).present == count.participations
    assert board.refusals[None] == count.refused


def test_checkin_status(dossier: Dossier) -> None:
    path = dossier.folder.parent / "event.checkin"
    told = checkin("status", "--at", AFTER.isoformat(), "--json", database=path)
    status = json.loads(told.stdout)
    for row in status["sessions"]:
        session, count = row["id"], dossier.count
        statuses = [s for (_, place), s in count.registered.items() if place == session]
        assert row["registered"] == statuses.count("confirmed")
        assert row["waitlisted"] == statuses.count("waitlisted")
        assert row["admitted"] == count.entries[session]
        assert row["inside"] == 0
    assert sum(row["refused"] for row in status["sessions"]) <= sum(dossier.count.refused.values())
