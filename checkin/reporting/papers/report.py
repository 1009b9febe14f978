"""The report for the funder: key figures, charts, a table, how the figures are made."""

from collections.abc import Iterable, Mapping, Sequence

from checkin.reporting.labels import labels
from checkin.reporting.papers.banner import BOTTOM, draw_banner, draw_foot
from checkin.reporting.papers.charts import Bar, bars_height, draw_bars, draw_columns
from checkin.reporting.papers.contents import DayArrivals, Frame, Report, Share, SheetTotals
from checkin.reporting.papers.flow import Block, paginate
from checkin.reporting.papers.paper import ACCENT, LEFT, QUIET, RIGHT, SHADE, Paper, Style
from checkin.reporting.papers.words import day, duration, hour, hours, number, words

_TITLE, _HEADING, _TEXT = Style(20, bold=True), Style(11.5, bold=True), Style(9.5)
_BIG, _SMALL, _CELL = Style(17, bold=True, colour=ACCENT), Style(7.5, colour=QUIET), Style(8)
_HEAD, _BOLD = Style(7, bold=True), Style(8, bold=True)
_WIDTH = RIGHT - LEFT
_MOST_BARS = 8
_TOGETHER = 14  # sessions


def report_pdf(frame: Frame, report: Report) -> bytes:
    """The whole report; two or three pages for an event of a few days."""
    say = words(frame.language)
    paper = Paper(f"{say['report']} – {frame.event}")
    pages = paginate(list(_blocks(frame, report)), 30.0, 30.0, BOTTOM)
    for index, page in enumerate(pages):
        if index:
            paper.new_page()
        draw_banner(paper, frame)
        for y, block in page:
            block.draw(paper, y)
        draw_foot(paper, frame, index + 1, len(pages), f"{say['report']}, {frame.event}")
    return paper.finished()


def key_sentence(frame: Frame, report: Report) -> str:
    """The key figures as a sentence, ready to paste."""
    say, language = words(frame.language), frame.language
    days = [figures.session.start for figures in report.sessions]
    if not days:
        return ""
    single = min(days).date() == max(days).date()
    measured, presumed = report.sums.minutes_measured, report.sums.minutes_presumed
    return say["sentence.day" if single else "sentence"].format(
        start=day(min(days), language, weekday=False),
        end=day(max(days), language, weekday=False),
        people=number(report.people[2], language),
        organisations=number(report.organisations, language),
        sessions=len(report.sessions),
        event=frame.event,
        participations=number(report.sums.present, language),
        time=duration(measured + presumed, language),
        measured=duration(measured, language),
    )


def _blocks(frame: Frame, report: Report) -> Iterable[Block]:
    say, language = words(frame.language), frame.language
    yield _title(frame)
    came = report.sums.present + report.sums.others > 0
    yield from _paragraph(key_sentence(frame, report) if came else say["no_attendance"])
    if came:
        yield _tiles(report, language)
    yield _heading(say["chart.sessions"])
    yield _session_bars(report, language)
    if came:
        for index, chart in enumerate(_arrival_charts(report, language)):
            if index == 0:
                yield _heading(say["chart.arrivals"])
            yield chart
        if not report.arrivals:
            yield _heading(say["chart.arrivals"])
            yield from _paragraph(say["arrivals.none"])
        for key, shares in (
            ("chart.audiences", report.audiences),
            ("chart.targets", report.target_groups),
            ("chart.countries", report.countries),
            ("chart.evidence", _named_evidence(report.evidence, language)),
        ):
            if shares:
                yield _share_chart(say[key], shares, language, people=key != "chart.evidence")
    yield _heading(say["table"])
    yield _table_head(language)
    for figures in report.sessions:
        when = f"{day(figures.session.start, language)}, " + hours(
            figures.session.start, figures.session.end, language
        )
        # a table that fits a page is not torn; the sums never stand alone
        together = len(report.sessions) <= _TOGETHER or figures is report.sessions[-1]
        cells = _cells(figures.totals, language)
        yield _table_row(figures.session.title, when, cells, keep=together)
    yield _table_row(say["sum"], "", _cells(report.sums, language), bold=True, keep=True)
    registered, _, present, walk_ins, no_shows = (number(n, language) for n in report.people)
    others = number(report.others, language)
    yield _table_row(
        say["distinct"],
        "",
        [registered, present, walk_ins, no_shows, "", "", others],
        bold=True,
    )
    yield _heading(say["method"])
    for index in range(1, 6):
        yield from _paragraph(say[f"method.{index}"], Style(8), 3.9)
    yield from _paragraph(say["report.made_of"], Style(8), 3.9)


def _title(frame: Frame) -> Block:
    say = words(frame.language)
    names = _HEADING.lines(frame.event, _WIDTH)
    under = ", ".join(part for part in (frame.venue, frame.organiser.name) if part)
    lines = _CELL.lines(under, _WIDTH) if under else []

    def draw(paper: Paper, y: float) -> None:
        paper.text(LEFT, y + 8, say["report"], _TITLE)
        y += 9
        for line in names:
            y += 5.4
            paper.text(LEFT, y, line, _HEADING)
        for line in lines:
            y += 4.4
            paper.text(LEFT, y, line, _CELL)

    return Block(12.5 + 5.4 * len(names) + 4.4 * len(lines), draw, keep=True)


def _heading(text: str) -> Block:
    return Block(10.5, lambda paper, y: paper.text(LEFT, y + 7.2, text, _HEADING), keep=True)


def _paragraph(text: str, style: Style = _TEXT, step: float = 4.8) -> Iterable[Block]:
    lines = style.lines(text, _WIDTH)

    def draw(paper: Paper, y: float) -> None:
        for index, line in enumerate(lines):
            paper.text(LEFT, y + step * (index + 0.8), line, style)

    yield Block(step * len(lines) + 0.8, draw)


def _tiles(report: Report, language: str) -> Block:
    say, sums = words(language), report.sums
    came = sums.registered - sums.no_shows
    tiles = [
        (number(report.people[2], language), say["people"]),
        (number(report.organisations, language), say["organisations"]),
        (number(sums.present, language), say["participations"]),
        (duration(sums.minutes_measured, language), say["time_measured"]),
        (duration(sums.minutes_presumed, language), say["time_presumed"]),
        (f"{came / sums.registered:.0%}" if sums.registered else "–", say["rate"]),
    ]
    if language == "fr":
        tiles = [(value.replace("%", "\u00a0%"), text) for value, text in tiles]
    width = (_WIDTH - 2 * 4.0) / 3

    def draw(paper: Paper, y: float) -> None:
        for index, (value, text) in enumerate(tiles):
            x, top = LEFT + index % 3 * (width + 4.0), y + 3 + index // 3 * 20.0
            paper.area(x, top, width, 17.0, SHADE)
            paper.text(x + 3, top + 8.4, value, _BIG)
            paper.text(x + 3, top + 13.4, text, _SMALL)

    return Block(43.0, draw)


def _session_bars(report: Report, language: str) -> Block:
    say = words(language)
    bars = [
        Bar(
            f"{day(f.session.start, language, weekday=False).rsplit(' ', 1)[0]}, "
            f"{hour(f.session.start, language)} · {f.session.title}",
            (f.totals.present - f.totals.walk_ins, f.totals.walk_ins, f.totals.no_shows),
        )
        for f in report.sessions
    ]
    legend = [say[f"key.{key}"] for key in ("registered_came", "walk_ins", "no_shows")]
    return Block(
        bars_height(bars, True),
        lambda paper, y: draw_bars(paper, (LEFT, y, _WIDTH), bars, legend, label_width=82.0),
    )


def _arrival_charts(report: Report, language: str) -> Iterable[Block]:
    """One chart a day, on a common scale."""
    most = max((n for d in report.arrivals for _, n in d.quarters), default=1)
    return [_arrivals(arrivals, most, language) for arrivals in report.arrivals]


def _arrivals(arrivals: DayArrivals, most: int, language: str) -> Block:
    columns = [
        (hour(at, language).removesuffix("\u00a000") if at.minute == 0 else "", count)
        for at, count in arrivals.quarters
    ]

    def draw(paper: Paper, y: float) -> None:
        paper.text(
            LEFT, y + 3.4, day(arrivals.day, language, weekday=False).rsplit(" ", 1)[0], _BOLD
        )
        draw_columns(paper, (LEFT + 24, y, _WIDTH - 24, 26.0), columns, most)

    return Block(28.5, draw)


def _named_evidence(shares: Sequence[Share], language: str) -> tuple[Share, ...]:
    say: Mapping[str, str] = labels(language)
    return tuple(
        Share(
            " + ".join(say[f"via.{way}"] for way in share.label.split("+")),
            share.people,
            share.participations,
        )
        for share in shares
    )


def _share_chart(title: str, shares: Sequence[Share], language: str, *, people: bool) -> Block:
    """Bars of people, or of participations; small groups beyond the eighth together."""
    say = words(language)

    def size(share: Share) -> int:
        return share.people if people else share.participations

    shown = [Bar(share.label or say["unknown"], (size(share),)) for share in shares]
    if len(shown) > _MOST_BARS:
        rest = sum(bar.parts[0] for bar in shown[_MOST_BARS - 1 :])
        shown = [*shown[: _MOST_BARS - 1], Bar(say["rest"], (rest,))]

    def draw(paper: Paper, y: float) -> None:
        paper.text(LEFT, y + 7.2, title, _HEADING)
        draw_bars(paper, (LEFT, y + 10.5, _WIDTH), shown, label_width=82.0)

    return Block(10.5 + bars_height(shown, False), draw)


_NUMBERS = ("registered", "present", "walk_ins", "no_shows", "measured", "presumed", "others")
_NAME_WIDTH = 74.0
_CELL_WIDTH = (_WIDTH - _NAME_WIDTH) / len(_NUMBERS)


def _cells(totals: SheetTotals, language: str) -> list[str]:
    return [
        number(totals.registered, language),
        number(totals.present, language),
        number(totals.walk_ins, language),
        number(totals.no_shows, language),
        duration(totals.minutes_measured, language),
        duration(totals.minutes_presumed, language),
        number(totals.others, language),
    ]


def _table_head(language: str) -> Block:
    say = words(language)

    def draw(paper: Paper, y: float) -> None:
        paper.area(LEFT, y, _WIDTH, 8.5, "#DDE4EE")
        paper.text(LEFT + 1.5, y + 5.4, say["col.session"], _HEAD)
        for index, key in enumerate(_NUMBERS):
            right = LEFT + _NAME_WIDTH + (index + 1) * _CELL_WIDTH - 1.5
            lines = _HEAD.lines(say[f"col.{key}"], _CELL_WIDTH - 1.5)
            for place, line in enumerate(lines):
                top = y + 5.4 - 1.6 * (len(lines) - 1) + 3.2 * place
                paper.text(right, top, line, _HEAD, "right")

    return Block(8.5, draw, keep=True)


def _table_row(
    title: str, when: str, cells: Sequence[str], *, bold: bool = False, keep: bool = False
) -> Block:
    style = _BOLD if bold else _CELL
    lines = style.lines(title, _NAME_WIDTH - 3)
    height = 3.8 * (len(lines) + bool(when)) + 2.4

    def draw(paper: Paper, y: float) -> None:
        if bold:
            paper.area(LEFT, y, _WIDTH, height, SHADE)
        for index, line in enumerate(lines):
            paper.text(LEFT + 1.5, y + 4.2 + 3.8 * index, line, style)
        paper.text(LEFT + 1.5, y + 4.2 + 3.8 * len(lines), when, Style(7, colour=QUIET))
        for index, text in enumerate(cells):
            right = LEFT + _NAME_WIDTH + (index + 1) * _CELL_WIDTH - 1.5
            paper.text(right, y + 4.2, text, style, "right")
        paper.line((LEFT, y + height), (RIGHT, y + height))

    return Block(height, draw, keep)
