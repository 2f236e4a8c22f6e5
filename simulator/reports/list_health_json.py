"""What the doctor found in a list of leads as plain data: counts and lines, no lead's data."""

from collections.abc import Mapping

from simulator.personas.doctor_signs import SEVERITIES, Health, Sign, Tally
from simulator.personas.imported.lists import LeadList

FORMAT = 1


def health_data(found: LeadList, health: Health) -> dict[str, object]:
    """The document's content; `format` counts its changes of shape."""
    return {
        "format": FORMAT,
        "file": found.name,
        "kind": found.kind,
        "charset": found.letters.name,
        "charset_guessed": found.letters.is_guessed,
        "columns_of": found.columns.system or None,
        "rows": health.rows,
        "blank": health.blank,
        "malformed": {
            "rows": health.count(Sign.MALFORMED),
            "by": [{"what": flaw.value, **_tally(each)} for flaw, each in health.flaws.items()],
        },
        "fields": dict(health.filled),
        "phones": {kind.value: rows for kind, rows in health.phones.most_common()},
        "countries": dict(health.countries.most_common()),
        "languages": dict(health.languages.most_common()),
        "without_version": dict(health.without_version.most_common()),
        "outside_fields": dict(health.misfits.most_common()),
        "duplicates": {
            "phones": health.phones_twice._asdict(),
            "emails": health.emails_twice._asdict(),
        },
        "signs": [_sign(sign, health) for sign in Sign if health.count(sign)],
    }


def _sign(sign: Sign, health: Health) -> Mapping[str, object]:
    return {
        "sign": sign.value,
        "severity": SEVERITIES[sign].value,
        "no_column": sign in health.lacking,
        **_tally(health.tallies[sign]),
    }


def _tally(tally: Tally) -> Mapping[str, object]:
    return {"rows": tally.rows, "first_lines": tally.lines}
