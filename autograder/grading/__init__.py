"""How submissions are graded: submission -> student, in the sandbox -> judge -> batch -> gradebook."""
