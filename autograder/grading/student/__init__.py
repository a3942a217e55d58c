"""Inside the sandbox: the process that runs a learner's code, its locks, and how it is spoken to."""
