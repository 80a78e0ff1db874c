"""The organisation, its departments, its settings, and files in and out."""
