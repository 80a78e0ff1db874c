"""How what is done grows with the organisation: the same deeds in one of 100, 1,000 and 10,000 people."""
