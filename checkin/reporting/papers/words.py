"""The words, dates, hours and numbers of the papers, in French and in English."""

from collections.abc import Mapping
from datetime import date, datetime

from checkin.reporting.labels import labels

_NBSP = "\u00a0"

_FRENCH = {
    "fingerprint": "Empreinte du journal des passages\u00a0:",
    "made": "{about} – établi le {at} par Data days check-in",
    "page": "page {page}/{pages}",
    "sheet": "Feuille d’émargement",
    "blank": "Feuille d’émargement à remplir",
    "continued": "(suite)",
    "date": "Date",
    "hours": "Horaires",
    "place": "Lieu",
    "organiser": "Organisateur",
    "number": "N°",
    "person": "Nom, prénom – organisation",
    "entry": "Entrée",
    "exit": "Sortie",
    "measured": "Minutes mesurées",
    "presumed": "Minutes présumées",
    "evidence": "Présence connue par",
    "signature": "Signature",
    "arrival": "Arrivée",
    "tick": "Présent",
    "registered": "Inscrits",
    "walk_ins": "Entrées libres (sans inscription à cette séance)",
    "others": "Intervenants, équipe, presse, invités",
    "waitlist": "Liste d’attente",
    "empty_lines": "Sans inscription\u00a0: nom, prénom et organisation en capitales",
    "nobody": "Personne",
    "nobody_registered": "Aucune inscription confirmée.",
    "nobody_came": "Aucune présence n’est enregistrée pour cette séance.",
    "running": "Séance non terminée à l’heure de ce document\u00a0: état provisoire.",
    "legend": "Sortie entre parenthèses\u00a0: fin de la séance, personne n’a été vu sortir\u00a0; "
    "les minutes sont alors présumées. Nom barré\u00a0: inscrit, jamais entré.",
    "half_day": "Feuille de la demi-journée\u00a0: chaque personne y figure une fois, les minutes "
    "de ses séances sont additionnées.",
    "morning": "Matin\u00a0: {count} séances",
    "afternoon": "Après-midi\u00a0: {count} séances",
    "no_show": "absent",
    "awaited": "attendu",
    "inside": "en salle",
    "entries": "entrée",
    "exits": "sortie",
    "totals": "Totaux",
    "total.registered": "Participants inscrits",
    "total.present": "Participants présents",
    "total.walk_ins": "dont entrées libres",
    "total.no_shows": "Inscrits non venus",
    "total.waitlisted": "En liste d’attente",
    "total.measured": "Durée mesurée",
    "total.presumed": "Durée présumée",
    "total.others": "Autres présents",
    "total.others_measured": "Autres, mesurée",
    "total.others_presumed": "Autres, présumée",
    "exact": "Certifié exact",
    "exact.text": "Participants inscrits\u00a0: {registered}\u00a0; participants présents\u00a0: "
    "{present}\u00a0; autres présents\u00a0: {others}.",
    "exact.by_hand": "Nombre de présents comptés\u00a0: ………………   à ……… h ………",
    "done_at": "Fait à {place}, le {date}",
    "name_function": "Nom et qualité",
    "sign_stamp": "Signature et cachet",
    "blank.note": "Cochez à l’arrivée, notez l’heure, faites signer. Ensuite, reportez la feuille "
    "dans le programme\u00a0: les présences y seront marquées «\u00a0papier\u00a0».",
    "certificate": "Attestation de présence",
    "certifies.person": "Je soussigné(e) {who}, {function}, atteste que",
    "certifies.person_plain": "Je soussigné(e) {who}, atteste que",
    "certifies.body": "{organiser} atteste que",
    "took_part": "a participé à",
    "spoke": "a participé, au titre des intervenants, à",
    "following.one": "lors de la séance suivante\u00a0:",
    "following.many": "lors des {count} séances suivantes\u00a0:",
    "session": "Séance",
    "duration": "Présence",
    "present": "présence constatée",
    "certificate.note": "La durée n’est indiquée que là où l’entrée et la sortie ont été "
    "enregistrées à la porte.",
    "serve": "Pour servir et valoir ce que de droit.",
    "report": "Bilan de participation",
    "report.made_of": "Tous les chiffres viennent d’un seul calcul, fait sur le journal des "
    "passages.",
    "figures": "Chiffres clés",
    "people": "personnes distinctes",
    "organisations": "organisations distinctes",
    "participations": "participations (personne × séance)",
    "time_measured": "de présence mesurée",
    "time_presumed": "de présence présumée",
    "rate": "des inscriptions confirmées honorées",
    "sentence": "Du {start} au {end}, {people} personnes de {organisations} organisations ont "
    "pris part aux {sessions} séances de {event}, soit {participations} participations et {time} "
    "de présence (dont {measured} mesurées).",
    "sentence.day": "Le {start}, {people} personnes de {organisations} organisations ont "
    "pris part à {event} ({sessions} séances), soit {participations} participations et {time} "
    "de présence (dont {measured} mesurées).",
    "no_attendance": "Aucune présence n’est enregistrée\u00a0: ce bilan montre les inscriptions "
    "seules.",
    "chart.sessions": "Participants par séance",
    "key.registered_came": "inscrits venus (liste d’attente comprise)",
    "key.walk_ins": "entrées libres",
    "key.no_shows": "inscrits non venus",
    "chart.arrivals": "Premières entrées par quart d’heure",
    "arrivals.none": "Aucune entrée n’a été scannée.",
    "chart.audiences": "Participants présents par profil",
    "chart.targets": "Participants présents par groupe cible",
    "chart.countries": "Participants présents par pays",
    "chart.evidence": "Comment les participations sont connues",
    "unknown": "non renseigné",
    "rest": "autres",
    "table": "Séance par séance",
    "col.session": "Séance",
    "col.registered": "Inscrits",
    "col.present": "Présents",
    "col.walk_ins": "Entrées libres",
    "col.no_shows": "Non venus",
    "col.measured": "Mesuré",
    "col.presumed": "Présumé",
    "col.others": "Autres présents",
    "sum": "Participations",
    "distinct": "Personnes distinctes",
    "method": "Comment ces chiffres sont faits",
    "method.1": "Personnes\u00a0: chaque participant compte une fois, dans autant de séances "
    "qu’il vienne. Participations\u00a0: une par personne et par séance.",
    "method.2": "Participants\u00a0: tout le monde sauf intervenants, équipe, presse et invités, "
    "qui sont comptés à part.",
    "method.3": "Durées\u00a0: minutes entre le début et la fin de la séance. Mesurées lorsque "
    "chaque passage s’est terminé par une sortie scannée ou par une entrée ailleurs, présumées "
    "jusqu’à la fin de la séance sinon. Elles ne sont jamais additionnées sans être distinguées.",
    "method.4": "Non venus\u00a0: inscriptions confirmées sans entrée\u00a0; parmi les personnes, "
    "celles qui ne sont venues à aucune séance. Entrées libres\u00a0: entrées sans inscription à "
    "la séance.",
    "method.5": "Organisations\u00a0: noms distincts, sans égard aux accents ni à la casse.",
    "file.sheets": "emargements",
    "file.blank": "emargements-a-remplir",
    "file.report": "bilan",
    "file.certificates": "attestations",
    "file.certificate": "attestation",
}

_ENGLISH = {
    "fingerprint": "Fingerprint of the log of scans:",
    "made": "{about} – made on {at} by Data days check-in",
    "page": "page {page}/{pages}",
    "sheet": "Attendance sheet",
    "blank": "Attendance sheet to fill in",
    "continued": "(continued)",
    "date": "Date",
    "hours": "Hours",
    "place": "Place",
    "organiser": "Organiser",
    "number": "No.",
    "person": "Family name, given name – organisation",
    "entry": "Entry",
    "exit": "Exit",
    "measured": "Minutes measured",
    "presumed": "Minutes presumed",
    "evidence": "Presence known by",
    "signature": "Signature",
    "arrival": "Arrival",
    "tick": "Present",
    "registered": "Registered",
    "walk_ins": "Walk-ins (not registered for this session)",
    "others": "Speakers, staff, press, guests",
    "waitlist": "Waiting list",
    "empty_lines": "Not registered: family name, given name and organisation in capitals",
    "nobody": "Nobody",
    "nobody_registered": "No confirmed registration.",
    "nobody_came": "No attendance is recorded for this session.",
    "running": "The session had not ended when this was made: provisional.",
    "legend": "Exit in brackets: the end of the session, nobody was seen leaving; minutes are "
    "then presumed. Name struck through: registered, never came in.",
    "half_day": "Sheet of the half-day: each person stands in it once, the minutes of their "
    "sessions are added up.",
    "morning": "Morning: {count} sessions",
    "afternoon": "Afternoon: {count} sessions",
    "no_show": "absent",
    "awaited": "awaited",
    "inside": "inside",
    "entries": "entry",
    "exits": "exit",
    "totals": "Totals",
    "total.registered": "Participants registered",
    "total.present": "Participants present",
    "total.walk_ins": "of them walk-ins",
    "total.no_shows": "No-shows",
    "total.waitlisted": "On the waiting list",
    "total.measured": "Time measured",
    "total.presumed": "Time presumed",
    "total.others": "Others present",
    "total.others_measured": "Others, measured",
    "total.others_presumed": "Others, presumed",
    "exact": "Certified correct",
    "exact.text": "Participants registered: {registered}; participants present: {present}; "
    "others present: {others}.",
    "exact.by_hand": "People present, counted: ………………   at ……… : ………",
    "done_at": "Done at {place}, on {date}",
    "name_function": "Name and function",
    "sign_stamp": "Signature and stamp",
    "blank.note": "Tick on arrival, note the time, have it signed. Then enter the sheet into the "
    "program: presence will be marked as known by paper.",
    "certificate": "Certificate of attendance",
    "certifies.person": "I, the undersigned {who}, {function}, certify that",
    "certifies.person_plain": "I, the undersigned {who}, certify that",
    "certifies.body": "{organiser} certifies that",
    "took_part": "took part in",
    "spoke": "took part, as a speaker, in",
    "following.one": "in the following session:",
    "following.many": "in the {count} following sessions:",
    "session": "Session",
    "duration": "Presence",
    "present": "presence recorded",
    "certificate.note": "A duration is given only where entry and exit were both recorded at the "
    "door.",
    "serve": "Issued to serve where it may be required.",
    "report": "Attendance report",
    "report.made_of": "Every figure comes from one computation over the log of scans.",
    "figures": "Key figures",
    "people": "distinct people",
    "organisations": "distinct organisations",
    "participations": "participations (person × session)",
    "time_measured": "of presence measured",
    "time_presumed": "of presence presumed",
    "rate": "of confirmed registrations honoured",
    "sentence": "From {start} to {end}, {people} people from {organisations} organisations took "
    "part in the {sessions} sessions of {event}: {participations} participations and {time} of "
    "presence ({measured} of it measured).",
    "sentence.day": "On {start}, {people} people from {organisations} organisations took part in "
    "{event} ({sessions} sessions): {participations} participations and {time} of presence "
    "({measured} of it measured).",
    "no_attendance": "No attendance is recorded: this report shows registrations only.",
    "chart.sessions": "Participants by session",
    "key.registered_came": "registered and came (waiting list included)",
    "key.walk_ins": "walk-ins",
    "key.no_shows": "no-shows",
    "chart.arrivals": "First entries by quarter of an hour",
    "arrivals.none": "No entry was scanned.",
    "chart.audiences": "Participants present by audience",
    "chart.targets": "Participants present by target group",
    "chart.countries": "Participants present by country",
    "chart.evidence": "How participations are known",
    "unknown": "not given",
    "rest": "others",
    "table": "Session by session",
    "col.session": "Session",
    "col.registered": "Registered",
    "col.present": "Present",
    "col.walk_ins": "Walk-ins",
    "col.no_shows": "No-shows",
    "col.measured": "Measured",
    "col.presumed": "Presumed",
    "col.others": "Others present",
    "sum": "Participations",
    "distinct": "Distinct people",
    "method": "How these figures are made",
    "method.1": "People: each participant counts once, however many sessions they came to. "
    "Participations: one per person and session.",
    "method.2": "Participants: everybody but speakers, staff, press and guests, who are counted "
    "apart.",
    "method.3": "Time: minutes between start and end of the session. Measured where every stay "
    "ended with a scanned exit or an entry elsewhere, else presumed up to the end of the "
    "session. The two are never added up without being told apart.",
    "method.4": "No-shows: confirmed registrations without an entry; among people, those who came "
    "to no session at all. Walk-ins: entries without a registration for the session.",
    "method.5": "Organisations: distinct names, whatever their accents and case.",
    "file.sheets": "attendance-sheets",
    "file.blank": "blank-sheets",
    "file.report": "report",
    "file.certificates": "certificates",
    "file.certificate": "certificate",
}

LANGUAGES: Mapping[str, Mapping[str, str]] = {"fr": _FRENCH, "en": _ENGLISH}

_DAYS = {
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_MONTHS = {
    "fr": (
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ),
    "en": (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
}


def words(language: str) -> Mapping[str, str]:
    """The words of the papers by key.

    Raises:
        BadInput: there is no such language.
    """
    labels(language)
    return LANGUAGES[language]


def day(at: date, language: str, *, weekday: bool = True) -> str:
    """``mercredi 4 mars 2020``, ``Wednesday 4 March 2020``."""
    number = "1er" if language == "fr" and at.day == 1 else str(at.day)
    text = f"{number}{_NBSP}{_MONTHS[language][at.month - 1]} {at.year}"
    return f"{_DAYS[language][at.weekday()]} {text}" if weekday else text


def hour(at: datetime, language: str) -> str:
    """``9 h 05``, ``9:05``."""
    if language == "fr":
        return f"{at.hour}{_NBSP}h{_NBSP}{at.minute:02}"
    return f"{at.hour}:{at.minute:02}"


def hours(start: datetime, end: datetime, language: str) -> str:
    """``9 h 30 – 12 h 30``, with the day of the end where it is another one."""
    until = hour(end, language)
    if end.date() != start.date():
        until = f"{day(end, language)}, {until}"
    return f"{hour(start, language)} – {until}"


def moment(at: datetime, language: str) -> str:
    """Day and hour."""
    between = " à " if language == "fr" else " at "
    return day(at, language, weekday=False) + between + hour(at, language)


def number(value: int, language: str) -> str:
    """``1 234`` or ``1,234``."""
    return f"{value:,}".replace(",", _NBSP if language == "fr" else ",")


def duration(minutes: int, language: str) -> str:
    """``5 h 05``, ``40 min``."""
    if minutes < 60:
        return f"{minutes}{_NBSP}min"
    return f"{number(minutes // 60, language)}{_NBSP}h{_NBSP}{minutes % 60:02}"


def passages(entries: int, exits: int, language: str) -> list[str]:
    """``2 entrées``, ``1 sortie``: how often somebody passed, where there is something to say."""
    plural = {"entrée": "entrées", "sortie": "sorties", "entry": "entries", "exit": "exits"}
    told = ((entries, words(language)["entries"]), (exits, words(language)["exits"]))
    return [
        f"{count}{_NBSP}{word if count == 1 else plural[word]}" for count, word in told if count
    ]
