"""What counts as a way to end the messages, and which ways are clear."""

import pytest

from simulator.analysis import OptOut, analyze

HOOK = "Orchard Lane: cider is back. "


def way_out(text: str, language: str | None = "en", country: str = "US") -> OptOut | None:
    return analyze(text, language=language, country=country).opt_out


@pytest.mark.parametrize(
    "line",
    [
        "Reply STOP to end.",
        "STOP to end",
        "STOP=end",
        "Txt STOP 2 opt out",
        "Opt out: reply STOP",
        "Text STOP to unsubscribe, HELP for help",
        "Msg&data rates may apply. Reply HELP for help, STOP to cancel.",
        "To opt out text STOP",
        "No more texts? Reply STOP",
        "Reply STOP at any time to end.",
        "Reply END to opt out",
        "Reply CANCEL to stop these texts",
        'Reply "STOP" to stop messages from us.',
        "reply stop to unsubscribe",
        "We'll stop texting if you'd rather: reply STOP.",
        "(STOP to quit)",
        "Send STOP to 87239 to end service",
        "For removal send STOP to 87239",
        "Want to stay? Reply YES, or STOP to opt out.",
        "Reply END to cancel",
        "Reply STOP to cancel",
        "Text UNSUBSCRIBE to cancel.",
    ],
)
def test_an_english_line_with_an_action_a_keyword_and_its_effect_is_clear(line: str) -> None:
    found = way_out(HOOK + line)
    assert found
    assert found.clear


@pytest.mark.parametrize(
    ("language", "country", "line", "keyword"),
    [
        ("es", "ES", "Responde BAJA para no recibir más", "BAJA"),
        ("es", "ES", "Envía BAJA al 55555", "BAJA"),
        ("es", "MX", "ALTO para cancelar la suscripción", "ALTO"),
        ("fr", "FR", "STOP au 36111", "STOP"),
        ("fr", "FR", "STOP SMS 36180", "STOP"),
        ("fr", "FR", "Pour vous désabonner, envoyez STOP au 36111", "STOP"),
        ("fr", "CA", "Répondez ARRÊT pour vous désabonner", "ARRÊT"),
        ("de", "DE", "Antworte STOP zum Abmelden", "STOP"),
        ("de", "DE", "Abmelden mit STOPP", "STOPP"),
        ("de", "AT", "Zum Abmelden STOPP an 12345 senden", "STOPP"),
        ("pt", "BR", "Para não receber mais, responda SAIR.", "SAIR"),
        ("pt", "BR", "Envie PARE para cancelar o recebimento", "PARE"),
        ("en", "AU", "UNSUB to opt out", "UNSUB"),
        ("es", "MX", "Responde ALTO para cancelar", "ALTO"),
        ("es", "ES", "Responde BAJA para cancelar", "BAJA"),
        ("fr", "CA", "Répondez ARRET pour annuler", "ARRET"),
        ("de", "DE", "Antworte STOPP zum Beenden", "STOPP"),
        ("pt", "BR", "Responda SAIR para cancelar", "SAIR"),
    ],
)
def test_a_keyword_of_the_language_or_country_is_clear(
    language: str, country: str, line: str, keyword: str
) -> None:
    found = way_out(line, language, country)
    assert found
    assert (found.clear, found.keyword) == (True, keyword)


@pytest.mark.parametrize(
    "line",
    [
        "Opt out: https://orchard.example/out",
        "Unsub: https://orchard.example/u",
        "To opt out visit https://orchard.example/o",
        "https://orchard.example/o to opt out",
    ],
)
@pytest.mark.parametrize(("country", "clear"), [("GB", True), ("US", False), ("CA", False)])
def test_a_labelled_link_is_enough_outside_north_america(
    line: str, country: str, clear: bool
) -> None:
    found = way_out(line, country=country)
    assert found
    assert found.clear is clear


@pytest.mark.parametrize(
    "line",
    [
        "Not for you? Let us know.",
        "Reply ADIEU to opt out",
        "Reply 2 to opt out",
        "Reply NO if you'd rather not hear from us",
        "Not interested? Just tell me.",
        "Reply END",
        "2stoptxt",
        "Don't want these texts? Tell us.",
        "No thanks: https://orchard.example/optout",
    ],
)
def test_a_poor_way_out_is_one_but_not_clear(line: str) -> None:
    found = way_out(HOOK + line)
    assert found
    assert not found.clear


@pytest.mark.parametrize(
    "line",
    [
        "Pit stop at our stand today",
        "Stop by our shop",
        "Don't stop now",
        "The road is a dead end",
        "Reply CANCEL to drop your slot",
        "Reply CANCEL to cancel.",
        "Responde BAJA para cancelar tu cita",
        "You can opt out anytime.",
        "STOP",
        "Opt out of the extended warranty: reply NO",
        "Reply STOP to cancel your order",
        "Text END to finish the quiz",
        "Text BUS STOP to 51234",
        "Quit smoking? Reply YES",
        "Cancel anytime: https://orchard.example/plan",
        "Reply END to end your rental",
        "No more queues: https://orchard.example/b",
        "To cancel your appointment call 512-555-0100",
        "Sign up: https://orchard.example/outreach",
        "La tensión baja: https://orchard.example/b",
        "Dicas antes de sair de férias: https://orchard.example/b",
        "Steig an der Haltestelle Stop 5 aus",
        "¡Alto ahí! Mira https://orchard.example/b",
    ],
)
def test_a_decoy_is_no_way_out(line: str) -> None:
    assert way_out(HOOK + line, None) is None


def test_the_span_covers_the_verb_the_keyword_and_the_effect() -> None:
    found = way_out(HOOK + "Reply STOP to opt out. Thanks")
    assert found
    assert (HOOK + "Reply STOP to opt out. Thanks")[slice(*found.span)] == "Reply STOP to opt out"


def test_a_clear_way_out_is_told_before_a_poor_one() -> None:
    found = way_out("Opt out: https://orchard.example/out or reply STOP to end")
    assert found
    assert found.keyword == "STOP"
