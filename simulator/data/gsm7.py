"""The letters of a plain text message: the GSM 7-bit default alphabet and its extension.

Source: 3GPP TS 23.038, 6.2.1 and 6.2.1.1 (read as of 2026-11).
"""

DEFAULT = (
    "@£$¥èéùìòÇ\nØø\rÅå"
    "Δ_ΦΓΛΩΠΨΣΘΞÆæßÉ"
    " !\"#¤%&'()*+,-./"
    "0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNO"
    "PQRSTUVWXYZÄÖÑÜ§"
    "¿abcdefghijklmno"
    "pqrstuvwxyzäöñüà"
)
"""The 127 characters of one septet each, in the order of their codes; ESC is not among them."""

EXTENSION = "\f^{}\\[~]|€"
"""The characters of two septets each."""
