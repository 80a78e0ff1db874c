"""KING OF TIME's side: its people and time records, fitted to the same provider as Jobcan's."""
