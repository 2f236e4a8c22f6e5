"""Phrases that say with many words what a few say as well, by language (our choice, 2026-11).

A phrase gives way to what stands behind the arrow, if anything, whatever follows it; no new
special letter comes with that. After the Federal Plain Language Guidelines (2011), the "A to Z" of
Plain English Campaign, and "How to write clearly" (European Commission, 2015, all its languages).
"""

from collections.abc import Mapping


def _pairs(text: str) -> dict[str, str]:
    """What stands before and behind the arrow of each line."""
    lines = (line.partition("->") for line in text.strip().split("\n"))
    return {phrase.strip(): short.strip() for phrase, _, short in lines}


WORDY_PHRASES: Mapping[str, Mapping[str, str]] = {
    "en": _pairs("""
        in order to -> to
        at this point in time -> now
        at this moment in time -> now
        at the present time -> now
        at the present moment -> now
        due to the fact that -> because
        owing to the fact that -> because
        in light of the fact that -> because
        in view of the fact that -> because
        despite the fact that -> although
        in spite of the fact that -> although
        in the event that -> if
        until such time as -> until
        for the purpose of -> for
        for the duration of -> during
        during the course of -> during
        with the exception of -> except
        with regard to -> about
        with regards to -> about
        with respect to -> about
        with reference to -> about
        in reference to -> about
        in conjunction with -> with
        in close proximity to -> near
        in the vicinity of -> near
        in excess of -> over
        by means of -> by
        prior to -> before
        subsequent to -> after
        in the near future -> soon
        at a later date -> later
        at your earliest convenience -> soon
        at all times -> always
        in many cases -> often
        on a daily basis -> daily
        on a weekly basis -> weekly
        on a monthly basis -> monthly
        on a regular basis -> regularly
        a large number of -> many
        a wide range of -> many
        a wide variety of -> many
        is able to -> can
        are able to -> can
        make use of -> use
        each and every -> every
        first and foremost -> first
        free of charge -> free
        absolutely free -> free
        completely free -> free
        please do not hesitate to -> please
        please don't hesitate to -> please
        please feel free to -> please
        please be advised that ->
        please note that ->
        this is to inform you that ->
        we are writing to inform you that ->
        we are pleased to inform you that ->
        we are happy to inform you that ->
        we would like to inform you that ->
        we would like to let you know that ->
        we would like to take this opportunity to -> we
        """),
    "es": _pairs("""
        con el fin de -> para
        con el objetivo de -> para
        con la finalidad de -> para
        debido a que -> porque
        debido al hecho de que -> porque
        a pesar de que -> aunque
        en este momento -> ahora
        en estos momentos -> ahora
        en la actualidad -> hoy
        en el día de hoy -> hoy
        en el día de mañana -> mañana
        a la mayor brevedad posible -> pronto
        con respecto a -> sobre
        en relación con -> sobre
        con anterioridad a -> antes de
        con posterioridad a -> tras
        de manera gratuita -> gratis
        hacer uso de -> usar
        llevar a cabo -> hacer
        todos y cada uno de -> todos
        queremos informarte de que ->
        queremos informarte que ->
        nos complace informarte de que ->
        nos complace informarte que ->
        nos complace informarle que ->
        te informamos de que ->
        te informamos que ->
        le informamos de que ->
        le informamos que ->
        """),
    "fr": _pairs("""
        afin de -> pour
        dans le but de -> pour
        en vue de -> pour
        en raison du fait que -> car
        du fait que -> car
        malgré le fait que -> bien que
        à l'heure actuelle -> maintenant
        au jour d'aujourd'hui -> aujourd'hui
        dans les plus brefs délais -> rapidement
        dans les meilleurs délais -> rapidement
        préalablement à -> avant
        par le biais de -> par
        au moyen de -> avec
        en ce qui concerne -> pour
        un grand nombre de -> beaucoup de
        un certain nombre de -> plusieurs
        la plupart du temps -> souvent
        veuillez noter que ->
        nous vous informons que ->
        nous tenons à vous informer que ->
        nous souhaitons vous informer que ->
        nous avons le plaisir de vous informer que ->
        """),
    "de": _pairs("""
        zum jetzigen zeitpunkt -> jetzt
        zum gegenwärtigen zeitpunkt -> jetzt
        zu einem späteren zeitpunkt -> später
        in naher zukunft -> bald
        in absehbarer zeit -> bald
        am heutigen tag -> heute
        am morgigen tag -> morgen
        im laufe des heutigen tages -> heute
        im laufe des morgigen tages -> morgen
        aufgrund der tatsache, dass -> weil
        auf grund der tatsache, dass -> weil
        trotz der tatsache, dass -> obwohl
        für den fall, dass -> falls
        mit sofortiger wirkung -> ab sofort
        in keinster weise -> nicht
        in keiner weise -> nicht
        in den meisten fällen -> meist
        in vielen fällen -> oft
        von zeit zu zeit -> manchmal
        unter zuhilfenahme von -> mit
        mit hilfe von -> mit
        auf täglicher basis -> täglich
        auf monatlicher basis -> monatlich
        """),
    "pt": _pairs("""
        com o objetivo de -> para
        com a finalidade de -> para
        com o intuito de -> para
        devido ao fato de que -> porque
        pelo fato de que -> porque
        neste exato momento -> agora
        no presente momento -> agora
        na data de hoje -> hoje
        no dia de hoje -> hoje
        no dia de amanhã -> amanhã
        com a maior brevidade possível -> logo
        o mais breve possível -> logo
        por meio de -> por
        com relação a -> sobre
        em relação a -> sobre
        no que diz respeito a -> sobre
        fazer uso de -> usar
        todo e qualquer -> todo
        de maneira gratuita -> sem custo
        gostaríamos de informar que ->
        temos o prazer de informar que ->
        vimos por meio desta informar que ->
        """),
}
"""By language, the phrase in small letters with plain apostrophes, and what says the same."""
