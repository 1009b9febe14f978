"""The size of a file as people say it."""

from PySide6.QtCore import QCoreApplication, QLocale


def size_words(size: int) -> str:
    """``size`` bytes, in the language that the program speaks."""
    tag = QCoreApplication.translate("times", "en_GB")
    return QLocale(tag).formattedDataSize(size, 0, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
