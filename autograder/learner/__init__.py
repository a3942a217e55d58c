"""What stands by a learner between checks."""
