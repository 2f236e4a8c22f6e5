"""Fields of a lead that hold a name or how to address them.

Ours, collected in November 2026 from the merge fields of mailing and texting platforms.
"""

from typing import Final

from simulator.data.word_lists import words

NAME_FIELDS: Final = words("""
    first_name last_name name full_name fullname firstname lastname fname lname given_name
    family_name middle_name surname nickname preferred_name contact_name display_name salutation
    honorific prefix courtesy_title
""")
"""In small letters."""
