"""The head and foot of each page: the funder's emblem and logos, fingerprint, page x/y."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtGui import QImage

from checkin.reporting.papers.contents import Frame, Funder
from checkin.reporting.papers.emblem import BLUE, RATIO, draw_emblem, emblem_family
from checkin.reporting.papers.paper import HEIGHT, LEFT, LINE, QUIET, RIGHT, Paper, Style
from checkin.reporting.papers.words import moment, words

TOP = 9.0
HEIGHT_OF_LOGOS = 12.0  # the emblem's: no logo may be larger
BOTTOM = HEIGHT - 17.0  # above the foot
_BESIDE = 75.0  # the longest line of the words beside the emblem
_GAP = 4.0
_FOOT = Style(6.5, colour=QUIET)
_PAGE = Style(7.5)
_MONO = Style(6, colour=QUIET, family="JetBrains Mono")


def draw_banner(paper: Paper, frame: Frame) -> float:
    """Emblem with its words on the left, logos on the right, the mention under them; its end."""
    return paper.stamp(("banner", frame.funder, frame.event), lambda: _draw_banner(paper, frame))


def _draw_banner(paper: Paper, frame: Frame) -> float:
    funder = frame.funder
    right = _draw_logos(paper, funder)
    if funder.emblem:
        draw_emblem(paper, LEFT, TOP, HEIGHT_OF_LOGOS)
        _draw_words(paper, funder, right)
    elif frame.event:
        paper.text(LEFT, TOP + 7.5, frame.event, Style(11, bold=True))
    y = TOP + HEIGHT_OF_LOGOS
    if funder.mention:
        style = Style(7, colour=QUIET)
        for line in style.lines(funder.mention, RIGHT - LEFT):
            y += 3.6
            paper.text(LEFT, y, line, style)
        y += 0.8
    paper.line((LEFT, y + 1.6), (RIGHT, y + 1.6), LINE, 0.2)
    return y + 3.0


def draw_foot(paper: Paper, frame: Frame, page: int, pages: int, about: str) -> None:
    """Fingerprint of the log, when and what, page x/y."""
    say = words(frame.language)
    y = HEIGHT - 13.0
    paper.text(RIGHT, y + 6.9, say["page"].format(page=page, pages=pages), _PAGE, "right")
    key = ("foot", frame.fingerprint, frame.printed, frame.language, about)
    paper.stamp(key, lambda: _draw_foot(paper, frame, y, about), last=True)


def _draw_foot(paper: Paper, frame: Frame, y: float, about: str) -> None:
    say = words(frame.language)
    paper.line((LEFT, y), (RIGHT, y), LINE, 0.15)
    if frame.fingerprint:
        label = say["fingerprint"] + " "
        paper.text(LEFT, y + 3.6, label, _FOOT)
        grouped = " ".join(
            frame.fingerprint[i : i + 8] for i in range(0, len(frame.fingerprint), 8)
        )
        paper.text(LEFT + _FOOT.width(label), y + 3.6, grouped, _MONO)
    at = moment(frame.printed, frame.language)
    room = RIGHT - LEFT - 25 - _FOOT.width(say["made"].format(at=at, about=""))
    if frame.event not in about:  # a page that was taken out still says what it belongs to
        about = f"{about}, {_FOOT.one_line(frame.event, room * 0.6)}"
        if _FOOT.width(about) > room:
            about = f"{_FOOT.one_line(frame.event, room * 0.5)}, {about.partition(', ')[0]}"
    made = say["made"].format(at=at, about=_FOOT.one_line(about, room))
    paper.text(LEFT, y + 6.9, made, _FOOT)


def missing_logos(funder: Funder) -> list[Path]:
    """Logos that are not there or are no pictures; the papers are made without them."""
    return [path for path in funder.logos if load_logo(path).isNull()]


@lru_cache(maxsize=32)
def _load(path: str, _changed: int) -> QImage:
    return QImage(path)


def load_logo(path: Path) -> QImage:
    """The picture, read once while the file stays as it is."""
    try:
        return _load(str(path), path.stat().st_mtime_ns)
    except OSError:
        return QImage()


def _draw_words(paper: Paper, funder: Funder, right: float) -> None:
    family = emblem_family()
    x = LEFT + RATIO * HEIGHT_OF_LOGOS + _GAP
    union = Style(10, colour=BLUE, family=family)
    fund = Style(8, colour=BLUE, family=family)
    room = max(30.0, min(_BESIDE, right - _GAP - x))
    lines = [(union, line) for line in union.lines(funder.union, room)]
    lines += [(fund, line) for line in fund.lines(funder.fund, room)]
    y = TOP + (HEIGHT_OF_LOGOS - 4.2 * len(lines)) / 2 + 3.2
    for style, line in lines:
        paper.text(x, y, line, style)
        y += 4.2


def _draw_logos(paper: Paper, funder: Funder) -> float:
    """From the right edge inwards, in the order given; where they begin."""
    images = [image for path in funder.logos if not (image := load_logo(path)).isNull()]
    if not images:
        return RIGHT
    # neither higher nor, together, wider than what leaves the emblem its words
    widths = [min(HEIGHT_OF_LOGOS * i.width() / i.height(), 40.0) for i in images]
    free = RIGHT - LEFT - RATIO * HEIGHT_OF_LOGOS - 45.0
    shrink = min(1.0, free / (sum(widths) + _GAP * (len(widths) - 1)))
    x = RIGHT - shrink * (sum(widths) + _GAP * (len(widths) - 1))
    begin = x
    for image, width in zip(images, widths, strict=True):
        w = width * shrink
        h = w * image.height() / image.width()
        paper.picture(x, TOP + (HEIGHT_OF_LOGOS - h) / 2, w, h, image)
        x += w + _GAP * shrink
    return begin
