"""A plan as lines of text, for the terminal."""

from collections.abc import Iterator

from checkin.importing.plan_lines import LineKind, PlanLine
from checkin.importing.reconcile import Plan
from checkin.services.duplicates import plan_duplicates

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
        yield f"! {one} may be {other}"


def _line(line: PlanLine) -> str:
    parts = [f"{_SIGNS[line.kind]} {line.kind.value}: {line.person.name or line.person.email}"]
    for change in line.fields:
        kept = " (the desk's stays)" if change.desk else ""
        parts.append(f"{change.field}: {change.old!r} -> {change.new!r}{kept}")
    parts += [
        f"{s.session}: {s.before.value + ' -> ' if s.before else ''}{s.now.value}"
        for s in line.sessions
    ]
    if line.rows:
        parts[0] += f" (row {', '.join(map(str, line.rows))})"
    return "; ".join(parts)
