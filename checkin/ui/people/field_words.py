"""A person's fields by name, as screens call them."""

from PySide6.QtCore import QCoreApplication

from checkin.domain.model import Role
from checkin.domain.person_fields import EXTRA
from checkin.ui.words.verdicts import role_name

translate = QCoreApplication.translate


def field_name(field: str) -> str:
    """What a field is called on screen; an extra column goes by its own header."""
    if field.startswith(EXTRA):
        return field.removeprefix(EXTRA)
    names = {
        "given_name": translate("fields", "Given name"),
        "family_name": translate("fields", "Family name"),
        "email": translate("fields", "E-mail"),
        "organisation": translate("fields", "Organisation"),
        "job_title": translate("fields", "Job title"),
        "country": translate("fields", "Country"),
        "audience": translate("fields", "Audience"),
        "target_group": translate("fields", "Target group"),
        "role": translate("fields", "Role"),
        "door_note": translate("fields", "Door note"),
        "registration_id": translate("fields", "Registration number"),
    }
    return names.get(field, field)


def field_value(field: str, value: str) -> str:
    """A value as screens show it: roles by their word, the rest as it is."""
    return role_name(Role(value)) if field == "role" and value else value
