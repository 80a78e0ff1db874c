"""What each of the four functions can see of whether it was set up well (docs/api.md, doctor)."""
