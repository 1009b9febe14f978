"""What the design form says: things on a badge, people it is tried on, roles."""

from PySide6.QtCore import QCoreApplication

from checkin.domain.errors import UserError
from checkin.domain.model import Role
from checkin.services.badge_trials import Trial, Why
from checkin.ui.words.desk import error_text

translate = QCoreApplication.translate


def thing_words(place: str) -> str:
    """A thing on the badge by its place, such as ``front.sessions``."""
    side, _, name = place.partition(".")
    known = {
        "event": translate("design", "Title of the event"),
        "venue": translate("design", "Dates and place"),
        "dates": translate("design", "Dates"),
        "pattern": translate("design", "Pattern of the audience"),
        "symbol": translate("design", "Symbol of the audience"),
        "profile": translate("design", "Audience or role"),
        "details": translate("design", "Lines under the name"),
        "names": translate("design", "Names"),
        "sessions": translate("design", "My sessions"),
        "agenda": translate("design", "Programme with rooms and times"),
        "wifi": translate("design", "Wi-Fi"),
        "funding": translate("design", "Funding mention"),
        "logo": translate("design", "Logo"),
        "code": translate("design", "Letters under the QR"),
        "qr": translate("design", "QR"),
        "help": translate("design", "Words of the team"),
    }
    words = known.get(name, name)
    if side == "back":
        return translate("design", "Back: {thing}").format(thing=words)
    return words


def text_words(name: str) -> str:
    """One of the organiser's own texts."""
    known = {
        "title": translate("design", "Title lines"),
        "wifi": translate("design", "Wi-Fi, on the back"),
        "funding": translate("design", "Funding, on the back"),
        "welcome": translate("design", "Help line, on the back"),
    }
    return known.get(name, name)


def field_words(name: str) -> str:
    """What may stand under a name."""
    known = {
        "job_title": translate("design", "Job title"),
        "organisation": translate("design", "Organisation"),
        "country": translate("design", "Country"),
    }
    return known.get(name, name.removeprefix("extra."))


def role_words(role: str) -> str:
    known = {
        Role.PARTICIPANT.value: translate("design", "No audience"),
        Role.SPEAKER.value: translate("design", "Speakers"),
        Role.STAFF.value: translate("design", "Staff"),
        Role.PRESS.value: translate("design", "Press"),
        Role.GUEST.value: translate("design", "Guests"),
    }
    return known.get(role, role)


def trial_words(trial: Trial) -> str:
    """Who is shown, and why they."""
    why = {
        Why.LONGEST_NAME: translate("design", "the longest name of the list"),
        Why.LONGEST_WORD: translate("design", "the longest word in a name"),
        Why.NO_FONT: translate("design", "letters that no font has"),
        Why.MOST_UNDER_NAME: translate("design", "the longest lines under the name"),
        Why.MOST_SESSIONS: translate("design", "the most sessions"),
        Why.OTHER_SCRIPT: translate("design", "other letters than Latin"),
        Why.ONE_NAME: translate("design", "one name only"),
        Why.PROFILE: trial.detail,
        Why.SPARE: translate("design", "a spare badge, to be written on"),
        Why.INVENTED: translate("design", "an invented name, the list is empty"),
    }[trial.why]
    return f"{trial.badge.name} – {why}" if trial.badge.name else why[:1].upper() + why[1:]


def refusal_words(error: Exception) -> str:
    """Why a draft cannot be, by the thing that it is about."""
    reason = error.params.get("reason") if isinstance(error, UserError) else None
    if not isinstance(error, UserError) or not isinstance(reason, UserError):
        return error_text(error)
    *place, _ = str(error.params.get("key", "")).split(".")
    side = next((i for i, part in enumerate(place) if part in ("front", "back")), None)
    if side is None or len(place) < side + 2:
        return error_text(error)
    said = dict(reason.params)
    if "other" in said:
        other = thing_words(f"{place[side]}.{said['other']}")
        said["other"] = translate("design", "“{thing}”").format(thing=other)
    words = translate("design", "This cannot be printed so. {thing}: {reason}.")
    return words.format(
        thing=thing_words(".".join(place[side : side + 2])),
        reason=error_text(type(reason)(reason.template, **said)),
    )
