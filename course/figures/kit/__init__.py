"""The kit that every interactive figure is made of. It knows no lesson."""
