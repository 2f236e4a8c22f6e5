"""Words beside which a word of medicine is tied to its reader, or is not, folded.

By language: English, Spanish, French, German, Portuguese, and the commonest of six more.
"""

from simulator.data.word_lists import words

POSSESSIVES = words(
    """
    your ur tu tus su sus ta ton tes votre vos ihr ihre ihren ihrem ihrer dein deine deinen
    deinem deiner teu tua teus tuas seu sua seus suas tuo suo tuoi tue sue uw je jouw din ditt dina
    dit dine deres er ert twoj twoja twoje twoją swoja pana pani panska
    """
)
"""Whose it is: the reader's."""

NO_KIN = words(
    """
    it's that's what's who's here's there's let's he's she's how's where's when's women's men's
    woman's man's children's kids' kid's today's tomorrow's tonight's this's world's year's month's
    week's everyone's everybody's people's nation's valentine's patients'
    monday's tuesday's wednesday's thursday's friday's saturday's sunday's
    """
)
"""What ends like a possessive and names nobody in particular."""

KIN = words(
    """
    mom's mum's dad's mother's father's son's daughter's child's baby's wife's husband's partner's
    parent's patient's brother's sister's grandma's grandpa's
    """
)
"""Whose it is: a relative's."""

CARE = words(
    """
    appointment appt appts visit session sessions consult consultation checkup follow followup
    result results report reports refill refills prescription rx medication medications meds med
    medicine dose dosage treatment treatments therapy test tests exam scan screening procedure
    injection injections pump slot referral diagnosis care program pickup plan intake request claim
    authorization authorisation approval swab kit
    operation surgery recovery rehab relapse machine supplies

    cita citas consulta sesion resultado resultados receta medicacion medicamento medicamentos
    tratamiento prueba pruebas terapia examen revision dosis analisis operacion cirugia pastillas
    medicinas plan seguimiento

    rdv rendez consultation seance resultat resultats ordonnance traitement traitements
    medicament medicaments examen bilan suivi depistage operation dossier analyse analyses

    termin termine sprechstunde ergebnis ergebnisse befund befunde rezept medikament medikamente
    behandlung therapie untersuchung sitzung kontrolle nachsorge uberweisung operation eingriff
    medikation tabletten

    sessao exame exames tratamento resultado receita remedio remedios medicamento horario retorno
    cirurgia
    operacao teste acompanhamento

    appuntamento visita seduta risultato risultati ricetta esame esami cura terapia piano intervento
    tampone farmaco farmaci
    afspraak uitslag behandeling recept onderzoek intake medicijn medicijnen controle
    tid besok provsvar behandling recept undersokning prov time resept aftale svar
    wizyta wizyty wizyte wynik wyniki recepta recepty termin badanie badania zabieg
    """
)
"""What somebody has with a doctor, a laboratory or a pharmacy."""

TOWARDS = words(
    """
    for of to with about on in at regarding re against from after before during following
    de del para por con contra sobre en a al tras
    du des pour avec contre sur chez au aux apres avant d
    fur mit zu zum zur bei beim gegen wegen nach vor in im der des von vom
    do da dos das com no na em apos
    di della del dello per con dopo
    voor bij met van na tegen
    hos till om efter mot med til for av af
    na do w z u po
    """
)
"""Words that lead from such a thing to what it is for."""

ARTICLES = words(
    """
    the a an our el la los las un una le les l un une der die das den dem ein eine einen einem
    o os as um uma il lo gli het een en et ett
    """
)

NAMED = words(
    """
    mr mrs ms miss mx dr sir madam sr sra srta don dona senor senora m mme mlle monsieur madame
    herr frau senhor senhora sig signor signora sig.ra dhr mevr mevrouw meneer herrn pan pani pane
    """
)
"""What stands before the name of whoever is spoken to, or of the doctor."""

CLINICIANS = words("dr m")
"""Titles that name no reader."""

FOR = words("for para pour fur per voor van von of di av af dla")
"""Behind a word of medicine: for whom it is, or whose."""

REMINDING = words(
    """
    reminder reminding remind confirm confirmed confirming confirmation booked scheduled rescheduled
    moved due overdue expects upcoming tomorrow today tonight postponed approved authorized
    authorised cleared denied
    recordatorio recordamos confirmamos confirmada confirmado confirma programada programado manana
    recuerde aprobada aprobado autorizada autorizado aplazada
    rappel rappelons confirmons confirme confirmee prevue prevu demain reportee reporte accordee
    accorde valide validee
    erinnerung erinnern bestatigt bestatigen morgen verschoben gebucht genehmigt bewilligt steht
    lembrete lembramos confirmamos confirmado confirmada agendado agendada remarcada remarcado
    amanha
    aprovou aprovado aprovada autorizada autorizado marcada marcado
    promemoria ricordiamo confermiamo confermata confermato domani spostata spostato fissata fissato
    approvata approvato
    herinnering bevestigd verzet gepland goedgekeurd paminnelse bokad bokat flyttad flyttat godkand
    pamindelse paminner imorgen flyttet bekreftet bekraeftet bekræftet godkendt godkjent
    przypomnienie przypominamy potwierdzona potwierdzamy jutro przeniesiona przesuniete
    """
)
"""Words of a notice about what is already fixed."""

DAYS = words(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
    sat sun jan january feb february march apr april june july aug august sept september
    oct october nov november dec december
    lunes martes miercoles jueves viernes sabado domingo lundi mardi mercredi jeudi vendredi samedi
    dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag
    segunda terca quarta quinta sexta lunedi martedi mercoledi giovedi venerdi
    januar februar marz mai juni juli oktober dezember janvier fevrier avril juin juillet aout
    septembre octobre novembre decembre enero febrero marzo abril mayo junio julio agosto septiembre
    octubre noviembre diciembre janeiro fevereiro marco maio junho julho setembro outubro novembro
    dezembro gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
    maandag dinsdag woensdag donderdag vrijdag mandag tirsdag onsdag torsdag fredag mandag tisdag
    torsdag poniedzialek wtorek srode czwartek piatek
    """
)

BESIDE_NUMBERS = words("may at um kl om")
"""With a number, these tell a day or an hour."""

LINKING = words("is are was were be been ist sind war es son est sont fue era foi sao")
"""Verbs: what is beyond them is no longer somebody's."""

BEAUTY = words("massage massages spa salon facial facials yoga pilates nails retail")
"""Where a therapist is no doctor."""

FREE = "free"
"""What goes on a word to say that it is absent: "anxiety-free"."""

PERSONAL_VERBS = words(
    """
    scheduled booked due overdue diagnosed tested prescribed referred enrolled registered
    programado programada diagnosticado diagnosticada inscrit inscrite prevu diagnostique
    angemeldet uberwiesen agendado agendada encaminhado encaminhada
    """
)
"""What somebody is: "you are scheduled for an MRI"."""

YOU = words(
    """
    you you're you've youre u te ti usted vous vos dich dir sie voce lhe ti lei jij dig deg ci cie
    """
)

GENERAL = words(
    """
    if anyone everyone everybody whoever loved ones people patients adults women men kids children
    families seniors who awareness charity fundraiser gala donate donation donations donating fund
    funds ribbon research cure fight fighting foundation study studies trial survivors workshop
    seminar webinar walk run 5k race marathon podcast article blog book film movie
    si aquellos personas mujeres hombres carrera solidaria concierto
    femmes hommes personnes course recherche ruban association
    wenn menschen frauen manner lauf spende spenden forschung vortrag
    pessoas mulheres homens corrida campanha
    """
)
"""What speaks of many, or of a cause."""

OFFERING = words(
    """
    free off % discount sale deal deals offer offers offering save now available walk-in walkin
    walk-ins special specials stock price prices introducing starting launch package
    voucher gift ask specialize specialise provide
    gratis gratuito gratuita oferta ofertas descuento precio desde disponible disponibles
    gratuit gratuite offre offres offert remise promo prix disponibles
    kostenlos kostenlose kostenfrei angebot angebote rabatt aktion jetzt gutschein
    gratuitamente desconto promocao oferta precos
    sconto offerta offerte gratis korting aanbieding erbjudande rabatt tilbud gratisowe promocja
    """
)
"""What speaks of something for sale."""

OFFERED = words(
    """
    get book claim grab schedule order gift treat enjoy reserve boost skip try buy win upgrade shop
    find save
    consigue reserva pide aprovecha profitez reservez offrez sichern buche buchen aproveite garanta
    agende
    """
)
"""Orders which, before "your", invite anybody."""

CALMING = words("calm ease beat relieve soothe tame kick fight")
"""Orders which, before "your", promise anybody some good."""

OURS = words("our nuestro nuestra notre unser unsere unserer nosso nossa nostro vart onze")

FIRM = words(
    """
    the el la los al del le les au du der die das den dem zur zum beim vom o a os as do da no na il
    lo gli alla della het de
    """
)
"""Articles before what both sides know of."""

HEADING = words(
    """
    recordamos confirmamos rappelons confirmons erinnern bestatigen lembramos ricordiamo confermiamo
    przypominamy potwierdzamy aprovou
    """
)
"""Verbs of a notice that speaks to somebody without a word for "you"."""

TAKING = words(
    """
    take taking stop start continue skip pause refill tome tomar deje suspenda prenez prendre
    arretez
    nehmen einnehmen absetzen tomando suspender prenda prendere sospenda neem slikken ta
    """
)
"""What is done with a drug."""

READY = words(
    """
    ready counter arrived waiting collect collection pickup delivered shipped here lista listo
    disponible recoger arrive arrivee pret prete bereit abholbereit eingetroffen da pronta pronto
    chegou klaar binnen redo hamta klar gotowa gotowy odbioru
    """
)
"""What is said of a drug that somebody may fetch."""

FOUND = words(
    """
    found shows show showed detected revealed indicates suggests muestra mostro detecto revelo
    montre revele zeigt zeigte ergab mostrou detectou mostra rivela toont visar viser wykazalo
    """
)
"""What a test does."""

SEEING = words("see sees call calls ring expects expect wants meet visit phone")
"""What a doctor does with somebody."""

THINGS = words(
    """
    room rooms centre center class classes course courses pillow refund party diary journal book
    guide talk group wing fridge app magazine event night event bar lecture conference exhibit
    loan model fashion clothes wear jeans yoga cushion calendar announcement photos shoot
    """
)
"""What goes on a word of medicine to name a thing or a place."""

NO_BODY = words("tree house car engine phone laptop bike home roof boat truck computer")
"""What is mended in such words too."""

LED_TO = words(
    """
    is are was were came come back all both still not a es son dio salio salieron dieron fue est
    sont ist sind war e sao deu saiu foi sono ar er jest sa now has have be
    """
)
"""What stands between a test and what it came to."""

STAFF = words("team nurse nurses ward unit doctor doctors specialist staff")
"""Who calls or sees somebody."""

OUTCOMES = words(
    """
    positive negative abnormal clear benign malignant elevated normal inconclusive
    positivo positiva negativo negativa anormal anormales normales elevado elevada alterado alterada
    benigno benigna maligno maligna benin benigne maligne
    positif positive negatif negative anormaux normaux anormale
    positiv negativ auffallig unauffallig erhoht gutartig bosartig
    positivos negativos alterados negativi positivi normali
    negatief afwijkend normaal negativt positivt normalt negatywny pozytywny ujemny dodatni
    """
)
"""What a test comes to."""

TESTED = words(
    """
    result results test tests sample samples labs lab bloodwork swab culture screen
    resultado resultados prueba pruebas analisis resultat resultats test analyse analyses
    ergebnis ergebnisse befund befunde probe werte exame exames depistage abstrich teste tampone
    esame
    uitslag prov provsvar wynik badanie
    """
)
"""What comes to it."""

ANIMALS = words(
    """
    vet vets veterinary veterinarian dog dogs dog's cat's cats puppy puppies kitten kittens pup pups
    pet's pets paw paws horse horses pony rabbit rabbits hamster ferret parrot tails furry
    veterinario veterinaria perro perra perros gato gatos mascota mascotas cachorro cachorra
    veterinaire chien chienne chiens chatte chiot chaton
    tierarzt tierarztin tierarztpraxis tierklinik kleintierpraxis hund hunde katze katzen
    kater welpe
    veterinaria cachorros cao cadela bicho
    gatto dierenarts dierenkliniek hond veterinar djurklinik djursjukhus hund katt valp
    dyrlege dyreklinikk dyrlæge dyreklinik weterynarz weterynarii przychodnia weterynaryjna
    """
) - words("przychodnia")
"""Who reads of these reads of no person's health."""

PETS = words("cat pet")
"""These too, but before "scan"."""

NAME_TAILS = words(
    """
    clinic clinics center centre centers hospital institute associates group partners practice
    specialists society house medical care health
    clinica hospital centro instituto clinique centre institut hopital
    klinik zentrum praxis institut kliniken klinikum hospital centro
    """
)
"""What the names of houses end with, or in other languages begin with."""

ROOMS_OF = words("at to from call contact ring visit phone with by")
"""Before "your surgery" in Britain, the doctor's rooms are meant."""
