"""The words of the indicators: names, the rule of each figure, the sentence to paste."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Protocol

from checkin.reporting.labels import labels

_FRENCH = {
    "sheet": "Indicateurs",
    "whole": "Événement entier",
    "dimension": "Selon",
    "group": "Groupe",
    "unstated": "(non renseigné)",
    "by.session": "séance",
    "by.day": "jour",
    "by.audience": "profil",
    "by.target_group": "groupe cible",
    "by.country": "pays",
    "figure": "Indicateur",
    "rule": "Règle de calcul",
    "people": "Personnes distinctes",
    "organisations": "Organisations distinctes",
    "participations": "Participations",
    "registered": "Inscriptions confirmées",
    "came": "Inscrits venus",
    "no_shows": "Inscrits non venus",
    "from_waiting_list": "Venus de la liste d'attente",
    "walk_ins": "Entrées libres",
    "minutes_measured": "Heures mesurées",
    "minutes_presumed": "Heures présumées",
    "rule.people": "Participants présents à une séance au moins, comptés une seule fois. "
    "Intervenants, équipe, presse et invités n'y entrent pas.",
    "rule.organisations": "Organisations des participants présents, comptées une seule fois, sans "
    "égard à la casse, aux accents ni aux espaces ; qui n'en déclare pas n'en ajoute pas.",
    "rule.participations": "Couples participant × séance avec une présence enregistrée : inscrits "
    "venus + venus de la liste d'attente + entrées libres.",
    "rule.registered": "Inscriptions confirmées de participants (participant × séance).",
    "rule.came": "Inscriptions confirmées suivies d'une présence à cette séance.",
    "rule.no_shows": "Inscriptions confirmées sans présence, une fois la séance terminée.",
    "rule.from_waiting_list": "Présences de participants qui étaient en liste d'attente.",
    "rule.walk_ins": "Présences de participants sans inscription, ou dont l'inscription était "
    "annulée.",
    "rule.minutes_measured": "Temps entre le début et la fin de la séance, quand chaque séjour "
    "s'est terminé par une sortie badgée ou un passage dans une autre séance.",
    "rule.minutes_presumed": "Le même temps quand une sortie manque (elle est alors la fin de la "
    "séance) ou que la présence a été saisie après coup.",
}

_ENGLISH = {
    "sheet": "Indicators",
    "whole": "Whole event",
    "dimension": "By",
    "group": "Group",
    "unstated": "(not stated)",
    "by.session": "session",
    "by.day": "day",
    "by.audience": "audience",
    "by.target_group": "target group",
    "by.country": "country",
    "figure": "Indicator",
    "rule": "How it is counted",
    "people": "Distinct people",
    "organisations": "Distinct organisations",
    "participations": "Participations",
    "registered": "Confirmed registrations",
    "came": "Registered and came",
    "no_shows": "No-shows",
    "from_waiting_list": "Came from the waiting list",
    "walk_ins": "Walk-ins",
    "minutes_measured": "Hours measured",
    "minutes_presumed": "Hours presumed",
    "rule.people": "Participants present in at least one session, each counted once. Speakers, "
    "staff, press and guests do not enter.",
    "rule.organisations": "Organisations of the participants present, each counted once whatever "
    "its case, accents and spaces; who states none adds none.",
    "rule.participations": "Pairs of participant × session with a recorded presence: registered "
    "and came + came from the waiting list + walk-ins.",
    "rule.registered": "Confirmed registrations of participants (participant × session).",
    "rule.came": "Confirmed registrations followed by a presence in that session.",
    "rule.no_shows": "Confirmed registrations without a presence, once the session is over.",
    "rule.from_waiting_list": "Presences of participants who were on the waiting list.",
    "rule.walk_ins": "Presences of participants without a registration, or whose registration was "
    "cancelled.",
    "rule.minutes_measured": "Time between start and end of the session, where every stay ended "
    "with a scanned exit or a move to another session.",
    "rule.minutes_presumed": "The same time where an exit is missing (it is then the end of the "
    "session) or the presence was typed afterwards.",
}

LANGUAGES: Mapping[str, Mapping[str, str]] = {"fr": _FRENCH, "en": _ENGLISH}

_NB = "\u00a0"  # French typography: never a line break here

_MONTHS = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "en": "January February March April May June July August September October November December",
}


class KeyFigures(Protocol):
    """What the sentence tells; read-only."""

    @property
    def people(self) -> int: ...
    @property
    def organisations(self) -> int: ...
    @property
    def participations(self) -> int: ...
    @property
    def registered(self) -> int: ...
    @property
    def came(self) -> int: ...
    @property
    def minutes_measured(self) -> int: ...
    @property
    def minutes_presumed(self) -> int: ...


def indicator_words(language: str) -> Mapping[str, str]:
    """Every word by its key.

    Raises:
        BadInput: a language that does not exist.
    """
    labels(language)
    return LANGUAGES[language]


def sentence(
    event: str, days: Sequence[date], sessions: int, total: KeyFigures, language: str
) -> str:
    """The key figures as one sentence; a share only where somebody was registered."""
    french = language == "fr"
    measured = _hours(total.minutes_measured, french)
    presumed = _hours(total.minutes_presumed, french)
    both = _hours(total.minutes_measured + total.minutes_presumed, french)
    when = f" ({_span(days, language)})" if days else ""
    many = _many_fr if french else _many_en
    share = ""
    if total.registered:
        percent = round(100 * total.came / total.registered)
        share = (
            f"{_NB}; {percent}{_NB}% des inscriptions confirmées ont été suivies d'une présence"
            if french
            else f"; {percent}% of the confirmed registrations were followed by a presence"
        )
    if french:
        return (
            f"«{_NB}{event}{_NB}»{when} a réuni {many(total.people, 'participant')} de "
            f"{many(total.organisations, 'organisation')}, pour "
            f"{many(total.participations, 'participation')} à {many(sessions, 'séance')} et "
            f"{both}{_NB}h de présence ({measured}{_NB}h mesurées, "
            f"{presumed}{_NB}h présumées){share}."
        )
    return (
        f"“{event}”{when} brought together {many(total.people, 'participant')} from "
        f"{many(total.organisations, 'organisation')}, with "
        f"{many(total.participations, 'participation')} in {many(sessions, 'session')} and "
        f"{both} hours of attendance ({measured} measured, {presumed} presumed){share}."
    )


def _many_fr(number: int, word: str) -> str:
    grouped = f"{number:,}".replace(",", "\u202f")
    return f"{grouped} {word}{'s' if number > 1 else ''}"


def _many_en(number: int, word: str) -> str:
    return f"{number:,} {word}{'' if number == 1 else 's'}"


def _hours(minutes: int, french: bool) -> str:
    """Hours with one decimal, reckoned in whole numbers."""
    tenths = (minutes * 10 + 30) // 60
    text = f"{tenths // 10:,}.{tenths % 10}"
    return text.replace(",", "\u202f").replace(".", ",") if french else text


def _span(days: Sequence[date], language: str) -> str:
    months = _MONTHS[language].split()

    def told(day: date) -> str:
        number = "1er" if language == "fr" and day.day == 1 else str(day.day)
        return f"{number} {months[day.month - 1]} {day.year}"

    first, last = min(days), max(days)
    return told(first) if first == last else f"{told(first)} – {told(last)}"
