"""Many measured texts: a line for each, in words or as JSON, and what they come to."""

import json
from dataclasses import dataclass
from decimal import Decimal

from simulator.length.cost import money
from simulator.loading.text_rows import TextRow, line_of
from simulator.model.counted import counted
from simulator.model.finding import Fault
from simulator.reports.measured import GAP, figures
from simulator.reports.measured_json import FORMAT, measured_json
from simulator.reports.printable import one_line, printable_json
from simulator.review.measured import Measured


@dataclass
class Tally:
    """What the texts measured so far come to; `price` is `None` once one has none."""

    texts: int = 0
    billed: int = 0
    unsendable: int = 0
    unreadable: int = 0
    price: Decimal | None = Decimal(0)

    def add(self, found: Measured) -> None:
        """Count one more text."""
        self.texts += 1
        self.billed += found.measurement.segments
        self.unsendable += found.is_refused
        if self.price is not None:
            self.price = self.price + found.price.total if found.price else None

    def summary(self, currency: str) -> str:
        """The closing line."""
        line = f"{counted(self.texts, 'message')}, {counted(self.billed, 'text')} billed"
        if self.texts and self.price is not None:
            line += f", costs {money(self.price, currency)}"
        if self.unsendable:
            line += f"; {self.unsendable:,} cannot be sent"
        if self.unreadable:
            line += f"; {counted(self.unreadable, 'line')} cannot be read"
        return one_line(f"{line}.")


def in_words(row: TextRow, found: Measured, currency: str) -> str:
    """The figures of one text behind its name."""
    broken = ["cannot be sent"] if found.is_refused else []
    return one_line(GAP.join((row.name, *figures(found, currency), *broken)))


def as_json(row: TextRow, found: Measured, currency: str) -> str:
    """The document of one text on a line; `id` is `line N` where it has none."""
    lines = measured_json(found, currency=currency, id=row.name, line=row.line)
    return " ".join(map(str.strip, lines))


def fault_in_words(fault: Fault) -> str:
    """Why a line was not measured."""
    return one_line(f"{fault.location.file}: {fault.what} {fault.remedy}")


def fault_as_json(fault: Fault) -> str:
    """The same as a document, in the text's place among the others."""
    document = {
        "format": FORMAT,
        "id": fault.location.file,
        "line": line_of(fault),
        "error": f"{fault.what} {fault.remedy}",
    }
    return printable_json(json.dumps(document, ensure_ascii=False))
