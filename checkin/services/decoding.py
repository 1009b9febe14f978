"""`checkin decode`: what the door's camera pipeline reads in pictures and videos."""

from pathlib import Path

from checkin.scanning.files import DecodedFile, decode_file


def decode(path: Path) -> DecodedFile:
    """The texts of every QR in the file.

    Raises:
        BadInput: not a picture or video that can be read.
    """
    return decode_file(path)
