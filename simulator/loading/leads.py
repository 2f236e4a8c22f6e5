"""Leads for a workspace that has none of its own."""

from dataclasses import replace

from simulator.loading.starter import starter_folder
from simulator.loading.workspace import load_workspace
from simulator.model.workspace import Workspace


def with_leads(workspace: Workspace) -> Workspace:
    """`workspace`, with the starter's leads, without their own fields, where it has none."""
    if workspace.personas:
        return workspace
    leads = load_workspace(starter_folder()).personas
    return replace(
        workspace,
        personas=tuple(lead.model_copy(update={"custom": {}}) for lead in leads),
        leads_stand_in=True,
    )
