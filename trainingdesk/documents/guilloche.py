"""The drawn frames: a guilloche band with corner blocks for the face, quiet rules for the supplement.

Geometry is that of the paper's specification, in mm from the sheet's edges. Every pattern here repeats: a
band is one lens drawn again and again, a rosette one curve turned. So the drawing is exact, symmetrical by
construction, and a few kilobytes long. It is built once and shared by every paper as form objects.
"""

import functools
import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from trainingdesk.documents.faces import MM

WIDTH, HEIGHT = 297.0, 210.0
"""A4 landscape, mm."""

NAVY = (0x14, 0x28, 0x4B)
GOLD = (0xA9, 0x81, 0x2F)

_BLOCK = 11.0
_EDGE = 10.0
_BAND_AXIS = 14.2
_BAND_HALF = 2.6
_STRANDS = 9
_WAVES = 3  # of a strand in one lens
_STEPS = 24  # cubic pieces in one lens: eight a wave
_GOLD_LINE, _GOLD_STEP = 18.7, 22.2
_CREST_X, _CREST_Y = 148.5, 35.4
_GROUND_X, _GROUND_Y = 148.5, 111.0


@dataclass(frozen=True, slots=True)
class Drawing:
    """Operators of one form object, in points from the sheet's lower left corner, and the forms it uses."""

    name: str
    box: tuple[float, float, float, float]
    operators: str
    uses: tuple["Drawing", ...] = ()


@functools.cache
def face_frame() -> Drawing:
    """Frame of the face with its corner blocks and the ring for the crest; without the ground rosette."""
    along = _lens("BandAlong", lenses=21, length=WIDTH - 2 * (_EDGE + _BLOCK), phase=math.pi)
    across = _lens("BandAcross", lenses=14, length=HEIGHT - 2 * (_EDGE + _BLOCK), phase=0.0)
    corner = _corner()
    parts = [
        *_rectangle(_EDGE, 0.9, NAVY),
        *_rectangle(10.9, 0.3, NAVY),
        *_rectangle(17.5, 0.3, NAVY),
        *_laid(along, 21, WIDTH, [(1, 0, 0, 1, 0, _BAND_AXIS), (1, 0, 0, 1, 0, HEIGHT - _BAND_AXIS)]),
        *_laid(across, 14, HEIGHT, [(0, 1, -1, 0, _BAND_AXIS, 0), (0, 1, -1, 0, WIDTH - _BAND_AXIS, 0)]),
        *(
            f"q 1 0 0 1 {_n(x * MM)} {_n(y * MM)} cm /{corner.name} Do Q"
            for x in (_EDGE, WIDTH - _EDGE - _BLOCK)
            for y in (_EDGE, HEIGHT - _EDGE - _BLOCK)
        ),
        *_gold_line(),
        *_crest_ring(),
    ]
    return Drawing("Frame", (0, 0, WIDTH * MM, HEIGHT * MM), "\n".join(parts), (along, across, corner))


@functools.cache
def ground() -> Drawing:
    """The pale rosette under the text; off for photocopying and for pre-printed blanks."""
    curve = _polar(lambda angle: 41 + 11 * math.cos(9 * angle), pieces=90)
    parts = [f"{_pen(0.3, _tint(NAVY, 0.06))} 1 j"]
    parts += [_turned(_GROUND_X, _GROUND_Y, 2 * math.pi * k / 20 / 9, curve) for k in range(20)]
    return Drawing("Ground", (0, 0, WIDTH * MM, HEIGHT * MM), "\n".join(parts))


@functools.cache
def supplement_frame() -> Drawing:
    """Three quiet rules: tables need peace."""
    parts = [*_rectangle(_EDGE, 0.9, NAVY), *_rectangle(10.9, 0.3, NAVY), *_rectangle(13.2, 0.9, GOLD)]
    return Drawing("Rules", (0, 0, WIDTH * MM, HEIGHT * MM), "\n".join(parts))


def colour(rgb: tuple[int, int, int]) -> str:
    """Return the three numbers PDF wants for a colour of 0–255 channels."""
    return " ".join(_n(channel / 255, 3) for channel in rgb)


def _lens(name: str, *, lenses: int, length: float, phase: float) -> Drawing:
    """One lens of the band, full height to full height; ``phase`` is that of strand 0 at its start."""
    pitch = length / lenses

    def envelope(s: float) -> float:
        return _BAND_HALF * (0.58 + 0.42 * math.cos(2 * math.pi * s))

    def thread(s: float) -> float:
        return _BAND_HALF * (0.58 - 0.42 * math.cos(2 * math.pi * s))

    parts = [f"1 J 1 j {_pen(0.24, _tint(NAVY, 0.78))}"]
    shifts = (phase + 2 * math.pi * k / _STRANDS for k in range(_STRANDS))
    parts += [_wave(_strand(envelope, shift), pitch) for shift in shifts]
    for pen, curve in ((_pen(0.34, GOLD), thread), (_pen(0.5, NAVY), envelope)):
        parts += [pen, _wave(curve, pitch), _wave(_mirrored(curve), pitch)]
    half = (_BAND_HALF + 0.5) * MM
    return Drawing(name, (-2.0, -half, pitch * MM + 2.0, half), "\n".join(parts))


def _strand(envelope: Callable[[float], float], shift: float) -> Callable[[float], float]:
    return lambda s: envelope(s) * math.sin(2 * math.pi * _WAVES * s + shift)


def _mirrored(curve: Callable[[float], float]) -> Callable[[float], float]:
    return lambda s: -curve(s)


def _laid(lens: Drawing, count: int, length: float, sides: Iterable[tuple[float, ...]]) -> list[str]:
    """Lay ``count`` lenses between the corner blocks, along each of ``sides`` (matrices in mm)."""
    start = _EDGE + _BLOCK
    pitch = (length - 2 * start) / count
    parts = []
    for a, b, c, d, x, y in sides:
        parts.append(f"q {a} {b} {c} {d} {_n(x * MM, 3)} {_n(y * MM, 3)} cm")
        parts += [
            f"q 1 0 0 1 {_n((start + pitch * at) * MM, 3)} 0 cm /{lens.name} Do Q" for at in range(count)
        ]
        parts.append("Q")
    return parts


def _corner() -> Drawing:
    """One corner block, 11 × 11 mm, its lower left corner at the origin."""
    side, middle = _BLOCK * MM, _BLOCK / 2
    inner = 0.9 * MM
    curve = _polar(lambda angle: 2.8 + 1.25 * math.cos(8 * angle), pieces=64)
    parts = [
        f"1 1 1 rg {_pen(0.9, NAVY)} 0 0 {_n(side)} {_n(side)} re B",
        f"{_pen(0.3, NAVY)} {_n(inner)} {_n(inner)} {_n(side - 2 * inner)} {_n(side - 2 * inner)} re S",
        f"{_pen(0.26, _tint(NAVY, 0.85))} 1 j",
        *(_turned(middle, middle, 2 * math.pi * k / 6 / 8, curve) for k in range(6)),
        f"{_pen(0.45, NAVY)} {_circle(middle, middle, 1.55)} S {_circle(middle, middle, 4.05)} S",
        f"{_pen(0.8, GOLD)} {_circle(middle, middle, 1.0)} S",
        f"{colour(GOLD)} rg {_circle(middle, middle, 0.38)} f",
    ]
    return Drawing("Corner", (-1.0, -1.0, side + 1.0, side + 1.0), "\n".join(parts))


def _crest_ring() -> list[str]:
    """The place for the crest: a hairline, a ring of mesh and a gold circle; nothing is written in it."""
    x, y = _CREST_X, HEIGHT - _CREST_Y
    curve = _polar(lambda angle: 10.55 + 1.05 * math.cos(20 * angle), pieces=120)
    return [
        f"{_pen(0.3, NAVY)} {_circle(x, y, 12.3)} S",
        f"{_pen(0.22, _tint(NAVY, 0.7))} 1 j",
        *(_turned(x, y, 2 * math.pi * k / 6 / 20, curve) for k in range(6)),
        f"{_pen(0.45, NAVY)} {_circle(x, y, 9.5)} S {_circle(x, y, 11.6)} S",
        f"{_pen(0.9, GOLD)} {_circle(x, y, 8.75)} S",
    ]


def _gold_line() -> list[str]:
    """The one gold line, stepping round each corner block."""
    near, step = _GOLD_LINE, _GOLD_STEP
    right, top = WIDTH - near, HEIGHT - near
    right_step, top_step = WIDTH - step, HEIGHT - step
    corners = [
        (step, near), (right_step, near), (right_step, step), (right, step),
        (right, top_step), (right_step, top_step), (right_step, top), (step, top),
        (step, top_step), (near, top_step), (near, step), (step, step),
    ]  # fmt: skip
    path = " ".join(
        f"{_n(x * MM)} {_n(y * MM)} {'l' if index else 'm'}" for index, (x, y) in enumerate(corners)
    )
    return [f"{_pen(1.15, GOLD)} 0 j {path} s"]


def _rectangle(inset: float, weight: float, rgb: tuple[int, int, int]) -> list[str]:
    """A mitred rectangle ``inset`` mm from the sheet's edges."""
    width, height = (WIDTH - 2 * inset) * MM, (HEIGHT - 2 * inset) * MM
    return [f"{_pen(weight, rgb)} 0 j {_n(inset * MM)} {_n(inset * MM)} {_n(width)} {_n(height)} re S"]


def _wave(height: Callable[[float], float], pitch: float) -> str:
    """Draw ``height(s)`` mm for s in 0–1 over ``pitch`` mm as smooth cubics, stroked."""
    delta = 1e-6
    third = pitch / _STEPS / 3

    def slope(s: float) -> float:
        return (height(s + delta) - height(s - delta)) / (2 * delta) / _STEPS / 3

    pieces = [f"0 {_n(height(0) * MM)} m"]
    for step in range(_STEPS):
        s0, s1 = step / _STEPS, (step + 1) / _STEPS
        x0, x1 = pitch * s0, pitch * s1
        points = (x0 + third, height(s0) + slope(s0), x1 - third, height(s1) - slope(s1), x1, height(s1))
        pieces.append(" ".join(_n(value * MM) for value in points) + " c")
    return " ".join(pieces) + " S"


def _polar(radius: Callable[[float], float], *, pieces: int) -> str:
    """Draw ``radius(angle)`` mm round the origin as a closed smooth curve, stroked."""
    delta = 1e-6
    step = 2 * math.pi / pieces

    def place(angle: float) -> tuple[float, float]:
        return radius(angle) * math.cos(angle), radius(angle) * math.sin(angle)

    def arm(angle: float) -> tuple[float, float]:
        (x0, y0), (x1, y1) = place(angle - delta), place(angle + delta)
        return (x1 - x0) / (2 * delta) * step / 3, (y1 - y0) / (2 * delta) * step / 3

    x, y = place(0.0)
    parts = [f"{_n(x * MM)} {_n(y * MM)} m"]
    for piece in range(pieces):
        (x0, y0), (x1, y1) = place(piece * step), place((piece + 1) * step)
        (dx0, dy0), (dx1, dy1) = arm(piece * step), arm((piece + 1) * step)
        points = (x0 + dx0, y0 + dy0, x1 - dx1, y1 - dy1, x1, y1)
        parts.append(" ".join(_n(value * MM) for value in points) + " c")
    return " ".join(parts) + " s"


def _turned(x: float, y: float, angle: float, curve: str) -> str:
    """Place ``curve`` at (x; y) mm, turned by ``angle`` radians."""
    cos, sin = _n(math.cos(angle), 6), _n(math.sin(angle), 6)
    return f"q {cos} {sin} {_n(-math.sin(angle), 6)} {cos} {_n(x * MM)} {_n(y * MM)} cm {curve} Q"


def _circle(x: float, y: float, radius: float) -> str:
    """Four cubics round (x; y), mm."""
    bow = radius * 4 * (math.sqrt(2) - 1) / 3
    arcs = [
        (x + radius, y + bow, x + bow, y + radius, x, y + radius),
        (x - bow, y + radius, x - radius, y + bow, x - radius, y),
        (x - radius, y - bow, x - bow, y - radius, x, y - radius),
        (x + bow, y - radius, x + radius, y - bow, x + radius, y),
    ]
    start = f"{_n((x + radius) * MM)} {_n(y * MM)} m "
    return start + " ".join(" ".join(_n(value * MM) for value in arc) + " c" for arc in arcs) + " h"


def _pen(weight: float, rgb: tuple[int, int, int]) -> str:
    """A line weight in pt and a stroke colour."""
    return f"{_n(weight)} w {colour(rgb)} RG"


def _tint(rgb: tuple[int, int, int], share: float) -> tuple[int, int, int]:
    """The colour at ``share`` on white, as a solid colour: printers treat it better than transparency."""
    red, green, blue = (round(255 - (255 - channel) * share) for channel in rgb)
    return red, green, blue


def _n(value: float, digits: int = 2) -> str:
    """A number as PDF likes it: few digits, no exponent, no trailing zeros."""
    text = f"{value:.{digits}f}".rstrip("0").rstrip(".")
    return "0" if text in {"", "-0"} else text
