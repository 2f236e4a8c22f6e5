"""Keys of the matrix of leads and messages."""

from simulator.tui.keys.key import Key

MATRIX = (
    Key("personas.open", "enter", "open", "Personas: Open this text in the editor"),
    Key("personas.sort", "s", "sort", "Personas: Sort by trouble, name or texts billed"),
    Key("personas.filter", "slash", "filter", "Personas: Filter leads by words"),
    Key("personas.who", "w", "who", "Personas: Choose whose rows are shown"),
    Key("personas.with-this", "equals_sign", "all with this", "Personas: All with this finding"),
    Key("personas.fields", "p", "fields", "Personas: Show the lead's fields, consent and habits"),
    Key("personas.everyone", "escape", "everyone", "Personas: Show every lead again"),
    Key("personas.shades", "v", "shades", "Personas: Show texts billed as numbers or as shades"),
    Key("personas.by-file", "b", "by file", "Personas: Group leads by the file they stand in"),
    Key("personas.hostile", "h", "hostile", "Personas: Show or hide hostile leads"),
    Key("personas.import", "i", "import", "Personas: Import leads from a list"),
    Key("personas.make", "n", "make leads", "Personas: Make leads up"),
    Key("personas.next-page", "pagedown", "next page", "Personas: Next page"),
    Key("personas.previous-page", "pageup", "previous page", "Personas: Previous page"),
    Key("personas.campaign", "c", "campaign", "Personas: Choose a campaign"),
    Key(
        "personas.next-campaign", "right_square_bracket", "next campaign", "Personas: Next campaign"
    ),
    Key(
        "personas.previous-campaign",
        "left_square_bracket",
        "previous campaign",
        "Personas: Previous campaign",
    ),
)

TOLD = (Key("told.only-these", "enter", "only these", "Who gets what: Show only these leads"),)

PERSONAS = (*MATRIX, *TOLD)
