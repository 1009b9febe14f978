"""What the paper page says: its count against the paper's, and what became of a sheet."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from checkin.services.paper_entry import Entered

translate = QCoreApplication.translate


def tally_text(ticked: int, counted: int | None) -> str:
    """“Ticked: 36. Counted on the sheet: 37. One is missing.”"""
    text = translate("paper", "Ticked: {n}.").format(n=ticked)
    if counted is None:
        return text
    text += " " + translate("paper", "On the sheet: {n}.").format(n=counted)
    missing = counted - ticked
    if missing == 0:
        return f"{text} " + translate("paper", "It agrees.")
    if missing > 0:
        return f"{text} " + translate("paper", "{n} missing.").format(n=missing)
    return f"{text} " + translate("paper", "{n} too many.").format(n=-missing)


def saved_text(entered: Sequence[Entered], name: str) -> str:
    recorded = sum(line.answer is not None for line in entered)
    text = translate("paper", "“{sheet}” is recorded: {n} present from paper.")
    text = text.format(sheet=name, n=recorded)
    known = len(entered) - recorded
    if known:
        more = translate("paper", "{n} were known to be there before and stay as they are.")
        text += " " + more.format(n=known)
    return text


def next_sheet(name: str) -> str:
    """The name of the sheet after one: “sheet 3” → “sheet 4”; without a number, none."""
    match = re.search(r"\d+(?=\D*$)", name)
    if match is None:
        return ""
    return f"{name[: match.start()]}{int(match[0]) + 1}{name[match.end() :]}"
