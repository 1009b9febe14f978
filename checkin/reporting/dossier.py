"""The dossier around an export's files: what seals it, and what is written beside its folder."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from checkin.reporting import read_me, seal
from checkin.reporting.earlier import NAMES, Earlier, Since, differences, in_words
from checkin.reporting.same_content import same_content
from checkin.reporting.witness_mail import witness_mail


@dataclass(frozen=True)
class Proof:
    """What seals a dossier: the event's signing key, the log's fingerprint, what else is stated.

    ``witness``: the e-mail address that the hashes are to be sent to, where one was set;
    ``since``: what happened since the dossier that this one replaces, where it replaces one.
    """

    key: Ed25519PrivateKey
    fingerprint: str
    manifest: Mapping[str, object]
    witness: str = ""
    since: Since = field(default_factory=Since)


def seal_dossier(
    aside: Path,
    event: str,
    language: str,
    proof: Proof,
    earlier: Earlier,
    same: Callable[[str], bool],
) -> tuple[list[Path], str]:
    """Seal the complete files in ``aside``: the files added, and the hash for the witness.

    ``earlier``: the dossier that this one replaces; the manifest, and a text beside it, say
    which of its files differ now and what was decided or corrected since, by whom and why.
    ``same``: whether a file whose bytes differ says the same all the same.
    """
    name = read_me.NAMES[language]
    (aside / name).write_bytes(read_me.read_me(event, proof.fingerprint, language))
    stated = dict(proof.manifest)
    more: list[str] = []
    if earlier.sums:
        lines = seal.sums_of(seal.files_in(aside)).decode().splitlines()
        differs = differences(
            {line[66:]: line[:64] for line in lines},
            earlier.sums,
            same,
        )
        stated["differs_from_earlier"] = {
            **differs,
            "earlier": {"exported_at": earlier.exported_at, "SHA256SUMS": earlier.manifest_hash},
            "log_entries_since": proof.since.entries,
            "decisions_since": [dict(decision) for decision in proof.since.decisions],
        }
        more = [NAMES[language]]
        text = in_words(differs, earlier, proof.since, language)
        (aside / more[0]).write_text(text, encoding="utf-8", newline="\n")
    manifest_hash = seal.seal(aside, proof.key, stated)
    names = (name, *more, seal.MANIFEST, seal.PUBLIC_KEY, seal.SUMS, seal.SIGNATURE)
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


def left_over(folder: Path, earlier: Mapping[str, str], made: Collection[str]) -> list[Path]:
    """Files of the earlier dossier that this one does not have: they would break its seal."""
    return [
        folder / name for name in sorted(earlier) if name not in made and (folder / name).is_file()
    ]


def comparer(folder: Path, aside: Path, step: Callable[[], None]) -> Callable[[str], bool]:
    """Whether a file of the dossier in ``folder`` and the one made in ``aside`` differ in date
    alone; ``step`` is called before each look, and may raise to stop.

    Where ``attestations.pdf`` says the same, so do the same certificates in ``attestations``.
    """
    known: dict[str, bool] = {}

    def same(name: str) -> bool:
        if name not in known:
            parent, _, _ = name.rpartition("/")
            whole = f"{parent}.pdf"
            if parent and (aside / whole).is_file() and same(whole):
                return True
            step()
            try:
                old, new = (folder / name).read_bytes(), (aside / name).read_bytes()
            except OSError:
                return False
            known[name] = same_content(name, old, new)
        return known[name]

    return same
