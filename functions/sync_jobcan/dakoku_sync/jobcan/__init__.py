"""Jobcan's side: what it answers, read tolerantly."""
