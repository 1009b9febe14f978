"""`python -m benchmarks.search`: milliseconds a keystroke of search as you type.

Names are made of syllables, so that there are far more different words than in a real list;
what is typed are names letter by letter, turned around, with a typing error, and organisations.
"""

import argparse
import gc
import random
import sys
from time import perf_counter

from checkin.domain.model import Attendee
from checkin.services.people_index import PeopleIndex

_SYLLABLES = (
    *("ba", "be", "bou", "cha", "co", "da", "du", "fa", "ga", "gi", "ha", "jo", "ka", "la", "le"),
    *("li", "lo", "ma", "mé", "mi", "no", "né", "pa", "pé", "ra", "ri", "ro", "sa", "sé", "ta"),
    *("to", "va", "vi", "yo"),
)
_ORGANISATIONS = ("Ville de Marseille", "INRAE", "Fab Lab", "Région Sud", "Médiathèque", "")


def make_people(number: int, draw: random.Random) -> list[Attendee]:
    def name(parts: int) -> str:
        return "".join(draw.choice(_SYLLABLES) for _ in range(parts)).capitalize()

    given = [name(2) for _ in range(600)]
    people = []
    for index in range(number):
        first, last = draw.choice(given), name(draw.randint(2, 4))
        mail = f"{first}.{last}{index}@exemple.test".lower()
        people.append(Attendee(f"p{index}", first, last, mail, draw.choice(_ORGANISATIONS)))
    return people


def keystrokes(people: list[Attendee], words: int, draw: random.Random) -> list[str]:
    texts = []
    for person in draw.sample(people, words):
        wrong = list(person.family_name)
        at = draw.randrange(len(wrong) - 1)
        wrong[at], wrong[at + 1] = wrong[at + 1], wrong[at]
        turned = f"{person.family_name} {person.given_name}"
        for text in (person.name, turned, "".join(wrong), person.email, person.organisation):
            texts += [text[:end] for end in range(1, len(text) + 1)]
    return texts


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.search", description=__doc__)
    parser.add_argument("--words", type=int, default=60, metavar="N")
    args = parser.parse_args()
    for number in (10_000, 100_000):
        draw = random.Random(3)
        people = make_people(number, draw)
        begun = perf_counter()
        index = PeopleIndex(people)
        index.find("a")
        built = perf_counter() - begun
        gc.collect()
        gc.freeze()  # as the service does
        slowest: tuple[str, float] = ("", 0.0)
        times: list[float] = []
        for text in keystrokes(people, args.words, draw):
            begun = perf_counter()
            index.find(text)
            times.append(1000 * (perf_counter() - begun))
            slowest = max(slowest, (text, times[-1]), key=lambda item: item[1])
        times.sort()
        print(
            f"{number:7,} people: index in {built:.2f} s; {len(times):,} keystrokes, median"
            f" {times[len(times) // 2]:.2f} ms, p99 {times[len(times) * 99 // 100]:.2f} ms,"
            f" worst {slowest[1]:.1f} ms ({slowest[0]!r})",
            flush=True,
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
