"""Which pages the window has, in the order of its menu."""

from checkin.ui.pages import Pages, PageSpec

#: Each ``make`` imports its page when called: nothing of it loads before the first paint.
PAGES: Pages = tuple[PageSpec, ...]()
