"""One submission: its bytes set into the instructor's notebook, examined in the sandbox, judged, recorded."""
