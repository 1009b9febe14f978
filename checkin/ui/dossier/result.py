"""What came out: the hashes to hand on, the message to the witness, what differs and why."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from checkin.services.funder_dossier import Made
from checkin.ui.dossier.words import in_two_lines
from checkin.ui.parts.plain_label import PlainLabel
from checkin.ui.parts.text_size import page_font

translate = QCoreApplication.translate
_LISTED = 12


class DossierResult(QScrollArea):
    """Shows one `Made`; asks for the folder and the message by signals."""

    folder_wanted = Signal()
    mail_wanted = Signal()
    link_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        inside = QWidget(self)
        self.setWidget(inside)
        self.head = _label(inside, page_font(20, bold=True))
        self.where = _label(inside, page_font(15))
        self.manifest, self.log = _hash(inside), _hash(inside)
        self.copy_manifest = self._copy(translate("dossier", "Copy this &hash"))
        self.copy_log = self._copy(translate("dossier", "Copy the &log's fingerprint"))
        grid = QGridLayout()
        for row, (name, told, shown, copy) in enumerate(
            (
                (
                    translate("dossier", "Hash of the dossier (SHA256SUMS)"),
                    translate("dossier", "Whoever keeps it can tell any later change."),
                    self.manifest,
                    self.copy_manifest,
                ),
                (
                    translate("dossier", "Fingerprint of the log"),
                    translate("dossier", "It stands at the foot of every page."),
                    self.log,
                    self.copy_log,
                ),
            )
        ):
            title = _label(inside, page_font(16, bold=True), f"{name} – {told}")
            shown.setAccessibleName(name)
            grid.addWidget(title, 2 * row, 0, 1, 2)
            grid.addWidget(shown, 2 * row + 1, 0)
            grid.addWidget(copy, 2 * row + 1, 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        self.write = QPushButton(translate("dossier", "&Write to the witness"), inside)
        self.write.setFont(page_font(17, bold=True))
        self.by_link = QPushButton(translate("dossier", "In the &mail program by a link"), inside)
        self.open = QPushButton(translate("dossier", "&Open the folder"), inside)
        self.write.clicked.connect(self.mail_wanted)
        self.by_link.clicked.connect(self.link_wanted)
        self.open.clicked.connect(self.folder_wanted)
        buttons = QHBoxLayout()
        for button in (self.write, self.by_link, self.open):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.sentence = QPlainTextEdit(inside)
        self.sentence.setReadOnly(True)
        self.sentence.setTabChangesFocus(True)
        self.sentence.setMaximumHeight(110)
        self.sentence.setAccessibleName(translate("dossier", "The key figures in a sentence"))
        self.copy_sentence = self._copy(translate("dossier", "Copy the &sentence"))
        pasted = QHBoxLayout()
        pasted.addWidget(self.sentence, 1)
        pasted.addWidget(self.copy_sentence, 0, Qt.AlignmentFlag.AlignTop)
        self.copied = _label(inside, page_font(15))
        self.differs = _label(inside, page_font(15))
        layout = QVBoxLayout(inside)
        layout.addWidget(self.head)
        layout.addWidget(self.where)
        layout.addLayout(grid)
        layout.addLayout(buttons)
        layout.addWidget(_label(inside, page_font(16, bold=True), self.sentence.accessibleName()))
        layout.addLayout(pasted)
        layout.addWidget(self.copied)
        layout.addWidget(self.differs)
        layout.addStretch(1)

    def show_made(self, made: Made, verified: str) -> None:
        """``verified``: what a verification just said of it."""
        self.head.setText(translate("dossier", "The dossier is made. {verified}").format(
            verified=verified))  # fmt: skip
        self.where.setText(
            translate("dossier", "{folder}\nCopy to hand in: {zip}\nMessage to the witness: {mail}")
            .format(folder=made.folder, zip=made.packed, mail=made.mail)
        )  # fmt: skip
        self.manifest.setText(in_two_lines(made.manifest_hash))
        self.log.setText(in_two_lines(made.fingerprint))
        self.sentence.setPlainText(made.sentence)
        self.copied.clear()
        for button, text in (
            (self.copy_manifest, made.manifest_hash),
            (self.copy_log, made.fingerprint),
            (self.copy_sentence, made.sentence),
        ):
            button.setProperty("text_to_copy", text)
        self.differs.setText(difference_words(made.differs, made.decisions))
        self.write.setFocus()

    def _copy(self, words: str) -> QPushButton:
        button = QPushButton(words, self.widget())
        button.clicked.connect(partial(self._copied, button))
        return button

    def _copied(self, button: QPushButton) -> None:
        QGuiApplication.clipboard().setText(str(button.property("text_to_copy") or ""))
        self.copied.setText(translate("dossier", "Copied."))


def difference_words(
    differs: Mapping[str, object] | None, decisions: Sequence[Mapping[str, str]]
) -> str:
    """What a later dossier changes, for people; "" for a first one."""
    if differs is None:
        return ""
    lines = [translate("dossier", "It replaces an earlier dossier, whose ZIP stays as it was.")]
    names = {
        "changed": translate("dossier", "Content differs: {names}"),
        "made_anew": translate("dossier", "Made again, same content: {names}"),
        "added": translate("dossier", "New: {names}"),
        "removed": translate("dossier", "No longer there: {names}"),
    }
    told = False
    for kind, words in names.items():
        found = differs.get(kind)
        if isinstance(found, list) and found:
            names_of = _few(found)
            more = f" … (+{len(names_of) - _LISTED})" if len(names_of) > _LISTED else ""
            lines.append(words.format(names=", ".join(names_of[:_LISTED]) + more))
            told = told or kind != "made_anew"
    if not told:
        lines.append(translate("dossier", "No figure and no name differs."))
    if decisions:
        lines.append(translate("dossier", "Decisions and corrections since:"))
        lines += [
            "  • " + " – ".join(str(text) for text in decision.values() if text)
            for decision in decisions[:_LISTED]
        ]
    elif told:
        lines.append(translate("dossier", "No decision or correction was noted since."))
    return "\n".join(lines)


def _few(names: Sequence[object]) -> list[str]:
    """Certificates of one person each are counted by their folder."""
    found: dict[str, int] = {}
    for name in map(str, names):
        folder, slash, file = name.rpartition("/")
        single = slash and file.endswith(".pdf")
        key = f"{folder}/" if single else name
        found[key] = found.get(key, 0) + 1
    return [f"{key} ({many})" if key.endswith("/") else key for key, many in found.items()]


def _label(parent: QWidget, face: QFont, text: str = "") -> QLabel:
    label = PlainLabel(parent, text)
    label.setFont(face)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _hash(parent: QWidget) -> QLabel:
    face = page_font(22, bold=True)
    face.setFamilies(["JetBrains Mono", "DejaVu Sans Mono", "Courier New"])
    label = _label(parent, face)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
