"""What every workbook shares: cells that mean what they say, and a page that prints."""
