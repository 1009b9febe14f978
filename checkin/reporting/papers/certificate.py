"""Certificates of attendance (attestations de présence): a page a person, rarely two."""

from collections.abc import Callable, Iterable, Sequence

from checkin.drawing.text_fit import LEADING, POINT, fit
from checkin.reporting.papers.banner import BOTTOM, draw_banner, draw_foot
from checkin.reporting.papers.contents import Certificate, CertifiedSession, Frame
from checkin.reporting.papers.flow import Block, paginate
from checkin.reporting.papers.glyphs import printable
from checkin.reporting.papers.paper import LEFT, QUIET, RIGHT, SHADE, Letters, Paper, Style
from checkin.reporting.papers.words import day, duration, hours, words

_TITLE = Style(24, bold=True)
_TEXT, _QUIET = Style(11), Style(11, colour=QUIET)
_EVENT = Style(14, bold=True)
_HEAD, _CELL, _SMALL = Style(8.5, bold=True), Style(9.5), Style(8.5, colour=QUIET)
_WHEN, _WHAT, _TIME = LEFT, LEFT + 52.0, RIGHT - 2
_WHAT_WIDTH = 94.0


def certificates_pdf(
    frame: Frame,
    certificates: Sequence[Certificate],
    progress: Callable[[int, int], None] | None = None,
    letters: Letters | None = None,
) -> bytes:
    """All in one PDF; each has its own page numbers."""
    paper = Paper(f"{words(frame.language)['certificate']} – {frame.event}", letters)
    for done, certificate in enumerate(certificates):
        if done:
            paper.new_page()
        _draw(paper, frame, certificate)
        if progress is not None:
            progress(done + 1, len(certificates))
    return paper.finished()


def certificate_pdf(
    frame: Frame, certificate: Certificate, letters: Letters | None = None
) -> bytes:
    """One person's alone."""
    paper = Paper(f"{words(frame.language)['certificate']} – {certificate.name}", letters)
    _draw(paper, frame, certificate)
    return paper.finished()


def _draw(paper: Paper, frame: Frame, certificate: Certificate) -> None:
    pages = paginate(list(_blocks(frame, certificate)), 36.0, 36.0, BOTTOM)
    about = f"{words(frame.language)['certificate']}, {certificate.name}"
    for index, page in enumerate(pages):
        if index:
            paper.new_page()
        draw_banner(paper, frame)
        for y, block in page:
            block.draw(paper, y)
        draw_foot(paper, frame, index + 1, len(pages), about)


def _blocks(frame: Frame, certificate: Certificate) -> Iterable[Block]:
    say = words(frame.language)
    yield _line(say["certificate"], _TITLE, before=10, after=9, middle=True)
    yield from _text(_who_certifies(frame), _TEXT)
    yield _name(certificate.name)
    if certificate.organisation:
        yield from _text(certificate.organisation, _QUIET, middle=True)
    spoke = certificate.role == "speaker"
    yield _line(say["spoke" if spoke else "took_part"], _TEXT, before=5, after=1)
    yield from _text(frame.event, _EVENT, middle=True)
    if frame.venue:
        yield from _text(frame.venue, _QUIET, middle=True)
    count = len(certificate.sessions)
    following = say["following.one" if count == 1 else "following.many"].format(count=count)
    yield _line(following, _TEXT, before=5, after=3)
    yield _table_head(frame)
    for session in certificate.sessions:
        yield _session(frame, session)
    if any(session.minutes is not None for session in certificate.sessions):
        yield _line(say["certificate.note"], _SMALL, before=2, after=0)
    yield _closing(frame)


def _who_certifies(frame: Frame) -> str:
    say, organiser = words(frame.language), frame.organiser
    who = organiser.signatory
    if who or not organiser.name:
        body = ", ".join(part for part in (organiser.name, organiser.address) if part)
        who = who or "…" * 20
        if organiser.function or body:
            function = ", ".join(part for part in (organiser.function, body) if part)
            return say["certifies.person"].format(who=who, function=function)
        return say["certifies.person_plain"].format(who=who)
    body = ", ".join(part for part in (organiser.name, organiser.address) if part)
    return say["certifies.body"].format(organiser=body)


def _line(text: str, style: Style, *, before: float, after: float, middle: bool = False) -> Block:
    height = style.size * POINT * LEADING

    def draw(paper: Paper, y: float) -> None:
        x, align = ((LEFT + RIGHT) / 2, "center") if middle else (LEFT, "left")
        paper.text(x, y + before + height * 0.8, text, style, align)

    return Block(before + height + after, draw, keep=True)


def _text(text: str, style: Style, *, middle: bool = False) -> Iterable[Block]:
    for line in style.lines(text, RIGHT - LEFT):
        yield _line(line, style, before=0.4, after=0.4, middle=middle)


def _name(name: str) -> Block:
    """As large as it fits on two lines; nothing is cut."""
    style = Style(20, bold=True)
    fitted = fit(printable(name), style.face.width, (RIGHT - LEFT, 26.0), 20, 9, 4)
    lines = fitted.lines if fitted else tuple(Style(9, bold=True).lines(name, RIGHT - LEFT))
    style = Style(fitted.size if fitted else 9, bold=True)
    step = style.size * POINT * LEADING

    def draw(paper: Paper, y: float) -> None:
        for index, line in enumerate(lines):
            paper.text((LEFT + RIGHT) / 2, y + 5 + step * (index + 0.8), line, style, "center")

    return Block(7 + step * len(lines), draw, keep=True)


def _table_head(frame: Frame) -> Block:
    say = words(frame.language)

    def draw(paper: Paper, y: float) -> None:
        paper.area(LEFT, y, RIGHT - LEFT, 7, SHADE)
        paper.text(_WHEN + 2, y + 4.7, say["date"], _HEAD)
        paper.text(_WHAT, y + 4.7, say["session"], _HEAD)
        paper.text(_TIME, y + 4.7, say["duration"], _HEAD, "right")

    return Block(7, draw, keep=True)


def _session(frame: Frame, certified: CertifiedSession) -> Block:
    say, language, session = words(frame.language), frame.language, certified.session
    title = _CELL.lines(session.title, _WHAT_WIDTH)
    height = max(2, len(title) + bool(session.room)) * 4.3 + 3.4

    def draw(paper: Paper, y: float) -> None:
        top = y + 5.0
        paper.text(_WHEN + 2, top, day(session.start, language), _CELL)
        paper.text(_WHEN + 2, top + 4.3, hours(session.start, session.end, language), _SMALL)
        for index, line in enumerate(title):
            paper.text(_WHAT, top + 4.3 * index, line, _CELL)
        paper.text(_WHAT, top + 4.3 * len(title), session.room, _SMALL)
        if certified.minutes is None:
            paper.text(_TIME, top, say["present"], _SMALL, "right")
        else:
            paper.text(_TIME, top, duration(certified.minutes, language), _CELL, "right")
        paper.line((LEFT, y + height), (RIGHT, y + height))

    return Block(height, draw)


def _closing(frame: Frame) -> Block:
    say, organiser = words(frame.language), frame.organiser
    blank = "…" * 10
    x = LEFT + 100
    parts = [part for part in (organiser.signatory, organiser.function, organiser.name) if part]
    who = [
        (style, line)
        for number, part in enumerate(parts)
        for style in (_SMALL if number else _TEXT,)
        for line in style.lines(part, RIGHT - x)
    ]

    def draw(paper: Paper, y: float) -> None:
        y += 10
        paper.text(LEFT, y, say["serve"], _TEXT)
        done = say["done_at"].format(
            place=organiser.place or blank,
            date=day(frame.printed, frame.language, weekday=False) if organiser.place else blank,
        )
        for index, line in enumerate(_TEXT.lines(done, x - LEFT - 5)):
            paper.text(LEFT, y + 8 + 5 * index, line, _TEXT)
        for index, (style, line) in enumerate(who):
            paper.text(x, y + 8 + 5 * index, line, style)
        paper.text(x, y + 10 + 5 * len(who), say["sign_stamp"], _SMALL)

    return Block(33 + 5 * len(who), draw)
