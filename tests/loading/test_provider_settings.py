from pathlib import Path

import pytest

from simulator.errors import SettingsError
from simulator.loading.settings import load_settings


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ('provider = "klavyo"', "1:12: There is no such provider. Did you mean klaviyo?"),
        ('provider = "xyz"', "1:12: There is no such provider. Write one of generic, twilio"),
        ('provider = "Twilio"', "1:12: There is no such provider. Did you mean twilio?"),
        (
            'provider = "attentive"\n[sending]\nprefix = false',
            "3:10: Attentive can't be told not to put something first. Remove this, or set as_sent",
        ),
        (
            'provider = "klaviyo"\n[sending]\nsender_type = "alphanumeric"\nfooter = false',
            "4:10: Klaviyo can't be told not to add something at the end.",
        ),
        (
            'provider = "close"\n[sending]\nfooter = true',
            "3:10: Close is not known to add something at the end. Write the words themselves.",
        ),
        (
            'provider = "attentive"\n[sending]\nfooter = true',  # only toll-free numbers have one
            "3:10: Attentive is not known to add something at the end. Write the words themselves.",
        ),
        (
            "[sending]\nsmart_encoding = true",
            "2:18: Your provider is not known to replace special letters. Remove this.",
        ),
    ],
)
def test_a_provider_that_does_not_fit_has_a_place_and_a_remedy(
    tmp_path: Path, text: str, start: str
) -> None:
    (tmp_path / "presend.toml").write_text(text)
    with pytest.raises(SettingsError) as caught:
        load_settings(tmp_path)
    assert str(caught.value).startswith(f"presend.toml:{start}")


@pytest.mark.parametrize(
    "text",
    [
        'provider = "klaviyo"\n[sending]\nprefix = false\nfooter = false\nshort_link = false',
        'provider = "twilio"\n[sending]\nsmart_encoding = true\nshort_link = true',
        'provider = "close"\n[sending]\nfooter = "Reply STOP to end"\nprefix = false',
        'provider = "attentive"\n[sending]\nas_sent = false',
    ],
)
def test_what_can_be_switched_may_be_switched(tmp_path: Path, text: str) -> None:
    (tmp_path / "presend.toml").write_text(text)
    settings, _ = load_settings(tmp_path)
    assert f'"{settings.provider}"' in text
