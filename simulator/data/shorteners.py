"""Hosts of link shorteners that anybody may use.

The first group is blocked or filtered by US carriers (T-Mobile Code of Conduct, 2020, and the list
that AT&T's partners print); the others are open shorteners of the markets whose messages are read
here, as they stood in November 2026. A brand's own short domain is none of them.
"""

from typing import Final

from simulator.data.word_lists import words

SHORTENERS: Final = words(
    """
    bit.ly tinyurl.com goo.gl t.co ow.ly is.gd buff.ly rb.gy cutt.ly tiny.cc shorturl.at rebrand.ly
    bc.vc budurl.com clicky.me lc.chat s2r.co soo.gd bl.ink t.ly v.gd

    bitly.com j.mp bit.do tiny.one tr.im adf.ly mcaf.ee dub.sh short.gy shorte.st u.to ouo.io
    kutt.it gg.gg x.gd tny.im x.co dlvr.it ift.tt snip.ly po.st cli.gs smarturl.it v.ht q.gs
    1pt.co cutt.us 2u.pw t2m.io shrtco.de hubs.ly hubs.li shorturl.gg shorturl.asia tinyurl.app
    urlz.fr urlr.me acortar.link n9.cl encurtador.com.br abre.ai bityli.com t1p.de kurzelinks.de
    kortlink.dk korta.nu goo.su clck.ru s.id reurl.cc pse.is lihi.cc me2.do url.kr t.cn dwz.cn
    """
)
"""In small letters, without `www.`; only the whole host counts."""
