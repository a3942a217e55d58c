"""The reference: the one copy of every solution, a module a lesson. The build splices it into the lessons."""
