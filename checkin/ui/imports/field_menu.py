"""The menu of what a column can be: a person's fields, sessions, kept, left out."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from checkin.domain.model import Programme
from checkin.services.import_session import ColumnView
from checkin.ui.imports.words import SESSION, field_name, session_name

translate = QCoreApplication.translate
_PERSON = (
    *("family_name", "given_name", "full_name", "email", "organisation", "job_title", "country"),
    *("audience", "target_group", "role", "door_note"),
)
_REGISTRATION = ("sessions", "status", "registered_at", "registration_id", "draft")


def field_menu(
    column: ColumnView,
    programme: Programme,
    chosen: Callable[[str], object],
    parent: QWidget,
) -> QMenu:
    """One click or a letter and Enter; what the column is now is marked."""
    menu = QMenu(parent)
    group = QActionGroup(menu)

    def add(to: QMenu, field: str, text: str) -> None:
        action = to.addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(field == column.field)
        action.triggered.connect(lambda: chosen(field))
        group.addAction(action)

    menu.addSection(translate("import", "The person"))
    for field in _PERSON:
        add(menu, field, field_name(field))
    menu.addSection(translate("import", "The registration"))
    for field in _REGISTRATION:
        add(menu, field, field_name(field))
    ticks = menu.addMenu(translate("import", "Ticks of one session"))
    for session in programme.sessions:
        key = SESSION + session.id
        when = session_name(session.id, programme, when=True)
        add(ticks, key, f"{session.name}  ({when})")
    menu.addSeparator()
    add(menu, "extra", translate("import", "Keep as it is (shown on the card)"))
    add(menu, "ignore", translate("import", "Leave out"))
    return menu
