"""Lesson 01: what goes wrong with slopes. The order within a piece is the precedence when several fit."""

import numpy as np

from solutions.mistakes.mistake import Mistake


def _central(f, x, h=1e-5):
    return (f(x + h) - f(x - h)) / (2 * h)


def _fixed_step(difference, step):
    """`difference` with its own step, whatever h is given."""
    return lambda f, x, h=None: difference(f, x, step)


def _forward(f, x, h=1e-5):
    return (f(x + h) - f(x)) / h


def _second(f, x, h=1e-3):
    return (f(x + h) - 2 * f(x) + f(x - h)) / h**2


def _single_precision(difference):
    """`difference` with every number cut to 32 bits on the way."""

    def measured(f, x, h=1e-5):
        return difference(lambda t: np.float32(f(float(t))), np.float32(x), np.float32(h))

    return measured


# --- secant_slope -----------------------------------------------------------------------------------------

SECANT_SLOPE = (
    Mistake(
        "secant_slope",
        "value_for_slope",
        "It gives a value of f, or a difference of values, where a slope is asked for.",
        "If f rises by 6 while you go 3 to the right, how much does it rise for each 1?",
        (lambda f, a, b: f(b) - f(a), lambda f, a, b: f(b), lambda f, a, b: f(a)),
    ),
    Mistake(
        "secant_slope",
        "run_over_rise",
        "It divides the run by the rise, upside down.",
        "On a steep road, which one is the larger: the rise or the run?",
        (lambda f, a, b: (b - a) / (f(b) - f(a)),),
    ),
    Mistake(
        "secant_slope",
        "sign_flipped_run",
        "The rise is counted from a to b and the run from b to a, so the sign turns round.",
        "Do both differences start at the same point?",
        (lambda f, a, b: (f(b) - f(a)) / (a - b),),
    ),
    Mistake(
        "secant_slope",
        "precedence",
        "Parentheses are missing: only the last term is divided.",
        "In p - q / r, what does Python divide by r?",
        (
            lambda f, a, b: f(b) - f(a) / (b - a),
            lambda f, a, b: (f(b) - f(a)) / b - a,
            lambda f, a, b: f(b) - f(a) / b - a,
        ),
    ),
    Mistake(
        "secant_slope",
        "run_without_sign",
        "The run is made positive, so the sign is wrong when b lies to the left of a.",
        "Walking back along the same line, is the rise still positive? And the run?",
        (lambda f, a, b: (f(b) - f(a)) / abs(b - a), lambda f, a, b: abs(f(b) - f(a)) / abs(b - a)),
    ),
    Mistake(
        "secant_slope",
        "slope_of_midpoint",
        "It measures the slope at one point, not from a to b.",
        "Which two points does the line go through?",
        (
            lambda f, a, b: _central(f, (a + b) / 2),
            lambda f, a, b: _central(f, a),
            lambda f, a, b: _central(f, b),
        ),
    ),
    Mistake(
        "secant_slope",
        "whole_numbers",
        "The result is cut to a whole number.",
        "What is the difference between / and // in Python?",
        (lambda f, a, b: (f(b) - f(a)) // (b - a), lambda f, a, b: int((f(b) - f(a)) / (b - a))),
        reads_as="whole_numbers",
    ),
)

# --- forward_difference, central_difference ---------------------------------------------------------------


def _hard_coded(piece, difference):
    return Mistake(
        piece,
        "hard_coded_step",
        "It uses a step of its own and ignores the h that it is given.",
        "If your caller asks for h = 0.5, where in your function does the 0.5 go?",
        tuple(_fixed_step(difference, step) for step in (1e-15, 1.0, 1e-5, 1e-3)),
        reads_as="ignores h",
    )


def _float32(piece, difference):
    return Mistake(
        piece,
        "single_precision",
        "It computes with 32-bit numbers, which keep about 7 digits.",
        "How many digits are left when two numbers of 7 digits agree in the first 5 and are subtracted?",
        (_single_precision(difference),),
        reads_as="single_precision",
    )


FORWARD_DIFFERENCE = (
    Mistake(
        "forward_difference",
        "backward",
        "It looks from x to the left; forward looks to the right.",
        "Which of x - h and x + h lies ahead of x?",
        (lambda f, x, h=1e-5: (f(x) - f(x - h)) / h,),
    ),
    Mistake(
        "forward_difference",
        "central_for_forward",
        "It measures from x - h to x + h: that is the central difference.",
        "Between which two points does this slope run: does x itself belong to them?",
        (lambda f, x, h=1e-5: _central(f, x, h),),
    ),
    Mistake(
        "forward_difference",
        "no_division",
        "The rise is there, but nothing divides it by the step.",
        "How far did you go to the right while f rose by this much?",
        (lambda f, x, h=1e-5: f(x + h) - f(x),),
    ),
    Mistake(
        "forward_difference",
        "precedence",
        "Parentheses are missing: only the last term is divided by h.",
        "In p - q / r, what does Python divide by r?",
        (lambda f, x, h=1e-5: f(x + h) - f(x) / h,),
    ),
    Mistake(
        "forward_difference",
        "sign",
        "The two values are subtracted the wrong way round.",
        "When f grows, is the value at x + h the larger or the smaller one?",
        (lambda f, x, h=1e-5: (f(x) - f(x + h)) / h,),
    ),
    Mistake(
        "forward_difference",
        "doubled_run",
        "It divides by 2 h, but from x to x + h the run is h.",
        "How far is it from x to x + h?",
        (lambda f, x, h=1e-5: (f(x + h) - f(x)) / (2 * h),),
    ),
    Mistake(
        "forward_difference",
        "multiplies_by_step",
        "It multiplies the rise by h where it should divide.",
        "If f rises by 0.2 while you go 0.1, is the slope 0.02 or 2?",
        (lambda f, x, h=1e-5: (f(x + h) - f(x)) * h,),
    ),
    Mistake(
        "forward_difference",
        "value_for_slope",
        "It gives the value of f, not its slope.",
        "Can a road be high up and flat?",
        (lambda f, x, h=1e-5: f(x), lambda f, x, h=1e-5: f(x + h)),
    ),
    Mistake(
        "forward_difference",
        "step_added_to_value",
        "It adds h to the value f(x); the step belongs inside, to x.",
        "Is f(x) + h the same as f(x + h)?",
        (lambda f, x, h=1e-5: (f(x) + h - f(x)) / h,),
    ),
    _hard_coded("forward_difference", _forward),
    _float32("forward_difference", _forward),
)

CENTRAL_DIFFERENCE = (
    Mistake(
        "central_difference",
        "forward_for_central",
        "It measures from x to x + h: that is the forward difference, which leans to one side.",
        "Which point to the left of x does your function look at?",
        (lambda f, x, h=1e-5: _forward(f, x, h),),
    ),
    Mistake(
        "central_difference",
        "backward_for_central",
        "It measures from x - h to x, which leans to one side.",
        "Which point to the right of x does your function look at?",
        (lambda f, x, h=1e-5: (f(x) - f(x - h)) / h,),
    ),
    Mistake(
        "central_difference",
        "run_not_doubled",
        "It divides by h, but from x - h to x + h the run is 2 h, so the slope comes out twice too large.",
        "How far is it from x - h to x + h?",
        (lambda f, x, h=1e-5: (f(x + h) - f(x - h)) / h,),
    ),
    Mistake(
        "central_difference",
        "precedence",
        "Parentheses are missing: Python divides only the last term, or multiplies by h at the end.",
        "In p - q / 2 * h, what is divided, and what is multiplied?",
        (
            lambda f, x, h=1e-5: f(x + h) - f(x - h) / (2 * h),
            lambda f, x, h=1e-5: (f(x + h) - f(x - h)) / 2 * h,
            lambda f, x, h=1e-5: f(x + h) - f(x - h) / 2 * h,
        ),
    ),
    Mistake(
        "central_difference",
        "sign",
        "The two values are subtracted the wrong way round.",
        "When f grows, is the value at x + h the larger or the smaller one?",
        (lambda f, x, h=1e-5: (f(x - h) - f(x + h)) / (2 * h),),
    ),
    Mistake(
        "central_difference",
        "half_step",
        "It steps h / 2 to each side: another formula, and a good one, but not the one asked for.",
        "With h = 0.5, at which two places should f be looked at?",
        (lambda f, x, h=1e-5: (f(x + h / 2) - f(x - h / 2)) / h,),
    ),
    Mistake(
        "central_difference",
        "five_points",
        "It uses four points around x: another formula, and a finer one, but not the one asked for.",
        "How often should f be called for one slope?",
        (lambda f, x, h=1e-5: (8 * (f(x + h) - f(x - h)) - (f(x + 2 * h) - f(x - 2 * h))) / (12 * h),),
    ),
    Mistake(
        "central_difference",
        "no_division",
        "The rise is there, but nothing divides it by the run.",
        "How far did you go to the right while f rose by this much?",
        (lambda f, x, h=1e-5: f(x + h) - f(x - h),),
    ),
    Mistake(
        "central_difference",
        "mean_for_slope",
        "It averages the two values; a slope needs their difference.",
        "What does a slope compare: how high f is, or how much it changes?",
        (
            lambda f, x, h=1e-5: (f(x + h) + f(x - h)) / (2 * h),
            lambda f, x, h=1e-5: (f(x + h) + f(x - h)) / 2,
        ),
    ),
    Mistake(
        "central_difference",
        "value_for_slope",
        "It gives the value of f, not its slope.",
        "Can a road be high up and flat?",
        (lambda f, x, h=1e-5: f(x),),
    ),
    _hard_coded("central_difference", _central),
    _float32("central_difference", _central),
)

# --- best_step --------------------------------------------------------------------------------------------


def _errors(f, df, x, steps):
    return [abs(_central(f, x, h) - df(x)) for h in steps]


BEST_STEP = (
    Mistake(
        "best_step",
        "smallest_step",
        "It takes the smallest step, but below some h rounding makes the slope worse again.",
        "What did the error curve do to the left of its lowest point?",
        (lambda f, df, x, steps: min(steps),),
    ),
    Mistake(
        "best_step",
        "largest_step",
        "It takes the largest step.",
        "Does the chord come closer to the tangent as h grows?",
        (lambda f, df, x, steps: max(steps),),
    ),
    Mistake(
        "best_step",
        "error_for_step",
        "It returns the least error; asked for is the step that has it.",
        "What should your caller do with the result: pass it on as h, or read it as an error?",
        (lambda f, df, x, steps: min(_errors(f, df, x, steps)),),
    ),
    Mistake(
        "best_step",
        "index_for_step",
        "It returns the position in the list; asked for is the entry that stands there.",
        "If the result is 2, is that a step h, or a place in the list?",
        (lambda f, df, x, steps: int(np.argmin(_errors(f, df, x, steps))),),
    ),
    Mistake(
        "best_step",
        "largest_error",
        "It picks the step with the largest error.",
        "Which error would you like to be left with?",
        (lambda f, df, x, steps: max(steps, key=lambda h: abs(_central(f, x, h) - df(x))),),
    ),
    Mistake(
        "best_step",
        "size_of_error_missing",
        "It compares slopes, or errors with their signs; what counts is the size of the error.",
        "Which of -1 and 0.001 is the smaller number? Which is the smaller error?",
        (
            lambda f, df, x, steps: min(steps, key=lambda h: _central(f, x, h) - df(x)),
            lambda f, df, x, steps: min(steps, key=lambda h: df(x) - _central(f, x, h)),
            lambda f, df, x, steps: min(steps, key=lambda h: abs(_central(f, x, h))),
        ),
    ),
    Mistake(
        "best_step",
        "forward_for_central",
        "It measures with the forward difference, whose best step is another one.",
        "Which of your two differences is the one to tune here?",
        (lambda f, df, x, steps: min(steps, key=lambda h: abs(_forward(f, x, h) - df(x))),),
    ),
    Mistake(
        "best_step",
        "compares_with_value",
        "It compares the measured slope with f(x); the true slope is df(x).",
        "Which of the functions that you are given tells the true slope?",
        (lambda f, df, x, steps: min(steps, key=lambda h: abs(_central(f, x, h) - f(x))),),
    ),
    Mistake(
        "best_step",
        "first_step",
        "It returns the first step, or the last, whatever their errors are.",
        "Does your loop remember the best step so far, or only the one it saw last?",
        (lambda f, df, x, steps: steps[0], lambda f, df, x, steps: steps[-1]),
    ),
)

# --- second_difference ------------------------------------------------------------------------------------

SECOND_DIFFERENCE = (
    Mistake(
        "second_difference",
        "divides_by_h",
        "It divides by h once; the slope of a slope divides by h twice.",
        "A slope divides by h. The slope of a slope divides by h how often?",
        (lambda f, x, h=1e-3: (f(x + h) - 2 * f(x) + f(x - h)) / h,),
    ),
    Mistake(
        "second_difference",
        "doubled_run",
        "It divides by 2 h or by its square, but the two slopes are measured h apart.",
        "How far apart are the middles of the two stretches?",
        (
            lambda f, x, h=1e-3: _second(f, x, h) / 2,
            lambda f, x, h=1e-3: _second(f, x, h) / 4,
            lambda f, x, h=1e-3: _second(f, x, h) * h / 2,
        ),
    ),
    Mistake(
        "second_difference",
        "middle_once",
        "The middle value is taken once, but it belongs to both stretches.",
        "In the slope to the right minus the slope to the left, how often does f(x) appear?",
        (lambda f, x, h=1e-3: (f(x + h) - f(x) + f(x - h)) / h**2,),
    ),
    Mistake(
        "second_difference",
        "missing_middle",
        "The middle value f(x) is missing.",
        "Without f(x), how could you tell a bend from a straight line?",
        (
            lambda f, x, h=1e-3: (f(x + h) + f(x - h)) / h**2,
            lambda f, x, h=1e-3: (f(x + h) - f(x - h)) / h**2,
            lambda f, x, h=1e-3: (f(x + h) - f(x - h)) / (2 * h) ** 2,
        ),
    ),
    Mistake(
        "second_difference",
        "middle_added",
        "The middle value is added; it has to be taken away twice.",
        "On a straight line the bend is 0: what must f(x + h) + f(x - h) be compared with?",
        (lambda f, x, h=1e-3: (f(x + h) + 2 * f(x) + f(x - h)) / h**2,),
    ),
    Mistake(
        "second_difference",
        "slope_for_bend",
        "It gives the slope; asked for is how fast the slope changes.",
        "On a straight, steep road, what is the slope, and what is the bend?",
        (_central, _forward, lambda f, x, h=1e-3: _central(f, x)),
    ),
    Mistake(
        "second_difference",
        "slope_squared",
        "It squares the slope; the second derivative is the slope of the slope.",
        "On a straight, steep road, what should come out?",
        (lambda f, x, h=1e-3: _central(f, x, h) ** 2, lambda f, x, h=1e-3: _forward(f, x, h) ** 2),
    ),
    Mistake(
        "second_difference",
        "sign",
        "The sign is turned round: a valley should count as positive.",
        "For x**2, is the mean of the two outer values above or below the middle?",
        (lambda f, x, h=1e-3: -_second(f, x, h),),
    ),
    Mistake(
        "second_difference",
        "precedence",
        "Parentheses are missing: only the last term is divided.",
        "In p - q + r / s, what does Python divide by s?",
        (lambda f, x, h=1e-3: f(x + h) - 2 * f(x) + f(x - h) / h**2,),
    ),
    Mistake(
        "second_difference",
        "wider_points",
        "It measures the slope of the slope with steps of 2 h: another formula for the bend, not the one asked for.",
        "With h = 0.5, at which three places should f be looked at?",
        (lambda f, x, h=1e-3: _second(f, x, 2 * h),),
    ),
    Mistake(
        "second_difference",
        "one_sided",
        "It looks at x, x + h and x + 2 h, to one side only.",
        "Which of your three points lies to the left of x?",
        (
            lambda f, x, h=1e-3: (f(x + 2 * h) - 2 * f(x + h) + f(x)) / h**2,
            lambda f, x, h=1e-3: (f(x) - 2 * f(x - h) + f(x - 2 * h)) / h**2,
        ),
    ),
    Mistake(
        "second_difference",
        "no_division",
        "The difference of differences is there, but in the end nothing divides it (p / h * h is p again).",
        "Should the bend of a curve depend on how large a step you measure it with?",
        (lambda f, x, h=1e-3: f(x + h) - 2 * f(x) + f(x - h),),
    ),
    _hard_coded("second_difference", _second),
)

# --- polynomial_derivative --------------------------------------------------------------------------------


def _derived(coefficients):
    return [k * c for k, c in enumerate(coefficients)][1:] or [0.0]


def _in_place(coefficients):
    for k in range(len(coefficients)):
        coefficients[k] = k * coefficients[k]
    return list(coefficients[1:]) or [0.0]


POLYNOMIAL_DERIVATIVE = (
    Mistake(
        "polynomial_derivative",
        "keeps_constant",
        "The constant is still there, in front; its slope is 0, so nothing is left of it.",
        "How many coefficients should the derivative of a polynomial of three coefficients have?",
        (
            lambda coefficients: [coefficients[0], *(k * c for k, c in enumerate(coefficients) if k > 0)],
            lambda coefficients: (
                [coefficients[0], *(k * c for k, c in enumerate(coefficients) if k > 0)]
                if len(coefficients) > 1
                else [0.0]
            ),
        ),
    ),
    Mistake(
        "polynomial_derivative",
        "not_moved_down",
        "The factor k is there, but nothing moves down one place: x**k has to become x**(k - 1).",
        "If x**2 becomes 2 x, at which place of the list does the 2 stand?",
        (lambda coefficients: [k * c for k, c in enumerate(coefficients)],),
    ),
    Mistake(
        "polynomial_derivative",
        "factor_forgotten",
        "The coefficients move down one place, but the factor k is missing.",
        "What does the slope of x**3 have in front of x**2?",
        (lambda coefficients: list(coefficients[1:]) or [0.0],),
    ),
    Mistake(
        "polynomial_derivative",
        "factor_of_new_power",
        "It multiplies by the power after lowering it; the factor is the power before.",
        "For x**3, is the factor 3 or 2?",
        (lambda coefficients: [k * c for k, c in enumerate(coefficients[1:])] or [0.0],),
    ),
    Mistake(
        "polynomial_derivative",
        "factor_too_large",
        "The factors are one too large.",
        "For x**1, is the factor 1 or 2?",
        (lambda coefficients: [(k + 2) * c for k, c in enumerate(coefficients[1:])] or [0.0],),
    ),
    Mistake(
        "polynomial_derivative",
        "highest_power_first",
        "It reads the list from the highest power down; here coefficients[0] is the constant.",
        "Which entry of [5, 0, 1] belongs to x**2?",
        (
            lambda coefficients: np.polyder(np.asarray(coefficients)) if len(coefficients) > 1 else [0.0],
            lambda coefficients: _derived(coefficients)[::-1],
            lambda coefficients: _derived(list(coefficients)[::-1]),
        ),
    ),
    Mistake(
        "polynomial_derivative",
        "constant_to_nothing",
        "A constant becomes an empty list, but it still has a slope: 0 everywhere.",
        "What number is the slope of a flat line?",
        (lambda coefficients: [k * c for k, c in enumerate(coefficients)][1:],),
    ),
    Mistake(
        "polynomial_derivative",
        "last_term_dropped",
        "The term with the highest power is lost.",
        "Which value of k does your loop reach last?",
        (
            lambda coefficients: _derived(coefficients)[:-1] or [0.0],
            lambda coefficients: _derived(coefficients)[:-1] if len(coefficients) > 1 else [0.0],
        ),
    ),
    Mistake(
        "polynomial_derivative",
        "power_for_coefficient",
        "It multiplies by the coefficient where the power belongs, or leaves the coefficient out.",
        "What is the slope of 5 x**2: is the 5 still in it?",
        (
            lambda coefficients: [float(k) for k in range(1, len(coefficients))] or [0.0],
            lambda coefficients: [c**2 for c in coefficients[1:]] or [0.0],
        ),
    ),
    Mistake(
        "polynomial_derivative",
        "integral_for_derivative",
        "It divides where the derivative multiplies: that is the way back, the integral.",
        "Does x**3 become steeper or flatter than x**2 for large x?",
        (
            lambda coefficients: [0.0] + [c / (k + 1) for k, c in enumerate(coefficients)],
            lambda coefficients: [c / k for k, c in enumerate(coefficients) if k > 0] or [0.0],
        ),
    ),
    Mistake(
        "polynomial_derivative",
        "whole_numbers",
        "The coefficients are cut to whole numbers.",
        "Which type does your result have before you fill it: does it hold 0.5?",
        (
            lambda coefficients: [int(c) for c in _derived(coefficients)],
            lambda coefficients: _derived([int(c) for c in coefficients]),
        ),
        reads_as="whole_numbers",
    ),
    Mistake(
        "polynomial_derivative",
        "argument_overwritten",
        "It writes into the list that it is given, so the caller's polynomial is gone.",
        "After your call, can your caller still evaluate their polynomial?",
        (_in_place,),
        reads_as="changed_input",
    ),
)

# --- tangent_line -----------------------------------------------------------------------------------------

TANGENT_LINE = (
    Mistake(
        "tangent_line",
        "value_for_intercept",
        "The intercept is given as f(x0), but that is the height at x0; the intercept is the height at 0.",
        "Where is the line after you walk back from x0 to 0 along it?",
        (lambda f, x0: (_central(f, x0), f(x0)),),
    ),
    Mistake(
        "tangent_line",
        "sign_of_way_back",
        "The way back from x0 to 0 is added; it has to be taken away.",
        "If the line rises to the right, is it higher or lower at 0 than at x0 = 2?",
        (lambda f, x0: (_central(f, x0), f(x0) + _central(f, x0) * x0),),
    ),
    Mistake(
        "tangent_line",
        "intercept_turned_round",
        "The intercept has the wrong sign.",
        "Put x = x0 into your line: do you get f(x0)?",
        (lambda f, x0: (_central(f, x0), _central(f, x0) * x0 - f(x0)),),
    ),
    Mistake(
        "tangent_line",
        "order_swapped",
        "The two numbers stand in the wrong order: the slope comes first.",
        "In slope, intercept = tangent_line(f, x0), which one is first?",
        (lambda f, x0: (f(x0) - _central(f, x0) * x0, _central(f, x0)),),
    ),
    Mistake(
        "tangent_line",
        "value_for_slope",
        "The slope is given as f(x0), which is the height there.",
        "Can a road be high up and flat?",
        (
            lambda f, x0: (f(x0), f(x0) - f(x0) * x0),
            lambda f, x0: (f(x0), f(x0) - _central(f, x0) * x0),
            lambda f, x0: (f(x0), f(x0)),
            lambda f, x0: (f(x0), _central(f, x0)),
        ),
    ),
    Mistake(
        "tangent_line",
        "way_back_not_multiplied",
        "The way back is taken as x0 or as the slope alone; it is their product.",
        "Along a line of slope 3, how much do you lose when you walk back by 2?",
        (lambda f, x0: (_central(f, x0), f(x0) - x0), lambda f, x0: (_central(f, x0), f(x0) - _central(f, x0))),
    ),
    Mistake(
        "tangent_line",
        "value_at_zero",
        "The intercept is taken from the curve, near x = 0; the line meets x = 0 elsewhere.",
        "Does the tangent run through the curve's point at x = 0?",
        (lambda f, x0: (_central(f, x0), f(0.0)), lambda f, x0: (_central(f, x0), f(1e-9))),
    ),
)

# --- train_one_weight -------------------------------------------------------------------------------------


def _walk(loss, w, steps, move):
    trajectory = [w]
    for _ in range(steps):
        trajectory.append(move(trajectory[-1]))
    return trajectory


def _down(loss, learning_rate):
    return lambda w: w - learning_rate * _central(loss, w)


def _same_slope(loss, w, learning_rate, steps):
    slope = _central(loss, w)
    return [w - k * learning_rate * slope for k in range(steps + 1)]


TRAIN_ONE_WEIGHT = (
    Mistake(
        "train_one_weight",
        "uphill",
        "It walks with the slope, uphill: the loss grows.",
        "If the loss rises to the right, which way is downhill?",
        (lambda loss, w, learning_rate, steps: _walk(loss, w, steps, lambda v: v + learning_rate * _central(loss, v)),),
    ),
    Mistake(
        "train_one_weight",
        "rate_missing",
        "The learning rate is never used: each step is as long as the slope.",
        "What should happen to the length of a step when the learning rate is halved?",
        (
            lambda loss, w, learning_rate, steps: _walk(loss, w, steps, lambda v: v - _central(loss, v)),
            lambda loss, w, learning_rate, steps: _walk(loss, w, steps, lambda v: v + _central(loss, v)),
        ),
    ),
    Mistake(
        "train_one_weight",
        "slope_missing",
        "It moves by the learning rate alone; how steep the loss is makes no difference.",
        "Should a step near the bottom be as long as one on the steep side?",
        (lambda loss, w, learning_rate, steps: _walk(loss, w, steps, lambda v: v - learning_rate),),
    ),
    Mistake(
        "train_one_weight",
        "loss_for_slope",
        "It multiplies the rate by the loss; what tells the direction is the slope of the loss.",
        "At the bottom the loss is not 0 but the slope is: should the weight still move?",
        (
            lambda loss, w, learning_rate, steps: _walk(loss, w, steps, lambda v: v - learning_rate * loss(v)),
            lambda loss, w, learning_rate, steps: _walk(
                loss, w, steps, lambda v: v - learning_rate * loss(v) * _central(loss, v)
            ),
        ),
    ),
    Mistake(
        "train_one_weight",
        "slope_not_renewed",
        "The slope is measured once, at the start, and used for every step.",
        "After the first step, are you still where the slope was measured?",
        (_same_slope,),
    ),
    Mistake(
        "train_one_weight",
        "start_missing",
        "The start is not in the list.",
        "With 0 steps, what should come back?",
        (
            lambda loss, w, learning_rate, steps: _walk(loss, w, steps, _down(loss, learning_rate))[1:],
            lambda loss, w, learning_rate, steps: _walk(loss, w, steps + 1, _down(loss, learning_rate))[1:],
        ),
    ),
    Mistake(
        "train_one_weight",
        "one_step_too_few",
        "The list holds one weight too few: steps steps after the start make steps + 1 weights.",
        "With steps = 1, how many weights should be in the list?",
        (
            lambda loss, w, learning_rate, steps: (
                _walk(loss, w, max(steps - 1, 0), _down(loss, learning_rate)) if steps else []
            ),
        ),
    ),
    Mistake(
        "train_one_weight",
        "one_step_too_many",
        "It takes one step more than it was asked for.",
        "With steps = 0, should the weight move?",
        (lambda loss, w, learning_rate, steps: _walk(loss, w, steps + 1, _down(loss, learning_rate)),),
    ),
    Mistake(
        "train_one_weight",
        "last_weight_only",
        "It returns the last weight; asked for is the whole way, start included.",
        "Which of the weights on the way would you like to plot?",
        (
            lambda loss, w, learning_rate, steps: _walk(loss, w, steps, _down(loss, learning_rate))[-1],
            lambda loss, w, learning_rate, steps: [_walk(loss, w, steps, _down(loss, learning_rate))[-1]],
        ),
    ),
    Mistake(
        "train_one_weight",
        "losses_for_weights",
        "It returns the losses on the way; asked for are the weights.",
        "Is the first entry of your list the weight that you start from?",
        (lambda loss, w, learning_rate, steps: [loss(v) for v in _walk(loss, w, steps, _down(loss, learning_rate))],),
    ),
    Mistake(
        "train_one_weight",
        "weight_replaced",
        "Each new weight is the step alone; the step has to be taken from the old weight.",
        "Where do you stand before each step, and is that in your formula?",
        (
            lambda loss, w, learning_rate, steps: _walk(loss, w, steps, lambda v: -learning_rate * _central(loss, v)),
            lambda loss, w, learning_rate, steps: _walk(loss, w, steps, lambda v: learning_rate * _central(loss, v)),
        ),
    ),
    Mistake(
        "train_one_weight",
        "stands_still",
        "The weight never moves: every entry is the start.",
        "Is the new weight kept for the next step of your loop?",
        (lambda loss, w, learning_rate, steps: [w] * (steps + 1),),
    ),
    Mistake(
        "train_one_weight",
        "always_from_start",
        "Each step starts again at the first weight, so all the weights after it are the same.",
        "From where does the second step start?",
        (lambda loss, w, learning_rate, steps: [w] + [w - learning_rate * _central(loss, w)] * steps,),
    ),
    Mistake(
        "train_one_weight",
        "divides_by_rate",
        "It divides the slope by the learning rate; it has to multiply.",
        "Should a larger rate make longer steps or shorter ones?",
        (lambda loss, w, learning_rate, steps: _walk(loss, w, steps, lambda v: v - _central(loss, v) / learning_rate),),
    ),
)

MISTAKES = (
    *SECANT_SLOPE,
    *FORWARD_DIFFERENCE,
    *CENTRAL_DIFFERENCE,
    *BEST_STEP,
    *SECOND_DIFFERENCE,
    *POLYNOMIAL_DERIVATIVE,
    *TANGENT_LINE,
    *TRAIN_ONE_WEIGHT,
)
