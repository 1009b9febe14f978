# ruff: noqa: E501 - a table
"""Who registered for what: the truth that every corpus tells in its platform's own shape.

Invented people. What a platform cannot say (an organisation, a cancellation) is not expected
of its file.
"""

from dataclasses import dataclass, field

SESSIONS = {
    "mer-am": "Data literacy, développez votre culture générale des données",
    "mer-pm": "Les essentiels de l'ouverture des données",
    "jeu-am": "Le data pipeline, passer à travers les embûches de la réutilisation",
    "jeu-pm": "Formats, outils et bonnes pratiques de la visualisation de données",
    "ven-am": "Les opportunités de financement dans l'écosystème de la donnée",
    "ven-pm": "Rencontre entre producteurs et réutilisateurs de données",
    "ven-soir": "Lancement du meetup open data Aix-Marseille",
}


@dataclass(frozen=True)
class Person:
    number: int
    given: str
    family: str
    email: str
    organisation: str
    job: str
    audience: str
    country: str
    sessions: tuple[str, ...]
    status: str = "confirmed"
    role: str = "participant"
    extra: dict[str, str] = field(default_factory=dict)


def _person(number: int, line: str) -> Person:
    given, family, email, organisation, job, audience, sessions, *rest = line.split("|")
    status, role = (*rest, "", "")[:2]
    return Person(
        number,
        given,
        family,
        email,
        organisation,
        job,
        audience,
        "Italie" if number == 4 else "France",
        tuple(sessions.split()),
        status or "confirmed",
        role or "participant",
    )


PEOPLE = [
    _person(number, line)
    for number, line in enumerate(
        """\
Zoé|Lefèvre|zoe.lefevre@example.org|L’Œuvre numérique|Élue|Acteur public|mer-am jeu-pm
Jean-Baptiste|de la Tour|jb.delatour@example.com|Atelier des Docks|Designer|Curieux|ven-soir
Anaïs|N'Diaye|anais.ndiaye@example.org|Mairie d'Aubagne|Chargée de mission|Acteur public|mer-am mer-pm jeu-am jeu-pm
Marco|Rossi|marco.rossi@example.net|Dati Aperti|Développeur|Spécialiste des données|ven-am ven-pm ven-soir
Léa|Müller|lea.muller@example.org|Étude & Cie|Analyste|Spécialiste des données|jeu-am
Éloïse|Le Goff|eloise.legoff@example.com|Université du Littoral|Doctorante|Curieux|mer-pm jeu-pm ven-soir
Karim|El Amrani|karim.elamrani@example.org|Collectif Rivages|Coordinateur|Porteur de projet|ven-am
Sophie|Bernard|sophie.bernard@example.com|Région Sud|Directrice|Acteur public|mer-am ven-pm|cancelled
Hélène|Marchand|helene.marchand@example.org|Coopérative du Port|Gérante|Porteur de projet|jeu-am jeu-pm
Noël|Gauthier|noel.gauthier@example.net|Fablab de la Joliette|Animateur|Curieux|mer-am ven-soir
Inès|García|ines.garcia@example.org|Observatoire de l'air|Ingénieure|Spécialiste des données|mer-pm
Paul|O'Brien|paul.obrien@example.com|Port Data Ltd|Consultant|Spécialiste des données|ven-am ven-soir""".splitlines(),
        start=1,
    )
]
