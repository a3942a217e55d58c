"""A lesson's way: text -> splice -> notebook -> keys -> release. The one place that imports `solutions`.

No installation makes `solutions` importable, so that a learner cannot stumble on it; importing this package puts the
checkout on the path.
"""

import sys
from pathlib import Path

CHECKOUT = Path(__file__).parents[2]
"""The root of the checkout; without a `solutions` folder in it, only the wheel is installed."""

if (CHECKOUT / "solutions").is_dir() and str(CHECKOUT) not in sys.path:
    sys.path.append(str(CHECKOUT))
