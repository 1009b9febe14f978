"""The words that cells of a closed question hold: ticks, statuses, roles, dates, addresses."""

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

from checkin.domain.model import RegistrationStatus, Role
from checkin.importing.folding import clean, fold

V = TypeVar("V")

# -1 is Eventmaker's "as often as you like", N and Y LimeSurvey's codes.
TICKS: Mapping[str, bool] = {
    r"x|✓|✔|☑|✅|🗹|1|-?[1-9]\d*|oui|o|yes|y|vrai|true|checked|coche|on|ok|inscrit|inscrite": True,
    r"0|non|no|n|faux|false|unchecked|off|n/a|-|☐|✗|✘|none|aucun|aucune": False,
    # A whole sentence: "Oui, avec plaisir", "Non, je ne peux pas".
    r"(oui|yes)[,.!;: ].{1,80}": True,
    r"(non|no)[,.!;:].{1,80}|non .{1,80}": False,
}
STATUS: Mapping[str, RegistrationStatus] = {
    r"(inscription |commande |billet )?(annul\w*|rembours\w*|supprim\w*)( .*)?"
    r"|cancel\w*|refund\w*|deleted|desist\w*|desinscri\w*|withdrawn|voided?"
    r"|declined|rejected|refuse\w*|abandon\w*|canceled by .*|expired"
    r"|ne (participe\w*|vient|viendra|sera) (pas|plus).*"
    r"|not attending|not going|absent\w*|invalide\w*|echou\w*|failed|denied|no show": (
        RegistrationStatus.CANCELLED
    ),
    r"(en |sur )?(la )?liste d'attente|(en )?attente|wait[ -]?list(ed)?|waiting([ -]list)?"
    r"|on (the )?(waiting list|waitlist)|complet - liste d'attente"
    r"|(mis\w* )?en attente( .{0,20})?|pending( \w+)?": RegistrationStatus.WAITLISTED,
    r"valid\w*|confirm\w*|inscrit\w*|inscription|attending|checked[ -]?in|checked out|paid|paye\w*"
    r"|accept\w*|ok|actif|active|active?|complete\w*|registered|approved|present|presente"
    r"|enregistre\w*|going|new|nouveau|submitted|soumis\w*|envoye\w*|termine\w*|free|gratuit"
    r"|finalise\w*|active\w*|participe\w*|vient|sera present\w*|valable|utilise\w*|scanne\w*"
    r"|completed|placed|approuve\w*|oui|yes": RegistrationStatus.CONFIRMED,
}
# In a column that is known to tell a status: an answer to an invitation.
ANSWERS: Mapping[str, RegistrationStatus] = {r"non|no": RegistrationStatus.CANCELLED}
ROLES: Mapping[str, Role] = {
    r"participant\w*|participant\(e\)|attendee|visiteur\w*|public|auditeur|auditrice|standard": (
        Role.PARTICIPANT
    ),
    r"intervenant\w*|intervenant\(e\)|speakers?|orateur|oratrice|conferencier\w*|animat\w*"
    r"|formateur|formatrice|panelist\w*|presenter|facilitat\w*|moderat\w*": Role.SPEAKER,
    r"equipe|staff|team|benevoles?|organis\w*|organiz\w*|volunteers?|crew|accueil": Role.STAFF,
    r"presse|press|journalist\w*|media|medias": Role.PRESS,
    r"invit\w*|invite\(e\)|guests?|vip|officiel\w*": Role.GUEST,
}
DRAFT: Mapping[str, bool] = {
    r"1|oui|yes|true|vrai|draft|brouillon|x": True,
    r"0|non|no|false": False,
}

_ADDRESS = re.compile(r"[^@\s,;<>()\[\]\"]+@[^@\s,;<>()\[\]\"]+\.[^@\s.,;<>()\[\]\"]{2,}")
_PLAIN_ADDRESS = re.compile(
    r"[A-Za-z0-9_%+-]+(?:\.[A-Za-z0-9_%+-]+)*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}"
)
_NO_ADDRESS = {"anonymous", "anonyme", "-", "--", "n/a", "na", "none", "aucun", "aucune", "sans"}
_TIME = re.compile(
    r"(?:[a-z]+[.,]* )?(\d{1,4})[/.\-](\d{1,2})[/.\-](\d{1,4})"
    r"(?:,? ?(?:t|a|at|-)? ?(\d{1,2}) ?[:h] ?(\d{2})?(?::(\d{2}))?(?:[.,]\d+)? ?(am|pm)?)?"
    r" ?(z|(?:utc|gmt)?[+-]\d{1,2}(?::?\d{2})?|utc|gmt)?"
)
_OFFSET = re.compile(r"([+-])(\d{1,2})(?::?(\d{2}))?")
_MONTHS = (
    *("jan", "feb|fev", "mar", "apr|avr", "may|mai", "jun|juin"),
    *("jul|juil", "aug|aout", "sep", "oct", "nov", "dec"),
)
_LETTERS = re.compile("[a-z]{3}")
_MONTH = "|".join(f"(?:{month})[a-z]*" for month in _MONTHS)
_MONTH_IN_WORDS = (
    re.compile(
        rf"(?P<day>\d{{1,2}})(?:er|st|nd|rd|th)? (?P<month>{_MONTH})\.?,? (?P<year>\d{{4}})"
    ),
    re.compile(rf"(?P<month>{_MONTH})\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>\d{{4}})"),
)


def word(cell: str, meanings: Mapping[str, V]) -> V | None:
    """What the cell's word means among these; None where it is none of them."""
    text = fold(cell).strip(" .!:;*")
    for pattern, meaning in meanings.items():
        if re.fullmatch(pattern, text):
            return meaning
    return None


def is_plain_address(cell: str) -> bool:
    """Whether a tidied cell is one e-mail address and nothing else."""
    return _PLAIN_ADDRESS.fullmatch(cell) is not None


def addresses(cell: str) -> list[str] | None:
    """The e-mail addresses of a cell in lower case; [] for an empty one, None for garbage."""
    text = clean(cell).replace("\n", " ")
    if _PLAIN_ADDRESS.fullmatch(text):
        return [text.lower()]
    if not text or fold(text) in _NO_ADDRESS:
        return []
    text = re.sub(r"mailto:", " ", text, flags=re.IGNORECASE)
    pieces = [p.strip(".'") for p in re.split(r"[\s,;<>()\[\]\"/]+", text)]
    found = [p.lower() for p in pieces if _ADDRESS.fullmatch(p) and ".." not in p]
    return list(dict.fromkeys(found)) or None


def day_first(cells: Iterable[str]) -> bool:
    """Whether a column writes 4/3 for 4 March: French unless a date can only be American."""
    for cell in cells:
        match = _TIME.fullmatch(_in_figures(cell))
        if match and len(match[1]) < 3:
            if int(match[1]) > 12:
                return True
            if int(match[2]) > 12 or match[7]:
                return False
    return True


def moment(cell: str, zone: ZoneInfo, *, day_before_month: bool = True) -> datetime | None:
    """The time a cell tells, in UTC; without an offset it is the event's local time."""
    match = _TIME.fullmatch(cell) or _TIME.fullmatch(_in_figures(cell))
    if match is None:
        return None
    first, second, third = int(match[1]), int(match[2]), int(match[3])
    if len(match[1]) == 4:
        year, month, day = first, second, third
    else:
        day, month = (first, second) if day_before_month else (second, first)
        year = third if len(match[3]) == 4 else 2000 + third
    hour = int(match[4] or 0)
    if match[7]:
        hour = hour % 12 + (12 if match[7] == "pm" else 0)
    try:
        local = datetime(year, month, day, hour, int(match[5] or 0), int(match[6] or 0), tzinfo=UTC)
        if (east := _east_of_utc(match[8])) is not None:
            return local - east
        return local.replace(tzinfo=zone).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _east_of_utc(offset: str | None) -> timedelta | None:
    """`+01:00`, `GMT+1`, `Z`; None where nothing is said."""
    if not offset:
        return None
    match = _OFFSET.search(offset)
    if match is None:
        return timedelta()
    away = timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
    return -away if match[1] == "-" else away


def _in_figures(cell: str) -> str:
    """The folded text with a month in words put as a figure: 2020-2-12 for 12 février 2020."""

    def figures(match: re.Match[str]) -> str:
        number = next(n for n, m in enumerate(_MONTHS, 1) if re.match(m, match["month"]))
        return f"{match['year']}-{number}-{match['day']}"

    text = fold(cell)
    if _LETTERS.search(text) is None:
        return text
    for pattern in _MONTH_IN_WORDS:
        text = pattern.sub(figures, text)
    return text
