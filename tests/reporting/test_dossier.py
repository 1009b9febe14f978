"""The sealed dossier: folder, ZIP and draft beside it; a later one says what differs."""

import json
import os
from collections.abc import Mapping
from dataclasses import replace
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from checkin.domain.errors import UserError
from checkin.reporting import seal
from checkin.reporting.dossier import Proof
from checkin.reporting.export import FORMATS, Writer, export
from checkin.reporting.tables import ExportData
from checkin.services.verify_dossier import verify

PROOF = Proof(seal.signing_key(b"k" * 32), "f" * 64, {"event": "odd-2020"}, "temoin@example.org")


def _one_each(data: ExportData, folder: Path, language: str) -> list[Path]:
    """A maker with a folder of its own, as certificates are."""
    each = folder / "attestations"
    each.mkdir()
    paths = [each / f"{person.id}.pdf" for person in data.attendees.values()]
    for path in paths:
        path.write_bytes(b"%PDF " + path.name.encode())
    return paths


WRITERS: Mapping[str, Writer] = {**FORMATS, "certificates": _one_each}


def make(data: ExportData, folder: Path, *formats: str, language: str = "fr") -> list[Path]:
    return export(data, folder, formats or tuple(WRITERS), None, language, PROOF, WRITERS)


def test_folder_and_zip_are_both_untouched_and_hold_the_same(
    data: ExportData, tmp_path: Path
) -> None:
    paths = make(data, tmp_path / "dossier")
    assert paths[-2:] == [tmp_path / "dossier.zip", tmp_path / "dossier.eml"]
    assert sorted(p.name for p in tmp_path.iterdir()) == ["dossier", "dossier.eml", "dossier.zip"]
    here, packed = verify(tmp_path / "dossier"), verify(tmp_path / "dossier.zip")
    assert here.ok
    assert here == packed
    assert (tmp_path / "dossier" / "attestations" / "a1.pdf").read_bytes() == b"%PDF a1.pdf"
    assert not [p for p in (tmp_path / "dossier").iterdir() if p.name.startswith(".")]


@pytest.mark.parametrize(
    ("language", "name", "says"),
    [("fr", "LISEZ-MOI.txt", "Aucun fichier"), ("en", "README.txt", "No file in it")],
)
def test_the_read_me_and_the_draft_speak_the_language_of_the_dossier(
    data: ExportData, tmp_path: Path, language: str, name: str, says: str
) -> None:
    make(data, tmp_path / "out", language=language)
    assert says in (tmp_path / "out" / name).read_text(encoding="utf-8")
    mail = message_from_bytes((tmp_path / "out.eml").read_bytes(), policy=default)
    assert mail["To"] == "temoin@example.org"
    assert verify(tmp_path / "out").manifest_hash in mail.get_content()
    assert verify(tmp_path / "out").key in mail.get_content()


def test_a_later_dossier_says_what_differs_and_leaves_the_earlier_zip_as_it_was(
    data: ExportData, tmp_path: Path
) -> None:
    make(data, tmp_path / "out")
    frozen = (tmp_path / "out.zip").read_bytes()
    corrected = replace(data, attendances=data.attendances[1:])
    paths = make(corrected, tmp_path / "out", "csv")
    assert paths[-2:] == [tmp_path / "out-2.zip", tmp_path / "out-2.eml"]
    assert (tmp_path / "out.zip").read_bytes() == frozen
    assert verify(tmp_path / "out").ok
    assert verify(tmp_path / "out.zip").ok
    manifest = json.loads((tmp_path / "out" / seal.MANIFEST).read_text(encoding="utf-8"))
    differs = manifest["differs_from_earlier"]
    assert "seance-mer-am.csv" in differs["changed"]
    assert "seance-jeu-pm.csv" not in differs["changed"]
    assert "presences.xlsx" in differs["removed"]
    assert not (tmp_path / "out" / "presences.xlsx").exists()
    assert not (tmp_path / "out" / "attestations").exists()


def test_where_the_dossier_cannot_be_placed_the_earlier_one_is_whole_again(
    data: ExportData, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    make(data, folder)
    before = seal.files_in(tmp_path)
    (folder / "seance-jeu-pm.csv").unlink()
    (folder / "seance-jeu-pm.csv").mkdir()
    (folder / "seance-jeu-pm.csv" / "x").touch()
    with pytest.raises(UserError, match="is a folder"):
        make(replace(data, attendances=[]), folder, "csv")
    (folder / "seance-jeu-pm.csv" / "x").unlink()
    (folder / "seance-jeu-pm.csv").rmdir()
    after = seal.files_in(tmp_path)
    assert after == {k: v for k, v in before.items() if k != "out/seance-jeu-pm.csv"}


def test_a_list_of_sums_that_names_files_elsewhere_takes_none_of_them_away(
    data: ExportData, tmp_path: Path
) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    folder = tmp_path / "out"
    folder.mkdir()
    wanted = f"../mine.txt{os.linesep}"
    (folder / seal.SUMS).write_text(f"{'0' * 64}  {wanted}{'0' * 64}  {tmp_path / 'mine.txt'}\n")
    make(data, folder, "csv")
    assert (tmp_path / "mine.txt").read_text() == "mine"
