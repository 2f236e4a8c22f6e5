"""The page on a brand's own styles: what they are for, and every key of their files."""

from simulator.model.style import StyleFile
from tools.schema_page import file_keys

HEAD = """\
# Styles

A style is a file of your own rules on words: words that you don't use, words that you write
otherwise, spellings that you keep to, wording that must be there. It lies in `styles/` of your
workspace, and every message is held to it from then on, in the app as on the command line.

```toml
# styles/house.toml
format = 1
name = "House"
scope = { languages = ["en"] }

[[rules]]
id = "jargon"
kind = "existence"
message = "“{word}” is a word of ours, not of our leads."
remedy = "Say what it does for them."
words = ["photovoltaic", "inverter", "net metering"]
pass = ["Your panels pay for themselves in seven years."]
fail = ["Our inverter is the best there is."]

[[rules]]
id = "visit"
kind = "substitution"
severity = "info"
message = "We say “{instead}”, not “{word}”."
swap = { appointment = "visit", consultation = "visit" }
pass = ["Book your visit."]
fail = [{ text = "Book your appointment.", becomes = "Book your visit." }]
```

- **Its name.** The file's name is the style's: a finding of the first rule above ends with
  `house.jargon`. `presend explain house.jargon` shows its page, `presend rules` lists it.
- **Five kinds of rules.** `existence`: words that are not to be written. `substitution`: what to
  write instead, which `presend check --diff` and the app offer as a fix, and which `--fix` makes
  unasked where the rule says `safe = true`. `occurrence`: words, signs or emoji that may stand so
  often, or must. `consistency`: two spellings of one word, in one message or across the campaign.
  `required`: wording that must be there, such as your terms in each first text.
- **What a finding says.** `message`, then `why` it matters and the `remedy`; without a remedy the
  kind of the rule has one. `{word}` is what was found, `{instead}` what to write for it, `{count}`
  how often it stands there.
- **What counts as the word.** Whole words, whatever their capitals: `free` is not found in
  *freedom*, in *toll-free*, nor in a link. What a lead's own data says never counts: a lead called
  Joy may live in Free Street. `amaz*` is every word that begins so.
- **Which messages.** `scope` says for which channels, kinds, languages, stages and voices a rule
  is, and whether for a lead's first text or the later ones. It stands above the rules for all of
  them, and in a rule for what is otherwise there.
- **Its own tests.** The texts under `pass` are right, those under `fail` are wrong.
  `presend rules --test` tries every rule on its texts, says file and line of each that comes out
  otherwise, and ends with 1 if there is one. A new rule begins best with the text that made you
  want it.
- **Switching off.** `[severity]` in `presend.toml` takes a rule by its code:
  `"house.jargon" = "off"`, or `"info"`. `ignore = ["house"]` leaves out the whole style; so does
  `presend check --ignore house`, and `--select house` asks nothing else.
- **Mistakes.** A key or value that can't be read is a finding with its line; the rule that it
  belongs to is left out until it is mended, and the others hold.

The workspace that `presend init` makes has two styles to begin with: `conversational-sales` and
`plain-language`. Keep what fits you; a style whose file is gone holds no more.

"""

INTRO = "`styles/<name>.toml`. Keys of every kind of rule stand with each kind."


def styles_page() -> str:
    """The page as Markdown."""
    return HEAD + file_keys("Keys", INTRO, StyleFile).lstrip("\n")
