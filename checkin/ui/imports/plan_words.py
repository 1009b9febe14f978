"""What the import's plan is called: heaps, changes, the sentence of what will happen, the end."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from checkin.domain.model import Attendee, Programme, RegistrationStatus, Role
from checkin.services.duplicates import WhyAlike
from checkin.services.import_review import Heap, Review
from checkin.services.import_session import (
    FieldChange,
    PlanLine,
    RowProblem,
    SessionChange,
    UndoReport,
)
from checkin.ui.imports.words import count, field_name, session_name
from checkin.ui.words.verdicts import role_name

translate = QCoreApplication.translate
_TITLE = 26


def heap_name(heap: Heap) -> str:
    return {
        Heap.ALL: translate("import", "Everything"),
        Heap.NEW: translate("import", "New"),
        Heap.CHANGED: translate("import", "Changed"),
        Heap.CANCELLED: translate("import", "Cancelled"),
        Heap.MOVED_UP: translate("import", "Off the waiting list"),
        Heap.DESK: translate("import", "Desk’s corrections kept"),
        Heap.ALIKE: translate("import", "Likely duplicates"),
        Heap.PROBLEM: translate("import", "Problems"),
        Heap.ABSENT: translate("import", "No longer in the list"),
        Heap.UNCHANGED: translate("import", "Unchanged"),
    }[heap]


def heap_help(heap: Heap) -> str:
    """What is in it, and what ticking does."""
    return {
        Heap.ALL: translate("import", "Untick what shall not be imported."),
        Heap.NEW: translate("import", "People who are not in the event yet."),
        Heap.CHANGED: translate(
            "import", "The list says something else now. Untick a line to keep what is there."
        ),
        Heap.CANCELLED: translate("import", "They lose a registration that they have now."),
        Heap.MOVED_UP: translate("import", "A seat came free: they are confirmed now."),
        Heap.DESK: translate(
            "import",
            "The desk corrected these by hand, and the list still says otherwise. The desk’s "
            "word stays; tick to take the list’s.",
        ),
        Heap.ALIKE: translate(
            "import", "Perhaps somebody who is there already. Nobody is merged unless you say so."
        ),
        Heap.PROBLEM: translate(
            "import", "What could not be used, by row: correct it in the list, or leave it."
        ),
        Heap.ABSENT: translate(
            "import", "An earlier list named them and this one does not. Say what becomes of them."
        ),
        Heap.UNCHANGED: translate("import", "The list says what is there already."),
    }[heap]


def plan_sentence(made: Review) -> str:
    """What accepting does, in one sentence."""
    parts = _counted(made.does)
    if not parts or made.plan.changes_nothing:
        return translate("import", "Nothing would change.")
    text = translate("import", "Import: {what}; nothing else changes.")
    return text.format(what=", ".join(parts))


def _counted(does: Mapping[Heap, int]) -> Sequence[str]:
    parts = []
    if n := does.get(Heap.NEW, 0):
        one, many = translate("import", "1 new person"), translate("import", "{n} new people")
        parts.append(count(n, one, many))
    if n := does.get(Heap.CHANGED, 0):
        parts.append(count(n, translate("import", "1 changed"), translate("import", "{n} changed")))
    if n := does.get(Heap.CANCELLED, 0):
        one, many = translate("import", "1 cancelled"), translate("import", "{n} cancelled")
        parts.append(count(n, one, many))
    if n := does.get(Heap.MOVED_UP, 0):
        one = translate("import", "1 off the waiting list")
        parts.append(count(n, one, translate("import", "{n} off the waiting list")))
    if n := does.get(Heap.ABSENT, 0):
        one = translate("import", "1 cancelled because absent")
        parts.append(count(n, one, translate("import", "{n} cancelled because absent")))
    return parts


def warning_words(made: Review) -> str:
    """What is left open when it is accepted now; nothing where nothing is."""
    parts = []
    if n := made.counts.get(Heap.ALIKE, 0):
        one = translate("import", "1 likely duplicate stays apart")
        parts.append(count(n, one, translate("import", "{n} likely duplicates stay apart")))
    if n := sum(map(len, made.plan.waitlisted.values())):
        one = translate("import", "1 on a waiting list")
        parts.append(count(n, one, translate("import", "{n} on a waiting list")))
    if n := made.counts.get(Heap.PROBLEM, 0):
        one = translate("import", "1 problem to look at")
        parts.append(count(n, one, translate("import", "{n} problems to look at")))
    absent = made.counts.get(Heap.ABSENT, 0) - made.does.get(Heap.ABSENT, 0)
    if absent:
        one = translate("import", "1 person missing in the list stays as they are")
        many = translate("import", "{n} people missing in the list stay as they are")
        parts.append(count(absent, one, many))
    return " · ".join(parts)


def status_name(status: RegistrationStatus | None) -> str:
    return {
        None: translate("import", "not registered"),
        RegistrationStatus.CONFIRMED: translate("import", "registered"),
        RegistrationStatus.WAITLISTED: translate("import", "on the waiting list"),
        RegistrationStatus.CANCELLED: translate("import", "cancelled"),
    }[status]


def value_words(field: str, value: str) -> str:
    """A value of a person's field; a dash where there is none."""
    if field == "role" and value:
        return role_name(Role(value))
    return value or "–"


def change_words(
    change: FieldChange | SessionChange | None, line: PlanLine, programme: Programme
) -> tuple[str, str, str]:
    """What changes, how it is, how it would be."""
    if isinstance(change, FieldChange):
        name = field_name(change.field)
        if change.desk:
            name = translate("import", "{field} (corrected by the desk)").format(field=name)
        return (
            name,
            value_words(change.field, change.old),
            value_words(change.field, change.new),
        )
    if isinstance(change, SessionChange):
        return (
            session_name(change.session, programme),
            status_name(change.before),
            status_name(change.now),
        )
    return "", "", ""


def person_words(person: Attendee) -> str:
    """Who that is, in a line: address, organisation, role."""
    role = "" if person.role is Role.PARTICIPANT else role_name(person.role)
    return " · ".join(t for t in (person.email, person.organisation, role) if t)


def sessions_words(line: PlanLine, programme: Programme, *, short: bool = True) -> str:
    """The sessions of somebody new, those of the waiting list apart."""

    def names(changes: Sequence[SessionChange]) -> str:
        quoted = translate("import", "“{text}”")
        titles = [session_name(change.session, programme) for change in changes]
        return ", ".join(_short(title) if short else quoted.format(text=title) for title in titles)

    sure = [c for c in line.sessions if c.now is RegistrationStatus.CONFIRMED]
    waiting = [c for c in line.sessions if c.now is RegistrationStatus.WAITLISTED]
    parts = []
    if sure:
        parts.append(names(sure))
    if waiting:
        text = translate("import", "waiting list: {sessions}")
        parts.append(text.format(sessions=names(waiting)))
    return "; ".join(parts) or translate("import", "no session")


def _short(title: str) -> str:
    """The first words of a title: several stand in one cell."""
    if len(title) <= _TITLE:
        return title
    return title[:_TITLE].rpartition(" ")[0].rstrip(" ,;:") + "…"


def problem_words(problem: RowProblem) -> str:
    """The message in the window's language."""
    return translate("errors", problem.template).format(**problem.params)


def alike_words(why: WhyAlike) -> str:
    return {
        WhyAlike.SAME_ADDRESS: translate("import", "Same address, names alike"),
        WhyAlike.SAME_NAME: translate("import", "Same name, another address"),
        WhyAlike.SWAPPED: translate("import", "Given and family name swapped"),
        WhyAlike.SPELLING: translate("import", "A letter or two apart"),
    }[why]


def undo_words(report: UndoReport) -> str:
    """What was put back, and what stays."""
    counted = (
        (
            report.removed,
            translate("import", "1 person taken out"),
            translate("import", "{n} people taken out"),
        ),
        (
            report.restored,
            translate("import", "1 person put back as before"),
            translate("import", "{n} people put back as before"),
        ),
        (
            report.registrations,
            translate("import", "1 registration put back"),
            translate("import", "{n} registrations put back"),
        ),
    )
    parts = [count(n, one, many) for n, one, many in counted if n]
    text = translate("import", "The import of “{file}” is taken back: {what}.").format(
        file=report.file, what=", ".join(parts) or translate("import", "nothing was left of it")
    )
    people = {kept.attendee for kept in report.kept}
    if people:
        text += " " + count(
            len(people),
            translate("import", "1 person stays as they are: scanned or changed here since."),
            translate("import", "{n} people stay as they are: scanned or changed here since."),
        )
    if report.printed:
        text += " " + count(
            report.printed,
            translate("import", "1 printed badge is worth nothing now: throw it away."),
            translate("import", "{n} printed badges are worth nothing now: throw them away."),
        )
    return text
