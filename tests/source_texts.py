"""What the sources say to people, found by walking them; and what the catalogue makes of it."""

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
CATALOGUE = ROOT / "assets" / "translations" / "errors_fr.ts"


def modules(*folders: str) -> Iterator[tuple[str, ast.Module]]:
    """Path → tree of every module of the program, or of some of its folders."""
    for folder in folders or ("",):
        for path in sorted((ROOT / "checkin" / folder).rglob("*.py")):
            yield str(path.relative_to(ROOT)), ast.parse(path.read_text(encoding="utf-8"))


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def name_of(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else getattr(node, "attr", "")


def texts(node: ast.expr, tree: ast.Module) -> Iterator[str]:
    """The literals that an argument may stand for in its module."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from texts(node.body, tree)
        yield from texts(node.orelse, tree)
    elif isinstance(node, ast.Tuple | ast.List):
        for one in node.elts:
            yield from texts(one, tree)
    elif isinstance(node, ast.Dict):
        for one in node.values:
            yield from texts(one, tree)
    elif isinstance(node, ast.Subscript):
        yield from texts(node.value, tree)
    elif isinstance(node, ast.Name):
        for one in ast.walk(tree):
            if isinstance(one, ast.Assign) and node.id in map(name_of, one.targets):
                yield from texts(one.value, tree)
            elif isinstance(one, ast.comprehension) and name_of(one.target) == node.id:
                yield from texts(one.iter, tree)
    elif isinstance(node, ast.Call):
        for one in ast.walk(tree):
            if isinstance(one, ast.FunctionDef) and one.name == name_of(node.func):
                for back in ast.walk(one):
                    if isinstance(back, ast.Return) and back.value is not None:
                        yield from texts(back.value, tree)


def french(context: str) -> dict[str, str]:
    """The finished messages of a context of the catalogue."""
    found: dict[str, str] = {}
    for one in ElementTree.parse(CATALOGUE).getroot().iter("context"):
        if one.findtext("name") != context:
            continue
        for message in one.iter("message"):
            source, translation = message.findtext("source"), message.find("translation")
            assert source
            assert source not in found, f"twice: {source}"
            assert translation is not None
            if translation.get("type") is None and translation.text:
                found[source] = translation.text
    return found


def fields(template: str) -> list[tuple[str, str, str]]:
    """The fields of a template of `str.format`, with how they are shown."""
    return sorted(
        (name, conversion or "", spec or "")
        for _, name, spec, conversion in Formatter().parse(template)
        if name is not None
    )
