"""`settings/pulling`, seen and changed."""
