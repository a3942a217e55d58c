"""The sandbox from outside: its walls, the warm parent behind them, and what this machine offers."""
