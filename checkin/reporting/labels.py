"""The words of the export tables, in French and in English."""

from collections.abc import Mapping
from types import MappingProxyType

from checkin.domain.errors import BadInput

DEFAULT_LANGUAGE = "fr"

_FRENCH = {
    # headers of a session's table
    "family_name": "Nom",
    "given_name": "Prénom",
    "organisation": "Organisation",
    "audience": "Profil",
    "role": "Rôle",
    "registration": "Inscription",
    "presence": "Présence",
    "first_entry": "Première entrée",
    "last_exit": "Dernière sortie",
    "minutes": "Minutes",
    "minutes_known": "Minutes connues comme",
    "known_by": "Reconnu par",
    # headers of the overview
    "session": "Séance",
    "title": "Titre",
    "room": "Salle",
    "start": "Début",
    "end": "Fin",
    "registered": "Participants inscrits",
    "waitlisted": "Participants en liste d'attente",
    "present": "Participants présents",
    "walk_ins": "Entrées libres",
    "no_shows": "Inscrits non venus",
    "minutes_measured": "Minutes mesurées",
    "minutes_presumed": "Minutes présumées",
    "others_present": "Autres présents",
    "others_minutes_measured": "Autres : minutes mesurées",
    "others_minutes_presumed": "Autres : minutes présumées",
    "total_participations": "TOTAL participations (personne × séance)",
    "total_people": "TOTAL personnes distinctes",
    # cells
    "role.participant": "participant",
    "role.speaker": "intervenant",
    "role.staff": "équipe",
    "role.press": "presse",
    "role.guest": "invité",
    "registration.confirmed": "confirmée",
    "registration.waitlisted": "liste d'attente",
    "registration.cancelled": "annulée",
    "registration.walk_in": "entrée libre",
    "registration.invited": "sur invitation",
    "presence.present": "présent",
    "presence.no_show": "inscrit non venu",
    "presence.absent": "absent",
    "presence.awaited": "attendu",
    "known.measured": "mesurées",
    "known.presumed": "présumées",
    "via.badge": "badge",
    "via.name": "nom",
    "via.roll_call": "appel",
    "via.paper": "papier",
    # names of files and sheets
    "file.workbook": "presences",
    "file.overview": "synthese",
    "file.session": "seance",
    "sheet.overview": "Synthèse",
}

_ENGLISH = {
    "family_name": "Family name",
    "given_name": "Given name",
    "organisation": "Organisation",
    "audience": "Audience",
    "role": "Role",
    "registration": "Registration",
    "presence": "Presence",
    "first_entry": "First entry",
    "last_exit": "Last exit",
    "minutes": "Minutes",
    "minutes_known": "Minutes known as",
    "known_by": "Known by",
    "session": "Session",
    "title": "Title",
    "room": "Room",
    "start": "Start",
    "end": "End",
    "registered": "Participants registered",
    "waitlisted": "Participants waitlisted",
    "present": "Participants present",
    "walk_ins": "Walk-ins",
    "no_shows": "No-shows",
    "minutes_measured": "Minutes measured",
    "minutes_presumed": "Minutes presumed",
    "others_present": "Others present",
    "others_minutes_measured": "Others: minutes measured",
    "others_minutes_presumed": "Others: minutes presumed",
    "total_participations": "TOTAL participations (person × session)",
    "total_people": "TOTAL distinct people",
    "role.participant": "participant",
    "role.speaker": "speaker",
    "role.staff": "staff",
    "role.press": "press",
    "role.guest": "guest",
    "registration.confirmed": "confirmed",
    "registration.waitlisted": "waitlisted",
    "registration.cancelled": "cancelled",
    "registration.walk_in": "walk-in",
    "registration.invited": "invited",
    "presence.present": "present",
    "presence.no_show": "no-show",
    "presence.absent": "absent",
    "presence.awaited": "awaited",
    "known.measured": "measured",
    "known.presumed": "presumed",
    "via.badge": "badge",
    "via.name": "name",
    "via.roll_call": "roll call",
    "via.paper": "paper",
    "file.workbook": "attendance",
    "file.overview": "overview",
    "file.session": "session",
    "sheet.overview": "Overview",
}

LANGUAGES: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {"fr": MappingProxyType(_FRENCH), "en": MappingProxyType(_ENGLISH)}
)


def labels(language: str = DEFAULT_LANGUAGE) -> Mapping[str, str]:
    """Every label of the tables by its key, in one language."""
    try:
        return LANGUAGES[language]
    except KeyError:
        raise BadInput(
            "There is no export in the language “{language}”; there is: {existing}.",
            language=language,
            existing=", ".join(LANGUAGES),
        ) from None
