"""How the desk says no: a stable code and the facts, never a sentence."""


class Rejected(Exception):
    """The desk refuses, for a reason a person can mend.

    ``code`` is stable (tests, ``--json``); ``facts`` fill the sentence that ``words.sentence`` makes of it.
    """

    def __init__(self, code: str, /, **facts: object) -> None:
        """Keep the code and the facts the sentence needs."""
        super().__init__(code, facts)
        self.code = code
        self.facts = facts


class Stopped(Exception):
    """A person pressed Stop; nothing half-made is left behind."""
