"""The staff list as a file: reading, checking and comparing it. Pure: no database and no clock."""
