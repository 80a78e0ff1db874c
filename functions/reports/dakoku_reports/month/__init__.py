"""One employee's month as a workbook (R1)."""
