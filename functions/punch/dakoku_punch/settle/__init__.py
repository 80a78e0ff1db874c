"""What becomes of a punch: the same whatever arrives, in whichever order and however often."""
