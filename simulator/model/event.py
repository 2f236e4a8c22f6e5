"""What happened to a lead at an instant: a reply, an opt-out, a conversion, a click."""

import datetime as dt
from dataclasses import dataclass
from typing import Final

REPLY: Final = "reply"
OPT_OUT: Final = "opt_out"
CONVERSION: Final = "conversion"
CLICK: Final = "click"


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that a lead did.

    `type` is one of those above, or any other that a sequence's `stop_on` may name. `at` is an
    aware instant in whole seconds. `text` is what a reply says; without it the reply matches
    nothing that a step waits for.
    """

    type: str
    at: dt.datetime
    text: str = ""
