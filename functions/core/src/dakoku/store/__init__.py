"""Firestore, one module per collection, typed in and out (docs/data.md)."""
