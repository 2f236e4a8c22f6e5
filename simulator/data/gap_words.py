"""Words between which a gap shows that a value was empty, folded."""

from simulator.data.word_lists import words

OPEN_WORDS = words(
    "the your our my a an dear at for with from by to of el la tu su le votre dein ihr o seu"
)
"""Words that cannot end a sentence of their own accord: a gap before a full stop is a hole."""

NO_VERB_BEHIND = words("with at on for from by of to in the your our my a an dear")
"""Words behind which none of `VERBS` can come, with two spaces between."""

VERBS = words("is are was were will has have had")

NO_PLACE_BEHIND = words("with for from at of your our my the a an")
"""Words behind which none of `PLACES` can come, with two spaces between."""

PLACES = words("on at to in with for from by")

BEFORE_AMOUNT = words("only just costs total balance starting")
"""Words behind which a sign of money needs its number."""

AFTER_AMOUNT = words("off per each")
"""Words before which it does."""

SPARING = words("save saved owe")
WHO_SPARES = words("you you'll ll could can will d would we")
"""Who saves or owes a number: "you save $ today", unlike "save $ today"."""
