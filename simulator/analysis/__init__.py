"""What a reader finds in one text; what to make of it is for the rules."""

from simulator.analysis.analysis import Analysis, analyze
from simulator.analysis.links import Link
from simulator.analysis.spans import CallToAction, OptOut, Restricted, Span

__all__ = ["Analysis", "CallToAction", "Link", "OptOut", "Restricted", "Span", "analyze"]
