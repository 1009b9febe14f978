"""A whole dossier as the program makes it: no byte of any kind of file changes unnoticed, the
read-me's own commands work, and every page carries the log's fingerprint."""

import hashlib
import re
import shlex
import shutil
import struct
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pypdf
import pytest

from checkin.reporting import seal
from checkin.services.attendance_export import export_attendance, read_evidence
from checkin.services.open_event import OpenEvent
from checkin.services.verify_dossier import Problem, verify
from tests.command_line import checkin
from tests.reporting.small_event import AFTER, small_event


@pytest.fixture(scope="module")
def event(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Iterator[OpenEvent]:
    opened = small_event(tmp_path_factory.mktemp("event") / "e.checkin")
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def sealed(event: OpenEvent, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A dossier with everything in it; never changed, only copied."""
    folder = tmp_path_factory.mktemp("made") / "dossier"
    export_attendance(event, folder, None, None, language="fr", now=AFTER)
    assert verify(folder).ok
    return folder


@pytest.fixture
def dossier(sealed: Path, tmp_path: Path) -> Path:
    shutil.copytree(sealed, tmp_path / "dossier")
    return tmp_path / "dossier"


def one_of_each_kind(names: list[str]) -> dict[str, str]:
    """A file by its kind: its ending, or its name where it has none."""
    return {Path(name).suffix or name: name for name in sorted(names, reverse=True)}


def places(size: int) -> list[int]:
    return sorted({0, size // 3, size // 2, size - 1})


def flipped(content: bytes, place: int) -> bytes:
    return content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]


def test_it_holds_every_kind_of_file(sealed: Path) -> None:
    kinds = one_of_each_kind(list(seal.files_in(sealed)))
    assert set(kinds) == {".xlsx", ".csv", ".pdf", ".json", ".txt", ".pem", ".sig", "SHA256SUMS"}
    names = seal.files_in(sealed)
    assert "donnees-ouvertes/datapackage.json" in names
    assert sum(name.startswith("attestations/") for name in names) == 6


def test_one_byte_of_any_file_is_named(dossier: Path) -> None:
    files = seal.files_in(dossier)
    for name, content in files.items():
        for place in places(len(content)):
            (dossier / name).write_bytes(flipped(content, place))
            problems = verify(dossier).problems
            assert name in {problem.file for problem in problems}, (name, place)
            if name != seal.SUMS:
                assert problems == (Problem(name, "changed"),), (name, place)
        (dossier / name).write_bytes(content)
    assert verify(dossier).ok


def test_one_byte_of_any_file_within_the_zip_is_named(sealed: Path, tmp_path: Path) -> None:
    raw = sealed.with_suffix(".zip").read_bytes()
    packed = tmp_path / "dossier.zip"
    with zipfile.ZipFile(sealed.with_suffix(".zip")) as there:
        entries = there.infolist()
    for entry in entries:
        name_length, extra = struct.unpack_from("<HH", raw, entry.header_offset + 26)
        begin = entry.header_offset + 30 + name_length + extra
        for place in places(entry.file_size):
            packed.write_bytes(flipped(raw, begin + place))
            named = {problem.file for problem in verify(packed).problems}
            assert entry.filename in named, (entry.filename, place)
    packed.write_bytes(raw)
    assert verify(packed).ok


def test_a_file_added_removed_or_renamed_is_named(dossier: Path, tmp_path: Path) -> None:
    files = seal.files_in(dossier)
    for name in one_of_each_kind(list(files)).values():
        beside = Path(name).with_name("autre.bin").as_posix()
        for what in ("removed", "renamed", "added"):
            changed = dict(files)
            if what != "added":
                del changed[name]
            if what != "removed":
                changed[beside] = files[name]
            packed = tmp_path / "changed.zip"
            packed.write_bytes(seal.zip_bytes(changed))
            folder = tmp_path / "changed"
            shutil.rmtree(folder, ignore_errors=True)
            for path, content in changed.items():
                (folder / path).parent.mkdir(parents=True, exist_ok=True)
                (folder / path).write_bytes(content)
            for place in (folder, packed):
                problems = set(verify(place).problems)
                if what != "added":
                    assert Problem(name, "missing") in problems, (what, name, place)
                if what != "removed" and name != seal.SUMS:
                    assert Problem(beside, "extra") in problems, (what, name, place)
                assert not verify(place).ok


@pytest.mark.parametrize("name", ["emargements.pdf", "SHA256SUMS", "SHA256SUMS.sig",
                                  "manifeste.json"])  # fmt: skip
def test_the_command_names_the_file(dossier: Path, name: str, tmp_path: Path) -> None:
    (dossier / name).write_bytes(flipped((dossier / name).read_bytes(), 9))
    told = checkin("verify", dossier, cwd=tmp_path)
    assert told.returncode == 1
    assert f"{name}: changed" in told.stderr


def test_signing_everything_anew_with_another_key_shows_in_the_hashes(
    dossier: Path, sealed: Path
) -> None:
    (dossier / "synthese.csv").write_bytes(b"forged")
    for name in (seal.SUMS, seal.SIGNATURE):
        (dossier / name).unlink()
    seal.seal(dossier, seal.signing_key(b"x" * 32), {})
    forged, honest = verify(dossier), verify(sealed)
    assert forged.ok  # so the witness's copy decides
    assert forged.key != honest.key
    assert forged.manifest_hash != honest.manifest_hash


@pytest.mark.parametrize(("language", "name"), [("fr", "LISEZ-MOI.txt"), ("en", "README.txt")])
def test_the_five_lines_of_the_read_me_work_as_they_stand(
    event: OpenEvent, tmp_path: Path, language: str, name: str
) -> None:
    folder = tmp_path / "dossier"
    export_attendance(event, folder, ["csv"], None, language=language, now=AFTER)
    text = (folder / name).read_text(encoding="utf-8")
    assert [line[:2] for line in text.splitlines() if line[1:2] == "."] == [
        f"{number}." for number in range(1, 6)
    ]
    quoted = re.findall(r"[«“]\s*((?:sha256sum|openssl|checkin)[^»”]*?)\s*[»”]", text)
    compare, check_signature, witness, verifying = (" ".join(q.split()) for q in quoted)

    def run(command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            shlex.split(command), cwd=folder, capture_output=True, text=True, check=False
        )

    assert run(compare).returncode == 0
    assert run(check_signature).returncode == 0, run(check_signature).stderr
    digest = hashlib.sha256((folder / "SHA256SUMS").read_bytes()).hexdigest()
    assert run(witness).stdout.split()[0] == digest
    assert digest in (tmp_path / "dossier.eml").read_text(encoding="utf-8")
    assert verifying.split()[:2] == ["checkin", "verify"]
    assert checkin("verify", folder, cwd=tmp_path).returncode == 0
    csv = next(folder.glob("s*.csv"))
    csv.write_bytes(flipped(csv.read_bytes(), 5))
    told = run(compare)
    assert told.returncode == 1
    assert f"{csv.name}: FAILED" in told.stdout
    (folder / "SHA256SUMS").write_bytes(flipped((folder / "SHA256SUMS").read_bytes(), 3))
    assert run(check_signature).returncode != 0


def test_the_fingerprint_stands_at_the_foot_of_every_page(event: OpenEvent, sealed: Path) -> None:
    fingerprint = read_evidence(event, AFTER).proof.fingerprint
    assert fingerprint in (sealed / "LISEZ-MOI.txt").read_text(encoding="utf-8")
    papers = sorted(sealed.rglob("*.pdf"))
    assert len(papers) == 4 + 6
    for paper in papers:
        for page in pypdf.PdfReader(paper).pages:
            lines = page.extract_text().splitlines()
            foot = "".join("".join(lines[-6:]).split())
            assert fingerprint in foot, paper.name
