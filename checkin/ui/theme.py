"""Light and dark: the quiet column's colours. A verdict's own colours are the same in both."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

THEME = "theme"  # machine setting: "light", "dark", or none for the system's

_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


@dataclass(frozen=True, slots=True)
class Colours:
    """Inks have at least 7 : 1 on ``paper`` (``quiet`` 4.5 : 1 and more)."""

    paper: str
    ink: str
    quiet: str
    line: str
    border: str
    accent: str
    on_accent: str
    note: str
    note_ink: str
    off: str  # a disabled button
    people: str  # the gauge's bar, then near full, then full
    near: str
    full: str
    held: str


LIGHT = Colours(
    "#FFFFFF", "#111827", "#374151", "#E5E7EB", "#6B7280", "#0B4F8A", "#FFFFFF", "#FFF4C2",
    "#111827", "#E5E7EB", "#0B4F8A", "#B45309", "#6E0F1A", "#BFD7EA",
)  # fmt: skip
DARK_COLOURS = Colours(
    "#1B2430", "#F9FAFB", "#D1D5DB", "#374151", "#9CA3AF", "#8CC8FF", "#0A0D10", "#4A3B00",
    "#FFF4C2", "#2B3644", "#8CC8FF", "#F2B705", "#FF9AA5", "#3B5570",
)  # fmt: skip


def apply_theme(name: object) -> None:
    """Tell Qt, for every page: "light", "dark", else as the system has it."""
    hints = QGuiApplication.styleHints()
    hints.setColorScheme(_SCHEMES.get(str(name), Qt.ColorScheme.Unknown))


def colours_of(name: object) -> Colours:
    scheme = _SCHEMES.get(str(name)) or QGuiApplication.styleHints().colorScheme()
    return DARK_COLOURS if scheme == Qt.ColorScheme.Dark else LIGHT
