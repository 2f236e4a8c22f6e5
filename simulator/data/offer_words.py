"""What makes an offer of a restricted kind of words that alone mean little, folded.

Forms of words as copy of loans, bets and work from home had them in November 2026, in eleven
languages: "borrow up to $500", "no credit check", "earn $300 a day from home".
"""

from simulator.data.word_lists import crossed, phrases, words

CURRENCIES = words("€ $ £ euro euros eur kr kroner kronor zl zł pln dollars pounds usd gbp r")
PRICE_WORDS = words(
    "euro euros kr zl zł half halv halbe moitie mitad meta meta 2x1 3x2 2for1 polowe pół"
)
"""What shows a price beside the signs of money."""

UNCHECKED = frozenset(
    phrases(
        """
        no credit check, no credit checks, bad credit ok, bad credit welcome, ohne schufa,
        trotz schufa, sin nomina, sin asnef, con asnef, sans justificatif, sans justificatifs,
        mesmo negativado, para negativados, sem consulta ao spc, bez bik, bez zaswiadczen, utan uc,
        utan kreditupplysning, zonder bkr, zonder toetsing, uten sikkerhet, uden sikkerhed,
        ai protestati, anche protestati, senza busta paga, sin papeleo, no collateral
        """
    )
)
"""Loans that nobody's means are asked for: a sum in the same text makes one of it."""

LENDING = frozenset(
    (
        *crossed("borrow, loan, loans, get a loan", "up to, of up to, from"),
        *crossed("lana, låna, lån, lan, snabblan", "upp till, op til, opp til, inntil, fra"),
        *crossed("leen, lening, lenen", "tot"),
        *crossed("pozycz, pożycz, pozyczka, pożyczka, pozyczki, pożyczki", "do, od"),
        *crossed("prestito, prestiti, finanziamento", "fino a"),
        *crossed("prestamo, prestamos, pide", "hasta, de hasta"),
        *crossed("emprestimo, emprestimos", "ate, de ate"),
        *crossed("empruntez, emprunt, pret", "jusqu'a"),
        *crossed("leih dir, leihen sie, sofortgeld", "bis zu, bis"),
    )
)
"""What a sum makes a loan, where it follows."""

HOMES = frozenset(
    phrases(
        """
        from home, at home, from your sofa, from your couch, from your phone, desde casa, de casa,
        da casa, depuis chez vous, depuis votre telephone, depuis la maison, von zuhause,
        von zu hause, z domu, vanuit huis, hemifran, hjemmefra
        """
    )
)
"""Where one is to earn a sum; alone they mean nothing."""

EARNING = words(
    """
    earn make gana ganar gane gagnez gagne gagner verdiene verdienen ganhe ganhar guadagna
    guadagnare zarabiaj zarob verdien tjana tjen
    """
)
"""Behind one of these a sum is wages."""

STAKING = frozenset(
    phrases(
        """
        misez sur, misez, setz auf, setze auf, postaw na, spill pa, spill på, spil pa, spil på,
        spela pa, wed op, zet in op, aposte, apueste, aposta
        """
    )
)
"""What asks for a stake, where odds or a sum to win stand too."""

ODDS = words("odds kurs quote cote quota cuota koers quoten")
"""What odds in figures follow."""

DEPOSIT = "deposit"
DEPOSITS = frozenset(
    phrases(
        """
        deposit, first deposit, primer deposito, primo deposito, primeiro deposito, premier depot,
        erste einzahlung, pierwszy depozyt, eerste storting
        """
    )
)
GAMING = words(
    "play spin spins bet bets bonus juega gioca jogue spiel slot slots casino ruleta gra"
)
"""Where these stand too, a deposit is for a game."""

SPORTS = words(
    """
    match matchen matchs kamp kampen mecz meczu partido partida partita partite jogo classico derby
    clasico team elf race ligue liga pferd favorit favoriten wedstrijd turf
    """
)
"""On which one stakes; a stake on quality is none."""

MONEY_WORDS = words(
    """
    cash funds money loan loans borrow payday lender konto kontot kontoen conto conta cuenta compte
    rekening argent geld pengar penger penge gotowka soldi dinero dinheiro auszahlung kredit credito
    """
)
"""Where these stand too, nobody's means are asked for a loan, and not for a flat or a phone."""

PERIODS = words(
    """
    hour day week month daily weekly monthly stunde tag woche monat taglich heure jour semaine mois
    hora dia semana mes mese giorno settimana dag dagen uge uke vecka week maand dziennie dzien
    tydzien tygodniowo
    """
)
"""For which wages are told."""

ADULTS_ONLY = "adults only"
ADULT_GOODS = words("lingerie fetish kink kinky bdsm latex dvds")

FAINT = (
    frozenset((*phrases("pint, pints, ol, earn"), ADULTS_ONLY, *DEPOSITS))
    | STAKING
    | HOMES
    | ODDS
    | UNCHECKED
    | LENDING
)
"""Words of `LIKELY` that no companion makes sure."""

LAUNDERING = words("washer washers laundry load loads dryer dryers wash studio cycling")
"""Where these stand, free spins are a drum's or a bicycle's."""
