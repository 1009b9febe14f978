"""Pages of a PDF as grey pictures, so that what was printed can be read back."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pypdfium2

from checkin.domain.errors import BadInput


def grey_pages(path: Path, dpi: int = 150) -> Iterator[npt.NDArray[np.uint8]]:
    """Each page as an array of shape (height, width), 0 black to 255 white.

    Raises:
        BadInput: the file is not a PDF that can be read.
    """
    try:
        document = pypdfium2.PdfDocument(path)
    except (pypdfium2.PdfiumError, OSError) as error:
        raise BadInput("{path} is not a PDF that can be read.", path=path) from error
    try:
        for page in document:
            bitmap = page.render(scale=dpi / 72, grayscale=True)
            yield np.array(bitmap.to_numpy()).reshape(bitmap.height, bitmap.width)
            page.close()
    finally:
        document.close()
