"""What this part looks at for the doctor (docs/api.md, doctor)."""
