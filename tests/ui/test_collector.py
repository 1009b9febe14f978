"""Objects of Qt that are caught in a cycle die in the interface thread."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from checkin.ui.collector import Collector


class Knot:
    def __init__(self) -> None:
        self.me = self
        self.timer = QTimer()
        self.timer.start(1000)


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[Collector]:
    gc.collect()
    made = Collector()
    yield made
    made.stop()


def test_another_thread_that_allocates_collects_nothing(collector: Collector) -> None:
    knot = weakref.ref(Knot())
    thread = threading.Thread(target=lambda: [[] for _ in range(100_000)])
    thread.start()
    thread.join()
    assert knot() is not None
    gc.collect()
    assert knot() is None


def test_the_timer_collects(collector: Collector, qtbot: QtBot) -> None:
    knot = weakref.ref(Knot())
    kept = [[] for _ in range(10_000)]
    qtbot.waitUntil(lambda: knot() is None, timeout=3000)
    assert kept


def test_afterwards_python_collects_as_before() -> None:
    before = gc.get_threshold()
    collector = Collector()
    collector.stop()
    assert gc.get_threshold() == before
