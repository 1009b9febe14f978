"""What the command line says is French for French people: every command and every word."""

import argparse
import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from checkin.cli.parser import build_parser
from checkin.cli.spoken_parser import lines_of_help, parsers
from checkin.domain.model import RegistrationStatus
from checkin.domain.person_fields import TEXTS
from checkin.domain.verdict import Outcome, Reason
from checkin.importing.plan_lines import LineKind

from .command_line import SAMPLES, checkin, lines
from .english import english_in
from .source_texts import CATALOGUE, calls, fields, french, modules, name_of, texts

#: the first argument of these is said to people by a command
SPEAKING = ("told", "say")
PROGRESS = "checkin/services/demo_story.py"
TABLES = (
    *("id", "name", "registered", "waitlisted", "inside", "admitted", "refused", "seats", "held"),
    *("occupancy", "capacity"),
    *("rows", "added", "updated", "unchanged", "cancelled", "absent"),
)
CODES = (
    *(str(code) for kind in (Outcome, Reason, RegistrationStatus, LineKind) for code in kind),
    *("undone", "counted", "bad_request", "repeat"),
    *("unknown_scan", "already_undone", "nothing_to_undo", "not_latest"),
    *TEXTS,
    *("role", "extra", "person", "session"),
)
#: argparse says these to programmers
NOT_FOR_PEOPLE = re.compile(
    r"conflict|invalid option string|dest=|callable|mutually exclusive|subparser|mode %r|__call__"
    r"|merge actions|'required' is"
)


@dataclass(frozen=True)
class Said:
    """A text and where the program has it from."""

    text: str
    place: str


def grammar() -> Iterator[Said]:
    """Every text that the help of a command shows."""
    for one in parsers(build_parser()):
        yield Said(one.description or "", one.prog)
        for action in lines_of_help(one):
            if action.dest != "help" and action.help is not argparse.SUPPRESS:
                yield Said(action.help or "", f"{one.prog} {action.dest}")
        for action in one._actions:
            if isinstance(action.metavar, str):
                yield Said(action.metavar, f"{one.prog} {action.dest}")


def spoken() -> Iterator[Said]:
    """Every literal that a command says, or that the demo names as its progress."""
    for place, tree in modules():
        speaking = ("told",) if place.startswith("checkin/ui/") else SPEAKING
        for call in calls(tree):
            name = name_of(call.func)
            if (name in speaking or (place, name) == (PROGRESS, "progress")) and call.args:
                yield from (
                    Said(text, f"{place}:{call.lineno}") for text in texts(call.args[0], tree)
                )


def argparse_texts() -> Iterator[str]:
    """What the argparse of this Python has to say."""
    tree = ast.parse(Path(argparse.__file__).read_text(encoding="utf-8"))
    for call in calls(tree):
        if name_of(call.func) in ("_", "ngettext"):
            yield from (text for argument in call.args for text in texts(argument, tree))


def test_the_walk_finds_what_is_said() -> None:
    shown, said = {s.text for s in grammar()}, {s.text for s in spoken()}
    assert {"make a new event", "FILE.pdf", "of a sheet begun before", "COMMAND"} <= shown
    assert "{session}: {n} on the waiting list." in said
    assert "{file}: missing from the dossier." in said
    assert {"Family name", "Highest", "Badges read back", "(row {rows})"} <= said
    assert {"usage: ", "options", "the following arguments are required: %s"} <= {*argparse_texts()}


def test_every_argument_has_a_help() -> None:
    bare = [
        f"{one.prog} {action.dest}"
        for one in parsers(build_parser())
        for action in lines_of_help(one)
        if not action.help and action.dest != "command"
    ]
    assert not bare


def test_every_text_has_its_french() -> None:
    finished = french("command line")
    needed = [*grammar(), *spoken(), *(Said(text, "a table") for text in TABLES)]
    missing = [said for said in needed if said.text and said.text not in finished]
    assert not missing, f"put these into {CATALOGUE.name}, then pyside6-lrelease: {missing}"
    stale = finished.keys() - {said.text for said in needed}
    assert not stale, f"nothing says these any more: {stale}"


def test_no_command_says_a_text_that_cannot_be_translated() -> None:
    """An f-string is filled before anybody could look its words up: `told` takes a template."""
    names = {"checkin", "SHA", "SUMS"}
    bare = [
        f"{place}:{call.lineno}"
        for place, tree in modules()
        if place.startswith("checkin/cli/") or place == "checkin/app.py"
        for call in calls(tree)
        if name_of(call.func) in ("say", "print")
        for argument in call.args
        if isinstance(argument, ast.JoinedStr)
        for part in argument.values
        if isinstance(part, ast.Constant)
        and set(re.findall(r"[^\W\d_]{2,}", str(part.value))) - names
    ]
    assert not bare


def test_every_code_has_its_french() -> None:
    assert french("codes").keys() == {*CODES}


def test_argparse_has_its_french() -> None:
    missing = {
        text for text in argparse_texts() if text and not NOT_FOR_PEOPLE.search(text)
    } - french("argparse").keys()
    assert not missing, f"put these into {CATALOGUE.name}, then pyside6-lrelease: {missing}"


def test_the_french_has_the_same_placeholders() -> None:
    said = french("command line")
    assert not [text for text in said if fields(text) != fields(said[text])]
    percent = re.compile(r"%(?:\((\w+)\))?[srd]")
    for text, translation in french("argparse").items():
        assert {*percent.findall(translation)} <= {*percent.findall(text)}, text
        # what is filled in by position must be there, as often
        assert percent.findall(translation).count("") == percent.findall(text).count(""), text


@pytest.fixture
def in_french(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "fr_FR.UTF-8")


COMMANDS = sorted(
    action.dest
    for one in parsers(build_parser())
    for action in lines_of_help(one)
    if type(action).__name__ == "_ChoicesPseudoAction"
)


@pytest.mark.usefixtures("in_french")
@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_is_french(command: str) -> None:
    told = checkin(*filter(None, [command]), "--help")
    assert told.returncode == 0
    assert told.stdout.startswith("utilisation\u00a0: checkin")
    assert "montrer cette aide" in told.stdout
    assert not english_in(told.stdout)


@pytest.mark.usefixtures("in_french")
@pytest.mark.parametrize(
    "words",
    [
        ["nothing-like-it"],
        ["badges"],
        ["register"],
        ["scan", "--direction", "up"],
        ["programme", "--seats", "many"],
        ["badges", "--out", "a.pdf", "--png", "b"],
        ["badges", "--out", "a.pdf", "--offset", "wide"],
        ["status", "--at"],
        ["doctor", "--json=yes"],
        ["find", "one", "two"],
    ],
)
def test_wrong_usage_is_told_in_french(words: list[str]) -> None:
    told = checkin(*words)
    assert told.returncode == 2
    assert "\u00a0: erreur\u00a0: " in told.stderr
    assert not english_in(told.stderr.replace(words[-1], ""))


@pytest.mark.usefixtures("in_french")
def test_a_day_of_commands_is_french(tmp_path: Path) -> None:
    event = tmp_path / "essai.checkin"
    list_file = SAMPLES / "inscriptions-airtable.csv"
    day: list[tuple[list[str | Path], int]] = [
        (["init"], 0),
        (["import", list_file, "--dry-run"], 0),
        (["import", list_file], 0),
        (["import", list_file, "--absent", "cancel"], 0),
        (["attendees"], 0),
        (["register", "--name", "Zoé Martin", "--session", "mer-am"], 0),
        (["register", "--name", "Zoé Martin", "--session", "soir"], 1),
        (["status"], 0),
        (["find", "zoe"], 0),
        (["badges", "--only", "session:ven-pm", "--out", tmp_path / "badges.pdf"], 0),
        (["badges", "--out", tmp_path / "nulle-part" / "x" / "badges.pdf", "--design", "z"], 1),
        (["programme", "--seats", "3"], 1),
        (["backup", tmp_path / "copie.checkin"], 0),
        (["backup", "--folder", tmp_path / "copies"], 0),
        (["restore", tmp_path / "copie.checkin"], 0),
        (["restore", list_file], 1),
        (["pin"], 0),
        (["pin", "--reset"], 0),
        (["badge"], 1),
        (["decode", tmp_path / "rien.png"], 1),
        (["export", "--out", tmp_path / "dossier", "--format", "csv"], 0),
        (["verify", tmp_path / "dossier"], 0),
        (["verify", list_file], 1),
        (["import", "--undo"], 0),
        (["import", tmp_path], 1),
        (["doctor"], 0),
    ]
    for words, status in day:
        told = checkin(*words, database=event, cwd=tmp_path)
        assert told.returncode == status, (words, told.stderr)
        assert not english_in(told.stdout), words
        assert not english_in(told.stderr), words
    scans = checkin("scan", database=event, stdin="https://example.org\nBCDEFGHJ\n")
    assert "refusé  ce n’est pas un badge" in scans.stdout


@pytest.mark.usefixtures("in_french")
def test_json_has_the_same_words_in_every_language(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    event = tmp_path / "essai.checkin"
    checkin("init", database=event)
    asked = '{"code": "x", "at": "hier"}\n'
    spoken_to = []
    for language in ("fr_FR.UTF-8", "en_GB.UTF-8"):
        monkeypatch.setenv("LANG", language)
        (answer,) = lines(checkin("scan", "--json", "--station", "A", database=event, stdin=asked))
        spoken_to.append(answer)
    messages = [answer.pop("message") for answer in spoken_to]
    assert spoken_to[0] == spoken_to[1]
    assert messages[0].startswith("«\u00a0hier\u00a0»")
    assert messages[1].startswith("“hier” is not a time")


def test_the_language_chosen_in_the_window_is_spoken(monkeypatch: pytest.MonkeyPatch) -> None:
    from checkin.services.settings import MachineSettings
    from checkin.services.spoken_language import SETTING

    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    assert checkin("--help").stdout.startswith("usage: ")
    MachineSettings().put(SETTING, "fr")
    assert checkin("--help").stdout.startswith("utilisation")
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    MachineSettings().put(SETTING, "en")
    assert checkin("--help").stdout.startswith("usage: ")


def test_a_catalogue_that_is_none_has_no_words(tmp_path: Path) -> None:
    from checkin.services.catalogue import read_catalogue

    assert read_catalogue(tmp_path / "missing.qm") == {}
    whole = CATALOGUE.with_suffix(".qm").read_bytes()
    for name, data in (("text.qm", b"hello"), ("cut.qm", whole[: len(whole) // 2])):
        (tmp_path / name).write_bytes(data)
        assert read_catalogue(tmp_path / name) == {}


def test_the_catalogue_is_read_as_qt_reads_it() -> None:
    from PySide6.QtCore import QTranslator

    from checkin.services.catalogue import read_catalogue

    ours = read_catalogue(CATALOGUE.with_suffix(".qm"))
    qts = QTranslator()
    assert qts.load(str(CATALOGUE.with_suffix(".qm")))
    assert len(ours) > 500
    assert {key: qts.translate(*key) for key in ours} == ours


def test_english_would_be_noticed() -> None:
    assert len(english_in(checkin("--help").stdout)) > 5
    assert english_in(checkin("badges").stderr)


@pytest.mark.usefixtures("in_french")
def test_a_wrong_role_is_answered_with_those_that_exist() -> None:
    told = checkin("attendee", "x", "--role", "king").stderr
    assert "(au choix\u00a0: 'participant', 'speaker', 'staff', 'press', 'guest')" in told


@pytest.mark.usefixtures("in_french")
def test_what_an_undone_import_keeps_is_told_by_name(tmp_path: Path) -> None:
    event = tmp_path / "essai.checkin"
    checkin("init", database=event)
    checkin("import", SAMPLES / "inscriptions-airtable.csv", database=event)
    (first, *_) = lines(checkin("find", "Léa Allègre", "--json", database=event))
    checkin("attendee", first["id"], "--note", "remettre le kit", database=event)
    told = checkin("import", "--undo", database=event).stderr
    assert "gardé\u00a0: Léa Allègre, la personne (modifié depuis)" in told
    assert first["id"] not in told
