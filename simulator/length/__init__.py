"""What a text costs to send: its encoding, units and the parts that carriers bill."""

from simulator.length.alphabets import is_gsm7
from simulator.length.measure import Measurement, Special, Unsendable, measure

__all__ = ["Measurement", "Special", "Unsendable", "is_gsm7", "measure"]
