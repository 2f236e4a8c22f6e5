"""How much of a text screens show before they cut it, and what push services take at most.

Figures are counts of ordinary letters as the sources give them (read 2026-11); what fits depends
on the letters, the font size and the screen. So they come as a range: what each screen shows, and
what the roomiest does.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal, NamedTuple

Screen = Literal["phone", "computer"]
Confidence = Literal["high", "medium", "low"]

PUSH_BYTES = 4096
"""The most that Apple's and Google's services take of one push, title, text and all else together.

Sources: Apple, "Generating a remote notification"; Firebase, "FCM message types" (2026-11).
"""


@dataclass(frozen=True, slots=True)
class DisplayLimit:
    """How many letters of a part of a message one program or screen shows.

    `part` is `subject` or `preheader` of an e-mail, `title` or `push` (the text) of a push.
    """

    part: str
    screen: Screen
    where: str
    letters: int
    source: str
    confidence: Confidence
    as_of: str = "2026-11"


class Room(NamedTuple):
    """The letters that even the narrowest screen of its kind shows, and those of the widest."""

    least: int
    most: int


_CAMPAIGN = "activecampaign.com/glossary/subject-line-length"
_TESTED = "emailtooltester.com/en/blog/email-subject-lines-character-limit"
_PREVIEWS = "themarketer.com/resources/knowledge-base/how-long-should-your-preview-texts-be"
_BRAZE = "braze.com/docs, push message and image formats"
_BATCH = "doc.batch.com, optimal length for push notifications"
_ALIBABA = "alibabacloud.com/help, message content restrictions of mobile push"
_ONESIGNAL = "documentation.onesignal.com, mobile push notifications guide"

DISPLAY_LIMITS = (
    DisplayLimit("subject", "phone", "Apple Mail, iPhone", 48, _TESTED, "high"),
    DisplayLimit("subject", "phone", "Gmail, iPhone", 37, _CAMPAIGN, "medium"),
    DisplayLimit("subject", "phone", "Gmail, Android", 33, _CAMPAIGN, "medium"),
    DisplayLimit("subject", "computer", "Gmail in a browser", 70, _CAMPAIGN, "medium"),
    DisplayLimit("subject", "computer", "Outlook", 50, _CAMPAIGN, "low"),
    DisplayLimit("preheader", "phone", "Apple Mail, iPhone", 99, _TESTED, "medium"),
    DisplayLimit("preheader", "phone", "Gmail, iPhone", 90, _PREVIEWS, "low"),
    DisplayLimit("preheader", "phone", "Yahoo", 45, _PREVIEWS, "low"),
    DisplayLimit("preheader", "phone", "other mail apps, Android", 40, _PREVIEWS, "low"),
    DisplayLimit("preheader", "computer", "Apple Mail", 140, _PREVIEWS, "medium"),
    DisplayLimit("preheader", "computer", "Gmail in a browser", 97, _PREVIEWS, "medium"),
    DisplayLimit("preheader", "computer", "Outlook, Windows", 35, _PREVIEWS, "low"),
    DisplayLimit("title", "phone", "iPhone and Android", 50, _ONESIGNAL, "low"),
    DisplayLimit("title", "phone", "iPhone", 40, _ALIBABA, "medium"),
    DisplayLimit("title", "phone", "iPhone, since iOS 15", 30, _BATCH, "medium"),
    DisplayLimit("push", "phone", "iPhone, locked", 180, _BATCH, "medium"),
    DisplayLimit("push", "phone", "iPhone, locked", 160, _BRAZE, "medium"),
    DisplayLimit("push", "phone", "iPhone, locked", 110, _ALIBABA, "low"),
    DisplayLimit("push", "phone", "Android, locked", 49, _BRAZE, "medium"),
)


@cache
def room(part: str, screen: Screen) -> Room | None:
    """What screens show of a part; `None` where nobody cuts it."""
    letters = sorted(_letters(part, screen))
    return Room(letters[0], letters[-1]) if letters else None


def _letters(part: str, screen: Screen) -> Iterator[int]:
    return (row.letters for row in DISPLAY_LIMITS if (row.part, row.screen) == (part, screen))
