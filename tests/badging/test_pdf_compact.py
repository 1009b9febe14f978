"""A packed PDF is the same document: readers find the same pages, words and fonts."""

import subprocess

import pytest

from benchmarks.rendered_badges import complaints, poppler
from checkin.badging import export
from checkin.badging.design_file import load_design
from checkin.badging.export import write_pdf
from checkin.badging.pdf_compact import compact
from checkin.badging.sheet import load_sheet
from checkin.scanning.pdf_pages import grey_pages

from .people import badge, everybody

pytestmark = pytest.mark.usefixtures("qapp")


def text_of(path):
    return subprocess.run(
        ["pdftotext", path, "-"], check=True, capture_output=True, encoding="utf-8"
    ).stdout


def test_it_shows_and_says_the_same_in_fewer_bytes(tmp_path, monkeypatch):
    people = [*everybody(), *(badge(i) for i in range(20, 60))]
    packed, plain = tmp_path / "packed.pdf", tmp_path / "plain.pdf"
    write_pdf(people, load_design("a6"), load_sheet("a6-single"), packed)
    monkeypatch.setattr(export, "compact", lambda pdf: pdf)
    write_pdf(people, load_design("a6"), load_sheet("a6-single"), plain)
    assert packed.stat().st_size < plain.stat().st_size * 0.85
    assert text_of(packed) == text_of(plain)
    assert complaints(packed) == ""
    for one, other in zip(poppler(packed, 40), poppler(plain, 40), strict=True):
        assert (one == other).all()
    for one, other in zip(grey_pages(packed, 40), grey_pages(plain, 40), strict=True):
        assert (one == other).all()


@pytest.mark.parametrize(
    "strange",
    [
        b"",
        b"%PDF-1.4 and then nothing",
        b"%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer << /Size 1 >>\nstartxref\n9\n%%EOF\n",
    ],
)
def test_what_is_not_as_qt_writes_it_stays_as_it_is(strange):
    assert compact(strange) == strange
