"""What only an instructor sees: the lessons' text, the reference, the mistakes. Never in a wheel."""
