"""The door's sounds as measured: short, soft at both ends, not harsh, told apart by melody."""

import wave
from itertools import combinations

import numpy as np
import pytest
from numpy.typing import NDArray

from checkin.data_folder import data_folder
from checkin.ui.door.sound import SOUND_OF

SOUNDS = data_folder("assets") / "sounds"
#: what is heard, in Hz from note to note; 0 where one dies away
MELODIES = {
    "welcome": [659, 0, 880],  # up
    "exit": [659, 0, 494],  # down
    "ask": [587, 0, 587, 0, 784],
    "amber": [523, 0, 523],
    "refused": [262],
}
Samples = NDArray[np.float64]


def read(name: str) -> tuple[int, Samples]:
    with wave.open(str(SOUNDS / f"{name}.wav"), "rb") as file:
        rate = file.getframerate()
        raw = np.frombuffer(file.readframes(file.getnframes()), "<i2")
    return rate, raw / 32768


def melody(name: str) -> list[int]:
    """The strongest pitch of each moment, each run of the same one once."""
    rate, samples = read(name)
    loudest = np.sqrt((samples**2).mean())
    heard: list[list[int]] = []
    for start in range(0, len(samples) - 512, 128):
        part = samples[start : start + 512]
        if np.sqrt((part**2).mean()) < loudest / 3:
            pitch = 0
        else:
            spectrum = np.abs(np.fft.rfft(part * np.hanning(512), 8192))
            pitch = round(float(np.fft.rfftfreq(8192, 1 / rate)[spectrum.argmax()]))
        if heard and abs(heard[-1][0] - pitch) <= max(6, heard[-1][0] // 25):
            heard[-1].append(pitch)
        else:
            heard.append([pitch])
    runs = [round(float(np.median(run))) for run in heard if len(run) >= 3]
    while runs and runs[-1] == 0:
        runs.pop()  # the last note dying away
    return runs


@pytest.mark.parametrize("name", MELODIES)
def test_a_sound_is_short_soft_at_both_ends_and_not_harsh(name: str) -> None:
    rate, samples = read(name)
    assert 0.25 < len(samples) / rate < 0.45
    peak = 20 * np.log10(np.abs(samples).max())
    assert -6 < peak < -3  # decibels below full scale: no clipping, room for the volume
    loud = np.abs(samples) > 0.9 * np.abs(samples).max()
    assert 0.008 < loud.argmax() / rate < 0.03  # a ramp of more than 8 ms: no click
    assert np.abs(samples[:4]).max() < 0.01
    steps = np.array_split(np.abs(samples[-int(0.06 * rate) :]), 6)  # the last 60 ms, by 10
    levels = [float(step.max()) for step in steps]
    assert levels == sorted(levels, reverse=True)
    assert levels[-1] < 0.1 * levels[0]
    power = np.abs(np.fft.rfft(samples * np.hanning(len(samples)))) ** 2
    high = power[np.fft.rfftfreq(len(samples), 1 / rate) > 2000].sum()
    assert high < 0.01 * power.sum()


@pytest.mark.parametrize(("name", "notes"), MELODIES.items())
def test_a_sound_is_its_melody(name: str, notes: list[int]) -> None:
    heard = melody(name)
    assert len(heard) == len(notes), heard
    for one, other in zip(heard, notes, strict=True):
        assert abs(one - other) <= 0.03 * other


def test_every_verdicts_sound_has_a_melody_of_its_own() -> None:
    assert set(SOUND_OF.values()) == set(MELODIES)
    for one, other in combinations(MELODIES, 2):
        assert melody(one) != melody(other)


def test_all_are_about_as_loud() -> None:
    levels = [20 * np.log10(np.sqrt((read(name)[1] ** 2).mean())) for name in MELODIES]
    assert max(levels) - min(levels) < 3
