"""On whom a design is tried before it is trusted: the people of the list it may break on."""

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import islice

from checkin.badging.audience_band import band_of
from checkin.badging.content import BadgeContent
from checkin.badging.design import BadgeDesign
from checkin.badging.layout import Layout
from checkin.domain.model import Programme
from checkin.drawing.fonts import load_fonts
from checkin.drawing.qt_session import ensure_qt
from checkin.services.badge_content import contents, spare_contents
from checkin.services.open_event import OpenEvent
from checkin.services.people import list_people

_MOST_UNKNOWN = 5  # all of them are told before printing
_SPARE = "B" * 28
_LATIN = ("LATIN", "APOSTROPHE", "HYPHEN", "MODIFIER", "COMBINING", "SPACE", "RIGHT", "LEFT")


class Why(StrEnum):
    """What makes a badge worth looking at."""

    LONGEST_NAME = "longest_name"
    LONGEST_WORD = "longest_word"
    NO_FONT = "no_font"
    MOST_UNDER_NAME = "most_under_name"
    MOST_SESSIONS = "most_sessions"
    OTHER_SCRIPT = "other_script"
    ONE_NAME = "one_name"
    PROFILE = "profile"
    SPARE = "spare"
    INVENTED = "invented"


@dataclass(frozen=True)
class Trial:
    """A badge and why it is shown; ``detail`` is the profile's word."""

    badge: BadgeContent
    why: Why
    detail: str = ""


@dataclass(frozen=True)
class TrialList:
    """Whom to try on, the worst first, and what the list knows: audiences, kept columns."""

    trials: tuple[Trial, ...]
    audiences: tuple[str, ...]
    columns: tuple[str, ...]


def read_trials(event: OpenEvent, design: BadgeDesign) -> TrialList:
    """The awkward people of the event, each once; takes as long as a list is long."""
    programme = event.programme()
    people = [person for person in list_people(event) if person.badge]
    badges = contents(programme, people)
    columns = dict.fromkeys(column for badge in badges for column in badge.extra)
    audiences = dict.fromkeys(badge.audience for badge in badges if badge.audience)
    trials = {trial.badge.code: trial for trial in reversed(list(_trials(badges, design)))}
    ordered = sorted(trials.values(), key=lambda t: list(Why).index(t.why))
    if not ordered:
        ordered = [Trial(badge, Why.INVENTED) for badge in _invented(programme, design)]
    spare = Trial(spare_contents(programme, [_SPARE])[0], Why.SPARE)
    return TrialList((*ordered, spare), tuple(sorted(audiences)), tuple(sorted(columns)))


def _trials(badges: Sequence[BadgeContent], design: BadgeDesign) -> Iterator[Trial]:
    """Candidates; who comes first keeps their place."""
    if not badges:
        return
    ensure_qt()
    load_fonts()
    layout = Layout(design)
    names = next(element for element in design.front.elements if element.show == "names")

    def largest(key: Callable[[BadgeContent], object]) -> BadgeContent:
        return max(badges, key=key)  # type: ignore[arg-type]

    def squeeze(badge: BadgeContent) -> tuple[float, int]:
        return -layout.names(names, badge).given.size, len(badge.name)

    yield Trial(largest(squeeze), Why.LONGEST_NAME)
    yield Trial(largest(lambda b: max(map(len, b.name.split() or [""]))), Why.LONGEST_WORD)
    yield Trial(largest(lambda b: len(b.organisation) + len(b.job_title)), Why.MOST_UNDER_NAME)
    yield Trial(largest(lambda b: len(b.agenda)), Why.MOST_SESSIONS)
    unknown = (b for b in badges if layout.bold.lacks(b.name) or layout.regular.lacks(b.name))
    yield from (Trial(badge, Why.NO_FONT) for badge in islice(unknown, _MOST_UNKNOWN))
    scripts: set[str] = set()
    profiles: set[str] = set()
    for badge in badges:
        if (script := _script(badge.name)) and script not in scripts:
            scripts.add(script)
            yield Trial(badge, Why.OTHER_SCRIPT)
    if alone := [b for b in badges if not b.given_name.strip() or not b.family_name.strip()]:
        yield Trial(alone[0], Why.ONE_NAME)
    for badge in badges:
        word = band_of(badge.audience, badge.role, design).word
        if word not in profiles:
            profiles.add(word)
            yield Trial(badge, Why.PROFILE, word)


def _script(name: str) -> str:
    """The first script of a name that is not Latin, such as GREEK; '' where all is."""
    for letter in name:
        if letter.isalpha():
            script = unicodedata.name(letter, "").split(" ")[0]
            if script not in _LATIN:
                return script
    return ""


def _invented(programme: Programme, design: BadgeDesign) -> list[BadgeContent]:
    """Somebody of each audience of the design, while the list is empty."""
    spare = spare_contents(programme, [_SPARE])[0]
    names = (
        ("Maximilienne-Clémentine", "de La Rochefleurie-Montbazillac"),
        ("Léa", "Öz"),
        ("Αλέξανδρος", "Παπαδόπουλος"),
        ("Анна-Мария", "Щукина"),
    )
    audiences = list(design.audiences) or [""]
    return [
        replace(
            spare,
            given_name=given,
            family_name=family,
            audience=audiences[i % len(audiences)],
            job_title="Chargée de mission",
            organisation="Observatoire régional de la donnée ouverte",
            code=_SPARE[:-1] + "CDFG"[i],
        )
        for i, (given, family) in enumerate(names)
    ]
