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
    Key("message.undo", "ctrl+z", "undo", "Editor: Undo", priority=True),
    Key("message.redo", "ctrl+y", "redo", "Editor: Redo", priority=True),
    Key("message.external-editor", "f9", "$EDITOR", "Editor: Open in $EDITOR", priority=True),
    Key("message.mend", "ctrl+r", "fix it", "Editor: Fix at the cursor", priority=True),
    Key("message.versions", "v", "versions", "Editor: Show languages and variants side by side"),
    Key("message.copy-text", "ctrl+l", "copy", "Editor: Copy the text as written"),
    Key("message.copy-sent", "y", "copy", "Editor: Copy the text as this lead gets it"),
    Key("message.save-text-as", "", "save to file", "Editor: Save to file, as written"),
    Key("message.save-sent-as", "", "save to file", "Editor: Save to file, as this lead gets it"),
)

TEXT = (
    Key("text.complete", "ctrl+space,ctrl+@", "complete", "Editor: Complete the name"),
    Key("text.raw", "", "raw file", "Editor: Show the raw file or the text alone"),
    Key("text.select-line", "", "line", "Editor: Select the line"),
    Key("text.select-all", "", "all", "Editor: Select the whole text"),
    Key("text.leave", "escape", "findings", "Editor: From the text to the findings"),
)

FRONT = (
    Key("front.open", "enter", "details", "Editor: Change kind, stage, voice and goal"),
    Key("front.raw", "v", "raw file", "Editor: Show the raw file in place of the details"),
)

COUNTER = (
    Key(
        "counter.proof",
        "enter,question_mark",
        "at most",
        "Counter: Say what this can cost at most, and whom",
    ),
    Key("counter.leave", "escape", "text", "Counter: Back to the text"),
)

FINDINGS = (
    Key("findings.go-there", "enter", "go there", "Findings: Go there"),
    Key("findings.mend", "f", "fix it", "Findings: Fix this"),
    Key("findings.mend-all", "F", "fix all", "Findings: Fix all of this kind"),
    Key("findings.who", "equals_sign", "who has it", "Findings: Who has it"),
    Key("findings.page", "question_mark", "why", "Findings: Read its page"),
    Key("findings.shrink", "s", "smallest", "Findings: Find the smallest lead who meets it"),
    Key("findings.complete", "n", "new lead", "Findings: Write the lead who gets these words"),
    Key("findings.leave", "escape", "text", "Findings: Back to the text"),
)
