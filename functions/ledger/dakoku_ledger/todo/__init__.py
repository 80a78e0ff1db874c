"""What an administrator should see to today."""
