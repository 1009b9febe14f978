"""`checkin demo`: the whole story on the sample, with progress and a summary."""

import os
import sys
from argparse import Namespace
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from checkin.cli.badge_commands import notice_words
from checkin.cli.output import pairs, say, table
from checkin.domain.errors import BadInput, StoreError
from checkin.domain.outside_errors import cause
from checkin.services.demo_story import Story, tell
from checkin.services.error_words import code_word, in_words, told
from checkin.services.open_event import OpenEvent
from checkin.services.which_event import SUFFIX, remember

MANY_FILES = 40
ROOMS = ("Room", "Highest", "Capacity")


def demo(
    args: Namespace, prepare_window: Callable[[], object], window: Callable[[OpenEvent], int]
) -> int:
    """Tell the story, print what happened, then open the window where there is a display."""
    shows_window = not args.no_window and _has_display()
    # Badges are drawn by Qt too: what a window needs of it must be there first.
    kept = prepare_window() if shows_window else None
    folder = _fresh_folder(args.dir)
    database = folder / f"open-data-days-2020{SUFFIX}"
    event = OpenEvent.at(str(database), create=True)
    try:
        story = tell(event, folder, _show_progress, lambda notice: say(notice_words(notice)))
        print(_summary(story, event))
        if story.doctor:
            return 1
        if args.no_window:
            return 0
        if not shows_window:
            say(told("There is no display here, so no window opens. The story ends well."))
            return 0
        remember(str(database))
        status = window(event)
        del kept
        return status
    finally:
        event.close()


def _fresh_folder(wanted: str | None) -> Path:
    """The folder named, which must be empty, or a new one here.

    Raises:
        BadInput: the folder holds something already.
        StoreError: it cannot be made.
    """
    if wanted is not None:
        folder = Path(wanted)
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise BadInput(
                "{folder} is not an empty folder; nothing was touched. Name a new one.",
                folder=folder,
            )
    else:
        number = 1
        while (folder := Path("demo" if number == 1 else f"demo-{number}")).exists():
            number += 1
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(
            "The folder {folder} cannot be made: {why}.", folder=folder, why=cause(error)
        ) from error
    return folder


def _has_display() -> bool:
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _show_progress(stage: str, done: int, of: int) -> None:
    what = told(stage)
    if sys.stderr.isatty():
        filled = round(24 * done / of) if of else 24
        bar = "█" * filled + "·" * (24 - filled)
        end = "\n" if done >= of else ""
        print(f"\r{what:<26}{bar} {done}/{of}", end=end, file=sys.stderr, flush=True)
    elif done >= of:
        say(f"{what}: {done}/{of}")


def _summary(story: Story, event: OpenEvent) -> str:
    programme = event.programme()
    rooms = table(
        [told(word) for word in ROOMS],
        [(room.name, story.highest.get(room.id, 0), room.capacity) for room in programme.rooms],
    )
    well = told("all is well")
    figures = pairs(
        {
            told("Registered"): story.registered,
            told("Rows with a remark"): story.problems,
            told("Badges made"): story.badges_made,
            told("Badges read back"): story.badges_read,
            told("Admitted"): _by_reason(story.admitted),
            told("Asked"): _by_reason(story.asked),
            told("Refused"): _by_reason(story.refused),
            told("Doctor"): "; ".join(map(in_words, story.doctor)) if story.doctor else well,
        }
    )
    files = "\n".join(f"  {path}" for path in _few(story.files))
    written = told("Written:")
    return f"\n{figures}\n\n{rooms}\n\n{written}\n{files}"


def _few(files: list[Path]) -> list[Path]:
    """The files, but of a folder with one for each person the folder alone."""
    in_folder = Counter(path.parent for path in files)
    named = (path.parent if in_folder[path.parent] > MANY_FILES else path for path in files)
    return list(dict.fromkeys(named))


def _by_reason(counts: Counter[str]) -> str:
    parts = ", ".join(f"{code_word(reason)} {number}" for reason, number in counts.most_common())
    return f"{sum(counts.values())} ({parts})" if parts else "0"
