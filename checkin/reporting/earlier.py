"""The dossier that a folder holds now: what a later one compares itself with."""

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from checkin.reporting import seal

NAMES = {"fr": "CE-QUI-DIFFERE.txt", "en": "WHAT-DIFFERS.txt"}

_WORDS = {
    "fr": {
        "head": "Ce dossier remplace celui du {at} (empreinte de SHA256SUMS : {sums}).",
        "unknown": "date inconnue",
        "same": "Aucun fichier n’a changé.",
        "changed": "Fichiers dont le contenu diffère :",
        "made_anew": "Fichiers refaits à cette date, de même contenu :",
        "added": "Fichiers nouveaux :",
        "removed": "Fichiers qui n’existent plus :",
        "entries": "Nouvelles lignes du journal des passages depuis : {n}",
        "why": "Décisions et corrections depuis, avec qui et pourquoi :",
        "nobody": "Aucune décision ni correction n’a été notée depuis.",
    },
    "en": {
        "head": "This dossier replaces that of {at} (hash of SHA256SUMS: {sums}).",
        "unknown": "unknown date",
        "same": "No file has changed.",
        "changed": "Files whose content differs:",
        "made_anew": "Files made again on this date, of the same content:",
        "added": "New files:",
        "removed": "Files that are no more:",
        "entries": "New entries in the log of scans since: {n}",
        "why": "Decisions and corrections since, with who and why:",
        "nobody": "No decision or correction was noted since.",
    },
}


@dataclass(frozen=True)
class Earlier:
    """``sums``: hash by file name. ``entries``: how many each station's chain had; ``changes``:
    the last of the list of changes. Both are None where the manifest does not tell."""

    sums: Mapping[str, str] = field(default_factory=dict)
    manifest_hash: str = ""
    exported_at: str = ""
    entries: Mapping[str, int] | None = None
    changes: int | None = None


NONE_BEFORE = Earlier()


@dataclass(frozen=True)
class Since:
    """Why a later dossier may differ: new entries of the log, decisions with who and why."""

    entries: int = 0
    decisions: Sequence[Mapping[str, str]] = ()


def read_earlier(folder: Path) -> Earlier:
    """What the folder's sealed dossier says of itself; empty where it holds none."""
    try:
        raw = (folder / seal.SUMS).read_bytes()
        lines = raw.decode().splitlines()
    except (OSError, ValueError):
        return NONE_BEFORE
    found = {line[66:]: line[:64] for line in lines if line[64:66] == "  "}
    # a name from a file is not trusted to stay within the folder
    sums = {name: digest for name, digest in found.items() if _stays_within(name)}
    stated = _manifest(folder)
    chains, changes = stated.get("chains"), stated.get("changes")
    entries: dict[str, int] | None = None
    if isinstance(chains, list) and all(isinstance(chain, dict) for chain in chains):
        entries = {
            str(chain.get("station")): chain["entries"]
            for chain in chains
            if isinstance(chain.get("entries"), int)
        }
    at = stated.get("exported_at")
    return Earlier(
        sums,
        hashlib.sha256(raw).hexdigest(),
        at if isinstance(at, str) else "",
        entries,
        changes if isinstance(changes, int) else None,
    )


def differences(
    now: Mapping[str, str],
    earlier: Mapping[str, str],
    same: Callable[[str], bool] = lambda name: False,
) -> dict[str, list[str]]:
    """Names by what happened to them; the seal's own files do not count. ``same``: whether a
    file whose bytes differ says the same as before: it was ``made_anew`` only."""
    sealing = {seal.MANIFEST, seal.PUBLIC_KEY, *NAMES.values()}
    other = {name for name in now.keys() & earlier.keys() if now[name] != earlier[name]} - sealing
    anew = {name for name in other if same(name)}
    return {
        "changed": sorted(other - anew),
        "made_anew": sorted(anew),
        "added": sorted(now.keys() - earlier.keys() - sealing),
        "removed": sorted(earlier.keys() - now.keys() - sealing),
    }


def in_words(
    differs: Mapping[str, Sequence[str]], earlier: Earlier, since: Since, language: str
) -> str:
    """The same for people, a text file's content."""
    say = _WORDS[language]
    lines = [
        say["head"].format(at=earlier.exported_at or say["unknown"], sums=earlier.manifest_hash)
    ]
    if not any(differs.values()):
        lines += ["", say["same"]]
    for kind in ("changed", "made_anew", "added", "removed"):
        if differs[kind]:
            lines += ["", say[kind], *(f"  {name}" for name in differs[kind])]
    lines += ["", say["entries"].format(n=since.entries)]
    lines.append(say["why"] if since.decisions else say["nobody"])
    for decision in since.decisions:
        told = " ; ".join(f"{name} : {text}" for name, text in decision.items() if text)
        lines.append(f"  {told}")
    return "\n".join(lines) + "\n"


def _manifest(folder: Path) -> Mapping[str, object]:
    try:
        stated = json.loads((folder / seal.MANIFEST).read_bytes())
    except (OSError, ValueError):
        return {}
    return stated if isinstance(stated, dict) else {}


def _stays_within(name: str) -> bool:
    path = Path(name)
    return bool(name) and not path.is_absolute() and ".." not in path.parts
