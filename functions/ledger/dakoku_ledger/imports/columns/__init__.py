"""The columns of each list: our headings in every language, those people use, and what cells take."""
