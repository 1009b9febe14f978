"""Whether two files of a dossier say the same, but for when they were made."""

import json
import zipfile
from io import BytesIO

import pypdfium2

FOOT = 38.0
"""Points from the bottom of a page: below stand the date, the log's fingerprint and the page."""


def same_content(name: str, one: bytes, other: bytes) -> bool:
    """Equal bytes; or PDFs with the same text above the foot of each page, workbooks that differ
    in their properties alone, descriptions that differ in the time they were created."""
    if one == other:
        return True
    kinds = {".pdf": _pages, ".xlsx": _parts, ".json": _described}
    read = next((read for suffix, read in kinds.items() if name.endswith(suffix)), None)
    if read is None:
        return False
    try:
        return read(one) == read(other)
    except (pypdfium2.PdfiumError, zipfile.BadZipFile, ValueError):
        return False


def _pages(pdf: bytes) -> object:
    document = pypdfium2.PdfDocument(pdf)
    try:
        found = []
        for page in document:
            text = page.get_textpage()
            width, height = page.get_size()
            shown = text.get_text_bounded(left=0, bottom=FOOT, right=width, top=height)
            # which spaces and lines are read depends on the version that drew them
            found.append("".join(shown.split()))
            text.close()
            page.close()
        return found
    finally:
        document.close()


def _parts(workbook: bytes) -> object:
    with zipfile.ZipFile(BytesIO(workbook)) as packed:
        return {
            name: packed.read(name)
            for name in packed.namelist()
            if not name.startswith("docProps/")
        }


def _described(text: bytes) -> object:
    stated = json.loads(text)
    if isinstance(stated, dict):
        stated.pop("created", None)
    return stated
