"""What a provider said of a person and date, as it came."""
