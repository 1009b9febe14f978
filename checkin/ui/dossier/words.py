"""What the dossier page says: cautions, what each file is for, and what a verification found."""

from datetime import datetime, tzinfo
from pathlib import PurePosixPath

from PySide6.QtCore import QCoreApplication

from checkin.services.funder_dossier import Caution, Concern
from checkin.services.verify_dossier import Problem, Verified
from checkin.ui.words.times import clock_time, day

translate = QCoreApplication.translate
_NAMED = 4  # sessions or files by name; more are counted

#: what keeps the dossier from being right, beside what is good to know
GRAVE = frozenset(
    {Concern.REHEARSAL, Concern.NO_SESSION, Concern.NOBODY_CAME, Concern.NOT_ENDED}
    | {Concern.OTHER_FILES, Concern.STILL_INSIDE}
)


def caution_words(caution: Caution, zone: tzinfo) -> str:
    """One thing to know before, with what to do about it."""
    text = {
        Concern.REHEARSAL: translate(
            "dossier",
            "This is a rehearsal: the dossier says EXERCICE on every page and is signed with "
            "another key. It proves nothing.",
        ),
        Concern.NO_SESSION: translate(
            "dossier", "The programme has no session: there is nothing to prove yet."
        ),
        Concern.NOBODY_CAME: translate(
            "dossier",
            "Nobody's attendance is recorded: the dossier shows registrations alone.",
        ),
        Concern.NOT_ENDED: translate(
            "dossier",
            "Not over yet: {names}. Whoever has not come is still awaited; make the dossier "
            "again afterwards.",
        ),
        Concern.NEVER_OPENED: translate(
            "dossier", "Nobody came to: {names}. If it was held, enter its paper sheet first."
        ),
        Concern.STILL_INSIDE: translate(
            "dossier", "Still inside a session that is running: {n} people."
        ),
        Concern.UNMEASURED: translate(
            "dossier",
            "{hours} of {whole} are presumed, because nobody was scanned out. They are totalled "
            "apart, and certificates give no duration for them.",
        ),
        Concern.CHANGED_SINCE: translate(
            "dossier",
            "Since the last dossier ({when}): {n} decisions or corrections, {of} new lines in "
            "the log. The new dossier says which and why.",
        ),
        Concern.UNSIGNED: translate(
            "dossier",
            "Nobody is named who signs: the lines for name and function stay empty, to be "
            "filled in by hand.",
        ),
        Concern.NO_WITNESS: translate(
            "dossier",
            "No witness: as long as nobody outside keeps the hashes, whoever has the key could "
            "sign another dossier later.",
        ),
        Concern.OTHER_FILES: translate(
            "dossier",
            "The folder holds other files: {names}. A verification would call them added; "
            "choose an empty folder.",
        ),
    }[caution.concern]
    shown = ", ".join(caution.names[:_NAMED])
    if len(caution.names) > _NAMED:
        shown = translate("dossier", "{names} and {n} more").format(
            names=shown, n=len(caution.names) - _NAMED
        )
    return text.format(
        names=shown,
        n=caution.number,
        of=caution.of,
        hours=hours_words(caution.number),
        whole=hours_words(caution.of),
        when=moment_words(caution.at, zone) if caution.at else "",
    )


def hours_words(minutes: int) -> str:
    """A duration: 12 h 05, or 12:05 in English."""
    return translate("dossier", "{hours} h {minutes:02d} min").format(
        hours=minutes // 60, minutes=minutes % 60
    )


def moment_words(at: datetime, zone: tzinfo) -> str:
    return translate("dossier", "{day} at {time}").format(
        day=day(at, zone), time=clock_time(at, zone)
    )


def paper_words() -> dict[str, str]:
    return {
        "sheets": translate("dossier", "Attendance sheets"),
        "report": translate("dossier", "Report"),
        "certificates": translate("dossier", "Certificates (the first three)"),
        "blank": translate("dossier", "Sheets to fill in by hand"),
    }


def file_purpose(name: str) -> str:
    """What a file of the dossier is for, by its name in either language."""
    path = PurePosixPath(name)
    stem, suffix = path.stem, path.suffix
    if name.endswith("/"):
        return translate("dossier", "One certificate a person, to send")
    if "donnees-ouvertes" in path.parts[:-1]:
        return translate("dossier", "To publish: counts only, nobody can be told from them")
    by_name = {
        "SHA256SUMS": translate("dossier", "The hash of every file: what the witness is told"),
        "SHA256SUMS.sig": translate("dossier", "The event's signature on the hashes"),
        "cle-publique.pem": translate("dossier", "The key to check the signature with"),
        "manifeste.json": translate(
            "dossier", "When, with which version, ends of the log's chains"
        ),
    }
    if name in by_name:
        return by_name[name]
    if suffix == ".xlsx":
        return translate("dossier", "Everything in one workbook: figures, charts, lists, rules")
    if suffix == ".csv":
        return translate("dossier", "The same lists for another program")
    if stem in ("LISEZ-MOI", "README"):
        return translate("dossier", "How to check the dossier without this program")
    if stem in ("CE-QUI-DIFFERE", "WHAT-DIFFERS"):
        return translate("dossier", "What differs from the earlier dossier, and why")
    if suffix == ".txt":
        return translate("dossier", "To keep: what the open data hide, and why")
    if "remplir" in stem or "blank" in stem or "fill" in stem:
        return translate("dossier", "Sheets to fill in by hand: the fallback, also next time")
    if stem in ("emargements", "attendance-sheets", "sheets"):
        return translate("dossier", "Attendance sheets, to print and have signed")
    if stem in ("attestations", "certificates"):
        return translate("dossier", "Certificates, all in one file")
    return translate("dossier", "Report for the funder: figures and charts")


def problem_words(problem: Problem) -> str:
    return {
        "changed": translate("dossier", "{file}: changed since the dossier was sealed."),
        "missing": translate("dossier", "{file}: missing."),
        "extra": translate("dossier", "{file}: was not there when the dossier was sealed."),
        "unreadable": translate("dossier", "{file}: is no dossier, or cannot be read."),
        "packed_again": translate(
            "dossier",
            "{file}: the ZIP itself was changed or packed again; every file in it is untouched.",
        ),
    }[problem.what].format(file=problem.file)


def verified_words(found: Verified) -> str:
    """The heading of an answer."""
    if found.ok:
        return translate("dossier", "Untouched since it was sealed.")
    return translate("dossier", "Not as it was sealed. What is wrong: {n}").format(
        n=len(found.problems)
    )


def grouped(digest: str) -> str:
    """A hash as people compare it: in groups of eight."""
    return " ".join(digest[i : i + 8] for i in range(0, len(digest), 8))


def in_two_lines(digest: str) -> str:
    return f"{grouped(digest[:32])}\n{grouped(digest[32:])}"


def stage_words(stage: str) -> str:
    """What is being made."""
    return {
        "read": translate("dossier", "Reading the event…"),
        "xlsx": translate("dossier", "Workbook…"),
        "csv": translate("dossier", "Lists…"),
        "pdf": translate("dossier", "Attendance sheets and report…"),
        "datapackage": translate("dossier", "Open data…"),
        "certificates": translate("dossier", "Certificates…"),
        "seal": translate("dossier", "Sealing…"),
        "compare": translate("dossier", "Comparing with the earlier dossier…"),
        "move": translate("dossier", "Putting in place…"),
    }.get(stage, translate("dossier", "Making the pages…"))
