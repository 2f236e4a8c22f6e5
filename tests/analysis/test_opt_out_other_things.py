"""Keywords and their kin in texts about other things: in none of them do messages end."""

import pytest

from simulator.analysis import analyze

OTHER_THINGS = """
US | Reply STOP to stop your subscription box from shipping this month.
US | Type END in the form's last box so we know it is complete.
US | Say "stop" and the speaker turns itself off.
US | Reply END once you have dropped the keys in the box, so we can close the rental.
US | Text QUIT to 55-0101 for free help to quit tobacco. County Health
US | Not for you? Return it within 30 days, free. Fell & Foot
US | Not for you? Send it back within 30 days, free.
US | You cannot opt out of the annual fire drill. It starts at 10 on Tuesday.
US | To unsubscribe from the meal plan, open Settings > Plan > Pause in the app.
US | STOP: 5000 jobs at risk, says tonight's talk at the Forum.
GB | Dead end? Our tutors get maths moving again. First hour free: abacus.example/try
GB | Want to stop the paper? Ring 01632 960123 by Thursday. Daily Wren
DE | Antworten Sie ABMELDEN, um Ihren Platz im Schwimmkurs freizugeben. Bad am See
DE | Antworten Sie ABMELDEN zum Freigeben des Platzes. Bad am See
DE | Bitte nicht mit STOP antworten, dieses Postfach liest niemand. Ihre Stadtwerke
DE | Hund abmelden nach Umzug: Formular auf stadt.example/hund
DE | Antwort ABMELDEN genügt, wenn Sie am Ausflug nicht teilnehmen. Wanderverein Hain
ES | Responda BAJA si su hijo no usará el comedor mañana. Colegio Pino
ES | Dar de baja la luz del local: llame al 900 555 020. Luz Clara
ES | Su baja laboral vence el lunes. Traiga el parte a Recursos Humanos.
FR | Désabonnement au journal : journal.example/fin
FR | Pour arrêter la livraison du pain, appelez le 01 55 50 03 30. Fournil Rey
IT | Se non vuole più il posto in mensa risponda NO entro le 9. Scuola Faggio
BR | Responda SAIR quando deixar o estacionamento para liberar a cancela. Park Fácil
PT | Sair da lista de espera: ligue 21 555 01 20. Clínica Mar
NL | Stuur STOP zodra u het pand verlaat, dan gaat het alarm aan. Veilig Huis
NL | Kunt u niet? Antwoord AFMELDEN zodat wij de tafel vrijgeven. Bistro Noord
SE | Avanmäl barnet från fritids: skola.example/av
NO | Avmelding fra dugnaden: si fra til Per innen lørdag.
DK | Afmeld madordningen i appen senest kl 8. Børnehuset
PL | Wypisz dziecko z wycieczki do środy: szkola.example/wypis
PL | Aby wypisać się z listy zajęć, zadzwoń 22 555 01 40 do środy. Dom Kultury
"""

CLEAR = """
US | Marrow & Co: bone broth is back. STOP - end
US | Marrow & Co: bone broth is back. STOP (end)
US | Rply STOP 2 b removed. Kebab Kings: 2 for 1 tonight
FR | Milon : -20 % ce samedi. STOP au 36 111
FR | Milon : -20 % ce samedi. STOP->36111
US | Say STOP and we'll never text again. Mora
US | Reply END to end. Type STOP any time. Mora
DE | Wer keine Nachrichten mehr möchte, schickt ABMELDEN. Radwerk Nord
ES | ¿Te cansaste? Manda BAJA. Frutas Vega
NL | Liever geen berichten? Antwoord AFMELDEN. Groentehof
SE | Svara AVSLUTA om du inte vill ha fler meddelanden. Salong Ros
PL | Wypisz się: SMS STOP na 8080. Rowerownia
"""


def rows(table: str) -> list[tuple[str, str]]:
    lines = (line.split(" | ") for line in table.strip().split("\n"))
    return [(country, text) for country, text in lines]


@pytest.mark.parametrize(("country", "text"), rows(OTHER_THINGS))
def test_words_that_end_another_thing_are_no_way_out(country: str, text: str) -> None:
    assert analyze(text, country=country).opt_out is None


@pytest.mark.parametrize(("country", "text"), rows(CLEAR))
def test_short_and_unusual_lines_are_clear_nonetheless(country: str, text: str) -> None:
    found = analyze(text, country=country).opt_out
    assert found
    assert found.clear


@pytest.mark.parametrize(
    "text", ["Bitte nicht mit STOP antworten.", 'Say "stop" and the speaker turns itself off.']
)
def test_a_keyword_that_nobody_is_asked_to_send_does_not_collide(text: str) -> None:
    assert analyze(text).keyword_collisions == ()
