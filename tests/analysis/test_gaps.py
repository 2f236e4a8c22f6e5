"""Gaps that empty values leave, also where one space hides them, and good texts like them."""

import pytest

from simulator.analysis import analyze

GAPS = """
Offer valid until . Fern Spa
Thanks for visiting us in . Come again soon!
Thanks for choosing , we hope to see you again.
Still thinking about the ? It is 20% off.
From : we miss you! New picks are in.
Take your medicine today. , please come on Friday.
: Your order #12345 has shipped.
Reply or .
The update came (was ). See you!
See you at : on Tuesday.
The shop is open at : tonight.
We'll see you at on Monday.
Call us at to rebook.
Your visit is on at 3pm.
Here is the quote for the  of your kitchen.
The  you liked is back.
Use code  at checkout for 10% off.
Use code: at checkout for 10% off.
Your delivery arrives between  and  today.
Please visit  for details.
Hi, this is  from Fern Spa.
You have points left at Bean Dock. Spend them by May 3.
Get off with code SPRING.
Enjoy  % off your next visit.
Save up to % on tents. Kauri Gear
Your balance is $ and is due Friday.
Balance: $
From $/night at Fern Lodge.
You owe EUR for April.
Order #: shipped today
Track it here:
Your PIN is:
Your {make model} is ready for collection.
Your [vehicle] is ready for collection.
Hi [], we open at 9.
Hi unknown, we open at 9.
Hi NA, we open at 9.
Your agent is N/A, call 555-0110.
Your slot is 01/01/1970 at 00:00.
Su cita es el a las .
Tu cita con es mañana.
Su ID de cliente es . Responda hoy.
Votre colis arrive le  entre  et .
Ihre Bestellung Nr. ist da.
Il suo ordine n. è pronto.
Sua consulta com  é amanhã.
Geachte heer , uw auto is klaar.
Uw afspraak met  is morgen.
Uw afspraak op om 10 uur is bevestigd.
Din tid hos  är bokad.
Twoja wizyta w dniu  o godz. 10.
"""

WHOLE = """
The game is on at 3pm.
The show you asked for on Monday is back.
What is it for ? Find out at Vine 8 .
Log in , then tap Plan .
Find us at : 4 Mill Rd
Meet us at the pier: on Friday we sail.
Dress code: at ease. Use code: FERN at checkout.
You still have points left. Use them by May 3.
You have points left over from May? Use them.
Get off the couch with us. Get off at stop 4.
Pay with EUR, USD or GBP. Prices are in EUR and include VAT.
The answer is no. Is that final? No. 1 in Leeds!
Bestellung Nr. 4411 ist da. Order no. 4411 is ready.
Up to 50 % off tents.
Opening hours today:
This is Tom from Fern Spa. It's from us all, with love.
Dinner at 9 p. m. , then tea (with milk).
Parking: n/a. Take the tram to Rathaus.
Los geht's. Auf die Plätze, fertig, los .
Bonjour, Madame , votre colis est là.
Tea {soup, pie, cake} is $12. Sets {1, 2, 3} are on the shelf.
Roses, violets - and snow - are in.
Gentile cliente, la visita è martedì.
"""


@pytest.mark.parametrize("text", GAPS.strip().split("\n"))
def test_what_an_empty_value_leaves_is_found(text: str) -> None:
    assert analyze(text).broken_tokens


@pytest.mark.parametrize("text", WHOLE.strip().split("\n"))
def test_good_texts_that_look_alike_are_left_alone(text: str) -> None:
    assert analyze(text).broken_tokens == ()
