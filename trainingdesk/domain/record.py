"""``@record``: a frozen dataclass with slots whose methods are not compiled before they are needed.

``@dataclass(frozen=True, slots=True)`` writes and compiles six methods for each class, half a millisecond on
Python 3.11; the first page needs some hundred such classes, most of them never made. Here all but
``__init__`` are shared by every record, and ``__init__`` is compiled at the first object. What reads
dataclasses (``fields``, ``replace``, ``asdict``, ``match``, ``pickle``, mypy) reads records. A record
inherits from records only.
"""

from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from functools import cache
from operator import attrgetter
from typing import Any, NoReturn, TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: type[T]) -> type[T]:
    """Make a class a record; methods it writes itself stay its own."""
    if cls.__doc__ is None:
        cls.__doc__ = cls.__name__  # ``dataclass`` would work the signature out, at three times the price
    for name, shared in _SHARED.items():
        if cls.__dict__.get(name) is None:
            setattr(cls, name, shared)
    return dataclass(init=False, repr=False, eq=False, slots=True)(cls)


def _first_init(self: Any, *args: Any, **kwargs: Any) -> None:
    """Stand for ``__init__`` until the first object, then compile it."""
    owner = next(each for each in type(self).__mro__ if each.__dict__.get("__init__") is _first_init)
    compiled = _compiled_init(owner)
    owner.__init__ = compiled  # type: ignore[misc]
    compiled(self, *args, **kwargs)


def _compiled_init(owner: Any) -> Callable[..., None]:
    """The ``__init__`` that ``dataclass`` would have written."""
    names: dict[str, Any] = {"_set": object.__setattr__, "_missing": MISSING}
    places: list[str] = []
    by_name: list[str] = []
    body: list[str] = []
    for each in fields(owner):
        value = each.name
        if each.init:
            (by_name if each.kw_only else places).append(_parameter(each, names))
        if each.default_factory is not MISSING:
            names[f"_make_{value}"] = each.default_factory
            made = f"_make_{value}()"
            value = f"{made} if {value} is _missing else {value}" if each.init else made
        elif not each.init:
            if each.default is MISSING:
                continue
            names[f"_of_{value}"] = each.default
            value = f"_of_{value}"
        body.append(f" _set(self, {each.name!r}, {value})")
    if hasattr(owner, "__post_init__"):
        body.append(" self.__post_init__()")
    heads = ", ".join(["self", *places, *(["*", *by_name] if by_name else [])])
    exec("\n".join([f"def __init__({heads}):", *body, " return"]), names)  # noqa: S102 - our own field names
    written: Callable[..., None] = names["__init__"]
    written.__qualname__ = f"{owner.__qualname__}.__init__"
    return written


def _parameter(each: Field[Any], names: dict[str, Any]) -> str:
    if each.default_factory is not MISSING:
        return f"{each.name}=_missing"
    if each.default is MISSING:
        return each.name
    names[f"_of_{each.name}"] = each.default
    return f"{each.name}=_of_{each.name}"


@cache
def _values_of(cls: Any) -> Callable[[Any], Any]:
    """What reads the values by which two records of a class are compared."""
    names = [each.name for each in fields(cls) if each.compare]
    if not names:
        return lambda _record: ()
    return attrgetter(*names, names[0])  # one name more, so that the answer is always a tuple


def _eq(self: Any, other: Any) -> Any:
    if type(other) is not type(self):
        return NotImplemented
    values = _values_of(self.__class__)
    return values(self) == values(other)


def _hash(self: Any) -> int:
    return hash(_values_of(self.__class__)(self))


def _repr(self: Any) -> str:
    told = (f"{each.name}={getattr(self, each.name)!r}" for each in fields(self) if each.repr)
    return f"{type(self).__qualname__}({', '.join(told)})"


def _setattr(_self: Any, name: str, _value: object) -> NoReturn:
    msg = f"cannot assign to field {name!r}"
    raise FrozenInstanceError(msg)


def _delattr(_self: Any, name: str) -> NoReturn:
    msg = f"cannot delete field {name!r}"
    raise FrozenInstanceError(msg)


def _getstate(self: Any) -> list[Any]:
    return [getattr(self, each.name) for each in fields(self)]


def _setstate(self: Any, state: list[Any]) -> None:
    for each, value in zip(fields(self), state, strict=True):
        object.__setattr__(self, each.name, value)


_SHARED: dict[str, Callable[..., Any]] = {
    "__init__": _first_init,
    "__eq__": _eq,
    "__hash__": _hash,
    "__repr__": _repr,
    "__setattr__": _setattr,
    "__delattr__": _delattr,
    "__getstate__": _getstate,
    "__setstate__": _setstate,
}
