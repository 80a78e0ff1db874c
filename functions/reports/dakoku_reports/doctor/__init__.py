"""産業医連絡票: those of a department's month who worked too long, for the doctor. A Japanese form."""
