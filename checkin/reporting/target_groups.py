"""The funder's target groups: Interreg's harmonised list unless the organiser set another."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class TargetGroup:
    """One category, in both languages of the papers."""

    fr: str
    en: str

    def label(self, language: str) -> str:
        return self.fr if language == "fr" else self.en


INTERREG: tuple[TargetGroup, ...] = tuple(
    TargetGroup(fr, en)
    for fr, en in (
        ("Autorité publique locale", "Local public authority"),
        ("Autorité publique régionale", "Regional public authority"),
        ("Autorité publique nationale", "National public authority"),
        ("Agence sectorielle", "Sectoral agency"),
        (
            "Fournisseur d'infrastructures et de services (publics)",
            "Infrastructure and (public) service provider",
        ),
        ("Groupes d'intérêt, y compris ONG", "Interest groups including NGOs"),
        ("Enseignement supérieur et recherche", "Higher education and research organisations"),
        ("Centre d'éducation ou de formation et école", "Education/training centre and school"),
        ("Entreprise hors PME", "Enterprise, except SME"),
        ("PME", "SME"),
        ("Organisme d'appui aux entreprises", "Business support organisation"),
        ("GECT", "EGTC"),
        ("Organisation internationale, GEIE", "International organisation / EEIG"),
        ("Grand public", "General public"),
        ("Hôpitaux et centres médicaux", "Hospitals and medical centres"),
        ("Autre", "Other"),
    )
)


def target_groups(setting: object) -> tuple[TargetGroup, ...]:
    """The setting ``target_groups``: a list of texts or of ``{"fr", "en"}``; Interreg's if none."""
    if not isinstance(setting, list):
        return INTERREG
    found = []
    for entry in setting:
        if isinstance(entry, str) and entry.strip():
            found.append(TargetGroup(entry.strip(), entry.strip()))
        elif isinstance(entry, dict):
            texts = [str(entry.get(code) or "").strip() for code in ("fr", "en")]
            if any(texts):
                found.append(TargetGroup(texts[0] or texts[1], texts[1] or texts[0]))
    return tuple(found) or INTERREG


def named(text: str, groups: Sequence[TargetGroup], language: str) -> str:
    """The label of the group that a person's entry names in either language; else the entry."""
    wanted = folded(text)
    for group in groups:
        if wanted in (folded(group.fr), folded(group.en)):
            return group.label(language)
    return " ".join(text.split())


@lru_cache(maxsize=16_384)
def folded(text: str) -> str:
    """To compare by: without case, accents, kinds of apostrophes and doubled spaces."""
    decomposed = unicodedata.normalize("NFKD", text.casefold().replace("’", "'"))
    return " ".join("".join(c for c in decomposed if not unicodedata.combining(c)).split())
