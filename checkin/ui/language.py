"""The catalogues of the window: French on a French system, English elsewhere."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

import checkin


def assets() -> Path:
    """Where the data files are: inside the installed package, else beside it."""
    package = Path(checkin.__file__).parent
    installed = package / "_data" / "assets"
    return installed if installed.is_dir() else package.parent / "assets"


def install_language(app: QCoreApplication, locale: QLocale) -> list[QTranslator]:
    """Install the catalogues for a locale; the caller keeps the translators alive."""
    QLocale.setDefault(locale)
    installed = []
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = str(assets() / "translations")
    for name, folder in (("qtbase", qt), ("checkin", ours), ("errors", ours)):
        translator = QTranslator(app)
        if translator.load(locale, name, "_", folder):
            app.installTranslator(translator)
            installed.append(translator)
    return installed
