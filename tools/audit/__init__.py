"""Known weaknesses of what we build on."""
