"""What is said of erasing personal data: of the whole event, or of one person."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from checkin.services.retention import Erased, Erasure

translate = QCoreApplication.translate


def confirmation_word() -> str:
    """What must be typed before anything is erased."""
    return translate("retention", "ERASE")


def field_words() -> dict[str, str]:
    return {
        "email": translate("retention", "E-mail"),
        "job_title": translate("retention", "Job title"),
        "door_note": translate("retention", "Note at the door"),
        "registration_id": translate("retention", "Registration number"),
        "extra": translate("retention", "Further columns (diet, consent…)"),
        "decisions": translate("retention", "Staff: decisions, corrections, counts, with reasons"),
        "changes": translate("retention", "Staff: who changed something"),
        "name": translate("retention", "Name"),
        "organisation": translate("retention", "Organisation"),
        "role": translate("retention", "Role"),
        "audience": translate("retention", "Audience"),
        "target_group": translate("retention", "Target group"),
        "country": translate("retention", "Country"),
        "recorded": translate("retention", "Who recorded a presence, and from which sheet"),
        "log": translate("retention", "Registrations and the log of scans"),
    }


def date_words(day: date) -> str:
    """A date in full, in the language that the program speaks."""
    tag = translate("times", "en_GB")
    pattern = translate("retention", "d MMMM yyyy")
    return QLocale(tag).toString(QDate(day.year, day.month, day.day), pattern)


def state_words(found: Erasure, today: date) -> str:
    """Whether and when something has to be done."""
    if found.due is None:
        return translate(
            "retention",
            "No date is set. Ask your funder until when the papers must be kept, then set it: "
            "what proves attendance stays, the rest goes.",
        )
    when = date_words(found.due)
    if not found.anything:
        return translate(
            "retention", "Everything that is no proof is erased (date: {date})."
        ).format(date=when)
    if found.is_due(today):
        return translate(
            "retention", "The date has come ({date}): erase what is no proof now."
        ).format(date=when)
    return translate(
        "retention", "To be erased from {date} on. Before that, nothing can be erased."
    ).format(date=when)


def erased_words(done: Erased) -> str:
    """What was done, and what somebody must still see to."""
    words = translate("retention", "Erased: data of {n} people. It is noted with your name.")
    if done.erasure.people == 1:
        words = translate("retention", "Erased: one person's data. It is noted with your name.")
    lines = [words.format(n=done.erasure.people)]
    if done.sound:
        lines.append(translate("retention", "Checked: the log's chains hold."))
    else:
        lines.append(
            translate("retention", "The log does not check out: run “checkin doctor” at once.")
        )
    if done.deleted:
        lines.append(
            translate("retention", "Automatic copies deleted: {n}. A fresh one was made.").format(
                n=done.deleted
            )
        )
    if not done.whole:
        lines.append(
            translate(
                "retention",
                "Another program is reading the event: old bytes are still in its file. Close "
                "it there, then erase once more.",
            )
        )
    for copy in done.left:
        words = (
            translate("retention", "Could not be deleted, do it by hand: {path}")
            if copy.ours
            else translate("retention", "Cannot be read, look at it and delete it: {path}")
        )
        lines.append(words.format(path=copy.path))
    return "\n".join(lines)


def by_hand_words(found: Erasure, *, server: bool, shared: bool = False) -> str:
    """What no program knows: copies made by hand, lists that were imported."""
    lines = [
        translate(
            "retention",
            "Only you know of copies made by hand (USB sticks, e-mail, other computers), printed "
            "lists and exports: delete them as well.",
        )
    ]
    if found.lists:
        lines.append(
            translate("retention", "Lists that were imported: {names}").format(
                names=", ".join(found.lists)
            )
        )
    if server:
        lines.append(
            translate("retention", "The server's own backups keep what they hold: ask for them.")
        )
    if shared:
        lines.append(
            translate(
                "retention",
                "The other desks have automatic copies of their own: delete their “copies” too.",
            )
        )
    return "\n".join(lines)
