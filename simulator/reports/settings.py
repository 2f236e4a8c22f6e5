"""The settings in force, as the file that would say them all."""

import tomli_w

from simulator.model.settings import Settings


def settings_as_toml(settings: Settings) -> str:
    """`settings` as TOML, defaults included."""
    return tomli_w.dumps(settings.model_dump(mode="json", exclude_none=True))
