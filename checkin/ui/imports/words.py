"""What the import's screens say of columns, sessions and the file; no widgets here."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from checkin.domain.model import Programme
from checkin.importing.text_encodings import name_of
from checkin.services.import_look import Look
from checkin.services.import_session import ColumnView, How, Preview, SessionLabel, Why
from checkin.ui.words.times import clock_time, day

translate = QCoreApplication.translate
SESSION = "session:"
_UNNAMED = re.compile(r"column ([A-Z]+)")
_SURE, _LIKELY = 0.9, 0.7
#: why a column is left out for itself, and not because another one says the same
_LEFT_OUT = (Why.TOLD, Why.REMEMBERED, Why.NOT_NEEDED, Why.UNKNOWN, Why.EMPTY)


def count(number: int, one: str, many: str) -> str:
    """``one`` where it is one, else ``many``, which holds ``{n}``."""
    return one if number == 1 else many.format(n=thousands(number))


def thousands(number: int) -> str:
    """12 345 with a space that does not break."""
    return f"{number:,}".replace(",", "\u202f")


def step_names() -> Sequence[str]:
    return (
        translate("import", "The list"),
        translate("import", "Columns"),
        translate("import", "Sessions"),
        translate("import", "What changes"),
        translate("import", "Done"),
    )


def header_words(header: str) -> str:
    """A column's own name; one without any is named by its letter."""
    if found := _UNNAMED.fullmatch(header):
        return translate("import", "column {letter}").format(letter=found[1])
    return header


def field_name(field: str, programme: Programme | None = None) -> str:
    """A column's field as people call it."""
    if field.startswith(SESSION):
        return session_name(field.removeprefix(SESSION), programme)
    if field.startswith("extra:"):
        return field.removeprefix("extra:")
    return {
        "given_name": translate("import", "Given name"),
        "family_name": translate("import", "Family name"),
        "full_name": translate("import", "Whole name"),
        "email": translate("import", "E-mail"),
        "organisation": translate("import", "Organisation"),
        "job_title": translate("import", "Job title"),
        "country": translate("import", "Country"),
        "audience": translate("import", "Audience"),
        "target_group": translate("import", "Target group"),
        "role": translate("import", "Role (speaker, press…)"),
        "door_note": translate("import", "Door note"),
        "sessions": translate("import", "Chosen sessions"),
        "status": translate("import", "Status (cancelled, waiting…)"),
        "registered_at": translate("import", "Date of registration"),
        "registration_id": translate("import", "Registration number"),
        "draft": translate("import", "Draft (not sent yet)"),
        "extra": translate("import", "Kept as it is"),
        "ignore": translate("import", "Left out"),
    }.get(field, field)


def session_name(session_id: str, programme: Programme | None, *, when: bool = False) -> str:
    """A session's name, or when it begins."""
    session = programme.session_by_id.get(session_id) if programme is not None else None
    if session is None or programme is None:
        return session_id
    if not when:
        return session.name
    zone = programme.event.zone
    return f"{day(session.start, zone, short=True)} {clock_time(session.start, zone)}"


@dataclass(frozen=True, slots=True)
class Sureness:
    """``words`` to read, ``share`` for the bar (-1: none), ``check``: somebody should look."""

    words: str
    share: float
    check: bool = False


def sureness(confidence: float, why: Why | How) -> Sureness:
    if why in (Why.TOLD, How.TOLD, How.NOT_MEANT):
        return Sureness(translate("import", "you said so"), 1.0)
    if why is Why.REMEMBERED:
        return Sureness(translate("import", "as last time"), 1.0)
    if confidence >= _SURE:
        return Sureness(translate("import", "sure"), confidence)
    if confidence >= _LIKELY:
        return Sureness(translate("import", "likely"), confidence)
    return Sureness(translate("import", "to be checked"), confidence, check=True)


def column_sureness(column: ColumnView) -> Sureness:
    """As `sureness`; a column that is left out has no bar."""
    if column.field != "ignore" or column.why in (Why.TOLD, Why.REMEMBERED):
        return sureness(column.confidence, column.why)
    return {
        Why.NOT_NEEDED: Sureness(translate("import", "not needed"), -1),
        Why.EMPTY: Sureness(translate("import", "empty"), -1),
        Why.UNKNOWN: Sureness(translate("import", "not known"), -1),
    }.get(column.why, Sureness(translate("import", "told elsewhere"), -1))


def column_reason(column: ColumnView, look: Look) -> str:
    """Why the column is taken for that: what its header says, what its values look like."""
    header = header_words(column.header)
    fits, of = look.fitting.get(column.index, (0, 0))
    looks = _looks_like(column.field, fits, of)
    if column.field == "ignore" and column.why not in _LEFT_OUT:
        return translate("import", "Another column says it already: that one counts.")
    match column.why:
        case Why.TOLD:
            return translate("import", "You chose this.")
        case Why.REMEMBERED:
            return translate("import", "You chose this for your last list of the same shape.")
        case Why.HEADER if looks:
            text = translate("import", "Header “{header}”, and {looks}.")
            return text.format(header=header, looks=looks)
        case Why.HEADER:
            return translate("import", "Header “{header}”.").format(header=header)
        case Why.MENTIONED if looks:
            text = translate("import", "The question mentions it, and {looks}.")
            return text.format(looks=looks)
        case Why.MENTIONED:
            return translate("import", "The question mentions it.")
        case Why.CONTENT if looks:
            text = translate("import", "The header says nothing, but {looks}.")
            return text.format(looks=looks)
        case Why.CONTENT:
            return translate("import", "Its values look like it.")
        case Why.SESSION:
            return translate("import", "The header names this session; its cells are ticks.")
        case Why.ANSWERS:
            return translate("import", "Its answers name sessions of the programme.")
        case Why.NOT_NEEDED:
            return translate("import", "Understood, and of no use at the door: not stored.")
        case Why.EMPTY:
            return translate("import", "No row has a value.")
    return translate("import", "Unforeseen: not stored, unless you tick “Keep”.")


def _looks_like(field: str, fits: int, of: int) -> str:
    """“148 values that look like names”; nothing where that tells nothing."""
    if fits * 2 < of or not fits:
        return ""
    if field == "email":
        return count(
            fits,
            translate("import", "1 value that is an address"),
            translate("import", "{n} values that are addresses"),
        )
    if field in ("given_name", "family_name", "full_name"):
        return count(
            fits,
            translate("import", "1 value that looks like a name"),
            translate("import", "{n} values that look like names"),
        )
    if field == "role":
        return count(
            fits,
            translate("import", "1 value that is a role"),
            translate("import", "{n} values that are roles"),
        )
    if field == "status":
        return count(
            fits,
            translate("import", "1 value that is a status"),
            translate("import", "{n} values that are statuses"),
        )
    return ""


def label_reason(label: SessionLabel, programme: Programme | None) -> str:
    """Why a text of the list is taken for a session, or is not."""
    match label.how:
        case How.NAME:
            return translate("import", "The programme has this name.")
        case How.TOLD:
            return translate("import", "You said so.")
        case How.NOT_MEANT:
            return translate("import", "You said that it is no session.")
        case How.PREFIX:
            return translate("import", "This session’s title begins so.")
        case How.WHEN:
            return translate("import", "No other session has this day and these hours.")
        case How.AMBIGUOUS:
            return translate("import", "Several sessions may be meant.")
    if label.candidates and label.candidates[0][1] >= _LIKELY:
        text = translate("import", "Unknown; it resembles “{session}”.")
        return text.format(session=session_name(label.candidates[0][0], programme))
    return translate("import", "The programme knows nothing like it.")


def file_words(preview: Preview) -> str:
    """What the file is, in one line."""
    parts = [
        count(
            preview.total_rows,
            translate("import", "1 row"),
            translate("import", "{n} rows"),
        )
    ]
    if preview.kind == "csv":
        name = name_of(preview.encoding)
        parts.append(translate("import", "read as {encoding}").format(encoding=name))
        separators = {
            ";": translate("import", "separated by semicolons"),
            ",": translate("import", "separated by commas"),
            "\t": translate("import", "separated by tabs"),
            "|": translate("import", "separated by bars"),
        }
        parts.append(separators.get(preview.delimiter, ""))
    elif preview.sheet:
        parts.append(translate("import", "sheet “{sheet}”").format(sheet=preview.sheet))
    if preview.header_row > 1:
        parts.append(translate("import", "header in row {n}").format(n=preview.header_row))
    elif not preview.header_row:
        parts.append(translate("import", "no header"))
    return " · ".join(part for part in parts if part)


def columns_words(look: Look) -> str:
    """How much was understood, and what there is to do."""
    columns = look.understanding.columns
    checks = [c for c in columns if column_sureness(c).check]
    used = sum(c.field != "ignore" for c in columns) - len(checks)
    unknown = sum(c.field == "ignore" and c.why is Why.UNKNOWN for c in columns)
    understood = count(
        used,
        translate("import", "1 column is understood"),
        translate("import", "{n} columns are understood"),
    )
    parts = [understood if used else translate("import", "No column is understood for sure")]
    if checks:
        parts.append(
            count(
                len(checks),
                translate("import", "1 to be checked"),
                translate("import", "{n} to be checked"),
            )
        )
    if unknown:
        parts.append(
            count(
                unknown,
                translate("import", "1 unforeseen (not stored, unless you tick it)"),
                translate("import", "{n} unforeseen (not stored, unless you tick them)"),
            )
        )
    if rest := len(columns) - used - len(checks) - unknown:
        parts.append(
            count(
                rest,
                translate("import", "1 of no use at the door"),
                translate("import", "{n} of no use at the door"),
            )
        )
    return ", ".join(parts) + "."


def stage_words(running: str, stage: str) -> str:
    """What is being done."""
    if running == "accept" and stage in ("write", "plan", ""):
        return translate("import", "Writing: everything or nothing…")
    return {
        "read": translate("import", "Reading the file…"),
        "understand": translate("import", "Understanding the list…"),
        "plan": translate("import", "Comparing with the event…"),
        "write": translate("import", "Writing: everything or nothing…"),
        "undo": translate("import", "Taking the import back…"),
        "duplicates": translate("import", "Looking for the same people twice…"),
    }.get(stage, translate("import", "One moment…"))
