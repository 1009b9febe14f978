"""A plan as lines of text in the user's language, for the terminal."""

from collections.abc import Iterator

from checkin.importing.plan_lines import LineKind, PlanLine
from checkin.importing.reconcile import Plan
from checkin.services.duplicates import plan_duplicates
from checkin.services.error_words import code_word, told

_SIGNS = {
    LineKind.NEW: "+",
    LineKind.CHANGED: "~",
    LineKind.CANCELLED: "-",
    LineKind.MOVED_UP: "^",
    LineKind.DESK_KEPT: "=",
    LineKind.ABSENT: "?",
    LineKind.LEFT_OUT: " ",
}


def plan_text(plan: Plan) -> Iterator[str]:
    """A line a person, with what changes; then likely duplicates among the new ones."""
    for line in plan.lines:
        yield _line(line)
    for pair in plan_duplicates(plan):
        one, other = (f"{p.name} <{p.email or '-'}>" for p in (pair.person, pair.other))
        yield told("! {one} may be {other}", one=one, other=other)


def _line(line: PlanLine) -> str:
    parts = [
        f"{_SIGNS[line.kind]} {code_word(line.kind.value)}: {line.person.name or line.person.email}"
    ]
    for change in line.fields:
        kind, _, header = change.field.partition(":")  # a column kept on request has a header
        kept = " " + told("(the desk's stays)") if change.desk else ""
        parts.append(f"{header or code_word(kind)}: {change.old!r} -> {change.new!r}{kept}")
    parts += [
        f"{s.session}: {code_word(s.before.value) + ' -> ' if s.before else ''}"
        f"{code_word(s.now.value)}"
        for s in line.sessions
    ]
    if line.rows:
        parts[0] += " " + told("(row {rows})", rows=", ".join(map(str, line.rows)))
    return "; ".join(parts)
