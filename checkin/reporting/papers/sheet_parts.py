"""What signed and blank attendance sheets share: heading, column heads, sections, certified."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from checkin.reporting.papers.banner import draw_banner
from checkin.reporting.papers.contents import Frame, SessionHead, SheetRow
from checkin.reporting.papers.flow import Block
from checkin.reporting.papers.paper import INK, LEFT, LINE, QUIET, RIGHT, SHADE, Paper, Style
from checkin.reporting.papers.words import day, hours, words

TITLE, HEADING = Style(16, bold=True), Style(10.5, bold=True)
EVENT = Style(9, colour=QUIET)
LABEL, VALUE, NOTE = Style(7, colour=QUIET), Style(8.5), Style(7, colour=QUIET)
HEAD, SECTION = Style(7, bold=True), Style(8.5, bold=True)
FAMILY, GIVEN, SMALL = Style(8.5, bold=True), Style(8.5), Style(7, colour=QUIET)
CELL, CELL_QUIET = Style(8.5), Style(8, colour=QUIET)
FILL = "#DDE4EE"
PADDING = 1.3
ROW = 9.0
_HEAD_HEIGHT = 8.0
#: where rows begin on later pages at the lowest, below a title of three lines
LATER_TOP = 56.0
_LINE = 3.5


@dataclass(frozen=True)
class Column:
    """One column: the key of its word, where it begins, how wide it is."""

    key: str
    left: float
    width: float

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def middle(self) -> float:
        return self.left + self.width / 2


class Columns(dict[str, Column]):
    """By key; ``uprights``: where the lines between them stand."""

    @cached_property
    def uprights(self) -> tuple[float, ...]:
        return (LEFT, *(column.right for column in self.values()))


def columns(widths: Sequence[tuple[str, float]]) -> Columns:
    """Columns side by side from the left margin, by key."""
    found = Columns()
    left = LEFT
    for key, width in widths:
        found[key] = Column(key, left, width)
        left += width
    return found


class Heading:
    """The head of each page of a sheet: whole on the first, one line on the others."""

    def __init__(self, frame: Frame, session: SessionHead, title: str, note: str = "") -> None:
        self._frame, self._session, self._title, self._note = frame, session, title, note

    def draw_first(self, paper: Paper) -> float:
        """Banner, title, session, date, hours, place, organiser; where it ends."""
        frame, session, say = self._frame, self._session, words(self._frame.language)
        y = draw_banner(paper, frame) + 6.0
        paper.text(LEFT, y, self._title, TITLE)
        y_event = y
        room = RIGHT - LEFT - TITLE.width(self._title) - 5.0
        for line in reversed(_at_most(EVENT.lines(frame.event, room), 2, EVENT, room)):
            paper.text(RIGHT, y_event, line, EVENT, "right")
            y_event -= 4.2
        for line in HEADING.lines(session.title, RIGHT - LEFT):
            y += 5.2
            paper.text(LEFT, y, line, HEADING)
        for part in session.parts:
            for number, line in enumerate(VALUE.lines(part, RIGHT - LEFT - 4)):
                y += 4.2
                paper.text(LEFT + (4 if number else 0), y, line if number else f"– {line}", VALUE)
        y += 2.4
        place = ", ".join(part for part in (session.room, frame.venue) if part)
        organiser = ", ".join(
            part for part in (frame.organiser.name, frame.organiser.address) if part
        )
        facts = [
            ("date", day(session.start, frame.language)),
            ("hours", hours(session.start, session.end, frame.language)),
            ("place", place),
            ("organiser", organiser),
        ]
        for index, (key, value) in enumerate(facts):
            if index % 2 == 0:
                y += 4.6
            if not value:
                continue
            left = LEFT + (index % 2) * 93.0 if index < 2 else LEFT
            if index == 3:
                y += 4.6
            paper.text(left, y, say[key], LABEL)
            x = left + 21.0
            for number, line in enumerate(
                VALUE.lines(value, (RIGHT if index > 1 else left + 90) - x)
            ):
                y += 4.2 if number else 0
                paper.text(x, y, line, VALUE)
        for line in NOTE.lines(self._note, RIGHT - LEFT):
            y += 4.4
            paper.text(LEFT, y, line, NOTE)
        return y + 3.0

    def draw_later(self, paper: Paper) -> float:
        """Banner and one line that says which sheet goes on here."""
        key = ("later", self._frame.funder, self._session, self._title)
        return paper.stamp(key, lambda: self._draw_later(paper))

    def _draw_later(self, paper: Paper) -> float:
        frame, say = self._frame, words(self._frame.language)
        y = draw_banner(paper, frame) + 4.0
        when = f"{day(self._session.start, frame.language)}, " + hours(
            self._session.start, self._session.end, frame.language
        )
        paper.text(RIGHT, y, when, VALUE, "right")
        continued = f" {say['continued']}"
        room = RIGHT - LEFT - VALUE.width(when) - 4 - SECTION.width(continued)
        lines = _at_most(SECTION.lines(self._session.title, room), 3, SECTION, room) or [""]
        lines[-1] += continued
        for number, line in enumerate(lines):
            y += 4.2 if number else 0
            paper.text(LEFT, y, line, SECTION)
        return y + 2.5


def _at_most(lines: list[str], most: int, style: Style, room: float) -> list[str]:
    """A running head: what does not fit ends in an ellipsis; it stands whole elsewhere."""
    if len(lines) <= most:
        return lines
    return [*lines[: most - 1], style.one_line(" ".join(lines[most - 1 :]), room)]


def draw_head(paper: Paper, y: float, shown: Columns, language: str) -> float:
    """The heads of the columns; where they end."""
    key = ("head", *shown, y, language)
    return paper.stamp(key, lambda: _draw_head(paper, y, shown, language))


def _draw_head(paper: Paper, y: float, shown: Columns, language: str) -> float:
    say = words(language)
    paper.area(LEFT, y, RIGHT - LEFT, _HEAD_HEIGHT, FILL)
    for column in shown.values():
        lines = HEAD.lines(say[column.key], column.width - 1.2)
        top = y + (_HEAD_HEIGHT - 3.1 * len(lines)) / 2 + 2.4
        for number, line in enumerate(lines):
            x = column.left + PADDING if column.key == "person" else column.middle
            align = "left" if column.key == "person" else "center"
            paper.text(x, top + 3.1 * number, line, HEAD, align)
        paper.line((column.right, y), (column.right, y + _HEAD_HEIGHT))
    paper.box(LEFT, y, RIGHT - LEFT, _HEAD_HEIGHT)
    return y + _HEAD_HEIGHT


def section(title: str, count: int | None) -> Block:
    """A shaded line that names a group of people."""

    def draw(paper: Paper, y: float) -> None:
        paper.area(LEFT, y, RIGHT - LEFT, 6.0, SHADE)
        paper.box(LEFT, y, RIGHT - LEFT, 6.0)
        paper.text(LEFT + PADDING, y + 4.1, title, SECTION)
        if count is not None:
            paper.text(RIGHT - PADDING, y + 4.1, str(count), SECTION, "right")

    return Block(6.0, draw, keep=True)


def remark(text: str) -> Block:
    """A line of text in place of rows."""

    def draw(paper: Paper, y: float) -> None:
        paper.box(LEFT, y, RIGHT - LEFT, 7.0)
        paper.text(LEFT + PADDING, y + 4.6, text, CELL_QUIET)

    return Block(7.0, draw)


@dataclass(frozen=True, slots=True)
class NameLines:
    """Names and organisation of a person, broken to a width: (x, style, text) by line."""

    lines: tuple[tuple[tuple[float, Style, str], ...], ...]

    @property
    def height(self) -> float:
        """The height of the row that shows them."""
        return max(ROW, 2.4 + _LINE * len(self.lines))

    def draw(self, paper: Paper, left: float, top: float, height: float) -> list[float]:
        """Draw them in the middle of the row; the baselines of the lines."""
        baseline = top + (height - _LINE * len(self.lines)) / 2 + 2.75
        baselines = []
        for line in self.lines:
            for x, style, text in line:
                paper.text(left + x, baseline, text, style)
            baselines.append(baseline)
            baseline += _LINE
        return baselines

    def width(self, line: int) -> float:
        """Where the ink of a line ends."""
        return max((x + style.width(text) for x, style, text in self.lines[line]), default=0.0)


def name_lines(row: SheetRow, width: float) -> NameLines:
    """Family name bold, given name beside it or under it, organisation small; nothing is cut."""
    lines: list[tuple[tuple[float, Style, str], ...]] = []
    family, given = row.family_name.strip(), row.given_name.strip()
    gap = 1.2 if family and given else 0.0
    beside = FAMILY.width(family) + gap
    if beside + GIVEN.width(given) <= width:
        lines.append(((0.0, FAMILY, family), (beside, GIVEN, given)))
    else:
        for style, name in ((FAMILY, family), (GIVEN, given)):
            lines += [((0.0, style, part),) for part in _broken(name, style, width)]
    under = " · ".join(part for part in (row.organisation.strip(), row.tag) if part)
    lines += [((0.0, SMALL, part),) for part in _broken(under, SMALL, width)]
    return NameLines(tuple(lines))


def _broken(text: str, style: Style, width: float) -> list[str]:
    if style.width(text) <= width:
        return [text] if text else []
    return style.lines(text, width)


def draw_cells(paper: Paper, y: float, height: float, shown: Columns) -> None:
    """The frame of a row."""
    paper.uprights(shown.uprights, y, y + height)
    paper.line((LEFT, y + height), (RIGHT, y + height))


def certified(frame: Frame, statement: str) -> Block:
    """“Certifié exact”: the statement, place and date, name, signature and stamp."""
    say = words(frame.language)
    organiser = frame.organiser
    height = 36.0

    def draw(paper: Paper, y: float) -> None:
        y += 3.0
        paper.box(LEFT, y, RIGHT - LEFT, height - 3.0, INK)
        paper.text(LEFT + 2, y + 5.2, say["exact"], HEADING)
        paper.text(LEFT + 36, y + 5.2, statement, VALUE)
        blank = "…" * 16
        place = say["done_at"].format(place=organiser.place or blank, date=blank)
        paper.text(LEFT + 2, y + 13, place, VALUE)
        who = ", ".join(part for part in (organiser.signatory, organiser.function) if part)
        paper.text(LEFT + 2, y + 20, say["name_function"], LABEL)
        lines = VALUE.lines(who, 88) if who else []
        for number, line in enumerate(lines[:2]):
            paper.text(LEFT + 2, y + 24.5 + 4.2 * number, line, VALUE)
        paper.line((LEFT + 95, y + 9), (LEFT + 95, y + height - 3.0), LINE)
        paper.text(LEFT + 97, y + 13, say["sign_stamp"], LABEL)

    return Block(height, draw)
