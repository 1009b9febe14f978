"""What the practice badges stand for."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def badge_name(kind: str) -> str:
    """What a practice badge stands for."""
    return {
        "registered": translate("rehearsal", "Registered"),
        "walk_in": translate("rehearsal", "Not registered"),
        "waiting": translate("rehearsal", "On the waiting list"),
        "inside": translate("rehearsal", "Already inside"),
        "unknown": translate("rehearsal", "Another event's badge"),
    }[kind]
