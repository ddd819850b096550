"""What a measurement says: one line of the table, its baseline taken in the same run, in turns with it."""

import os
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

THOUSAND = 1000


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured thing: seconds it took, seconds of the simplest program that could do the same.

    ``limit`` is a ratio, or seconds where ``in_seconds``; none is a figure to watch. ``grows`` says how it
    grows with what it works on.
    """

    name: str
    taken: float
    beside: str
    base: float
    ratio: float
    limit: float | None = None
    in_seconds: bool = False
    grows: str = ""
    worked: float = 0.0
    """Seconds one processor worked for it, where the clock also counts what others do; 0 where not told."""

    @property
    def kept(self) -> str:
        """Whether the limit is kept: by the clock, or only by the processor's time, or not."""
        if self.limit is None:
            return "–"
        if (self.taken if self.in_seconds else self.ratio) <= self.limit:
            return "yes"
        if self.in_seconds and 0 < self.worked <= self.limit:
            return "by the processor"
        return "**no**"


def seconds(work: Callable[[], object]) -> float:
    """How long one call takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def worked() -> float:
    """Seconds the processors have worked so far for this process and the children it waited for."""
    return time.process_time() + sum(os.times()[2:4])


def timed(work: Callable[[], object]) -> tuple[float, float]:
    """How long one call takes, and how long the processors work for it."""
    begun = worked()
    taken = seconds(work)
    return taken, worked() - begun


def median(work: Callable[[], float], rounds: int = 3) -> float:
    """The median of what some rounds say they took."""
    return statistics.median(work() for _ in range(rounds))


def side_by_side(
    work: Callable[[], object], base: Callable[[], object], rounds: int
) -> tuple[float, float, float]:
    """Median seconds of both, and the median of the ratios of each round.

    They take turns after one round to warm up, so that a slow moment of the machine falls on both.
    """
    work()
    base()
    pairs = [(seconds(work), seconds(base)) for _ in range(rounds)]
    return medians(pairs)


def medians(pairs: list[tuple[float, float]]) -> tuple[float, float, float]:
    """Median of the first, of the second, and of their ratios round by round."""
    firsts, seconds_, ratios = zip(*((mine, base, mine / base) for mine, base in pairs), strict=True)
    return statistics.median(firsts), statistics.median(seconds_), statistics.median(ratios)


def shown(value: float) -> str:
    """Seconds as a person reads them: «3.2 ms», «143 ms», «1.24 s»."""
    if value >= 1:
        return f"{value:.2f} s"
    return f"{value * THOUSAND:.0f} ms" if value >= 0.01 else f"{value * THOUSAND:.1f} ms"


def table(figures: list[Figure]) -> str:
    """The figures as a Markdown table."""
    lines = [
        "| What | takes (processor) | the simplest thing | takes | ratio | limit | kept | how it grows |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for each in figures:
        limit = "–" if each.limit is None else shown(each.limit) if each.in_seconds else f"{each.limit} ×"
        worked = f" ({shown(each.worked)})" if each.worked else ""
        lines.append(
            f"| {each.name} | {shown(each.taken)}{worked} | {each.beside} | {shown(each.base)} "
            f"| {each.ratio:.2f} × | {limit} | {each.kept} | {each.grows} |"
        )
    return "\n".join(lines) + "\n"
