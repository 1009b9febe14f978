"""Which pages the window has, in the order of its menu."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from checkin.ui.pages import Pages, PageSpec, Workbench

translate = QCoreApplication.translate


def _programme(bench: Workbench) -> QWidget:
    from checkin.ui.programme.page import ProgrammePage

    return ProgrammePage(bench)


def _editor(bench: Workbench) -> QWidget:
    from checkin.ui.programme.editor import ProgrammeEditor

    return ProgrammeEditor(bench)


def _checklist(bench: Workbench) -> QWidget:
    from checkin.ui.day.checklist import ChecklistPage

    return ChecklistPage(bench)


def _tomorrow(bench: Workbench) -> QWidget:
    from checkin.ui.day.tomorrow import TomorrowPage

    return TomorrowPage(bench)


def _help(bench: Workbench) -> QWidget:
    from checkin.ui.help_page import HelpPage

    return HelpPage(bench)


def _settings(bench: Workbench) -> QWidget:
    from checkin.ui.settings.page import SettingsPage

    return SettingsPage(bench)


def _camera(workbench: Workbench) -> QWidget:
    from checkin.ui.camera.page import CameraPage

    return CameraPage(workbench)


def _log(bench: Workbench) -> QWidget:
    from checkin.ui.log.page import LogPageScreen

    return LogPageScreen(bench)


def _roll_call(bench: Workbench) -> QWidget:
    from checkin.ui.roll_call.page import RollCallPage

    return RollCallPage(bench)


def _dashboard(bench: Workbench) -> QWidget:
    from checkin.ui.dashboard.page import DashboardPage

    return DashboardPage(bench)


def _paper(bench: Workbench) -> QWidget:
    from checkin.ui.paper.page import PaperPage

    return PaperPage(bench)


def _attendees(bench: Workbench) -> QWidget:
    from checkin.ui.people.page import AttendeesPage

    return AttendeesPage(bench)


def _duplicates(bench: Workbench) -> QWidget:
    from checkin.ui.people.duplicates_page import DuplicatesPage

    return DuplicatesPage(bench)


def _import(bench: Workbench) -> QWidget:
    from checkin.ui.imports.page import ImportPage

    return ImportPage(bench)


def _print(bench: Workbench) -> QWidget:
    from checkin.ui.printing.page import PrintPage

    return PrintPage(bench)


def _dossier(bench: Workbench) -> QWidget:
    from checkin.ui.dossier.page import DossierPage

    return DossierPage(bench)


def _retention(bench: Workbench) -> QWidget:
    from checkin.ui.retention.page import RetentionPage

    return RetentionPage(bench)


def _desks(bench: Workbench) -> QWidget:
    from checkin.ui.desks.page import DesksPage

    return DesksPage(bench)


def _design(bench: Workbench) -> QWidget:
    from checkin.ui.design.page import DesignPage

    return DesignPage(bench)


#: Each ``make`` imports its page when called: nothing of it loads before the first paint.
PAGES: Pages = (
    PageSpec("dashboard", lambda: translate("window", "Dashboard"), _dashboard, "Ctrl+D"),
    PageSpec("log", lambda: translate("window", "Log of scans"), _log, "Ctrl+J"),
    PageSpec(
        "roll_call", lambda: translate("window", "Roll call in the room"), _roll_call, "Ctrl+R"
    ),
    PageSpec("paper", lambda: translate("window", "Type a paper sheet"), _paper, "Ctrl+Shift+E"),
    PageSpec("attendees", lambda: translate("window", "Attendees"), _attendees, "Ctrl+Shift+P"),
    PageSpec("duplicates", lambda: translate("window", "Likely duplicates"), _duplicates),
    PageSpec("import", lambda: translate("window", "Import a list…"), _import, "Ctrl+Shift+I"),
    PageSpec(
        "programme", lambda: translate("window", "Programme on the day"), _programme, "Shift+F7"
    ),
    PageSpec("programme-editor", lambda: translate("window", "Whole programme"), _editor),
    PageSpec("checklist", lambda: translate("window", "This morning"), _checklist, "Ctrl+K"),
    PageSpec("tomorrow", lambda: translate("window", "Tomorrow"), _tomorrow, "Ctrl+T"),
    PageSpec("print", lambda: translate("print", "Print badges"), _print, "Ctrl+Shift+B"),
    PageSpec("dossier", lambda: translate("window", "Funder's dossier"), _dossier, "Ctrl+Shift+D"),
    PageSpec("retention", lambda: translate("window", "Personal data"), _retention),
    PageSpec("design", lambda: translate("design", "Design of the badges"), _design),
    PageSpec("desks", lambda: translate("window", "Add a desk…"), _desks),
    PageSpec("settings", lambda: translate("window", "Settings"), _settings, "Ctrl+,"),
    PageSpec("help", lambda: translate("window", "Keys"), _help, "F1"),
    PageSpec("camera", lambda: QCoreApplication.translate("camera", "Camera test"), _camera),
)
