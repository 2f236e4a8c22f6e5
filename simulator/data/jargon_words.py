"""Words of offices, lawyers and marketing, with what people say instead; abbreviations likewise.

Our choice, November 2026, by language; after the Federal Plain Language Guidelines (2011), the "A
to Z" of Plain English Campaign and "How to write clearly" (European Commission, 2015). Folded:
small letters, no accents. What stands behind the arrow is the plain word; empty, where the thing
meant must be named instead.
"""

from collections.abc import Mapping
from typing import Final


def _pairs(text: str) -> dict[str, str]:
    """What stands before the arrow, parted by commas, with what stands behind it."""
    lines = (line.partition("->") for line in text.strip().split("\n"))
    return {word.strip(): plain.strip() for left, _, plain in lines for word in left.split(",")}


JARGON: Final[Mapping[str, str]] = {
    **_pairs("""
        leverage, leverages, leveraging, leveraged -> use
        utilize, utilise, utilizes, utilises, utilizing, utilising -> use
        utilization, utilisation -> use
        facilitate, facilitates, facilitating -> help with
        incentivize, incentivise, incentivizes, incentivizing -> encourage
        ideate, ideation -> think
        operationalize, operationalise -> start using
        synergy, synergies, synergistic, synergize ->
        paradigm, paradigms, paradigm shift ->
        omnichannel, omni channel ->
        hyperlocal, hyper personalized, hyper personalised ->
        value proposition, value add, value adds, unique selling proposition ->
        thought leader, thought leaders, thought leadership ->
        best in class, best of breed, mission critical, turnkey solution, turnkey solutions ->
        touchpoint, touchpoints, touch point, touch points ->
        pain point, pain points -> problems
        low hanging fruit, move the needle, moves the needle, boil the ocean ->
        actionable insights, actionable insight -> advice
        circle back, touch base -> talk
        deep dive into -> look at
        end to end solution, end to end solutions, holistic solution, holistic solutions ->
        stakeholder, stakeholders ->
        deliverable, deliverables ->
        learnings -> what we learned
        pursuant to, in accordance with the provisions of -> under
        aforementioned, aforesaid, abovementioned, hereinabove ->
        herein, hereby, hereto, heretofore, hereinafter, hereunder, herewith ->
        thereof, therein, thereto, thereunder, whereof, whereby ->
        notwithstanding -> despite
        forthwith -> at once
        henceforth -> from now on
        inter alia -> among others
        ascertain -> find out
        endeavour to, endeavor to -> try to
        in lieu of -> instead of
        remuneration -> pay
        in respect of -> about
        """),
    **_pairs("""
        sinergia, sinergias, sinergie, sinergico ->
        apalancar, apalancate, apalancamos -> usar
        omnicanal, omnicanalidad, omnicanalidade ->
        antedicho, antedicha, susodicho, susodicha, precitado, precitada ->
        en aras de -> para
        a tenor de, en virtud de lo dispuesto en -> por
        no obstante lo anterior -> pero
        """),
    **_pairs("""
        synergie, synergies ->
        susmentionne, susmentionnee, susmentionnes, susmentionnees, susvise, susvisee ->
        nonobstant -> malgre
        dudit, ladite, desdits, desdites ->
        par la presente, par les presentes ->
        omnicanal, omnicanale ->
        """),
    **_pairs("""
        synergien, synergieeffekte, synergieeffekt ->
        vollumfanglich -> ganz
        zielfuhrend, zielfuhrende, zielfuhrenden -> nutzlich
        diesbezuglich, diesbezugliche, diesbezuglichen -> dazu
        bezugnehmend -> zu
        seitens -> von
        in kenntnis setzen -> sagen
        zwecks -> fur
        nichtsdestotrotz -> trotzdem
        obengenannte, obengenannten, vorgenannte, vorgenannten ->
        """),
    **_pairs("""
        alavancar, alavanque, alavancamos, alavancagem -> usar
        supracitado, supracitada, supramencionado, supramencionada ->
        outrossim -> tambem
        doravante -> a partir de agora
        """),
    **_pairs("""
        suddetto, suddetta, suddetti, summenzionato, summenzionata ->
        efficientare, efficientamento -> migliorare
        omnicanalita ->
        bovengenoemd, bovengenoemde, voornoemde ->
        ingevolge -> volgens
        teneinde -> om
        ovannamnda, forenamnda, ovennevnte, ovenstaende, ovennævnte ->
        synergier, synergieffekter, synergieffekt ->
        wyzej wymieniony, wyzej wymieniona, niniejszym ->
        """),
}

INSIDE_ABBREVIATIONS: Final[Mapping[str, str]] = {
    "CAC": "what a new customer costs",
    "LTV": "",
    "CLV": "",
    "MRR": "monthly sales",
    "NPS": "",
    "KPI": "goals",
    "KPIs": "goals",
    "OKR": "goals",
    "OKRs": "goals",
    "ROI": "what it earns you",
    "SLA": "what we promise",
    "SLAs": "what we promise",
    "SKU": "item",
    "SKUs": "items",
    "RFP": "",
    "RFQ": "",
    "TCO": "the whole cost",
    "GTM": "",
    "MQL": "",
    "MQLs": "",
    "UAT": "test",
    "EOM": "the end of the month",
    "EOQ": "the end of the quarter",
    "COGS": "",
    "MOQ": "smallest order",
    "YOY": "in a year",
    "YoY": "in a year",
    "QBR": "",
    "CPL": "",
    "PII": "personal data",
}
"""Known to few outside one trade, as they are written; what they mean, where that is short."""
