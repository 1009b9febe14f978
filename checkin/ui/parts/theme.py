"""Light and dark: the quiet column's colours. A verdict's own colours are the same in both."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

TEXT_SIZE = "text_size"  # machine setting: percent, 100 to 200
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


def text_size_of(value: object) -> int:
    """A percentage within its limits; what is no number counts as not set."""
    return max(100, min(200, value)) if type(value) is int else 100


def apply_theme(name: object) -> None:
    """Tell Qt, for every page: "light", "dark", else as the system has it."""
    hints = QGuiApplication.styleHints()
    wanted = _SCHEMES.get(str(name), Qt.ColorScheme.Unknown)
    hints.setColorScheme(wanted)
    QGuiApplication.setPalette(QPalette())
    if wanted == Qt.ColorScheme.Dark and not is_dark(QGuiApplication.palette()):
        # Some platforms (plain X11, offscreen) do not follow: tables and forms would stay white.
        QGuiApplication.setPalette(_dark_palette())
    else:
        QGuiApplication.setPalette(_readable(QGuiApplication.palette()))
    boxes = QPalette(QGuiApplication.palette())
    if is_dark(boxes):  # their frame is drawn a shade darker than the window: none would be seen
        boxes.setColor(QPalette.ColorRole.Window, QColor(DARK_COLOURS.quiet))
    QApplication.setPalette(boxes, "QCheckBox")  # type: ignore[arg-type]  # it takes no bytes


def is_dark(palette: QPalette) -> bool:
    return palette.color(QPalette.ColorRole.Base).lightnessF() < 0.5


def _readable(palette: QPalette) -> QPalette:
    """The system's colours, but chosen rows, links and hints with a contrast of at least 4.5."""
    colours = DARK_COLOURS if is_dark(palette) else LIGHT
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Highlight, colours.accent),
        (roles.HighlightedText, colours.on_accent),
        (roles.Link, colours.accent),
        (roles.PlaceholderText, colours.quiet),
    ):
        palette.setColor(role, QColor(colour))
    return palette


def _dark_palette() -> QPalette:
    colours = DARK_COLOURS
    palette = QPalette(QColor(colours.off), QColor(colours.paper))
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Base, "#111827"),
        (roles.AlternateBase, colours.paper),
        (roles.Text, colours.ink),
        (roles.WindowText, colours.ink),
        (roles.ButtonText, colours.ink),
        (roles.ToolTipBase, colours.note),
        (roles.ToolTipText, colours.note_ink),
        (roles.PlaceholderText, colours.quiet),
        (roles.Highlight, colours.accent),
        (roles.HighlightedText, colours.on_accent),
        (roles.Link, colours.accent),
    ):
        palette.setColor(role, QColor(colour))
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.border))
    return palette


def colours_of(name: object) -> Colours:
    scheme = _SCHEMES.get(str(name)) or QGuiApplication.styleHints().colorScheme()
    return DARK_COLOURS if scheme == Qt.ColorScheme.Dark else LIGHT
