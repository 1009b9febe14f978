"""The papers as an auditor gets them: text read back with poppler and pypdf, pages rendered."""

import io
import re
import subprocess
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import cv2
import numpy as np
import pypdf
import pytest

from checkin.domain.errors import UserError
from checkin.reporting.export import export
from checkin.reporting.papers import gather
from checkin.reporting.papers.attendance_sheet import sheets_pdf
from checkin.reporting.papers.blank_sheet import blank_sheets_pdf
from checkin.reporting.papers.certificate import certificates_pdf
from checkin.reporting.papers.contents import (
    Frame,
    Funder,
    Organiser,
    SessionHead,
    Sheet,
    SheetRow,
    SheetTotals,
)
from checkin.reporting.papers.emblem import star_centres
from checkin.reporting.papers.files import absent_logos, paper_writers, unprintable_names
from checkin.reporting.papers.gather import PaperSettings
from checkin.reporting.papers.gather_report import gather_report
from checkin.reporting.papers.report import report_pdf
from checkin.reporting.tables import ExportData, overview_rows
from tests.reporting.test_export_folder import files_of_at_most

pytestmark = pytest.mark.usefixtures("fonts")

PARIS = ZoneInfo("Europe/Paris")
MARK = "0123456789abcdef" * 4
FUNDER = Funder(
    True,
    "Union européenne",
    "Fonds européen de développement régional",
    "Ce projet est cofinancé par le Fonds européen de développement régional.",
)
ORGANISER = Organiser("Agence Inventée", "1 quai Fictif", "Camille Exemple", "directrice", "Aix")
SETTINGS = PaperSettings(FUNDER, ORGANISER, fingerprint=MARK)
TOTALS = SheetTotals(1, 0, 1, 0, 0, 0, 60, 0, 0, 0)


@pytest.fixture(scope="module")
def fonts(qapp: object) -> None:
    from checkin.drawing.fonts import load_fonts

    load_fonts()


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2020, 3, 4, hour, minute, tzinfo=PARIS)


HEAD = SessionHead("Ouvrir ses données", "Grande salle", at(9, 30), at(12, 30))


def frame(language: str = "fr", **other: object) -> Frame:
    return replace(
        Frame(language, "Journées", "Le Port, Aix", FUNDER, ORGANISER, at(18), MARK), **other
    )


def sheet(*rows: SheetRow) -> Sheet:
    return Sheet(HEAD, rows, (), (), TOTALS)


def pages(pdf: bytes) -> list[str]:
    return [
        " ".join(page.extract_text().split()) for page in pypdf.PdfReader(io.BytesIO(pdf)).pages
    ]


def words_of(pdf: bytes) -> str:
    """The words of the file by poppler, in the order of the page."""
    told = subprocess.run(
        ["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True
    )
    return " ".join(told.stdout.decode().split())


def lines_of(pdf: bytes) -> list[str]:
    told = subprocess.run(
        ["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True
    )
    return [" ".join(line.split()) for line in told.stdout.decode().splitlines()]


def picture(pdf: bytes, tmp_path: Path, page: int = 1, dpi: int = 100) -> np.ndarray:
    file = tmp_path / "page.pdf"
    file.write_bytes(pdf)
    subprocess.run(
        ["pdftoppm", "-r", str(dpi), "-f", str(page), "-l", str(page), "-singlefile", "-png",
         str(file), str(tmp_path / "page")],
        check=True,
    )  # fmt: skip
    image = cv2.imread(str(tmp_path / "page.png"))
    assert image is not None
    return image


def all_papers(data: ExportData, language: str, **settings: object) -> dict[str, bytes]:
    chosen = replace(SETTINGS, **settings)
    head = gather.frame_of(data, chosen, language, at(18))
    return {
        "sheets": sheets_pdf(head, gather.sheets(data, chosen, language)),
        "blank": blank_sheets_pdf(head, gather.blank_sheets(data, language)),
        "report": report_pdf(head, gather_report(data)),
        "certificates": certificates_pdf(head, gather.certificates(data, chosen)),
    }


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_page_carries_funder_fingerprint_and_its_number(
    data: ExportData, language: str
) -> None:
    word = {"fr": "page", "en": "page"}[language]
    for name, pdf in all_papers(data, language).items():
        for text in pages(pdf):
            assert "Union européenne" in text, name
            assert "Fonds européen de développement régional" in text
            assert MARK in text.replace(" ", "")
            assert f"{word} 1/" in text or f"{word} 2/" in text or f"{word} 3/" in text


def test_no_paper_ever_holds_an_e_mail_or_a_note(data: ExportData) -> None:
    for pdf in all_papers(data, "fr").values():
        text = " ".join(pages(pdf))
        assert "@" not in text
        assert "example.org" not in text
        assert "kit" not in text


def test_a_line_says_when_how_long_and_how_it_is_known(data: ExportData) -> None:
    passages = {("a1", "mer-am"): (2, 1)}
    lines = lines_of(all_papers(data, "fr", passages=passages)["sheets"])
    etienne = next(n for n, line in enumerate(lines) if "Étienne" in line)
    around = " ".join(lines[etienne - 2 : etienne + 3])
    for word in ("9 h 12", "12 h 00", "150", "badge", "2 entrées", "1 sortie", "Ville d'Aix"):
        assert word in around
    place = next(n for n, line in enumerate(lines) if "Œuvrard" in line)
    waited = " ".join(lines[place - 1 : place + 2])
    assert "(12 h 30)" in waited
    assert "nom" in waited
    place = next(n for n, line in enumerate(lines) if "Ortiz" in line)
    assert "papier" in " ".join(lines[place - 1 : place + 2])


def test_walk_ins_and_others_stand_apart_from_the_registered(data: ExportData) -> None:
    first = words_of(all_papers(data, "fr")["sheets"]).split("Data literacy")[1]
    order = [first.index(word) for word in
             ("Inscrits 3", "Étienne", "Œuvrard", "Zola", "Entrées libres", "Faure", "Ortiz",
              "Intervenants, équipe", "Dupont", "Totaux", "Certifié exact")]  # fmt: skip
    assert order == sorted(order)


def test_who_never_came_is_struck_through_and_cannot_sign(tmp_path: Path) -> None:
    came = SheetRow("Absente", "", first_entry=at(9), last_exit=at(12), known_by=("badge",))
    missed = replace(came, presence="no_show", first_entry=None, last_exit=None)
    rows = slice(int(60 / 25.4 * 100), int(112 / 25.4 * 100))  # above the totals
    signature = (rows, slice(int(166 / 25.4 * 100), int(196 / 25.4 * 100)))
    ink = []
    for row in (came, missed):
        page = picture(sheets_pdf(frame(), [sheet(row)]), tmp_path)
        box = page[signature]
        ink.append(max(_longest_run(line) for line in (box.min(axis=2) < 90)))
    assert ink[0] < 60
    assert ink[1] > 95  # most of the 34 mm of the cell
    assert "absent" in words_of(sheets_pdf(frame(), [sheet(missed)]))


def _longest_run(dark: np.ndarray) -> int:
    best = run = 0
    for dot in dark:
        run = run + 1 if dot else 0
        best = max(best, run)
    return best


def test_totals_on_paper_are_those_of_the_tables(data: ExportData) -> None:
    text = words_of(all_papers(data, "en")["sheets"])
    row = overview_rows(data, "en").rows[0]
    measured, presumed = int(str(row[10])), int(str(row[11]))
    assert f"{measured // 60} h {measured % 60:02}" in text
    assert f"{presumed // 60} h {presumed % 60:02}" in text
    assert (
        f"registered: {row[5]}; participants present: {row[7]}; others present: {row[12]}." in text
    )


def test_the_report_adds_up_to_the_tables(data: ExportData) -> None:
    report = gather_report(data)
    participations, people = overview_rows(data).totals
    assert report.sums.present == participations[7]
    assert report.people == people[5:10]
    assert sum(s.participations for s in report.evidence) == report.sums.present
    assert sum(s.people for s in report.audiences) == report.people[2]
    text = words_of(report_pdf(frame("en"), report))
    assert f"{report.people[2]} people from {report.organisations} organisations" in text
    assert "person × session" in text


@pytest.mark.parametrize("language", ["fr", "en"])
def test_an_event_without_attendance_makes_sensible_papers(data: ExportData, language: str) -> None:
    empty = replace(data, attendances=[])
    head = gather.frame_of(empty, SETTINGS, language, at(18))
    sheets = words_of(sheets_pdf(head, gather.sheets(empty, SETTINGS, language)))
    said = {
        "fr": ("Aucune présence n’est enregistrée pour cette séance", "Aucune présence"),
        "en": ("No attendance is recorded for this session", "No attendance is recorded"),
    }[language]
    assert said[0] in sheets
    assert said[1] in words_of(report_pdf(head, gather_report(empty)))
    assert gather.certificates(empty, SETTINGS) == []


def test_a_running_session_is_provisional_and_strikes_nobody_out(data: ExportData) -> None:
    running = replace(data, now=at(10))
    made = gather.sheets(running, SETTINGS, "fr")[0]
    assert "no_show" not in {row.presence for row in made.registered}
    assert "état provisoire" in words_of(sheets_pdf(frame(), [made]))
    assert gather.certificates(running, SETTINGS) == []


def test_certificates_hold_sessions_attended_and_minutes_only_where_measured(
    data: ExportData,
) -> None:
    made = {c.name: c for c in gather.certificates(data, SETTINGS)}
    assert {len(c.sessions) for c in made.values()} == {1, 2}
    assert "Lia Martin" not in made  # cancelled, never came
    zoe = made["Zoé Étienne"]
    assert [s.minutes for s in zoe.sessions] == [150, None]
    text = words_of(certificates_pdf(frame(), [zoe]))
    assert "Je soussigné(e) Camille Exemple, directrice" in text
    assert "2 h 30" in text
    assert "présence constatée" in text
    assert "Pour servir et valoir ce que de droit" in text


def test_measured_minutes_below_the_threshold_are_not_certified(data: ExportData) -> None:
    strict = replace(SETTINGS, least_minutes=151)
    zoe = next(c for c in gather.certificates(data, strict) if c.name == "Zoé Étienne")
    assert [s.session.title for s in zoe.sessions] == ["=Réutilisations"]
    assert "Bob Zola" not in {c.name for c in gather.certificates(data, strict)}


def test_a_speaker_is_certified_as_one_and_staff_is_not(data: ExportData) -> None:
    made = gather.certificates(data, SETTINGS)
    eva = next(c for c in made if c.name == "Eva Dupont")
    assert "au titre des intervenants" in words_of(certificates_pdf(frame(), [eva]))


@pytest.mark.parametrize(
    "name", ["Αλέξανδρος Παπαδόπουλος", "Đurđica Žagar-Čolić", "Nguyễn Thị Ẩn", "Щукина", "Œuvrard"]
)
def test_names_of_other_alphabets_can_be_searched_for(name: str) -> None:
    assert name in words_of(sheets_pdf(frame(), [sheet(SheetRow(name, "", first_entry=at(9)))]))


def test_a_letter_no_font_has_is_told_before_and_printed_as_its_code(data: ExportData) -> None:
    person = replace(data.attendees["a1"], given_name="Zoé\U000f0000")
    odd = replace(data, attendees={**data.attendees, "a1": person})
    assert unprintable_names(odd) == {f"{person.given_name} Étienne": "\U000f0000"}
    assert unprintable_names(data) == {}
    text = words_of(sheets_pdf(frame(), gather.sheets(odd, SETTINGS, "fr")))
    assert "Zoé‹U+F0000›" in text


def test_fonts_are_embedded(data: ExportData) -> None:
    for pdf in all_papers(data, "fr").values():
        reader = pypdf.PdfReader(io.BytesIO(pdf))
        for page in reader.pages:
            for font in page["/Resources"]["/Font"].values():
                descendant = font.get_object()["/DescendantFonts"][0].get_object()
                assert "/FontFile2" in descendant["/FontDescriptor"].get_object()


def test_a_missing_logo_is_told_and_the_page_is_right_without(
    data: ExportData, tmp_path: Path
) -> None:
    logo = tmp_path / "logo.png"
    cv2.imwrite(str(logo), np.full((200, 400, 3), (0, 0, 255), np.uint8))
    gone = tmp_path / "gone.png"
    broken = tmp_path / "broken.png"
    broken.write_text("no picture")
    funder = replace(FUNDER, logos=(gone, logo, broken))
    assert absent_logos(replace(SETTINGS, funder=funder)) == [gone, broken]
    page = picture(sheets_pdf(frame(funder=funder), [sheet()]), tmp_path)
    red = (page[:, :, 2] > 200) & (page[:, :, 0] < 60) & (page[:, :, 1] < 60)
    rows, columns = np.nonzero(red)
    blue = (page[:, :, 0] > 130) & (page[:, :, 2] < 40)
    emblem = np.nonzero(blue[:, :200])
    # the emblem is at least as high as the highest logo
    assert np.ptp(emblem[0]) >= np.ptp(rows)
    assert columns.max() / 100 * 25.4 == pytest.approx(198, abs=0.6)


def test_the_emblem_has_its_published_geometry(tmp_path: Path) -> None:
    page = picture(sheets_pdf(frame(), [sheet()]), tmp_path, dpi=600)
    mm = 600 / 25.4
    cut = page[round(8 * mm) : round(22 * mm), round(11 * mm) : round(31 * mm)]
    yellow = ((cut[:, :, 2] > 200) & (cut[:, :, 1] > 150) & (cut[:, :, 0] < 90)).astype(np.uint8)
    number, _, _, centres = cv2.connectedComponentsWithStats(yellow)
    assert number - 1 == 12
    rows, columns = np.nonzero((cut.max(axis=2) - cut.min(axis=2)) > 60)
    high, wide = np.ptp(rows) + 1, np.ptp(columns) + 1
    assert wide / high == pytest.approx(1.5, abs=0.01)
    middle = np.array([columns.min() + wide / 2, rows.min() + high / 2])
    reach = np.hypot(*(centres[1:] - middle).T)
    assert reach == pytest.approx(high / 3, rel=0.02)
    top = min(star_centres(0, 0, 12), key=lambda centre: centre[1])
    assert top == pytest.approx((9, 2))


def test_without_a_funder_the_event_stands_at_the_head() -> None:
    text = words_of(sheets_pdf(frame(funder=Funder()), [sheet()]))
    assert "Union" not in text
    assert text.startswith("Journées")


def test_two_thousand_people_in_one_session_fill_numbered_pages() -> None:
    rows = tuple(
        SheetRow(f"Nom{n:04}", "Claire", "Organisation", first_entry=at(9), last_exit=at(12, 30),
                 exit_presumed=True, minutes_presumed=180, known_by=("badge",))
        for n in range(2000)
    )  # fmt: skip
    pdf = sheets_pdf(frame(), [sheet(*rows)])
    number = len(pypdf.PdfReader(io.BytesIO(pdf)).pages)
    assert number > 60
    text = words_of(pdf)
    assert set(re.findall(r"Nom\d{4}", text)) == {f"Nom{n:04}" for n in range(2000)}
    last = text[text.index(f"page {number - 1}/{number}") :]
    assert "Certifié exact" in last
    assert f"page {number}/{number}" in last


def test_a_blank_sheet_lists_who_is_expected_and_has_room_for_others(data: ExportData) -> None:
    text = words_of(blank_sheets_pdf(frame(), gather.blank_sheets(data, "fr")))
    assert "Étienne" in text
    assert "Liste d’attente 1" in text
    assert "Sans inscription" in text
    assert "Lia" not in text  # cancelled
    assert "9 h 12" not in text


def test_the_formats_are_written_with_a_file_a_person(data: ExportData, tmp_path: Path) -> None:
    out = tmp_path / "out"
    writers = paper_writers(SETTINGS)
    paths = export(data, out, ["pdf", "certificates"], None, "fr", writers=writers)
    made = {path.relative_to(out).as_posix() for path in paths}
    assert {"emargements.pdf", "bilan.pdf", "emargements-a-remplir.pdf", "attestations.pdf"} < made
    assert "attestations/attestation-Etienne_Zoe.pdf" in made
    assert len(made) == 4 + len(gather.certificates(data, SETTINGS))
    assert all(path.read_bytes().startswith(b"%PDF-") for path in paths)
    assert [path.name for path in out.iterdir() if path.name.startswith(".")] == []


def test_where_one_paper_cannot_be_placed_older_ones_are_put_back(
    data: ExportData, tmp_path: Path
) -> None:
    (tmp_path / "emargements.pdf").write_text("older")
    (tmp_path / "attestations").mkdir()
    (tmp_path / "attestations" / "attestation-Zola_Bob.pdf").mkdir()
    with pytest.raises(Exception, match="nothing there was changed"):
        export(data, tmp_path, ["pdf", "certificates"], None, "fr", writers=paper_writers(SETTINGS))
    assert (tmp_path / "emargements.pdf").read_text() == "older"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["attestations", "emargements.pdf"]


def test_a_long_name_is_never_cut(tmp_path: Path) -> None:
    long = SheetRow("W" * 120, "Jean-Baptiste " * 8, "Métropole " * 20, first_entry=at(9))
    text = "".join(pages(sheets_pdf(frame(), [sheet(long)]))).replace(" ", "")
    assert "W" * 120 in text or text.count("W") >= 120
    assert text.count("Jean-Baptiste") == 8
    assert text.count("Métropole") == 20


def test_a_full_disk_leaves_the_older_papers_as_they_were(data: ExportData, tmp_path: Path) -> None:
    export(data, tmp_path, ["pdf"], None, "fr", writers=paper_writers(SETTINGS))
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    with files_of_at_most(5000), pytest.raises(UserError, match="disk is full"):
        export(data, tmp_path, ["pdf"], None, "en", writers=paper_writers(SETTINGS))
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before
