"""What was done to a design, to be undone and done again."""

from checkin.services.badge_designs import DesignDraft


class History:
    """Drafts in the order they were made; changes of one field in a row are one step."""

    def __init__(self, draft: DesignDraft) -> None:
        self._drafts = [draft]
        self._at = 0
        self._saved = draft
        self._field = ""

    @property
    def draft(self) -> DesignDraft:
        return self._drafts[self._at]

    @property
    def can_undo(self) -> bool:
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        return self._at + 1 < len(self._drafts)

    @property
    def is_changed(self) -> bool:
        """Whether there is something that is not saved."""
        return self.draft != self._saved

    def change(self, field: str, draft: DesignDraft) -> None:
        """``field`` names what was changed; typing on in it makes no new step."""
        if draft == self.draft:
            return
        typing_on = bool(field) and field == self._field and self.can_undo and not self.can_redo
        self._drafts[self._at + 1 :] = []
        if typing_on:
            self._drafts[self._at] = draft
        else:
            self._drafts.append(draft)
            self._at += 1
        self._field = field

    def undo(self) -> None:
        self._at = max(0, self._at - 1)
        self._field = ""

    def redo(self) -> None:
        self._at = min(len(self._drafts) - 1, self._at + 1)
        self._field = ""

    def revert(self) -> None:
        """To what was saved; undo leads back from there."""
        self.change("", self._saved)

    def saved(self) -> None:
        self._saved = self.draft
        self._field = ""
