"""Endings of addresses that people write without `https://`.

A choice from the IANA root zone (November 2026): the common ones, the countries whose messages
are read here, those of public shorteners, and the reserved ones of RFC 2606.
"""

from simulator.data.word_lists import words

TOP_LEVEL_DOMAINS = words("""
    com net org edu gov mil int info biz name pro mobi app dev shop store online site website blog
    link click live news today club tech cloud space world email media agency studio design cafe
    coffee restaurant bar pizza fitness yoga health clinic dental care school academy events
    tickets travel tours hotel realty homes house auto cars bike taxi bank finance insurance tax
    law legal social zone page xyz top vip win fun art chat ink one
    co io ai tv cc gg gl gd ly fm rs sh st to uk us ca mx br ar cl pe uy es fr de it pt nl be ch at
    ie eu se no dk fi pl cz sk hu ro bg gr tr ru ua au nz za sg hk in jp kr cn tw th vn ph id my ae
    il sa ng ke eg ma lu li is me by im gy vc su nu pw ht gs asia ee mp tt
    example test invalid localhost
    """)
WORD_LIKE_DOMAINS = words("""
    to us in is it at me no be by im my id de es se and so st sh live today news click link store
    shop online space world club fun art win top care name pro zone page house bar taxi law tax
    bike cars tours travel school events design social cafe media health bank chat ink one su nu
    """)
"""Endings that are words too: an address only with a path behind, or lower case before."""
