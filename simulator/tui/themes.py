"""The app's own themes; Textual's work as well."""

from textual.theme import Theme

DARK = Theme(
    name="presend-dark",
    primary="#6cb6ff",
    secondary="#73cfb0",
    accent="#c8a5f5",
    foreground="#dfe5ec",
    background="#0f151b",
    surface="#0f151b",
    panel="#17212b",
    success="#6bc46d",
    warning="#e3ab4f",
    error="#f2736b",
    dark=True,
)
LIGHT = Theme(
    name="presend-light",
    primary="#0b5fb0",
    secondary="#0b6e55",
    accent="#6b3fb5",
    foreground="#1b2026",
    background="#fbfcfd",
    surface="#fbfcfd",
    panel="#e9eef3",
    success="#1f6f2b",
    warning="#8a5600",
    error="#b3261e",
    dark=False,
)
CONTRAST = Theme(
    name="presend-contrast",
    primary="#66ccff",
    secondary="#66ffcc",
    accent="#e0b3ff",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#1a1a1a",
    success="#66ff66",
    warning="#ffcc33",
    error="#ff8080",
    dark=True,
)
THEMES = (DARK, LIGHT, CONTRAST)
