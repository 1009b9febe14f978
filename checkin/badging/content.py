"""What one badge says, and the modules of its QR."""

from dataclasses import dataclass

import qrcode
from qrcode import constants, util

from checkin.domain.badge_code import normalise
from checkin.domain.errors import BadInput

QR_VERSION = 2
#: modules along one side of the symbol, without its quiet zone
QR_MODULES = 17 + 4 * QR_VERSION
#: modules to be left clear on every side (ISO/IEC 18004)
QUIET_MODULES = 4

# The search for the best of eight masks draws every symbol eight times and scores each
# (420 symbols a second against 4,066). Its aim is to break up large blank areas of regular
# data; ours is half random id, half MAC, so no mask leaves any. Mask 0, the checkerboard,
# scored best on average over 150 codes (penalty 471; the others 512 to 664; the search 428),
# and under blur and noise as many of them were read as with the searched mask (143 and 146).
_MASK = 0


@dataclass(frozen=True)
class BadgeContent:
    """The words of one badge, ready to print.

    ``role`` is a domain role (``participant``, ``speaker``…); ``sessions`` are short lines,
    each one session; ``code`` is the badge code of 28 letters.
    """

    given_name: str
    family_name: str
    organisation: str
    audience: str
    role: str
    sessions: tuple[str, ...]
    code: str
    event_name: str
    venue: str

    @property
    def name(self) -> str:
        return f"{self.given_name} {self.family_name}".strip()


def code_matrix(code: str) -> list[list[bool]]:
    """The 25 × 25 modules of the QR that holds ``code``, dark ones true, no quiet zone."""
    letters = normalise(code)
    if letters is None:
        raise BadInput("“{code}” is not a badge code: 28 letters are needed.", code=code)
    symbol = qrcode.QRCode(
        version=QR_VERSION,
        error_correction=constants.ERROR_CORRECT_Q,
        border=0,
        mask_pattern=_MASK,
    )
    symbol.add_data(util.QRData(letters.encode(), mode=util.MODE_ALPHA_NUM), optimize=0)
    symbol.make(fit=False)
    return [[bool(module) for module in row] for row in symbol.modules]
