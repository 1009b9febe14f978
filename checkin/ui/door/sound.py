"""The sounds of verdicts: one for each way of going on, played beside the interface thread.

QtMultimedia is a large download that we do not ask for; where it is missing, the system's own
player is used (winsound, afplay, pw-play, paplay, aplay), and else there is silence, said once.
"""

import sys
from array import array
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from checkin.data_folder import data_folder
from checkin.services.settings import MachineSettings
from checkin.ui.words.verdicts import Kind

# The modules that play a sound come with the first one: the door is open before.
if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

SOUND_OF = {
    Kind.WELCOME: "welcome",
    Kind.GOODBYE: "exit",
    Kind.ASK: "ask",
    Kind.AMBER: "amber",
    Kind.ELSEWHERE: "amber",
    Kind.WAIT: "amber",
    Kind.CLOSED: "amber",
    Kind.FULL: "refused",
    Kind.UNKNOWN: "refused",
    Kind.ERROR: "refused",
}
PLAYERS = ("afplay", "pw-play", "paplay", "aplay")
VOLUME, MUTED = "sound.volume", "sound.muted"  # machine settings: 0 to 100; true or false


class Player(Protocol):
    """Plays a WAV file; called on a thread of its own.

    Raises:
        OSError, RuntimeError: there is no device, or the player failed.
    """

    def __call__(self, path: Path) -> None: ...


class Sounds(QObject):
    """Plays at most one sound at a time: what is asked for meanwhile is late, and dropped."""

    silent = Signal()  # said once: nothing here can play

    def __init__(
        self,
        machine: MachineSettings,
        find: Callable[[], Player | None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._machine = machine
        self._find = find or system_player
        self._player: Player | None = None
        self._looked = self._failed = self._playing = False
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="sound")
        self._folder: TemporaryDirectory[str] | None = None

    @property
    def volume(self) -> int:
        value = self._machine.get(VOLUME, 70)
        return max(0, min(100, value)) if isinstance(value, int) else 70

    @property
    def muted(self) -> bool:
        return bool(self._machine.get(MUTED, False))

    @property
    def possible(self) -> bool:
        """Whether this machine has not failed to play."""
        return not self._failed

    @property
    def at_rest(self) -> bool:
        """Whether nothing is playing: what is asked for meanwhile is dropped."""
        return not self._playing

    def set_muted(self, muted: bool) -> None:
        self._machine.put(MUTED, muted or None)

    def play_for(self, kind: Kind) -> None:
        """The sound of a verdict's kind; none for what is no verdict."""
        name = SOUND_OF.get(kind)
        if name is not None:
            self.play(name)

    def play(self, name: str) -> None:
        if self.muted or not self.volume or self._failed or self._playing:
            return
        self._playing = True
        self._thread.submit(self._play, name, self.volume)

    def close(self) -> None:
        self._thread.shutdown(wait=True, cancel_futures=True)
        if self._folder is not None:
            self._folder.cleanup()

    def _play(self, name: str, volume: int) -> None:  # on the sounds' own thread
        try:
            if not self._looked:
                self._looked = True
                self._player = self._find()
            if self._player is None:
                raise OSError
            self._player(self._file(name, volume))
        except (OSError, RuntimeError):
            if not self._failed:
                self._failed = True
                self.silent.emit()
        finally:
            self._playing = False

    def _file(self, name: str, volume: int) -> Path:
        """The sound at a volume, written once: not every player has a volume of its own."""
        if self._folder is None:
            from tempfile import TemporaryDirectory

            self._folder = TemporaryDirectory(prefix="checkin-sounds-")
        path = Path(self._folder.name) / f"{name}-{volume}.wav"
        if not path.exists():
            scaled(data_folder("assets") / "sounds" / f"{name}.wav", path, volume / 100)
        return path


def scaled(source: Path, target: Path, share: float) -> None:
    """A 16-bit WAV file at a share of its loudness."""
    import wave

    with wave.open(str(source), "rb") as file:
        parameters = file.getparams()
        samples = array("h", file.readframes(file.getnframes()))
    with wave.open(str(target), "wb") as file:
        file.setparams(parameters)
        file.writeframes(array("h", (int(s * share) for s in samples)).tobytes())


def system_player() -> Player | None:
    """What plays a WAV file on this machine, or None."""
    if sys.platform == "win32":
        import winsound

        return lambda path: winsound.PlaySound(str(path), winsound.SND_FILENAME)
    from shutil import which

    for name in PLAYERS:
        command = which(name)
        if command is not None:
            return _command_player(command)
    return None


def _command_player(command: str) -> Player:
    quiet = ["-q"] if Path(command).name == "aplay" else []

    def play(path: Path) -> None:
        from subprocess import DEVNULL, SubprocessError, run

        words = [command, *quiet, str(path)]
        try:
            run(words, check=True, timeout=5, stdin=DEVNULL, stdout=DEVNULL, stderr=DEVNULL)
        except SubprocessError as error:
            raise OSError(f"{Path(command).name} did not play it") from error

    return play
