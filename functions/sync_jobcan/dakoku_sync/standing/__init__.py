"""How each connection stands, as administrators see it at a glance."""
