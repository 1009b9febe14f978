"""Contrast as WCAG reckons it, of two colours and of what is really painted."""

from collections import Counter

import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage


def luminance(colour: QColor | str) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue, _ = QColor(colour).getRgbF()
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def contrast(one: QColor | str, other: QColor | str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def painted_contrast(picture: QImage, part: QRect) -> float:
    """Between the ground of a part (its commonest colour) and the ink that differs most."""
    image = picture.copy(part).convertToFormat(QImage.Format.Format_RGB32)
    raw = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1)
    colours = Counter((raw[:, : image.width()] & 0xFFFFFF).ravel().tolist())
    ground = QColor.fromRgb(colours.most_common(1)[0][0])
    return max(contrast(ground, QColor.fromRgb(colour)) for colour in colours)
