"""What a reader finds in one text; what to make of it is for the rules."""

from simulator.analysis.analysis import Analysis, analyze
from simulator.analysis.spans import CallToAction, OptOut, Span

__all__ = ["Analysis", "CallToAction", "OptOut", "Span", "analyze"]
