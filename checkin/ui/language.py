"""The catalogues of the window: the system's language or the one chosen, switched live."""

import sys

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from checkin.data_folder import data_folder
from checkin.services.spoken_language import speaks_french, systems_language

LANGUAGE = "language"  # machine setting: "fr", "en", or none for the system's


def install_language(app: QCoreApplication, locale: QLocale) -> list[QTranslator]:
    """Install the catalogues for a locale; the caller keeps the translators alive."""
    QLocale.setDefault(locale)
    installed = []
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = str(data_folder("assets") / "translations")
    catalogues = (("qtbase", qt), ("qt_more", ours), ("checkin", ours), ("errors", ours))
    for name, folder in catalogues:
        translator = QTranslator(app)
        if translator.load(locale, name, "_", folder):
            app.installTranslator(translator)
            installed.append(translator)
    return installed


class Language(QObject):
    """The language spoken; every widget hears LanguageChange when it is switched."""

    def __init__(self, app: QCoreApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._translators: list[QTranslator] = []

    def speak(self, code: str | None) -> None:
        """Switch to "fr" or "en"; to the system's language where it is neither."""
        self.remove()
        locale = {"fr": QLocale("fr_FR"), "en": QLocale("en_GB")}.get(code or "")
        self._translators = install_language(self._app, locale or _systems_locale())

    def remove(self) -> None:
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = []


def _systems_locale() -> QLocale:
    """The system's, in the language that the command line finds for it.

    Qt takes the first wish of LANGUAGE that has a catalogue: with ``en:fr`` that is French,
    for English is the source and has none.
    """
    system = QLocale.system()
    if sys.platform in ("win32", "darwin"):
        return system
    french = speaks_french(systems_language())
    if french == (system.language() == QLocale.Language.French):
        return QLocale(system.name())  # its region's dates and numbers, without the wishes
    return QLocale("fr_FR" if french else "en_GB")
