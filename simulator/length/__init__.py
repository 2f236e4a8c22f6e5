"""What a text costs to send: its encoding, units and the parts that carriers bill."""

from simulator.length.measure import Measurement, Unsendable, measure

__all__ = ["Measurement", "Unsendable", "measure"]
