"""The map: many submissions over any executor, and what is known already."""
