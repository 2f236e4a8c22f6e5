"""Keys of the list of leads beside the phone."""

from simulator.tui.keys.key import Key

LEADS = (
    Key("leads.choose", "enter", "show", "Leads: Show what this lead gets"),
    Key("leads.leave", "escape", "text", "Leads: Back to the text"),
)
