"""Staff, administrators, their rights and passwords, and what they are told and asked."""
