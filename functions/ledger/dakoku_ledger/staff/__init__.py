"""The staff list as a file: reading, checking, comparing and importing it; and sending it out."""
