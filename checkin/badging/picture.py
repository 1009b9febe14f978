"""Logos: SVG, PNG or JPEG files on a badge, checked before and drawn without distortion."""

from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter
from PySide6.QtSvg import QSvgRenderer

from checkin.badging.svg_safety import check_svg
from checkin.domain.decimals import decimal
from checkin.domain.errors import Cause
from checkin.domain.outside_errors import cause
from checkin.drawing.qt_session import ensure_qt

_MEGABYTE = 1_000_000
_LARGEST = {".svg": 1 * _MEGABYTE, ".png": 10 * _MEGABYTE, ".jpg": 10 * _MEGABYTE}
_LARGEST[".jpeg"] = _LARGEST[".jpg"]
_MOST_PIXELS = 40 * _MEGABYTE
_DPI = 600  # what printers make of it at best: more only swells the file


def check_picture(path: Path) -> Cause | None:
    """Why the file cannot be a logo, None where it can."""
    ensure_qt()
    limit = _LARGEST.get(path.suffix.lower())
    if limit is None:
        return Cause("a logo is an SVG, PNG or JPEG file")
    try:
        size = path.stat().st_size
        begin = path.read_bytes()[:1] if size <= limit else b""
    except OSError as error:
        return Cause("it cannot be read ({detail})", detail=cause(error))
    if size > limit:
        megabytes = size / _MEGABYTE
        return Cause(
            "it has {megabytes} MB, {most} at most: save a smaller copy",
            megabytes=decimal(f"{megabytes:.1f}"),
            most=limit // _MEGABYTE,
        )
    if not begin:
        return Cause("it is empty")
    if path.suffix.lower() == ".svg":
        return check_svg(path)
    reader = QImageReader(str(path))
    pixels = reader.size()
    if pixels.width() * pixels.height() > _MOST_PIXELS:
        return Cause(
            "it measures {width} × {height} pixels: save a smaller copy",
            width=pixels.width(),
            height=pixels.height(),
        )
    if reader.canRead() and not reader.read().isNull():
        return None
    return Cause("it is no picture, or broken")


class Picture:
    """One logo at one size, loaded once for all badges."""

    def __init__(self, path: Path, width: float, height: float) -> None:
        self._svg: QSvgRenderer | None = None
        self._image = QImage()
        if path.suffix.lower() == ".svg":
            self._svg = QSvgRenderer(str(path))
            natural = self._svg.defaultSize()
        else:
            self._image = QImage(str(path))
            most = (round(width / 25.4 * _DPI), round(height / 25.4 * _DPI))
            if self._image.width() > most[0] or self._image.height() > most[1]:
                self._image = self._image.scaled(
                    *most,
                    Qt.AspectRatioMode.KeepAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
            natural = self._image.size()
        scale = min(width / max(natural.width(), 1), height / max(natural.height(), 1))
        #: mm that it takes of the room given
        self.width, self.height = natural.width() * scale, natural.height() * scale

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        target = QRectF(left, top, self.width, self.height)
        if self._svg is not None:
            self._svg.render(painter, target)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(target, self._image)
