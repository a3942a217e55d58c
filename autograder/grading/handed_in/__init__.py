"""What was handed in, by whom and when: folders and archives that strangers filled, as a list."""
