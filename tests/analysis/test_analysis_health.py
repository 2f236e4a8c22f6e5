"""Details of health: what ties one to a person, and what does not."""

import pytest

from simulator.analysis import analyze


def details(text: str, brand: str | None = None) -> list[str]:
    return [text[start:end] for start, end in analyze(text, brand=brand).health_details]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Your mammogram is on Thursday at 10.", ["mammogram"]),
        ("Tom's dialysis starts Monday at 8.", ["dialysis"]),
        ("Your son's ADHD medication is ready.", ["ADHD"]),
        ("Your appointment with Dr. Ruiz, oncology, is confirmed.", ["oncology"]),
        ("Your visit to the cardiology department is on Monday.", ["cardiology"]),
        ("You are due for a colonoscopy.", ["colonoscopy"]),
        ("You tested positive for COVID-19.", ["positive", "COVID"]),
        ("Your lab results are normal.", ["normal"]),
        ("Sara, the swab for chlamydia was negative.", ["chlamydia"]),
        ("How is the migraine since we changed your dose?", ["migraine"]),
        ("Reminder: biopsy for Tom on Friday.", ["biopsy"]),
        ("Our fertility team will call you at 5.", ["fertility"]),
        ("Please take your Lexapro today.", ["Lexapro"]),
        ("Tu mamografía es mañana a las 10.", ["mamografía"]),
        ("Su receta de metformina está lista.", ["metformina"]),
        ("Votre traitement contre l'asthme est prêt.", ["l'asthme"]),
        ("Rappel : votre IRM demain à 8 h.", ["IRM"]),
        ("Ihre Krebsvorsorge steht an.", ["Krebsvorsorge"]),
        ("Ihr Termin beim Psychiater ist am Freitag.", ["Psychiater"]),
        ("Sua consulta com o oncologista é na terça.", ["oncologista"]),
        ("La sua chemioterapia è lunedì alle 9.", ["chemioterapia"]),
        ("Uw afspraak bij de oncoloog is dinsdag.", ["oncoloog"]),
        ("Din mammografi är på tisdag kl 9.", ["mammografi"]),
        ("Pani Anno, wizyta na chemioterapię jest w środę.", ["chemioterapię"]),
    ],
)
def test_what_is_tied_to_a_person_is_found(text: str, found: list[str]) -> None:
    assert details(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Your visit with Dr. Lee is on Tuesday at 3.",
        "Your prescription is ready.",
        "Your lab results are in the portal.",
        "Your dental cleaning is on Tuesday at 9.",
        "Your eye exam is at 10 on Friday.",
        "Your English test result is in.",
        "Massage with Kim at 5, your therapist.",
        "Your anxiety-free move: call Movers.",
        "Your scan is complete: no viruses found.",
        "The surgery is closed on Monday, call your surgery on Tuesday.",
    ],
)
def test_everyday_words_tell_nothing(text: str) -> None:
    assert details(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Flu shots now available, walk in.",
        "Get your flu shot today.",
        "10% off Botox this week.",
        "Free mammograms on Saturday in the van.",
        "Diabetes workshop on Saturday at 10.",
        "Your ticket for the cancer gala is attached.",
        "Your gift funds cancer research.",
        "Do you suffer from migraines? Try our tea.",
        "We offer IVF, ask for a brochure.",
        "If you or a loved one was diagnosed with mesothelioma or cancer, call.",
        "Grippeimpfung ohne Termin am Samstag.",
        "Corre contra el cáncer el 4 de octubre.",
    ],
)
def test_what_speaks_to_everybody_is_none(text: str) -> None:
    assert details(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Your puppy's biopsy is on Tuesday at 4.",
        "Bella's insulin is ready at Grove Vets.",
        "Die OP von Bello verlief gut. Tierarzt Wolf",
        "La cirugía de Luna salió bien. Clínica veterinaria Sol",
    ],
)
def test_animals_have_no_such_details(text: str) -> None:
    assert details(text) == []


def test_a_scan_is_named_after_no_animal() -> None:
    assert details("Your CAT scan is on Tuesday at 4.") == ["CAT scan"]
    assert details("Your PET scan is on Tuesday at 4.") == ["PET scan"]


@pytest.mark.parametrize(
    "text",
    [
        "Lakeside Oncology: your visit is on Tuesday at 3.",
        "Your visit at Lakeside Oncology is on Tuesday at 3.",
        "Your visit at Bay Fertility Center is at 9.",
    ],
)
def test_the_name_of_a_house_tells_nothing(text: str) -> None:
    assert details(text) == []


def test_the_brands_own_name_tells_nothing() -> None:
    text = "Your appointment with Dialysis Bay is on Monday."
    assert details(text) == ["Dialysis"]
    assert details(text, "Dialysis Bay") == []
