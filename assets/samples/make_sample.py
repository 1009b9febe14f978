"""Makes the sample registration lists: invented people, and every trap that real lists hold.

Run from the repository's root: ``uv run python assets/samples/make_sample.py``. The same seed
gives the same files, byte for byte; nobody in them exists.
"""

# ruff: noqa: DTZ001, DTZ007, SIM905 – a list tells local times; names read better in a text

import csv
import io
import random
import unicodedata
from datetime import datetime, timedelta
from pathlib import Path

import xlsxwriter

HERE = Path(__file__).parent
NBSP = "\u00a0"

SESSIONS = {
    "mer-am": "Data literacy, développez votre culture générale des données",
    "mer-pm": "Les essentiels de l'ouverture des données",
    "jeu-am": "Le data pipeline, passer à travers les embûches de la réutilisation",
    "jeu-pm": "Formats, outils et bonnes pratiques de la visualisation de données",
    "ven-am": "Les opportunités de financement dans l'écosystème de la donnée",
    "ven-pm": "Rencontre entre producteurs et réutilisateurs de données",
    "ven-soir": "Lancement du meetup open data Aix-Marseille",
}
# How many of a hundred people ask for each: visualisation and financing are over their quota.
DEMAND = {"mer-am": 36, "mer-pm": 32, "jeu-am": 28, "jeu-pm": 52} | {
    "ven-am": 38,
    "ven-pm": 30,
    "ven-soir": 45,
}
SESSIONS_COLUMN = "À quelles séquences souhaitez-vous participer ?"
HEADER = [
    *("Nom", "Prénom", "Adresse e-mail", "Organisme", "Fonction", "Vous êtes…"),
    *(SESSIONS_COLUMN, "Rôle", "Statut", "Date d'inscription"),
    *("Groupe cible", "Pays", "Téléphone", "Comment avez-vous connu l'événement ?"),
]
GIVEN = (
    "Adèle Agathe Aïcha Alexis Amandine Amine Anaïs Anne-Sophie Antoine Baptiste Béatrice Benoît "
    "Camille Cécile Chloé Clément Djamila Elias Élodie Émile Éric Étienne Fatima François Gaëlle "
    "Hélène Inès Jean-Baptiste Jérôme Joséphine Karim Léa Loïc Lucie Maëlys Malik Marie-Hélène "
    "Mathilde Maxime Nadia Noémie Océane Olivier Pauline Pierre-Yves Raphaël Rémi Sabrina Samir "
    "Solène Thaïs Théo Valérie Victor Yasmine Yann Zoé"
).split()
FAMILY = (
    "Allègre|Arnaud|Barthélemy|Ben Saïd|Bérenger|Blanc|Bonnet|Boyer|Castellan|Chauvet|Cœurdoux|"
    "Colonna d'Istria|Cordier|Da Silva|D'Angelo|De la Fontaine|Delmas|Diallo|El Amrani|Escoffier|"
    "Fabre|Ferrand|Ferreira|Garcin|Gauthier|Giraud|Guérin|Hadj-Ali|Imbert|Isnard|Jaubert|Lefèvre|"
    "Le Goff|Leroux-Martinez|Maurel|Mekki|Michel|Nguyen|N'Diaye|Olive|Pagès|Peyron|Raynaud|Ricard|"
    "Rouvière|Sanchez|Sauvaire|Signoret|Tassy|Teissier|Traoré|Vidal|Villeneuve-Bargemon|Ytier"
).split("|")
ORGANISATIONS = (
    "Métropole des Calanques|Ville de Port-Azur|Région Grand Sud|Université du Littoral|"
    "Coopérative Datamer|Association Libre Accès 13|Agence Ricochet|Studio Mistral|"
    "Régie des transports de Port-Azur|Observatoire de l'air du Sud|Médialab Garrigue|"
    "Chambre des métiers de l'Estaque|Start-up Vélocité|Fablab de la Joliette|"
).split("|")
JOBS = (
    "Chargée de mission|Chef de projet|Développeur|Data analyst|Géomaticienne|Journaliste|"
    "Étudiant|Directrice|Consultant|Designer|Archiviste|Élue|"
).split("|")
AUDIENCES = ("Porteur de projet", "Spécialiste des données", "Acteur public", "Curieux")
TARGETS = ("Collectivité", "TPE-PME", "Association", "Enseignement et recherche", "Grand public")
SOURCES = ("Bouche à oreille", "Réseaux sociaux", "Lettre d'information, par un collègue", "")

Row = dict[str, str]


def plain(text: str) -> str:
    """A name as it stands in an address."""
    text = unicodedata.normalize("NFKD", text.replace("œ", "oe")).encode("ascii", "ignore").decode()
    return "".join(c for c in text.lower() if c.isalnum())


def joined(titles: list[str], quoted: bool) -> str:
    """The multiple choice in one cell: Airtable quotes a choice with a comma, others do not."""
    return ",".join(f'"{t}"' if quoted and "," in t else t for t in titles)


def people(rng: random.Random) -> list[Row]:
    """The ordinary rows: everyone another name, and as many sessions as they like."""
    pairs = [(given, family) for given in GIVEN for family in FAMILY]
    rng.shuffle(pairs)
    at = datetime(2020, 1, 20, 9, 0)
    rows = []
    for number, (given, family) in enumerate(pairs[:136]):
        at += timedelta(minutes=rng.randint(5, 700))
        ids = [s for s, share in DEMAND.items() if rng.random() * 100 < share] or ["ven-soir"]
        rows.append(
            {
                "Nom": family.upper() if number % 9 == 4 else family,
                "Prénom": given,
                "Adresse e-mail": f"{plain(given)}.{plain(family)}@example."
                + ("org" if number % 3 else "com"),
                "Organisme": rng.choice(ORGANISATIONS),
                "Fonction": rng.choice(JOBS),
                "Vous êtes…": rng.choice(AUDIENCES),
                SESSIONS_COLUMN: joined([SESSIONS[s] for s in ids], quoted=number % 4 != 3),
                "Statut": "Confirmé",
                "Date d'inscription": f"{at:%d/%m/%Y %H:%M}",
                "Groupe cible": rng.choice(TARGETS),
                "Pays": "France" if number % 11 else "Italie",
                "Téléphone": f"06 00 00 {number // 100:02d} {number % 100:02d}",
                "Comment avez-vous connu l'événement ?": rng.choice(SOURCES),
            }
        )
    return rows


def one(name: str, given: str, email: str, ids: str, at: str, **others: str) -> Row:
    row = {"Nom": name, "Prénom": given, "Adresse e-mail": email, "Date d'inscription": at}
    row[SESSIONS_COLUMN] = joined([SESSIONS[s] for s in ids.split()], quoted=True)
    return row | {"Statut": "Confirmé", "Vous êtes…": "Curieux"} | others


def traps() -> list[Row]:
    """One of each case that an import must get right; see tests/importing/test_sample.py."""
    return [
        # two people, one address
        one("Tournaire", "Suzanne", "contact@example.org", "mer-am ven-pm", "12/02/2020 10:00"),
        one("Tournaire", "Marcel", "contact@example.org", "mer-am", "12/02/2020 10:02"),
        # one person twice: other case, other sessions
        one("Quintana", "Esther", "esther.quintana@example.com", "mer-pm", "13/02/2020 08:00"),
        one("QUINTANA", "Esther", "Esther.Quintana@Example.com", "ven-soir", "20/02/2020 18:30"),
        # two people of one name
        one("Martin", "Claire", "claire.martin@example.org", "jeu-am", "13/02/2020 09:15"),
        one("Martin", "Claire", "c.martin@example.com", "jeu-am ven-soir", "14/02/2020 11:40"),
        # names that try a badge's width
        one(
            *("de Montalembert de La Rochefoucauld-Saint-Exupéry", "Marie-Antoinette Joséphine"),
            *("m.a.montalembert@example.org", "ven-pm ven-soir", "14/02/2020 12:00"),
            Organisme="Conservatoire méditerranéen des données ouvertes et des communs numériques",
        ),
        one("O", "Li", "li.o@example.com", "ven-soir", "14/02/2020 12:05"),
        # cancelled, and one kept waiting by the form
        one(
            *("Vasseur", "Hugo", "hugo.vasseur@example.org", "jeu-pm ven-am", "22/01/2020 09:00"),
            Statut="Annulé",
        ),
        one(
            *("Benhamou", "Lina", "lina.benhamou@example.com", "jeu-am", "23/02/2020 21:00"),
            Statut="Liste d'attente",
        ),
        # people who take no seat
        one(
            *(
                "Bensoussan",
                "Myriam",
                "myriam.bensoussan@example.org",
                "mer-am",
                "20/01/2020 08:00",
            ),
            Rôle="Intervenante",
        ),
        one(
            *("Kowalski", "Piotr", "piotr.kowalski@example.com", "jeu-pm", "23/02/2020 08:00"),
            Rôle="Intervenant",
        ),
        one(
            *("Roux", "Léonie", "leonie.roux@example.org", "", "20/01/2020 08:05"),
            Rôle="Équipe",
        ),
        # an address that is none; nothing chosen; a title nobody knows
        one("Pastorelli", "Gino", "gino.pastorelli(at)example.org", "mer-pm", "17/02/2020 16:00"),
        one("Sylvestre", "Aline", "aline.sylvestre@example.org", "", "17/02/2020 16:20"),
        one("Barbaroux", "Tom", "tom.barbaroux@example.com", "ven-pm", "18/02/2020 07:50")
        | {SESSIONS_COLUMN: SESSIONS["ven-pm"] + ",Visite du port en bateau"},
    ]


def spoilt(rows: list[Row]) -> list[Row]:
    """Marks that come with copied text, here and there: none may change who or what is meant."""
    for number, row in enumerate(rows):
        if number % 7 == 2:
            row |= {key: unicodedata.normalize("NFD", cell) for key, cell in row.items()}
        if number % 5 == 1:
            row[SESSIONS_COLUMN] = row[SESSIONS_COLUMN].replace("'", "’")
        if number % 13 == 6:
            row[SESSIONS_COLUMN] = row[SESSIONS_COLUMN].replace(" de ", f"{NBSP}de ")
            row["Nom"] += NBSP
        if number % 17 == 3:
            row["Adresse e-mail"] = f" {row['Adresse e-mail']}\u200b"
    return rows


def csv_text(rows: list[Row], delimiter: str) -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, HEADER, delimiter=delimiter, lineterminator="\r\n", restval="")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def main() -> None:
    rng = random.Random(2020)
    rows = people(rng)
    # A list is sorted by name, not by date of registration.
    rows = sorted(rows + traps(), key=lambda row: (plain(row["Nom"]), plain(row["Prénom"])))
    few = [dict(row) for row in rows[::8]][:20]
    airtable = csv_text(spoilt(rows), ",").encode("utf-8-sig")
    (HERE / "inscriptions-airtable.csv").write_bytes(airtable)
    # Excel's French CSV: semicolons and Windows-1252.
    (HERE / "inscriptions-excel.csv").write_bytes(csv_text(few, ";").encode("cp1252"))
    with xlsxwriter.Workbook(str(HERE / "inscriptions.xlsx")) as book:
        book.set_properties({"created": datetime(2020, 2, 24)})
        sheet = book.add_worksheet("Inscriptions")
        sheet.write_row(0, 0, HEADER)
        times = book.add_format({"num_format": "dd/mm/yyyy hh:mm"})
        for number, row in enumerate(few, start=1):
            for column, name in enumerate(HEADER):
                if name == "Date d'inscription":
                    at = datetime.strptime(row[name], "%d/%m/%Y %H:%M")
                    sheet.write_datetime(number, column, at, times)
                elif row.get(name):
                    sheet.write_string(number, column, row[name])


if __name__ == "__main__":
    main()
