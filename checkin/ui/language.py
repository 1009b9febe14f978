"""The catalogues of the window: the system's language or the one chosen, switched live."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from checkin.data_folder import data_folder

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
            spoken = QLocale(translator.language())
            if name == "checkin" and spoken.language() != locale.language():
                QLocale.setDefault(spoken)  # days and numbers in the language of the texts
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
        self._translators = install_language(self._app, locale or QLocale.system())

    def remove(self) -> None:
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = []
