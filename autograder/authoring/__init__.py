"""A lesson's way: text -> splice -> notebook -> keys -> release. The one place that imports `solutions`."""
