"""`python -m benchmarks.decoding`: zxing-cpp alone, OpenCV alone and the ladder, in one run.

Generator A (`decoding_pictures`, `decoding_videos`): even seeds are the half that steps were
chosen on, odd seeds are held back. Generator B (`decoding_scenes`) was not tuned on at all.
Ends with exit code 1 where a false text was read.
"""

import argparse
import os
import random as plain_random
import sys
import time
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator

import cv2
import numpy as np

from benchmarks.decoding_optics import clouds, matrix_of, page_of, seen, taken, usual
from benchmarks.decoding_pictures import KINDS, Picture, Still, photographed, scenery, still
from benchmarks.decoding_scenes import KINDS as SCENES
from benchmarks.decoding_scenes import scene
from benchmarks.decoding_watched import videos
from checkin.domain.badge_code import is_genuine, make_code, normalise
from checkin.scanning.decoder import gray_of, read_image
from checkin.scanning.in_time import always
from checkin.scanning.module_grid import known
from checkin.scanning.preparations import Gray, reduced
from checkin.scanning.steps import AS_IT_IS, STEPS, look

Reader = Callable[[Picture], list[str]]


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.decoding", description=__doc__)
    parser.add_argument("--stills", type=int, default=10, metavar="N", help="of each kind")
    parser.add_argument("--elsewhere", type=int, default=10, metavar="N", help="of each kind of B")
    parser.add_argument("--videos", type=int, default=20, metavar="N", help="of each kind")
    parser.add_argument("--large", type=int, default=8, metavar="N", help="of each kind, 720p")
    parser.add_argument("--negatives", type=int, default=1000, metavar="N")
    parser.add_argument("--spoilt", type=int, default=300, metavar="N")
    parser.add_argument("--rungs", action="store_true", help="gain and cost of each step, too")
    args = parser.parse_args()
    cv2.setNumThreads(1)
    say(f"Times are processor time; load of the machine at the start {os.getloadavg()[0]:.1f}")
    false = stills(args.stills) + elsewhere(args.elsewhere)
    false += videos(args.videos) + videos(args.large, size=(1280, 720))
    false += negatives(args.negatives) + spoilt_codes(args.spoilt) + damaged_codes()
    if args.rungs:
        rungs(args.stills or 10)
    say(f"\nFalse reads in all: {false}; load at the end {os.getloadavg()[0]:.1f}")
    return 1 if false else 0


def zxing(picture: Picture) -> list[str]:
    return [code.text for code in look(gray_of(picture)).read]


def ladder(gray: Picture) -> list[str]:
    return [code.text for code in read_image(gray)]


def opencv() -> Reader:
    detector = cv2.QRCodeDetector()

    def read(gray: Gray) -> list[str]:
        try:
            found, texts, _, _ = detector.detectAndDecodeMulti(gray)
        except cv2.error:
            return []
        return [text for text in texts if text] if found else []

    return read


Maker = Callable[[str, int], Still]


class Tally:
    """What the readers made of one generator's pictures."""

    def __init__(self, columns: list[tuple[str, str]], kinds: Collection[str]) -> None:
        self.columns, self.kinds = columns, kinds
        self.sums: Counter[tuple[str, str]] = Counter()
        self.easy: dict[str, list[float]] = {"zxing": [], "ladder": []}
        self.hard: list[float] = []
        self.false = 0

    def add(self, make: Maker, kind: str, seeds: Iterable[int], half: str) -> Counter[str]:
        """Reads a kind's pictures; the shares of codes read by each reader, summed."""
        read: Counter[str] = Counter()
        readers: dict[str, Reader] = {"zxing": zxing, "OpenCV": opencv(), "ladder": ladder}
        for seed in seeds:
            made = make(kind, seed)
            by_itself = False
            for name, reader in readers.items():
                if (half, name) not in self.columns:
                    continue
                # as a picture comes, in colours
                texts, ms = timed(reader, made.picture)
                share, wrong = judged(made, texts)
                read[name] += share  # type: ignore[assignment]
                if name == "ladder":
                    self.false += wrong
                    if not by_itself:
                        self.hard.append(ms)
                if name == "zxing":
                    by_itself = bool(texts)
                if name in self.easy and by_itself and len(made.texts) == 1:
                    self.easy[name].append(ms)
        return read

    def show(self, kind: str, shares: list[float]) -> None:
        say(f"{kind:14}" + "".join(f"{share * 100:8.0f}" for share in shares))

    def times(self) -> None:
        alone, with_it = (float(np.median(self.easy[name])) for name in ("zxing", "ladder"))
        say(f"One code that zxing-cpp reads: median {alone:.2f} ms alone, {with_it:.2f} with the "
            f"ladder (× {with_it / alone:.2f})")  # fmt: skip
        if self.hard:
            say("Others: median {:.0f} ms, p95 {:.0f}, most {:.0f}".format(
                *np.percentile(self.hard, (50, 95, 100))))  # fmt: skip


def stills(each: int) -> int:
    """Generator A: share of the codes read, by kind; the time on pictures that zxing-cpp reads."""
    if not each:
        return 0
    say(f"\nA, stills, {each} of each kind and half: share of codes read, per cent")
    say(f"{'':14}{'zxing':>8}{'OpenCV':>8}{'ladder':>8}{'tuned: z':>8}{'ladder':>8}")
    tally = Tally(_COLUMNS, KINDS)
    sums = np.zeros(len(_COLUMNS))
    for kind in KINDS:
        held = tally.add(still, kind, range(1, 2 * each, 2), "held")
        tuned = tally.add(still, kind, range(0, 2 * each, 2), "tuned")
        shares = [{"held": held, "tuned": tuned}[half][name] / each for half, name in _COLUMNS]
        sums += shares
        tally.show(kind, shares)
    say(f"{'all':14}" + "".join(f"{share * 100 / len(KINDS):8.1f}" for share in sums))
    tally.times()
    return tally.false


_COLUMNS = [("held", "zxing"), ("held", "OpenCV"), ("held", "ladder"),
            ("tuned", "zxing"), ("tuned", "ladder")]  # fmt: skip


def elsewhere(each: int) -> int:
    """Generator B, which nothing was chosen by: seeds from 100 on, never looked at before."""
    if not each:
        return 0
    say(f"\nB, stills, {each} of each kind: share of codes read, per cent")
    say(f"{'':14}{'zxing':>8}{'OpenCV':>8}{'ladder':>8}")
    tally = Tally(_COLUMNS[:3], SCENES)
    sums = np.zeros(3)
    for kind in SCENES:
        read = tally.add(scene, kind, range(100, 100 + each), "held")
        shares = [read[name] / each for _, name in _COLUMNS[:3]]
        sums += shares
        tally.show(kind, shares)
    say(f"{'all':14}" + "".join(f"{share * 100 / len(SCENES):8.1f}" for share in sums))
    tally.times()
    return tally.false


def negatives(count: int) -> int:
    """Pictures without a code: scenery, noise, patterns that resemble one."""
    false = sum(len(ladder(gray)) for gray in without_codes(count))
    say(f"\nWithout a code: {count} pictures, {false} false reads")
    return false


def without_codes(count: int) -> Iterator[Gray]:
    for seed in range(count):
        if seed % 10 == 9:  # the other generator's ground, with print on it and no code
            random = np.random.default_rng([seed, 6])
            shot = usual(random)
            width, height = shot.size
            page = page_of(random, np.zeros((25, 25), bool))
            lit = seen(random, page, 200, shot, clouds(random, height, width))
            yield gray_of(taken(random, lit, shot))
            continue
        random = np.random.default_rng([seed, 5])
        scene = scenery(random, 360, 480)
        if seed % 3 == 1:  # checks, as large as modules are
            size = int(random.integers(4, 14))
            board = random.integers(0, 2, (360 // size, 480 // size)).astype(np.uint8)
            scene = cv2.resize(board, (480, 360), interpolation=cv2.INTER_NEAREST).astype(
                np.float32
            )
        elif seed % 3 == 2:  # finder patterns and nothing else
            for _ in range(6):
                x, y = (int(v) for v in random.integers(30, 330, 2))
                for reach, shade in ((21, 0.0), (15, 1.0), (9, 0.0)):
                    cv2.rectangle(scene, (x - reach, y - reach), (x + reach, y + reach), shade, -1)
        yield gray_of(photographed(random, scene, 0.03))


def spoilt_codes(count: int) -> int:
    """Codes whose every pattern is right and whose data are noise, or are destroyed by half."""
    false = 0
    for seed in range(count):
        random = np.random.default_rng([seed, 8])
        text = "".join("BCDEFGHJKNPRSTVX"[int(n)] for n in random.integers(0, 16, 28))
        matrix = matrix_of(text, "Q") if seed % 3 else matrix_of(text, "L")
        sign = known(len(matrix))
        noise = random.random(matrix.shape) < 0.5
        if seed % 2:  # right as far as a tear
            kept = int(random.uniform(0.2, 0.6) * len(matrix))
            noise[:, :kept] = matrix[:, :kept]
        bits = np.where(sign == 0, noise, sign < 0)
        shot = usual(random)
        width, height = shot.size
        lit = seen(
            random, page_of(random, bits), len(bits) * 8, shot, clouds(random, height, width)
        )
        false += sum(read != text for read in ladder(taken(random, lit, shot)))
    say(f"Codes with noise for data: {count} pictures, {false} false reads")
    return false


def damaged_codes(count: int = 1000) -> int:
    """Codes of another event, truncated, one letter off, random: none is genuine."""
    random = plain_random.Random(3)
    key, other = random.randbytes(32), random.randbytes(32)
    accepted = 0
    for number in range(count):
        good = make_code(key, "here", random.randbytes(6))
        place = random.randrange(28)
        letter = random.choice([x for x in "BCDEFGHJKNPRSTVX" if x != good[place]])
        text = (
            make_code(other, "there", random.randbytes(6)),
            good[: random.randrange(28)],
            good[:place] + letter + good[place + 1 :],
            "".join(random.choices("BCDEFGHJKNPRSTVX", k=28)),
        )[number % 4]
        code = normalise(text)
        accepted += code is not None and is_genuine(key, "here", code)
    say(f"Codes of another event, truncated, altered, random: {count}, {accepted} accepted")
    return accepted


def rungs(each: int) -> None:
    """Each step alone on the tuning half's pictures that zxing-cpp does not read."""
    unread = []
    for kind in KINDS:
        for seed in range(0, 2 * each, 2):
            made = still(kind, seed)
            if not zxing(gray := gray_of(made.picture)):
                unread.append((made, gray))
    say(f"\nSteps on the {len(unread)} stills of the tuning half that zxing-cpp does not read")
    won: dict[str, set[int]] = {}
    took: dict[str, list[float]] = {}
    for number, (made, gray) in enumerate(unread):
        small = reduced(gray, 1400)
        for step in STEPS:
            begin = time.thread_time()
            texts = [code.text for code in step.look(small, always).read]
            took.setdefault(step.name, []).append((time.thread_time() - begin) * 1000)
            if judged(made, texts)[0] > 0:
                won.setdefault(step.name, set()).add(number)
    for name in took:
        others = set().union(*(read for other, read in won.items() if other != name))
        alone = len(won.get(name, set()) - others)
        say(f"{name:28}{len(won.get(name, ())):4} read, {alone} by no other "
            f"{np.mean(took[name]):7.1f} ms")  # fmt: skip
    how = Counter(code.rung for made, _ in unread for code in read_image(made.picture)[:1])
    say("In turn: " + ", ".join(f"{name} {count}" for name, count in how.most_common()))
    assert AS_IT_IS not in how


def timed(reader: Reader, picture: Picture) -> tuple[list[str], float]:
    begin = time.thread_time()
    texts = reader(picture)
    return texts, (time.thread_time() - begin) * 1000


def judged(made: Still, texts: list[str]) -> tuple[float, int]:
    """Share of the codes that were read, and how many texts are in no code."""
    wanted, got = set(made.texts), set(texts)
    return len(wanted & got) / len(wanted), len(got - wanted)


def say(text: str) -> None:
    print(text, flush=True)


if __name__ == "__main__":
    sys.exit(main())
