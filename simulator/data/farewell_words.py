"""How a text says that it is the last one; ours, collected in November 2026. Folded."""

from typing import Final

from simulator.data.word_lists import phrases

FAREWELLS: Final = phrases("""
    my last note, my last text, my last message, our last note, our last text, our last message
    last note from, last text from, last message from, a last note, one last note, my final note
    our final note, final text from, final message from, won't write again, won't text again
    won't message again, won't text you again, won't bother you, not write again, not text again
    no more texts from, no more messages from, stop writing, stop texting you, leave you be
    leave you alone, leave you in peace, close your file, closing your file, your file closed
    mi nota final, mi ultima nota, mi ultimo mensaje, nuestro ultimo mensaje, no vuelvo a escribir
    no te escribo mas, no volveremos a escribir
""")
"""In a way out these are none: "Reply STOP and we stop texting you"."""
