"""What can be known before a deployment without a cloud: `python -m tools.preflight`."""
