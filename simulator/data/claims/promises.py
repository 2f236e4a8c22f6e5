"""Words that promise what nobody can be sure of, in eleven languages, small, without accents.

Collected in November 2026 from the ways in which lenders, gyms, schools and shops write. A noun
such as "guarantee" names terms that stand elsewhere, and is none of them.
"""

from simulator.data.word_lists import crossed, phrases, words

FLAT = (
    *crossed(
        "everyone, everybody, anyone, anybody",
        "qualifies, is approved, gets approved, is accepted, gets accepted, approved, wins",
    ),
    *crossed("nobody, no one", "is refused, is turned down, is turned away, gets turned down"),
    *crossed("nobody, no one", "gets turned away, gets refused"),
    *crossed("nobody, no one", "is rejected, gets rejected, is declined"),
    *crossed("100 %", "approved, approval, acceptance, accepted, approval rate, success rate"),
    *phrases(
        """
        all applicants approved, all applications approved, all applicants are approved
        all applications are approved, all credit approved, you're already approved
        you are already approved, approval is certain, works every time, never fails
        can't lose, cannot lose, can't fail, double your money, instant approval for everyone
        todos califican, todo el mundo califica, todos cumplen, todos son aprobados
        todos aprobados, aprobamos a todos, aprobado al 100 %, 100 % aprobado, 100 % aprobacion
        ya estas aprobado, ya esta aprobado, nadie es rechazado, aprobacion segura
        exito asegurado, resultados asegurados
        tout le monde y a droit, tout le monde est accepte, tout le monde est eligible
        tous acceptes, acceptation immediate
        100 % accepte, 100 % acceptes, 100 % des dossiers acceptes, aucun refus
        vous etes deja accepte, vous etes deja approuve
        jeder wird angenommen, jeder bekommt, jeder wird genehmigt, jede anfrage wird genehmigt
        100 % zusage, 100 % annahme, sichere zusage, niemand wird abgelehnt
        todos sao aprovados, todos aprovados, aprovamos todos, 100 % aprovado, 100 % de aprovacao
        voce ja esta aprovado, ja esta aprovado, ninguem e recusado, aprovacao certa
        approvazione sicura, tutti approvati, tutti accettati, iedereen komt in aanmerking
        iedereen wordt goedgekeurd, iedereen wordt geaccepteerd, alla godkanns, alla beviljas
        alle blir godkjent, alle godkendes, alle bliver godkendt, kazdy otrzyma, kazdy dostanie
        wszyscy zaakceptowani
        """
    ),
)
"""Promise to all, or for ever."""

GUARANTEED = words(
    """
    guaranteed garantizado garantizada garantizados garantizadas garantiert garantido garantida
    garantidos garantidas garantito garantita garantiti garantite gegarandeerd garanterat
    garanterad garanterade garantert garanteret gwarantowany gwarantowana gwarantowane gwarantowani
    """
)
ASKED = words("is are if whether does do did was were has have when")
"""Before a promise to all they ask for it, or make it a case."""

FRENCH_GUARANTEED = words("garanti garantie garantis garanties")
"""With the thing they promise before them; alone "garantie" is the noun."""

RISKLESS = phrases(
    """
    risk free, no risk, zero risk, sin riesgo, sin riesgos, cero riesgo, cero riesgos, sans risque
    sans aucun risque, risikofrei, risikolos, ohne risiko, ohne jedes risiko, sem risco
    sem riscos, risco zero, senza rischi, senza rischio, zonder risico, risicovrij, riskfritt
    utan risk, risikofritt, uten risiko, uden risiko, bez ryzyka
    """
)

VOWS = phrases(
    """
    we guarantee, i guarantee, we'll guarantee, we can guarantee, te garantizamos
    le garantizamos, garantizamos, nous garantissons, nous vous garantissons, on vous garantit
    wir garantieren, garantieren wir, garantimos, ti garantiamo, garantiamo, wij garanderen
    we garanderen, vi garanterar, vi garanterer, gwarantujemy
    """
)

OUTCOMES = words(
    """
    results result success approval acceptance income earnings profit profits win winner winners
    satisfaction growth cure savings weight pass passing fun credit loan
    resultado resultados exito aprobacion aceptacion ingresos ganancias beneficios satisfaccion
    credito prestamo
    resultats resultat succes acceptation revenus gains satisfaction reussite credit pret
    erfolg erfolge ergebnis ergebnisse zusage einkommen gewinn gewinne zufriedenheit kredit
    aprovacao sucesso lucro lucros ganhos renda satisfacao emprestimo
    risultati risultato successo approvazione guadagni soddisfazione prestito
    succes resultaat resultaten winst tevredenheid goedkeuring lening
    framgang vinst godkannande resultater suksess gevinst godkjenning tilfredshet
    tilfredshed fortjeneste sukces wynik wyniki zysk zyski kredyt zadowolenie satysfakcja
    """
)
"""What no seller has in hand: a day by which it comes makes it no truer."""

NO_PROMISE = words(
    """
    not no never cannot can't isn't aren't nothing without won't don't if whether
    ni nunca nada jamas si pas non rien jamais aucun aucune nicht kein keine keinen nie nichts ob
    nao nem sem nada se niet geen inte ingen inget ikke intet nie bez
    """
)
"""Shortly before it, nothing is promised."""

LOSING = words("lose drop shed pierde perdez perds nimm verliere verlieren perca perde perdi tappa")
WEIGHTS = words("kg kgs kilo kilos lb lbs pounds stone chili kilogramos")
"""Behind a number they make it a promise about the reader's body."""

REFUNDS = words(
    """
    refund refunded refunds refundable reimbursed reimburse replaced replace replacement
    reembolso reembolsamos devolvemos devolucion rembourse rembourses remboursee remboursees
    remboursement remboursons erstattet erstattung erstatten umtausch reembolsado devolucao
    rimborso rimborsati rimborsato rimborsiamo terugbetaald terugbetaling aterbetalning aterbetalar
    refusjon refundering zwrot zwracamy zwrocimy
    """
)
MONEY_BACK = phrases(
    """
    money back, money's back, send it back, return it, te devolvemos, su dinero, tu dinero
    geld zuruck, dinheiro de volta, geld terug, pengarna tillbaka, pengene tilbake
    pengene tilbage, or it's free, or you don't pay, or we redo, we'll fix it, we'll redo
    no win no fee
    """
)
"""Say what happens where the promise fails."""

DURATIONS = words(
    """
    day days week weeks month months year years yr yrs hour hours hrs lifetime
    dia dias semana semanas mes meses ano anos hora horas vida
    jour jours semaine semaines mois an ans heure heures vie
    tag tage tagen woche wochen monat monate monaten jahr jahre jahren stunde stunden
    giorno giorni settimana settimane mesi anno anni ore
    dag dagen weken maand maanden jaar uur dagar vecka veckor manad manader ar timmar
    dager uke uker maned maneder timer dage uge uger maneder
    dni dzien tydzien tygodnie miesiac miesiecy lat lata rok godzin
    """
)
TERM_WORDS = words(
    "by before until till within under per hasta avant jusqu'a bis vor ate entro voor"
)
"""Before a number they say what the promise is good for."""
