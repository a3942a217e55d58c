"""The reduce: records into the gradebook, notebooks and pages, by one writer."""
