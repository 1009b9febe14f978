"""What a stranger's clone holds: no address of a machine or a registry, and commands that agree."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TEST_COMMAND = "uv run pytest"

# Put together from pieces, so that this file does not find itself.
PATHS = re.compile("|".join(("/wor" + "k/", "/roo" + "t/", "/hom" + r"e/\w")))
HOSTS = re.compile(
    "|".join(
        (
            "pypi" + r"\.org",
            "pythonhosted" + r"\.org",
            "dev" + "pi",
            "artifac" + "tory",
            "index" + "-url",
            "registry" + r"\.\w+\.\w+",
        )
    )
)


def repository_files() -> list[Path]:
    """Tracked files, and new ones that are not ignored."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
    ).stdout.decode()
    return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]


@pytest.mark.parametrize("pattern", [PATHS, HOSTS], ids=["path of a machine", "host of a registry"])
def test_no_file_names_a_machine_or_a_registry(pattern: re.Pattern[str]) -> None:
    found = []
    for path in repository_files():
        text = path.read_bytes().decode("utf-8", errors="ignore")
        found += [f"{path.relative_to(ROOT)}: {match[0]}" for match in pattern.finditer(text)]
    assert found == []


def test_the_readme_gives_both_commands() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "\npip install uv && uv run checkin demo\n" in readme
    assert f"\npip install uv && {TEST_COMMAND}\n" in readme


def test_ci_runs_the_readme_s_test_command() -> None:
    ci = ROOT / ".ci" / "run"
    assert TEST_COMMAND in ci.read_text(encoding="utf-8")
    assert ci.stat().st_mode & 0o111


def test_the_readme_s_links_lead_somewhere() -> None:
    for name in ("README.md", "CONTRIBUTING.md", "docs/guide-utilisateur.md"):
        page = ROOT / name
        for link in re.findall(r"\]\(([^)#]+)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / link).exists(), f"{name}: {link}"


def test_the_readme_names_every_system_package_that_ci_installs() -> None:
    ci = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    block = re.search(r"packages=\(\n(.*?)\n\)", ci, re.DOTALL)
    assert block is not None
    line = re.search(r"^apt-get update.*$", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE)
    assert line is not None
    assert set(block[1].split()) | {"postgresql"} <= set(line[0].split())


def test_the_lock_is_hashed_and_holds_nothing_but_pins() -> None:
    lines = (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()
    assert "pytest==" in "".join(lines)
    for line in lines:
        assert re.fullmatch(
            r"[A-Za-z0-9._\[\]-]+==[^ ]+( ; [^\\]+)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?", line
        ), line
    assert "://" not in "".join(lines)
