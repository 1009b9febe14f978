"""The print centre's memory: a badge counts as printed when it is out, never before."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import copy

import pytest
from PySide6.QtPrintSupport import QPrinter

from checkin.badging.print_job import PrintJob
from checkin.badging.printer import open_printer, print_on
from checkin.domain.errors import UserError
from checkin.domain.model import Role
from checkin.scanning.decoder import decode_image
from checkin.scanning.pdf_pages import grey_pages
from checkin.services import people
from checkin.services.open_event import OpenEvent
from checkin.services.people_edits import print_one
from checkin.services.print_centre import (
    Output,
    Prepared,
    Who,
    Wish,
    prepare,
    print_badges,
    read_choices,
    to_file,
)
from checkin.services.print_runs import Target
from checkin.services.programme_changes import built_in_programme

pytestmark = pytest.mark.usefixtures("qapp")
EVENING = datetime(2020, 3, 3, 17, 2, tzinfo=UTC)
NAMES = ("Marie Durand", "Zoé Gonçalves", "Ada Lovelace", "Noël Petit", "Inès Roux")


@pytest.fixture
def event(migrated_file: Path, tmp_path: Path) -> Iterator[OpenEvent]:
    opened = OpenEvent.at(str(copy(migrated_file, tmp_path / "event.checkin")))
    opened.create(built_in_programme())
    for name in NAMES:
        given, family = name.split()
        people.register(
            opened,
            given_name=given,
            family_name=family,
            email="",
            role=Role.PARTICIPANT,
            sessions=[opened.programme().sessions[0].id] if given < "N" else [],
            waitlist=False,
            at=EVENING,
            audience="Curieux" if given == "Ada" else "",
        )
    yield opened
    opened.close()


def names(prepared: Prepared) -> list[str]:
    return [badge.name for badge in prepared.badges]


def print_to(event: OpenEvent, path: Path, wish: Wish, at: datetime = EVENING) -> int:
    return print_badges(event, prepare(event, wish), to_file(path), at=lambda: at, by="A")


def test_who_is_chosen(event: OpenEvent) -> None:
    session = event.programme().sessions[0].id
    ids = {name: key for key, name in read_choices(event).people}
    everybody = ["Marie Durand", "Zoé Gonçalves", "Ada Lovelace", "Noël Petit", "Inès Roux"]
    assert names(prepare(event, Wish())) == everybody
    assert names(prepare(event, Wish(Who.SESSION, (session,)))) == [
        "Marie Durand",
        "Ada Lovelace",
        "Inès Roux",
    ]
    assert names(prepare(event, Wish(Who.AUDIENCE, ("Curieux",)))) == ["Ada Lovelace"]
    assert names(prepare(event, Wish(Who.SELECTION, (ids["Petit Noël"],)))) == ["Noël Petit"]
    nobody = prepare(event, Wish(Who.SELECTION))
    assert (nobody.job, nobody.badges) == (None, ())


def test_printed_badges_are_known_with_their_time(event: OpenEvent, tmp_path: Path) -> None:
    ids = {name: key for key, name in read_choices(event).people}
    one = Wish(Who.SELECTION, (ids["Durand Marie"],))
    assert prepare(event, one).earlier == ()
    assert print_to(event, tmp_path / "one.pdf", one) == 1
    assert names(prepare(event, Wish(Who.NOT_PRINTED))) == [
        "Zoé Gonçalves", "Ada Lovelace", "Noël Petit", "Inès Roux",
    ]  # fmt: skip
    again = EVENING + timedelta(hours=1)
    assert print_to(event, tmp_path / "all.pdf", Wish(), again) == 5
    assert prepare(event, Wish(Who.NOT_PRINTED)).job is None
    earlier = prepare(event, one).earlier
    assert [(badge.name, p.at, p.by, p.design) for badge, p in earlier] == [
        ("Marie Durand", again, "A", "a6")
    ]


def test_what_changed_since_is_printed_again_without_a_question(
    event: OpenEvent, tmp_path: Path
) -> None:
    print_to(event, tmp_path / "all.pdf", Wish())
    assert prepare(event, Wish(Who.CHANGED)).job is None
    ids = {name: key for key, name in read_choices(event).people}
    people.change(event, ids["Roux Inès"], at=EVENING, role=Role.SPEAKER)
    changed = prepare(event, Wish(Who.CHANGED))
    assert names(changed) == ["Inès Roux"]
    assert changed.earlier == ()
    assert len(prepare(event, Wish()).earlier) == 4


def test_nothing_is_noted_when_cancelled_or_not_written(event: OpenEvent, tmp_path: Path) -> None:
    path = tmp_path / "all.pdf"
    prepared = prepare(event, Wish())
    number = print_badges(
        event, prepared, to_file(path), at=lambda: EVENING, by="A", cancelled=lambda: True
    )
    assert (number, path.exists()) == (0, False)
    with pytest.raises(UserError, match="cannot be written"):
        print_to(event, tmp_path / "no folder" / "all.pdf", Wish())
    assert names(prepare(event, Wish(Who.NOT_PRINTED))) == names(prepared)


def to_pdf(path: Path) -> Callable[[str], QPrinter]:
    """A printer that prints into a file, as no printer can be plugged into a test."""

    def opened(name: str) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        return printer

    return opened


def a_job(event: OpenEvent) -> PrintJob:
    job = prepare(event, replace(Wish(), start_cell=3)).job
    assert job is not None
    return job


def test_a_printer_gets_the_pages_and_every_code_on_them_reads(
    event: OpenEvent, tmp_path: Path
) -> None:
    job, path, heard = a_job(event), tmp_path / "paper.pdf", []
    assert print_on(job, "office", lambda *done: heard.append(done), opened=to_pdf(path))
    assert heard[-1] == (5, 5)
    pages = list(grey_pages(path, 150))
    assert len(pages) == 2
    codes = [code for page in pages for code in decode_image(page)]
    assert sorted(codes) == sorted(badge.code for badge in job.badges)


def test_a_printer_that_is_gone_is_named_and_nothing_is_noted(
    event: OpenEvent, tmp_path: Path
) -> None:
    prepared = prepare(event, Wish())
    with pytest.raises(UserError, match="“office” took nothing"):
        print_on(a_job(event), "office", opened=open_printer)
    with pytest.raises(UserError, match="“office” took nothing"):
        print_on(a_job(event), "office", opened=to_pdf(tmp_path / "no folder" / "paper.pdf"))
    gone = print_badges(
        event,
        prepared,
        Output(
            Target.PRINTER,
            "office",
            lambda job, progress, _cancelled: print_on(
                job, "office", progress, lambda: True, opened=to_pdf(tmp_path / "stopped.pdf")
            ),
        ),
        at=lambda: EVENING,
        by="A",
    )
    assert gone == 0
    assert len(prepare(event, Wish(Who.NOT_PRINTED)).badges) == 5


def test_a_badge_printed_at_the_desk_is_noted_too(event: OpenEvent, tmp_path: Path) -> None:
    ids = {name: key for key, name in read_choices(event).people}
    print_one(event, ids["Petit Noël"], tmp_path, at=EVENING, by="B")
    [(badge, printing)] = prepare(event, Wish()).earlier
    assert (badge.name, printing.by) == ("Noël Petit", "B")
