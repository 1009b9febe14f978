"""UUIDv7 keys (RFC 9562, section 5.7): made by the client, in the order of time."""


def uuid7(milliseconds: int, random: bytes) -> str:
    """The key for a Unix time in milliseconds and 10 random bytes."""
    raw = bytearray(milliseconds.to_bytes(6, "big") + random)
    raw[6] = 0x70 | (raw[6] & 0x0F)
    raw[8] = 0x80 | (raw[8] & 0x3F)
    text = raw.hex()
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
