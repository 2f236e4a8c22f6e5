"""Keys of the matrix of leads and messages."""

from simulator.tui.keys.key import Key

PERSONAS = (
    Key("personas.open", "enter", "open", "Personas: Open this text in the editor"),
    Key("personas.sort", "s", "sort", "Personas: Sort by trouble, name or texts billed"),
    Key("personas.filter", "slash", "filter", "Personas: Filter leads"),
    Key("personas.with-this", "equals_sign", "all with this", "Personas: All with this finding"),
    Key("personas.fields", "p", "fields", "Personas: Show the lead's fields, consent and habits"),
    Key("personas.everyone", "escape", "everyone", "Personas: Show every lead again"),
    Key("personas.next-page", "pagedown", "next page", "Personas: Next page"),
    Key("personas.previous-page", "pageup", "previous page", "Personas: Previous page"),
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
