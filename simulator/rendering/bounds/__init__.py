"""Worst-case bounds: what a message costs over all leads that `[fields]` allows."""

from simulator.rendering.bounds.bound_one import bound_segments
from simulator.rendering.bounds.prover import Prover
from simulator.rendering.bounds.result import Reach, SegmentBound

__all__ = ["Prover", "Reach", "SegmentBound", "bound_segments"]
