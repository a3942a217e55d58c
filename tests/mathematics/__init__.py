"""Mathematics held against independent sources, on many draws. A draw may take as long as a busy machine needs."""

from hypothesis import settings

settings.register_profile("no deadline", deadline=None)
settings.load_profile("no deadline")
