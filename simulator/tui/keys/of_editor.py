"""Keys of the editor: of the message, of its text, of its findings."""

from simulator.tui.keys.key import Key

MESSAGE = (
    Key("message.save", "ctrl+s", "save", "Editor: Save", priority=True),
    Key("message.next-lead", "f7", "next lead", "Editor: Next lead", priority=True),
    Key("message.previous-lead", "shift+f7", "lead before", "Editor: Previous lead", priority=True),
    Key("message.next-finding", "f8", "next finding", "Editor: Next finding", priority=True),
    Key(
        "message.previous-finding",
        "shift+f8",
        "previous finding",
        "Editor: Previous finding",
        priority=True,
    ),
    Key("message.external-editor", "f9", "$EDITOR", "Editor: Open in $EDITOR", priority=True),
    Key("message.mend", "ctrl+r", "fix it", "Editor: Fix at the cursor", priority=True),
    Key("message.copy-text", "", "copy", "Editor: Copy the text as sent"),
    Key("message.save-text-as", "", "save to file", "Editor: Save the text as sent to a file"),
)

TEXT = (
    Key("text.complete", "ctrl+space,ctrl+@", "complete", "Editor: Complete the name"),
    Key("text.raw", "", "raw file", "Editor: Show the raw file or the text alone"),
    Key("text.leave", "escape", "findings", "Editor: From the text to the findings"),
)

FINDINGS = (
    Key("findings.go-there", "enter", "go there", "Findings: Go there"),
    Key("findings.mend", "f", "fix it", "Findings: Fix this"),
    Key("findings.mend-all", "F", "fix all", "Findings: Fix all of this kind"),
    Key("findings.who", "equals_sign", "who has it", "Findings: Who has it"),
    Key("findings.page", "question_mark", "why", "Findings: Read its page"),
    Key("findings.leave", "escape", "text", "Findings: Back to the text"),
)
