"""What staff changed, in words: the journal's entries as the workbook and the dossier tell them."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from checkin.reporting.labels import labels
from checkin.reporting.tables import ExportData

_FRENCH = {
    "import": "Liste importée : lignes {rows}, ajoutés {added}, mis à jour {updated}, annulés "
    "{cancelled}",
    "import undone": "Import annulé : personnes retirées {removed}, remises {restored}",
    "programme": "Programme remplacé",
    "session": "Séance modifiée : {start} à {end}, portes {doors}, salle {room}, places {seats}",
    "capacity": "jauge {capacity}",
    "blocked": "Bloqué",
    "unblocked": "Débloqué",
    "role": "Rôle : {role}",
    "cancel": "Inscription annulée : {session}",
    "note": "Note d'accueil modifiée",
    "replaced_by": "Remplacé par {person}",
    "edited": "Fiche corrigée : {fields}",
    "enrolled": "Inscrit à {session} : {status}",
    "reissued": "Badge refait",
    "revoked": "Badge révoqué",
    "bound": "Badge de réserve donné",
    "register": "Inscrit sur place : {sessions}",
    "register nowhere": "Ajouté à la liste",
    "merge": "Fiches fusionnées",
    "merge undone": "Fusion annulée",
    "dossier settings": "Réglages du dossier modifiés",
    "settings": "Indicateurs du dossier : {indicators}",
    "pin given": "Code donné à {supervisor}",
    "pin replaced": "Code changé : {supervisor}",
    "pin removed": "Code retiré : {supervisor}",
    "pin all removed": "Tous les codes retirés : {supervisors}",
    "pin wrong tries": "Codes faux à la suite : {tries}",
    "erasure date": "Date d'effacement : {date}",
    "erased on request": "Données effacées à la demande de la personne",
    "erasure": "Données personnelles effacées, personnes : {people}",
    "sheet": "Feuille papier « {sheet} » saisie : notés {recorded}, déjà connus {known before}",
    "counted": "signatures comptées {counted}",
    "sheet taken back": "Feuille papier « {sheet} » reprise : personnes {people}",
    "nothing": "aucune",
}
_ENGLISH = {
    "import": "List imported: rows {rows}, added {added}, updated {updated}, cancelled {cancelled}",
    "import undone": "Import taken back: people removed {removed}, put back {restored}",
    "programme": "Programme replaced",
    "session": "Session changed: {start} to {end}, doors {doors}, room {room}, seats {seats}",
    "capacity": "capacity {capacity}",
    "blocked": "Blocked",
    "unblocked": "Unblocked",
    "role": "Role: {role}",
    "cancel": "Registration cancelled: {session}",
    "note": "Door note changed",
    "replaced_by": "Replaced by {person}",
    "edited": "Corrected: {fields}",
    "enrolled": "Registered for {session}: {status}",
    "reissued": "Badge made anew",
    "revoked": "Badge revoked",
    "bound": "Spare badge given",
    "register": "Registered at the desk: {sessions}",
    "register nowhere": "Added to the list",
    "merge": "Two entries merged",
    "merge undone": "Merge taken back",
    "dossier settings": "Settings of the dossier changed",
    "settings": "Indicators of the dossier: {indicators}",
    "pin given": "PIN given to {supervisor}",
    "pin replaced": "PIN changed: {supervisor}",
    "pin removed": "PIN taken away: {supervisor}",
    "pin all removed": "All PINs taken away: {supervisors}",
    "pin wrong tries": "Wrong PINs in a row: {tries}",
    "erasure date": "Date of erasure: {date}",
    "erased on request": "Data erased at the person's request",
    "erasure": "Personal data erased, people: {people}",
    "sheet": "Paper sheet “{sheet}” typed: recorded {recorded}, known before {known before}",
    "counted": "signatures counted {counted}",
    "sheet taken back": "Paper sheet “{sheet}” taken back: people {people}",
    "nothing": "none",
}
LANGUAGES = {"fr": _FRENCH, "en": _ENGLISH}


@dataclass(frozen=True, slots=True)
class ChangeText:
    """``session`` and ``attendee`` are ids, where the change is about one."""

    text: str
    session: str | None = None
    attendee: str | None = None


def change_text(stored: str, data: ExportData, language: str) -> ChangeText:
    """An entry of the list of changes, stored as what it is and its details in JSON.

    One that this version does not know stays as it is stored.
    """
    what, _, rest = stored.partition(" {")
    try:
        details = json.loads("{" + rest)
        text = "; ".join(_Teller(data, language).parts(what, details)) or stored
    except (ValueError, KeyError, TypeError):
        return ChangeText(stored)
    session = details.get("session") or details.get("enrolled") or details.get("cancel")
    about = details.get("attendee") or details.get("kept")
    return ChangeText(text, session, about)


class _Teller:
    def __init__(self, data: ExportData, language: str) -> None:
        self._data, self._zone = data, data.programme.event.zone
        self._say, self._labels = LANGUAGES[language], labels(language)

    def parts(self, what: str, details: Mapping[str, Any]) -> Iterator[str]:
        """A change of a person may be several at once."""
        match what:
            case "attendee":
                yield from self._person(details)
            case "badge":
                kind = "bound" if details.get("bound") else "revoked"
                yield self._say["reissued" if details.get("reissued") else kind]
            case "register":
                sessions = ", ".join(details["sessions"])
                kind = "register" if sessions else "register nowhere"
                yield self._say[kind].format(sessions=sessions)
            case "session":
                yield from self._session(details)
            case "pin":
                names = ", ".join(details.get("supervisors", ()))
                yield self._say[f"pin {details['did']}"].format(**{**details, "supervisors": names})
            case "settings":
                shown = ", ".join(details["indicators"]) or self._say["nothing"]
                yield self._say["settings"].format(indicators=shown)
            case "erasure date":
                due = date.fromisoformat(details["date"]) if details["date"] else None
                shown = f"{due:%d/%m/%Y}" if due else self._say["nothing"]
                yield self._say["erasure date"].format(date=shown)
            case "erasure" if details.get("attendee"):
                yield self._say["erased on request"]
            case "sheet":
                yield self._say["sheet"].format(**details)
                if details["counted"] is not None:
                    yield self._say["counted"].format(counted=details["counted"])
            case _:
                yield self._say[what].format(**details)

    def _person(self, details: Mapping[str, Any]) -> Iterator[str]:
        if details.get("blocked") is not None:
            yield self._say["blocked" if details["blocked"] else "unblocked"]
        if role := details.get("role"):
            yield self._say["role"].format(role=self._labels[f"role.{role}"])
        if session := details.get("cancel"):
            yield self._say["cancel"].format(session=session)
        if details.get("note"):
            yield self._say["note"]
        if heir := details.get("replaced_by"):
            person = self._data.attendees.get(heir)
            yield self._say["replaced_by"].format(person=person.name if person else heir)
        if fields := details.get("edited"):
            shown = ", ".join(self._labels.get(name, name).lower() for name in fields)
            yield self._say["edited"].format(fields=shown)
        if session := details.get("enrolled"):
            status = self._labels[f"registration.{details['status']}"]
            yield self._say["enrolled"].format(session=session, status=status)

    def _session(self, details: Mapping[str, Any]) -> Iterator[str]:
        times = {
            name: f"{datetime.fromisoformat(details[name]).astimezone(self._zone):%d/%m %H:%M}"
            for name in ("start", "end", "doors")
        }
        room = self._data.programme.room_by_id.get(details["room"])
        shown = {**details, **times, "room": room.name if room else details["room"]}
        yield self._say["session"].format(**shown)
        if details.get("capacity") is not None:
            yield self._say["capacity"].format(capacity=details["capacity"])
