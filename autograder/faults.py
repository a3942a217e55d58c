"""What is said about each kind of difference: one kind sentence each, with no value that would be the answer.

The order of READS is the precedence of the general reader (:mod:`autograder.differ`).
"""

STATUS = {
    "missing": "There is no {piece} here yet. Run the cell that defines it, then run this cell again.",
    "not_callable": "{piece} is not a function here, its type is {detail}. Does another cell use the same name?",
    "signature": "Your {piece}{detail} cannot be called as {piece}{signature}. Make its first line match.",
    "blank": "{piece} is still as you found it. Replace the line that raises NotImplementedError with your own.",
    "ended": "{piece} ended the whole process before it gave anything back. Does it call exit, or itself without end?",
    "garbled": "{piece} gave back more than can be compared: too much of it, or nested too deeply.",
    "not_asked": "{piece} was not asked: other cells of the notebook stopped it too often before.",
    "unreadable": "The notebook could not be read, so {piece} could not be asked. {detail}",
    "unanswered": "No answer yet. Type one of the letters between the quotes, run that cell, then run this one.",
    "no_such_option": "The answer is one of the letters {detail}.",
}
"""Why a piece could not be asked, or a question not be judged."""

LOST = ("ended", "garbled", "not_asked", "unreadable")
"""Those of STATUS that are the grader's to say: nothing came back from the learner's process."""

BROKEN = {
    "raised": "It stopped with {type}{message}{where}.",
    "slow": "It did not finish within {seconds:g} seconds. Is there a loop that never ends?",
    "accepted": "It gave back {got}, where it should raise a ValueError: it cannot work with these arguments.",
    "none": "It gave back None. Does every way through the function end in return?",
    "not_numbers": "It gave back {got}, where {wanted} should come.",
    "how_many": "It gave back a list of {got}, where a list of {wanted} should come.",
    "item": "In the list, the item with index {index} is {got}, where {wanted} should come.",
    "changed_input": "It changed the argument that it was given. Build the result in a list or array of its own.",
    "shares_memory": "Writing into the result changes the argument: both are one list or array. Give back a new one.",
    "word": "It gave back another word than this case needs.",
    "sizes": "The parts do not have the sizes that they should have.",
    "members": "Something is there more than once, or is missing, or does not belong there.",
    "mixing": "Over many draws, some things always stay together, or in their place: they are not well mixed.",
    "repeats": "The same random state gives another result the second time.",
    "each_once": "A node is missing, or stands there more than once, or does not belong there.",
    "parents_first": "A node stands before one of its parents, or a parent is not there at all.",
    "fraction": "At the kink it should give any number from 0 to 1, for each entry. Does 0/0 happen there?",
    "diagnosed": "Not every patient gets its right name.",
    "bill": "The way to the names costs too much, wrong names included.",
    "tested twice": "It asks for a test that has been done already, and would for ever.",
    "no such name": "It says something that is neither a test nor one of the names.",
    "dearest first": "Every name is right. The first test of every patient is the dearest one.",
    "paid for nothing": "Every name is right. Some tests are paid whose findings are not needed.",
    "spread": "The weights do not spread as they should: over many of them, their variance is another one.",
    "drawn": "The same random state has to give the same weights, and another state other ones.",
    "again": "The same random state gives another result the second time.",
    "reads": "Too few of the pictures that were held back are read right.",
    "no network": "It gave back something else than the weights, and biases, of layers that fit each other.",
    "tables alone": "It gave back tables alone: each layer has a row of biases besides.",
    "other sizes": "It gave back a network that takes, or gives, another number of numbers than it should.",
    "not finite": "Some of the numbers are nan or infinite, or so large that they soon will be.",
    "zeros": "All weights are 0.",
    "units alike": "All units of a layer have the same weights.",
    "inputs alike": "All inputs of a layer have the same weights.",
    "off center": "The weights do not lie around 0: their mean is far from it.",
    "one answer": "It gives the same answer to every picture that was held back.",
    "chance": "It reads hardly more of the pictures that were held back than by guessing.",
    "half": "It reads less than two thirds of the pictures that were held back; 95 % are asked.",
    "most": "It reads most of the pictures that were held back; 95 % are asked.",
    "shape": "It gave back {got_shape}, where {wanted_shape} should come.",
    "transposed": "The result lies on its side: it is {got_shape}, it should be {wanted_shape}.",
    "nan": "The result contains nan: something like 0/0, or infinity minus infinity, happened on the way.",
    "infinite": "The result is infinite where it should not be: something was divided by 0, or grew without limit.",
}
"""Results that cannot be compared number by number."""

READS = {
    "single_precision": "The result agrees to about 7 digits and no further, as 32-bit numbers would.",
    "ignores": "The result does not change when {argument} changes.",
    "whole_numbers": "Every result is a whole number, although the right ones are not.",
    "sign": "The size is right, the sign is turned round.",
    "times_input": "The result is too large by the factor {argument}.",
    "over_input": "The result is too small by the factor {argument}.",
    "times_count": "The result is too large by a factor that changes with the inputs: {count}.",
    "over_count": "The result is too small by a factor that changes with the inputs: {count}.",
    "ratio": "The result is always {ratio} times what it should be.",
    "reciprocal": "The result is upside down: 1 divided by it would be right.",
    "offset": "The result is always off by the same amount, {offset}.",
    "reversed": "The numbers are right, their order is turned round.",
    "near": "It is close, but not close enough: it is off by about {percent}.",
    "entries": "{wrong} of {size} entries differ; the first is the one at index {index}.",
    "other": "The value is wrong, in a way that none of the usual relations explains.",
}
"""How a wrong result relates to the right one, in order of precedence."""
