"""Ways of preparing a grey picture so that a code shows which the decoder misses as it is.

Each keeps bytes, leaves its picture alone and says what it is for. Sizes may change.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

Gray = NDArray[np.uint8]

#: longest side in pixels of what is enlarged, and of what is then worked on
_ENLARGE_UP_TO, _ENLARGE_LESS = 1400, 1000
_SMALL = np.ones((3, 3), np.uint8)
_LARGE = np.ones((5, 5), np.uint8)


def enlarged(gray: Gray) -> Gray:
    """Twice the size and the dark parts thickened: small and thinned codes."""
    return as_gray(cv2.erode(_doubled(gray, _ENLARGE_UP_TO), _SMALL))


def enlarged_only(gray: Gray) -> Gray:
    """Twice the size: small codes."""
    return _doubled(gray, _ENLARGE_LESS)


def enlarged_and_sharpened(gray: Gray) -> Gray:
    """Small and blurred at once."""
    return sharpened(enlarged_only(gray))


def halved(gray: Gray) -> Gray:
    """Half the size: large codes, noise, the pixels of a screen."""
    return _scaled(gray, 0.5)


def halved_and_darkened(gray: Gray) -> Gray:
    """Half the size, and only the brightest left bright: glare, noise."""
    return _gamma(_scaled(gray, 0.5), 4.0)


def quartered(gray: Gray) -> Gray:
    """A quarter of the size: noise, codes that fill a large picture."""
    return _scaled(gray, 0.25)


def quartered_and_sharpened(gray: Gray) -> Gray:
    """Large codes out of focus."""
    small = _scaled(gray, 0.25)
    soft = cv2.GaussianBlur(small, (0, 0), 2.0)
    return as_gray(cv2.addWeighted(small, 3.0, soft, -2.0, 0))


def sharpened(gray: Gray) -> Gray:
    """Unsharp mask: defocus, slight motion."""
    return _unsharp(gray, 2.5, 1.8)


def strongly_sharpened(gray: Gray) -> Gray:
    """Unsharp mask of a wider reach: defocus of larger codes."""
    return _unsharp(gray, 4.0, 3.0)


def halved_and_sharpened(gray: Gray) -> Gray:
    """Half the size, then an unsharp mask: wide defocus, motion."""
    return _unsharp(_scaled(gray, 0.5), 2.0, 3.0)


def darkened(gray: Gray) -> Gray:
    """Gamma 2.5: overexposed pictures."""
    return _gamma(gray, 2.5)


def lightened(gray: Gray) -> Gray:
    """Gamma 0.6: shadows, dim pictures."""
    return _gamma(gray, 0.6)


def brightened(gray: Gray) -> Gray:
    """Gamma 0.45 over the full range: dark pictures."""
    return _gamma(_full_range(gray), 0.45)


def stretched_contrast(gray: Gray) -> Gray:
    """All but the half per cent of extremes spread over the full range, then smoothed: the dark."""
    return smoothed(_spread(gray))


def local_contrast(gray: Gray) -> Gray:
    """CLAHE, then a blur against the noise it lifts: shadows across the code, glare, the dark."""
    return smoothed(as_gray(cv2.createCLAHE(clipLimit=4.0, tileGridSize=(8, 8)).apply(gray)))


def smoothed(gray: Gray) -> Gray:
    """A blur of a pixel: noise of high sensitivity, pictures of a screen."""
    return as_gray(cv2.GaussianBlur(gray, (0, 0), 1.6))


def as_it_was(gray: Gray) -> Gray:
    """Nothing done: for a rung that differs by its binarizer alone."""
    return gray


def inverted(gray: Gray) -> Gray:
    """White on black, with its contrast stretched."""
    return as_gray(cv2.bitwise_not(_full_range(gray)))


def stretched_upwards(gray: Gray) -> Gray:
    """Taller: a badge tilted back."""
    return as_gray(cv2.resize(gray, None, fx=1.0, fy=1.6, interpolation=cv2.INTER_LINEAR))


def stretched_sideways(gray: Gray) -> Gray:
    """Wider: a badge turned aside."""
    return as_gray(cv2.resize(gray, None, fx=1.6, fy=1.0, interpolation=cv2.INTER_LINEAR))


def sheared(gray: Gray) -> Gray:
    """Slanted: other pixels of a slanting code fall together."""
    height, width = gray.shape
    matrix = np.array([[1, -0.4, 0.4 * height], [0, 1, 0]])
    return as_gray(cv2.warpAffine(gray, matrix, (int(width + 0.4 * height), height)))


def closed(gray: Gray) -> Gray:
    """Bright specks and thin bright lines across dark parts filled: scratches, folds."""
    return as_gray(cv2.morphologyEx(gray, cv2.MORPH_CLOSE, _SMALL))


def opened(gray: Gray) -> Gray:
    """Dark specks and thin dark lines across bright parts taken away."""
    return as_gray(cv2.morphologyEx(gray, cv2.MORPH_OPEN, _LARGE))


def thickened(gray: Gray) -> Gray:
    """Dark parts wider by four pixels: codes of dots, pale ink."""
    return as_gray(cv2.erode(gray, _LARGE))


def thinned(gray: Gray) -> Gray:
    """Bright parts wider by four pixels: bled ink, dark scratches."""
    return as_gray(cv2.dilate(gray, _LARGE))


def thresholded(gray: Gray) -> Gray:
    """Black and white against a neighbourhood of a sixteenth: the dark, uneven light, noise."""
    return _against_neighbours(as_gray(cv2.GaussianBlur(gray, (0, 0), 2.5)), 0.06, 3)


def finely_thresholded(gray: Gray) -> Gray:
    """Black and white against a small neighbourhood: defocus, screens."""
    return _against_neighbours(as_gray(cv2.GaussianBlur(gray, (0, 0), 1.0)), 0.03, 5)


def edges_thresholded(gray: Gray) -> Gray:
    """Sharpened over a wide reach, then black and white near by: dark and noisy at once."""
    sharp = as_gray(cv2.GaussianBlur(_unsharp(gray, 4.0, 4.0), (0, 0), 0.8))
    return _against_neighbours(sharp, 0.12, 3)


def band_passed(gray: Gray) -> Gray:
    """Without the finest noise and the widest shades, twice the size: dim frames of a webcam."""
    small = reduced(gray, _ENLARGE_LESS)
    quiet = _spread(as_gray(cv2.GaussianBlur(small, (0, 0), 1.1)))
    return _doubled(_unsharp(quiet, 3.2, 3.0), _ENLARGE_LESS)


def deblurred(gray: Gray) -> Gray:
    """Half the size, then Wiener's filter against a Gaussian blur of 2.5 pixels: defocus."""
    small = _scaled(reduced(gray, _ENLARGE_UP_TO), 0.5)
    height, width = small.shape
    high, wide = cv2.getOptimalDFTSize(height), cv2.getOptimalDFTSize(width)
    down, across = np.fft.fftfreq(high)[:, None], np.fft.rfftfreq(wide)[None]
    passed = np.exp(-2 * (np.pi * 2.5) ** 2 * (down**2 + across**2))
    padded = cv2.copyMakeBorder(small, 0, high - height, 0, wide - width, cv2.BORDER_REPLICATE)
    spectrum = np.fft.rfft2(padded.astype(np.float32)) * (passed / (passed**2 + 0.02))
    clear = np.fft.irfft2(spectrum, s=(high, wide))[:height, :width]
    return as_gray(np.clip(clear, 0, 255).astype(np.uint8))


def split_in_two(gray: Gray) -> Gray:
    """Black and white at Otsu's threshold: motion, damage, dots."""
    return as_gray(cv2.threshold(gray, 0, 255, cv2.THRESH_OTSU)[1])


def split_high(gray: Gray) -> Gray:
    """Only what nearly burns out is white: glare over all of the code."""
    return as_gray(cv2.threshold(gray, 224, 255, cv2.THRESH_BINARY)[1])


def between_extremes(gray: Gray) -> Gray:
    """Black and white half-way between the lightest and darkest near by: shadows, the dark."""
    half = _scaled(gray, 0.5)
    reach = max(5, int(min(half.shape) * 0.12))
    square = np.ones((reach, reach), np.uint8)
    middle = cv2.addWeighted(cv2.dilate(half, square), 0.5, cv2.erode(half, square), 0.5, 0)
    middle = cv2.blur(middle, (reach, reach))
    level = cv2.resize(middle, (gray.shape[1], gray.shape[0]), interpolation=cv2.INTER_LINEAR)
    return as_gray(cv2.compare(gray, level, cv2.CMP_GT))


def reduced(gray: Gray, longest: int) -> Gray:
    """The picture with its longest side at most ``longest`` pixels."""
    side = max(gray.shape)
    return gray if side <= longest else _scaled(gray, longest / side)


def as_gray(result: object) -> Gray:
    """OpenCV's answer with its type: all our operations keep bytes."""
    return np.asarray(result, dtype=np.uint8)


def _doubled(gray: Gray, longest: int) -> Gray:
    small = reduced(gray, longest)
    return as_gray(cv2.resize(small, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC))


def _scaled(gray: Gray, factor: float) -> Gray:
    return as_gray(cv2.resize(gray, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA))


def _gamma(gray: Gray, gamma: float) -> Gray:
    curve = (255 * (np.arange(256) / 255) ** gamma).astype(np.uint8)
    return as_gray(cv2.LUT(gray, curve))


def _full_range(gray: Gray) -> Gray:
    return as_gray(cv2.normalize(gray, None, 0, 255, cv2.NORM_MINMAX))  # type: ignore[call-overload]


def _spread(gray: Gray) -> Gray:
    low, high = np.percentile(gray[::4, ::4], (0.5, 99.5))
    curve = np.clip((np.arange(256) - low) * (255 / max(high - low, 1)), 0, 255).astype(np.uint8)
    return as_gray(cv2.LUT(gray, curve))


def _unsharp(gray: Gray, reach: float, amount: float) -> Gray:
    soft = cv2.GaussianBlur(gray, (0, 0), reach)
    return as_gray(cv2.addWeighted(gray, 1 + amount, soft, -amount, 0))


def _against_neighbours(gray: Gray, share: float, less: int) -> Gray:
    side = max(15, int(min(gray.shape) * share) | 1)
    level = cv2.subtract(cv2.boxFilter(gray, -1, (side, side)), less)  # type: ignore[call-overload]
    return as_gray(cv2.compare(gray, level, cv2.CMP_GT))
