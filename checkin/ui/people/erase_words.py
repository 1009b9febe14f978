"""What is said before and after one person's data is erased."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from checkin.domain.model import Role
from checkin.services.person_erasure import PersonErasure
from checkin.services.retention import Erasure
from checkin.ui.words.erasure import by_hand_words, field_words
from checkin.ui.words.verdicts import role_name

translate = QCoreApplication.translate


def why_words(seen: PersonErasure) -> str:
    """Which of the two cases this is, in a sentence or two."""
    if seen.attended:
        return translate(
            "erase",
            "This person was here: name, organisation and registrations stay, for they prove the "
            "attendance to the funder. The rest goes at once. This cannot be taken back.",
        )
    return translate(
        "erase",
        "This person attended nothing, so nothing has to be proved: the name goes too. This "
        "cannot be taken back.",
    )


def goes_lines(seen: PersonErasure) -> list[str]:
    lines = _lines(seen.goes)
    if not seen.attended:
        lines.append(translate("erase", "The badge: it is no longer let in"))
    if seen.cancelled:
        text = translate("erase", "Registrations to come: {n}. The waiting list moves up")
        lines.append(text.format(n=len(seen.cancelled)))
    if seen.notes:
        text = translate("erase", "Reasons that staff typed at their scans: {n}")
        lines.append(text.format(n=seen.notes))
    lines.append(translate("erase", "What lists said before, and automatic copies of the event"))
    return lines


def stays_lines(seen: PersonErasure) -> list[str]:
    lines = _lines(seen.stays)
    if seen.attended:
        lines.append(translate("erase", "Registrations and scans: the proof for the funder"))
        lines.append(
            translate("erase", "Decisions of staff at their scans: part of the same proof")
        )
    else:
        lines.append(
            translate("erase", "A line “(erased)” without a name: counts and log stay right")
        )
    lines.append(
        translate(
            "erase",
            "A fingerprint that holds no name: if a list names them again, you are told and the "
            "row is left out",
        )
    )
    lines.append(translate("erase", "In the list of changes: who erased, and when"))
    return lines


def after_words(seen: PersonErasure, *, server: bool, shared: bool) -> str:
    """What the program cannot reach."""
    found = Erasure(1, {}, None, lists=seen.lists)
    return by_hand_words(found, server=server, shared=shared)


def _lines(values: Mapping[str, str]) -> list[str]:
    """Each field with its value, as the other pages call them."""
    names, separator = field_words(), translate("person", "{field}: {value}")
    return [
        separator.format(
            field=names[name], value=role_name(Role(value)) if name == "role" else value
        )
        for name, value in values.items()
    ]
