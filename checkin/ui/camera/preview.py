"""The camera's picture with an outline round the code, a word of advice, and what was read."""

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from checkin.services.camera import CameraState, Hint, Pipeline, Sight, Wanted

translate = QCoreApplication.translate

_BACKGROUND = QColor("#1F2A37")
_READ, _LOCATED, _FOREIGN = QColor("#1DB386"), QColor("#F2B705"), QColor("#C9CDD3")
_BAND = QColor(0, 0, 0, 180)


class CameraPreview(QWidget):
    """Reads badges while it has a source; ``scanned`` gives each badge shown anew."""

    scanned = Signal(str)
    #: every look of the camera, for pages that show figures
    sight_changed = Signal(object)
    _looked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sight = Sight(CameraState.ABSENT)
        self._genuine: Callable[[str], bool] | None = None
        self._pipeline: Pipeline | None = None
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("camera", "Camera"))
        self._looked.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def set_genuine(self, genuine: Callable[[str], bool]) -> None:
        """What counts as a badge of this event, from the next source on."""
        self._genuine = genuine

    def set_source(self, source: str | None, wanted: Wanted | None = None) -> None:
        """A camera's name or number, a video or a folder of pictures; None for none."""
        self.stop()
        if source is not None:
            self.sight = Sight(CameraState.OPENING)
            self._pipeline = Pipeline(source, self._hear, self._genuine, wanted=wanted)
            self._pipeline.start()
            self.destroyed.connect(self._pipeline.stop)
        self.update()

    def stop(self) -> None:
        """Gives the camera back."""
        if self._pipeline is not None:
            self.destroyed.disconnect(self._pipeline.stop)
            self._pipeline.stop()
            self._pipeline = None
        self.sight, self._image = Sight(CameraState.ABSENT), QImage()
        self.update()

    def words(self) -> str:
        """What stands under the picture; empty where all is well and nothing is shown."""
        return words_for(self.sight)

    def sizeHint(self) -> QSize:
        return QSize(320, 190)  # a webcam's picture is wide; the column has little height

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), _BACKGROUND)
        place = self.picture_place()
        if not self._image.isNull():
            painter.drawImage(place, self._image)
            self._paint_outline(painter, place)
        self._paint_words(painter)

    def _paint_outline(self, painter: QPainter, place: QRectF) -> None:
        if not self.sight.outline:
            return
        colour = _FOREIGN if self.sight.foreign else _READ if self.sight.read else _LOCATED
        shape = QPolygonF(
            [
                QPointF(place.x() + x * place.width(), place.y() + y * place.height())
                for x, y in self.sight.outline
            ]
        )
        style = Qt.PenStyle.SolidLine if self.sight.read else Qt.PenStyle.DashLine
        for pen in (QPen(QColor("black"), 6), QPen(colour, 3, style)):
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPolygon(shape)

    def _paint_words(self, painter: QPainter) -> None:
        words = self.words()
        if not words:
            return
        font = painter.font()
        font.setPixelSize(max(15, self.height() // 14))
        font.setBold(True)
        painter.setFont(font)
        inner = QRectF(self.rect()).adjusted(8, 6, -8, -6)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        flags |= Qt.AlignmentFlag.AlignBottom if self._image else Qt.AlignmentFlag.AlignVCenter
        taken = painter.boundingRect(inner, int(flags), words)
        painter.fillRect(QRectF(0, taken.top() - 6, self.width(), taken.height() + 12), _BAND)
        painter.setPen(QColor("white"))
        painter.drawText(inner, int(flags), words)

    def picture_place(self) -> QRectF:
        """Where in the widget the camera's picture is painted."""
        if self._image.isNull():
            return QRectF(self.rect())
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        return QRectF(left, top, size.width(), size.height())

    def _hear(self, sight: Sight) -> None:
        """Called from the reading thread."""
        # The widget was deleted while a frame was being read, or is on its way out.
        with suppress(RuntimeError, TypeError):
            self._looked.emit(sight)

    def _show(self, sight: Sight) -> None:
        if self._pipeline is None:
            return  # a look that was under way when the camera was given back
        self.sight = sight
        if sight.preview is None:
            self._image = QImage()
        else:
            height, width, _ = sight.preview.shape
            made = QImage(
                sight.preview.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888
            )
            self._image = made.copy()
        self.setAccessibleDescription(self.words())
        self.update()
        self.sight_changed.emit(sight)
        if sight.scanned is not None:
            self.scanned.emit(sight.scanned)


def words_for(sight: Sight) -> str:
    """The advice, or the camera's state, in the language of the screen."""
    states = {
        CameraState.OPENING: translate("camera", "The camera is starting…"),
        CameraState.ABSENT: translate("camera", "No camera. Scanner and names work as ever."),
        CameraState.BUSY: translate("camera", "Another program is using the camera. Close it."),
        CameraState.LOST: translate("camera", "The camera is unplugged. Plug it back in."),
    }
    if sight.state in states:
        return states[sight.state]
    if sight.foreign:
        return translate("camera", "This code is no badge of this event")
    if sight.others:
        return translate("camera", "Two badges in view: show one at a time")
    hints = {
        Hint.CLOSER: translate("camera", "Closer, please"),
        Hint.HOLD_STILL: translate("camera", "Hold still, flat to the camera"),
        Hint.MORE_LIGHT: translate("camera", "Too dark: more light, or turn the phone's screen up"),
        Hint.SHOW: translate("camera", "Badge flat, a hand's width from the camera"),
        Hint.LESS_GLARE: translate("camera", "Glare: tilt the badge a little"),
    }
    return hints.get(sight.hint, "")
