"""The dossier around an export's files: what seals it, and what is written beside its folder."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from checkin.reporting import read_me, seal
from checkin.reporting.witness_mail import witness_mail


@dataclass(frozen=True)
class Proof:
    """What seals a dossier: the event's signing key, the log's fingerprint, what else is stated.

    ``witness``: the e-mail address that the hashes are to be sent to, where one was set.
    """

    key: Ed25519PrivateKey
    fingerprint: str
    manifest: Mapping[str, object]
    witness: str = ""


def seal_dossier(
    aside: Path, event: str, language: str, proof: Proof, earlier: Mapping[str, str]
) -> tuple[list[Path], str]:
    """Seal the complete files in ``aside``: the files added, and the hash for the witness.

    ``earlier``: hash by name of the dossier that this one replaces; the manifest says which of
    its files differ now (the reasons, corrections with author, stand in the workbook).
    """
    name = read_me.NAMES[language]
    (aside / name).write_bytes(read_me.read_me(event, proof.fingerprint, language))
    stated = dict(proof.manifest)
    if earlier:
        stated["differs_from_earlier"] = _differences(aside, earlier)
    manifest_hash = seal.seal(aside, proof.key, stated)
    names = (name, seal.MANIFEST, seal.PUBLIC_KEY, seal.SUMS, seal.SIGNATURE)
    return [aside / name for name in names], manifest_hash


def write_beside(
    aside: Path, event: str, language: str, proof: Proof, manifest_hash: str, into: Path
) -> tuple[Path, Path]:
    """The ZIP of the sealed folder and the draft to the witness, in ``into``."""
    packed, mail = into / "dossier.zip", into / "witness.eml"
    packed.write_bytes(seal.zip_bytes(seal.files_in(aside)))
    key = seal.key_fingerprint(proof.key.public_key())
    mail.write_bytes(
        witness_mail(proof.witness, event, manifest_hash, proof.fingerprint, key, language)
    )
    return packed, mail


def names_beside(folder: Path) -> tuple[Path, Path]:
    """Where ZIP and mail of a folder go: an earlier ZIP is frozen and never written over."""
    if folder.name in ("", ".."):
        folder = folder.resolve()  # “.” has no name of its own
    number = 1
    while True:
        stem = folder.name if number == 1 else f"{folder.name}-{number}"
        packed, mail = folder.parent / f"{stem}.zip", folder.parent / f"{stem}.eml"
        if not packed.exists() and not mail.exists():
            return packed, mail
        number += 1


def earlier_dossier(folder: Path) -> dict[str, str]:
    """Hash by name of the sealed files that a folder holds now; empty where it holds none."""
    try:
        lines = (folder / seal.SUMS).read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        return {}
    found = {line[66:]: line[:64] for line in lines if line[64:66] == "  "}
    # a name from a file is not trusted to stay within the folder
    return {name: digest for name, digest in found.items() if _stays_within(name)}


def left_over(folder: Path, earlier: Mapping[str, str], made: Collection[str]) -> list[Path]:
    """Files of the earlier dossier that this one does not have: they would break its seal."""
    return [
        folder / name for name in sorted(earlier) if name not in made and (folder / name).is_file()
    ]


def _differences(aside: Path, earlier: Mapping[str, str]) -> dict[str, list[str]]:
    sums = seal.sums_of(seal.files_in(aside)).decode().splitlines()
    now = {line[66:]: line[:64] for line in sums}
    sealing = {seal.MANIFEST, seal.PUBLIC_KEY}
    return {
        "changed": sorted(n for n in now.keys() & earlier.keys() if now[n] != earlier[n]),
        "added": sorted(now.keys() - earlier.keys()),
        "removed": sorted(earlier.keys() - now.keys() - sealing),
    }


def _stays_within(name: str) -> bool:
    path = Path(name)
    return bool(name) and not path.is_absolute() and ".." not in path.parts
