"""What an instructor does with a class."""
