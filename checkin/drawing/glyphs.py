"""Lines of text turned into glyphs once: what many badges share is shaped once."""

import threading

from PySide6.QtGui import QGlyphRun, QTextLayout

from checkin.drawing.fonts import Face

Glyphs = list[tuple[QGlyphRun, float]]

_MOST = 5000  # lines kept
# glyphs belong to the thread that made them: Qt's font engines do
_own = threading.local()


def glyphs_of(face: Face, text: str) -> Glyphs:
    """``text`` as runs of glyphs, each with how far above the text's baseline it is to be
    drawn.

    A PDF gets the very bytes that drawText gives it, in half the time.
    """
    known: dict[tuple[str, bool, str], Glyphs] | None = getattr(_own, "known", None)
    if known is None or len(known) > _MOST:
        known = _own.known = {}
    key = (face.family, face.bold, text)
    glyphs = known.get(key)
    if glyphs is None:
        layout = QTextLayout(text, face.font)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        glyphs = known[key] = [(run, line.ascent()) for run in layout.glyphRuns()]
    return glyphs
