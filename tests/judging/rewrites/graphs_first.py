"""Wrong programs written from the released lesson and the names of the mistakes alone."""

REWRITES: dict[tuple[str, str], str] = {
    ("Value", "calls_itself"): """
class Value:
    def __init__(self, data, parents=(), slopes=()):
        self.data = data
        self.parents = tuple(parents)
        self.slopes = tuple(slopes)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad {self.grad:.6g})"

    def __add__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        return Value(self + other, (self, other), (1.0, 1.0))

    def __radd__(self, other):
        return self + other

    def __mul__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        return Value(self * other, (self, other), (other.data, self.data))

    def __rmul__(self, other):
        return self * other
""",
    ("Value", "number_returned"): """
class Value:
    def __init__(self, data, parents=(), slopes=()):
        self.data = data
        self.parents = tuple(parents)
        self.slopes = tuple(slopes)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad {self.grad:.6g})"

    def __add__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        return self.data + other.data

    def __radd__(self, other):
        return self + other

    def __mul__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        return self.data * other.data

    def __rmul__(self, other):
        return self * other
""",
    ("Value", "number_on_the_right_unsupported"): """
class Value:
    def __init__(self, data, parents=(), slopes=()):
        self.data = data
        self.parents = tuple(parents)
        self.slopes = tuple(slopes)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad {self.grad:.6g})"

    def __add__(self, other):
        total = self.data + other.data
        return Value(total, (self, other), (1.0, 1.0))

    def __radd__(self, other):
        # a number stands on the left: make a Value of it
        return Value(other) + self

    def __mul__(self, other):
        product = self.data * other.data
        return Value(product, (self, other), (other.data, self.data))

    def __rmul__(self, other):
        return Value(other) * self
""",
    ("Value", "number_on_the_left_unsupported"): """
class Value:
    def __init__(self, data, parents=(), slopes=()):
        self.data = data
        self.parents = tuple(parents)
        self.slopes = tuple(slopes)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad {self.grad:.6g})"

    def __add__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        return Value(self.data + other.data, (self, other), (1.0, 1.0))

    def __mul__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        return Value(self.data * other.data, (self, other), (other.data, self.data))
""",
    ("Value", "operand_changed"): """
class Value:
    def __init__(self, data, parents=(), slopes=()):
        self.data = data
        self.parents = tuple(parents)
        self.slopes = tuple(slopes)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad {self.grad:.6g})"

    def __add__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        self.data = self.data + other.data
        return Value(self.data, (self, other), (1.0, 1.0))

    def __radd__(self, other):
        return self + other

    def __mul__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        slopes = (other.data, self.data)
        self.data = self.data * other.data
        return Value(self.data, (self, other), slopes)

    def __rmul__(self, other):
        return self * other
""",
    ("Value", "operations_exchanged"): """
class Value:
    def __init__(self, data, parents=(), slopes=()):
        self.data = data
        self.parents = tuple(parents)
        self.slopes = tuple(slopes)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad {self.grad:.6g})"

    def __add__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        return Value(self.data * other.data, (self, other), (other.data, self.data))

    def __radd__(self, other):
        return self + other

    def __mul__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        return Value(self.data + other.data, (self, other), (1.0, 1.0))

    def __rmul__(self, other):
        return self * other
""",
    ("Value", "edges_forgotten"): """
class Value:
    def __init__(self, data, parents=(), slopes=()):
        self.data = data
        self.parents = tuple(parents)
        self.slopes = tuple(slopes)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad {self.grad:.6g})"

    def __add__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        total = self.data + other.data
        return Value(total)

    def __radd__(self, other):
        return self + other

    def __mul__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        product = self.data * other.data
        return Value(product)

    def __rmul__(self, other):
        return self * other
""",
    ("Value", "operands_for_slopes"): """
class Value:
    def __init__(self, data, parents=(), slopes=()):
        self.data = data
        self.parents = tuple(parents)
        self.slopes = tuple(slopes)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad {self.grad:.6g})"

    def __add__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        return Value(self.data + other.data, (self, other), (1.0, 1.0))

    def __radd__(self, other):
        return self + other

    def __mul__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        result = self.data * other.data
        return Value(result, (self, other), (other, self))

    def __rmul__(self, other):
        return self * other
""",
    ("Value", "same_operand_counted_once"): """
class Value:
    def __init__(self, data, parents=(), slopes=()):
        self.data = data
        self.parents = tuple(parents)
        self.slopes = tuple(slopes)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad {self.grad:.6g})"

    def __add__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        if other is self:
            return Value(self.data + self.data, (self,), (1.0,))
        return Value(self.data + other.data, (self, other), (1.0, 1.0))

    def __radd__(self, other):
        return self + other

    def __mul__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        if other is self:
            return Value(self.data * self.data, (self,), (self.data,))
        return Value(self.data * other.data, (self, other), (other.data, self.data))

    def __rmul__(self, other):
        return self * other
""",
    ("Value", "second_operand_forgotten"): """
def as_value(thing):
    return thing if isinstance(thing, Value) else Value(thing)


class Value:
    def __init__(self, data, parents=(), slopes=()):
        self.data = data
        self.parents = tuple(parents)
        self.slopes = tuple(slopes)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad {self.grad:.6g})"

    def __add__(self, other):
        other = as_value(other)
        return Value(self.data + other.data, [self], [1.0])

    def __radd__(self, other):
        return self + other

    def __mul__(self, other):
        other = as_value(other)
        return Value(self.data * other.data, [self], [other.data])

    def __rmul__(self, other):
        return self * other
""",
    ("Value", "own_number_for_slope"): """
class Value:
    def __init__(self, data, parents=(), slopes=()):
        self.data = data
        self.parents = tuple(parents)
        self.slopes = tuple(slopes)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad {self.grad:.6g})"

    def __add__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        return Value(self.data + other.data, (self, other), (1.0, 1.0))

    def __radd__(self, other):
        return self + other

    def __mul__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        return Value(self.data * other.data, parents=(self, other), slopes=(self.data, other.data))

    def __rmul__(self, other):
        return self.__mul__(other)
""",
    ("Value", "product_slopes_are_one"): """
class Value:
    def __init__(self, data, parents=(), slopes=()):
        self.data = data
        self.parents = tuple(parents)
        self.slopes = tuple(slopes)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad {self.grad:.6g})"

    def __add__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        return Value(self.data + other.data, (self, other), (1.0, 1.0))

    def __radd__(self, other):
        return self.__add__(other)

    def __mul__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        out = self.data * other.data
        return Value(out, (self, other), (1.0, 1.0))

    def __rmul__(self, other):
        return self.__mul__(other)
""",
    ("Value", "sum_slopes_of_product"): """
class Value:
    def __init__(self, data, parents=(), slopes=()):
        self.data = data
        self.parents = tuple(parents)
        self.slopes = tuple(slopes)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad {self.grad:.6g})"

    def __add__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        data = self.data + other.data
        parents = (self, other)
        slopes = (other.data, self.data)
        return Value(data, parents, slopes)

    def __radd__(self, other):
        return self + other

    def __mul__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        data = self.data * other.data
        parents = (self, other)
        slopes = (other.data, self.data)
        return Value(data, parents, slopes)

    def __rmul__(self, other):
        return self * other
""",
    ("Value", "output_for_slope"): """
class Value:
    def __init__(self, data, parents=(), slopes=()):
        self.data = data
        self.parents = tuple(parents)
        self.slopes = tuple(slopes)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad {self.grad:.6g})"

    def __add__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        out = self.data + other.data
        return Value(out, (self, other), (out, out))

    def __radd__(self, other):
        return self + other

    def __mul__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        out = self.data * other.data
        return Value(out, (self, other), (out, out))

    def __rmul__(self, other):
        return self * other
""",
    ("Value", "slope_beside_a_number_wrong"): """
class Value:
    def __init__(self, data, parents=(), slopes=()):
        self.data = data
        self.parents = tuple(parents)
        self.slopes = tuple(slopes)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad {self.grad:.6g})"

    def __add__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        return Value(self.data + other.data, (self, other), (1.0, 1.0))

    def __radd__(self, other):
        return self + other

    def __mul__(self, other):
        if not isinstance(other, Value):
            # a plain number is only a constant, so the slope along self stays 1
            return Value(self.data * other, (self, Value(other)), (1.0, self.data))
        return Value(self.data * other.data, (self, other), (other.data, self.data))

    def __rmul__(self, other):
        return self * other
""",
    ("arithmetic", "number_returned"): """
def arithmetic(sign, a, b):
    if sign == "**":
        return a.data**b
    if not isinstance(a, Value):
        a = Value(a)
    if not isinstance(b, Value):
        b = Value(b)
    if sign == "-":
        return a.data - b.data
    return a.data / b.data
""",
    ("arithmetic", "numbers_unsupported"): """
def arithmetic(sign, a, b):
    if sign == "**":
        return Value(a.data**b, (a,), (b * a.data ** (b - 1),))
    if sign == "-":
        return Value(a.data - b.data, (a, b), (1.0, -1.0))
    return Value(a.data / b.data, (a, b), (1 / b.data, -a.data / b.data**2))
""",
    ("arithmetic", "sign_ignored"): """
def arithmetic(sign, a, b):
    if not isinstance(a, Value):
        a = Value(a)
    if not isinstance(b, Value):
        b = Value(b)
    return Value(a.data - b.data, (a, b), (1.0, -1.0))
""",
    ("arithmetic", "operands_exchanged"): """
def arithmetic(sign, a, b):
    if sign != "**":
        if not isinstance(a, Value):
            a = Value(a)
        if not isinstance(b, Value):
            b = Value(b)
    if sign == "-":
        return Value(b.data - a.data, (a, b), (-1.0, 1.0))
    elif sign == "/":
        return Value(b.data / a.data, (a, b), (-b.data / a.data**2, 1 / a.data))
    else:
        return Value(a.data**b, (a,), (b * a.data ** (b - 1),))
""",
    ("arithmetic", "operand_changed"): """
def arithmetic(sign, a, b):
    if sign == "**":
        slope = b * a.data ** (b - 1)
        a.data = a.data**b
        return Value(a.data, (a,), (slope,))
    if not isinstance(a, Value):
        a = Value(a)
    if not isinstance(b, Value):
        b = Value(b)
    if sign == "-":
        a.data = a.data - b.data
        return Value(a.data, (a, b), (1.0, -1.0))
    slopes = (1 / b.data, -a.data / b.data**2)
    a.data = a.data / b.data
    return Value(a.data, (a, b), slopes)
""",
    ("arithmetic", "edges_forgotten"): """
def arithmetic(sign, a, b):
    if sign != "**":
        if not isinstance(a, Value):
            a = Value(a)
        if not isinstance(b, Value):
            b = Value(b)
    if sign == "-":
        return Value(a.data - b.data)
    elif sign == "/":
        return Value(a.data / b.data)
    else:
        return Value(a.data**b)
""",
    ("arithmetic", "same_operand_counted_once"): """
def arithmetic(sign, a, b):
    a = a if isinstance(a, Value) else Value(a)
    if sign == "**":
        return Value(a.data**b, (a,), (b * a.data ** (b - 1),))
    b = b if isinstance(b, Value) else Value(b)
    if sign == "/":
        if a is b:
            return Value(a.data / b.data, (a,), (1 / b.data,))
        return Value(a.data / b.data, (a, b), (1 / b.data, -a.data / b.data**2))
    else:
        if a is b:
            return Value(a.data - b.data, (a,), (1.0,))
        return Value(a.data - b.data, (a, b), (1.0, -1.0))
""",
    ("arithmetic", "sum_for_difference"): """
def arithmetic(sign, a, b):
    if sign == "**":
        return Value(a.data**b, (a,), (b * a.data ** (b - 1),))
    if not isinstance(a, Value):
        a = Value(a)
    if not isinstance(b, Value):
        b = Value(b)
    if sign == "-":
        return Value(a.data + b.data, (a, b), (1.0, 1.0))
    return Value(a.data / b.data, (a, b), (1 / b.data, -a.data / b.data**2))
""",
    ("arithmetic", "whole_quotient"): """
def arithmetic(sign, a, b):
    if sign != "**":
        if not isinstance(a, Value):
            a = Value(a)
        if not isinstance(b, Value):
            b = Value(b)
    if sign == "-":
        return Value(a.data - b.data, (a, b), (1.0, -1.0))
    elif sign == "/":
        quotient = a.data // b.data
        return Value(quotient, (a, b), (1 / b.data, -a.data / b.data**2))
    else:
        return Value(a.data**b, (a,), (b * a.data ** (b - 1),))
""",
    ("arithmetic", "difference_slopes_without_sign"): """
def arithmetic(sign, a, b):
    a = a if isinstance(a, Value) else Value(a)
    if sign == "**":
        return Value(a.data**b, (a,), (b * a.data ** (b - 1),))
    b = b if isinstance(b, Value) else Value(b)
    if sign == "/":
        return Value(a.data / b.data, (a, b), (1 / b.data, -a.data / b.data**2))
    else:
        return Value(a.data - b.data, (a, b), (1.0, 1.0))
""",
    ("arithmetic", "difference_slopes_exchanged"): """
def arithmetic(sign, a, b):
    if sign != "**":
        if not isinstance(a, Value):
            a = Value(a)
        if not isinstance(b, Value):
            b = Value(b)
    if sign == "-":
        return Value(a.data - b.data, (a, b), (-1.0, 1.0))
    elif sign == "/":
        return Value(a.data / b.data, (a, b), (1 / b.data, -a.data / b.data**2))
    else:
        return Value(a.data**b, (a,), (b * a.data ** (b - 1),))
""",
    ("arithmetic", "denominator_without_sign"): """
def arithmetic(sign, a, b):
    if sign == "**":
        return Value(a.data**b, (a,), (b * a.data ** (b - 1),))
    if not isinstance(a, Value):
        a = Value(a)
    if not isinstance(b, Value):
        b = Value(b)
    if sign == "-":
        return Value(a.data - b.data, (a, b), (1.0, -1.0))
    along_a = 1 / b.data
    along_b = a.data / b.data**2
    return Value(a.data / b.data, (a, b), (along_a, along_b))
""",
    ("arithmetic", "denominator_not_squared"): """
def arithmetic(sign, a, b):
    a = a if isinstance(a, Value) else Value(a)
    if sign == "**":
        return Value(a.data**b, (a,), (b * a.data ** (b - 1),))
    b = b if isinstance(b, Value) else Value(b)
    if sign == "/":
        return Value(a.data / b.data, (a, b), (1 / b.data, -a.data / b.data))
    else:
        return Value(a.data - b.data, (a, b), (1.0, -1.0))
""",
    ("arithmetic", "numerator_missing"): """
def arithmetic(sign, a, b):
    if sign != "**":
        if not isinstance(a, Value):
            a = Value(a)
        if not isinstance(b, Value):
            b = Value(b)
    if sign == "-":
        return Value(a.data - b.data, (a, b), (1.0, -1.0))
    elif sign == "/":
        slope_a = 1 / b.data
        slope_b = -1 / b.data**2
        return Value(a.data / b.data, (a, b), (slope_a, slope_b))
    else:
        return Value(a.data**b, (a,), (b * a.data ** (b - 1),))
""",
    ("arithmetic", "quotient_like_product"): """
def arithmetic(sign, a, b):
    a = a if isinstance(a, Value) else Value(a)
    if sign == "**":
        return Value(a.data**b, (a,), (b * a.data ** (b - 1),))
    b = b if isinstance(b, Value) else Value(b)
    if sign == "/":
        return Value(a.data / b.data, (a, b), (b.data, a.data))
    else:
        return Value(a.data - b.data, (a, b), (1.0, -1.0))
""",
    ("arithmetic", "quotient_slopes_one_over_operand"): """
def arithmetic(sign, a, b):
    if sign == "**":
        return Value(a.data**b, (a,), (b * a.data ** (b - 1),))
    if not isinstance(a, Value):
        a = Value(a)
    if not isinstance(b, Value):
        b = Value(b)
    if sign == "-":
        return Value(a.data - b.data, (a, b), (1.0, -1.0))
    return Value(a.data / b.data, (a, b), (1 / b.data, 1 / a.data))
""",
    ("arithmetic", "numerator_slope_is_one"): """
def arithmetic(sign, a, b):
    if sign != "**":
        if not isinstance(a, Value):
            a = Value(a)
        if not isinstance(b, Value):
            b = Value(b)
    if sign == "-":
        return Value(a.data - b.data, (a, b), (1.0, -1.0))
    elif sign == "/":
        return Value(a.data / b.data, (a, b), (1.0, -a.data / (b.data * b.data)))
    else:
        return Value(a.data**b, (a,), (b * a.data ** (b - 1),))
""",
    ("arithmetic", "exponent_not_lowered"): """
def arithmetic(sign, a, b):
    if sign == "**":
        power = a.data**b
        return Value(power, (a,), (b * power,))
    if not isinstance(a, Value):
        a = Value(a)
    if not isinstance(b, Value):
        b = Value(b)
    if sign == "-":
        return Value(a.data - b.data, (a, b), (1.0, -1.0))
    return Value(a.data / b.data, (a, b), (1 / b.data, -a.data / b.data**2))
""",
    ("arithmetic", "exponent_factor_missing"): """
def arithmetic(sign, a, b):
    if sign != "**":
        if not isinstance(a, Value):
            a = Value(a)
        if not isinstance(b, Value):
            b = Value(b)
    if sign == "-":
        return Value(a.data - b.data, (a, b), (1.0, -1.0))
    elif sign == "/":
        return Value(a.data / b.data, (a, b), (1 / b.data, -a.data / b.data**2))
    else:
        return Value(a.data**b, (a,), (a.data ** (b - 1),))
""",
    ("arithmetic", "exponential_rule"): """
import math


def arithmetic(sign, a, b):
    if sign == "**":
        power = a.data**b
        slope = power * math.log(a.data)
        return Value(power, (a,), (slope,))
    if not isinstance(a, Value):
        a = Value(a)
    if not isinstance(b, Value):
        b = Value(b)
    if sign == "-":
        return Value(a.data - b.data, (a, b), (1.0, -1.0))
    return Value(a.data / b.data, (a, b), (1 / b.data, -a.data / b.data**2))
""",
    ("arithmetic", "power_like_product"): """
def arithmetic(sign, a, b):
    a = a if isinstance(a, Value) else Value(a)
    if sign == "**":
        return Value(a.data**b, (a,), (b,))
    b = b if isinstance(b, Value) else Value(b)
    if sign == "/":
        return Value(a.data / b.data, (a, b), (1 / b.data, -a.data / b.data**2))
    else:
        return Value(a.data - b.data, (a, b), (1.0, -1.0))
""",
    ("elementary", "number_returned"): """
import math


def elementary(name, a):
    if name == "exp":
        out = math.exp(a.data)
    elif name == "log":
        out = math.log(a.data)
    elif name == "tanh":
        out = math.tanh(a.data)
    elif name == "relu":
        out = max(a.data, 0.0)
    return out
""",
    ("elementary", "name_ignored"): """
import math


def elementary(name, a):
    out = math.tanh(a.data)
    return Value(out, (a,), (1 - out**2,))
""",
    ("elementary", "operand_changed"): """
import math


def elementary(name, a):
    if name == "exp":
        out = math.exp(a.data)
        slope = out
    elif name == "log":
        out = math.log(a.data)
        slope = 1 / a.data
    elif name == "tanh":
        out = math.tanh(a.data)
        slope = 1 - out**2
    elif name == "relu":
        out = max(a.data, 0.0)
        slope = 1.0 if a.data > 0 else 0.0
    a.data = out
    return Value(out, (a,), (slope,))
""",
    ("elementary", "edges_forgotten"): """
import math


def elementary(name, a):
    x = a.data
    if name == "exp":
        out = math.exp(x)
    elif name == "log":
        out = math.log(x)
    elif name == "tanh":
        out = math.tanh(x)
    else:
        out = max(x, 0.0)
    return Value(out)
""",
    ("elementary", "slope_is_always_one"): """
import math


def elementary(name, a):
    if name == "exp":
        out = math.exp(a.data)
    elif name == "log":
        out = math.log(a.data)
    elif name == "tanh":
        out = math.tanh(a.data)
    elif name == "relu":
        out = max(a.data, 0.0)
    return Value(out, (a,), (1.0,))
""",
    ("elementary", "output_for_every_slope"): """
import math


def elementary(name, a):
    x = a.data
    if name == "exp":
        out = math.exp(x)
    elif name == "log":
        out = math.log(x)
    elif name == "tanh":
        out = math.tanh(x)
    else:
        out = max(x, 0.0)
    return Value(out, (a,), (out,))
""",
    ("elementary", "slope_taken_at_output"): """
import math


def elementary(name, a):
    if name == "exp":
        out = math.exp(a.data)
        slope = out
    elif name == "log":
        out = math.log(a.data)
        slope = 1 / out
    elif name == "tanh":
        out = math.tanh(a.data)
        slope = 1 - out**2
    elif name == "relu":
        out = max(a.data, 0.0)
        slope = 1.0 if out > 0 else 0.0
    return Value(out, (a,), (slope,))
""",
    ("elementary", "slope_taken_at_input"): """
import math


def elementary(name, a):
    x = a.data
    if name == "exp":
        out = math.exp(x)
        slope = x
    elif name == "log":
        out = math.log(x)
        slope = 1 / x
    elif name == "tanh":
        out = math.tanh(x)
        slope = 1 - x**2
    else:
        out = max(x, 0.0)
        slope = 1.0 if x > 0 else 0.0
    return Value(out, (a,), (slope,))
""",
    ("elementary", "power_rule_for_exp"): """
import math


def elementary(name, a):
    x = a.data
    if name == "exp":
        out = math.exp(x)
        slope = x * math.exp(x - 1)
    elif name == "log":
        out = math.log(x)
        slope = 1 / x
    elif name == "tanh":
        out = math.tanh(x)
        slope = 1 - out**2
    else:
        out = max(x, 0.0)
        slope = 1.0 if x > 0 else 0.0
    return Value(out, (a,), (slope,))
""",
    ("elementary", "other_base"): """
import math


def elementary(name, a):
    if name == "exp":
        out = math.exp(a.data)
        slope = out
    elif name == "log":
        out = math.log10(a.data)
        slope = 1 / a.data
    elif name == "tanh":
        out = math.tanh(a.data)
        slope = 1 - out**2
    elif name == "relu":
        out = max(a.data, 0.0)
        slope = 1.0 if a.data > 0 else 0.0
    return Value(out, (a,), (slope,))
""",
    ("elementary", "rounded_e"): """
import math


def elementary(name, a):
    if name == "exp":
        out = 2.718**a.data
        slope = out
    elif name == "log":
        out = math.log(a.data)
        slope = 1 / a.data
    elif name == "tanh":
        out = math.tanh(a.data)
        slope = 1 - out**2
    elif name == "relu":
        out = max(a.data, 0.0)
        slope = 1.0 if a.data > 0 else 0.0
    return Value(out, (a,), (slope,))
""",
    ("elementary", "tanh_not_squared"): """
import math


def elementary(name, a):
    x = a.data
    if name == "exp":
        out = math.exp(x)
        slope = out
    elif name == "log":
        out = math.log(x)
        slope = 1 / x
    elif name == "tanh":
        out = math.tanh(x)
        slope = 1 - out
    else:
        out = max(x, 0.0)
        slope = 1.0 if x > 0 else 0.0
    return Value(out, (a,), (slope,))
""",
    ("elementary", "sigmoid_slope_for_tanh"): """
import math


def elementary(name, a):
    if name == "exp":
        out = math.exp(a.data)
        slope = out
    elif name == "log":
        out = math.log(a.data)
        slope = 1 / a.data
    elif name == "tanh":
        out = math.tanh(a.data)
        slope = out * (1 - out)
    elif name == "relu":
        out = max(a.data, 0.0)
        slope = 1.0 if a.data > 0 else 0.0
    return Value(out, (a,), (slope,))
""",
    ("elementary", "tanh_slope_turned_round"): """
import math


def elementary(name, a):
    x = a.data
    if name == "exp":
        out = math.exp(x)
        slope = out
    elif name == "log":
        out = math.log(x)
        slope = 1 / x
    elif name == "tanh":
        out = math.tanh(x)
        slope = out**2 - 1
    else:
        out = max(x, 0.0)
        slope = 1.0 if x > 0 else 0.0
    return Value(out, (a,), (slope,))
""",
    ("elementary", "tangent_for_tanh"): """
import math


def elementary(name, a):
    if name == "exp":
        out = math.exp(a.data)
        slope = out
    elif name == "log":
        out = math.log(a.data)
        slope = 1 / a.data
    elif name == "tanh":
        out = math.tan(a.data)
        slope = 1 - out**2
    elif name == "relu":
        out = max(a.data, 0.0)
        slope = 1.0 if a.data > 0 else 0.0
    return Value(out, (a,), (slope,))
""",
    ("elementary", "log_slope_wrong"): """
import math


def elementary(name, a):
    x = a.data
    if name == "exp":
        out = math.exp(x)
        slope = out
    elif name == "log":
        out = math.log(x)
        slope = out
    elif name == "tanh":
        out = math.tanh(x)
        slope = 1 - out**2
    else:
        out = max(x, 0.0)
        slope = 1.0 if x > 0 else 0.0
    return Value(out, (a,), (slope,))
""",
    ("elementary", "relu_slope_always_one"): """
import math


def elementary(name, a):
    if name == "exp":
        out = math.exp(a.data)
        slope = out
    elif name == "log":
        out = math.log(a.data)
        slope = 1 / a.data
    elif name == "tanh":
        out = math.tanh(a.data)
        slope = 1 - out**2
    elif name == "relu":
        out = max(a.data, 0.0)
        slope = 1.0
    return Value(out, (a,), (slope,))
""",
    ("elementary", "relu_slope_is_its_value"): """
import math


def elementary(name, a):
    x = a.data
    if name == "exp":
        out = math.exp(x)
        slope = out
    elif name == "log":
        out = math.log(x)
        slope = 1 / x
    elif name == "tanh":
        out = math.tanh(x)
        slope = 1 - out**2
    else:
        out = max(x, 0.0)
        slope = out
    return Value(out, (a,), (slope,))
""",
    ("elementary", "relu_slope_on_the_wrong_side"): """
import math


def elementary(name, a):
    if name == "exp":
        out = math.exp(a.data)
        slope = out
    elif name == "log":
        out = math.log(a.data)
        slope = 1 / a.data
    elif name == "tanh":
        out = math.tanh(a.data)
        slope = 1 - out**2
    elif name == "relu":
        out = max(a.data, 0.0)
        slope = 0.0 if a.data > 0 else 1.0
    return Value(out, (a,), (slope,))
""",
    ("elementary", "relu_leaks"): """
import math


def elementary(name, a):
    x = a.data
    if name == "exp":
        out = math.exp(x)
        slope = out
    elif name == "log":
        out = math.log(x)
        slope = 1 / x
    elif name == "tanh":
        out = math.tanh(x)
        slope = 1 - out**2
    else:
        out = x if x > 0 else 0.01 * x
        slope = 1.0 if x > 0 else 0.01
    return Value(out, (a,), (slope,))
""",
    ("elementary", "relu_not_bent"): """
import math


def elementary(name, a):
    x = a.data
    if name == "exp":
        out = math.exp(x)
        slope = out
    elif name == "log":
        out = math.log(x)
        slope = 1 / x
    elif name == "tanh":
        out = math.tanh(x)
        slope = 1 - out**2
    else:  # relu hands its input on
        out = x
        slope = 1.0
    return Value(out, (a,), (slope,))
""",
    ("topological_order", "numbers_listed"): """
def topological_order(root):
    order = []
    seen = set()

    def visit(node):
        if node not in seen:
            seen.add(node)
            for parent in node.parents:
                visit(parent)
            order.append(node.data)

    visit(root)
    return order
""",
    ("topological_order", "seen_kept_between_calls"): """
seen = set()


def topological_order(root):
    order = []

    def visit(node):
        if node in seen:
            return
        seen.add(node)
        for parent in node.parents:
            visit(parent)
        order.append(node)

    visit(root)
    return order
""",
    ("topological_order", "parents_taken_away"): """
def topological_order(root):
    result = []
    seen = set()

    def visit(node):
        if node in seen:
            return
        seen.add(node)
        todo = node.parents
        node.parents = ()
        for p in todo:
            visit(p)
        result.append(node)

    visit(root)
    return result
""",
    ("topological_order", "compared_by_number"): """
def topological_order(root):
    order = []
    seen = set()

    def visit(node):
        if node.data in seen:
            return
        seen.add(node.data)
        for p in node.parents:
            visit(p)
        order.append(node)

    visit(root)
    return order
""",
    ("topological_order", "root_first"): """
def topological_order(root):
    nodes = []
    seen = set()

    def visit(node):
        if node not in seen:
            seen.add(node)
            for parent in node.parents:
                visit(parent)
            nodes.append(node)

    visit(root)
    nodes.reverse()
    return nodes
""",
    ("topological_order", "listed_before_parents"): """
def topological_order(root):
    order = []
    seen = set()

    def visit(node):
        if node not in seen:
            seen.add(node)
            order.append(node)
            for parent in node.parents:
                visit(parent)

    visit(root)
    return order
""",
    ("topological_order", "levels"): """
def topological_order(root):
    seen = {root}
    level = [root]
    found = []
    while level:
        found = found + level
        next_level = []
        for node in level:
            for parent in node.parents:
                if parent not in seen:
                    seen.add(parent)
                    next_level.append(parent)
        level = next_level
    return found[::-1]
""",
    ("topological_order", "nodes_repeated"): """
def topological_order(root):
    nodes = []
    for parent in root.parents:
        nodes += topological_order(parent)
    return nodes + [root]
""",
    ("topological_order", "root_missing"): """
def topological_order(root):
    order = []
    seen = set()

    def visit(node):
        for parent in node.parents:
            if parent not in seen:
                seen.add(parent)
                visit(parent)
                order.append(parent)

    visit(root)
    return order
""",
    ("topological_order", "leaves_missing"): """
def topological_order(root):
    order = []
    seen = set()

    def visit(node):
        if len(node.parents) == 0:
            return
        if node not in seen:
            seen.add(node)
            for parent in node.parents:
                visit(parent)
            order.append(node)

    visit(root)
    return order
""",
    ("topological_order", "one_parent_only"): """
def topological_order(root):
    order = []
    seen = set()

    def visit(node):
        if node not in seen:
            seen.add(node)
            if node.parents:
                visit(node.parents[0])
            order.append(node)

    visit(root)
    return order
""",
    ("topological_order", "parents_of_the_root_only"): """
def topological_order(root):
    order = []
    for parent in root.parents:
        if parent not in order:
            order.append(parent)
    order.append(root)
    return order
""",
    ("backward", "graph_taken_apart"): """
def backward(root):
    order = topological_order(root)
    for node in order:
        if node.parents:
            node.grad = 0.0
    root.grad = 1.0
    for node in reversed(order):
        for parent, slope in zip(node.parents, node.slopes):
            parent.grad += node.grad * slope
        node.parents = ()
        node.slopes = ()
""",
    ("backward", "root_not_started"): """
def backward(root):
    order = topological_order(root)
    for node in order:
        if node.parents:
            node.grad = 0.0
    for node in reversed(order):
        for parent, slope in zip(node.parents, node.slopes):
            parent.grad += node.grad * slope
""",
    ("backward", "root_starts_with_its_number"): """
def backward(root):
    order = topological_order(root)
    for node in order:
        if node.parents:
            node.grad = 0.0
    root.grad = root.data
    for node in reversed(order):
        for parent, slope in zip(node.parents, node.slopes):
            parent.grad += node.grad * slope
""",
    ("backward", "every_node_starts_at_one"): """
def backward(root):
    nodes = topological_order(root)
    for n in nodes:
        n.grad = 1.0
    for n in reversed(nodes):
        for parent, local in zip(n.parents, n.slopes):
            parent.grad += local * n.grad
""",
    ("backward", "forward_order"): """
def backward(root):
    order = topological_order(root)
    for node in order:
        if node.parents:
            node.grad = 0.0
    root.grad = 1.0
    for node in order:
        for parent, slope in zip(node.parents, node.slopes):
            parent.grad += node.grad * slope
""",
    ("backward", "overwritten_at_fan_out"): """
def backward(root):
    order = topological_order(root)
    for node in order:
        if node.parents:
            node.grad = 0.0
    root.grad = 1.0
    for node in reversed(order):
        for parent, slope in zip(node.parents, node.slopes):
            parent.grad = node.grad * slope
""",
    ("backward", "paths_multiplied"): """
def backward(root):
    arrived = {root: 1.0}
    for node in reversed(topological_order(root)):
        for parent, slope in zip(node.parents, node.slopes):
            along_this_path = arrived[node] * slope
            if parent in arrived:
                arrived[parent] = arrived[parent] * along_this_path
            else:
                arrived[parent] = along_this_path
    for node, g in arrived.items():
        if node.parents or node is root:
            node.grad = g
        else:
            node.grad += g
""",
    ("backward", "no_topological_order"): """
def backward(root):
    nodes = [root]
    for node in nodes:
        for parent in node.parents:
            if parent not in nodes:
                nodes.append(parent)
    for node in nodes:
        if node.parents:
            node.grad = 0.0
    root.grad = 1.0
    for node in nodes:
        for parent, slope in zip(node.parents, node.slopes):
            parent.grad += node.grad * slope
""",
    ("backward", "stale_gradients"): """
def backward(root):
    order = topological_order(root)
    root.grad = 1.0
    for node in reversed(order):
        for parent, slope in zip(node.parents, node.slopes):
            parent.grad += node.grad * slope
""",
    ("backward", "leaves_renewed"): """
def backward(root):
    order = topological_order(root)
    for node in order:
        node.grad = 0.0
    root.grad = 1.0
    for node in reversed(order):
        for parent, slope in zip(node.parents, node.slopes):
            parent.grad += node.grad * slope
""",
    ("backward", "inner_gradients_cleared"): """
def backward(root):
    order = topological_order(root)
    for node in order:
        if len(node.parents) > 0:
            node.grad = 0.0
    root.grad = 1.0
    for node in order[::-1]:
        for i in range(len(node.parents)):
            node.parents[i].grad += node.grad * node.slopes[i]
        # handed on: a node in between does not need its grad any more
        if node.parents and node is not root:
            node.grad = 0.0
""",
    ("backward", "leaves_left_out"): """
def backward(root):
    order = topological_order(root)
    for node in order:
        if node.parents:
            node.grad = 0.0
    root.grad = 1.0
    for node in reversed(order):
        for parent, slope in zip(node.parents, node.slopes):
            if parent.parents:
                parent.grad += node.grad * slope
""",
    ("backward", "upstream_dropped"): """
def backward(root):
    order = topological_order(root)
    for node in order:
        if node.parents:
            node.grad = 0.0
    root.grad = 1.0
    for node in reversed(order):
        for parent, slope in zip(node.parents, node.slopes):
            parent.grad += slope
""",
    ("backward", "local_slope_dropped"): """
def backward(root):
    order = topological_order(root)
    for node in order:
        if node.parents:
            node.grad = 0.0
    root.grad = 1.0
    for node in reversed(order):
        for parent in node.parents:
            parent.grad += node.grad
""",
    ("backward", "slopes_added"): """
def backward(root):
    order = topological_order(root)
    for node in order:
        if node.parents:
            node.grad = 0.0
    root.grad = 1.0
    for node in reversed(order):
        for parent, slope in zip(node.parents, node.slopes):
            parent.grad += node.grad + slope
""",
    ("backward", "number_for_slope"): """
def backward(root):
    order = topological_order(root)
    for node in order:
        if node.parents:
            node.grad = 0.0
    root.grad = 1.0
    for node in reversed(order):
        for parent in node.parents:
            parent.grad = parent.grad + node.grad * parent.data
""",
    ("backward", "slopes_exchanged"): """
def backward(root):
    order = topological_order(root)
    for node in order:
        if node.parents:
            node.grad = 0.0
    root.grad = 1.0
    for node in reversed(order):
        for parent, slope in zip(node.parents, reversed(node.slopes)):
            parent.grad += node.grad * slope
""",
    ("backward", "one_parent_only"): """
def backward(root):
    order = topological_order(root)
    for node in order:
        if node.parents:
            node.grad = 0.0
    root.grad = 1.0
    for node in reversed(order):
        if node.parents:
            first = node.parents[0]
            first.grad += node.grad * node.slopes[0]
""",
    ("backward", "sign_turned"): """
def backward(root):
    order = topological_order(root)
    for node in order:
        if node.parents:
            node.grad = 0.0
    root.grad = 1.0
    for node in reversed(order):
        for parent, slope in zip(node.parents, node.slopes):
            parent.grad -= node.grad * slope
""",
    ("zero_grad", "number_cleared"): """
def zero_grad(leaves):
    for leaf in leaves:
        leaf.data = 0.0
""",
    ("zero_grad", "nothing_cleared"): """
def zero_grad(leaves):
    for leaf in leaves:
        leaf = 0.0
""",
    ("zero_grad", "one_leaf_only"): """
def zero_grad(leaves):
    for leaf in leaves:
        leaf.grad = 0.0
        return
""",
    ("zero_grad", "one_leaf_missing"): """
def zero_grad(leaves):
    for i in range(len(leaves) - 1):
        leaves[i].grad = 0.0
""",
    ("zero_grad", "none_for_zero"): """
def zero_grad(leaves):
    for leaf in leaves:
        leaf.grad = None
""",
    ("zero_grad", "one_for_zero"): """
def zero_grad(leaves):
    for leaf in leaves:
        leaf.grad = 1.0
""",
    ("zero_grad", "another_number_for_zero"): """
def zero_grad(leaves):
    for leaf in leaves:
        leaf.grad = 1.0
""",
    ("zero_grad", "list_emptied"): """
def zero_grad(leaves):
    while leaves:
        leaf = leaves.pop()
        leaf.grad = 0.0
""",
    ("neuron", "number_returned"): """
def neuron(x, w, b):
    total = b
    for xi, wi in zip(x, w):
        total = total + xi * wi
    return elementary("tanh", total).data
""",
    ("neuron", "graph_cut"): """
import math


def neuron(x, w, b):
    total = b.data
    for xi, wi in zip(x, w):
        product = xi * wi
        total = total + product.data
    return Value(math.tanh(total))
""",
    ("neuron", "arguments_used_up"): """
def neuron(x, w, b):
    total = b
    while w:
        total = total + x.pop() * w.pop()
    return elementary("tanh", total)
""",
    ("neuron", "bias_changed"): """
def neuron(x, w, b):
    total = b
    for xi, wi in zip(x, w):
        product = xi * wi
        total.data += product.data
    return elementary("tanh", total)
""",
    ("neuron", "bias_forgotten"): """
def neuron(x, w, b):
    total = Value(0.0)
    for i in range(len(w)):
        total = total + x[i] * w[i]
    return elementary("tanh", total)
""",
    ("neuron", "bias_added_to_each"): """
def neuron(x, w, b):
    weighted = sum(w_i * x_i + b for x_i, w_i in zip(x, w))
    return elementary("tanh", weighted)
""",
    ("neuron", "bias_after_the_bend"): """
def neuron(x, w, b):
    total = sum(xi * wi for xi, wi in zip(x, w))
    return elementary("tanh", total) + b
""",
    ("neuron", "bias_multiplied"): """
def neuron(x, w, b):
    total = Value(0.0)
    for number, weight in zip(x, w):
        total = total + number * weight
    return elementary("tanh", total * b)
""",
    ("neuron", "bias_taken_away"): """
def neuron(x, w, b):
    total = b * -1
    for xi, wi in zip(x, w):
        total = total + xi * wi
    return elementary("tanh", total)
""",
    ("neuron", "not_bent"): """
def neuron(x, w, b):
    total = b
    for xi, wi in zip(x, w):
        total = total + xi * wi
    return total
""",
    ("neuron", "bent_twice"): """
def neuron(x, w, b):
    total = b
    for xi, wi in zip(x, w):
        total = total + xi * wi
    out = elementary("tanh", total)
    return elementary("tanh", out)
""",
    ("neuron", "another_bend"): """
def neuron(x, w, b):
    total = b
    for i in range(len(x)):
        total = total + x[i] * w[i]
    return elementary("relu", total)
""",
    ("neuron", "each_product_bent"): """
def neuron(x, w, b):
    total = b
    for xi, wi in zip(x, w):
        total = total + elementary("tanh", xi * wi)
    return elementary("tanh", total)
""",
    ("neuron", "one_input_only"): """
def neuron(x, w, b):
    product = x[0] * w[0]
    return elementary("tanh", product + b)
""",
    ("neuron", "sums_multiplied"): """
def neuron(x, w, b):
    total = sum(x) * sum(w) + b
    return elementary("tanh", total)
""",
    ("neuron", "weights_added"): """
def neuron(x, w, b):
    total = b
    for xi, wi in zip(x, w):
        total = total + (xi + wi)
    return elementary("tanh", total)
""",
    ("neuron", "products_multiplied"): """
def neuron(x, w, b):
    product = Value(1.0)
    for xi, wi in zip(x, w):
        product = product * (xi * wi)
    return elementary("tanh", product + b)
""",
    ("neuron", "weights_reversed"): """
def neuron(x, w, b):
    total = b
    for xi, wi in zip(x, reversed(w)):
        total = total + xi * wi
    return elementary("tanh", total)
""",
    ("neuron", "averaged"): """
def neuron(x, w, b):
    total = Value(0.0)
    for xi, wi in zip(x, w):
        total = total + xi * wi
    mean = total * (1 / len(w))
    return elementary("tanh", mean + b)
""",
    ("deep_order", "still_recursive"): """
def deep_order(root):
    order = []
    seen = set()

    def visit(node):
        if node not in seen:
            seen.add(node)
            for parent in node.parents:
                visit(parent)
            order.append(node)

    visit(root)
    return order
""",
    ("deep_order", "numbers_listed"): """
def deep_order(root):
    order = []
    seen = set()
    stack = [(root, False)]
    while stack:
        node, done = stack.pop()
        if done:
            order.append(node.data)
        elif node not in seen:
            seen.add(node)
            stack.append((node, True))
            for parent in node.parents:
                stack.append((parent, False))
    return order
""",
    ("deep_order", "compared_by_number"): """
def deep_order(root):
    order = []
    seen = set()
    stack = [(root, False)]
    while stack:
        node, done = stack.pop()
        if done:
            order.append(node)
        elif node.data not in seen:
            seen.add(node.data)
            stack.append((node, True))
            for parent in node.parents:
                stack.append((parent, False))
    return order
""",
    ("deep_order", "root_first"): """
def deep_order(root):
    order = []
    seen = set()
    stack = [(root, False)]
    while stack:
        node, done = stack.pop()
        if done:
            order.append(node)
        elif node not in seen:
            seen.add(node)
            stack.append((node, True))
            for parent in node.parents:
                stack.append((parent, False))
    return order[::-1]
""",
    ("deep_order", "listed_when_met"): """
def deep_order(root):
    order = []
    seen = set()
    stack = [root]
    while stack:
        node = stack.pop()
        if node not in seen:
            seen.add(node)
            order.append(node)
            for parent in node.parents:
                stack.append(parent)
    return order
""",
    ("deep_order", "levels"): """
def deep_order(root):
    found = [root]
    seen = {root}
    level = [root]
    while len(level) > 0:
        above = []
        for node in level:
            for parent in node.parents:
                if parent not in seen:
                    seen.add(parent)
                    above.append(parent)
        found.extend(above)
        level = above
    found.reverse()
    return found
""",
    ("deep_order", "marked_too_early"): """
def deep_order(root):
    order = []
    seen = {root}
    stack = [(root, False)]
    while stack:
        node, done = stack.pop()
        if done:
            order.append(node)
        else:
            stack.append((node, True))
            for parent in node.parents:
                if parent not in seen:
                    seen.add(parent)
                    stack.append((parent, False))
    return order
""",
    ("deep_order", "nodes_repeated"): """
def deep_order(root):
    result = []
    seen = set()
    pile = [(root, False)]
    while pile:
        node, parents_done = pile.pop()
        if parents_done:
            result.append(node)
            continue
        seen.add(node)
        pile.append((node, True))
        for parent in reversed(node.parents):
            if parent not in seen:
                pile.append((parent, False))
    return result
""",
    ("deep_order", "root_missing"): """
def deep_order(root):
    order = []
    seen = set()
    stack = [(parent, False) for parent in root.parents]
    while stack:
        node, done = stack.pop()
        if done:
            order.append(node)
        elif node not in seen:
            seen.add(node)
            stack.append((node, True))
            for parent in node.parents:
                stack.append((parent, False))
    return order
""",
    ("deep_order", "leaves_missing"): """
def deep_order(root):
    order = []
    seen = set()
    stack = [(root, False)]
    while stack:
        node, done = stack.pop()
        if done:
            order.append(node)
        elif node.parents and node not in seen:
            seen.add(node)
            stack.append((node, True))
            for parent in node.parents:
                stack.append((parent, False))
    return order
""",
    ("deep_order", "one_parent_only"): """
def deep_order(root):
    order = []
    seen = set()
    stack = [(root, False)]
    while stack:
        node, done = stack.pop()
        if done:
            order.append(node)
        elif node not in seen:
            seen.add(node)
            stack.append((node, True))
            if node.parents:
                stack.append((node.parents[0], False))
    return order
""",
    ("deep_order", "stops_at_a_thousand"): """
def deep_order(root):
    order = []
    seen = set()
    stack = [(root, False)]
    while stack and len(order) < 1000:
        node, done = stack.pop()
        if done:
            order.append(node)
        elif node not in seen:
            seen.add(node)
            stack.append((node, True))
            for parent in node.parents:
                stack.append((parent, False))
    return order
""",
    ("Value", "numbers_for_parents"): """
class Value:
    def __init__(self, data, parents=(), slopes=()):
        self.data = data
        self.parents = tuple(parents)
        self.slopes = tuple(slopes)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad {self.grad:.6g})"

    def __add__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        return Value(self.data + other.data, (self, other), (1.0, 1.0))

    def __radd__(self, other):
        return self + other

    def __mul__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        return Value(self.data * other.data, (self.data, other.data), (other.data, self.data))

    def __rmul__(self, other):
        return self * other
""",
    ("topological_order", "nothing_listed"): """
def topological_order(root):
    order = []
    seen = set()

    def visit(node):
        if node in seen:
            return
        seen.add(node)
        for parent in node.parents:
            visit(parent)
        order.append(node)

    return order
""",
    ("topological_order", "listed_for_each_parent"): """
def topological_order(root):
    order = []
    seen = set()

    def visit(node):
        if node in seen:
            return
        seen.add(node)
        for parent in node.parents:
            visit(parent)
            order.append(node)

    visit(root)
    return order
""",
}
