"""``python -m trainingdesk`` and the command ``trainingdesk``: begun without the garbage collector."""

import gc
import sys

# What a start loads stays for good: to look it over for garbage again and again is a tenth of the time until
# the window's first page stands. ``main`` turns the collector on again.
gc.disable()

from trainingdesk.cli import main  # noqa: E402

if __name__ == "__main__":
    sys.exit(main())
