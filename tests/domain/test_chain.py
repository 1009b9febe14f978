"""The hash chain: what is hashed says one thing only, and any change shows."""

from hashlib import sha256

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from checkin.domain.chain import GENESIS, canonical_bytes, commitment, link

Value = str | int | bytes | None

texts = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=6)
values: st.SearchStrategy[Value] = st.one_of(
    st.none(), texts, st.binary(max_size=6), st.integers(-1000, 1000)
)
rows = st.lists(values, max_size=5)
many = settings(max_examples=300, deadline=None, derandomize=True)


def written(row: list[Value]) -> list[bytes | None]:
    """Each field as bytes of its own: what the row says, field by field."""
    return [
        value if value is None or isinstance(value, bytes) else str(value).encode() for value in row
    ]


def read_back(raw: bytes) -> list[bytes | None]:
    """Takes the hashed bytes apart again, by the lengths that they give."""
    fields: list[bytes | None] = []
    while raw:
        length, raw = raw[:4], raw[4:]
        if length == b"\xff\xff\xff\xff":
            fields.append(None)
            continue
        size = int.from_bytes(length, "big")
        fields.append(raw[:size])
        raw = raw[size:]
    return fields


@given(rows)
@many
def test_the_fields_can_be_read_back_from_the_hashed_bytes(row: list[Value]) -> None:
    assert read_back(canonical_bytes(row)) == written(row)


@given(rows, rows)
@many
def test_two_rows_hash_alike_only_where_their_fields_are_alike(
    one: list[Value], other: list[Value]
) -> None:
    assert (canonical_bytes(one) == canonical_bytes(other)) == (written(one) == written(other))


@given(texts, texts, st.integers(0, 12))
@many
def test_where_one_field_ends_and_the_next_begins_matters(one: str, two: str, cut: int) -> None:
    whole = one + two
    moved = (whole[:cut], whole[cut:])
    assume(moved != (one, two))
    assert canonical_bytes(moved) != canonical_bytes((one, two))
    assert canonical_bytes([whole]) != canonical_bytes([one, two])


def test_nothing_an_empty_text_and_no_field_are_three_things() -> None:
    assert len({canonical_bytes([]), canonical_bytes([None]), canonical_bytes([""])}) == 3
    assert canonical_bytes([None, ""]) != canonical_bytes(["", None])


@given(st.binary(min_size=1, max_size=40), st.data())
@many
def test_one_changed_byte_changes_the_hash(content: bytes, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(content) - 1))
    flip = data.draw(st.integers(1, 255))
    changed = content[:place] + bytes([content[place] ^ flip]) + content[place + 1 :]
    assert link(GENESIS, changed) != link(GENESIS, content)


def test_an_entry_changed_cut_or_moved_changes_every_hash_after_it() -> None:
    def head(*entries: bytes) -> bytes:
        hashed = GENESIS
        for entry in entries:
            hashed = link(hashed, entry)
        return hashed

    whole = head(b"one", b"two", b"three")
    assert whole != head(b"one", b"TWO", b"three")
    assert whole != head(b"one", b"three")
    assert whole != head(b"two", b"one", b"three")
    assert whole != head(b"one", b"two")


def test_a_link_is_the_sha256_of_the_hash_before_and_the_entry() -> None:
    assert link(GENESIS, b"entry") == sha256(bytes(32) + b"entry").digest()


def test_a_commitment_depends_on_the_text_and_on_the_salt() -> None:
    made = commitment(b"salt", "un mot de trop")
    assert made == commitment(b"salt", "un mot de trop")
    assert made != commitment(b"salt", "un mot de moins")
    assert made != commitment(b"pepper", "un mot de trop")
