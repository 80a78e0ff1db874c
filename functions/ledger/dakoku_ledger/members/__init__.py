"""Administrators: who they are, and what each may do."""
