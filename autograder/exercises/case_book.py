"""The clinic of lesson 13: what a network can suffer from, what can be tested, and what each test costs.

This module holds names and prices, and must know nothing of how a disease shows.
"""

PRICES: dict[str, float] = {
    "first loss": 1.0,
    "dead share": 1.0,
    "loss curve": 2.0,
    "layer norms": 3.0,
    "ten examples": 3.0,
    "gradient check": 5.0,
}
"""The tests, with their prices in coins."""

DISEASES = (
    "healthy",
    "rate too large",
    "rate too small",
    "zero start",
    "exploding",
    "vanishing",
    "dead units",
    "sum for mean",
    "missing slope",
    "turned gradient",
    "frozen bias",
    "shuffled labels",
)
"""What a patient can be called."""

CHART: dict[str, float | str] = {
    "rate": 0.2,
    "spread": 1.0,
    "bias": 0.0,
    "bend": "relu",
    "pairs": "kept",
    "backward": "right",
}
"""How a healthy network is set up and trained: the chart that hangs at every bed has these entries."""
