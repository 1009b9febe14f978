"""`checkin demo`: one command from a list to exports, without a display."""

from pathlib import Path

from .command_line import checkin, lines


def test_the_whole_story_without_a_display(tmp_path: Path) -> None:
    told = checkin("demo", tmp_path / "story", cwd=tmp_path)
    assert told.returncode == 0, told.stderr
    assert "no display" in told.stderr
    numbers = {
        line.split("  ")[0]: line.split("  ")[-1].strip() for line in told.stdout.splitlines()
    }
    assert numbers["Badges made"] == numbers["Badges read back"] == numbers["Registered"] == "151"
    assert numbers["Doctor"] == "all is well"
    for path in (line.strip() for line in told.stdout.split("Written:")[1].splitlines()):
        assert not path or Path(path).stat().st_size > 0
    for dossier in ("export", "export.zip"):
        verified = checkin("verify", tmp_path / "story" / dossier)
        assert verified.returncode == 0, verified.stdout + verified.stderr
    database = tmp_path / "story" / "open-data-days-2020.checkin"
    (found,) = lines(checkin("doctor", "--json", database=database))
    assert found["ok"]


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")
    told = checkin("demo", tmp_path)
    assert told.returncode == 1
    assert "not an empty folder" in told.stderr
    assert [p.name for p in tmp_path.iterdir()] == ["mine.txt"]
