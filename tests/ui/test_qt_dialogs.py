"""Qt's own dialogs and buttons speak the language of the window, whole."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDateTimeEdit,
    QFileDialog,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from checkin.ui.language import install_language

SAME = {"OK", "Type", "*.checkin", ""}  # of both languages


def file_dialog(accept: QFileDialog.AcceptMode, mode: QFileDialog.FileMode) -> QFileDialog:
    dialog = QFileDialog(None, "x", "/", "*.checkin")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(accept)
    dialog.setFileMode(mode)
    return dialog


def message_box() -> QMessageBox:
    box = QMessageBox()
    for button in QMessageBox.StandardButton:
        if button.name not in ("NoButton", "FirstButton", "LastButton", "ButtonMask", "FlagMask"):
            box.addButton(button)
    box.setDetailedText("x")
    return box


def field_with_menu() -> QWidget:
    field = QLineEdit()
    field.menu = field.createStandardContextMenu()  # type: ignore[attr-defined]
    return field


DIALOGS: dict[str, Callable[[], QWidget]] = {
    "open": lambda: file_dialog(QFileDialog.AcceptMode.AcceptOpen, QFileDialog.FileMode.AnyFile),
    "save": lambda: file_dialog(QFileDialog.AcceptMode.AcceptSave, QFileDialog.FileMode.AnyFile),
    "folder": lambda: file_dialog(
        QFileDialog.AcceptMode.AcceptOpen, QFileDialog.FileMode.Directory
    ),
    "buttons": message_box,
    "number": QInputDialog,
    "menu of a field": field_with_menu,
}


def texts(widget: QWidget) -> list[str]:
    """All that a dialog shows."""
    found = [label.text() for label in widget.findChildren(QLabel)]
    for button in widget.findChildren(QAbstractButton):
        found += [button.text(), button.toolTip(), button.accessibleName()]
    found += [action.text().partition("\t")[0] for action in widget.findChildren(QAction)]
    for view in widget.findChildren(QTreeView):
        model = view.model()
        if model is not None:
            columns = range(model.columnCount())
            found += [str(model.headerData(i, Qt.Orientation.Horizontal)) for i in columns]
    return found


def said(make: Callable[[], QWidget], qtbot: QtBot) -> list[str]:
    widget = make()
    qtbot.addWidget(widget)
    widget.show()
    QApplication.processEvents()
    found = texts(widget)
    widget.close()
    return found


@pytest.mark.parametrize("name", DIALOGS)
def test_nothing_of_qts_own_stays_english(qapp: QApplication, qtbot: QtBot, name: str) -> None:
    english = said(DIALOGS[name], qtbot)
    translators = install_language(qapp, QLocale("fr_FR"))
    try:
        french = said(DIALOGS[name], qtbot)
    finally:
        for translator in translators:
            qapp.removeTranslator(translator)
        QLocale.setDefault(QLocale.c())
    assert len(english) == len(french)
    left = {one for one, other in zip(english, french, strict=True) if one == other}
    assert {text for text in left if text.replace("&", "") not in SAME} == set()


def test_dates_and_keys_are_said_the_french_way(french: None, qtbot: QtBot) -> None:
    edit = QDateTimeEdit(QDateTime(2020, 3, 4, 9, 5, 0))
    qtbot.addWidget(edit)
    edit.setDisplayFormat(
        QApplication.translate("programme", "ddd d MMM  HH:mm")  # as on the programme's page
    )
    assert edit.text() == "mer. 4 mars  9 h 05"
    native = QKeySequence.SequenceFormat.NativeText
    assert QKeySequence("Shift+F8").toString(native) == "Maj+F8"
    assert QKeySequence("Ctrl+Del").toString(native) == "Ctrl+Suppr"
