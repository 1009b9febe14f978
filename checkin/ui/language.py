"""The catalogues of the window: French on a French system, English elsewhere."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from checkin.data_folder import data_folder


def install_language(app: QCoreApplication, locale: QLocale) -> list[QTranslator]:
    """Install the catalogues for a locale; the caller keeps the translators alive."""
    QLocale.setDefault(locale)
    installed = []
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = str(data_folder("assets") / "translations")
    for name, folder in (("qtbase", qt), ("checkin", ours), ("errors", ours)):
        translator = QTranslator(app)
        if translator.load(locale, name, "_", folder):
            app.installTranslator(translator)
            installed.append(translator)
    return installed
