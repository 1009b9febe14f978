"""The workbook in LibreOffice: it opens without a repair, and reckons the sums that we state."""

import io
import re
import subprocess
import zipfile
from pathlib import Path

import openpyxl
import pytest

from checkin.domain.incident import Incident, Refusals
from checkin.reporting.tables import ExportData
from checkin.reporting.workbook import Beside, workbook_bytes
from tests.reporting.conftest import local

RECALCULATE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""
"""LibreOffice's setting “recalculation on file load: always”."""

WRONG = "-987654"


def without_results(workbook: bytes) -> tuple[bytes, int]:
    """The same workbook with a wrong number in place of every formula's result; how many."""
    changed = io.BytesIO()
    formulas = 0
    with zipfile.ZipFile(io.BytesIO(workbook)) as here, zipfile.ZipFile(changed, "w") as there:
        for name in here.namelist():
            content = here.read(name)
            if name.startswith("xl/worksheets/"):
                text, many = re.subn(
                    r"(<f>[^<]*</f>)<v>[^<]*</v>", rf"\1<v>{WRONG}</v>", content.decode()
                )
                content, formulas = text.encode(), formulas + many
            there.writestr(name, content)
    return changed.getvalue(), formulas


def through_libreoffice(workbook: bytes, folder: Path) -> Path:
    """Opened, recalculated and saved again by LibreOffice with a fresh profile."""
    profile = folder / "profile"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(RECALCULATE, encoding="utf-8")
    (folder / "workbook.xlsx").write_bytes(workbook)
    told = subprocess.run(
        [
            "soffice",
            f"-env:UserInstallation={profile.as_uri()}",
            "--headless",
            *("--convert-to", "xlsx", "--outdir", folder / "out", folder / "workbook.xlsx"),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    made = folder / "out" / "workbook.xlsx"
    assert made.is_file(), told.stdout + told.stderr
    return made


def test_it_opens_and_its_sums_are_reckoned_to_the_values_stated(
    data: ExportData, tmp_path: Path
) -> None:
    beside = Beside(
        [Refusals("mer-am", "room_full", 3), Refusals(None, "not_a_badge", 2)],
        [Incident("override", local(4, 9), "mer-am", "a3", "Nadia", "=1+1", "")],
    )
    made = workbook_bytes(data, "fr", beside)
    emptied, formulas = without_results(made)
    assert formulas >= 20
    ours = openpyxl.load_workbook(io.BytesIO(made), data_only=True)
    theirs = openpyxl.load_workbook(through_libreoffice(emptied, tmp_path), data_only=True)
    assert theirs.sheetnames == ours.sheetnames
    assert [len(sheet._charts) for sheet in theirs] == [len(sheet._charts) for sheet in ours]
    for sheet in ours:
        for row in sheet.iter_rows():
            for cell in row:
                found = theirs[sheet.title][cell.coordinate].value
                if isinstance(cell.value, float):
                    assert found == pytest.approx(cell.value), (sheet.title, cell.coordinate)
                else:
                    assert found == cell.value, (sheet.title, cell.coordinate)


def test_what_looks_like_a_formula_stays_a_text_there(data: ExportData, tmp_path: Path) -> None:
    made = through_libreoffice(workbook_bytes(data), tmp_path)
    book = openpyxl.load_workbook(made)  # formulas would be read as formulas
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    looking = [c for c in cells if isinstance(c.value, str) and "HYPERLINK" in c.value]
    assert looking
    assert {cell.data_type for cell in looking} == {"s"}
    sums = {cell.value for cell in cells if cell.data_type == "f"}
    assert sums
    assert all(re.fullmatch(r"=SUM\([A-Z]+\d+:[A-Z]+\d+\)", text) for text in sums)
