"""The way out in each language and market: clear, poor, or a word that means another thing."""

import pytest

from simulator.analysis import OptOut, analyze

CLEAR = """
US en Jam on Friday. Reply STOP to end every text from us.
US en Jam on Friday. To be dropped from these texts, reply STOP
US en Jam on Friday. Text STOP and we quit pinging you
US en Jam on Friday. Remove? txt X or STOP
US en Jam on Friday. “STOP” → opt‑out
MX es Mermelada el viernes. Responde ALTO y ya no te escribimos
ES es Mermelada el viernes. Para no recibir más correos como este: fig.example/no
FR fr Confiture vendredi. Répondez STOP et nous cesserons de vous écrire
DE de Marmelade am Freitag. Antworten Sie STOP, dann schreiben wir Ihnen nicht mehr
DE de Marmelade am Freitag. Sie möchten das nicht mehr? ABMELDEN zurückschreiben
BR pt Geleia na sexta. Mande SAIR e paramos de te mandar mensagem
IT it Marmellata venerdì. Scrivi STOP e smettiamo di scriverti
NL nl Jam op vrijdag. Stuur STOP en we stoppen met appen
SE sv Sylt på fredag. Svara AVSLUTA för att lämna listan
NO nb Syltetøy fredag. Svar STOPP, så slutter vi å sende
DK da Syltetøj fredag. Send STOP for at blive slettet
PL pl Dżem w piątek. Wyślij REZYGNUJ, aby zostać wypisanym
US en Fig & Sons: jam on Friday. To unsubscribe, just text STOP back
US en Prefer silence? STOP stops all texts from Fig & Sons.
US en Jam on Friday. rply stop 2 end
US en JAM ON FRIDAY. TXT STOP TO END MSGS
US en Jam on Friday. Replying STOP will unsubscribe you.
US en Jam on Friday. Texting STOP to 55512 removes you from the list.
US en Jam on Friday. Answer STOP and we won't text you again.
US en Jam on Friday. One STOP reply and the texts cease.
US en Jam on Friday. You can end these texts whenever you like with the word STOP.
US en Stop by for jam. To unsubscribe reply STOP
US en Jam on Friday. [STOP=End]
US en If you no longer wish to hear from Fig School, simply text the word STOP
US en Jam on Friday. Reply QUIT to stop getting listings.
ZA en Jam on Friday. Reply NO to opt out
SG en Jam on Friday. To stop receiving our ads, SMS UNSUB to 79001
GB en Jam on Friday. Manage or unsubscribe: fig.example/n
GB en Jam on Friday. Don't want texts from us? fig.example/n
ES es Mermelada el viernes. NO+PUBLI: BAJA al 25600
ES es Mermelada el viernes. STOP=baja
ES es Mermelada el viernes. Responde STOP y dejaremos de escribirte
MX es Mermelada el viernes. Manda ALTO y no te molestamos más
FR fr Confiture vendredi. Stop pub : 36111
FR fr Confiture vendredi. Marre de nos SMS ? STOP au 36111
FR fr Confiture vendredi. Réponds STOP si tu ne veux plus de messages
CA fr Confiture vendredi. Textez ARRET pour ne plus recevoir de textos
DE de Marmelade am Freitag. Wer nichts mehr hören will, schreibt STOPP zurück
DE de Marmelade am Freitag. Um diese Tipps zu stoppen antworten Sie STOP
DE de Marmelade am Freitag. Vom Newsletter abmelden: fig.example/a
BR pt Geleia na sexta. Digite SAIR e não enviaremos mais mensagens
PT pt Geleia na sexta. Para anular responda STOP
IT it Marmellata venerdì. Non vuoi più riceverli? Rispondi CANCELLA
NL nl Jam op vrijdag. Reageer met STOP om je uit te schrijven
SE sv Sylt på fredag. Avregistrera: sms:a STOPP till 72000
NO nb Syltetøy fredag. Svar STOPP for å stoppe meldingene
DK da Syltetøj fredag. Ønsker du ikke flere beskeder, så svar STOP
PL pl Dżem w piątek. Odpowiedz REZYGNUJ, a usuniemy Cię z listy
"""
POOR = """
US en Jam on Friday. STOP costs $2
US en Jam on Friday. Turn off texts in your account settings
US en Jam on Friday. Unsubscribe send GET EURO STOP to 83222
US en Jam on Friday. Reply STOP with your member number to opt out
ZA en Jam on Friday. SMS STOP to 31245 to opt out (R1.50)
ES es Mermelada el viernes. Puedes darte de baja en tu área de cliente
ES es Si no te interesan las ofertas, contéstanos con un "no gracias"
FR fr Confiture vendredi. Opposition par courrier : 3 rue du Lac, Lyon
DE de Marmelade am Freitag. Abmelden bitte nur per Brief an Postfach 12
DE de Marmelade am Freitag. STOP beendet die SMS, Bearbeitungsgebühr 2,50 €
DE de Wenn du unsere Nachrichten nicht mehr brauchst, sag einfach Bescheid
BR pt Geleia na sexta. Responda SAIR em até 2 horas para sair da lista
IT it Marmellata venerdì. Con STOP ti cancelliamo, ma solo dopo tre mesi
NL nl Jam op vrijdag. Afmelden kan in de app bij Instellingen
SE sv Sylt på fredag. Du kan stänga av utskicken i appen
NO nb Syltetøy fredag. Meld deg av i appen under Innstillinger
PL pl Dżem w piątek. Aby się wypisać, wyślij STOP i swoje nazwisko
US en Jam on Friday. Reply Y to keep texts or N to opt out
US en Jam on Friday. Reply S.T.O.P. to opt out
US en Jam on Friday. To opt out, reply with the word banana.
US en Jam on Friday. Reply BAJA to opt out
GB en Jam on Friday. Opt out by post: Fig & Sons, 5 Castle Row
ES es Mermelada el viernes. ¿Te molestamos? Dínoslo y no te escribimos más
FR fr Confiture vendredi. Pas pour vous ? Dites-le-nous
DE de Marmelade am Freitag. Mit TSCHÜSS antworten, um dich abzumelden.
DE de Marmelade am Freitag. Abmelden per Mail an weg@fig.example
BR pt Geleia na sexta. Se não curtir, é só avisar
IT it Marmellata venerdì. Rispondi FINE per non ricevere più messaggi
NL nl Jam op vrijdag. Geen interesse? Laat het even weten
SE sv Vill du slippa våra utskick får du gärna höra av dig. Sylt på fredag
NO nb Syltetøy fredag. Si fra hvis du ikke vil ha meldinger fra oss.
DK da Syltetøj fredag. Svar NEJ hvis du ikke vil have flere beskeder
PL pl Dżem w piątek. Odpisz KONIEC, aby nie dostawać wiadomości
"""
NONE = """
US en We send no more than 4 texts a month. Menu: fig.example/m
IT it Non più di 4 messaggi al mese. Menu: fig.example/m
DE de Schick STOP, damit der Bus an deiner Haltestelle hält
NL nl Wij sturen geen papieren facturen meer. Bekijk ze in de app
DK da Husk at afmelde frokosten i appen senest kl. 9
MX es Vuelos a Baja California, reserva en fig.example/baja
US en Text STOP to 55512 to stop smoking
US en Text STOP SIGN to 55512 for our driving quiz
US en Please do not reply STOP to this number; it is not monitored.
US en Replying STOP does not cancel your appointment.
US en You will no longer receive paper statements. Questions? Call 555-0155
US en Never miss a text again: fig.example/alerts
US en Not interested in meat? Try our vegan box: fig.example/v
US en Had enough of winter? Reply SUN for deals
US en Opt out of single-use cups: bring your own mug. fig.example/mug
US en Text me when you get off, don't call
US en Opt in or opt out of Friday school lunch: fig.example/lunch
ES es Responde BAJA si vives en planta baja y necesitas ayuda con las bolsas
ES es Conoce Baja California. Lugares: fig.example/baja
FR fr Pour plus d'infos : fig.example/i
FR fr Ne manquez plus nos messages : fig.example/a
DE de Wer sein Kind vom Schwimmkurs abmelden will, ruft 030 555010 an.
DE de Stoppt die Zeit! Lauf am Sonntag: fig.example/s
BR pt Quer sair do aluguel? Simule em fig.example/s
IT it Cancellazione gratuita fino a 24h: fig.example/c
NL nl Zaterdag niet meetrainen? Antwoord AFMELDEN, dan weet de coach het.
SE sv Slippa kö? Boka: fig.example/b
NO nb Vil du ikke vente? Svar JA så ringer vi
DK da Er Alma syg i dag? Skriv AFMELD her, så giver vi stuen besked.
PL pl Nie chcesz czekać? Odpisz TAK
"""


def rows(table: str) -> list[list[str]]:
    return [line.split(" ", 2) for line in table.strip().split("\n")]


def way_out(country: str, language: str | None, text: str) -> OptOut | None:
    return analyze(text, country=country, language=language).opt_out


@pytest.mark.parametrize(("country", "language", "text"), rows(CLEAR))
def test_a_way_out_in_words_of_the_market_is_clear(country: str, language: str, text: str) -> None:
    found = way_out(country, language, text)
    assert found
    assert found.flaws == ()
    assert found.clear
    assert found.language in {None, language}


@pytest.mark.parametrize(("country", "language", "text"), rows(POOR))
def test_a_way_out_that_no_carrier_hears_is_poor(country: str, language: str, text: str) -> None:
    found = way_out(country, language, text)
    assert found
    assert found.flaws
    assert not found.clear


@pytest.mark.parametrize(("country", "language", "text"), rows(NONE))
def test_a_word_of_another_purpose_is_no_way_out(country: str, language: str, text: str) -> None:
    assert way_out(country, language, text) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Reply STOP to opt out", "en"),
        ("STOP", None),
        ("Envía BAJA para no recibir más mensajes", "es"),
        ("STOP au 36111 pour ne plus recevoir de SMS", "fr"),
        ("Antworte STOPP zum Abmelden", "de"),
        ("Responda SAIR para não receber mais mensagens", "pt"),
        ("Svar STOPP for å melde deg av", "nb"),
        ("Odpisz STOP, aby zrezygnować", "pl"),
    ],
)
def test_the_language_of_a_way_out_is_told_by_its_own_words(
    text: str, language: str | None
) -> None:
    found = way_out("FR", "en", f"Fig & Sons. {text}")
    assert (found.language if found else None) == language
