"""Which pages the window has, in the order of its menu."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from checkin.ui.pages import Pages, PageSpec, Workbench


def _camera(workbench: Workbench) -> QWidget:
    from checkin.ui.camera_page import CameraPage

    return CameraPage(workbench)


#: Each ``make`` imports its page when called: nothing of it loads before the first paint.
PAGES: Pages = (
    PageSpec("camera", lambda: QCoreApplication.translate("camera", "Camera test"), _camera),
)
