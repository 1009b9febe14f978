"""Writes the corpora: each platform's export of the same invented people, with what is expected.

`python -m tests.importing.corpora.make_corpora` writes them anew beside this file. The expected
results come from the truth and from the fields written down here, never from the importer.
"""

import csv
import io
import json
import unicodedata
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

import openpyxl

from tests.importing.corpora.truth import PEOPLE, SESSIONS, Person

HERE = Path(__file__).parent
FIELDS = ("given_name", "family_name", "email", "organisation", "job_title", "audience", "country")
Cell = object
Column = tuple[str, str, Callable[[Person], Cell]]  # header, expected field, value

SHORT = {  # how a hand-kept list or a form calls the sessions
    "mer-am": "Mercredi 4 mars – matin",
    "mer-pm": "Mercredi 4 mars – après-midi",
    "jeu-am": "Jeudi 5 mars – matin",
    "jeu-pm": "Jeudi 5 mars – après-midi",
    "ven-am": "Vendredi 6 mars – matin",
    "ven-pm": "Vendredi 6 mars – après-midi",
    "ven-soir": "Vendredi 6 mars – soirée",
}
HOURS = {
    "mer-am": ("mercredi 4 mars", "9h30", "12h30"),
    "mer-pm": ("mercredi 4 mars", "14h00", "17h30"),
    "jeu-am": ("jeudi 5 mars", "9h30", "12h30"),
    "jeu-pm": ("jeudi 5 mars", "14h00", "17h30"),
    "ven-am": ("vendredi 6 mars", "9h30", "12h30"),
    "ven-pm": ("vendredi 6 mars", "14h00", "17h30"),
    "ven-soir": ("vendredi 6 mars", "18h30", "21h30"),
}
ENGLISH = {
    "mer-am": ("Wed 4 March", "9:30 am", "12:30 pm"),
    "mer-pm": ("Wed 4 March", "2:00 pm", "5:30 pm"),
    "jeu-am": ("Thu 5 March", "9:30 am", "12:30 pm"),
    "jeu-pm": ("Thu 5 March", "2:00 pm", "5:30 pm"),
    "ven-am": ("Fri 6 March", "9:30 am", "12:30 pm"),
    "ven-pm": ("Fri 6 March", "2:00 pm", "5:30 pm"),
    "ven-soir": ("Fri 6 March", "6:30 pm", "9:30 pm"),
}


def at(person: Person) -> datetime:
    return datetime(2020, 2, 3, 9, 12, 45) + timedelta(hours=7 * person.number)  # noqa: DTZ001


def titles(person: Person) -> list[str]:
    return [SESSIONS[s] for s in person.sessions]


def quoted(title: str) -> str:
    return f'"{title}"' if "," in title else title


def ticks(header: Callable[[str], str], tick: str = "X", empty: str = "") -> list[Column]:
    def cell(session: str) -> Callable[[Person], Cell]:
        return lambda p: tick if session in p.sessions else empty

    return [(header(s), f"session:{s}", cell(s)) for s in SESSIONS]


STATUS_FR = {"confirmed": "Confirmé", "cancelled": "Annulé"}
WORDS: dict[str, tuple[str, Callable[[Person], Cell]]] = {
    "given": ("given_name", lambda p: p.given),
    "family": ("family_name", lambda p: p.family),
    "email": ("email", lambda p: p.email),
    "organisation": ("organisation", lambda p: p.organisation),
    "job": ("job_title", lambda p: p.job),
    "audience": ("audience", lambda p: p.audience),
    "country": ("country", lambda p: p.country),
}


def person(**headers: str) -> list[Column]:
    return [(header, *WORDS[name]) for name, header in headers.items()]


def other(header: str, value: Callable[[Person], Cell] | str = "", field: str = "ignore") -> Column:
    return (header, field, value if callable(value) else lambda p: value)


class Corpus:
    """One file: how it is written, and what must come out."""

    def __init__(
        self,
        name: str,
        source: str,
        columns: Sequence[Column],
        *,
        people: Sequence[Person] = PEOPLE,
        row_per_session: Callable[[str], Cell] | None = None,
        cancelled: bool = False,
        above: Sequence[Sequence[Cell]] = (),
        below: Sequence[Sequence[Cell]] = (),
        write: Callable[[list[list[Cell]]], bytes] | None = None,
        problems: Sequence[tuple[int, str, str]] = (),
        absent_fields: Sequence[str] = (),
    ) -> None:
        self.name, self.source = name, source
        header = [c[0] for c in columns]
        body = [
            [
                row_per_session(s) if c[1] == "sessions" and row_per_session else c[2](p)
                for c in columns
            ]
            for p in people
            for s in (p.sessions if row_per_session else [""])
        ]
        self.rows = [*map(list, above), header, *body, *map(list, below)]
        self.bytes = (write or utf8)(self.rows)
        told = {c[1] for c in columns}
        names = {"full_name"} & told
        fields = [f for f in FIELDS if f in told or (names and f in ("given_name", "family_name"))]
        self.expected = {
            "source": source,
            "columns": {c[0]: c[1] for c in columns},
            "rows": len(body) + len(problems and [p for p in problems if p[1] == "*"]),
            "problems": [list(p) for p in problems],
            "people": [
                {
                    **{f: dict(zip(FIELDS, values(p), strict=True))[f] for f in fields},
                    "registrations": dict.fromkeys(
                        p.sessions,
                        "cancelled" if cancelled and p.status == "cancelled" else "confirmed",
                    ),
                }
                for p in people
            ],
        }


def values(p: Person) -> tuple[str, ...]:
    return (p.given, p.family, p.email, p.organisation, p.job, p.audience, p.country)


def delimited(
    rows: list[list[Cell]],
    delimiter: str,
    encoding: str,
    end: str = "\r\n",
    *,
    all_quoted: bool = False,
) -> bytes:
    out = io.StringIO(newline="")
    quoting = csv.QUOTE_ALL if all_quoted else csv.QUOTE_MINIMAL
    csv.writer(out, delimiter=delimiter, lineterminator=end, quoting=quoting).writerows(rows)
    return out.getvalue().encode(encoding)


def utf8(rows: list[list[Cell]]) -> bytes:
    return delimited(rows, ",", "utf-8")


def text(delimiter: str, encoding: str, end: str = "\r\n", first: str = "", **options: bool):
    return lambda rows: (
        first.encode(encoding) + delimited(rows, delimiter, encoding, end, **options)
    )


def decomposed(rows: list[list[Cell]]) -> bytes:
    return unicodedata.normalize("NFD", delimited(rows, ",", "utf-8").decode()).encode()


def workbook(title: str = "Sheet1"):
    def write(rows: list[list[Cell]]) -> bytes:
        book = openpyxl.Workbook()
        book.properties.created = book.properties.modified = datetime(2020, 2, 1)  # noqa: DTZ001
        book.active.title = title
        for row in rows:
            book.active.append(list(row))
        out = io.BytesIO()
        book.save(out)
        return out.getvalue()

    return write


def sessions(header: str, joined: Callable[[Person], str]) -> Column:
    return (header, "sessions", joined)


def status_fr(p: Person) -> str:
    return STATUS_FR[p.status]


CORPORA = [
    Corpus(
        "airtable-fr.csv",
        "Airtable",
        [
            *person(family="Nom", given="Prénom", email="Adresse e-mail", organisation="Organisme"),
            *person(job="Fonction", audience="Vous êtes…"),
            sessions(
                "À quelles séquences souhaitez-vous participer ?",
                lambda p: ",".join(map(quoted, titles(p))),
            ),
            other("Statut", status_fr, "status"),
            other("Créé le", lambda p: f"{at(p):%d/%m/%Y %H:%M}", "registered_at"),
            other("Téléphone", lambda p: f"06 00 00 00 {p.number:02}"),
            other("Pièce jointe", "cv, final.pdf (https://v5.airtableusercontent.com/v3/u/1)"),
        ],
        cancelled=True,
        write=text(",", "utf-8-sig", "\n"),
    ),
    Corpus(
        "airtable-checkboxes.csv",
        "Airtable",
        [
            *person(given="First name", family="Last name", email="Email", organisation="Company"),
            *ticks(lambda s: SESSIONS[s], "checked"),
            other("Dietary requirements", "vegetarian"),
            other("Created", lambda p: f"{at(p):%-m/%-d/%Y %-I:%M%p}".lower(), "registered_at"),
        ],
        write=text(",", "utf-8-sig", "\n"),
    ),
    Corpus(
        "google-forms-fr.csv",
        "Google Forms",
        [
            other("Horodateur", lambda p: f"{at(p):%d/%m/%Y %H:%M:%S}", "registered_at"),
            *person(
                email="Votre adresse e-mail professionnelle :",
                family="Votre nom de famille",
                given="Votre prénom",
                organisation="Pour quelle structure travaillez-vous (entreprise, association…) ?",
                job="Quelle est votre fonction au sein de cette structure ?",
                audience="Vous êtes plutôt… (une seule réponse)",
            ),
            sessions(
                "Cochez les ateliers auxquels vous comptez assister (plusieurs choix possibles)",
                lambda p: ", ".join(titles(p)),
            ),
            other("J'accepte d'être photographié·e pendant l'événement", "Oui"),
            other("Comment avez-vous connu l'événement ?", "Par un ami, une amie"),
            other(
                "Avez-vous des questions ou des remarques ?", "À quelle heure ouvrent\nles portes ?"
            ),
        ],
        write=text(",", "utf-8", "\r\n"),
    ),
    Corpus(
        "google-forms-en.csv",
        "Google Forms",
        [
            other("Timestamp", lambda p: f"{at(p):%-m/%-d/%Y %H:%M:%S}", "registered_at"),
            *person(email="Email Address"),
            ("What is your full name?", "full_name", lambda p: f"{p.given} {p.family}"),
            *person(
                organisation="Which organisation do you represent?", country="Country of residence"
            ),
            sessions(
                "Which sessions will you attend?",
                lambda p: ", ".join(
                    f"{ENGLISH[s][0]}, {ENGLISH[s][1]} – {ENGLISH[s][2]}: {SESSIONS[s]}"
                    for s in p.sessions
                ),
            ),
            other("I agree to receive the newsletter by e-mail", "Yes"),
            other("Any dietary requirements?", ""),
        ],
        above=[[str(n) for n in range(1, 9)]],
        people=[p for p in PEOPLE if " " not in p.family],
    ),
    Corpus(
        "microsoft-forms-en.xlsx",
        "Microsoft Forms",
        [
            other("ID", lambda p: p.number, "registration_id"),
            other("Start time", at, "registered_at"),
            other("Completion time", lambda p: at(p) + timedelta(minutes=4), "registered_at"),
            ("Email", "email", lambda p: "anonymous"),
            ("Name", "full_name", lambda p: ""),
            *person(given="First name\n", family="Surname\n", email="Your work e-mail address\n"),
            *person(organisation="Name of your organisation\n", job="Job title\n"),
            sessions(
                "Which workshops would you like to join?\u00a0\n",
                lambda p: "".join(f"{t};" for t in titles(p)),
            ),
            other("Do you consent to being photographed?", "Yes"),
        ],
        write=workbook(),
    ),
    Corpus(
        "microsoft-forms-fr.xlsx",
        "Microsoft Forms",
        [
            other("ID", lambda p: p.number, "registration_id"),
            other("Heure de début", at, "registered_at"),
            other("Heure de fin", lambda p: at(p) + timedelta(minutes=4), "registered_at"),
            ("Adresse de messagerie", "email", lambda p: "anonymous"),
            ("Nom", "full_name", lambda p: "Anonyme"),
            *person(family="Votre nom\u00a0:", given="Votre prénom\u00a0:"),
            *person(email="Votre courriel\u00a0:", organisation="Votre employeur\u00a0:"),
            sessions(
                "À quels temps forts participerez-vous\u00a0?",
                lambda p: "".join(f"{SHORT[s]};" for s in p.sessions),
            ),
        ],
        write=workbook("Réponses"),
    ),
    Corpus(
        "helloasso-options.csv",
        "HelloAsso",
        [
            other("Référence commande", lambda p: 4000 + p.number),
            other("Date de la commande", lambda p: f"{at(p):%d/%m/%Y %H:%M}", "registered_at"),
            other(
                "Statut de la commande",
                lambda p: "Remboursé" if p.status == "cancelled" else "Validé",
                "status",
            ),
            *person(family="Nom participant", given="Prénom participant"),
            ("Nom payeur", "family_name", lambda p: "Payeur"),
            ("Prénom payeur", "given_name", lambda p: "Paula"),
            ("Email payeur", "email", lambda p: p.email),
            ("Raison sociale", "organisation", lambda p: p.organisation),
            other("Moyen de paiement", "Gratuit"),
            other("Billet", "Entrée libre"),
            other("Numéro de billet", lambda p: 9000 + p.number, "registration_id"),
            other("Tarif", "Entrée libre"),
            other("Montant tarif", "0,00"),
            other("Code Promo", ""),
            other("Montant code promo", ""),
            *[
                column
                for tick in ticks(lambda s: SESSIONS[s], "Oui", "Non")
                for column in (tick, other(f"Montant {tick[0]}", "0,00"))
            ],
            other("Prénom de l'enfant 2   ", ""),
        ],
        cancelled=True,
        write=text(";", "utf-8-sig", "\n"),
    ),
    Corpus(
        "helloasso-billets.xlsx",
        "HelloAsso",
        [
            other("Référence commande", lambda p: 4000 + p.number),
            other("Date de la commande", lambda p: f"{at(p):%d/%m/%Y %H:%M}", "registered_at"),
            other("Statut de la commande", "Validé", "status"),
            *person(family="Nom participant", given="Prénom participant"),
            ("Nom payeur", "family_name", lambda p: p.family),
            ("Prénom payeur", "given_name", lambda p: p.given),
            ("Email payeur", "email", lambda p: p.email),
            other("Moyen de paiement", "Carte bancaire"),
            sessions("Tarif", lambda p: ""),
            other("Montant tarif", "5,00"),
            ("Champ complémentaire: Structure", "organisation", lambda p: p.organisation),
        ],
        row_per_session=lambda s: SESSIONS[s],
        write=workbook("Export"),
    ),
    Corpus(
        "eventbrite-en.csv",
        "Eventbrite",
        [
            other("Order #", lambda p: f"11{p.number:08}"),
            other("Order Date", lambda p: f"{at(p):%Y-%m-%d %H:%M:%S+01:00}", "registered_at"),
            *person(given="First Name", family="Last Name", email="Email"),
            other("Quantity", "1"),
            other("Price Tier", ""),
            sessions("Ticket Type", lambda p: ""),
            other("Attendee #", lambda p: 70000 + p.number, "registration_id"),
            other("Group", ""),
            other("Order Type", "Free Order"),
            other("Currency", "EUR"),
            other("Total Paid", "0.00"),
            other("Fees Paid", "0.00"),
            other("Eventbrite Fees", "0.00"),
            other("Eventbrite Payment Processing", "0.00"),
            other(
                "Attendee Status",
                lambda p: "Refunded" if p.status == "cancelled" else "Attending",
                "status",
            ),
            other("Home Address 1", ""),
            other("Home City", "Marseille"),
            ("Home Country", "country", lambda p: p.country),
            *person(job="Job Title", organisation="Company"),
        ],
        row_per_session=lambda s: SESSIONS[s],
        cancelled=True,
    ),
    Corpus(
        "eventbrite-fr.csv",
        "Eventbrite",
        [
            other("Nº de commande", lambda p: f"11{p.number:08}"),
            other("Date de commande", lambda p: f"{at(p):%d/%m/%y %H:%M}", "registered_at"),
            *person(given="Prénom", family="Nom de famille", email="Adresse e-mail"),
            other("Quantité", "1"),
            sessions("Type de billet", lambda p: ""),
            other(
                "Statut du participant",
                lambda p: "Remboursé" if p.status == "cancelled" else "Participe",
                "status",
            ),
            *person(organisation="Entreprise", job="Intitulé du poste"),
        ],
        row_per_session=lambda s: f"{SHORT[s]} : {SESSIONS[s]}",
        cancelled=True,
        write=text(";", "utf-8-sig"),
    ),
    Corpus(
        "pretix-en.csv",
        "pretix",
        [
            other("Order code", lambda p: f"A{p.number:03}X"),
            ("Attendee name", "full_name", lambda p: f"{p.given} {p.family}"),
            *person(given="Attendee name: Given name", family="Attendee name: Family name"),
            sessions("Product", lambda p: ""),
            other("Price", "0.00"),
            other("Checked in", ""),
            other("Checked out", ""),
            other("Automatically checked in", "No"),
            other("Paid", "Yes"),
            other("Secret", lambda p: f"z{p.number:031}"),
            *person(email="E-mail", organisation="Company"),
            other("Voucher code", ""),
            other("Order date", lambda p: f"{at(p):%Y-%m-%d}", "registered_at"),
            other("Requires special attention", "No"),
            other("Comment", ""),
        ],
        row_per_session=lambda s: SESSIONS[s],
        write=text(",", "utf-8", all_quoted=True),
    ),
    Corpus(
        "pretix-fr.csv",
        "pretix",
        [
            other("Code de commande", lambda p: f"A{p.number:03}X"),
            ("Nom du participant", "full_name", lambda p: f"{p.given} {p.family}"),
            *person(
                given="Nom du participant : Prénom", family="Nom du participant : Nom de famille"
            ),
            other("Produit", "Entrée"),
            other("Prix", "0,00"),
            other("Enregistré", ""),
            other("Payé", "Oui"),
            *person(email="Adresse e-mail"),
            sessions("Séances choisies", lambda p: ", ".join(titles(p))),
            *person(organisation="Société"),
            other("Date de commande", lambda p: f"{at(p):%Y-%m-%d}", "registered_at"),
            other("Nécessite une attention particulière", "Non"),
        ],
        write=text(";", "utf-8", all_quoted=True),
    ),
    Corpus(
        "framaforms-separate.csv",
        "Framaforms",
        [
            other("Serial", lambda p: p.number, "ignore"),
            other("SID", lambda p: 31000 + p.number, "registration_id"),
            other("Time", lambda p: f"{at(p):%d/%m/%Y - %H:%M}", "registered_at"),
            other("Draft", "0", "draft"),
            other("IP Address", "192.0.2.7"),
            other("UID", "0"),
            other("Username", ""),
            *person(family="Nom", given="Prénom", email="Courriel", organisation="Organisme"),
            *ticks(lambda s: SESSIONS[s]),
            other("Je souhaite être tenu·e au courant", "X"),
        ],
        above=[
            ["Inscription aux Open Data Days", *[""] * 18],
            [
                "Submission Details",
                *[""] * 10,
                "À quels ateliers participerez-vous ?",
                *[""] * 6,
                "Suite",
            ],
        ],
        write=text("\t", "utf-8", "\n"),
    ),
    Corpus(
        "framaforms-compact.csv",
        "Framaforms",
        [
            other("Numéro de série", lambda p: p.number),
            other("SID", lambda p: 31000 + p.number, "registration_id"),
            other("Date", lambda p: f"{at(p):%d/%m/%Y - %H:%M}", "registered_at"),
            other("Brouillon", "0", "draft"),
            other("Adresse IP", "192.0.2.7"),
            other("UID", "0"),
            other("Nom d'utilisateur", ""),
            ("Vos nom et prénom", "full_name", lambda p: f"{p.family.upper()} {p.given}"),
            *person(email="Votre mél", organisation="Votre organisme de rattachement"),
            sessions("Ateliers", lambda p: ",".join(titles(p))),
        ],
        above=[
            ["Inscription aux Open Data Days", *[""] * 9],
            ["Détails de la soumission", *[""] * 9],
        ],
        people=[Person(**{**p.__dict__, "family": p.family.upper()}) for p in PEOPLE],
        write=text(";", "utf-8", "\n", all_quoted=True),
    ),
    Corpus(
        "limesurvey-fr.csv",
        "LimeSurvey",
        [
            other("ID de la réponse", lambda p: p.number, "registration_id"),
            other("Date de soumission", lambda p: f"{at(p):%Y-%m-%d %H:%M:%S}", "registered_at"),
            other("Dernière page", "3"),
            other("Langue de départ", "fr"),
            other("Tête de série", "1234567"),
            *person(family="Quel est votre nom ?", given="Quel est votre prénom ?"),
            *person(email="À quelle adresse électronique pouvons-nous vous écrire ?"),
            *person(organisation="Dans quelle organisation travaillez-vous ?"),
            *ticks(lambda s: f"À quelles séances viendrez-vous ? [{SESSIONS[s]}]", "Oui", "Non"),
            other("Acceptez-vous que vos données soient conservées ?", "Oui"),
        ],
        write=text(",", "utf-8-sig", "\n", all_quoted=True),
    ),
    Corpus(
        "limesurvey-en-codes.csv",
        "LimeSurvey",
        [
            other("Response ID", lambda p: p.number, "registration_id"),
            other("Date submitted", lambda p: f"{at(p):%Y-%m-%d %H:%M:%S}", "registered_at"),
            other("Last page", "3"),
            other("Start language", "en"),
            *person(family="Last name", given="First name", email="Email address"),
            *ticks(lambda s: f"Sessions [{s}]", "Y"),
        ],
        write=text(";", "utf-8", "\n"),
    ),
    Corpus(
        "hand-kept.xlsx",
        "spreadsheet",
        [
            other("N°", lambda p: p.number),
            ("NOM Prénom", "full_name", lambda p: f"{p.family.upper()} {p.given}"),
            *person(organisation="Structure", email="Mail"),
            ("", "ignore", lambda p: None),
            *[
                (f"{SHORT[s].replace(' mars', '').replace(' – ', ' ')}", *tick[1:])
                for s, tick in zip(SESSIONS, ticks(lambda s: s, "x"), strict=True)
            ],
            other("Repas", "oui"),
            other("Remarques", ""),
        ],
        above=[
            ["Open Data Days Marseille – inscriptions au 28 février"],
            [],
            ["(mis à jour par l'accueil)"],
        ],
        below=[[], ["", "TOTAL", "", "", "", *[7] * 7]],
        people=[Person(**{**p.__dict__, "family": p.family.upper()}) for p in PEOPLE],
        write=workbook("Inscrits"),
    ),
    Corpus(
        "hand-kept-excel.csv",
        "spreadsheet",
        [
            ("Participant", "full_name", lambda p: f"{p.family.upper()} {p.given}"),
            *person(organisation="Organisme / entreprise", email="Contact"),
            sessions(
                "Ateliers",
                lambda p: " / ".join(
                    f"{HOURS[s][0]} {HOURS[s][1]}-{HOURS[s][2]}" for s in p.sessions
                ),
            ),
            other("Présence confirmée", lambda p: "non" if p.status == "cancelled" else "oui"),
        ],
        people=[Person(**{**p.__dict__, "family": p.family.upper()}) for p in PEOPLE],
        write=text(";", "cp1252", "\r\n", "sep=;\r\n"),
    ),
    Corpus(
        "unicode-text.txt",
        "spreadsheet",
        [
            *person(family="NOM", given="PRENOM", email="E-MAIL", organisation="ORGANISME"),
            sessions("SEANCES", lambda p: " + ".join(SHORT[s].lower() for s in p.sessions)),
        ],
        write=text("\t", "utf-16"),
    ),
    Corpus(
        "numbers-mac.csv",
        "spreadsheet",
        [
            *person(
                given="Prénom", family="Nom", email="Adresse électronique", organisation="Société"
            ),
            *person(country="Pays", audience="Profil"),
            sessions("Séances", lambda p: "\n".join(f"• {t}" for t in titles(p))),
        ],
        write=decomposed,
    ),
    Corpus(
        "excel-macintosh.csv",
        "spreadsheet",
        [
            *person(family="Nom", given="Prénom", email="Mél", job="Métier"),
            sessions("Choix", lambda p: "|".join(titles(p))),
        ],
        write=text(";", "mac_roman", "\r"),
    ),
    Corpus(
        "weezevent.xlsx",
        "Weezevent",
        [
            sessions("Typologie", lambda p: ""),
            other("Code-barres", lambda p: 100200300 + p.number, "registration_id"),
            other("Composté", "Non"),
            other("Date de commande", lambda p: f"{at(p):%d/%m/%Y}", "registered_at"),
            other("Heure de commande", lambda p: f"{at(p):%H:%M}"),
            other("N. de commande", lambda p: 55 + p.number),
            other("Supprimé", lambda p: "Oui" if p.status == "cancelled" else "Non", "status"),
            other("Statut du billet", "Valide", "status"),
            ("Nom acheteur", "family_name", lambda p: "Secrétariat"),
            ("Prénom acheteur", "given_name", lambda p: "Le"),
            ("Email acheteur", "email", lambda p: "secretariat@example.org"),
            *person(
                family="Nom participant", given="Prénom participant", email="Email participant"
            ),
            other("Civilité participant", "Mme"),
            other("Consentement (opt-in RGPD)", "Non"),
            ("Facture - Société", "organisation", lambda p: p.organisation),
        ],
        row_per_session=lambda s: SESSIONS[s],
        cancelled=True,
        write=workbook("Participants"),
    ),
]


def main() -> None:
    for corpus in CORPORA:
        (HERE / corpus.name).write_bytes(corpus.bytes)
        expected = json.dumps(corpus.expected, ensure_ascii=False, indent=1) + "\n"
        (HERE / f"{corpus.name}.json").write_text(expected, encoding="utf-8")


if __name__ == "__main__":
    main()
