"""The letters of a plain text message: the GSM 7-bit alphabet, its extension, national tables.

Source: 3GPP TS 23.038, 6.2.1, 6.2.1.1 and annex A (read as of 2026-11).
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

LOCKING = {
    "turkish": (
        "@£$¥€éùıòÇ\nĞğ\rÅå"
        "Δ_ΦΓΛΩΠΨΣΘΞŞşßÉ"
        " !\"#¤%&'()*+,-./"
        "0123456789:;<=>?"
        "İABCDEFGHIJKLMNO"
        "PQRSTUVWXYZÄÖÑÜ§"
        "çabcdefghijklmno"
        "pqrstuvwxyzäöñüà"
    ),
    "portuguese": (
        "@£$¥êéúíóç\nÔô\rÁá"
        "Δ_ªÇÀ∞^\\€Ó|ÂâÊÉ"
        " !\"#º%&'()*+,-./"
        "0123456789:;<=>?"
        "ÍABCDEFGHIJKLMNO"
        "PQRSTUVWXYZÃÕÚÜ§"
        "~abcdefghijklmno"
        "pqrstuvwxyzãõ`üà"
    ),
}
"""Tables that stand in the place of `DEFAULT` (annex A.3), by language."""

SINGLE_SHIFT = {
    "turkish": EXTENSION + "ĞİŞçğış",
    "spanish": EXTENSION + "çÁÍÓÚáíóú",
    "portuguese": EXTENSION + "êçÔôÁáΦΓΩΠΨΣΘÊÀÍÓÚÃÕÂíóúãõâ",
}
"""Tables that stand in the place of `EXTENSION` (annex A.2), by language."""
