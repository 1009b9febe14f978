"""Where the program's own data lies: ``badges/`` and ``assets/``."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[0]


def data_folder(name: str) -> Path:
    """The folder ``name`` (``badges``, ``assets``), from an installed wheel or a checkout.

    The wheel carries it inside the package, as ``checkin/_data/<name>``; in a checkout it
    stands beside the package.
    """
    for folder in (_PACKAGE / "_data" / name, _PACKAGE.parent / name):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"the program's folder {name!r} is missing: install it again")
