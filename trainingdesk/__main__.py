"""``python -m trainingdesk``: the same as the command ``trainingdesk``."""

import sys

from trainingdesk.cli import main

if __name__ == "__main__":
    sys.exit(main())
