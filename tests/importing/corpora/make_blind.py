# ruff: noqa: E501, DTZ001 - lists as they come
"""Lists written by somebody who had not read the importer, each with what must come of it.

`python -m tests.importing.corpora.make_blind` writes them beside this file. They were run once
before anything was mended (docs/import.md has that first result); since then they keep it so.
Invented people; headers as public documentation and public code show them.
"""

import io
import json
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import openpyxl

HERE = Path(__file__).parent

T = {
    "mer-am": "Data literacy, développez votre culture générale des données",
    "mer-pm": "Les essentiels de l'ouverture des données",
    "jeu-am": "Le data pipeline, passer à travers les embûches de la réutilisation",
    "jeu-pm": "Formats, outils et bonnes pratiques de la visualisation de données",
    "ven-am": "Les opportunités de financement dans l'écosystème de la donnée",
    "ven-pm": "Rencontre entre producteurs et réutilisateurs de données",
    "ven-soir": "Lancement du meetup open data Aix-Marseille",
}

Expected = tuple[str, bytes, str, dict[str, str], str, str, int, Sequence[tuple[int, str, str]]]
LISTS: list[Expected] = []


def add(
    name: str,
    source: str,
    data: str | bytes,
    columns: dict[str, str],
    people: str,
    *,
    fields: str = "given_name family_name email",
    rows: int | None = None,
    problems: Sequence[tuple[int, str, str]] = (),
    encoding: str = "utf-8",
) -> None:
    """``people``: a line a person, fields in the order of ``fields``, then sessions; a session
    is confirmed, or `mer-am=waitlisted`."""
    raw = data.encode(encoding) if isinstance(data, str) else data
    lines = people.strip().splitlines()
    count = len(lines) if rows is None else rows
    LISTS.append((name, raw, source, columns, people, fields, count, problems))


def told(people: str, fields: str) -> list[dict[str, object]]:
    made = []
    for line in people.strip().splitlines():
        *values, sessions = (part.strip() for part in line.split("|"))
        person: dict[str, object] = dict(zip(fields.split(), values, strict=True))
        registrations = {}
        for word in sessions.split():
            session, _, status = word.partition("=")
            registrations[session] = status or "confirmed"
        made.append(person | {"registrations": registrations})
    return made


def sheet(*sheets: tuple[str, Sequence[Sequence[object]]]) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in sheets:
        page = book.create_sheet(title)
        for row in rows:
            page.append(list(row))
    stamp = datetime(2020, 3, 1)
    book.properties.created = book.properties.modified = stamp
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


# 1 Tally: a joined column, then a column an option with TRUE and FALSE.
add(
    "blind-tally-fr.csv",
    "Tally",
    f"""Submission ID,Respondent ID,Submitted at,Quel est votre prénom ?,Et votre nom ?,Votre mail,Vous venez de la part de quelle organisation ?,À quels ateliers participerez-vous ?,"À quels ateliers participerez-vous ? ({T["mer-am"]})",À quels ateliers participerez-vous ? ({T["mer-pm"]}),À quels ateliers participerez-vous ? ({T["ven-soir"]}),Nous autorisez-vous à vous photographier ?
n0Kx1e,p5RW2q,2020-02-11 08:14:02,Lucie,Arnaud,lucie.arnaud@example.org,Ville de Martigues,"{T["mer-am"]}, {T["ven-soir"]}",TRUE,FALSE,TRUE,Oui
w7Lm2z,q8YT1a,2020-02-11 09:40:51,Karim,Benali,karim@example.com,,{T["mer-pm"]},FALSE,TRUE,FALSE,Non
b4Vc9k,r1OP0s,2020-02-12 17:03:30,Solène,Le Goff,solene.legoff@example.org,Indépendante,,FALSE,FALSE,FALSE,
""",
    {
        "Submitted at": "registered_at",
        "Quel est votre prénom ?": "given_name",
        "Et votre nom ?": "family_name",
        "Votre mail": "email",
        "Vous venez de la part de quelle organisation ?": "organisation",
        "Respondent ID": "registration_id",
        "Nous autorisez-vous à vous photographier ?": "ignore",
    },
    """Lucie|Arnaud|lucie.arnaud@example.org|Ville de Martigues|mer-am ven-soir
Karim|Benali|karim@example.com||mer-pm
Solène|Le Goff|solene.legoff@example.org|Indépendante|""",
    fields="given_name family_name email organisation",
)

# 2 Typeform: a column an option, whose cell repeats the option.
add(
    "blind-typeform-en.csv",
    "Typeform",
    f"""#,First name,Last name,Email,Company,What's your job title?,"{T["mer-am"]}","{T["jeu-pm"]}",{T["ven-pm"]},Other,Response Type,Start Date (UTC),Stage Date (UTC),Submit Date (UTC),Network ID,Tags
k2j3h4kj2h3,Emma,Whitfield,emma.w@example.org,Coastal Data Ltd,Analyst,"{T["mer-am"]}",,{T["ven-pm"]},,completed,2020-02-14 10:02:11,,2020-02-14 10:04:40,a81c3f22d0,
zx8c7v6z8xc,Tomás,Herrera,tomas@example.com,,,,"{T["jeu-pm"]}",,,completed,2020-02-14 11:12:00,,2020-02-14 11:15:09,b02d9e11aa,
p0o9i8u7y6t,Priya,Raman,priya.raman@example.org,Open Harbour,Director,"{T["mer-am"]}","{T["jeu-pm"]}",{T["ven-pm"]},,completed,2020-02-15 07:45:30,,2020-02-15 07:49:02,c7e6d5f4a3,vip
""",
    {
        "First name": "given_name",
        "Last name": "family_name",
        "Email": "email",
        "Company": "organisation",
        "What's your job title?": "job_title",
        T["mer-am"]: "session:mer-am",
        T["jeu-pm"]: "session:jeu-pm",
        T["ven-pm"]: "session:ven-pm",
        "Submit Date (UTC)": "registered_at",
        "Start Date (UTC)": "ignore",
        "Network ID": "ignore",
        "Response Type": "ignore",
    },
    """Emma|Whitfield|emma.w@example.org|Coastal Data Ltd|Analyst|mer-am ven-pm
Tomás|Herrera|tomas@example.com|||jeu-pm
Priya|Raman|priya.raman@example.org|Open Harbour|Director|mer-am jeu-pm ven-pm""",
    fields="given_name family_name email organisation job_title",
)

# 3 Drupal 8+ webform: many columns about the submission, "X" a choice.
add(
    "blind-webform-d9.csv",
    "Drupal webform 8+",
    f"""Serial number,Submission ID,Submission UUID,Submission Token,Submission URI,Created,Completed,Changed,In draft,Current page,Remote IP address,Submitted by: ID,Submitted by: Title,Submitted by: URL,Language,Locked,Sticky,Notes,Civilité,Prénom,Nom,Courriel,Structure,"Ateliers: {T["mer-am"]}","Ateliers: {T["jeu-am"]}",Ateliers: {T["ven-am"]}
1,5501,0a1b-11,tok1,/form/odd?token=tok1,2020-02-02 10:00:01,2020-02-02 10:03:21,2020-02-02 10:03:21,0,,203.0.113.8,0,Anonyme,,fr,0,0,,Madame,Amélie,Poulain,amelie.p@example.org,Mairie de Cassis,X,,X
2,5502,0a1b-12,tok2,/form/odd?token=tok2,2020-02-02 11:00:01,2020-02-02 11:03:21,2020-02-02 11:03:21,0,,203.0.113.9,0,Anonyme,,fr,0,0,,Monsieur,Yanis,Haddad,yanis.haddad@example.org,,,X,
3,5503,0a1b-13,tok3,/form/odd?token=tok3,2020-02-03 09:00:00,,2020-02-03 09:01:00,1,page_2,203.0.113.10,0,Anonyme,,fr,0,0,,,Brouil,Lon,brouillon@example.org,,X,,
4,5504,0a1b-14,tok4,/form/odd?token=tok4,2020-02-03 12:30:00,2020-02-03 12:33:00,2020-02-03 12:33:00,0,,203.0.113.11,0,Anonyme,,fr,0,0,,Madame,Rosa,Mendes,rosa@example.com,Lab Sud,,X,X
""",
    {
        "Created": "registered_at",
        "In draft": "draft",
        "Remote IP address": "ignore",
        "Submission Token": "ignore",
        "Submitted by: Title": "ignore",
        "Notes": "ignore",
        "Civilité": "ignore",
        "Prénom": "given_name",
        "Nom": "family_name",
        "Courriel": "email",
        "Structure": "organisation",
        f"Ateliers: {T['mer-am']}": "session:mer-am",
        f"Ateliers: {T['jeu-am']}": "session:jeu-am",
        f"Ateliers: {T['ven-am']}": "session:ven-am",
    },
    """Amélie|Poulain|amelie.p@example.org|Mairie de Cassis|mer-am ven-am
Yanis|Haddad|yanis.haddad@example.org||jeu-am
Rosa|Mendes|rosa@example.com|Lab Sud|jeu-am ven-am""",
    fields="given_name family_name email organisation",
    rows=4,
    problems=[(4, "In draft", "1")],
)

# 4 Framaforms, tab separated, machine keys for headers and options.
add(
    "blind-framaforms-keys.tsv.csv",
    "Framaforms (Drupal webform)",
    """webform_serial	webform_sid	webform_time	webform_draft	webform_ip_address	webform_uid	webform_username	nom	prenom	courriel	organisme	seances	comment_avez_vous_connu
1	3301	02/02/2020 - 10:12	0	198.51.100.4	0		PETITJEAN	Odile	odile.petitjean@example.org	Réseau des bibliothèques	mercredi_matin,vendredi_soir	affiche
2	3302	02/02/2020 - 18:40	0	198.51.100.7	0		Sarr	Moussa	moussa.sarr@example.com		jeudi_apres_midi	bouche_a_oreille
3	3303	03/02/2020 - 07:01	0	198.51.100.9	0		Vidal	Élise	elise.vidal@example.org	Lycée Saint-Exupéry	mercredi_apres_midi,jeudi_matin,vendredi_matin	site
""",
    {
        "webform_serial": "ignore",
        "webform_time": "registered_at",
        "webform_draft": "draft",
        "webform_ip_address": "ignore",
        "nom": "family_name",
        "prenom": "given_name",
        "courriel": "email",
        "organisme": "organisation",
        "seances": "sessions",
        "comment_avez_vous_connu": "ignore",
    },
    """Odile|PETITJEAN|odile.petitjean@example.org|Réseau des bibliothèques|mer-am ven-soir
Moussa|Sarr|moussa.sarr@example.com||jeu-pm
Élise|Vidal|elise.vidal@example.org|Lycée Saint-Exupéry|mer-pm jeu-am ven-am""",
    fields="given_name family_name email organisation",
)

# 5 LimeSurvey "question code and text".
add(
    "blind-limesurvey-code-text.csv",
    "LimeSurvey",
    f""""id. Response ID";"submitdate. Date submitted";"lastpage. Last page";"startlanguage. Start language";"seed. Seed";"startdate. Date started";"datestamp. Date last action";"ipaddr. IP address";"G01Q01. First name";"G01Q02. Surname";"G01Q03. E-mail address";"G01Q04. Institution";"G02Q05[SQ001]. Which workshops do you want to join? [{T["mer-pm"]}]";"G02Q05[SQ002]. Which workshops do you want to join? [{T["jeu-am"]}]";"G02Q05[SQ003]. Which workshops do you want to join? [{T["ven-soir"]}]";"G02Q05[other]. Which workshops do you want to join? [Other]"
"7";"2020-02-05 10:11:12";"2";"en";"998";"2020-02-05 10:01:12";"2020-02-05 10:11:12";"192.0.2.4";"Ingrid";"Solberg";"ingrid.solberg@example.org";"Nordic Statistics";"Yes";"No";"Yes";""
"8";"2020-02-05 12:11:12";"2";"en";"999";"2020-02-05 12:01:12";"2020-02-05 12:11:12";"192.0.2.5";"Matteo";"Conti";"matteo.conti@example.com";"";"No";"Yes";"No";""
"9";"2020-02-06 12:11:12";"2";"en";"1000";"2020-02-06 12:01:12";"2020-02-06 12:11:12";"192.0.2.6";"Fatou";"Ndiaye";"fatou@example.org";"Université du Littoral";"Yes";"Yes";"Yes";"maybe the lunch"
""",
    {
        "submitdate. Date submitted": "registered_at",
        "ipaddr. IP address": "ignore",
        "seed. Seed": "ignore",
        "G01Q01. First name": "given_name",
        "G01Q02. Surname": "family_name",
        "G01Q03. E-mail address": "email",
        "G01Q04. Institution": "organisation",
        f"G02Q05[SQ001]. Which workshops do you want to join? [{T['mer-pm']}]": "session:mer-pm",
        f"G02Q05[SQ002]. Which workshops do you want to join? [{T['jeu-am']}]": "session:jeu-am",
        f"G02Q05[SQ003]. Which workshops do you want to join? [{T['ven-soir']}]": "session:ven-soir",
    },
    """Ingrid|Solberg|ingrid.solberg@example.org|Nordic Statistics|mer-pm ven-soir
Matteo|Conti|matteo.conti@example.com||jeu-am
Fatou|Ndiaye|fatou@example.org|Université du Littoral|mer-pm jeu-am ven-soir""",
    fields="given_name family_name email organisation",
)

# 6 LimeSurvey participants ("tokens").
add(
    "blind-limesurvey-tokens.csv",
    "LimeSurvey",
    """tid,firstname,lastname,email,emailstatus,token,language,validfrom,validuntil,invited,reminded,remindercount,completed,usesleft,"attribute_1 <Organisme>","attribute_2 <Séances retenues>"
1,Hélène,Marchal,helene.marchal@example.org,OK,Xa81kd02js,fr,,,2020-02-01 09:00,N,0,2020-02-03 10:00,0,Conseil départemental,Mercredi matin; Jeudi matin
2,Bastien,Roche,bastien.roche@example.org,OK,Pq72mm10zz,fr,,,2020-02-01 09:00,N,0,2020-02-04 11:30,0,,Vendredi après-midi
3,Awa,Traoré,awa@example.com,OK,Lm55qw90er,fr,,,2020-02-01 09:00,2020-02-10 09:00,1,N,1,Studio Vague,
""",
    {
        "firstname": "given_name",
        "lastname": "family_name",
        "email": "email",
        "emailstatus": "ignore",
        "token": "ignore",
        "attribute_1 <Organisme>": "organisation",
        "attribute_2 <Séances retenues>": "sessions",
        "invited": "ignore",
    },
    """Hélène|Marchal|helene.marchal@example.org|Conseil départemental|mer-am jeu-am
Bastien|Roche|bastien.roche@example.org||ven-pm
Awa|Traoré|awa@example.com|Studio Vague|""",
    fields="given_name family_name email organisation",
)

# 7 pretix, order positions: one row a ticket, the product is the session.
add(
    "blind-pretix-positions.xlsx",
    "pretix",
    sheet(
        (
            "Order positions",
            [
                [
                    "Order code",
                    "Position ID",
                    "Status",
                    "Email",
                    "Phone number",
                    "Order date",
                    "Order time",
                    "Product",
                    "Variation",
                    "Price",
                    "Tax rate",
                    "Attendee name",
                    "Attendee name: Given name",
                    "Attendee name: Family name",
                    "Attendee email",
                    "Company",
                    "Address",
                    "Voucher",
                    "Ticket secret",
                    "Seat ID",
                    "Sales channel",
                    "Order locale",
                ],
                [
                    "BX7QA",
                    1,
                    "Paid",
                    "office@example.org",
                    "",
                    "2020-02-01",
                    "09:12:00",
                    T["mer-am"],
                    "",
                    0,
                    0,
                    "Nora Lindqvist",
                    "Nora",
                    "Lindqvist",
                    "nora@example.org",
                    "Lindqvist AB",
                    "",
                    "",
                    "s3cr3t1",
                    "",
                    "Online shop",
                    "en",
                ],
                [
                    "BX7QA",
                    2,
                    "Paid",
                    "office@example.org",
                    "",
                    "2020-02-01",
                    "09:12:00",
                    T["jeu-am"],
                    "",
                    0,
                    0,
                    "Nora Lindqvist",
                    "Nora",
                    "Lindqvist",
                    "nora@example.org",
                    "Lindqvist AB",
                    "",
                    "",
                    "s3cr3t2",
                    "",
                    "Online shop",
                    "en",
                ],
                [
                    "BX7QA",
                    3,
                    "Paid",
                    "office@example.org",
                    "",
                    "2020-02-01",
                    "09:12:00",
                    T["mer-am"],
                    "",
                    0,
                    0,
                    "Olaf Berg",
                    "Olaf",
                    "Berg",
                    "",
                    "Lindqvist AB",
                    "",
                    "",
                    "s3cr3t3",
                    "",
                    "Online shop",
                    "en",
                ],
                [
                    "CY2PL",
                    1,
                    "Canceled",
                    "claire@example.com",
                    "",
                    "2020-02-02",
                    "19:40:00",
                    T["ven-soir"],
                    "",
                    0,
                    0,
                    "Claire Dumas",
                    "Claire",
                    "Dumas",
                    "claire@example.com",
                    "",
                    "",
                    "",
                    "s3cr3t4",
                    "",
                    "Online shop",
                    "fr",
                ],
                [
                    "DZ9MM",
                    1,
                    "Paid",
                    "ines.costa@example.org",
                    "",
                    "2020-02-03",
                    "08:05:00",
                    T["ven-soir"],
                    "",
                    0,
                    0,
                    "Inês Costa",
                    "Inês",
                    "Costa",
                    "ines.costa@example.org",
                    "Porto Digital",
                    "",
                    "",
                    "s3cr3t5",
                    "",
                    "Online shop",
                    "en",
                ],
            ],
        )
    ),
    {
        "Order code": "ignore",
        "Status": "status",
        "Product": "sessions",
        "Attendee name: Given name": "given_name",
        "Attendee name: Family name": "family_name",
        "Attendee email": "email",
        "Company": "organisation",
        "Order date": "registered_at",
        "Ticket secret": "ignore",
        "Voucher": "ignore",
    },
    """Nora|Lindqvist|Lindqvist AB|mer-am jeu-am
Olaf|Berg|Lindqvist AB|mer-am
Claire|Dumas||ven-soir=cancelled
Inês|Costa|Porto Digital|ven-soir""",
    fields="given_name family_name organisation",
    rows=5,
)

# 8 Eventbrite, the newer attendee report: attendee before buyer, lower-case headers.
add(
    "blind-eventbrite-2023.csv",
    "Eventbrite",
    """Order ID,Order date,Attendee status,Attendee first name,Attendee last name,Attendee email,Phone number,Purchaser city,Event name,Event ID,Event start date,Event start time,Event timezone,Event location,Ticket quantity,Ticket tier,Ticket type,Currency,Ticket price,Buyer first name,Buyer last name,Buyer email
9912345671,2020-02-10 10:00:00,Attending,Grace,Okafor,grace.okafor@example.org,,Leeds,Open Data Days,554433,2020-03-04,09:30,Europe/Paris,World Trade Center,1,,Wednesday morning,EUR,0.00,Grace,Okafor,grace.okafor@example.org
9912345672,2020-02-10 11:30:00,Attending,Ben,Archer,,,Leeds,Open Data Days,554433,2020-03-04,09:30,Europe/Paris,World Trade Center,1,,Thursday afternoon,EUR,0.00,Grace,Okafor,grace.okafor@example.org
9912345673,2020-02-11 08:20:00,Not Attending,Sean,Doyle,sean@example.com,,Cork,Open Data Days,554433,2020-03-04,09:30,Europe/Paris,World Trade Center,1,,Friday evening,EUR,0.00,Sean,Doyle,sean@example.com
9912345674,2020-02-12 08:20:00,Attending,Mei,Tanaka,mei.tanaka@example.org,,Lyon,Open Data Days,554433,2020-03-04,09:30,Europe/Paris,World Trade Center,1,,Friday evening,EUR,0.00,Mei,Tanaka,mei.tanaka@example.org
""",
    {
        "Order ID": "ignore",
        "Order date": "registered_at",
        "Attendee status": "status",
        "Attendee first name": "given_name",
        "Attendee last name": "family_name",
        "Attendee email": "email",
        "Phone number": "ignore",
        "Event name": "ignore",
        "Event start date": "ignore",
        "Ticket type": "sessions",
        "Ticket price": "ignore",
    },
    """Grace|Okafor|mer-am
Ben|Archer|jeu-pm
Sean|Doyle|ven-soir=cancelled
Mei|Tanaka|ven-soir""",
    fields="given_name family_name",
)

# 9 HelloAsso: the tariff is the session, a question asks the participant's own address.
add(
    "blind-helloasso-tarif.csv",
    "HelloAsso",
    f"""\ufeffRéférence commande;Date de la commande;Statut de la commande;Nom participant;Prénom participant;Nom payeur;Prénom payeur;Email payeur;Raison sociale;Moyen de paiement;Billet;Numéro de billet;Tarif;Montant tarif;Code Promo;Montant code promo;Adresse Mail du participant;"Votre structure "
101;10/02/2020 10:00;Validé;Fabre;Léa;Fabre;Paul;paul.fabre@example.org;;Gratuit;https://example.org/b/1;70001;{T["mer-pm"]};"0,00";;;lea.fabre@example.org;Cité des associations
101;10/02/2020 10:00;Validé;Fabre;Paul;Fabre;Paul;paul.fabre@example.org;;Gratuit;https://example.org/b/2;70002;{T["mer-pm"]};"0,00";;;;Cité des associations
102;11/02/2020 21:15;Validé;Koné;Mariam;Koné;Mariam;mariam.kone@example.com;;Gratuit;https://example.org/b/3;70003;{T["ven-pm"]};"0,00";;;mariam.kone@example.com;
103;12/02/2020 07:30;Annulé;Simon;Éric;Simon;Éric;eric.simon@example.org;;Gratuit;https://example.org/b/4;70004;{T["mer-pm"]};"0,00";;;eric.simon@example.org;
""",
    {
        "Statut de la commande": "status",
        "Nom participant": "family_name",
        "Prénom participant": "given_name",
        "Numéro de billet": "registration_id",
        "Tarif": "sessions",
        "Montant tarif": "ignore",
        "Adresse Mail du participant": "email",
        "Votre structure": "organisation",
        "Référence commande": "ignore",
    },
    """Léa|Fabre|lea.fabre@example.org|Cité des associations|mer-pm
Paul|Fabre|paul.fabre@example.org|Cité des associations|mer-pm
Mariam|Koné|mariam.kone@example.com||ven-pm
Éric|Simon|eric.simon@example.org||mer-pm=cancelled""",
    fields="given_name family_name email organisation",
)

# 10 HelloAsso membership form.
add(
    "blind-helloasso-adhesion.csv",
    "HelloAsso",
    """\ufeffRéférence commande;Date de la commande;Statut de la commande;Nom adhérent;Prénom adhérent;Carte d'adhérent;Nom payeur;Prénom payeur;Email payeur;Raison sociale;Moyen de paiement;Tarif;Montant tarif;Présent·e mercredi matin ?;Présent·e jeudi matin ?;Téléphone
201;01/02/2020 08:00;Validé;Garnier;Rémi;https://example.org/c/1;Garnier;Rémi;remi.garnier@example.org;;Carte bancaire;Adhésion solidaire;"5,00";Oui;Non;0600000001
202;01/02/2020 09:10;Validé;Lopez;Ana;https://example.org/c/2;Lopez;Ana;ana.lopez@example.com;;Carte bancaire;Adhésion;"10,00";Non;Oui;0600000002
203;02/02/2020 09:10;Validé;Weber;Franck;https://example.org/c/3;Weber;Franck;f.weber@example.org;;Carte bancaire;Adhésion;"10,00";Oui;Oui;
""",
    {
        "Nom adhérent": "family_name",
        "Prénom adhérent": "given_name",
        "Email payeur": "email",
        "Carte d'adhérent": "ignore",
        "Présent·e mercredi matin ?": "session:mer-am",
        "Présent·e jeudi matin ?": "session:jeu-am",
        "Téléphone": "ignore",
        "Tarif": "ignore",
    },
    """Rémi|Garnier|remi.garnier@example.org|mer-am
Ana|Lopez|ana.lopez@example.com|jeu-am
Franck|Weber|f.weber@example.org|mer-am jeu-am""",
)

# 11 Weezevent-like, with deleted tickets.
add(
    "blind-weezevent.csv",
    "Weezevent",
    f"""Typologie;Code-barres;Composté;Date de commande;Heure de commande;N. de commande;N. billet;Supprimé;Statut du billet;Nom acheteur;Prénom acheteur;Email acheteur;Civilité participant;Nom participant;Prénom participant;Email participant;Facture - Société
{T["jeu-am"]};3301000000011;Non;03/02/2020;14:05;880001;1;Non;Valide;Blin;Carole;carole.blin@example.org;Mme;Blin;Carole;carole.blin@example.org;Agence Mistral
{T["jeu-am"]};3301000000012;Non;03/02/2020;14:05;880001;2;Non;Valide;Blin;Carole;carole.blin@example.org;M.;Aït Ali;Samir;samir.aitali@example.org;Agence Mistral
{T["jeu-pm"]};3301000000013;Non;04/02/2020;16:45;880002;3;Oui;Annulé;Pons;Gilles;gilles.pons@example.com;M.;Pons;Gilles;gilles.pons@example.com;
{T["jeu-pm"]};3301000000014;Non;05/02/2020;09:15;880003;4;Non;Valide;Do;Linh;linh.do@example.org;;Do;Linh;linh.do@example.org;
""",
    {
        "Typologie": "sessions",
        "Nom participant": "family_name",
        "Prénom participant": "given_name",
        "Email participant": "email",
        "Statut du billet": "status",
        "Civilité participant": "ignore",
        "Facture - Société": "organisation",
        "Composté": "ignore",
    },
    """Carole|Blin|carole.blin@example.org|Agence Mistral|jeu-am
Samir|Aït Ali|samir.aitali@example.org|Agence Mistral|jeu-am
Gilles|Pons|gilles.pons@example.com||jeu-pm=cancelled
Linh|Do|linh.do@example.org||jeu-pm""",
    fields="given_name family_name email organisation",
)

# 12 A ticket office whose session is a date and an hour.
add(
    "blind-billetterie-dates.csv",
    "ticket office",
    """Commande;Date d'achat;Nom;Prenom;Email;Tarif;Seance;Code barre;Utilise;Paye
A100;01/02/2020 10:11;ROUSSEL;Damien;damien.roussel@example.org;Gratuit;04/03/2020 09:30;9900001;Non;Oui
A101;01/02/2020 11:15;NGUYEN;Thi Mai;mai.nguyen@example.com;Gratuit;05/03/2020 14:00;9900002;Non;Oui
A102;02/02/2020 08:45;CAZENAVE;Lise;lise.cazenave@example.org;Gratuit;06/03/2020 18:30;9900003;Non;Oui
A102;02/02/2020 08:45;CAZENAVE;Lise;lise.cazenave@example.org;Gratuit;06/03/2020 14:00;9900004;Non;Oui
""",
    {
        "Nom": "family_name",
        "Prenom": "given_name",
        "Email": "email",
        "Seance": "sessions",
        "Date d'achat": "registered_at",
        "Commande": "ignore",
        "Utilise": "ignore",
    },
    """Damien|ROUSSEL|damien.roussel@example.org|mer-am
Thi Mai|NGUYEN|mai.nguyen@example.com|jeu-pm
Lise|CAZENAVE|lise.cazenave@example.org|ven-pm ven-soir""",
    rows=4,
)

# 13 Google Forms grid: a column a day, the halves of the day in the cell.
add(
    "blind-google-grid-fr.csv",
    "Google Forms",
    """Horodateur,Adresse e-mail,Prénom et nom,Organisme,Quand serez-vous là ? [Mercredi 4 mars],Quand serez-vous là ? [Jeudi 5 mars],Quand serez-vous là ? [Vendredi 6 mars],Un commentaire ?
2020/02/09 9:12:40 PM UTC+1,judith.salomon@example.org,Judith Salomon,Théâtre du Gymnase,"Matin, Après-midi",,Soirée,
2020/02/10 8:01:13 AM UTC+1,omar.fadel@example.com,Omar Fadel,,,Matin,"Matin, Après-midi",Merci !
2020/02/10 8:31:59 AM UTC+1,chloe.besson@example.org,Chloé Besson,Association Relais,Après-midi,Après-midi,,
""",
    {
        "Horodateur": "registered_at",
        "Adresse e-mail": "email",
        "Prénom et nom": "full_name",
        "Organisme": "organisation",
        "Un commentaire ?": "ignore",
    },
    """Judith|Salomon|judith.salomon@example.org|Théâtre du Gymnase|mer-am mer-pm ven-soir
Omar|Fadel|omar.fadel@example.com||jeu-am ven-am ven-pm
Chloé|Besson|chloe.besson@example.org|Association Relais|mer-pm jeu-pm""",
    fields="given_name family_name email organisation",
)

# 14 Google Forms: one question a session, answered by sentences.
add(
    "blind-google-questions-fr.csv",
    "Google Forms",
    """Horodateur,Nom,Prénom,E-mail (facultatif),Vous êtes :,Serez-vous des nôtres mercredi 4 mars au matin ?,Serez-vous des nôtres jeudi 5 mars après-midi ?,Viendrez-vous au meetup du vendredi soir ?
05/02/2020 18:20:01,Prévost,Mathilde,mathilde.prevost@example.org,un acteur public,"Oui, avec plaisir","Non, je ne peux pas","Oui, avec plaisir"
05/02/2020 19:02:44,Da Silva,Jorge,,un curieux,"Non, je ne peux pas","Oui, avec plaisir","Non, je ne peux pas"
06/02/2020 07:59:10,Ott,Katrin,katrin.ott@example.com,une spécialiste des données,"Oui, avec plaisir","Oui, avec plaisir",
""",
    {
        "Horodateur": "registered_at",
        "Nom": "family_name",
        "Prénom": "given_name",
        "E-mail (facultatif)": "email",
        "Vous êtes :": "audience",
        "Serez-vous des nôtres mercredi 4 mars au matin ?": "session:mer-am",
        "Serez-vous des nôtres jeudi 5 mars après-midi ?": "session:jeu-pm",
        "Viendrez-vous au meetup du vendredi soir ?": "session:ven-soir",
    },
    """Mathilde|Prévost|mathilde.prevost@example.org|mer-am ven-soir
Jorge|Da Silva||jeu-pm
Katrin|Ott|katrin.ott@example.com|mer-am jeu-pm""",
)

# 15 Microsoft Forms in French: anonymous, the question "Nom" made "Nom2".
add(
    "blind-microsoft-nom2.xlsx",
    "Microsoft Forms",
    sheet(
        (
            "Form1",
            [
                [
                    "ID",
                    "Heure de début",
                    "Heure de fin",
                    "Adresse de messagerie",
                    "Nom",
                    "Heure de la dernière modification",
                    "Nom2",
                    "Prénom",
                    "Votre adresse mail",
                    "Nom de votre établissement",
                    "Choisissez\nvos ateliers\xa0:",
                    "Avez-vous besoin d'un accès PMR\xa0?",
                ],
                [
                    1,
                    datetime(2020, 2, 4, 10, 1),
                    datetime(2020, 2, 4, 10, 5),
                    "anonymous",
                    "",
                    None,
                    "Chevalier",
                    "Agnès",
                    "agnes.chevalier@example.org",
                    "Université du Littoral",
                    "Mercredi matin;Jeudi matin;",
                    "Non",
                ],
                [
                    2,
                    datetime(2020, 2, 4, 12, 1),
                    datetime(2020, 2, 4, 12, 3),
                    "anonymous",
                    "",
                    None,
                    "El Amrani",
                    "Nabil",
                    "nabil@example.com",
                    "",
                    "Vendredi soir;",
                    "Oui",
                ],
                [
                    3,
                    datetime(2020, 2, 5, 9, 1),
                    datetime(2020, 2, 5, 9, 2),
                    "anonymous",
                    "",
                    None,
                    "Kowalska",
                    "Marta",
                    "marta.k@example.org",
                    "Institut polonais",
                    "",
                    "Non",
                ],
            ],
        )
    ),
    {
        "Heure de fin": "registered_at",
        "Nom2": "family_name",
        "Prénom": "given_name",
        "Votre adresse mail": "email",
        "Nom de votre établissement": "organisation",
        "Choisissez vos ateliers :": "sessions",
        "Avez-vous besoin d'un accès PMR ?": "ignore",
    },
    """Agnès|Chevalier|agnes.chevalier@example.org|Université du Littoral|mer-am jeu-am
Nabil|El Amrani|nabil@example.com||ven-soir
Marta|Kowalska|marta.k@example.org|Institut polonais|""",
    fields="given_name family_name email organisation",
)

# 16 Sympa's dump: no header, address and name.
add(
    "blind-sympa-dump.txt",
    "Sympa",
    """aline.courtois@example.org\tAline Courtois
bruno.mas@example.com\tBruno Mas
salima.khelifi@example.org\tSalima Khelifi
vincent.leroy@example.org\tVincent Le Roy
""",
    {},
    """Aline|Courtois|aline.courtois@example.org|
Bruno|Mas|bruno.mas@example.com|
Salima|Khelifi|salima.khelifi@example.org|
Vincent|Le Roy|vincent.leroy@example.org|""",
)

# 17 Addresses as copied from a mail program, one a line.
add(
    "blind-mail-addresses.txt",
    "mail program",
    """Aurore Delmas <aurore.delmas@example.org>
"MARTINEAU Yves" <yves.martineau@example.com>
Sékou Camara <sekou.camara@example.org>
""",
    {},
    """Aurore|Delmas|aurore.delmas@example.org|
Yves|MARTINEAU|yves.martineau@example.com|
Sékou|Camara|sekou.camara@example.org|""",
)

# 18 A hand-kept sheet with the days above the half-days, and a total.
add(
    "blind-deux-lignes.xlsx",
    "kept by hand",
    sheet(
        (
            "Feuil1",
            [
                ["Inscriptions Open Data Days – mise à jour du 28/02"],
                [],
                [
                    "",
                    "",
                    "",
                    "",
                    "Mercredi 4 mars",
                    "",
                    "Jeudi 5 mars",
                    "",
                    "Vendredi 6 mars",
                    "",
                    "",
                ],
                [
                    "NOM",
                    "PRENOM",
                    "STRUCTURE",
                    "MAIL",
                    "Matin",
                    "Après-midi",
                    "Matin",
                    "Après-midi",
                    "Matin",
                    "Après-midi",
                    "Soir",
                ],
                [
                    "BARBIER",
                    "Claude",
                    "CCI",
                    "claude.barbier@example.org",
                    "x",
                    "x",
                    "",
                    "",
                    "",
                    "",
                    "x",
                ],
                ["GUERIN", "Maud", "", "maud.guerin@example.com", "", "", "X", "", "", "", ""],
                [
                    "SOARES",
                    "Rui",
                    "Consulat",
                    "rui.soares@example.org",
                    "",
                    "",
                    "",
                    "1",
                    "x",
                    "x",
                    "",
                ],
                ["TOTAL", "", "", "", 1, 1, 1, 1, 1, 1, 1],
            ],
        )
    ),
    {"NOM": "family_name", "PRENOM": "given_name", "STRUCTURE": "organisation", "MAIL": "email"},
    """Claude|BARBIER|claude.barbier@example.org|CCI|mer-am mer-pm ven-soir
Maud|GUERIN|maud.guerin@example.com||jeu-am
Rui|SOARES|rui.soares@example.org|Consulat|jeu-pm ven-am ven-pm""",
    fields="given_name family_name email organisation",
)

# 19 A hand-kept list in Windows-1252 with loose wording.
add(
    "blind-main-libre.csv",
    "kept by hand",
    """Nom Prénom;Orga;Mail;Présences;État;Remarque accueil
DURIEUX Margaux;Maison de quartier;margaux.durieux@example.org;mer matin + jeu après-midi;OK;
ABITBOL Simon;;simon.abitbol@example.com;jeudi 5 matin et vendredi soir;ok;Fauteuil roulant
LE BRAS Yann;Médiathèque;yann.lebras@example.org;mer. matin;désisté;
VASSEUR Inès;Fondation;ines.vasseur@example.org;vendredi 6 (matin + après-midi);OK;
""",
    {
        "Nom Prénom": "full_name",
        "Orga": "organisation",
        "Mail": "email",
        "Présences": "sessions",
        "État": "status",
        "Remarque accueil": "door_note",
    },
    """Margaux|DURIEUX|margaux.durieux@example.org|Maison de quartier|mer-am jeu-pm
Simon|ABITBOL|simon.abitbol@example.com||jeu-am ven-soir
Yann|LE BRAS|yann.lebras@example.org|Médiathèque|mer-am=cancelled
Inès|VASSEUR|ines.vasseur@example.org|Fondation|ven-am ven-pm""",
    fields="given_name family_name email organisation",
    encoding="cp1252",
)

# 20 A workbook whose first sheet is a note; the people are in the second.
add(
    "blind-deux-feuilles.xlsx",
    "kept by hand",
    sheet(
        (
            "Lisez-moi",
            [
                ["Ce fichier est mis à jour chaque soir par Nadia."],
                ["Ne pas modifier les colonnes."],
            ],
        ),
        (
            "Inscrits",
            [
                ["Prénom", "Nom de famille", "Courriel", "Employeur", "Poste occupé", "Séances"],
                [
                    "Gaëlle",
                    "Morvan",
                    "gaelle.morvan@example.org",
                    "Port autonome",
                    "Ingénieure",
                    f"{T['ven-am']}\n{T['ven-pm']}",
                ],
                ["Idriss", "Cissé", "idriss.cisse@example.com", "", "Étudiant", T["mer-am"]],
                [
                    "Tess",
                    "Van Damme",
                    "tess@example.org",
                    "Ville de Gand",
                    "Cheffe de projet",
                    f"{T['jeu-am']}\n{T['ven-soir']}",
                ],
            ],
        ),
    ),
    {
        "Prénom": "given_name",
        "Nom de famille": "family_name",
        "Courriel": "email",
        "Employeur": "organisation",
        "Poste occupé": "job_title",
        "Séances": "sessions",
    },
    """Gaëlle|Morvan|gaelle.morvan@example.org|Port autonome|Ingénieure|ven-am ven-pm
Idriss|Cissé|idriss.cisse@example.com||Étudiant|mer-am
Tess|Van Damme|tess@example.org|Ville de Gand|Cheffe de projet|jeu-am ven-soir""",
    fields="given_name family_name email organisation job_title",
)

# 21 Airtable in English with linked records and roles.
add(
    "blind-airtable-roles.csv",
    "Airtable",
    """\ufeffName,Email,Organization,Title,Participant type,Sessions,Photo,Newsletter,Created
Leila Haddou,leila.haddou@example.org,Data for Good,Coordinator,Speaker,"""
    + f'"""{T["mer-am"]}"",{T["ven-soir"]}"'
    + f""",portrait (1).jpg (https://dl.airtable.com/.attachments/ab/portrait.jpg),checked,2/3/2020 9:15am
Marc Antoine,marc.antoine@example.com,,Journalist,Press,{T["mer-pm"]},,,2/4/2020 10:20am
Ruth Mbeki,ruth@example.org,Cape Open Lab,Researcher,Attendee,"{T["ven-pm"]},{T["ven-soir"]}",,checked,2/5/2020 11:00am
Gus Olsen,gus.olsen@example.org,Organisers,,Volunteer,,,,2/6/2020 8:00am
""",
    {
        "Name": "full_name",
        "Email": "email",
        "Organization": "organisation",
        "Title": "job_title",
        "Participant type": "role",
        "Sessions": "sessions",
        "Photo": "ignore",
        "Newsletter": "ignore",
        "Created": "registered_at",
    },
    """Leila|Haddou|leila.haddou@example.org|Data for Good|speaker|mer-am ven-soir
Marc|Antoine|marc.antoine@example.com||press|mer-pm
Ruth|Mbeki|ruth@example.org|Cape Open Lab|participant|ven-pm ven-soir
Gus|Olsen|gus.olsen@example.org|Organisers|staff|""",
    fields="given_name family_name email organisation role",
)

# 22 Nextcloud Forms.
add(
    "blind-nextcloud-fr.csv",
    "Nextcloud Forms",
    f""""ID utilisateur","Nom d'affichage de l'utilisateur","Horodatage","Vos nom et prénom","Votre adresse de courriel","Collectif ou organisation","Séances souhaitées"
"","Utilisateur anonyme","2020-02-07T10:15:00+01:00","Delacroix Bérénice","berenice.delacroix@example.org","Collectif Saprophyte","{T["jeu-am"]}; {T["jeu-pm"]}"
"","Utilisateur anonyme","2020-02-07T11:47:00+01:00","Ferrand Théo","theo.ferrand@example.com","","{T["mer-am"]}"
"","Utilisateur anonyme","2020-02-08T08:02:00+01:00","Okonkwo Ada","ada.okonkwo@example.org","Radio Galère","{T["ven-am"]}; {T["ven-soir"]}"
""",
    {
        "ID utilisateur": "ignore",
        "Nom d'affichage de l'utilisateur": "ignore",
        "Horodatage": "registered_at",
        "Vos nom et prénom": "full_name",
        "Votre adresse de courriel": "email",
        "Collectif ou organisation": "organisation",
        "Séances souhaitées": "sessions",
    },
    """Bérénice|Delacroix|berenice.delacroix@example.org|Collectif Saprophyte|jeu-am jeu-pm
Théo|Ferrand|theo.ferrand@example.com||mer-am
Ada|Okonkwo|ada.okonkwo@example.org|Radio Galère|ven-am ven-soir""",
    fields="given_name family_name email organisation",
)

# 23 A webinar's registration report, with its preface.
add(
    "blind-webinar-report.csv",
    "webinar report",
    """Registration Report
Report Generated:,"02/28/2020 10:00 AM"
Topic,Webinar ID,Scheduled Time,Duration (minutes),# Registered,# Cancelled
Open Data Days,912-334-556,"03/04/2020 09:30 AM",180,4,1
Registrants Details
First Name,Last Name,Email,Organization,Job Title,Country/Region,Registration Time,Approval Status
Harriet,Vance,harriet.vance@example.org,Civic Works,Head of Data,United Kingdom,"02/10/2020 03:15 PM",approved
Luca,Moretti,luca.moretti@example.com,,,Italy,"02/11/2020 09:00 AM",approved
Anja,Keller,anja.keller@example.org,Stadt Basel,Statistician,Switzerland,"02/12/2020 11:45 AM",denied
Amadou,Ba,amadou.ba@example.org,,Student,Senegal,"02/13/2020 08:05 AM",pending approval
""",
    {
        "First Name": "given_name",
        "Last Name": "family_name",
        "Email": "email",
        "Organization": "organisation",
        "Job Title": "job_title",
        "Country/Region": "country",
        "Registration Time": "registered_at",
        "Approval Status": "status",
    },
    """Harriet|Vance|harriet.vance@example.org|Civic Works|Head of Data|United Kingdom|
Luca|Moretti|luca.moretti@example.com|||Italy|
Anja|Keller|anja.keller@example.org|Stadt Basel|Statistician|Switzerland|
Amadou|Ba|amadou.ba@example.org||Student|Senegal|""",
    fields="given_name family_name email organisation job_title country",
)

# 24 An English sheet that counts days.
add(
    "blind-day-numbers.csv",
    "kept by hand",
    """Full name (as on badge),Affiliation,Country,E-mail,Day 1 AM,Day 1 PM,Day 2 AM,Day 2 PM,Day 3 AM,Day 3 PM,Day 3 evening,Dietary needs
Oscar Lund,Baltic Maps,Estonia,oscar.lund@example.org,Y,Y,,,,,Y,none
Zainab Yusuf,,Nigeria,zainab@example.com,,,Y,Y,,,,halal
Piotr Nowak,GUS,Poland,piotr.nowak@example.org,Y,,,,Y,Y,Y,
""",
    {
        "Full name (as on badge)": "full_name",
        "Affiliation": "organisation",
        "Country": "country",
        "E-mail": "email",
        "Day 1 AM": "session:mer-am",
        "Day 1 PM": "session:mer-pm",
        "Day 2 AM": "session:jeu-am",
        "Day 2 PM": "session:jeu-pm",
        "Day 3 AM": "session:ven-am",
        "Day 3 PM": "session:ven-pm",
        "Day 3 evening": "session:ven-soir",
        "Dietary needs": "ignore",
    },
    """Oscar|Lund|oscar.lund@example.org|Baltic Maps|Estonia|mer-am mer-pm ven-soir
Zainab|Yusuf|zainab@example.com||Nigeria|jeu-am jeu-pm
Piotr|Nowak|piotr.nowak@example.org|GUS|Poland|mer-am ven-am ven-pm ven-soir""",
    fields="given_name family_name email organisation country",
)

# 25 A meetup's list: answers yes, no, waiting list; no session named.
add(
    "blind-meetup.xls.csv",
    "Meetup",
    """Name\tUser ID\tTitle\tEvent Host\tRSVP\tGuests\tRSVPed on\tJoined Group on\tURL of Member Profile
Dora Blum\tuser 112\t\tNo\tYes\t0\tFebruary 3, 2020 9:12 PM\tMay 2, 2018\thttps://www.meetup.com/members/112
Jules Caron\tuser 113\t\tNo\tNo\t0\tFebruary 4, 2020 7:02 AM\tMay 9, 2018\thttps://www.meetup.com/members/113
Sacha Petit\tuser 114\t\tNo\tWaitlist\t1\tFebruary 5, 2020 8:45 AM\tJune 2, 2019\thttps://www.meetup.com/members/114
""",
    {"Name": "full_name", "RSVP": "status", "Guests": "ignore", "RSVPed on": "registered_at"},
    """Dora|Blum|
Jules|Caron|
Sacha|Petit|""",
    fields="given_name family_name",
)

# 26 An address book with many empty columns.
add(
    "blind-address-book.csv",
    "address book",
    """First Name,Middle Name,Last Name,Title,Suffix,Nickname,Given Yomi,Surname Yomi,E-mail Address,E-mail 2 Address,E-mail 3 Address,Home Phone,Home Phone 2,Business Phone,Mobile Phone,Pager,Home Street,Home City,Home Postal Code,Home Country/Region,Business Street,Business City,Company,Job Title,Department,Birthday,Anniversary,Notes,Categories
Viola,,Sterling,Dr,,,,,viola.sterling@example.org,,,,,,+44 20 0000 0001,,,,,,,London,Harbour Trust,Trustee,,,,met in Lyon,ODD20
Enzo,J.,Bellini,,,,,,enzo.bellini@example.com,e.bellini@example.org,,,,,,,,,,,,,,,,,,,ODD20
Noor,,Rahman,Ms,,,,,noor.rahman@example.org,,,,,,,,,,,,,Dhaka,Delta Institute,Economist,,,,,ODD20
""",
    {
        "First Name": "given_name",
        "Last Name": "family_name",
        "Title": "ignore",
        "E-mail Address": "email",
        "E-mail 2 Address": "email",
        "Company": "organisation",
        "Job Title": "job_title",
        "Birthday": "ignore",
        "Mobile Phone": "ignore",
        "Home Street": "ignore",
    },
    """Viola|Sterling|viola.sterling@example.org|Harbour Trust|Trustee|
Enzo|Bellini|enzo.bellini@example.com|||
Noor|Rahman|noor.rahman@example.org|Delta Institute|Economist|""",
    fields="given_name family_name email organisation job_title",
)

# 27 A poll of dates: month, day and hours in three rows over the answers.
add(
    "blind-sondage-dates.xlsx",
    "date poll",
    sheet(
        (
            "Sondage",
            [
                ["Sondage « Open Data Days »"],
                ["https://sondages.example.org/abc"],
                ["", "mars 2020", "", "", ""],
                ["", "mer. 4", "", "jeu. 5", "ven. 6"],
                ["", "09:30 – 12:30", "14:00 – 17:30", "09:30 – 12:30", "18:30 – 21:30"],
                ["Agathe Rey", "OK", "OK", "", ""],
                ["Moïse Atlan", "", "", "OK", "OK"],
                ["Lou Perrin", "OK", "", "", "OK"],
                ["Nombre", 2, 1, 1, 2],
            ],
        )
    ),
    {},
    """Agathe|Rey|mer-am mer-pm
Moïse|Atlan|jeu-am ven-soir
Lou|Perrin|mer-am ven-soir""",
    fields="given_name family_name",
)

# 28 An export of a customer system, with its bracketed suffixes.
add(
    "blind-crm-relation.csv",
    "customer system",
    """(Ne pas modifier) Inscription à l’événement;Contact;Adresse email (Contact) (Relation);Compte (Contact) (Relation);Fonction (Contact) (Relation);Session;Raison du statut;Créé le
9f1c-01;Nadège Colin;nadege.colin@example.org;Chambre d’agriculture;Directrice;Mercredi après-midi;Inscrit;12/02/2020 09:00
9f1c-02;Ilan Sebag;ilan.sebag@example.com;;;Vendredi matin;Inscrit;12/02/2020 09:30
9f1c-03;Rania Aziz;rania.aziz@example.org;Agence de l’eau;Hydrologue;Vendredi matin;Annulé;13/02/2020 10:00
""",
    {
        "Contact": "full_name",
        "Adresse email (Contact) (Relation)": "email",
        "Compte (Contact) (Relation)": "organisation",
        "Fonction (Contact) (Relation)": "job_title",
        "Session": "sessions",
        "Raison du statut": "status",
        "Créé le": "registered_at",
    },
    """Nadège|Colin|nadege.colin@example.org|Directrice|mer-pm
Ilan|Sebag|ilan.sebag@example.com||ven-am
Rania|Aziz|rania.aziz@example.org|Hydrologue|ven-am=cancelled""",
    fields="given_name family_name email job_title",
)


# --- A second set, written later by the same hand, the importer read by then (docs/import.md).

# 29 Merged cells: the session stands in the first row of its group only.
add(
    "second-cellules-fusionnees.xlsx",
    "kept by hand",
    sheet(
        (
            "Ateliers",
            [
                ["Séance", "Nom", "Prénom", "Mail", "Structure"],
                ["Mercredi matin", "ALBERT", "Céline", "celine.albert@example.org", "CAF"],
                ["", "BRUNET", "Malik", "malik.brunet@example.com", ""],
                ["", "CHAUVIN", "Odette", "odette@example.org", "Croix-Rouge"],
                ["Jeudi après-midi", "ALBERT", "Céline", "celine.albert@example.org", "CAF"],
                ["", "DIOP", "Astou", "astou.diop@example.org", "Ville"],
            ],
        )
    ),
    {
        "Séance": "sessions",
        "Nom": "family_name",
        "Prénom": "given_name",
        "Mail": "email",
        "Structure": "organisation",
    },
    """Céline|ALBERT|celine.albert@example.org|CAF|mer-am jeu-pm
Malik|BRUNET|malik.brunet@example.com||mer-am
Odette|CHAUVIN|odette@example.org|Croix-Rouge|mer-am
Astou|DIOP|astou.diop@example.org|Ville|jeu-pm""",
    fields="given_name family_name email organisation",
    rows=5,
)

# 30 Wishes in order: a column a choice.
add(
    "second-choix-1-2-3.csv",
    "Google Forms",
    """Timestamp,NOM,PRENOM,ADRESSE MAIL,STRUCTURE D'APPARTENANCE,Atelier choix 1,Atelier choix 2,Atelier choix 3
3/2/2020 10:00:00,Kessler,Anna,anna.kessler@example.org,HES,Mercredi matin,Jeudi matin,
3/2/2020 11:00:00,Ouattara,Drissa,drissa@example.com,,Vendredi soir,,
4/2/2020 09:30:00,Picard,Luce,luce.picard@example.org,Cie du Vent,Jeudi après-midi,Vendredi matin,Vendredi soir
""",
    {
        "Timestamp": "registered_at",
        "NOM": "family_name",
        "PRENOM": "given_name",
        "ADRESSE MAIL": "email",
        "STRUCTURE D'APPARTENANCE": "organisation",
        "Atelier choix 1": "sessions",
        "Atelier choix 2": "sessions",
        "Atelier choix 3": "sessions",
    },
    """Anna|Kessler|anna.kessler@example.org|HES|mer-am jeu-am
Drissa|Ouattara|drissa@example.com||ven-soir
Luce|Picard|luce.picard@example.org|Cie du Vent|jeu-pm ven-am ven-soir""",
    fields="given_name family_name email organisation",
)

# 31 O and N, days abbreviated.
add(
    "second-o-n.csv",
    "kept by hand",
    """Nom;Prénom;Courriel;Tél.;Mer. AM;Mer. PM;Jeu. AM;Jeu. PM;Ven. AM;Ven. PM;Ven. soir;Commentaires
Texier;Bruno;bruno.texier@example.org;0611223344;O;N;N;O;N;N;N;
Zidi;Nour;nour.zidi@example.com;;N;O;N;N;N;N;O;arrive tard
Guichard;Paule;paule@example.org;;N;N;N;N;O;O;N;
""",
    {
        "Nom": "family_name",
        "Prénom": "given_name",
        "Courriel": "email",
        "Tél.": "ignore",
        "Mer. AM": "session:mer-am",
        "Mer. PM": "session:mer-pm",
        "Jeu. PM": "session:jeu-pm",
        "Ven. AM": "session:ven-am",
        "Ven. soir": "session:ven-soir",
    },
    """Bruno|Texier|bruno.texier@example.org|mer-am jeu-pm
Nour|Zidi|nour.zidi@example.com|mer-pm ven-soir
Paule|Guichard|paule@example.org|ven-am ven-pm""",
)

# 32 A ticket shop's export with its own words.
add(
    "second-billetterie.csv",
    "ticket office",
    f"""Numéro de commande;Date de commande;Civilité;Nom;Prénom;Email;Téléphone;Société;Fonction;Billet;Tarif;Code-barres;Statut;Utilisé le
55001;12/02/2020 09:14;Mme;Lambert;Élodie;elodie.lambert@example.org;0600000000;Archives;Archiviste;{T["ven-am"]};Gratuit;AA1;Validé;
55001;12/02/2020 09:14;Mme;Lambert;Élodie;elodie.lambert@example.org;0600000000;Archives;Archiviste;{T["ven-soir"]};Gratuit;AA2;Validé;
55002;13/02/2020 17:40;M.;Perrot;Gaspard;gaspard@example.com;;;;{T["ven-am"]};Gratuit;AA3;Remboursé;
55003;14/02/2020 08:02;M.;Salem;Yacine;yacine.salem@example.org;;Studio Sud;;{T["ven-am"]};Gratuit;AA4;Validé;
""",
    {
        "Nom": "family_name",
        "Prénom": "given_name",
        "Email": "email",
        "Société": "organisation",
        "Fonction": "job_title",
        "Billet": "sessions",
        "Statut": "status",
        "Date de commande": "registered_at",
        "Utilisé le": "ignore",
        "Civilité": "ignore",
    },
    """Élodie|Lambert|elodie.lambert@example.org|Archives|Archiviste|ven-am ven-soir
Gaspard|Perrot|gaspard@example.com|||ven-am=cancelled
Yacine|Salem|yacine.salem@example.org|Studio Sud||ven-am""",
    fields="given_name family_name email organisation job_title",
    rows=4,
)

# 33 Eventbrite in French, the newer words.
add(
    "second-eventbrite-fr.csv",
    "Eventbrite",
    """Numéro de commande,Date de commande,Statut du participant,Prénom du participant,Nom du participant,Adresse e-mail du participant,Nom de l'événement,Quantité de billets,Type de billet,Prénom de l'acheteur,Nom de l'acheteur,Adresse e-mail de l'acheteur,Société
77001,2020-02-10 10:00:00,Participe,Maëlle,Jourdan,maelle.jourdan@example.org,Open Data Days,1,Mercredi après-midi,Maëlle,Jourdan,maelle.jourdan@example.org,Sémaphore
77001,2020-02-10 10:00:00,Participe,Axel,Thomas,,Open Data Days,1,Mercredi après-midi,Maëlle,Jourdan,maelle.jourdan@example.org,
77002,2020-02-12 12:30:00,Ne participe pas,Ida,Blum,ida.blum@example.com,Open Data Days,1,Jeudi matin,Ida,Blum,ida.blum@example.com,
""",
    {
        "Statut du participant": "status",
        "Prénom du participant": "given_name",
        "Nom du participant": "family_name",
        "Adresse e-mail du participant": "email",
        "Type de billet": "sessions",
        "Société": "organisation",
        "Nom de l'événement": "ignore",
        "Quantité de billets": "ignore",
        "Date de commande": "registered_at",
    },
    """Maëlle|Jourdan|Sémaphore|mer-pm
Axel|Thomas||mer-pm
Ida|Blum||jeu-am=cancelled""",
    fields="given_name family_name organisation",
)

# 34 Numbers for ticks, the name whole with a courtesy, everything in capitals.
add(
    "second-capitales.xlsx",
    "kept by hand",
    sheet(
        (
            "LISTE",
            [
                [
                    "N°",
                    "NOM COMPLET",
                    "ORGANISME",
                    "E-MAIL",
                    "DATA LITERACY",
                    "LE DATA PIPELINE",
                    "MEETUP OPEN DATA",
                ],
                [1, "M. FAURE Adrien", "MAIRIE", "adrien.faure@example.org", 1, 0, 1],
                [2, "Mme VANDEVELDE Lotte", "", "lotte@example.com", 0, 1, 0],
                [3, "Dr MBAYE Ibrahima", "CHU", "i.mbaye@example.org", 1, 1, 0],
            ],
        )
    ),
    {
        "N°": "ignore",
        "NOM COMPLET": "full_name",
        "ORGANISME": "organisation",
        "E-MAIL": "email",
        "DATA LITERACY": "session:mer-am",
        "LE DATA PIPELINE": "session:jeu-am",
        "MEETUP OPEN DATA": "session:ven-soir",
    },
    """Adrien|FAURE|adrien.faure@example.org|MAIRIE|mer-am ven-soir
Lotte|VANDEVELDE|lotte@example.com||jeu-am
Ibrahima|MBAYE|i.mbaye@example.org|CHU|mer-am jeu-am""",
    fields="given_name family_name email organisation",
)

# 35 An English form that asks for name and badge name, and how to be called.
add(
    "second-badge-name.csv",
    "Google Forms",
    f"""Timestamp,Email Address,First name (as it should appear on your badge),Last name (as it should appear on your badge),Pronouns,Affiliation / Organisation,Position,Where are you travelling from?,Which sessions would you like to join? (tick all that apply),Anything we should know?
2020/02/03 9:00:00 AM GMT+1,ellie.marsh@example.org,Ellie,Marsh,she/her,Open Fields,Director,Bristol,"{T["mer-am"]}, {T["mer-pm"]}",
2020/02/03 2:10:00 PM GMT+1,sam.okoro@example.com,Sam,Okoro,they/them,,,Lagos,{T["ven-soir"]},"I use a wheelchair, is there a lift?"
2020/02/04 8:20:00 AM GMT+1,vera.lang@example.org,Vera,Lang,,Uni Graz,PhD student,Graz,"{T["jeu-am"]}, {T["jeu-pm"]}",
""",
    {
        "Timestamp": "registered_at",
        "Email Address": "email",
        "First name (as it should appear on your badge)": "given_name",
        "Last name (as it should appear on your badge)": "family_name",
        "Pronouns": "ignore",
        "Affiliation / Organisation": "organisation",
        "Position": "job_title",
        "Which sessions would you like to join? (tick all that apply)": "sessions",
        "Anything we should know?": "ignore",
    },
    """Ellie|Marsh|ellie.marsh@example.org|Open Fields|Director|mer-am mer-pm
Sam|Okoro|sam.okoro@example.com|||ven-soir
Vera|Lang|vera.lang@example.org|Uni Graz|PhD student|jeu-am jeu-pm""",
    fields="given_name family_name email organisation job_title",
)

# 36 Sections: the session is a row of its own above its people.
add(
    "second-sections.csv",
    "kept by hand",
    """Nom;Prénom;Mail
Mercredi matin;;
Girard;Lou;lou.girard@example.org
Hamdi;Samy;samy.hamdi@example.com
Vendredi soir;;
Girard;Lou;lou.girard@example.org
Ivanov;Katia;katia@example.org
""",
    {"Nom": "family_name", "Prénom": "given_name", "Mail": "email"},
    """Lou|Girard|lou.girard@example.org|mer-am ven-soir
Samy|Hamdi|samy.hamdi@example.com|mer-am
Katia|Ivanov|katia@example.org|ven-soir""",
    rows=4,
)


def main() -> None:
    for name, raw, source, columns, people, fields, rows, problems in LISTS:
        (HERE / name).write_bytes(raw)
        expected = {
            "source": source,
            "blind": "second" if name.startswith("second-") else "first",
            "columns": columns,
            "rows": rows,
            "problems": [list(problem) for problem in problems],
            "people": told(people, fields),
        }
        text = json.dumps(expected, ensure_ascii=False, indent=1)
        (HERE / f"{name}.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
