"""Every message for people has its French, and the command line speaks the user's language."""

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree

import pytest

from checkin.domain.errors import BadInput
from checkin.services.error_words import in_words

ROOT = Path(__file__).resolve().parents[1]
CATALOGUE = ROOT / "assets" / "translations" / "errors_fr.ts"
ERRORS = {"UserError": "", "BadInput": "", "NotFound": "", "StoreError": "", "PlanChanged": ""}
FORWARDED = {"bad": "{where}: "}  # TomlTable.bad puts the table before its own templates
# which argument is the message
PROBLEMS = {"RowProblem": 3, "_problem": 2, "_closed": 2, "wrong": 1, "Reason": 0}
UNSET = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


def error_templates() -> dict[str, str]:
    """Every literal template of an error for people → where it is raised."""
    found: dict[str, str] = {}
    for place, tree in _modules():
        for call in _calls(tree):
            prefix = (ERRORS | FORWARDED).get(_name(call.func))
            if prefix is None or not call.args:
                continue
            texts = list(_texts(call.args[0], tree))
            forwards = isinstance(call.args[0], ast.BinOp)
            assert texts or forwards, f"no literal template at {place}:{call.lineno}"
            found.update({prefix + text: f"{place}:{call.lineno}" for text in texts})
    return found


def row_messages() -> dict[str, str]:
    """Every literal message about a row of a list; those that hold values stay English."""
    return {
        text: f"{place}:{call.lineno}"
        for place, tree in _modules()
        for call in _calls(tree)
        if (at := PROBLEMS.get(_name(call.func))) is not None and len(call.args) > at
        for text in _texts(call.args[at], tree)
    }


def _modules() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted((ROOT / "checkin").rglob("*.py")):
        yield str(path.relative_to(ROOT)), ast.parse(path.read_text(encoding="utf-8"))


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else getattr(node, "attr", "")


def _texts(node: ast.expr, tree: ast.Module) -> Iterator[str]:
    """The literals that an argument may stand for in its module."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _texts(node.body, tree)
        yield from _texts(node.orelse, tree)
    elif isinstance(node, ast.Name):
        for one in ast.walk(tree):
            if isinstance(one, ast.Assign) and node.id in map(_name, one.targets):
                yield from _texts(one.value, tree)
    elif isinstance(node, ast.Call):
        for one in ast.walk(tree):
            if isinstance(one, ast.FunctionDef) and one.name == _name(node.func):
                for back in ast.walk(one):
                    if isinstance(back, ast.Return) and back.value is not None:
                        yield from _texts(back.value, tree)


def french() -> dict[str, str]:
    """The finished messages of the catalogue."""
    (context,) = ElementTree.parse(CATALOGUE).getroot().iter("context")
    assert context.findtext("name") == "errors"
    found: dict[str, str] = {}
    for message in context.iter("message"):
        source, translation = message.findtext("source"), message.find("translation")
        assert source
        assert source not in found, f"twice: {source}"
        assert translation is not None
        if translation.get("type") is None and translation.text:
            found[source] = translation.text
    return found


def fields(template: str) -> list[tuple[str, str, str]]:
    return sorted(
        (name, conversion or "", spec or "")
        for _, name, spec, conversion in Formatter().parse(template)
        if name is not None
    )


def test_the_walk_finds_the_templates() -> None:
    templates, rows = error_templates(), row_messages()
    assert "{where}: {key!r} is missing" in templates
    assert "There is no session “{session}”." in templates
    assert "this date cannot be read: left empty" in rows
    assert "no session of the programme has this name" in rows
    assert any(text.startswith("accents look damaged") for text in rows)


def test_every_message_has_its_french() -> None:
    needed, finished = error_templates() | row_messages(), french()
    missing = {text: place for text, place in needed.items() if text not in finished}
    assert not missing, f"put these into {CATALOGUE.name}, then pyside6-lrelease: {missing}"
    stale = finished.keys() - needed.keys()
    assert not stale, f"nothing says these any more: {stale}"


def test_the_french_has_the_same_placeholders() -> None:
    wrong = {text: said for text, said in french().items() if fields(text) != fields(said)}
    assert not wrong


def test_the_compiled_catalogue_is_the_source() -> None:
    from PySide6.QtCore import QTranslator

    compiled = QTranslator()
    assert compiled.load(str(CATALOGUE.with_suffix(".qm")))
    wrong = [text for text, said in french().items() if compiled.translate("errors", text) != said]
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


def test_without_qt_it_is_english(monkeypatch: pytest.MonkeyPatch) -> None:
    from checkin.services import error_words

    error_words.catalogue.cache_clear()
    monkeypatch.setitem(sys.modules, "PySide6.QtCore", None)
    try:
        assert in_words(NOBODY, "fr") == str(NOBODY)
    finally:
        error_words.catalogue.cache_clear()


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
