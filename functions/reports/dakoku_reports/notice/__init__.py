"""超過通知文: the letter to somebody whose month was too long, and how it follows the confirmation."""
