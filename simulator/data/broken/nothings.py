"""What programs write where they have no value, and words beside which it is one, folded."""

from simulator.data.word_lists import words

NOTHINGS = words("none nan undefined null nil")
DOUBLED = words("nullnull undefinedundefined nonenone nannan")
POSSESSED = words("none's undefined's null's")
"""The same with an 's, which is one word to a reader."""

ADJECTIVE_BEHIND = words(
    "an remains still is are was left leave leaves be stay stays as the how so"
)
"""Words behind which "undefined" is said of something."""

WHAT_IT_TELLS = words("ending behavior behaviour role term terms shape future space borders edges")
"""What may be undefined, told before it."""

OF_NONE = words("of the but left can could will are is were have has shall too")
"""What follows "None" where it counts things."""

BARE_NONE = words("bar i we you there and or are")
"""What precedes "None" where it counts things."""

ZERO_LANGUAGES = frozenset({"de", "no", "nb", "nn", "da", "sv"})
"""Where "null" is the number, or close to it."""

NO_ZERO_LANGUAGES = frozenset({"en", "es", "fr", "pt", "it"})
"""Where "null" in small letters is hardly a word."""

BEFORE_NULL = words("a the or and y or et no nor not as")
"""Behind these it is one nonetheless."""

OF_NULL = words("and hypothesis und island result results set space y et")
"""What follows "null" as a word of its own."""

SECOND = "second"
"""Two words before "None" in "second to None"."""

PRINTED = frozenset(
    {"none", "nan", "undefined", "null", "nil", "none's", "undefined's", "null's", "invalid date"}
)
"""What a lead reads as it is, in small letters."""
