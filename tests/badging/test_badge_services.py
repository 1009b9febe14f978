"""Badges of an event as files, from the command line and its services."""

import csv
import json
import re
import subprocess
from datetime import UTC, datetime

import pytest

from checkin.badging.name_boxes import sort_key
from checkin.data_folder import data_folder
from checkin.domain.errors import BadInput
from checkin.scanning.decoder import decode_image
from checkin.scanning.files import decode_file
from checkin.scanning.pdf_pages import grey_pages
from checkin.services.badge_papers import boxes_for, make_tick_list
from checkin.services.badge_printing import choose, make_badges, make_spare_sheet
from checkin.services.list_import import import_list
from checkin.services.open_event import OpenEvent
from checkin.services.people import list_people
from checkin.services.programme_changes import built_in_programme

pytestmark = pytest.mark.usefixtures("qapp")
NOW = datetime(2020, 3, 3, 18, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def event(tmp_path_factory):
    event = OpenEvent.at(str(tmp_path_factory.mktemp("event") / "e.checkin"), create=True)
    event.create(built_in_programme())
    import_list(event, data_folder("assets") / "samples" / "inscriptions-airtable.csv", at=NOW)
    yield event
    event.close()


def codes(path, dpi=150):
    return [code for page in grey_pages(path, dpi) for code in decode_image(page)]


def test_each_persons_file_is_named_by_them_and_listed_for_a_mail_merge(event, tmp_path):
    only = ["role:speaker"]
    for kind in ("png", "pdf_each"):
        folder = tmp_path / kind
        number = make_badges(event, only=only, **{kind: folder})
        with (folder / "badges.csv").open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file, delimiter=";"))
        assert number == len(rows) > 1
        assert {row["file"] for row in rows} == {
            p.name for p in folder.iterdir() if p.name != "badges.csv"
        }
        by_code = {p.badge: p.attendee for p in list_people(event)}
        for row in rows[:3]:
            who = by_code[row["badge_code"]]
            assert (row["given_name"], row["family_name"]) == (who.given_name, who.family_name)
            assert row["email"] == who.email
            path = folder / row["file"]
            read = decode_file(path).codes if kind == "png" else codes(path)
            assert list(read) == [row["badge_code"]]


def test_a_name_that_a_spreadsheet_would_run_is_disarmed(event, tmp_path):
    from checkin.services.badge_merge_list import write_merge_list

    from .people import badge

    write_merge_list([badge(1, "=1+1", "@x")], [tmp_path / "a.png"], tmp_path / "badges.csv")
    assert ";'=1+1;" not in (tmp_path / "badges.csv").read_text("utf-8-sig").splitlines()[0]
    assert "a.png;'=1+1;'@x;" in (tmp_path / "badges.csv").read_text("utf-8-sig")


def test_badges_come_in_alphabetical_order_whatever_the_accents(event):
    programme = event.programme()
    people = choose(list_people(event), (), programme)
    keys = [sort_key(p.attendee.family_name or p.attendee.given_name) for p in people]
    assert keys == sorted(keys)
    names = [p.attendee.family_name for p in people]
    accented = [i for i, name in enumerate(names) if name.startswith("É")]
    assert all(i < len(names) - 20 for i in accented)


def test_other_orders_put_a_stack_in_order(event):
    programme = event.programme()
    people = list_people(event)
    organisations = [p.attendee.organisation for p in choose(people, (), programme, "organisation")]
    assert list(map(sort_key, organisations)) == sorted(map(sort_key, organisations))
    with pytest.raises(BadInput, match="There is no order “size”: name, organisation"):
        choose(people, (), programme, "size")


def test_the_boxes_hold_everybody(event):
    people = list_people(event)
    boxes = boxes_for(people, 6)
    assert len(boxes) == 6
    assert sum(box.count for box in boxes) == len(people)
    assert max(box.count for box in boxes) < 2 * len(people) / 6


def test_the_list_on_paper_has_everybody_in_order_with_a_code_that_reads(event, tmp_path):
    path = tmp_path / "list.pdf"
    number = make_tick_list(event, path)
    people = choose(list_people(event), (), event.programme())
    assert number == len(people)
    assert sorted(codes(path, 200)) == sorted(p.badge for p in people)
    text = subprocess.run(
        ["pdftotext", "-raw", path, "-"], check=True, capture_output=True, encoding="utf-8"
    ).stdout
    squeezed = re.sub(r"\s", "", text)
    for person in people:
        assert re.sub(r"\s", "", person.attendee.family_name) in squeezed
    with pytest.raises(BadInput, match="no list was made"):
        make_tick_list(event, tmp_path / "none.pdf", only=["audience:nobody"])
    assert not (tmp_path / "none.pdf").exists()


def test_spare_badges_are_known_here_and_bound_to_nobody(event, tmp_path):
    from checkin.domain.verdict import Direction, ScanRequest
    from checkin.services.door import EventDesk
    from checkin.services.new_id import new_id

    assert make_spare_sheet(event, 6, tmp_path / "spare.pdf", at=NOW) == 6
    read = codes(tmp_path / "spare.pdf")
    assert len(set(read)) == 6
    desk, session = EventDesk(event), event.programme().sessions[0]
    for code in read:
        answer = desk.admit(
            ScanRequest(
                new_id(),
                session.start,
                "A",
                code=code,
                session=session.id,
                direction=Direction.IN,
            )
        )
        assert (answer.outcome, answer.reason) == ("confirm", "unassigned")


def test_no_spare_badge_is_issued_for_a_design_that_cannot_print(event, tmp_path):
    def issued():
        return event.read(lambda unit: unit.one("SELECT count(*) FROM badge")[0])

    before = issued()
    with pytest.raises(BadInput, match="choose another sheet"):
        make_spare_sheet(event, 3, tmp_path / "no.pdf", at=NOW, sheet="80x50-10-on-a4")
    assert issued() == before
    assert list(tmp_path.iterdir()) == []


def test_the_command_line_makes_each_kind_of_paper(event, tmp_path, capsys):
    from checkin.cli.badge_commands import badges
    from checkin.cli.parser import build_parser

    def run(*words):
        args = build_parser().parse_args(["badges", *map(str, words)])
        assert badges(args, event) == 0
        return capsys.readouterr().err

    one = next(p for p in list_people(event) if p.badge)
    only = ("--only", one.attendee.id)
    sheet = ("--design", "card-86x54", "--sheet", "86x54-10-on-a4")
    out = tmp_path / "out.pdf"
    said = run(*only, *sheet, "--start-cell", 10, "--offset=-0.5,1", "--backs", "--out", out)
    assert "1 badges in" in said
    first, _back = grey_pages(out)
    assert decode_image(first[first.shape[0] * 4 // 5 :, first.shape[1] // 2 :].copy()) == [
        one.badge
    ]
    run(*only, "--pdf-each", tmp_path / "each")
    run(*only, "--tick-list", tmp_path / "list.pdf")
    run("--spare-sheet", 2, "--out", tmp_path / "spare.pdf")
    assert len(codes(tmp_path / "spare.pdf")) == 2
    assert json.dumps(sorted(p.suffix for p in (tmp_path / "each").iterdir())) == '[".csv", ".pdf"]'
    with pytest.raises(SystemExit):
        build_parser().parse_args(["badges", "--out", "x", "--offset", "900,0"])
