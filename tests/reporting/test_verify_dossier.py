"""A sealed dossier: any one byte changed is noticed, and the file is named."""

import json
import random
from pathlib import Path

import pytest

from checkin.domain.chain import fingerprint
from checkin.reporting import seal
from checkin.services.verify_dossier import Problem, verify
from tests.command_line import checkin

KINDS = {
    "presences.xlsx": b"PK\x03\x04 a workbook",
    "synthese.csv": "\ufeffSéance;Titre\r\n".encode(),
    "papiers/feuille.pdf": b"%PDF-1.7 a sheet",
    "donnees/datapackage.json": b"{}",
    "LISEZ-MOI.txt": "Cinq lignes à lire\n".encode(),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "dossier"
    for name, content in KINDS.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    seal.seal(folder, seal.signing_key(b"k" * 32), {"version": "1", "heads": []})
    return folder


def test_an_untouched_dossier_is_fine_as_folder_and_as_zip(folder: Path, tmp_path: Path) -> None:
    packed = tmp_path / "dossier.zip"
    packed.write_bytes(seal.zip_bytes(seal.files_in(folder)))
    for path in (folder, packed):
        found = verify(path)
        assert found.ok
        assert found.key == seal.key_fingerprint(seal.signing_key(b"k" * 32).public_key())
        assert len(found.manifest_hash) == 64


@pytest.mark.parametrize("name", [*KINDS, "SHA256SUMS", "SHA256SUMS.sig", "cle-publique.pem",
                                  "manifeste.json"])  # fmt: skip
def test_any_one_byte_changed_names_the_file(folder: Path, name: str) -> None:
    path = folder / name
    content = path.read_bytes()
    for place in range(len(content)):
        path.write_bytes(content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :])
        found = verify(folder)
        assert name in {problem.file for problem in found.problems}, place
        if name != "SHA256SUMS":
            assert [problem.file for problem in found.problems] == [name], place


def test_a_missing_and_an_extra_file_are_named(folder: Path) -> None:
    (folder / "synthese.csv").rename(folder / "autre.csv")
    assert verify(folder).problems == (
        Problem("autre.csv", "extra"),
        Problem("synthese.csv", "missing"),
    )


@pytest.mark.parametrize("name", ["SHA256SUMS", "SHA256SUMS.sig"])
def test_a_missing_seal_is_named(folder: Path, name: str) -> None:
    (folder / name).unlink()
    assert Problem(name, "missing") in verify(folder).problems


def test_no_byte_of_a_zip_changes_unnoticed(folder: Path, tmp_path: Path) -> None:
    whole = seal.zip_bytes(seal.files_in(folder))
    packed = tmp_path / "dossier.zip"
    for place in random.Random(1).sample(range(len(whole)), 400):
        packed.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        assert not verify(packed).ok, place


def test_no_flipped_bits_of_a_small_zip_go_unnoticed_or_stop_the_check(tmp_path: Path) -> None:
    """Each byte of a header and of the directory's end, also into other ways of packing."""
    folder = tmp_path / "small"
    folder.mkdir()
    (folder / "a.csv").write_bytes(b"a;b")
    seal.seal(folder, seal.signing_key(b"k" * 32), {})
    whole = seal.zip_bytes(seal.files_in(folder))
    packed = tmp_path / "small.zip"
    directory = whole.index(b"PK\x01\x02")
    for place in (
        *range(40),
        *range(directory, directory + 60),
        *range(len(whole) - 22, len(whole)),
    ):
        for mask in (0x08, 0x0C, 0x0E, 0xFF):
            packed.write_bytes(whole[:place] + bytes([whole[place] ^ mask]) + whole[place + 1 :])
            assert not verify(packed).ok, (place, mask)


def test_a_file_changed_within_a_zip_is_named(folder: Path, tmp_path: Path) -> None:
    whole = seal.zip_bytes(seal.files_in(folder))
    packed = tmp_path / "dossier.zip"
    for name, content in KINDS.items():
        place = whole.index(content)
        packed.write_bytes(whole[:place] + bytes([content[0] ^ 1]) + whole[place + 1 :])
        assert name in {problem.file for problem in verify(packed).problems}


def test_what_is_no_dossier_is_said(tmp_path: Path) -> None:
    assert verify(tmp_path / "nothing.zip").problems == (Problem("nothing.zip", "unreadable"),)
    assert Problem("SHA256SUMS", "missing") in verify(tmp_path).problems


def test_the_command_needs_no_database_and_names_the_file(folder: Path, tmp_path: Path) -> None:
    told = checkin("verify", folder, cwd=tmp_path)
    assert told.returncode == 0, told.stderr
    assert "Untouched" in told.stdout
    (folder / "synthese.csv").write_bytes(b"other")
    told = checkin("verify", "--json", folder, cwd=tmp_path)
    assert told.returncode == 1
    assert json.loads(told.stdout)["problems"] == [{"file": "synthese.csv", "what": "changed"}]


def test_the_fingerprint_is_that_of_all_chains_in_any_order() -> None:
    heads = [("A", 2, b"a" * 32), ("B", 1, b"b" * 32)]
    assert fingerprint(heads) == fingerprint(reversed(heads))
    assert fingerprint(heads) != fingerprint([("A", 3, b"a" * 32), heads[1]])
