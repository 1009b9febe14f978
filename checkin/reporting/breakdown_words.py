"""The words of the workbook's further sheets, and what each column means."""

from collections.abc import Mapping

from checkin.reporting.labels import labels

_FRENCH = {
    "sheet.matrix": "Personnes × séances",
    "sheet.arrivals": "Arrivées",
    "sheet.refusals": "Refus",
    "sheet.incidents": "Décisions et corrections",
    "sheet.dictionary": "Dictionnaire",
    "chart.sessions": "Inscrits et présents par séance",
    "chart.arrivals": "Arrivées par quart d'heure",
    "chart.hours": "Minutes mesurées et présumées",
    "total": "TOTAL",
    "quarter": "Quart d'heure",
    "arrivals": "Arrivées",
    "no_time": "heure inconnue",
    "sessions_attended": "Séances suivies",
    "reason": "Motif",
    "times": "Fois",
    "when": "Quand",
    "what": "Quoi",
    "person": "Personne",
    "by": "Par qui",
    "why": "Pourquoi",
    "details": "Précisions",
    "column": "Colonne ou indicateur",
    "meaning": "Signification",
    "incident.override": "dérogation",
    "incident.void": "passage annulé",
    "incident.count": "comptage",
    "incident.recorded": "présence saisie après coup",
    "incident.change": "modification",
    "reason.not_a_badge": "pas un badge",
    "reason.forged": "badge d'un autre événement ou mal lu",
    "reason.unknown_badge": "badge inconnu",
    "reason.revoked": "ancien badge",
    "reason.blocked": "personne bloquée",
    "reason.not_open_yet": "pas encore ouvert",
    "reason.closed": "séance terminée",
    "reason.already_inside": "déjà entré",
    "reason.room_full": "salle pleine",
    "reason.not_registered": "non inscrit",
    "reason.waiting": "en liste d'attente",
    "reason.seats_held": "places gardées aux inscrits",
    "reason.session_full": "séance complète",
    "reason.not_inside": "sortie sans entrée",
    "means.family_name": "Nom de famille, tel que dans la liste.",
    "means.given_name": "Prénom.",
    "means.organisation": "Organisation déclarée.",
    "means.audience": "Profil déclaré à l'inscription.",
    "means.role": "Participant, intervenant, équipe, presse ou invité ; seuls les participants "
    "entrent dans les indicateurs.",
    "means.registration": "Confirmée, liste d'attente, annulée ; entrée libre ou sur invitation "
    "sans inscription.",
    "means.presence": "Présent ; inscrit non venu (confirmé, jamais entré) ; absent (sans "
    "inscription confirmée) ; attendu (séance non terminée).",
    "means.first_entry": "Première entrée enregistrée, à l'heure de l'événement.",
    "means.last_exit": "Dernière sortie badgée ; sinon la fin de la séance.",
    "means.minutes": "Minutes de présence entre le début et la fin de la séance, absences "
    "intermédiaires déduites.",
    "means.minutes_known": "Mesurées si chaque séjour s'est terminé par une sortie badgée ou un "
    "passage dans une autre séance ; sinon présumées.",
    "means.known_by": "Comment la présence est connue : badge, nom, appel en salle, feuille "
    "papier.",
    "means.registered": "Participants dont l'inscription est confirmée.",
    "means.waitlisted": "Participants en liste d'attente.",
    "means.present": "Participants entrés au moins une fois.",
    "means.no_shows": "Participants confirmés jamais entrés, une fois la séance terminée.",
    "means.others_present": "Intervenants, équipe, presse et invités présents.",
    "means.quarter": "Début du quart d'heure de la première entrée ; heure inconnue pour une "
    "présence connue seulement par l'appel ou le papier.",
    "means.sessions_attended": "Nombre de séances où la personne était présente.",
    "means.times": "Nombre de passages refusés pour ce motif.",
    "means.by": "Qui a décidé ou corrigé.",
    "means.why": "La raison donnée, ou la feuille papier saisie.",
    "means.details": "Comptage : personnes comptées ; annulation : l'heure du passage annulé ; "
    "modification : ce qui a changé.",
}

_ENGLISH = {
    "sheet.matrix": "People × sessions",
    "sheet.arrivals": "Arrivals",
    "sheet.refusals": "Refusals",
    "sheet.incidents": "Decisions and corrections",
    "sheet.dictionary": "Dictionary",
    "chart.sessions": "Registered and present by session",
    "chart.arrivals": "Arrivals by quarter of an hour",
    "chart.hours": "Minutes measured and presumed",
    "total": "TOTAL",
    "quarter": "Quarter of an hour",
    "arrivals": "Arrivals",
    "no_time": "time unknown",
    "sessions_attended": "Sessions attended",
    "reason": "Reason",
    "times": "Times",
    "when": "When",
    "what": "What",
    "person": "Person",
    "by": "By whom",
    "why": "Why",
    "details": "Details",
    "column": "Column or indicator",
    "meaning": "Meaning",
    "incident.override": "override",
    "incident.void": "scan undone",
    "incident.count": "head count",
    "incident.recorded": "presence typed afterwards",
    "incident.change": "change",
    "reason.not_a_badge": "not a badge",
    "reason.forged": "badge of another event, or misread",
    "reason.unknown_badge": "unknown badge",
    "reason.revoked": "old badge",
    "reason.blocked": "person blocked",
    "reason.not_open_yet": "not open yet",
    "reason.closed": "session over",
    "reason.already_inside": "already inside",
    "reason.room_full": "room full",
    "reason.not_registered": "not registered",
    "reason.waiting": "on the waiting list",
    "reason.seats_held": "seats held for the registered",
    "reason.session_full": "session full",
    "reason.not_inside": "exit without an entry",
    "means.family_name": "Family name, as in the list.",
    "means.given_name": "Given name.",
    "means.organisation": "Organisation as stated.",
    "means.audience": "Audience stated at registration.",
    "means.role": "Participant, speaker, staff, press or guest; only participants enter the "
    "indicators.",
    "means.registration": "Confirmed, waitlisted, cancelled; walk-in or invited without a "
    "registration.",
    "means.presence": "Present; no-show (confirmed, never entered); absent (without a confirmed "
    "registration); awaited (session not over).",
    "means.first_entry": "First recorded entry, in the time of the event.",
    "means.last_exit": "Last scanned exit; else the end of the session.",
    "means.minutes": "Minutes present between start and end of the session, less the time outside.",
    "means.minutes_known": "Measured where every stay ended with a scanned exit or a move to "
    "another session; else presumed.",
    "means.known_by": "How the presence is known: badge, name, roll call, paper sheet.",
    "means.registered": "Participants whose registration is confirmed.",
    "means.waitlisted": "Participants on the waiting list.",
    "means.present": "Participants who entered at least once.",
    "means.no_shows": "Confirmed participants who never entered, once the session is over.",
    "means.others_present": "Speakers, staff, press and guests present.",
    "means.quarter": "Beginning of the quarter of an hour of the first entry; time unknown for a "
    "presence known by roll call or paper alone.",
    "means.sessions_attended": "Number of sessions in which the person was present.",
    "means.times": "Number of scans refused for this reason.",
    "means.by": "Who decided or corrected.",
    "means.why": "The reason given, or the paper sheet that was typed.",
    "means.details": "Head count: people counted; undone: the time of the scan undone; change: "
    "what was changed.",
}

LANGUAGES: Mapping[str, Mapping[str, str]] = {"fr": _FRENCH, "en": _ENGLISH}


def breakdown_words(language: str) -> Mapping[str, str]:
    """Every word by its key.

    Raises:
        BadInput: a language that does not exist.
    """
    labels(language)
    return LANGUAGES[language]
