"""`python -m checkin` is `checkin`."""

import sys

from checkin.app import main

sys.exit(main())
