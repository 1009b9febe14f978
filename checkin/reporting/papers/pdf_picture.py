"""Pictures as objects of a PDF: logos, and letters that have no outline."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from checkin.drawing.fonts import Face
from checkin.reporting.papers.pdf_file import PdfFile


def put_image(file: PdfFile, image: QImage) -> int:
    """A picture as an object of the file, see-through where it is."""
    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
    data = bytes(plain.constBits())[: plain.sizeInBytes()]
    colours = bytearray(len(data) // 4 * 3)
    for channel in range(3):
        colours[channel::3] = data[channel::4]
    size = f"/Type/XObject/Subtype/Image/Width {plain.width()}/Height {plain.height()}"
    size += "/BitsPerComponent 8"
    mask = ""
    if image.hasAlphaChannel():
        mask = f"/SMask {file.add_stream(data[3::4], size + '/ColorSpace/DeviceGray')} 0 R"
    return file.add_stream(bytes(colours), f"{size}/ColorSpace/DeviceRGB{mask}")


def painted(face: Face, colour: str, text: str, width: float) -> QImage:
    """A text without outlines (coloured letters), 64 pixels a size."""
    pixels = 64
    image = QImage(
        max(1, round(width * pixels)),
        round((face.ascent + face.descent) * pixels),
        QImage.Format.Format_ARGB32,
    )
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    font = QFont(face.font)
    font.setPixelSize(pixels)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(QRectF(image.rect()), Qt.TextFlag.TextDontClip, text)
    painter.end()
    return image
