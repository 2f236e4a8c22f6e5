"""Sites that everybody knows and businesses send people to: maps, calendars, stores, reviews.

Our choice, November 2026. A link to one of them is no wonder in anybody's text.
"""

from typing import Final

from simulator.data.word_lists import words

KNOWN_SITES: Final = words(
    """
    google.com google.co.uk google.de google.fr google.es goo.gle g.page g.co maps.app.goo.gl
    apple.com apple.co waze.com openstreetmap.org bing.com what3words.com w3w.co
    youtube.com youtu.be vimeo.com spotify.com
    facebook.com fb.me fb.com instagram.com tiktok.com x.com twitter.com linkedin.com pinterest.com
    threads.net whatsapp.com wa.me t.me telegram.org m.me messenger.com signal.org
    zoom.us zoom.com calendly.com cal.com typeform.com surveymonkey.com jotform.com forms.gle
    eventbrite.com eventbrite.co.uk meetup.com ticketmaster.com doodle.com
    opentable.com resy.com sevenrooms.com booksy.com fresha.com setmore.com acuityscheduling.com
    yelp.com tripadvisor.com trustpilot.com airbnb.com booking.com doctolib.fr doctolib.de
    dropbox.com docusign.com docusign.net hellosign.com paypal.com paypal.me stripe.com venmo.com
    square.site squareup.com shopify.com shop.app etsy.com amazon.com ebay.com
    justgiving.com gofundme.com linktr.ee lu.ma luma.com
    ups.com fedex.com usps.com dhl.com dhl.de dpd.co.uk royalmail.com laposte.fr correos.es
    gov.uk europa.eu
    """
)
SHARED_ENDINGS: Final = words("co com org net ac gov edu gob gouv or ne")
"""Second labels under which names are given away in a country: `.co.uk`, `.com.br`."""
