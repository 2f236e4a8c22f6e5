"""A brand's own rules on words: what the files of `styles/` say, as rules and their hits."""
