"""How German tells the way out: Germany, Austria, Switzerland; read 2026-11."""

from typing import Final

from simulator.data.opt_out.speech import Speech
from simulator.data.word_lists import crossed, phrases, words

GERMAN: Final = Speech(
    keywords=words("stop stopp abmelden"),
    plain=words("stop stopp abmelden"),
    actions=words("""
        antworte antworten antwort antwortet antwortest beantworte sendest schickst schreibst sende
        senden sendet schick schicke schicken schickt schreib schreibe schreiben schreibt simse
        simsen texte texten zuruckschreiben zurucksenden zuruckschicken tippe tippen eingeben zuruck
        smsen
    """),
    effects=phrases("""
        abmelden, abmeldung, abzumelden, abmeldest, abgemeldet werden, meld dich ab, melde dich ab
        melden sie sich ab, abbestellen, abbestellung, abzubestellen, bestellen sie ab, abbestelle
        zum austragen, dich auszutragen, sich auszutragen, tragen wir dich aus, tragen wir sie aus
        trag dich aus, keine nachrichten mehr, keine sms mehr, keine infos mehr
        keine weiteren nachrichten, keine weiteren sms, nicht mehr erhalten, nichts mehr von uns
        keine werbung mehr, nix mehr von uns, widersprechen, widerspruch, widersprich
        einwilligung widerrufen, vom verteiler, aus dem verteiler, raus aus dem verteiler
        aus der liste, von der liste, von unserer liste, willst raus, wollen raus, bist du raus
        bist raus, sind sie raus, lassen wir dich in ruhe, lassen wir sie in ruhe
        austragen, werbewiderspruch, abmeldelink, abbestelllink
        loschen wir deine nummer, loschen wir ihre nummer, deine nummer wird geloscht
        nummer loschen, daten loschen, sms stopp, deabonnieren, zu deabonnieren, abm
        nicht mehr kontaktiert, abos beenden, ist schluss, dann ist schluss, dann ist ruhe
        ruhe haben, ist ruhe, herrscht ruhe, uns los, wir horen auf, horen wir auf
    """)
    + crossed(
        "geloscht, gestrichen, entfernt, ausgetragen, abbestellt",
        "werden, zu werden, wirst, werdet, bist du, sind sie",
    )
    + crossed(
        "den verteiler, die liste, die gruppe, unseren verteiler, unsere liste, diese liste",
        "verlassen, zu verlassen, verlasst",
    ),
    ends=words("""
        deaktivieren deaktiviere abschalten abstellen
        beenden beendet beendest stoppen stoppt einstellen ende schluss aufhoren abbrechen
        blockieren unterbinden
    """),
    messages=words("""
        nachrichten nachricht angebote infos benachrichtigungen abo sms smsen newsletter werbung
        verteiler mails mail emails empfang mitteilungen erinnerungen meldungen werbesms texte post
        news kontakt
        zusendung zusendungen service
    """),
    negations=words("keine kein keinen nicht nichts nix nie ohne"),
    more=words("mehr weitere weiteren weiterhin wieder kunftig"),
    wants=words("""
        willst will wollen wollt mochtest mochten mochte wunschst wunschen wunscht lust gewunscht
        interesse magst bock brauchst brauchen braucht benotigst benotigen lesen
    """),
    gets=words("""
        erhalten erhaltst bekommen bekommst kriegst kriegen empfangen horen erhalt bekommt
    """),
    writes=words("""
        schreibt sendet schickt schreib schreiben senden schicken kontaktieren melden storen
        belastigen texten horst
    """),
    purposes=words("um zum zur fur damit"),
    ands=words("und dann"),
    ifs=words("wer wenn falls sobald sofern solange"),
    belongs=words("von vom der des aus zum zur fur beim"),
    fillers=words("""
        fertig schluss gut erledigt raus weg bist sind du sie
        mit dem den das die der ein eine einen wort text an oder und uns einfach bitte jederzeit
        sich dich sie euch ihr ihre ihren ihrem ihrer dein deine deinen deinem deiner zu im in per
        via sms nummer diese dieser diesen alle unsere
        unserer unseren weiteren kostenlos gratis nur kurz stichwort kennwort jetzt auch hier wir
        von zuruck genugt reicht kostenfrei immer
    """),
    removals=words("losche loschen entferne entfernen streichen nehmen austragen"),
    lists=words("liste verteiler nummer rufnummer datenbank"),
    products=words("""
        bestellung termin lieferung versicherung buchung kurs yogakurs schwimmkurs vertrag
        reservierung tisch tarif abonnement garantie konto kind essen mittagessen fahrt ticket
        training stunde schule kita hund strom gas gewerbe zeitung ausflug turnier hort zimmer
        elternabend klassenfahrt sprechstunde prufung handyvertrag betreuung auto wagen fahrzeug
        wohnsitz verein mitgliedschaft bus
    """),
    blockers=words("verpasse verpassen verpasst versaumen versaume vergiss vergessen warte warten"),
    dissent=phrases("""
        keine nachrichten mehr, keine lust mehr, kein interesse, keine sms mehr, nicht interessiert
        nicht mehr interessiert, genug von uns, keine nachrichten, keine sms, genug von
        zu viele sms, zu viele nachrichten, nichts mehr von uns, nichts mehr horen, keine infos mehr
        lieber nicht, nicht mehr anschreiben, nichts fur dich, nichts fur sie, keine werbung
        keinen bock mehr, nerven dich, nerven sie, wir dich storen, wir nerven, wir storen
        wir sie storen, nervt dich, nicht dein ding, nicht dein fall, passt dir nicht
        nicht interessant, storen sie, storen dich, willst du raus, du willst raus
    """),
    answers=phrases("""
        bescheid, sag bescheid, sag's uns, sag es uns, sagt bescheid, sagen sie bescheid
        sag uns bescheid, sagen sie uns bescheid, sag uns, sagen sie, antworte, antworten, antwortet
        gib uns bescheid, geben sie uns bescheid, gib bescheid, kurz melden, kurz schreiben
        kurze antwort, kurze nachricht
        schreib uns, schreiben sie uns, lass es uns wissen, lassen sie es uns wissen
        lass uns wissen, ein wort genugt, melde dich, melden sie sich, einfach melden
        bescheid geben, bescheid sagen, meldet euch
    """),
    conditions=phrases("""
        nur wenn, erst wenn, erst nach, nur nach, sofern, vorausgesetzt, nachdem, anschliessend
        und bestatige, und bestatigen, bestatige, bestatigen sie, zweimal, dreimal, 2 mal, 3 mal
        einloggen, logge dich, loggen sie sich, passwort, kundennummer, mit namen, deinen namen
        ihren namen, grund, begrundung, schriftlich, formular, es sei denn, ausser, verlierst
        verlieren sie, geburtsdatum, danach
    """),
    deadlines=words("bis vor innerhalb binnen wahrend zwischen"),
    moments=words("""
        uhr stunde stunden tag tage tagen woche wochen monat monats heute morgen monatsende montag
        dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz april mai juni juli
        august september oktober november dezember werktags ende mitternacht
    """),
    charges=words("kostet kosten gebuhr gebuhren kostenpflichtig berechnet entgelt"),
    no_charge=phrases("""
        kostenlos, gratis, kostenfrei, ohne kosten, keine kosten, keine zusatzkosten, normaltarif
        basistarif, standardtarif, normale sms kosten, keine gebuhr, ohne gebuhr, zum sms tarif
        deines tarifs, ihres tarifs, deines anbieters, ihres anbieters, ubermittlungskosten
        standard sms, kostet nichts, kostet dich nichts, kostet sie nichts
    """),
    calls=words("ruf rufe rufen anrufen ruft telefon tel telefonisch telefonnummer"),
)
