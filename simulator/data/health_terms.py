"""Words of medicine that tell something about whoever they are tied to, folded.

From the groups of the ICD-11 (2024), the procedures that patient leaflets of public health services
explain, and drugs in wide use by their common and trade names, as of November 2026. Left out are
words that mostly mean something else in copy (cold, crown, pain, scan, shot, stress, virus) and
everyday care that tells nothing (a check-up, a cleaning, a prescription).
"""

from simulator.data.word_lists import phrases, words

CONDITIONS = phrases(
    """
    adhd, addiction, alcoholism, alzheimer's, alzheimers, alzheimer, anemia, anaemia, angina,
    anorexia, anxiety, arrhythmia, arthritis, asthma, autism, bipolar, bipolar disorder,
    blood pressure, blood sugar, bronchitis, bulimia, burnout, burn out, cancer, breast cancer,
    lung cancer, prostate cancer, skin cancer, cataract, cataracts, celiac, celiac disease,
    coeliac disease, chlamydia, cholesterol, cirrhosis, copd, covid, crohn's, crohns, cyst,
    cystitis, dementia, depression, dermatitis, diabetes, diabetic, eating disorder, eczema,
    endometriosis, epilepsy, erectile dysfunction, fibroids, fibromyalgia, gallstones, glaucoma,
    gonorrhea, gonorrhoea, gout, heart attack, heart disease, heart failure, hemorrhoids, hepatitis,
    hernia, herniated disc, slipped disc, herpes, high blood pressure, hiv, hpv, hypertension,
    hypothyroidism, incontinence, infertility, insomnia, jaundice, kidney disease, kidney failure,
    kidney stone, kidney stones, leukemia, leukaemia, lupus, lyme disease, lymphoma, melanoma,
    menopause, migraine, migraines, miscarriage, multiple sclerosis, obesity, ocd, osteoporosis,
    osteoarthritis, panic attacks, pancreatitis, parkinson's, parkinsons, parkinson, pcos,
    pneumonia, postpartum depression, postnatal depression, pregnancy, pregnant, psoriasis, ptsd,
    psychosis, rheumatoid arthritis, rosacea, schizophrenia, sciatica, scoliosis, seizure, seizures,
    sepsis, shingles, sleep apnea, sleep apnoea, strep throat, substance abuse, substance use,
    syphilis, thrombosis, thyroid, tinnitus, tuberculosis, tumor, tumour, ulcer,
    ulcerative colitis, urinary tract infection, uti, varicose veins, vertigo, yeast infection

    adiccion, alcoholismo, anemia, ansiedad, apnea, artritis, artrosis, asma, autismo,
    calculos renales, cancer de mama, cancer de prostata, cataratas, celiaquia, ciatica, clamidia,
    colesterol, demencia, depresion, diabetico, diabetica, embarazo, embarazada, endometriosis,
    enfermedad renal, epilepsia, esclerosis multiple, esquizofrenia, glaucoma, gonorrea,
    hemorroides, hepatitis, hernia, hernia discal, herpes, hipertension, hipotiroidismo, ictus,
    infarto, infeccion, infertilidad, insomnio, ladillas, leucemia, lupus, menopausia, migrana,
    migranas, neumonia, obesidad, osteoporosis, presion arterial, psoriasis, sifilis,
    tension arterial, tiroides, trastorno bipolar, trombosis, tuberculosis, tumor, ulcera, vih

    addiction, alcoolisme, anemie, anxiete, apnee du sommeil, arthrose, arthrite, asthme,
    autisme, avc, cancer du sein, cancer de la prostate, cataracte, chlamydia, cholesterol,
    cystite, demence, depression, diabete, diabetique, eczema, endometriose, enceinte, epilepsie,
    fausse couche, glaucome, gonorrhee, grossesse, hemorroides, hepatite, hernie, hernie discale,
    herpes, hypertension, hypothyroidie, infarctus, infertilite, insomnie, insuffisance cardiaque,
    insuffisance renale, leucemie, maladie coeliaque, maladie de crohn, menopause, obesite,
    osteoporose, phlebite, pneumonie, psoriasis, schizophrenie, sciatique, sclerose en plaques,
    syphilis, tension arterielle, thyroide, trouble bipolaire, tuberculose, tumeur, ulcere, vih,


    adhs, akne, alkoholsucht, angststorung, arthrose, asthma, bandscheibenvorfall, blasenentzundung,
    blutdruck, bluthochdruck, blutzucker, brustkrebs, burnout, chlamydien, darmkrebs, demenz,
    depression, depressionen, diabetiker, diabetikerin, endometriose, epilepsie, essstorung,
    fehlgeburt, gicht, gonorrho, grauer star, gurtelrose, hamorrhoiden, harnwegsinfekt, hautkrebs,
    hepatitis, herpes, herzinfarkt, herzinsuffizienz, ischias, krebs, krebserkrankung, leistenbruch,
    leukamie, lungenentzundung, magersucht, migrane, neurodermitis, nierensteine, osteoporose,
    prostatakrebs, rheuma, schilddruse, schizophrenie, schlafapnoe, schlaganfall, schuppenflechte,
    schwanger, schwangerschaft, suchterkrankung, syphilis, thrombose, tripper, tuberkulose, tumor,
    wechseljahre, zoliakie

    ansiedade, apneia, artrite, artrose, asma, autismo, cancer de mama, catarata, clamidia,
    colesterol, demencia, depressao, diabetes, diabetico, diabetica, doenca celiaca, endometriose,
    enxaqueca, epilepsia, esclerose multipla, esquizofrenia, gestante, glaucoma, gonorreia, gravida,
    gravidez, hemorroidas, hepatite, hernia, hernia de disco, herpes, hipertensao, hipotireoidismo,
    infertilidade, insonia, leucemia, lupus, menopausa, obesidade, osteoporose, pedra nos rins,
    pneumonia, pressao alta, psoriase, sifilis, tireoide, transtorno bipolar, trombose, tuberculose,
    tumor, vih

    ansia, artrosi, asma, calcoli renali, cancro, cataratta, celiachia, colesterolo, cistite,
    demenza, depressione, diabete, diabetica, diabetico, emicrania, emorroidi, epatite, epilessia,
    ernia, ernia del disco, glaucoma, gonorrea, gravidanza, incinta, infarto, ipertensione,
    leucemia, menopausa, osteoporosi, pressione alta, psoriasi, sclerosi multipla, sifilide,
    tiroide,
    trombosi, tumore, ictus, ulcera

    aambeien, angststoornis, astma, blaasontsteking, borstkanker, depressie, dementie, diabetes,
    eczeem, epilepsie, gordelroos, hartaanval, hartfalen, hernia, hoge bloeddruk, jicht, kanker,
    longontsteking, miskraam, niersteen, nierstenen, prostaatkanker, reuma,
    schildklier, slaapapneu, soa, staar, suikerziekte, trombose, verslaving, zwanger, zwangerschap

    angest, astma, blodtryck, brostcancer, demens, diabetes, eksem, epilepsi, gallsten,
    glutenintolerans,
    gravid, graviditet, halsfluss, hjartinfarkt, hjartsvikt, hogt blodtryck, klamydia, klimakteriet,
    migran, missfall, njursten, prostatacancer, struma, utmattning, urinvagsinfektion

    blaerekatarr, blodtrykk, brystkreft, demens, depresjon, gravid, graviditet, hjerteinfarkt,
    hoyt blodtrykk, klamydia, kreft, migrene, nyrestein, overgangsalder, prostatakreft,
    spontanabort, sukkersyke

    blodtryk, blærebetændelse, brystkræft, forhøjet blodtryk, hjertesvigt, kræft,
    nyresten, sukkersyge

    anemia, astma, astmy, cholesterol, choroba wiencowa, ciaza, ciazy, cukrzyca, cukrzycy, cukrzyce,
    depresja, depresji, depresje, jaskra, jaskry, kamica nerkowa, luszczyca, luszczycy, miazdzyca,
    migrena, migreny, nadcisnienie, nadcisnienia, nerwica, nowotwor, nowotworu, padaczka, padaczki,
    rak piersi, rzezaczka, tarczyca, tarczycy, zacma, zacmy, zawal, zylaki, łuszczyca, łuszczycy
    """
)
"""Illnesses, and states of the body that people keep to themselves."""

PROCEDURES = phrases(
    """
    abortion, amniocentesis, angioplasty, antibody test, biopsy, blood test, blood tests,
    blood work,
    bloodwork, bone density scan, bone scan, botox, breast screening, bypass, c-section, c section,
    cardiac stress test, cataract surgery, cat scan, catheter, chemo, chemotherapy, colonoscopy,
    colposcopy, ct scan, detox program, dialysis, drug screen, drug test, echocardiogram,
    egg retrieval, ekg, electrocardiogram, embryo transfer, endoscopy, gastric bypass,
    gastroscopy, genetic test, glucose test, hip replacement, hiv test, hysterectomy, iud, ivf,
    infusion, iron infusion, joint replacement, knee replacement, laparoscopy, lasik, lip filler,
    liposuction,
    mammogram, mammography, mastectomy, methadone, mri, mri scan, op, pap smear, pap test,
    paternity test, pet scan, physical therapy, physiotherapy, pregnancy test, prostate exam,
    psych evaluation, psychotherapy, radiation therapy, radiation treatment, radiotherapy,
    root canal, root canal treatment, sigmoidoscopy, sleep study, smear test, std test, sti test,
    stress test, surgery, knee surgery, hip surgery, back surgery, heart surgery, eye surgery,
    oral surgery, plastic surgery, bariatric surgery, spine surgery, shoulder surgery,
    thyroid test, tooth extraction, transfusion, ultrasound, urine test, vasectomy,
    wisdom tooth removal, wisdom teeth removal, wisdom tooth extraction, x ray, x rays, xray,
    a1c, hba1c, ablation, angiogram, appendectomy, arthroscopy, bone marrow, bunion surgery,
    chest x ray, circumcision, cryotherapy, cystoscopy, dental implant,
    dental implants, dexa scan, dialysis access, ecg, eeg, fistula, flu test, gallbladder surgery,
    gender affirming care, hormone replacement, hormone therapy, immunotherapy, knee arthroscopy,
    labiaplasty,
    lumbar puncture, lumpectomy, organ transplant, kidney transplant, liver transplant, pacemaker,
    prostatectomy, psa test, rhinoplasty, sleeve gastrectomy, spinal fusion, spinal tap, stent,
    sperm count, sti screen, std screen, stool sample, urine sample, semen analysis, thyroidectomy,
    tonsillectomy, tubal ligation, vascular surgery, weight loss surgery, opioid treatment,
    hearing aid,
    hearing aids,
    cpap, insulin pump, nicotine patch, rehab

    amniocentesis, angioplastia, artroscopia, cirugia bariatrica, colposcopia,
    densitometria, desintoxicacion, marcapasos, metadona, protesis de cadera, trasplante,
    aborto, analisis de sangre, analisis de orina, biopsia, cateterismo, cesarea, cirugia,
    citologia, colonoscopia, dialisis, ecografia, electrocardiograma, endodoncia, endoscopia,
    fecundacion in vitro, fisioterapia, histerectomia, mamografia, papanicolau, psicoterapia,
    prueba de embarazo, prueba de vih, quimio, quimioterapia, radiografia, radioterapia,
    reemplazo de cadera, resonancia, resonancia magnetica, tomografia, transfusion, vasectomia

    appareil auditif, arthroscopie, coronarographie, angiographie, scanner thoracique,
    scanner cerebral, scanner abdominal, bilan hormonal, bilan sanguin, coelioscopie, curetage,
    densitometrie,
    desintoxication, fibroscopie, implant dentaire, pacemaker, ponction lombaire,
    prothese de hanche, prothese de genou, sevrage, spermogramme, sterilet, tdm, transplantation,
    analyse de sang, avortement, biopsie, cesarienne, chimio, chimiotherapie, chirurgie,
    coloscopie, depistage vih, dialyse, doppler, echographie, electrocardiogramme, endoscopie,
    fecondation in vitro, fiv, frottis, hysterectomie, irm, ivg, kinesitherapie, mammographie,
    prise de sang, psychotherapie, radio du thorax, radiotherapie, scintigraphie,
    test de grossesse, test vih, vasectomie

    arthroskopie, blutentnahme, entzug, entzugsklinik, entziehungskur, herzkatheter,
    herzschrittmacher, horgerat, horgerate, hormontherapie, infusionstermin, knochendichtemessung,
    methadon, nierentransplantation, reha, suchttherapie, zahnimplantat,
    abtreibung, amniozentese, biopsie, bestrahlung, blutabnahme, blutprobe, bluttest, blutwerte,
    chemo, chemotherapie, darmspiegelung, dialyse, drogentest, echokardiographie, ekg, endoskopie,
    gastroskopie, gebarmutterhalsabstrich, hivtest, huftoperation, implantat, kaiserschnitt,
    kernspin, knieoperation, koloskopie, krankengymnastik, kinderwunschbehandlung,
    magenspiegelung, mammographie, mammografie, mrt, operation, physiotherapie, psychotherapie,
    rontgen, rontgentermin, schwangerschaftstest, schwangerschaftsabbruch, sterilisation,
    strahlentherapie, ultraschall, vasektomie, wurzelbehandlung, wurzelkanalbehandlung

    angioplastia, aparelho auditivo, artroscopia, cirurgia bariatrica, colposcopia, densitometria,
    marca passo, metadona, laqueadura, transplante, diu, espermograma,
    aborto, biopsia, cateterismo, cesariana, cirurgia, colonoscopia, dialise, ecocardiograma,
    eletrocardiograma, endoscopia, exame de sangue, exame de urina, exame de hiv, fisioterapia,
    fertilizacao in vitro, hemodialise, histerectomia, mamografia, papanicolau, psicoterapia,
    quimio, quimioterapia, radiografia, radioterapia, ressonancia, ressonancia magnetica,
    teste de gravidez, teste de hiv, tomografia, tratamento de canal, ultrassom, ultrassonografia,
    vasectomia

    aborto, amniocentesi, apparecchio acustico, artroscopia, ecocardiogramma, elettrocardiogramma,
    endoscopia, holter, isterectomia, metadone, pap test, parto cesareo, protesi d'anca,
    psicoterapia,
    radiografia, test di gravidanza, trapianto, vasectomia,
    analisi del sangue, biopsia, chemio, chemioterapia, colonscopia, dialisi, ecografia,
    fisioterapia, gastroscopia, intervento chirurgico, mammografia, radioterapia, risonanza,
    risonanza magnetica, tac
    abortus, bloedprik, bloedprikken, bloedtest, coloscopie, hartkatheterisatie, heupoperatie,
    hoortoestel, keizersnede, knieoperatie, mri, ct scan, nierdialyse, methadon, psychotherapie,
    soa test, staaroperatie, sterilisatie, uitstrijkje, vasectomie,
    bloedonderzoek, biopsie, chemotherapie, chemokuur, bestraling, dialyse, echografie,
    darmonderzoek, operatie, zwangerschapstest, wortelkanaalbehandeling, mammografie, fysiotherapie
    abort, gastroskopi, hjartoperation, horapparat, kataraktoperation, kejsarsnitt, klamydiaprov,
    klamydiatest, knaoperation, magnetrontgen, metadon, mammografi, psykoterapi, skiktrontgen,
    graviditetstest, vasektomi,
    blodprov, biopsi, cellprov, cytostatika, cytostatikabehandling, cellgifter,
    cellgiftsbehandling, dialys, gynekologisk undersokning,
    koloskopi, magnetkamera, mammografi, operation, rotfyllning, rontgen,
    stralbehandling, ultraljud
    abort, biopsi, dialyse, gastroskopi, horeapparat, høreapparat, hofteoperasjon, kateter,
    kneoperasjon, keisersnitt, mammografi, mr undersøkelse, psykoterapi, svangerskapstest,
    blodprove, blodprøve, cellegift, koloskopi, operasjon, rontgen, røntgen, stralebehandling,
    stråling, ultralyd, rotfylling, mr undersokelse
    dialyse, graviditetstest, hofteoperation, kejsersnit, knæoperation, kikkertundersøgelse,
    mr scanning, ct scanning, stråleterapi, ultralydsscanning,
    kemoterapi, kemo, kikkertundersøgelse, rodbehandling, stralebehandling
    aborcja, aparat sluchowy, cesarskie ciecie, cytologia, cytologii, ekg, endoskopia, hemodializa,
    in vitro, pobranie krwi, przeszczep, punkcja, radioterapia, radioterapii, rentgen, rezonansu,
    test ciazowy, wazektomia, fizjoterapia, fizjoterapii, psychoterapia, usunięcie zacmy,
    badanie krwi, badania krwi, badan krwi, biopsja, biopsje, biopsji, chemioterapia, chemioterapie,
    chemioterapii, dializa,
    dializy, gastroskopia, gastroskopie, kolonoskopia, kolonoskopie, kolonoskopii, mammografia,
    mammografie, operacja, operacje, rezonans, rezonans magnetyczny, tomografia, tomografie, usg
    """
)
"""Tests, operations and treatments that tell what is looked for or treated, and such aids."""

DRUGS = phrases(
    """
    abilify, acyclovir, adderall, adalimumab, albuterol, alprazolam, ambien, amlodipine,
    amoxicillin, anticoagulant, antidepressant, antidepressants, antipsychotic, antiretroviral,
    ativan, atorvastatin, azithromycin, birth control, birth control pills, buprenorphine,
    bupropion, celexa, chemo meds, cialis, citalopram, clonazepam, contraceptive, cymbalta,
    dapoxetine, diazepam, doxycycline, duloxetine, eliquis, enbrel, epipen, escitalopram,
    estradiol, fluconazole, fluoxetine, gabapentin, hormone therapy, humira, hydrocodone,
    hydroxychloroquine, ibrance, inhaler, insulin, jardiance, keppra, klonopin, lamictal,
    lamotrigine, lantus, levothyroxine, lexapro, lipitor, lisinopril, lithium carbonate, losartan,
    lyrica, metformin, methotrexate, methylphenidate, metoprolol, mifepristone, morning after pill,
    mounjaro, naloxone, naltrexone, omeprazole, oxycodone, oxycontin, ozempic, paroxetine, paxil,
    paxlovid, penicillin, percocet, plan b pill, prednisone, pregabalin, prep medication, prozac,
    quetiapine, risperidone, ritalin, rosuvastatin, semaglutide, seroquel, sertraline, sildenafil,
    simvastatin, statin, suboxone, tamoxifen, testosterone, tirzepatide, topiramate, tramadol,
    trazodone, trulicity, truvada, valium, valtrex, venlafaxine, viagra, vicodin, viibryd, vyvanse,
    warfarin, wegovy, accutane, aricept, avastin, botulinum, budesonide, carvedilol, clozapine,
    concerta, crestor, depakote, descovy, dupixent, effexor, entresto, estrogen, farxiga,
    finasteride,
    furosemide, glipizide, harvoni, herceptin, hydrochlorothiazide, imitrex, januvia, keytruda,
    letrozole, levemir, lamivudine, methadone, mirtazapine, narcan, nexium, nuvaring, olanzapine,
    otezla, pantoprazole, plaquenil, pravastatin, propranolol, remicade, requip, rinvoq, rybelsus,
    saxenda, singulair, skyrizi, spironolactone, stelara, symbicort, synthroid, tadalafil,
    tamsulosin,
    tremfya, victoza, xeljanz, zepbound, aripiprazole, azathioprine, bisoprolol, ramipril,
    diclofenac,
    morphine, fentanyl, codeine, wellbutrin, xanax, xarelto, zoloft, zolpidem, zyprexa

    anticonceptivo, anticonceptivos, antidepresivo, antidepresivos, atorvastatina, inhalador,
    insulina, levotiroxina, metformina, sertralina, fluoxetina, lorazepam, alprazolam, enalapril,
    simvastatina, warfarina, sintrom, paroxetina, tramadol, viagra, quetiapina
    anticoagulants, antidepresseur, antidepresseurs, contraceptif, insuline, metformine,
    pilule contraceptive, levothyroxine, levothyrox, ventoline, kardegic, subutex, seresta, laroxyl,
    xarelto, previscan, deroxat
    antibabypille, antidepressiva, antidepressivum, asthmaspray, blutdrucksenker, blutverdunner,
    insulin, metformin, ritalin, schilddrusentabletten, marcumar, ramipril, l thyroxin, thyroxin,
    citalopram, tavor, subutex
    anticoncepcional, antidepressivo, antidepressivos, insulina, metformina, rivotril, losartana,
    fluoxetina, sertralina, clonazepam, puran, sinvastatina, varfarina, ritalina, enalapril
    antidepressivi, metformina, eutirox, coumadin, insuline, antidepressiva, metformine,
    p piller, insulin, levaxin, waran, marevan, insulina, insuliny, euthyrox, letrox, metformax,
    antykoncepcja, antydepresanty
    """
)
"""Drugs; none that mostly means something else, such as lithium or a pill."""

SPECIALTIES = phrases(
    """
    addiction counselor, addiction medicine, addiction treatment, cardiac, cardiologist, cardiology,
    dialysis clinic, dialysis center, endocrinologist, endocrinology, fertility,
    fertility clinic, gastroenterologist, gastroenterology, genetic counseling,
    genetic counselor, hematologist, hematology, hospice, infectious disease, infectious diseases,
    maternity, mental health, midwife, nephrologist, nephrology, neurologist, neurology,
    neurosurgeon, ob gyn, obgyn, oncologist, oncology, pain clinic, palliative care, perinatal,
    prenatal, psychiatrist, psychiatry, psychologist, psychotherapist, pulmonologist,
    reproductive health, rheumatologist, rheumatology, sexual health, sleep clinic, surgeon,
    therapist, urologist, urology, wound care, gynecologist, gynecology, gynaecology, antenatal

    cardiologia, cardiologo, cardiologa, oncologia, oncologo, oncologa, psiquiatra, psiquiatria,
    psicologo, psicologa, salud mental, salud sexual, ginecologia, ginecologo, ginecologa,
    fertilidad, urologia, urologo, neurologia, neurologo, nefrologia
    cardiologie, cardiologue, oncologie, oncologue, cancerologie, psychiatre, psychiatrie,
    psychologue, gynecologie, gynecologue, addictologie, urologie, urologue, neurologue, neurologie,
    sage femme
    kardiologie, kardiologe, kardiologin, onkologie, onkologe, onkologin, psychiatrie, psychiater,
    psychiaterin, psychologe, psychologin, psychotherapeut, psychotherapeutin, gynakologie,
    suchtberatung, suchtklinik, urologie, urologe, neurologie, neurologe, kinderwunschzentrum,
    frauenarzt, frauenarztin
    saude mental, fertilidade, pre natal, ginecologista, cardiologista, oncologista, urologista,
    neurologista
    psichiatra, psichiatria, cardiologo, oncologo, ginecologo
    oncoloog, psychiater, psycholoog, cardioloog, gynaecoloog, uroloog, fertiliteitskliniek
    psykiatri, psykologen, psykiatern, onkologen, gynekologen, kardiologen, barnmorskan, urologen,
    hudlege, psykiater, psykolog, onkolog, onkologi, kardiolog, barnmorska, gynekolog
    psykiatrien, jordmor, jordemoder
    psychiatra, psychiatry, onkolog, onkologa, onkologii, kardiolog, kardiologa, ginekolog,
    ginekologa, psycholog, psychologa, urolog, urologa
    """
)
"""Departments and their people whose very name tells why one sees them."""

PREVENTION = phrases(
    """
    flu shot, flu jab, flu vaccine, flu vaccination, covid vaccine, covid booster, covid shot,
    shingles vaccine, shingles shot, hpv vaccine, tetanus shot, tetanus booster, vaccination,
    immunization, immunisation, pneumonia vaccine, travel vaccines, vaccine
    vacuna, vacuna de la gripe, vacuna contra la gripe, vacunacion
    vaccin, vaccin contre la grippe, vaccination
    impfung, grippeimpfung, impftermin, auffrischimpfung
    vacina, vacina da gripe, vacina contra a gripe, vacinacao
    vaccino, vaccinazione, vaccinatie, griepprik, vaccination, vaksine, vaksinasjon, szczepienie
    """
)
"""What most people get now and then: it tells little, and is told only with a date."""

AMBIGUOUS = frozenset(
    phrases(
        """
        bypass, cardiac, fertility, implantat, infusion, inhaler, iud, op, operatie, operation,
        operasjon, operacja, rehab, sterilisation, surgery,
        surgeon, transfusion
        """
    )
)
"""What means something else too: it tells something where a day or a notice stands beside it."""

ELECTIVE = frozenset(phrases("botox, lasik, lip filler, liposuction, plastic surgery"))
"""What is sold as beauty care is."""

GERMAN_STEMS = words(
    """
    biopsie brust chemo chemotherapie ct darm darmkrebs darmspiegelungs diabetes dialyse hautkrebs
    herz hiv hormon insulin koloskopie krebs leber mammographie mrt nieren prostata rontgen
    schilddrusen schwangerschafts sucht ultraschall
    """
)
GERMAN_HEADS = words(
    """
    test tests untersuchung termin therapie behandlung befund befunde ergebnis vorsorge kontrolle
    sprechstunde medikament medikamente biopsie ultraschall operation screening
    """
)
"""What German writes as one word: a stem, and what is done about it."""
