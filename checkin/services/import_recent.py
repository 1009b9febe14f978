"""The lists opened on this machine before, and the import that can be undone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from checkin.services.import_session import past_imports
from checkin.services.open_event import OpenEvent
from checkin.services.settings import MachineSettings
from checkin.store.import_rows import PastImport

RECENT = "import_recent"  # machine setting: paths, the last one first
_MOST = 3


@dataclass(frozen=True, slots=True)
class RecentList:
    """``imported`` is when a file of this name was imported last; ``newer``: saved since."""

    path: Path
    saved: datetime
    imported: datetime | None

    @property
    def newer(self) -> bool:
        return self.imported is not None and self.saved > self.imported


@dataclass(frozen=True, slots=True)
class Before:
    """What happened before: lists that still exist, and the last import that can be undone."""

    lists: tuple[RecentList, ...] = ()
    last: PastImport | None = None


def recent_paths(machine: MachineSettings) -> Sequence[str]:
    found = machine.get(RECENT)
    return [p for p in found if isinstance(p, str)] if isinstance(found, list) else []


def remember_list(machine: MachineSettings, path: Path) -> None:
    text = str(path.resolve())
    others = [known for known in recent_paths(machine) if known != text]
    machine.put(RECENT, [text, *others][:_MOST])


def what_was_before(event: OpenEvent, paths: Sequence[str]) -> Before:
    """Looks at the disk: a file that is gone is not offered."""
    imports = past_imports(event)
    lists = []
    for text in paths:
        path = Path(text)
        try:
            saved = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        except OSError:
            continue
        standing = (i.at for i in imports if i.file == path.name and i.undone_at is None)
        lists.append(RecentList(path, saved, next(standing, None)))
    return Before(tuple(lists), next((i for i in imports if i.can_be_undone), None))
