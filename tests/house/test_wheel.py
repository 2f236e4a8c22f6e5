"""The wheel is what people get: build it, install it outside the checkout, use it."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PIP = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
Presend = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="module")
def presend(tmp_path_factory: pytest.TempPathFactory) -> Presend:
    """`presend` from a wheel, in a folder that knows nothing of the checkout."""
    dist = tmp_path_factory.mktemp("dist")
    site = tmp_path_factory.mktemp("site")
    subprocess.run(
        [*PIP, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", dist, ROOT], check=True
    )
    (wheel,) = dist.glob("presend-*.whl")
    subprocess.run([*PIP, "install", "--no-deps", "--target", site, wheel], check=True)

    def run(*words: str, cwd: Path) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, "-m", "simulator", *words],
            cwd=cwd,
            env={**os.environ, "PYTHONPATH": str(site)},
            capture_output=True,
            text=True,
            check=False,
        )

    return run


def test_a_workspace_made_by_the_wheel_checks_clean(presend: Presend, tmp_path: Path) -> None:
    made = presend("init", "demo", cwd=tmp_path)
    checked = presend("check", cwd=tmp_path / "demo")
    assert (made.returncode, checked.returncode) == (0, 0), made.stderr + checked.stderr
    assert "templates/pricing-visitor/flash-offer.sms.j2:" in checked.stdout


def test_the_wheel_is_not_the_checkout(presend: Presend, tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    shown = presend("explain", "opt01", cwd=tmp_path)
    assert shown.returncode == 0
    assert str(ROOT) not in shown.stdout + shown.stderr
