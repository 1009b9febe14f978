"""Somebody sent in another's place: who they are, before the registrations are passed on."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from checkin.domain.model import Attendee
from checkin.ui.parts.short_form import FieldsForm

translate = QCoreApplication.translate


def ask_replacement(
    person: Attendee, chosen: Callable[[tuple[str, str, str]], object], parent: QWidget
) -> FieldsForm:
    """Ask for given name, family name and e-mail of who comes instead of ``person``."""
    form = FieldsForm(
        translate("replace", "Who comes in the place of {name}?").format(name=person.name),
        [
            (translate("walkin", "Given name"), ""),
            (translate("walkin", "Family name"), ""),
            (translate("walkin", "E-mail (optional)"), ""),
        ],
        translate("replace", "Pass the registrations on"),
        parent,
        translate(
            "replace",
            "All registrations of {name} are passed on, with a new badge. {name} stays in the "
            "list without any.",
        ).format(name=person.name),
    )
    form.filled.connect(lambda texts: chosen((texts[0], texts[1], texts[2])))
    form.open()
    return form
