"""zxing-cpp behind one function, in plain values.

It is imported when called and nothing here keeps an object of it: where Qt runs, modules live
past the interpreter's end, and zxing-cpp then complains of leaks on standard error.
"""

from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

Corners = NDArray[np.float32]


class Binarizer(Enum):
    """How greys become black and white; the values are zxing-cpp's names."""

    LOCAL = "LocalAverage"
    WHOLE_HISTOGRAM = "GlobalHistogram"
    GIVEN = "BoolCast"  # for what is black and white already


@dataclass(frozen=True)
class Code:
    """A code in a picture; where ``valid`` is false it was located only and has no text."""

    text: str
    valid: bool
    #: clockwise from the code's own top left, in pixels
    corners: Corners


def codes_in(gray: NDArray[np.uint8], binarizer: Binarizer = Binarizer.LOCAL) -> list[Code]:
    """Every QR that zxing-cpp reads or locates."""
    import zxingcpp

    # Not Micro QR, which zxing-cpp counts as QR: its smallest version has no error correction,
    # and is "read" in noise.
    kinds = [zxingcpp.BarcodeFormat.QRCodeModel1, zxingcpp.BarcodeFormat.QRCodeModel2]
    found = zxingcpp.read_barcodes(
        np.ascontiguousarray(gray),
        formats=zxingcpp.BarcodeFormats(kinds),
        binarizer=getattr(zxingcpp.Binarizer, binarizer.value),
        text_mode=zxingcpp.TextMode.Plain,
        return_errors=True,
    )
    codes = []
    for code in found:
        place = code.position
        points = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
        corners = np.array([(point.x, point.y) for point in points], np.float32)
        codes.append(Code(code.text if code.valid else "", code.valid, corners))
    return codes


def text_of_modules(black: NDArray[np.bool_]) -> str | None:
    """The text of a code given module by module, or None where correction does not accept it."""
    import zxingcpp

    picture = np.full((len(black) + 4,) * 2, 255, np.uint8)
    picture[2:-2, 2:-2][black] = 0
    found = zxingcpp.read_barcodes(
        picture,
        # here the two models by name are not accepted; a Micro QR is smaller than any of these
        formats=zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode]),
        binarizer=zxingcpp.Binarizer.GlobalHistogram,
        text_mode=zxingcpp.TextMode.Plain,
        is_pure=True,
        try_rotate=False,
        try_downscale=False,
        try_invert=False,
    )
    return found[0].text if found and found[0].valid else None
