"""The bytes of a file that somebody named."""

from pathlib import Path

from checkin.domain.errors import BadInput
from checkin.domain.outside_errors import cause

LARGEST = 200 * 1024 * 1024


def read_file(path: Path) -> bytes:
    """The bytes of a file that somebody named.

    Raises:
        BadInput: missing, a folder, unreadable or far too large.
    """
    if path.name.startswith("~$"):
        raise BadInput(
            "{path} is only the mark of a file that is open in Excel: choose {name}.",
            path=path,
            name=path.name[2:],
        )
    try:
        if path.stat().st_size > LARGEST:
            raise BadInput("{path} is larger than 200 MB: this is no registration list.", path=path)
        return path.read_bytes()
    except PermissionError as error:
        raise BadInput(
            "The file {path} may not be read: close it where it is open (in Excel?) or check its"
            " permissions. Nothing was changed.",
            path=path,
        ) from error
    except OSError as error:
        raise BadInput(
            "The file {path} cannot be read: {why}. Nothing was changed.",
            path=path,
            why=cause(error),
        ) from error
