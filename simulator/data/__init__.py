"""Dated tables of facts, apart from the code that reads them."""
