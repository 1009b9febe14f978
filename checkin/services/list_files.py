"""The bytes of a file that somebody named."""

from pathlib import Path

from checkin.domain.errors import BadInput

LARGEST = 200 * 1024 * 1024


def read_file(path: Path) -> bytes:
    """The bytes of a file that somebody named.

    Raises:
        BadInput: missing, a folder, unreadable or far too large.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise BadInput("{path} is larger than 200 MB: this is no registration list.", path=path)
        return path.read_bytes()
    except OSError as error:
        raise BadInput(
            "The file {path} cannot be read: {why}. Nothing was changed.",
            path=path,
            why=error.strerror or error,
        ) from error
