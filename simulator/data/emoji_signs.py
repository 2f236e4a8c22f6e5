"""Which signs people see as emoji.

Source: Unicode 16, UTS #51, emoji-data.txt (September 2024): those drawn in colour by themselves,
those that are once a variation sign follows, and what may be joined to them.
"""

from typing import Final

ALONE: Final = (
    "\u231a\u231b\u23e9-\u23ec\u23f0\u23f3\u25fd\u25fe\u2614\u2615\u2648-\u2653\u267f\u2693"
    "\u26a1\u26aa\u26ab\u26bd\u26be\u26c4\u26c5\u26ce\u26d4\u26ea\u26f2\u26f3\u26f5\u26fa\u26fd"
    "\u2705\u270a\u270b\u2728\u274c\u274e\u2753-\u2755\u2757\u2764\u2795-\u2797\u27b0\u27bf"
    "\u2b1b\u2b1c\u2b50\u2b55\U0001f004\U0001f0cf\U0001f18e\U0001f191-\U0001f19a\U0001f201"
    "\U0001f21a\U0001f22f\U0001f232-\U0001f236\U0001f238-\U0001f23a\U0001f250\U0001f251"
    "\U0001f300-\U0001f3fa\U0001f400-\U0001faff"
)
"""As ranges of a character class. The red heart is here too: nobody means a plain one by it."""

IN_COLOUR: Final = "\ufe0f"
"""Behind a sign it asks for the emoji of it."""

KEYS: Final = "0-9#*"
KEYCAP: Final = "\u20e3"
TONES: Final = "\U0001f3fb-\U0001f3ff"
FLAG_LETTERS: Final = "\U0001f1e6-\U0001f1ff"
TAGS: Final = "\U000e0020-\U000e007f"
JOINER: Final = "\u200d"
