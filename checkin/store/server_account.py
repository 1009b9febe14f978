"""Whom a private server runs as: ourselves, or the account that root names."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from checkin.domain.errors import BadInput

_PACKAGED = "postgres"


@dataclass(frozen=True, slots=True)
class ServerAccount:
    """``ids`` (user, group) are set where root hands the server to somebody else."""

    name: str = ""
    ids: tuple[int, int] | None = None

    def start_options(self) -> dict[str, Any]:
        """For `subprocess`."""
        if self.ids is None:
            return {}
        return {"user": self.ids[0], "group": self.ids[1], "extra_groups": []}

    def own(self, path: Path) -> None:
        """Give ``path`` to whom the server runs as."""
        if self.ids is not None:
            os.chown(path, *self.ids)

    def let_in(self, folder: Path) -> None:
        """``folder`` is for us alone; the server's account may pass through, not look around."""
        folder.chmod(0o700 if self.ids is None else 0o711)


def usual_account() -> str:
    """Whom root has the server run as unless somebody is named: the account that PostgreSQL's
    packages make. "" where there is none, or we are not root."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return ""
    import pwd

    return _PACKAGED if any(entry.pw_name == _PACKAGED for entry in pwd.getpwall()) else ""


def server_account(run_as: str = "") -> ServerAccount:
    """The account of the name that root gave, or ourselves.

    Raises:
        BadInput: we are root and nobody is named, or somebody is named and we are not root.
    """
    root = sys.platform != "win32" and os.geteuid() == 0
    if not run_as:
        if root:
            raise BadInput(
                "PostgreSQL refuses to be run by root. Start the program as an ordinary user, "
                "or name the account that its server runs as: checkin host --run-as postgres"
            )
        return ServerAccount()
    if not root:
        raise BadInput(
            "Only root can have the server run as somebody else: leave --run-as {name} out.",
            name=run_as,
        )
    import pwd

    try:
        entry = pwd.getpwnam(run_as)
    except KeyError as error:
        raise BadInput("There is no account “{name}” here.", name=run_as) from error
    if entry.pw_uid == 0:
        raise BadInput("PostgreSQL refuses to be run by root: name another account.")
    return ServerAccount(run_as, (entry.pw_uid, entry.pw_gid))
