"""Lesson 03: what goes wrong with chains. The order within a piece is the precedence when several fit."""

import itertools
import math

import numpy as np

from solutions.mistakes.mistake import Mistake

# --- pipeline ---------------------------------------------------------------------------------------------


def _run(functions, x):
    for f in functions:
        x = f(x)
    return x


def _in_reverse(functions):
    return lambda x: _run(reversed(functions), x)


def _returned_in_loop(functions):
    def run(x):
        for f in functions:
            x = f(x)
            return x
        return x

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
    return lambda x: _run(remaining, x)


def _late_names(functions):
    def run(x):
        return x

    for f in functions:
        before = run

        def run(x):
            return f(before(x))  # noqa: B023 - the slip itself

    return run


def _taken_from_list(functions):
    def run(x):
        while functions:
            x = functions.pop(0)(x)
        return x

    return run


def _turned_in_place(functions):
    functions.reverse()
    return lambda x: _run(reversed(functions), x)


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
            lambda functions: lambda x: math.prod(_run(functions[: i + 1], x) for i in range(len(functions))),
        ),
    ),
    Mistake(
        "pipeline",
        "returned_in_loop",
        "It stops after the first function: the return stands inside the loop.",
        "How often does your loop go round before something is returned?",
        (_returned_in_loop, lambda functions: functions[0] if functions else lambda x: x),
    ),
    Mistake(
        "pipeline",
        "one_left_out",
        "One function of the list is never applied.",
        "Does your loop begin with the first function and end with the last?",
        (
            lambda functions: lambda x: _run(functions[1:], x),
            lambda functions: lambda x: _run(functions[:-1], x),
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
            lambda functions: _run(functions[1:], functions[0](1.0)) if functions else 1.0,
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
            lambda functions: lambda x: _run(functions[1:], functions[0](x)),
            lambda functions: lambda x: _run(functions, x) if functions else 0.0,
            lambda functions: lambda x: _run(functions, x) if functions else None,
        ),
    ),
    Mistake(
        "pipeline",
        "functions_looked_up_late",
        "A function that is built in the loop calls itself: its names are looked up only when it is called.",
        "When your inner function is called, the loop has ended: what are its names bound to by then?",
        (_late_names,),
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

# --- chain_derivative -------------------------------------------------------------------------------------


def _before(functions, x):
    """What each function of the chain gets."""
    return [_run(functions[:i], x) for i in range(len(functions))]


def _after(functions, x):
    """What each function of the chain gives."""
    return [_run(functions[: i + 1], x) for i in range(len(functions))]


def _slopes(derivatives, places):
    return [df(place) for df, place in zip(derivatives, places, strict=True)]


def _local(functions, derivatives, x):
    return _slopes(derivatives, _before(functions, x))


def _fed_by_slopes(functions, derivatives, x):
    slope = 1.0
    for df in derivatives:
        x = df(x)
        slope *= x
    return slope


def _product_rule(functions, derivatives, x):
    values = [f(x) for f in functions]
    others = [math.prod(v for j, v in enumerate(values) if j != i) for i in range(len(values))]
    return sum(df(x) * other for df, other in zip(derivatives, others, strict=True))


def _popped(functions, derivatives, x):
    slope = 1.0
    while functions:
        f, df = functions.pop(0), derivatives.pop(0)
        slope, x = slope * df(x), f(x)
    return slope


CHAIN_DERIVATIVE = (
    Mistake(
        "chain_derivative",
        "adds_for_multiplies",
        "The slopes along the chain are added; each one multiplies the wiggle that arrives, so they multiply.",
        "If the first function doubles a wiggle and the second triples it, how large is it at the end?",
        (
            lambda functions, derivatives, x: sum(_local(functions, derivatives, x)),
            lambda functions, derivatives, x: 1.0 + sum(_local(functions, derivatives, x)),
            lambda functions, derivatives, x: sum(_slopes(derivatives, [x] * len(functions))),
        ),
    ),
    Mistake(
        "chain_derivative",
        "outer_derivative_at_x",
        "Every slope is taken at x, but a later function never sees x: it sees what the functions before it gave.",
        "Which number does your second function get, and at which number do you take its slope?",
        (lambda functions, derivatives, x: math.prod(_slopes(derivatives, [x] * len(functions))),),
    ),
    Mistake(
        "chain_derivative",
        "slope_taken_after_the_step",
        "Each slope is taken at what its function gave, one step too late; it belongs to what the function got.",
        "In your loop, what comes first: taking the slope at x, or replacing x?",
        (
            lambda functions, derivatives, x: math.prod(_slopes(derivatives, _after(functions, x))),
            lambda functions, derivatives, x: math.prod(_slopes(derivatives, [_run(functions, x)] * len(functions))),
        ),
    ),
    Mistake(
        "chain_derivative",
        "inner_dropped",
        "The slopes of the inner functions are missing: only the last one is left, or the first one is left out.",
        "The slope of the outer function tells how the result follows u. How does u follow x?",
        (
            lambda functions, derivatives, x: _local(functions, derivatives, x)[-1],
            lambda functions, derivatives, x: math.prod(_local(functions, derivatives, x)[1:]),
        ),
    ),
    Mistake(
        "chain_derivative",
        "outer_dropped",
        "The slope of the last function is missing, or only the first slope is there.",
        "After how many functions does your loop return?",
        (
            lambda functions, derivatives, x: _local(functions, derivatives, x)[0],
            lambda functions, derivatives, x: math.prod(_local(functions, derivatives, x)[:-1]),
        ),
    ),
    Mistake(
        "chain_derivative",
        "derivatives_composed",
        "The derivatives feed each other; values go through the functions, slopes do not go through anything.",
        "What should the second derivative get: a value of the first function, or a slope of it?",
        (
            lambda functions, derivatives, x: _run(derivatives, x),
            _fed_by_slopes,
            lambda functions, derivatives, x: _run(reversed(derivatives), x),
        ),
    ),
    Mistake(
        "chain_derivative",
        "order_reversed",
        "It walks the chain from its end; the first function of the list is the one that gets x.",
        "Which function of the list gets x itself?",
        (
            lambda functions, derivatives, x: math.prod(_local(functions[::-1], derivatives[::-1], x)),
            lambda functions, derivatives, x: math.prod(_slopes(derivatives[::-1], _before(functions, x))),
            lambda functions, derivatives, x: math.prod(_slopes(derivatives, _before(functions, x)[::-1])),
        ),
    ),
    Mistake(
        "chain_derivative",
        "value_for_slope",
        "Values of the functions come out, or are multiplied in; a slope is a product of slopes alone.",
        "For a chain of 3 x and then + 100, does the slope depend on the 100?",
        (
            lambda functions, derivatives, x: _run(functions, x),
            lambda functions, derivatives, x: math.prod(_after(functions, x)),
            lambda functions, derivatives, x: math.prod(_local(functions, derivatives, x)) * _run(functions, x),
        ),
    ),
    Mistake(
        "chain_derivative",
        "product_rule",
        "This is the rule for functions that are multiplied; here one function feeds the next.",
        "Is your chain f(x) times g(x), or g of f(x)?",
        (_product_rule,),
    ),
    Mistake(
        "chain_derivative",
        "starts_with_x",
        "The product does not start from 1: with 0 it stays 0, with x it is too large by x.",
        "A product of no factors at all: which number leaves the first factor as it is?",
        (
            lambda functions, derivatives, x: 0.0 * math.prod(_local(functions, derivatives, x)),
            lambda functions, derivatives, x: x * math.prod(_local(functions, derivatives, x)),
        ),
    ),
    Mistake(
        "chain_derivative",
        "slopes_not_multiplied",
        "It gives back the slopes one by one; asked for is the one slope of the whole chain.",
        "How many numbers tell how fast the end follows x?",
        (_local, lambda functions, derivatives, x: list(itertools.accumulate(_local(functions, derivatives, x)))),
    ),
    Mistake(
        "chain_derivative",
        "slopes_divided",
        "The slopes are divided; each function multiplies the wiggle that arrives.",
        "If u changes twice as fast as x, and y three times as fast as u, how fast does y change?",
        (
            lambda functions, derivatives, x: 1.0 / math.prod(_local(functions, derivatives, x)),
            lambda functions, derivatives, x: (
                _local(functions, derivatives, x)[-1] / math.prod(_local(functions, derivatives, x)[:-1])
            ),
        ),
    ),
    Mistake(
        "chain_derivative",
        "argument_overwritten",
        "It takes functions out of the lists that it is given, so your caller's lists are empty afterwards.",
        "Whose list does pop change?",
        (_popped,),
        reads_as="changed_input",
    ),
)

# --- total_derivative -------------------------------------------------------------------------------------


def _each_path(outer, inner):
    return outer[:, None] * inner


def _scaled_in_place(outer, inner):
    inner *= outer[:, None]
    return inner.sum(axis=0)


TOTAL_DERIVATIVE = (
    Mistake(
        "total_derivative",
        "paths_multiplied",
        "Paths are multiplied; along a path slopes multiply, but what arrives over several paths adds up.",
        "If one path brings a change of 2 and another one a change of 3, how much arrives?",
        (
            lambda outer, inner: np.prod(_each_path(outer, inner), axis=0),
            lambda outer, inner: np.prod(outer) * np.sum(inner, axis=0),
        ),
    ),
    Mistake(
        "total_derivative",
        "largest_path_wins",
        "Only the largest path counts; every path brings its part.",
        "If one path brings a change of 2 and another one a change of 3, how much arrives?",
        (
            lambda outer, inner: np.max(_each_path(outer, inner), axis=0),
            lambda outer, inner: np.take_along_axis(
                _each_path(outer, inner), np.argmax(np.abs(_each_path(outer, inner)), axis=0)[None], axis=0
            )[0],
        ),
    ),
    Mistake(
        "total_derivative",
        "paths_averaged",
        "The paths are averaged; their changes add up.",
        "With twice as many equal paths, does as much arrive, or twice as much?",
        (lambda outer, inner: np.mean(_each_path(outer, inner), axis=0),),
    ),
    Mistake(
        "total_derivative",
        "one_path_only",
        "Only one path is left: a later one replaces the ones before it, or the loop ends too soon.",
        "When your loop comes to the second path, what happens to what the first one brought?",
        (lambda outer, inner: outer[-1] * inner[-1], lambda outer, inner: outer[0] * inner[0]),
    ),
    Mistake(
        "total_derivative",
        "rows_and_columns_exchanged",
        "It reads the table on its side: a row of inner belongs to a quantity in between, a column to an input.",
        "Which entries of inner begin at the input 0: a row, or a column?",
        (
            lambda outer, inner: inner @ outer,
            lambda outer, inner: np.sum(outer * inner, axis=0),
            lambda outer, inner: np.sum(outer * inner, axis=1),
        ),
    ),
    Mistake(
        "total_derivative",
        "summed_over_inputs",
        "It adds up over the inputs, and leaves one number for each path; each input has a slope of its own.",
        "How many numbers should come back for 3 paths and 2 inputs?",
        (lambda outer, inner: np.sum(_each_path(outer, inner), axis=1),),
    ),
    Mistake(
        "total_derivative",
        "paths_not_added",
        "It gives back what each path brings; these still have to be added up for each input.",
        "How many numbers should come back for 3 paths and 2 inputs?",
        (_each_path,),
    ),
    Mistake(
        "total_derivative",
        "everything_added",
        "It adds up over the inputs as well, to one number; each input has a slope of its own.",
        "How many numbers should come back for 3 paths and 2 inputs?",
        (lambda outer, inner: np.sum(_each_path(outer, inner)),),
    ),
    Mistake(
        "total_derivative",
        "slopes_of_a_path_added",
        "Along each path the two slopes are added; along a path slopes multiply.",
        "If u follows x twice as fast and the result follows u three times as fast, how fast is the whole path?",
        (
            lambda outer, inner: np.sum(outer[:, None] + inner, axis=0),
            lambda outer, inner: np.prod(outer[:, None] + inner, axis=0),
        ),
    ),
    Mistake(
        "total_derivative",
        "outer_dropped",
        "The slopes of the result along the quantities in between are missing.",
        "A path has two slopes: which one is not in your result?",
        (lambda outer, inner: np.sum(inner, axis=0),),
    ),
    Mistake(
        "total_derivative",
        "inner_dropped",
        "The slopes of the quantities in between along the inputs are missing.",
        "A path has two slopes: which one is not in your result?",
        (lambda outer, inner: np.array(outer), lambda outer, inner: np.full(inner.shape[1], np.sum(outer))),
    ),
    Mistake(
        "total_derivative",
        "sums_multiplied",
        "It adds up first and multiplies then, which mixes slopes of different paths.",
        "Which slope of outer belongs to the row i of inner: all of them, or outer[i]?",
        (
            lambda outer, inner: np.sum(outer) * np.sum(inner, axis=0),
            lambda outer, inner: np.sum(outer) * np.mean(inner, axis=0),
        ),
    ),
    Mistake(
        "total_derivative",
        "signs_dropped",
        "Signs are dropped; a path can take away what another one brings.",
        "If one path brings 2 and another one -3, how much arrives?",
        (
            lambda outer, inner: np.sum(np.abs(_each_path(outer, inner)), axis=0),
            lambda outer, inner: np.abs(np.sum(_each_path(outer, inner), axis=0)),
        ),
    ),
    Mistake(
        "total_derivative",
        "argument_overwritten",
        "It multiplies into the table that it is given.",
        "Does inner *= ... make a new array?",
        (_scaled_in_place,),
        reads_as="changed_input",
    ),
)

# --- vjp_elementwise --------------------------------------------------------------------------------------


def _multiplied_in_place(upstream, local):
    upstream *= local
    return upstream


def _local_in_place(upstream, local):
    local *= upstream
    return local


VJP_ELEMENTWISE = (
    Mistake(
        "vjp_elementwise",
        "upstream_dropped",
        "It is the local slope alone. That is right only where upstream is 1.",
        "If the final number does not care about an output at all, what is the slope along its input?",
        (lambda upstream, local: np.array(local),),
    ),
    Mistake(
        "vjp_elementwise",
        "local_dropped",
        "It passes upstream on unchanged; the function itself also stretches or shrinks each wiggle.",
        "If the function is flat at some entry, what is the slope along this input?",
        (lambda upstream, local: np.array(upstream), lambda upstream, local: upstream * np.sign(local)),
    ),
    Mistake(
        "vjp_elementwise",
        "adds_for_multiplies",
        "The two slopes are added; along a chain slopes multiply.",
        "Is an entry with its function one path of two links, or two paths?",
        (lambda upstream, local: upstream + local,),
    ),
    Mistake(
        "vjp_elementwise",
        "entries_added_up",
        "It adds up the entries; each input reaches its own output only, and keeps its own slope.",
        "How many outputs does one input of such a function reach?",
        (
            lambda upstream, local: np.sum(upstream * local),
            lambda upstream, local: np.sum(upstream * local, axis=0),
            lambda upstream, local: np.sum(upstream * local, axis=-1),
            lambda upstream, local: np.sum(upstream) * local,
            lambda upstream, local: np.mean(upstream * local),
        ),
    ),
    Mistake(
        "vjp_elementwise",
        "matrix_product",
        "The sign @ combines each row with a column; here the entry at a place meets the entry at the same place.",
        "Which entries of local does upstream[0, 1] have to meet: a row of them, or one?",
        (
            lambda upstream, local: upstream @ local,
            lambda upstream, local: upstream @ local.T,
            lambda upstream, local: upstream.T @ local,
        ),
    ),
    Mistake(
        "vjp_elementwise",
        "whole_jacobian",
        "It builds the whole table of slopes, nearly all of them 0; one slope for each input is enough.",
        "How many numbers should come back for 5 inputs?",
        (
            lambda upstream, local: np.diag(np.ravel(upstream * local)),
            lambda upstream, local: np.diag(np.ravel(local)),
            lambda upstream, local: np.outer(upstream, local),
        ),
    ),
    Mistake(
        "vjp_elementwise",
        "divides",
        "It divides the two slopes; along a chain slopes multiply.",
        "If the local slope is 2, does the input count twice as much as the output, or half as much?",
        (lambda upstream, local: upstream / local, lambda upstream, local: local / upstream),
    ),
    Mistake(
        "vjp_elementwise",
        "a_slope_taken_twice",
        "One of the two slopes is multiplied in twice.",
        "How many links has the way from an input to the final number: which slope belongs to each?",
        (lambda upstream, local: upstream * local**2, lambda upstream, local: upstream**2 * local),
    ),
    Mistake(
        "vjp_elementwise",
        "signs_dropped",
        "Signs are dropped; a slope below 0 turns the wiggle round.",
        "If an output grows when its input shrinks, which sign has their slope?",
        (
            lambda upstream, local: np.abs(upstream * local),
            lambda upstream, local: upstream * np.abs(local),
            lambda upstream, local: np.maximum(upstream * local, 0.0),
            lambda upstream, local: upstream * np.maximum(local, 0.0),
        ),
    ),
    Mistake(
        "vjp_elementwise",
        "sign",
        "A minus has slipped in: this is the way downhill.",
        "Is the gradient asked for, or the step that training takes?",
        (lambda upstream, local: -upstream * local,),
    ),
    Mistake(
        "vjp_elementwise",
        "shape_flattened",
        "The result is one long row; it has the shape of the input.",
        "If the input is a table, which entry of your result belongs to its second row?",
        (lambda upstream, local: (upstream * local).ravel(),),
    ),
    Mistake(
        "vjp_elementwise",
        "lies_on_its_side",
        "Rows and columns are exchanged on the way.",
        "Which entry of local belongs to upstream[0, 1]?",
        (lambda upstream, local: (upstream * local).T, lambda upstream, local: upstream * local.T),
    ),
    Mistake(
        "vjp_elementwise",
        "argument_overwritten",
        "It multiplies into the array that it is given, so your caller's slopes have changed.",
        "Does upstream *= local make a new array?",
        (_multiplied_in_place, _local_in_place),
        reads_as="changed_input",
    ),
)

# --- vjp_matmul -------------------------------------------------------------------------------------------


def _dx(upstream, x, W):
    return upstream @ W.T


def _dW(upstream, x, W):
    return x.T @ upstream


def _pair(dx=_dx, dW=_dW):
    """The piece with another dx, or another dW."""
    return lambda upstream, x, W: (dx(upstream, x, W), dW(upstream, x, W))


def _examples(upstream, x):
    return np.stack([np.outer(row, up) for row, up in zip(x, upstream, strict=True)])


def _read_in_another_order(table):
    """The entries in their old order, cut into as many rows as there were columns."""
    return table.reshape(table.shape[::-1])


def _scaled_upstream(upstream, x, W):
    upstream /= len(x)
    return upstream @ W.T, x.T @ upstream


VJP_MATMUL = (
    Mistake(
        "vjp_matmul",
        "dW_transposed",
        "dW lies on its side: its shape is that of W.T.",
        "Which shape must dW have, so that it can be taken away from W?",
        (_pair(dW=lambda u, x, W: u.T @ x), _pair(dx=lambda u, x, W: W @ u.T, dW=lambda u, x, W: u.T @ x)),
    ),
    Mistake(
        "vjp_matmul",
        "dx_transposed",
        "dx lies on its side: its shape is that of x.T.",
        "Which shape must dx have?",
        (_pair(dx=lambda u, x, W: W @ u.T),),
    ),
    Mistake(
        "vjp_matmul",
        "W_not_transposed",
        "In dx the table W has to be transposed: each entry of x reaches a row of z, with the weights of one row of W.",
        "Through which weights does x[0, 1] reach the outputs of its example: a row of W, or a column?",
        (_pair(dx=lambda u, x, W: u @ W), _pair(dx=lambda u, x, W: u @ W, dW=lambda u, x, W: x @ u)),
    ),
    Mistake(
        "vjp_matmul",
        "x_not_transposed",
        "In dW the table x has to be transposed: each weight meets one column of x, over all examples.",
        "Which entries of x does W[0, 1] meet: a row of x, or a column?",
        (_pair(dW=lambda u, x, W: x @ u), _pair(dW=lambda u, x, W: u @ x)),
    ),
    Mistake(
        "vjp_matmul",
        "reshaped_for_transposed",
        "It reshapes where it should transpose: the shape fits, and the entries stand in other places.",
        "Does reshape exchange rows and columns, or does it cut the same row of numbers at other places?",
        (
            _pair(dx=lambda u, x, W: u @ _read_in_another_order(W)),
            _pair(dW=lambda u, x, W: _read_in_another_order(x) @ u),
            _pair(lambda u, x, W: u @ _read_in_another_order(W), lambda u, x, W: _read_in_another_order(x) @ u),
        ),
    ),
    Mistake(
        "vjp_matmul",
        "factors_exchanged",
        "The two factors stand in the wrong order: a matrix product is not the same both ways.",
        "Write the shapes below the factors: which sizes meet?",
        (
            _pair(dx=lambda u, x, W: W.T @ u),
            _pair(dW=lambda u, x, W: u @ x.T),
            _pair(dx=lambda u, x, W: W.T @ u, dW=lambda u, x, W: u @ x.T),
        ),
    ),
    Mistake(
        "vjp_matmul",
        "order_swapped",
        "dW comes first; results come in the order of the arguments, dx before dW.",
        "In x @ W, which one stands first?",
        (lambda u, x, W: (_dW(u, x, W), _dx(u, x, W)),),
    ),
    Mistake(
        "vjp_matmul",
        "upstream_dropped",
        "upstream is missing. That is right only where all of it is 1.",
        "If the final number does not care about z at all, what are dx and dW?",
        (
            _pair(lambda u, x, W: np.ones_like(u) @ W.T, lambda u, x, W: x.T @ np.ones_like(u)),
            _pair(dx=lambda u, x, W: np.ones_like(u) @ W.T),
            _pair(dW=lambda u, x, W: x.T @ np.ones_like(u)),
            lambda u, x, W: (W.T, x.T),
            lambda u, x, W: (np.array(W), np.array(x)),
        ),
    ),
    Mistake(
        "vjp_matmul",
        "mean_over_examples",
        "It takes a mean over the examples; what arrives over several paths adds up.",
        "Each weight is used once for each example: do these paths add up, or average?",
        (
            _pair(dW=lambda u, x, W: x.T @ u / len(x)),
            _pair(lambda u, x, W: u @ W.T / len(x), lambda u, x, W: x.T @ u / len(x)),
        ),
    ),
    Mistake(
        "vjp_matmul",
        "kept_for_each_example",
        "dW is kept apart for each example; there is one W, so there is one dW.",
        "W serves all examples: how many numbers tell how the final number follows W[0, 0]?",
        (_pair(dW=lambda u, x, W: _examples(u, x)),),
    ),
    Mistake(
        "vjp_matmul",
        "one_example_only",
        "dW holds one example only: a later one replaces the ones before it, or the loop ends too soon.",
        "When your loop comes to the second example, what happens to what the first one brought?",
        (_pair(dW=lambda u, x, W: np.outer(x[-1], u[-1])), _pair(dW=lambda u, x, W: np.outer(x[0], u[0]))),
    ),
    Mistake(
        "vjp_matmul",
        "entry_by_entry",
        "It multiplies entry by entry; an entry reaches several outputs, and all of these paths count.",
        "How many entries of z change when x[0, 0] changes?",
        (
            _pair(lambda u, x, W: u * W.T, lambda u, x, W: x.T * u),
            _pair(lambda u, x, W: u * W, lambda u, x, W: x * u),
            _pair(dx=lambda u, x, W: u * W),
            _pair(dW=lambda u, x, W: x * u),
        ),
    ),
    Mistake(
        "vjp_matmul",
        "forward_for_backward",
        "It computes z again, or multiplies upstream on the wrong side of it.",
        "What is known on the way back: how z follows x, or how the final number follows z?",
        (
            lambda u, x, W: x @ W,
            lambda u, x, W: (x @ W, x @ W),
            lambda u, x, W: u * (x @ W),
        ),
    ),
    Mistake(
        "vjp_matmul",
        "one_result",
        "Only one of the two comes back.",
        "Both x and W have slopes: what stands behind return?",
        (_dx, _dW, lambda u, x, W: (_dx(u, x, W),)),
    ),
    Mistake(
        "vjp_matmul",
        "sign",
        "A minus has slipped in: these are the ways downhill.",
        "Is the gradient asked for, or the step that training takes?",
        (lambda u, x, W: (-_dx(u, x, W), -_dW(u, x, W)),),
    ),
    Mistake(
        "vjp_matmul",
        "argument_overwritten",
        "It writes into the upstream that it is given, so your caller's slopes have changed.",
        "Does upstream /= N make a new array?",
        (_scaled_upstream,),
        reads_as="changed_input",
    ),
)

# --- count_products ---------------------------------------------------------------------------------------


def _refusing(count):
    """`count` for the two modes, a ValueError for any other."""

    def counted(sizes, mode):
        if mode not in ("forward", "reverse"):
            raise ValueError(mode)
        return count(sizes, mode == "forward")

    return counted


def _layers(sizes):
    return list(itertools.pairwise(sizes))


def _count(sizes, forward):
    layers = _layers(sizes)
    width, taken = (sizes[0], layers[1:]) if forward else (sizes[-1], layers[:-1])
    return sum(width * n * m for n, m in taken)


def _with_seed(sizes, forward):
    return sum((sizes[0] if forward else sizes[-1]) * n * m for n, m in _layers(sizes))


def _one_too_few(sizes, forward):
    layers = _layers(sizes)
    width, taken = (sizes[0], layers[1:-1]) if forward else (sizes[-1], layers[1:-1])
    return sum(width * n * m for n, m in taken)


def _last_product_only(sizes, forward):
    if len(sizes) < 3:
        return 0
    return sizes[0] * sizes[-1] * (sizes[-2] if forward else sizes[1])


def _additions_too(sizes, forward):
    layers = _layers(sizes)
    if forward:
        return sum(sizes[0] * m * (2 * n - 1) for n, m in layers[1:])
    return sum(sizes[-1] * n * (2 * m - 1) for n, m in layers[:-1])


def _one_seed(sizes, forward):
    layers = _layers(sizes)
    return sum(n * m for n, m in (layers[1:] if forward else layers[:-1]))


def _entries_only(sizes, forward):
    if forward:
        return sum(sizes[0] * m for m in sizes[2:])
    return sum(sizes[-1] * n for n in sizes[:-2])


def _sizes_added(sizes, forward):
    layers = _layers(sizes)
    width, taken = (sizes[0], layers[1:]) if forward else (sizes[-1], layers[:-1])
    return sum(width + n + m for n, m in taken)


def _by_name(sizes, mode):
    return {"forward": _count(sizes, True), "reverse": _count(sizes, False)}[mode]


def _sizes_popped(sizes, mode):
    if mode not in ("forward", "reverse"):
        raise ValueError(mode)
    if mode == "forward":
        sizes.reverse()
    total, width = 0, sizes.pop()
    while len(sizes) > 1:
        m = sizes.pop()
        total += width * m * sizes[-1]
    return total


COUNT_PRODUCTS = (
    Mistake(
        "count_products",
        "modes_exchanged",
        "Forward and reverse are exchanged: forward keeps the width of the input, reverse that of the output.",
        "Going forward, the product so far has a column for each input. How many columns is that?",
        (_refusing(lambda sizes, forward: _count(sizes, not forward)),),
    ),
    Mistake(
        "count_products",
        "seed_counted",
        "It counts one product too many: the first Jacobian is there already, nothing has to be multiplied to get it.",
        "How many products do three matrices need?",
        (_refusing(_with_seed),),
    ),
    Mistake(
        "count_products",
        "one_product_too_few",
        "A product is missing: L Jacobians are joined by L - 1 products.",
        "How many products do three matrices need, and how many does your loop count?",
        (_refusing(_one_too_few), _refusing(_last_product_only)),
    ),
    Mistake(
        "count_products",
        "mode_ignored",
        "Both modes give the same number; they bracket the product differently.",
        "Where in your function does the mode decide something?",
        (
            _refusing(lambda sizes, forward: _count(sizes, True)),
            _refusing(lambda sizes, forward: _count(sizes, False)),
            _refusing(lambda sizes, forward: min(_count(sizes, True), _count(sizes, False))),
        ),
        reads_as="ignores mode",
    ),
    Mistake(
        "count_products",
        "one_row_only",
        "It multiplies two sizes for each product; a product of matrices multiplies three.",
        "For (m, n) times (n, p): how many entries has the result, and how many multiplications does each take?",
        (
            _refusing(_one_seed),
            _refusing(lambda sizes, forward: sum(n * m for n, m in _layers(sizes))),
            _refusing(_entries_only),
        ),
    ),
    Mistake(
        "count_products",
        "wrong_width",
        "The right products are counted with the width of the wrong end.",
        "Going forward, does the number of columns of the product so far ever change?",
        (
            _refusing(lambda sizes, forward: _one_seed(sizes, forward) * (sizes[-1] if forward else sizes[0])),
            _refusing(
                lambda sizes, forward: sum(a * b * c for a, b, c in zip(sizes, sizes[1:], sizes[2:], strict=False))
            ),
        ),
    ),
    Mistake(
        "count_products",
        "all_sizes_multiplied",
        "It multiplies all sizes; the products come one after the other, so their costs add up.",
        "If one product costs 1,000 and the next 100, what do both cost?",
        (
            _refusing(lambda sizes, forward: math.prod(sizes) if len(sizes) > 2 else 0),
            _refusing(lambda sizes, forward: math.prod(sizes)),
        ),
    ),
    Mistake(
        "count_products",
        "sizes_added",
        "The sizes of a product are added; they have to be multiplied.",
        "For (2, 3) times (3, 4): how many entries has the result, and how many multiplications does each take?",
        (_refusing(_sizes_added), _refusing(lambda sizes, forward: sum(sizes))),
    ),
    Mistake(
        "count_products",
        "additions_counted",
        "It counts additions too; asked for are multiplications alone.",
        "For an entry with n products in it, how many multiplications are there, and how many additions?",
        (_refusing(_additions_too),),
    ),
    Mistake(
        "count_products",
        "mode_not_refused",
        "An unknown mode gets an answer; it should stop with a ValueError.",
        "What does your function do with the mode 'backward'?",
        (
            lambda sizes, mode: _count(sizes, mode == "forward"),
            lambda sizes, mode: _count(sizes, mode != "reverse"),
            lambda sizes, mode: _count(sizes, mode == "forward") if mode in ("forward", "reverse") else None,
            lambda sizes, mode: _count(sizes, mode == "forward") if mode in ("forward", "reverse") else 0,
            lambda sizes, mode: (
                _count(sizes, mode == "forward") if mode in ("forward", "reverse") else ValueError(mode)
            ),
        ),
    ),
    Mistake(
        "count_products",
        "another_error",
        "An unknown mode stops it with another error than a ValueError.",
        "Which kind of error do you raise, or does Python raise it before you can?",
        (_by_name,),
    ),
    Mistake(
        "count_products",
        "single_layer_forgotten",
        "With a single layer there is nothing to multiply; it should give 0.",
        "How many products does one matrix alone need?",
        (
            _refusing(lambda sizes, forward: _count(sizes, forward) if len(sizes) > 2 else sizes[0] * sizes[1]),
            _refusing(lambda sizes, forward: _count(sizes, forward) if len(sizes) > 2 else None),
            _refusing(lambda sizes, forward: _count(sizes, forward) if len(sizes) > 2 else 1),
        ),
    ),
    Mistake(
        "count_products",
        "argument_overwritten",
        "It takes sizes out of the list that it is given, or turns that list round.",
        "Whose list do pop and reverse change?",
        (_sizes_popped,),
        reads_as="changed_input",
    ),
)

MISTAKES = (
    *PIPELINE,
    *CHAIN_DERIVATIVE,
    *TOTAL_DERIVATIVE,
    *VJP_ELEMENTWISE,
    *VJP_MATMUL,
    *COUNT_PRODUCTS,
)
