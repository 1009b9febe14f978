"""Which pages the window has, in the order of its menu."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from checkin.ui.pages import Pages, PageSpec, Workbench

translate = QCoreApplication.translate


def _programme(bench: Workbench) -> QWidget:
    from checkin.ui.programme_page import ProgrammePage

    return ProgrammePage(bench)


def _editor(bench: Workbench) -> QWidget:
    from checkin.ui.programme_editor import ProgrammeEditor

    return ProgrammeEditor(bench)


def _checklist(bench: Workbench) -> QWidget:
    from checkin.ui.checklist import ChecklistPage

    return ChecklistPage(bench)


def _tomorrow(bench: Workbench) -> QWidget:
    from checkin.ui.tomorrow import TomorrowPage

    return TomorrowPage(bench)


def _help(bench: Workbench) -> QWidget:
    from checkin.ui.help_page import HelpPage

    return HelpPage(bench)


def _settings(bench: Workbench) -> QWidget:
    from checkin.ui.settings_page import SettingsPage

    return SettingsPage(bench)


def _camera(workbench: Workbench) -> QWidget:
    from checkin.ui.camera_page import CameraPage

    return CameraPage(workbench)


def _log(bench: Workbench) -> QWidget:
    from checkin.ui.log_page import LogPageScreen

    return LogPageScreen(bench)


def _roll_call(bench: Workbench) -> QWidget:
    from checkin.ui.roll_call_page import RollCallPage

    return RollCallPage(bench)


def _attendees(bench: Workbench) -> QWidget:
    from checkin.ui.attendees_page import AttendeesPage

    return AttendeesPage(bench)


def _duplicates(bench: Workbench) -> QWidget:
    from checkin.ui.duplicates_page import DuplicatesPage

    return DuplicatesPage(bench)


def _print(bench: Workbench) -> QWidget:
    from checkin.ui.print_page import PrintPage

    return PrintPage(bench)


#: Each ``make`` imports its page when called: nothing of it loads before the first paint.
PAGES: Pages = (
    PageSpec("log", lambda: translate("window", "Log of scans"), _log, "Ctrl+J"),
    PageSpec(
        "roll_call", lambda: translate("window", "Roll call in the room"), _roll_call, "Ctrl+R"
    ),
    PageSpec("attendees", lambda: translate("window", "Attendees"), _attendees, "Ctrl+Shift+P"),
    PageSpec("duplicates", lambda: translate("window", "Likely duplicates"), _duplicates),
    PageSpec(
        "programme", lambda: translate("window", "Programme on the day"), _programme, "Shift+F7"
    ),
    PageSpec("programme-editor", lambda: translate("window", "Whole programme"), _editor),
    PageSpec("checklist", lambda: translate("window", "This morning"), _checklist, "Ctrl+K"),
    PageSpec("tomorrow", lambda: translate("window", "Tomorrow"), _tomorrow, "Ctrl+T"),
    PageSpec("print", lambda: translate("print", "Print badges"), _print, "Ctrl+Shift+B"),
    PageSpec("settings", lambda: translate("window", "Settings"), _settings, "Ctrl+,"),
    PageSpec("help", lambda: translate("window", "Keys"), _help, "F1"),
    PageSpec("camera", lambda: QCoreApplication.translate("camera", "Camera test"), _camera),
)
