"""Short everyday words that give a language away, folded; each is in one list or few."""

from simulator.data.word_lists import words

FUNCTION_WORDS = {
    "en": words("""
        the and you your is are for with our at of on we we're it's it this that by be have has
        will from now just here today reply text call book shop get all more can us i i'm
        tomorrow ready order save off
        """),
    "es": words("""
        el los las y tu su para con del por es esta te le nos una un lo como mas hoy ya aqui gracias
        hola responde envia reserva mensaje tienes puedes nuestro nuestra manana cita pedido
        """),
    "fr": words("""
        le les et vous votre vos nous notre pour avec est une un des du au aux sur ce cette dans
        bonjour ici repondez jusqu'au jusqu'a a plus merci demain reservez commande tu ton
        """),
    "de": words("""
        der die das und sie ihr ihre ihren dein deine dich dir du wir uns fur mit ist ein eine
        einen im am auf zum zur bei von den dem nicht jetzt hier heute hallo antworte bis morgen
        """),
    "pt": words("""
        o os as e voce seu sua para com do da no na nos em um uma por nao ola aqui hoje ja
        responda obrigado obrigada mais sao amanha esta reserve pedido ate
        """),
}
LETTERS = (("ñ¿¡", "es"), ("ãõ", "pt"), ("ß", "de"), ("œ", "fr"))
"""Letters that one of these languages alone has."""
