"""`presend init`: a workspace of one's own, copied from the starter."""

import shlex
from pathlib import Path

import click

from simulator.loading.init import copy_starter
from simulator.loading.setup import Answers, read_answers


@click.command(name="init")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--brand", metavar="NAME", help="The name that your leads know you by.")
@click.option(
    "--audience",
    metavar="COUNTRIES",
    help="Where your leads live, such as US,CA. The starter's leads move there.",
)
@click.option(
    "--provider",
    metavar="NAME",
    help="The platform that sends, such as twilio; generic is any other.",
)
def command(folder: Path, *, brand: str | None, audience: str | None, provider: str | None) -> None:
    """Make a workspace to begin with.

    DIR is a new or empty folder; it gets nine campaigns and their leads, to edit. Say with the
    options who you are, where your leads live and which platform sends; without any of them the
    app asks for these when it is opened first.
    """
    answers = read_answers(brand, audience, provider)
    if answers.brand:
        from simulator.review.brand_names import check_brand  # noqa: PLC0415 - slow to load

        check_brand(answers.brand)
    _copy(folder, answers)
    name = shlex.quote(str(folder))
    click.echo(f"Made a workspace in {name}. Next: cd {name} && presend check")
    if answers.audience:
        _tell_gaps(folder, answers.audience)
    if brand is not None:
        click.echo("Its links lead to brightwell.example, which is nobody's: write yours under")
        click.echo(f"[links] in {shlex.quote(str(folder / 'presend.toml'))}.")


def _copy(folder: Path, answers: Answers) -> None:
    if not answers.audience:
        copy_starter(folder, answers)
        return
    from simulator.personas.starter_packs import packs_for  # noqa: PLC0415 - slow to load

    copy_starter(folder, answers, packs_for(answers.audience))


def _tell_gaps(folder: Path, audience: tuple[str, ...]) -> None:
    """Say of which countries the workspace's leads tell little, and what brings more of them."""
    from simulator.data.home_places import without_places  # noqa: PLC0415 - seldom wanted
    from simulator.personas.starter_packs import without_names  # noqa: PLC0415 - as above

    personas = folder / "personas"
    if names := without_places(audience):
        click.echo(f"Leads in {' and '.join(names)} have no city and no phone: give them some")
        click.echo(f"in {shlex.quote(str(personas))}.")
    if names := without_names(audience):
        list_ = shlex.quote(str(personas / "list.toml"))
        click.echo(f"No further leads could be made up for {' and '.join(names)}. A list of yours")
        click.echo(f"brings some: presend personas import LIST --output {list_}")
