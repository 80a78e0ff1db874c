"""What waits for an administrator: punches and withdrawals that are held."""
