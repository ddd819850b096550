"""Patterns compiled when first used: a start reads the rules of fifty texts and needs a handful of them."""

import re
from typing import Any, cast


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """What ``re.compile`` gives, compiled at its first use; a mistake in ``source`` shows only then."""
    return cast("re.Pattern[str]", _Waiting(source, flags))


class _Waiting:
    """A pattern not compiled yet; once it is, its methods stand here themselves and cost nothing more."""

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        """Compile, and keep what was asked for."""
        found = getattr(re.compile(self._source, self._flags), name)
        setattr(self, name, found)
        return found
