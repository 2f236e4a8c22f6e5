"""The wheel is what people get: build it, install it outside the checkout, use it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PIP = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds what the wheel installs, and knows nothing of the checkout."""
    dist = tmp_path_factory.mktemp("dist")
    folder = tmp_path_factory.mktemp("site")
    subprocess.run(
        [*PIP, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", dist, ROOT], check=True
    )
    (wheel,) = dist.glob("presend-*.whl")
    subprocess.run([*PIP, "install", "--no-deps", "--target", folder, wheel], check=True)
    return folder


def python(site: Path, *words: str, cwd: Path) -> "subprocess.CompletedProcess[str]":
    """Run Python on what the wheel installed."""
    return subprocess.run(
        [sys.executable, *words],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(site)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_workspace_made_by_the_wheel_checks_clean(site: Path, tmp_path: Path) -> None:
    made = python(site, "-m", "simulator", "init", "demo", cwd=tmp_path)
    checked = python(site, "-m", "simulator", "check", cwd=tmp_path / "demo")
    assert (made.returncode, checked.returncode) == (0, 0), made.stderr + checked.stderr
    assert "templates/pricing-visitor/flash-offer.sms.j2:" in checked.stdout
    tested = python(site, "-m", "simulator", "rules", "--test", cwd=tmp_path / "demo")
    assert "tests of 2 styles ran: all passed." in tested.stdout


def test_the_app_finds_its_styles_in_the_wheel_and_types_are_told(site: Path) -> None:
    package = ROOT / "simulator"
    ours = [*package.rglob("*.tcss"), *package.rglob("*.toml"), package / "py.typed"]
    missing = [each.name for each in ours if not (site / each.relative_to(ROOT)).is_file()]
    assert len(ours) > 5
    assert missing == []


def test_the_wheel_is_not_the_checkout(site: Path, tmp_path: Path) -> None:
    code = "from simulator.loading.starter import starter_folder; print(starter_folder())"
    shown = python(site, "-c", code, cwd=tmp_path)
    assert Path(shown.stdout.strip()) == site.resolve() / "simulator" / "starter"
