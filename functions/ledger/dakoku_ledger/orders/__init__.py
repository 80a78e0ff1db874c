"""カウント: what can be ordered at terminals, ordering it, and what was ordered."""
