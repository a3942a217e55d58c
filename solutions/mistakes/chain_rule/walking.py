"""A walk along a chain, of which mistakes of two pieces are made. Knows no mistake."""


def walk(functions, x):
    """What comes out of the chain."""
    for f in functions:
        x = f(x)
    return x
