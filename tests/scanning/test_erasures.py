"""Doubtful modules erased: codes half covered are read, and noise is not."""

import numpy as np
import pytest
import zxingcpp

from checkin.scanning.erasures import corrected
from checkin.scanning.zxing import text_of_modules

from .test_decoder import CODES


def printed(text: str, level: str = "Q") -> np.ndarray:
    made = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level=level)
    return np.array(zxingcpp.write_barcode_to_image(made, scale=1, add_quiet_zones=False)) < 128


def seen(black: np.ndarray, noise: float = 10.0) -> np.ndarray:
    """How much darker than the middle each module looks."""
    random = np.random.default_rng(11)
    return (np.where(black, 50.0, -50.0) + random.normal(0, noise, black.shape)).astype(np.float32)


def text_of(darker: np.ndarray) -> str | None:
    return next((text for bits in corrected(darker) if (text := text_of_modules(bits))), None)


@pytest.mark.parametrize("level", "LMQH")
@pytest.mark.parametrize("length", [28, 100, 300, 700])
def test_a_clean_code_of_any_size_and_level_comes_back_as_it_was_printed(
    length: int, level: str
) -> None:
    black = printed((CODES[0] * 30)[:length], level)
    assert any((bits == black).all() for bits in corrected(seen(black)))


@pytest.mark.parametrize(("side", "covered"), [("left", 5), ("left", 11), ("top", 5), ("top", 8)])
def test_a_badge_of_which_a_third_or_more_is_covered_is_read(side: str, covered: int) -> None:
    darker = seen(printed(CODES[0]))
    part = darker if side == "left" else darker.T
    part[:, :covered] = np.random.default_rng(3).normal(0, 3, (25, covered))
    assert text_of_modules(darker > 0) is None
    assert text_of(darker) == CODES[0]


def test_more_than_correction_can_tell_gives_nothing() -> None:
    darker = seen(printed(CODES[0]))
    darker[:, :15] = np.random.default_rng(3).normal(0, 3, (25, 15))
    assert text_of(darker) is None


@pytest.mark.parametrize("level", "LQ")
def test_noise_between_right_patterns_gives_nothing(level: str) -> None:
    """A wrong text would let somebody in, or turn them away, for somebody else."""
    random = np.random.default_rng(8)
    black = printed("A" if level == "L" else CODES[0], level)
    for _ in range(150):
        darker = random.normal(0, 1, black.shape).astype(np.float32)
        darker[8, :], darker[:, 8] = seen(black)[8, :], seen(black)[:, 8]
        assert text_of(darker) is None
