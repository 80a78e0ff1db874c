"""A department's month: its confirmation, digests, attendance book and letters."""
