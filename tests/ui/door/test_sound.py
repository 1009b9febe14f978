"""Every outcome is heard, at the volume set; a machine without sound still works."""

import sys
import threading
import wave
from array import array
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from checkin.data_folder import data_folder
from checkin.services.settings import MachineSettings
from checkin.ui.door.sound import SOUND_OF, Sounds, scaled, system_player
from checkin.ui.door.tempo import fade_of, tempo_of
from checkin.ui.door.wedge import Tempo
from checkin.ui.main_window import MainWindow
from checkin.ui.words.verdicts import Kind

SOUNDS = data_folder("assets") / "sounds"


@pytest.fixture
def machine(tmp_path: Path) -> MachineSettings:
    return MachineSettings(tmp_path / "machine.json")


def loudest(path: Path) -> int:
    with wave.open(str(path), "rb") as file:
        assert (file.getsampwidth(), file.getnchannels()) == (2, 1)
        return max(map(abs, array("h", file.readframes(file.getnframes()))))


def test_every_verdict_has_a_sound_that_is_short_and_none_clicks() -> None:
    assert set(Kind) - set(SOUND_OF) == {Kind.IDLE, Kind.NOTED}
    for name in set(SOUND_OF.values()):
        with wave.open(str(SOUNDS / f"{name}.wav"), "rb") as file:
            assert file.getnframes() < file.getframerate() / 2
            samples = array("h", file.readframes(file.getnframes()))
        assert max(abs(samples[0]), abs(samples[-1])) < 100
    assert len({(SOUNDS / f"{name}.wav").read_bytes() for name in SOUND_OF.values()}) == 5


def test_half_the_volume_is_half_as_loud(tmp_path: Path) -> None:
    scaled(SOUNDS / "ask.wav", tmp_path / "half.wav", 0.5)
    assert abs(loudest(tmp_path / "half.wav") * 2 - loudest(SOUNDS / "ask.wav")) <= 2


def test_sounds_play_beside_the_interface_thread(machine: MachineSettings, qtbot: QtBot) -> None:
    played: list[tuple[str, bool]] = []

    def player(path: Path) -> None:
        played.append((path.name, threading.current_thread() is threading.main_thread()))

    machine.put("sound.volume", 30)
    sounds = Sounds(machine, lambda: player)
    sounds.play_for(Kind.IDLE)
    sounds.play_for(Kind.WELCOME)
    qtbot.waitUntil(lambda: played == [("welcome-30.wav", False)])
    sounds.close()


def test_mute_is_kept_and_nothing_is_played(machine: MachineSettings) -> None:
    played: list[Path] = []
    sounds = Sounds(machine, lambda: played.append)
    sounds.set_muted(True)
    sounds.play("ask")
    sounds.close()
    assert played == []
    assert MachineSettings(machine.path).get("sound.muted") is True


def test_a_machine_without_sound_says_so_once(machine: MachineSettings, qtbot: QtBot) -> None:
    sounds = Sounds(machine, lambda: None)
    said: list[bool] = []
    sounds.silent.connect(lambda: said.append(True))
    sounds.play("ask")
    qtbot.waitUntil(lambda: said == [True])
    sounds.play("ask")
    sounds.close()
    qtbot.wait(0)
    assert said == [True]


def test_a_player_that_fails_is_silence(machine: MachineSettings, qtbot: QtBot) -> None:
    def broken(path: Path) -> None:
        raise OSError("no device")

    sounds = Sounds(machine, lambda: broken)
    with qtbot.waitSignal(sounds.silent):
        sounds.play("ask")
    sounds.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows plays by itself")
def test_the_systems_own_player_is_found_and_given_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tool = tmp_path / "aplay"
    tool.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/heard\n')
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    monkeypatch.setattr("checkin.ui.door.sound.PLAYERS", ("aplay",))
    player = system_player()
    assert player is not None
    player(SOUNDS / "ask.wav")
    assert (tmp_path / "heard").read_text() == f"-q {SOUNDS / 'ask.wav'}\n"


def test_a_verdict_is_heard_at_the_door(window: MainWindow, qtbot: QtBot) -> None:
    played: list[str] = []
    window.sounds.close()
    window.sounds = Sounds(window.machine, lambda: lambda path: played.append(path.stem))
    window.flow.scan("x")
    qtbot.waitUntil(lambda: played == ["welcome-70"])
    window.sounds.close()


def test_the_scanners_tempo_and_the_fading_are_settings(machine: MachineSettings) -> None:
    assert (tempo_of(machine), fade_of(machine)) == (Tempo(), 30_000)
    machine.put("scanner.gap", 80)
    machine.put("scanner.letters", "many")
    machine.put("door.fade", 0)
    assert tempo_of(machine) == Tempo(gap=80, silence=160)
    assert fade_of(machine) == 0
    machine.put("door.fade", -3)
    assert fade_of(machine) == 30_000


def test_sound_is_switched_off_at_the_door_by_ctrl_m(window: MainWindow, qtbot: QtBot) -> None:
    button = window.door.side.actions_bar.actions_by_id["mute"].button
    assert button.text() == "Son\u00a0: oui   Ctrl+M"
    qtbot.keyClick(window.door.search.field, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert button.text() == "Son\u00a0: non   Ctrl+M"
    assert window.sounds.muted


def test_that_there_is_no_sound_never_hides_a_remark(window: MainWindow, qtbot: QtBot) -> None:
    window.sounds.close()
    window.door.verdict.warn("Badges en attente : 1.")
    window.sounds.silent.emit()
    assert window.door.verdict.warning == "Badges en attente : 1."
