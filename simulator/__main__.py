"""`python -m simulator` is `presend`."""

from simulator.cli.main import main

main()
