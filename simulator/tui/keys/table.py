"""All keys in one table."""

from collections.abc import Mapping

from simulator.tui.keys.key import Key
from simulator.tui.keys.of_app import APP, LIST
from simulator.tui.keys.of_editor import COUNTER, FINDINGS, FRONT, MESSAGE, TEXT
from simulator.tui.keys.of_leads import LEADS
from simulator.tui.keys.of_library import LIBRARY
from simulator.tui.keys.of_personas import PERSONAS
from simulator.tui.keys.of_sequence import SEQUENCE

EDITOR = (*MESSAGE, *TEXT, *FRONT, *COUNTER, *FINDINGS, *LEADS)

KEYS = (*APP, *LIST, *LIBRARY, *EDITOR, *SEQUENCE, *PERSONAS)

KEYS_BY_ID: Mapping[str, Key] = {key.id: key for key in KEYS}
