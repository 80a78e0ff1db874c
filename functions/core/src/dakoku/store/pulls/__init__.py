"""Other systems that attendance is pulled from."""
