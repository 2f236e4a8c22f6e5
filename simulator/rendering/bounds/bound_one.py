"""`bound_segments`: the bounds of one message, without a workspace around it."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from simulator.errors import PresendError
from simulator.loading.toml_scan import KeyPath, dotted
from simulator.loading.validation import validated
from simulator.model.place import Location
from simulator.model.settings import Settings
from simulator.model.workspace import Include
from simulator.rendering.bounds.prover import Prover
from simulator.rendering.bounds.result import SegmentBound

if TYPE_CHECKING:
    from simulator.model.message import Message

_NAMES = ("any", "plain")


def bound_segments(
    message: "Message | str",
    fields: Mapping[str, Any] | None = None,
    *,
    brand: str | Mapping[str, Any] | None = None,
    provider: str = "generic",
    names: str = "any",
    sender: Mapping[str, Any] | None = None,
    links: Mapping[str, str] | None = None,
    includes: "Mapping[str, Include | str] | None" = None,
) -> SegmentBound:
    """Prove how few and how many texts a message is billed as, over all leads; never raises.

    `fields` says what any lead may be, as under `[fields]`; `brand`, `sender`, `links` and
    `includes` are as for `render`. With `names="plain"` every text field is in plain letters.
    """
    if names not in _NAMES:
        return SegmentBound(proved=False, reason=f"names is {names!r}. Write any or plain.")
    given = {
        "brand": brand or {},
        "sender": sender or {},
        "links": links or {},
        "fields": fields or {},
        "provider": provider,
    }
    try:
        settings, faults = validated(Settings, given, _by_key)
        if settings is None:
            first = faults[0]
            reason = f"{first.location.key} cannot be read: {first.what} {first.remedy}"
            return SegmentBound(proved=False, reason=reason)
        prover = Prover(settings, _includes(includes or {}))
    except PresendError as error:
        words = str(error).removesuffix(".")
        return SegmentBound(proved=False, reason=f"{words[:1].upper()}{words[1:]}.")
    except Exception:  # noqa: BLE001 - whatever was handed in
        return SegmentBound(proved=False, reason="These settings cannot be read.")
    return prover.bound(message, names)


def _by_key(path: KeyPath, *, of_key: bool = False) -> Location:
    del of_key
    return Location("", key=dotted(path))


def _includes(given: "Mapping[str, Include | str]") -> dict[str, Include]:
    return {
        name: Include(name, name, include) if isinstance(include, str) else include
        for name, include in given.items()
    }
