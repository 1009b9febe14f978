"""UUIDv7 keys (RFC 9562, section 5.7): made by the client, in the order of time."""

from uuid import UUID


def uuid7(milliseconds: int, random: bytes) -> str:
    """The key for a Unix time in milliseconds and 10 random bytes."""
    raw = bytearray(milliseconds.to_bytes(6, "big") + random)
    raw[6] = 0x70 | (raw[6] & 0x0F)
    raw[8] = 0x80 | (raw[8] & 0x3F)
    return str(UUID(bytes=bytes(raw)))
