"""Every message for people has its French, and the command line speaks the user's language."""

import ast
import os
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from checkin.badging.sheet_names import KINDS
from checkin.domain.errors import BadInput
from checkin.domain.outside_errors import SAID, SYSTEM
from checkin.services.error_words import in_words

from .source_texts import CATALOGUE, calls, fields, french, modules, name_of, texts

ERRORS = {"UserError": "", "BadInput": "", "NotFound": "", "StoreError": "", "PlanChanged": ""}
FORWARDED = {"bad": "{where}: "}  # TomlTable.bad puts the table before its own templates
# which argument is the message
PROBLEMS = {"RowProblem": 3, "_problem": 2, "_closed": 2, "wrong": 1, "Cause": 0}
UNSET = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


def error_templates() -> dict[str, str]:
    """Every literal template of an error for people → where it is raised."""
    found: dict[str, str] = {}
    for place, tree in modules():
        for call in calls(tree):
            prefix = (ERRORS | FORWARDED).get(name_of(call.func))
            if prefix is None or not call.args:
                continue
            said = list(texts(call.args[0], tree))
            forwards = isinstance(call.args[0], ast.BinOp)
            assert said or forwards, f"no literal template at {place}:{call.lineno}"
            found.update({prefix + text: f"{place}:{call.lineno}" for text in said})
    return found


def row_messages() -> dict[str, str]:
    """Every literal message about a row of a list, and every cause."""
    return {
        text: f"{place}:{call.lineno}"
        for place, tree in modules()
        for call in calls(tree)
        if (at := PROBLEMS.get(name_of(call.func))) is not None and len(call.args) > at
        for text in texts(call.args[at], tree)
    }


def outside_words() -> dict[str, str]:
    """What the system and libraries say, in our words; and how sheets are named."""
    said = [*SYSTEM.values(), *(words for _, words in SAID)]
    return dict.fromkeys(said, "outside_errors") | dict.fromkeys(KINDS.values(), "sheet_names")


def test_the_walk_finds_the_templates() -> None:
    templates, rows = error_templates(), row_messages()
    assert "{where}: {key!r} is missing" in templates
    assert "There is no session “{session}”." in templates
    assert "this date cannot be read: left empty" in rows
    assert "no session of the programme has this name" in rows
    assert any(text.startswith("accents look damaged") for text in rows)


def test_every_message_has_its_french() -> None:
    needed, finished = error_templates() | row_messages() | outside_words(), french("errors")
    missing = {text: place for text, place in needed.items() if text not in finished}
    assert not missing, f"put these into {CATALOGUE.name}, then pyside6-lrelease: {missing}"
    stale = finished.keys() - needed.keys()
    assert not stale, f"nothing says these any more: {stale}"


def test_the_french_has_the_same_placeholders() -> None:
    wrong = {text: said for text, said in french("errors").items() if fields(text) != fields(said)}
    assert not wrong


def test_the_compiled_catalogue_is_the_source() -> None:
    from PySide6.QtCore import QTranslator

    compiled = QTranslator()
    assert compiled.load(str(CATALOGUE.with_suffix(".qm")))
    wrong = [
        text
        for context in ("errors", "command line", "codes", "argparse")
        for text, said in french(context).items()
        if compiled.translate(context, text) != said
    ]
    assert not wrong, f"run pyside6-lrelease {CATALOGUE.name}"


NOBODY = BadInput("There is no session “{session}”.", session="soir")


@pytest.mark.parametrize(
    ("variables", "french_expected"),
    [
        ({}, False),
        ({"LANG": "fr_FR.UTF-8"}, True),
        ({"LANG": "de_DE.UTF-8"}, False),
        ({"LANG": "fr_FR.UTF-8", "LC_MESSAGES": "en_GB.UTF-8"}, False),
        ({"LANG": "en_GB.UTF-8", "LC_MESSAGES": "fr_BE"}, True),
        ({"LC_MESSAGES": "fr_FR", "LC_ALL": "C.UTF-8"}, False),
        ({"LC_ALL": "en_GB.UTF-8", "LANGUAGE": "fr:en"}, True),
        ({"LC_ALL": "fr_FR.UTF-8", "LANGUAGE": "en:fr"}, False),
        ({"LC_ALL": "fr_FR.UTF-8", "LANGUAGE": "de:fr:en"}, True),
        ({"LC_ALL": "C.UTF-8", "LANGUAGE": "fr"}, False),
        ({"LANG": "fry_NL.UTF-8"}, False),
    ],
)
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the system is asked elsewhere")
def test_the_language_is_the_environments(
    variables: dict[str, str], french_expected: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in UNSET:
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    said = "Il n’y a pas de séance «\u00a0soir\u00a0»." if french_expected else str(NOBODY)
    assert in_words(NOBODY) == said


def test_a_language_can_be_named() -> None:
    assert in_words(NOBODY, "fr") == "Il n’y a pas de séance «\u00a0soir\u00a0»."
    assert in_words(NOBODY, "fr_CH.UTF-8") == in_words(NOBODY, "fr")
    assert in_words(NOBODY, "French_France") == in_words(NOBODY, "fr")
    assert in_words(NOBODY, "en") == str(NOBODY)


def test_a_template_without_french_stays_english() -> None:
    assert in_words(BadInput("Never heard of {it}.", it="that"), "fr") == "Never heard of that."


def test_qt_is_not_needed_for_french(monkeypatch: pytest.MonkeyPatch) -> None:
    from checkin.services import error_words

    error_words._french.cache_clear()
    monkeypatch.setitem(sys.modules, "PySide6.QtCore", None)
    assert in_words(NOBODY, "fr") == "Il n’y a pas de séance «\u00a0soir\u00a0»."


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("fr_FR.UTF-8", "checkin: Il n’y a pas d’événement à l’emplacement nofile.checkin."),
        ("en_GB.UTF-8", "checkin: There is no event at nofile.checkin."),
        ("C.UTF-8", "checkin: There is no event at nofile.checkin."),
    ],
)
def test_the_command_line_says_it_in_the_users_language(
    locale: str, said: str, tmp_path: Path
) -> None:
    environment = {key: value for key, value in os.environ.items() if key not in UNSET}
    told = subprocess.run(
        [sys.executable, "-m", "checkin", "--database", "nofile.checkin", "status"],
        capture_output=True,
        encoding="utf-8",
        env={**environment, "LC_ALL": locale, "PYTHONIOENCODING": "utf-8"},
        cwd=tmp_path,
        check=False,
    )
    assert told.returncode == 1
    assert told.stderr.startswith(said), told.stderr
    assert told.stdout == ""


def test_no_line_begins_with_a_punctuation_mark() -> None:
    """In French a space stands before ; : ? ! and », and it must not break."""
    breaking = re.compile(r"\S [;:?!»](?!\S)|« \S")
    wrong = [
        said
        for path in sorted(CATALOGUE.parent.glob("*_fr.ts"))
        for said in ElementTree.parse(path).getroot().itertext()
        if breaking.search(said)
    ]
    assert not wrong
