"""New keys from this machine's clock and randomness."""

import os
import time

from checkin.domain.ids import uuid7


def new_id() -> str:
    """A fresh UUIDv7."""
    return uuid7(time.time_ns() // 1_000_000, os.urandom(10))
