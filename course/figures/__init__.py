"""Interactive figures: a small kit, and for each lesson a room with a module a figure; its door is the package itself.

A figure's cell calls `figures.chord("level")` and gets: the goal with its light, labeled controls, the picture, a
sentence of state, "Run it on yours" and Reset. A figure comes before the piece that it is about, so it plays
numbers that the build recorded from the reference; once the piece has passed, it runs on the learner's function.

The kit: `palette` (colors), `svg` and `layers` (the two ways to draw), `controls`, `goal`, `yours`, `recordings`,
`stills` (pictures for the text), `figure` (the record that declares a figure) and `frame` (what shows one).
"""
