"""What is set for the dossier: funder, issuer, papers, open data, target groups."""

from dataclasses import replace
from typing import cast

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QGroupBox,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from checkin.services.dossier_settings import LEAST_K, DossierSettings
from checkin.ui.dossier.groups import GroupsBox
from checkin.ui.dossier.logos import LogosBox

translate = QCoreApplication.translate

_TEXTS = (
    "union", "fund", "mention", "organiser", "address", "signatory", "function", "place",
    "witness", "prefix",
)  # fmt: skip


class DossierForm(QScrollArea):
    """Shows and reads `DossierSettings`; ``changed`` when somebody, not the program, changed it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        inside = QWidget(self)
        self.setWidget(inside)
        self.lines = {name: QLineEdit(inside) for name in _TEXTS}
        self.emblem = QCheckBox(translate("dossier", "Emblem of the European Union"), inside)
        self.half_days = QComboBox(inside)
        self.half_days.addItem(translate("dossier", "A sheet per session"), False)
        self.half_days.addItem(translate("dossier", "A sheet per half-day"), True)
        self.least = QSpinBox(inside)
        self.least.setRange(0, 600)
        self.least.setSuffix("\u00a0min")
        self.k = QSpinBox(inside)
        self.k.setRange(LEAST_K, 50)
        self.licence = QComboBox(inside)
        self.licence.addItem(translate("dossier", "Open Licence 2.0 (Etalab)"), "etalab-2.0")
        self.licence.addItem(translate("dossier", "Open Database License 1.0"), "ODbL-1.0")
        self.logos, self.groups = LogosBox(inside), GroupsBox(inside)
        self._filling = False
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self._funder(inside))
        left.addWidget(self._issuer(inside))
        right.addWidget(self._papers(inside))
        right.addWidget(self.groups, 1)
        left.addStretch(1)
        layout = QHBoxLayout(inside)
        layout.setContentsMargins(0, 0, 6, 0)
        layout.addLayout(left, 1)
        layout.addLayout(right, 1)
        for line in self.lines.values():
            line.textEdited.connect(self._changed)
        self.emblem.toggled.connect(self._changed)
        for spin in (self.least, self.k):
            spin.valueChanged.connect(self._changed)
            spin.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for choice in (self.half_days, self.licence):
            choice.currentIndexChanged.connect(self._changed)
            choice.setMinimumContentsLength(12)
            choice.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.logos.changed.connect(self._changed)
        self.groups.changed.connect(self._changed)

    def fill(self, settings: DossierSettings) -> None:
        """What counts now; a line that somebody is typing in keeps its cursor."""
        self._filling = True
        for name, line in self.lines.items():
            if line.text() != getattr(settings, name):
                line.setText(getattr(settings, name))
                line.setCursorPosition(0)
        self.emblem.setChecked(settings.emblem)
        self.half_days.setCurrentIndex(self.half_days.findData(settings.half_days))
        self.least.setValue(settings.least_minutes)
        self.k.setValue(settings.k)
        self.licence.setCurrentIndex(max(0, self.licence.findData(settings.licence)))
        self.logos.fill(settings.logos)
        self.groups.fill(settings.groups)
        self._filling = False

    def value(self) -> DossierSettings:
        texts = {name: line.text().strip() for name, line in self.lines.items()}
        return replace(
            DossierSettings(**texts),  # type: ignore[arg-type]
            emblem=self.emblem.isChecked(),
            half_days=bool(self.half_days.currentData()),
            least_minutes=self.least.value(),
            k=self.k.value(),
            licence=cast(str, self.licence.currentData()),
            groups=self.groups.value(),
            logos=self.logos.value(),
        )

    def _changed(self) -> None:
        if not self._filling:
            self.changed.emit()

    def _funder(self, parent: QWidget) -> QGroupBox:
        box, form = _group(translate("dossier", "Funder"), parent)
        form.addRow("", self.emblem)
        self._row(form, translate("dossier", "Words beside it"), "union")
        self._row(form, translate("dossier", "Fund"), "fund")
        self._row(form, translate("dossier", "Project and mention"), "mention")
        form.addRow(translate("dossier", "Logos"), self.logos)
        return box

    def _issuer(self, parent: QWidget) -> QGroupBox:
        box, form = _group(translate("dossier", "Who issues and signs"), parent)
        self._row(form, translate("dossier", "Organiser"), "organiser")
        self._row(form, translate("dossier", "Address"), "address")
        self._row(form, translate("dossier", "Signed by"), "signatory")
        self._row(form, translate("dossier", "Their function"), "function")
        self._row(form, translate("dossier", "Done at"), "place")
        self._row(form, translate("dossier", "Witness's e-mail"), "witness")
        return box

    def _papers(self, parent: QWidget) -> QGroupBox:
        box, form = _group(translate("dossier", "Papers and open data"), parent)
        form.addRow(translate("dossier", "Attendance sheets"), self.half_days)
        form.addRow(translate("dossier", "Certified from, where measured"), self.least)
        form.addRow(translate("dossier", "Fewest people published"), self.k)
        form.addRow(translate("dossier", "Licence"), self.licence)
        self._row(form, translate("dossier", "File names begin with"), "prefix")
        self.lines["prefix"].setMaxLength(8)
        return box

    def _row(self, form: QFormLayout, label: str, name: str) -> None:
        self.lines[name].setAccessibleName(label)
        form.addRow(label, self.lines[name])


def _group(title: str, parent: QWidget) -> tuple[QGroupBox, QFormLayout]:
    box = QGroupBox(title, parent)
    form = QFormLayout(box)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return box, form
