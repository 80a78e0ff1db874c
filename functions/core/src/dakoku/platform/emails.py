"""Which texts can be e-mail addresses."""

# Plain addresses only: no quotes, no comments, nothing but ASCII.
PATTERN = r"^[0-9A-Za-z.!#$%&'*+/=?^_`{|}~-]+@[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)+$"
LONGEST = 254  # characters
