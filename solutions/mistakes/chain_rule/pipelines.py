"""Lesson 03: what goes wrong when functions are put in a row. The order is the precedence when several fit."""

import math

from solutions.mistakes.chain_rule.walking import walk
from solutions.mistakes.mistake import Mistake


def _in_reverse(functions):
    return lambda x: walk(reversed(functions), x)


def _returned_in_loop(functions):
    def run(x):
        for f in functions:
            x = f(x)
            return x
        return x

    return run


def _returned_in_loop_alone(functions):
    """The same; without a function there is nothing that it could return."""

    def run(x):
        for f in functions:
            return f(x)

    return run


def _result_not_returned(functions):
    def run(x):
        for f in functions:
            x = f(x)

    return run


def _last_of_separate_results(functions):
    def run(x):
        result = x
        for f in functions:
            result = f(x)
        return result

    return run


def _used_up(functions):
    remaining = iter(functions)
    return lambda x: walk(remaining, x)


def _late_names(functions):
    def run(x):
        return x

    for f in functions:
        before = run

        def run(x):
            return f(before(x))  # noqa: B023 - the slip itself

    return run


def _late_steps(functions):
    """Each step of the list calls whatever f is at the end."""
    return lambda x: walk([functions[-1] for _ in functions], x)


def _taken_from_list(functions):
    def run(x):
        while functions:
            x = functions.pop(0)(x)
        return x

    return run


def _turned_in_place(functions):
    functions.reverse()
    return lambda x: walk(reversed(functions), x)


PIPELINE = (
    Mistake(
        "pipeline",
        "order_reversed",
        "It applies the last function of the list first; the first of the list comes first.",
        "In your result, which function gets x itself?",
        (_in_reverse,),
    ),
    Mistake(
        "pipeline",
        "every_function_gets_x",
        "Every function is applied to x; each one should get what the one before it gave.",
        "What does your second function get: x, or the result of the first?",
        (
            lambda functions: lambda x: sum((f(x) for f in functions), 0.0) if functions else x,
            lambda functions: lambda x: [f(x) for f in functions] if functions else x,
            _last_of_separate_results,
        ),
    ),
    Mistake(
        "pipeline",
        "results_multiplied",
        "The results are multiplied; to feed one function into the next is something else.",
        "If f doubles and g adds 3, what comes out of f and then g for 5?",
        (
            lambda functions: lambda x: math.prod(f(x) for f in functions) if functions else x,
            lambda functions: lambda x: math.prod(walk(functions[: i + 1], x) for i in range(len(functions))),
        ),
    ),
    Mistake(
        "pipeline",
        "returned_in_loop",
        "It stops after the first function: the return stands inside the loop.",
        "How often does your loop go round before something is returned?",
        (_returned_in_loop, _returned_in_loop_alone, lambda functions: functions[0] if functions else lambda x: x),
    ),
    Mistake(
        "pipeline",
        "one_left_out",
        "One function of the list is never applied.",
        "Does your loop begin with the first function and end with the last?",
        (
            lambda functions: lambda x: walk(functions[1:], x),
            lambda functions: lambda x: walk(functions[:-1], x),
        ),
    ),
    Mistake(
        "pipeline",
        "number_for_function",
        "It gives back something that cannot be called; asked for is a function that waits for its argument.",
        "When pipeline is called, is there already an x to apply the functions to?",
        (
            lambda functions: None,
            lambda functions: list(functions),
            lambda functions: walk(functions[1:], functions[0](1.0)) if functions else 1.0,
        ),
    ),
    Mistake(
        "pipeline",
        "result_not_returned",
        "The inner function computes the result and does not return it.",
        "What comes out of a function whose last line is a loop?",
        (_result_not_returned,),
    ),
    Mistake(
        "pipeline",
        "empty_list_forgotten",
        "With no function in the list it stops, or gives something else than its argument.",
        "If nothing is done to x, what is left?",
        (
            lambda functions: lambda x: walk(functions[1:], functions[0](x)),
            lambda functions: lambda x: walk(functions, x) if functions else 0.0,
            lambda functions: lambda x: walk(functions, x) if functions else None,
        ),
    ),
    Mistake(
        "pipeline",
        "functions_looked_up_late",
        "A function that is built in the loop looks its names up only when it is called: it finds the last ones.",
        "When your inner function is called, the loop has ended: what are its names bound to by then?",
        (_late_names, _late_steps),
    ),
    Mistake(
        "pipeline",
        "list_used_up",
        "It works once: at the second call no functions are left.",
        "After the first call, is there still something in what your loop goes through?",
        (_used_up,),
    ),
    Mistake(
        "pipeline",
        "argument_overwritten",
        "It takes functions out of the list that it is given, or turns that list round.",
        "Whose list do pop and reverse change?",
        (_taken_from_list, _turned_in_place),
        reads_as="changed_input",
    ),
)
