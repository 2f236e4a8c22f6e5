"""Writes the pages that come from code, or with `--check` says which of them are stale."""

import sys
from pathlib import Path

from tools.advice_page import advice_page
from tools.command_page import command_page
from tools.key_page import key_page
from tools.law_page import law_page
from tools.pictures import pictures
from tools.provider_page import provider_page
from tools.readme import with_real_output
from tools.rules_page import rules_page
from tools.samples_page import samples_page
from tools.schema_page import schema_page
from tools.styles_page import styles_page
from tools.template_page import template_page

ROOT = Path(__file__).parent.parent


def pages() -> dict[str, str]:
    """Every generated page, by path."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    return {
        "docs/advice.md": advice_page(),
        "docs/commands.md": command_page(),
        "docs/files.md": schema_page(),
        "docs/keys.md": key_page(),
        "docs/law.md": law_page(),
        "docs/providers.md": provider_page(),
        "docs/rules.md": rules_page(),
        "docs/samples.md": samples_page(),
        "docs/styles.md": styles_page(),
        "docs/templates.md": template_page(),
        "README.md": with_real_output(readme, ROOT),
        **pictures(),
    }


def main() -> int:
    """Write or check; 1 when a page is stale."""
    check = "--check" in sys.argv[1:]
    stale = False
    for name, text in pages().items():
        path = ROOT / name
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        stale = True
        if check:
            sys.stderr.write(f"{name} is stale: run make docs\n")
        else:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
            sys.stderr.write(f"wrote {name}\n")
    return int(stale and check)


if __name__ == "__main__":
    sys.exit(main())
