"""What the open data package says of itself: schemas, licence, and the words of its report."""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime

from checkin.domain.model import Programme

NAMES = ("seances", "arrivees", "groupes", "totaux")

UNLISTED, UNSTATED = "(hors liste)", "(non renseigné)"

LICENCES: Mapping[str, Mapping[str, str]] = {
    "etalab-2.0": {
        "name": "etalab-2.0",
        "title": "Licence Ouverte / Open Licence 2.0",
        "path": "https://www.etalab.gouv.fr/licence-ouverte-open-licence",
    },
    "ODbL-1.0": {
        "name": "ODbL-1.0",
        "title": "Open Database License 1.0",
        "path": "https://opendatacommons.org/licenses/odbl/1-0/",
    },
}

Field = tuple[str, str, str]

_HIDDEN: Field = ("masque", "boolean", "Vrai si un effectif de la ligne n'est pas publié.")

_FIELDS: Mapping[str, tuple[Field, ...]] = {
    "seances": (
        ("id_seance", "string", "Identifiant de la séance."),
        ("nom_seance", "string", "Titre de la séance."),
        ("date", "date", "Jour de la séance."),
        ("heure_debut", "time", "Début, heure locale."),
        ("heure_fin", "time", "Fin, heure locale."),
        ("nb_inscrits", "integer", "Participants dont l'inscription est confirmée."),
        ("nb_presents", "integer", "Participants présents."),
        ("nb_absents", "integer", "Inscrits confirmés qui ne sont pas venus."),
        ("nb_non_inscrits", "integer", "Présents sans inscription confirmée."),
        _HIDDEN,
    ),
    "arrivees": (
        ("id_seance", "string", "Identifiant de la séance."),
        ("date", "date", "Jour du quart d'heure."),
        (
            "heure_debut",
            "time",
            "Début du quart d'heure de la première entrée, heure locale ; vide si inconnue. Les "
            "arrivées plus tôt ou plus tard comptent dans le premier ou le dernier.",
        ),
        ("nb_arrivees", "integer", "Participants arrivés."),
        _HIDDEN,
    ),
    "groupes": (
        ("groupe_cible", "string", "Groupe cible au sens du programme financeur."),
        ("nb_personnes", "integer", "Participants distincts, présents à une séance au moins."),
        _HIDDEN,
    ),
    "totaux": (
        ("indicateur", "string", "Nom de l'indicateur."),
        ("valeur", "integer", "Valeur pour tout l'événement."),
        _HIDDEN,
    ),
}

_TITLES = {
    "seances": "Séances et effectifs",
    "arrivees": "Arrivées par quart d'heure",
    "groupes": "Participants par groupe cible",
    "totaux": "Totaux de l'événement",
}

_KEYS: Mapping[str, str] = {
    "seances": "id_seance",
    "groupes": "groupe_cible",
    "totaux": "indicateur",
}

REPORTS: Mapping[str, Mapping[str, str]] = {
    "fr": {
        "intro": "Ce que les données ouvertes ne montrent pas, et pourquoi (seuil : {k}). Ce "
        "rapport est interne : publié, il donnerait des indices sur ce qui est masqué.",
        "not_over": "L'événement n'est pas terminé : les données ouvertes seront faites après la "
        "dernière séance. Deux publications pourraient être soustraites l'une de l'autre.",
        "nothing": "Rien n'a été masqué.",
        "session_small": "séance masquée, moins de {k} inscrits ou présents.",
        "session_complement": "séance masquée pour que les totaux n'en révèlent pas une autre.",
        "no_shows_small": "absents et non inscrits masqués : l'un d'eux, ou les inscrits venus, "
        "compte moins de {k} personnes.",
        "quarters": "tous les quarts d'heure masqués.",
        "some_quarters": "quarts d'heure de moins de {k} arrivées masqués, avec d'autres pour que "
        "le total n'en révèle aucun.",
        "people": "nombre de personnes distinctes masqué : sa différence avec les participations "
        "ou les présents d'une séance porterait sur moins de {k} personnes.",
        "groups": "groupes cibles masqués, faute de pouvoir publier leur total.",
        "some_groups": "groupes cibles de moins de {k} personnes masqués, avec d'autres pour que "
        "le total n'en révèle aucun.",
    },
    "en": {
        "intro": "What the open data do not show, and why (threshold: {k}). This report stays in "
        "the house: published, it would hint at what is hidden.",
        "not_over": "The event is not over: open data are made after the last session. Two "
        "publications could be subtracted from each other.",
        "nothing": "Nothing was hidden.",
        "session_small": "session hidden, fewer than {k} registered or present.",
        "session_complement": "session hidden so that the totals give no other one away.",
        "no_shows_small": "no-shows and unregistered hidden: one of them, or those registered who "
        "came, are fewer than {k} people.",
        "quarters": "all quarters of an hour hidden.",
        "some_quarters": "quarters of fewer than {k} arrivals hidden, and others so that the total "
        "gives none away.",
        "people": "number of distinct people hidden: its difference to the participations or to "
        "those present in a session would be of fewer than {k} people.",
        "groups": "target groups hidden, since their total cannot be shown.",
        "some_groups": "target groups of fewer than {k} people hidden, and others so that the "
        "total gives none away.",
    },
}


def columns(name: str) -> Sequence[str]:
    return [field for field, _, _ in _FIELDS[name]]


def package(
    programme: Programme, files: Mapping[str, str], licence: str, k: int, made: datetime | None
) -> dict[str, object]:
    """The datapackage.json (Data Package v1, tabular resources)."""
    event = programme.event
    described: dict[str, object] = {
        "profile": "tabular-data-package",
        "name": re.sub(r"[^a-z0-9._-]+", "-", f"{event.id}-frequentation".lower()).strip("-"),
        "title": f"Fréquentation – {event.name}",
        "description": "Effectifs anonymisés par séance, quart d'heure et groupe cible. Aucun "
        f"effectif inférieur à {k} n'est publié ; d'autres sont masqués pour qu'aucune "
        "différence ne les révèle. Participants seulement, sans intervenants ni équipe.",
        "version": "1.0",
        "licenses": [dict(LICENCES[licence])],
        "resources": [_resource(name, files[name]) for name in NAMES],
    }
    if made is not None:
        described["created"] = made.isoformat(timespec="seconds")
    return described


def _resource(name: str, file: str) -> dict[str, object]:
    schema: dict[str, object] = {
        "fields": [_field(name, *field) for field in _FIELDS[name]],
        "missingValues": [""],
    }
    if name in _KEYS:
        schema["primaryKey"] = [_KEYS[name]]
    if name == "arrivees":
        schema["foreignKeys"] = [
            {
                "fields": ["id_seance"],
                "reference": {"resource": "seances", "fields": ["id_seance"]},
            }
        ]
    return {
        "name": name,
        "title": _TITLES[name],
        "path": file,
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": ",", "lineTerminator": "\n"},
        "schema": schema,
    }


def _field(resource: str, name: str, kind: str, description: str) -> dict[str, object]:
    field: dict[str, object] = {"name": name, "type": kind, "description": description}
    if kind == "integer":
        field["constraints"] = {"minimum": 0}
    elif name in ("masque", _KEYS.get(resource)):
        field["constraints"] = {"required": True}
    return field
