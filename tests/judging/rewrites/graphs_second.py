"""Wrong programs written from the released lesson and the names of the mistakes alone."""

REWRITES: dict[tuple[str, str], str] = {
    ("Value", "calls_itself"): """
def val(v):
    return v if isinstance(v, Value) else Value(v)


class Value:
    def __init__(self, data, parents=(), slopes=()):
        self.data = data
        self.parents = tuple(parents)
        self.slopes = tuple(slopes)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad {self.grad:.6g})"

    def __add__(self, other):
        other = val(other)
        return Value(self + other, (self, other), (1.0, 1.0))

    def __radd__(self, other):
        return self + other

    def __mul__(self, other):
        other = val(other)
        return Value(self * other, (self, other), (other.data, self.data))

    def __rmul__(self, other):
        return self * other
""",
    ("Value", "number_returned"): """
def num(v):
    return v.data if isinstance(v, Value) else v


class Value:
    def __init__(self, data, parents=(), slopes=()):
        self.data = data
        self.parents = tuple(parents)
        self.slopes = tuple(slopes)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad {self.grad:.6g})"

    def __add__(self, other):
        return self.data + num(other)

    def __radd__(self, other):
        return other + self.data

    def __mul__(self, other):
        return self.data * num(other)

    def __rmul__(self, other):
        return other * self.data
""",
    ("Value", "number_on_the_right_unsupported"): '''class Value:
    """A number that remembers what it was made from: a node in a graph of computations."""

    def __init__(self, data, parents=(), slopes=()):
        self.data = data
        self.parents = tuple(parents)
        self.slopes = tuple(slopes)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad {self.grad:.6g})"

    def __add__(self, other):
        """A new Value for self + other."""
        new_data = self.data + other.data
        new_parents = (self, other)
        new_slopes = (1.0, 1.0)
        return Value(new_data, new_parents, new_slopes)

    def __radd__(self, other):
        """A new Value for other + self, where other is a number."""
        left = Value(other)
        result = left + self
        return result

    def __mul__(self, other):
        """A new Value for self * other."""
        new_data = self.data * other.data
        new_parents = (self, other)
        new_slopes = (other.data, self.data)
        return Value(new_data, new_parents, new_slopes)

    def __rmul__(self, other):
        """A new Value for other * self, where other is a number."""
        left = Value(other)
        result = left * self
        return result
''',
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
        o = other if isinstance(other, Value) else Value(other)
        return Value(self.data + o.data, (self, o), (1.0, 1.0))

    def __mul__(self, other):
        o = other if isinstance(other, Value) else Value(other)
        return Value(self.data * o.data, (self, o), (o.data, self.data))
""",
    ("Value", "operand_changed"): """
def val(v):
    return v if isinstance(v, Value) else Value(v)


class Value:
    def __init__(self, data, parents=(), slopes=()):
        self.data = data
        self.parents = tuple(parents)
        self.slopes = tuple(slopes)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad {self.grad:.6g})"

    def __add__(self, other):
        other = val(other)
        self.data = self.data + other.data
        return Value(self.data, (self, other), (1.0, 1.0))

    def __radd__(self, other):
        return self + other

    def __mul__(self, other):
        other = val(other)
        ds = (other.data, self.data)
        self.data = self.data * other.data
        return Value(self.data, (self, other), ds)

    def __rmul__(self, other):
        return self * other
""",
    ("Value", "operations_exchanged"): """
def val(v):
    return v if isinstance(v, Value) else Value(v)


class Value:
    def __init__(self, data, parents=(), slopes=()):
        self.data = data
        self.parents = tuple(parents)
        self.slopes = tuple(slopes)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad {self.grad:.6g})"

    def __add__(self, other):
        o = val(other)
        return Value(self.data * o.data, (self, o), (o.data, self.data))

    def __radd__(self, other):
        return self + other

    def __mul__(self, other):
        o = val(other)
        return Value(self.data + o.data, (self, o), (1.0, 1.0))

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

    @staticmethod
    def num(v):
        return getattr(v, "data", v)

    def __add__(self, other):
        return Value(self.data + Value.num(other))

    __radd__ = __add__

    def __mul__(self, other):
        return Value(self.data * Value.num(other))

    __rmul__ = __mul__
""",
    ("Value", "operands_for_slopes"): """
def val(v):
    return v if isinstance(v, Value) else Value(v)


class Value:
    def __init__(self, data, parents=(), slopes=()):
        self.data = data
        self.parents = tuple(parents)
        self.slopes = tuple(slopes)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad {self.grad:.6g})"

    def __add__(self, other):
        other = val(other)
        return Value(self.data + other.data, (self, other), (1.0, 1.0))

    def __radd__(self, other):
        return self + other

    def __mul__(self, other):
        other = val(other)
        return Value(self.data * other.data, (self, other), (other, self))

    def __rmul__(self, other):
        return self * other
""",
    ("Value", "same_operand_counted_once"): """
def val(v):
    return v if isinstance(v, Value) else Value(v)


def node(data, edges):
    # one edge per parent
    edges = dict(edges)
    return Value(data, edges.keys(), edges.values())


class Value:
    def __init__(self, data, parents=(), slopes=()):
        self.data = data
        self.parents = tuple(parents)
        self.slopes = tuple(slopes)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad {self.grad:.6g})"

    def __add__(self, other):
        o = val(other)
        return node(self.data + o.data, [(self, 1.0), (o, 1.0)])

    def __radd__(self, other):
        return val(other) + self

    def __mul__(self, other):
        o = val(other)
        return node(self.data * o.data, [(self, o.data), (o, self.data)])

    def __rmul__(self, other):
        return val(other) * self
""",
    ("Value", "second_operand_forgotten"): '''class Value:
    """A number that remembers what it was made from: a node in a graph of computations."""

    def __init__(self, data, parents=(), slopes=()):
        self.data = data
        self.parents = tuple(parents)
        self.slopes = tuple(slopes)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad {self.grad:.6g})"

    def __add__(self, other):
        """A new Value for self + other. other: a Value or a number."""
        if isinstance(other, Value):
            second = other
        else:
            second = Value(other)
        total = self.data + second.data
        made_from = (self,)
        slope = 1.0
        return Value(total, made_from, (slope,))

    def __radd__(self, other):
        """A new Value for other + self, where other is a number."""
        return self + other

    def __mul__(self, other):
        """A new Value for self * other. other: a Value or a number."""
        if isinstance(other, Value):
            second = other
        else:
            second = Value(other)
        product = self.data * second.data
        made_from = (self,)
        slope = second.data
        return Value(product, made_from, (slope,))

    def __rmul__(self, other):
        """A new Value for other * self, where other is a number."""
        return self * other
''',
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
        ps = self, other
        return Value(self.data * other.data, ps, [p.data for p in ps])

    def __rmul__(self, other):
        return self * other
""",
    ("Value", "product_slopes_are_one"): """
def val(v):
    return v if isinstance(v, Value) else Value(v)


def binary(op, a, b):
    a, b = val(a), val(b)
    return Value(op(a.data, b.data), (a, b), (1.0, 1.0))


class Value:
    def __init__(self, data, parents=(), slopes=()):
        self.data = data
        self.parents = tuple(parents)
        self.slopes = tuple(slopes)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad {self.grad:.6g})"

    def __add__(self, other):
        return binary(lambda p, q: p + q, self, other)

    def __radd__(self, other):
        return binary(lambda p, q: p + q, other, self)

    def __mul__(self, other):
        return binary(lambda p, q: p * q, self, other)

    def __rmul__(self, other):
        return binary(lambda p, q: p * q, other, self)
""",
    ("Value", "sum_slopes_of_product"): """
def val(v):
    return v if isinstance(v, Value) else Value(v)


class Value:
    def __init__(self, data, parents=(), slopes=()):
        self.data = data
        self.parents = tuple(parents)
        self.slopes = tuple(slopes)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad {self.grad:.6g})"

    def __add__(self, other):
        o = val(other)
        return Value(self.data + o.data, (self, o), (o.data, self.data))

    def __radd__(self, other):
        return self + other

    def __mul__(self, other):
        o = val(other)
        return Value(self.data * o.data, (self, o), (o.data, self.data))

    def __rmul__(self, other):
        return self * other
""",
    ("Value", "output_for_slope"): """
def val(v):
    return v if isinstance(v, Value) else Value(v)


class Value:
    def __init__(self, data, parents=(), slopes=()):
        self.data = data
        self.parents = tuple(parents)
        self.slopes = tuple(slopes)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad {self.grad:.6g})"

    def __add__(self, other):
        o = val(other)
        return Value(self.data + o.data, (self, o), (1.0, 1.0))

    def __radd__(self, other):
        return self + other

    def __mul__(self, other):
        o = val(other)
        out = self.data * o.data
        return Value(out, (self, o), (out, out))

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
        if isinstance(other, Value):
            return Value(self.data + other.data, (self, other), (1.0, 1.0))
        return Value(self.data + other, (self,), (1.0,))

    def __radd__(self, other):
        return self + other

    def __mul__(self, other):
        if isinstance(other, Value):
            return Value(self.data * other.data, (self, other), (other.data, self.data))
        # a constant has no slope of its own
        return Value(self.data * other, (self,), (1.0,))

    def __rmul__(self, other):
        return self * other
""",
    ("arithmetic", "number_returned"): """
def arithmetic(sign, a, b):
    p, q = (v.data if isinstance(v, Value) else v for v in (a, b))
    if sign == "-":
        return p - q
    return p / q if sign == "/" else p**q
""",
    ("arithmetic", "numbers_unsupported"): """
def arithmetic(sign, a, b):
    if sign == "-":
        return Value(a.data - b.data, (a, b), (1.0, -1.0))
    if sign == "/":
        return Value(a.data / b.data, (a, b), (1 / b.data, -a.data / b.data**2))
    return Value(a.data**b, (a,), (b * a.data ** (b - 1),))
""",
    ("arithmetic", "sign_ignored"): """
def arithmetic(sign, a, b):
    a, b = [v if isinstance(v, Value) else Value(v) for v in (a, b)]
    return Value(a.data - b.data, (a, b), (1.0, -1.0))
""",
    ("arithmetic", "operands_exchanged"): """
def arithmetic(sign, a, b):
    if sign == "**":
        return Value(a.data**b, (a,), (b * a.data ** (b - 1),))
    b, a = [v if isinstance(v, Value) else Value(v) for v in (a, b)]
    if sign == "-":
        return Value(a.data - b.data, (a, b), (1.0, -1.0))
    return Value(a.data / b.data, (a, b), (1 / b.data, -a.data / b.data**2))
""",
    ("arithmetic", "operand_changed"): """
def arithmetic(sign, a, b):
    a = a if isinstance(a, Value) else Value(a)
    x = a.data
    if sign == "**":
        a.data = x**b
        return Value(a.data, (a,), (b * x ** (b - 1),))
    b = b if isinstance(b, Value) else Value(b)
    y = b.data
    if sign == "-":
        a.data = x - y
        return Value(a.data, (a, b), (1.0, -1.0))
    a.data = x / y
    return Value(a.data, (a, b), (1 / y, -x / y**2))
""",
    ("arithmetic", "edges_forgotten"): """
def arithmetic(sign, a, b):
    num = lambda v: v.data if isinstance(v, Value) else v
    ops = {"-": lambda p, q: p - q, "/": lambda p, q: p / q, "**": lambda p, q: p**q}
    return Value(ops[sign](num(a), num(b)))
""",
    ("arithmetic", "same_operand_counted_once"): """
def arithmetic(sign, a, b):
    if sign == "**":
        return Value(a.data**b, (a,), (b * a.data ** (b - 1),))
    a, b = [v if isinstance(v, Value) else Value(v) for v in (a, b)]
    x, y = a.data, b.data
    if sign == "-":
        out, ds = x - y, (1.0, -1.0)
    else:
        out, ds = x / y, (1 / y, -x / y**2)
    if a is b:
        return Value(out, (a,), ds[:1])
    return Value(out, (a, b), ds)
""",
    ("arithmetic", "sum_for_difference"): """
def val(v):
    return v if isinstance(v, Value) else Value(v)


def arithmetic(sign, a, b):
    if sign == "**":
        return Value(a.data**b, (a,), (b * a.data ** (b - 1),))
    a, b = val(a), val(b)
    if sign == "/":
        return Value(a.data / b.data, (a, b), (1 / b.data, -a.data / b.data**2))
    return Value(a.data + b.data, (a, b), (1.0, 1.0))
""",
    ("arithmetic", "whole_quotient"): """
def val(v):
    return v if isinstance(v, Value) else Value(v)


def arithmetic(sign, a, b):
    if sign == "**":
        return Value(a.data**b, (a,), (b * a.data ** (b - 1),))
    a, b = val(a), val(b)
    x, y = a.data, b.data
    if sign == "-":
        return Value(x - y, (a, b), (1.0, -1.0))
    return Value(x // y, (a, b), (1 / y, -x / y**2))
""",
    ("arithmetic", "difference_slopes_without_sign"): """
def arithmetic(sign, a, b):
    if sign == "**":
        return Value(a.data**b, (a,), (b * a.data ** (b - 1),))
    a, b = map(lambda v: v if isinstance(v, Value) else Value(v), (a, b))
    x, y = a.data, b.data
    out, ds = {"-": lambda: (x - y, (1.0, 1.0)), "/": lambda: (x / y, (1 / y, -x / (y * y)))}[sign]()
    return Value(out, (a, b), ds)
""",
    ("arithmetic", "difference_slopes_exchanged"): """
def val(v):
    return v if isinstance(v, Value) else Value(v)


def arithmetic(sign, a, b):
    if sign == "**":
        return Value(a.data**b, (a,), (b * a.data ** (b - 1),))
    a, b = val(a), val(b)
    if sign == "-":
        return Value(a.data - b.data, (a, b), (-1.0, 1.0))
    return Value(a.data / b.data, (a, b), (1 / b.data, -a.data / b.data**2))
""",
    ("arithmetic", "denominator_without_sign"): """
def arithmetic(sign, a, b):
    if sign == "**":
        return Value(a.data**b, (a,), (b * a.data ** (b - 1),))
    a, b = [v if isinstance(v, Value) else Value(v) for v in (a, b)]
    if sign == "-":
        return Value(a.data - b.data, (a, b), (1.0, -1.0))
    inv = 1 / b.data
    return Value(a.data * inv, (a, b), (inv, a.data * inv**2))
""",
    ("arithmetic", "denominator_not_squared"): """
def val(v):
    return v if isinstance(v, Value) else Value(v)


def arithmetic(sign, a, b):
    if sign == "**":
        return Value(a.data**b, (a,), (b * a.data ** (b - 1),))
    a, b = val(a), val(b)
    x, y = a.data, b.data
    if sign == "-":
        return Value(x - y, (a, b), (1.0, -1.0))
    q = x / y
    return Value(q, (a, b), (1 / y, -q))
""",
    ("arithmetic", "numerator_missing"): """
def val(v):
    return v if isinstance(v, Value) else Value(v)


def arithmetic(sign, a, b):
    if sign == "**":
        out, ps, ds = a.data**b, [a], [b * a.data ** (b - 1)]
    else:
        ps = [val(a), val(b)]
        x, y = [p.data for p in ps]
        out, ds = (x - y, [1.0, -1.0]) if sign == "-" else (x / y, [1 / y, -1 / y**2])
    return Value(out, ps, ds)
""",
    ("arithmetic", "quotient_like_product"): """
def val(v):
    return v if isinstance(v, Value) else Value(v)


def arithmetic(sign, a, b):
    if sign == "**":
        return Value(a.data**b, (a,), (b * a.data ** (b - 1),))
    a, b = val(a), val(b)
    if sign == "-":
        return Value(a.data - b.data, (a, b), (1.0, -1.0))
    return Value(a.data / b.data, (a, b), (b.data, a.data))
""",
    ("arithmetic", "quotient_slopes_one_over_operand"): """
def val(v):
    return v if isinstance(v, Value) else Value(v)


def arithmetic(sign, a, b):
    if sign == "**":
        return Value(a.data**b, (a,), (b * a.data ** (b - 1),))
    a, b = val(a), val(b)
    if sign == "-":
        return Value(a.data - b.data, (a, b), (1.0, -1.0))
    return Value(a.data / b.data, (a, b), (1 / b.data, 1 / a.data))
""",
    ("arithmetic", "numerator_slope_is_one"): """
def arithmetic(sign, a, b):
    if sign == "**":
        return Value(a.data**b, (a,), (b * a.data ** (b - 1),))
    ps = tuple(v if isinstance(v, Value) else Value(v) for v in (a, b))
    x, y = (p.data for p in ps)
    if sign == "-":
        return Value(x - y, ps, (1.0, -1.0))
    return Value(x / y, ps, (1.0, -x / y**2))
""",
    ("arithmetic", "exponent_not_lowered"): """
def val(v):
    return v if isinstance(v, Value) else Value(v)


def arithmetic(sign, a, b):
    if sign == "**":
        out = a.data**b
        return Value(out, (a,), (b * out,))
    a, b = val(a), val(b)
    if sign == "-":
        return Value(a.data - b.data, (a, b), (1.0, -1.0))
    return Value(a.data / b.data, (a, b), (1 / b.data, -a.data / b.data**2))
""",
    ("arithmetic", "exponent_factor_missing"): """
def val(v):
    return v if isinstance(v, Value) else Value(v)


def arithmetic(sign, a, b):
    if sign == "**":
        x, n = a.data, b
        return Value(x**n, (a,), (x ** (n - 1),))
    a, b = val(a), val(b)
    x, y = a.data, b.data
    if sign == "-":
        return Value(x - y, (a, b), (1.0, -1.0))
    return Value(x / y, (a, b), (1 / y, -x / y**2))
""",
    ("arithmetic", "exponential_rule"): """
def val(v):
    return v if isinstance(v, Value) else Value(v)


def arithmetic(sign, a, b):
    if sign == "**":
        p = a.data**b
        return Value(p, (a,), (p * float(np.log(abs(a.data))),))
    a, b = val(a), val(b)
    if sign == "-":
        return Value(a.data - b.data, (a, b), (1.0, -1.0))
    return Value(a.data / b.data, (a, b), (1 / b.data, -a.data / b.data**2))
""",
    ("arithmetic", "power_like_product"): """
def val(v):
    return v if isinstance(v, Value) else Value(v)


def arithmetic(sign, a, b):
    if sign == "-":
        a, b = val(a), val(b)
        return Value(a.data - b.data, (a, b), (1.0, -1.0))
    if sign == "/":
        a, b = val(a), val(b)
        return Value(a.data / b.data, (a, b), (1 / b.data, -a.data / b.data**2))
    # a is one operand, so its slope is the other one
    return Value(a.data**b, (a,), (b,))
""",
    ("elementary", "number_returned"): """
import math


def elementary(name, a):
    x = a.data
    if name == "relu":
        return max(0.0, x)
    return getattr(math, name)(x)
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
    x = a.data
    if name == "exp":
        a.data = math.exp(x)
        d = a.data
    elif name == "log":
        a.data = math.log(x)
        d = 1 / x
    elif name == "tanh":
        a.data = math.tanh(x)
        d = 1 - a.data**2
    else:
        a.data = max(0.0, x)
        d = 1.0 if x > 0 else 0.0
    return Value(a.data, (a,), (d,))
""",
    ("elementary", "edges_forgotten"): """
import math

FNS = {"exp": math.exp, "log": math.log, "tanh": math.tanh, "relu": lambda x: max(0.0, x)}


def elementary(name, a):
    return Value(FNS[name](a.data))
""",
    ("elementary", "slope_is_always_one"): """
import math


def elementary(name, a):
    f = {"exp": math.exp, "log": math.log, "tanh": math.tanh, "relu": lambda x: x if x > 0 else 0.0}[name]
    return Value(f(a.data), (a,), (1.0,))
""",
    ("elementary", "output_for_every_slope"): """
import math


def elementary(name, a):
    relu = lambda x: max(0.0, x)
    out = (relu if name == "relu" else getattr(math, name))(a.data)
    return Value(out, (a,), (out,))
""",
    ("elementary", "slope_taken_at_output"): """
import math

TABLE = {
    "exp": (math.exp, lambda t: t),
    "log": (math.log, lambda t: 1 / t if t else 0.0),
    "tanh": (math.tanh, lambda t: 1 - t * t),
    "relu": (lambda x: max(0.0, x), lambda t: float(t > 0)),
}


def elementary(name, a):
    f, d = TABLE[name]
    out = f(a.data)
    return Value(out, (a,), (d(out),))
""",
    ("elementary", "slope_taken_at_input"): """
import math


def elementary(name, a):
    x = a.data
    if name == "exp":
        out, d = math.exp(x), x
    elif name == "log":
        out, d = math.log(x), 1 / x
    elif name == "tanh":
        out, d = math.tanh(x), 1 - x**2
    else:
        out, d = max(0.0, x), float(x > 0)
    return Value(out, (a,), (d,))
""",
    ("elementary", "power_rule_for_exp"): """
import math


def elementary(name, a):
    x = a.data
    if name == "exp":
        return Value(math.exp(x), (a,), (x * math.e ** (x - 1),))
    if name == "log":
        return Value(math.log(x), (a,), (1 / x,))
    if name == "tanh":
        t = math.tanh(x)
        return Value(t, (a,), (1 - t * t,))
    return Value(max(0.0, x), (a,), (1.0 if x > 0 else 0.0,))
""",
    ("elementary", "other_base"): """
import math


def elementary(name, a):
    x = a.data
    if name == "exp":
        out = math.exp(x)
        slope = out
    elif name == "log":
        out = math.log10(x)
        slope = 1 / x
    elif name == "tanh":
        out = math.tanh(x)
        slope = 1 - out**2
    else:
        out = max(0.0, x)
        slope = 1.0 if x > 0 else 0.0
    return Value(out, (a,), (slope,))
""",
    ("elementary", "rounded_e"): """
import math

E = 2.718


def elementary(name, a):
    x = a.data
    out = {
        "exp": lambda: E**x,
        "log": lambda: math.log(x),
        "tanh": lambda: math.tanh(x),
        "relu": lambda: max(0.0, x),
    }[name]()
    d = {
        "exp": lambda: out,
        "log": lambda: 1 / x,
        "tanh": lambda: 1 - out**2,
        "relu": lambda: float(x > 0),
    }[name]()
    return Value(out, (a,), (d,))
""",
    ("elementary", "tanh_not_squared"): """
import math


def elementary(name, a):
    x = a.data
    if name == "relu":
        out, d = (x, 1.0) if x > 0 else (0.0, 0.0)
    else:
        out = getattr(math, name)(x)
        d = out if name == "exp" else 1 / x if name == "log" else 1 - out
    return Value(out, (a,), (d,))
""",
    ("elementary", "sigmoid_slope_for_tanh"): """
import math


def elementary(name, a):
    x = a.data
    match name:
        case "exp":
            out = math.exp(x)
            d = out
        case "log":
            out, d = math.log(x), 1 / x
        case "tanh":
            out = math.tanh(x)
            d = out * (1 - out)
        case _:
            out, d = max(0.0, x), 1.0 if x > 0 else 0.0
    return Value(out, [a], [d])
""",
    ("elementary", "tanh_slope_turned_round"): """
import math


def elementary(name, a):
    x = a.data
    if name == "exp":
        out = math.exp(x)
        d = out
    elif name == "log":
        out, d = math.log(x), 1 / x
    elif name == "tanh":
        out = math.tanh(x)
        d = out**2 - 1
    else:
        out, d = max(0.0, x), float(x > 0)
    return Value(out, (a,), (d,))
""",
    ("elementary", "tangent_for_tanh"): """
import math


def elementary(name, a):
    x = a.data
    if name == "exp":
        out = math.exp(x)
        slope = out
    if name == "log":
        out = math.log(x)
        slope = 1 / x
    if name == "tanh":
        out = math.tan(x)
        slope = 1 - out**2
    if name == "relu":
        out = max(0.0, x)
        slope = float(x > 0)
    return Value(out, (a,), (slope,))
""",
    ("elementary", "log_slope_wrong"): """
import math

F = {"exp": math.exp, "log": math.log, "tanh": math.tanh, "relu": lambda x: max(0.0, x)}
D = {
    "exp": lambda x, y: y,
    "log": lambda x, y: -1 / x**2,
    "tanh": lambda x, y: 1 - y**2,
    "relu": lambda x, y: 1.0 if x > 0 else 0.0,
}


def elementary(name, a):
    x = a.data
    y = F[name](x)
    return Value(y, (a,), (D[name](x, y),))
""",
    ("elementary", "relu_slope_always_one"): """
import math


def elementary(name, a):
    x = a.data
    if name == "relu":
        return Value(max(0.0, x), (a,), (1.0,))
    y = getattr(math, name)(x)
    d = {"exp": y, "log": 1 / x if x else None, "tanh": 1 - y**2}[name]
    return Value(y, (a,), (d,))
""",
    ("elementary", "relu_slope_is_its_value"): """
import math


def elementary(name, a):
    x = a.data
    if name == "exp":
        y = math.exp(x)
        d = y
    elif name == "log":
        y = math.log(x)
        d = 1 / x
    elif name == "tanh":
        y = math.tanh(x)
        d = 1 - y * y
    else:
        y = x if x > 0 else 0.0
        d = y
    return Value(y, (a,), (d,))
""",
    ("elementary", "relu_slope_on_the_wrong_side"): """
import math


def exp(x):
    y = math.exp(x)
    return y, y


def tanh(x):
    y = math.tanh(x)
    return y, 1 - y * y


def elementary(name, a):
    pairs = {
        "exp": exp,
        "log": lambda x: (math.log(x), 1 / x),
        "tanh": tanh,
        "relu": lambda x: (max(0.0, x), 1.0 if x < 0 else 0.0),
    }
    y, d = pairs[name](a.data)
    return Value(y, (a,), (d,))
""",
    ("elementary", "relu_leaks"): """
import math


def elementary(name, a):
    x = a.data
    if name == "relu":
        k = 1.0 if x > 0 else 0.01
        return Value(k * x, (a,), (k,))
    if name == "log":
        return Value(math.log(x), (a,), (1 / x,))
    y = math.exp(x) if name == "exp" else math.tanh(x)
    return Value(y, (a,), (y if name == "exp" else 1 - y**2,))
""",
    ("elementary", "relu_not_bent"): '''import math


def elementary(name, a):
    """A new Value for an elementary function of a."""
    number = a.data
    if name == "exp":
        out = math.exp(number)
        slope = out
    elif name == "log":
        out = math.log(number)
        slope = 1.0 / number
    elif name == "tanh":
        out = math.tanh(number)
        square_of_out = out * out
        slope = 1.0 - square_of_out
    elif name == "relu":
        # relu passes on what comes in
        out = number
        slope = 1.0
    parents = (a,)
    slopes = (slope,)
    return Value(out, parents, slopes)
''',
    ("topological_order", "numbers_listed"): """
def topological_order(root):
    seen, order = set(), []

    def visit(node):
        if node in seen:
            return
        seen.add(node)
        for p in node.parents:
            visit(p)
        order.append(node.data)

    visit(root)
    return order
""",
    ("topological_order", "seen_kept_between_calls"): """
seen = set()


def topological_order(root):
    order = []

    def visit(node):
        if node not in seen:
            seen.add(node)
            for p in node.parents:
                visit(p)
            order.append(node)

    visit(root)
    return order
""",
    ("topological_order", "parents_taken_away"): """
def topological_order(root):
    order, seen = [], set()

    def visit(v):
        if v in seen:
            return
        seen.add(v)
        while v.parents:
            p, *rest = v.parents
            v.parents = tuple(rest)
            visit(p)
        order.append(v)

    visit(root)
    return order
""",
    ("topological_order", "compared_by_number"): '''def topological_order(root):
    """Every node that root is made from, and root itself."""
    nodes = []
    seen = set()

    def visit(node):
        number = node.data
        already_there = number in seen
        if already_there:
            return
        seen.add(number)
        for parent in node.parents:
            visit(parent)
        nodes.append(node)

    visit(root)
    return nodes
''',
    ("topological_order", "root_first"): """
def topological_order(root):
    out, seen = [], set()

    def visit(n):
        if n in seen:
            return
        seen.add(n)
        for p in n.parents:
            visit(p)
        out.insert(0, n)

    visit(root)
    return out
""",
    ("topological_order", "listed_before_parents"): """
def topological_order(root):
    order, seen = [], set()

    def visit(node):
        if node not in seen:
            seen.add(node)
            order.append(node)
            for p in node.parents:
                visit(p)

    visit(root)
    return order
""",
    ("topological_order", "levels"): """
def topological_order(root):
    levels, seen = [[root]], {root}
    while levels[-1]:
        nxt = []
        for n in levels[-1]:
            for p in n.parents:
                if p not in seen:
                    seen.add(p)
                    nxt.append(p)
        levels.append(nxt)
    return [n for level in reversed(levels) for n in level]
""",
    ("topological_order", "nodes_repeated"): '''def topological_order(root):
    """Every node that root is made from, and root itself."""
    order = []

    def visit(node):
        for parent in node.parents:
            visit(parent)
        # all the parents are in the list, now the node itself
        order.append(node)

    visit(root)
    return order
''',
    ("topological_order", "root_missing"): """
def topological_order(root):
    order, seen = [], set()

    def visit(node):
        for p in node.parents:
            if p not in seen:
                seen.add(p)
                visit(p)
                order.append(p)

    visit(root)
    return order
""",
    ("topological_order", "leaves_missing"): """
def topological_order(root):
    order, seen = [], set()

    def visit(node):
        if not node.parents or node in seen:
            return
        seen.add(node)
        for p in node.parents:
            visit(p)
        order.append(node)

    visit(root)
    return order
""",
    ("topological_order", "one_parent_only"): """
def topological_order(root):
    order, seen = [], set()

    def visit(node):
        if node in seen:
            return
        seen.add(node)
        if node.parents:
            visit(node.parents[0])
        order.append(node)

    visit(root)
    return order
""",
    ("topological_order", "parents_of_the_root_only"): """
def topological_order(root):
    return [*dict.fromkeys(root.parents), root]
""",
    ("backward", "graph_taken_apart"): """
def backward(root):
    order = topological_order(root)
    for n in order:
        if n.parents:
            n.grad = 0.0
    root.grad = 1.0
    while order:
        n = order.pop()
        for p, s in zip(n.parents, n.slopes):
            p.grad += n.grad * s
        n.parents, n.slopes = (), ()
""",
    ("backward", "root_not_started"): """
def backward(root):
    order = topological_order(root)
    for n in order:
        if n.parents:
            n.grad = 0.0
    for n in reversed(order):
        for p, s in zip(n.parents, n.slopes):
            p.grad += n.grad * s
""",
    ("backward", "root_starts_with_its_number"): """
def backward(root):
    order = topological_order(root)
    for n in order:
        if n.parents:
            n.grad = 0.0
    root.grad = root.data
    for n in order[::-1]:
        for p, s in zip(n.parents, n.slopes):
            p.grad += n.grad * s
""",
    ("backward", "every_node_starts_at_one"): '''def backward(root):
    """Walk backward from root, and put into the grad of each node the slope of root along it."""
    order = topological_order(root)

    # at the start each node moves exactly as far as it moves itself
    for node in order:
        node.grad = 1.0

    backward_order = list(reversed(order))
    for node in backward_order:
        upstream = node.grad
        for i in range(len(node.parents)):
            parent = node.parents[i]
            slope = node.slopes[i]
            parent.grad = parent.grad + upstream * slope
''',
    ("backward", "forward_order"): """
def backward(root):
    order = topological_order(root)
    inner = [n for n in order if n.parents]
    for n in inner:
        n.grad = 0.0
    root.grad = 1.0
    for n in inner:
        for p, s in zip(n.parents, n.slopes):
            p.grad += n.grad * s
""",
    ("backward", "overwritten_at_fan_out"): """
def backward(root):
    order = topological_order(root)
    for n in order:
        if n.parents:
            n.grad = 0.0
    root.grad = 1.0
    for n in reversed(order):
        for p, s in zip(n.parents, n.slopes):
            p.grad = n.grad * s
""",
    ("backward", "paths_multiplied"): '''def backward(root):
    """Walk backward from root, and put into the grad of each node the slope of root along it."""
    order = topological_order(root)

    # what has arrived at each node in this walk
    arrived = {}
    arrived[root] = 1.0
    for node in reversed(order):
        upstream = arrived[node]
        number_of_parents = len(node.parents)
        for i in range(number_of_parents):
            parent = node.parents[i]
            local_slope = node.slopes[i]
            along_this_path = upstream * local_slope
            if parent in arrived:
                arrived[parent] = arrived[parent] * along_this_path
            else:
                arrived[parent] = along_this_path

    for node in order:
        if node is root:
            node.grad = 1.0
        elif len(node.parents) > 0:
            node.grad = arrived[node]
        else:
            node.grad = node.grad + arrived[node]
''',
    ("backward", "no_topological_order"): """
def backward(root):
    def reset(n):
        if n.parents:
            n.grad = 0.0
        for p in n.parents:
            reset(p)

    def push(n):
        for p, s in zip(n.parents, n.slopes):
            p.grad += n.grad * s
            push(p)

    reset(root)
    root.grad = 1.0
    push(root)
""",
    ("backward", "stale_gradients"): """
def backward(root):
    root.grad = 1.0
    for n in reversed(topological_order(root)):
        for p, s in zip(n.parents, n.slopes):
            p.grad += n.grad * s
""",
    ("backward", "leaves_renewed"): """
def backward(root):
    order = topological_order(root)
    for n in order:
        n.grad = float(n is root)
    for n in order[::-1]:
        for p, s in zip(n.parents, n.slopes):
            p.grad += n.grad * s
""",
    ("backward", "inner_gradients_cleared"): '''def backward(root):
    """Walk backward from root, and put into the grad of each node the slope of root along it."""
    order = topological_order(root)

    for node in order:
        if len(node.parents) > 0:
            node.grad = 0.0
    root.grad = 1.0

    for node in reversed(order):
        for parent, local_slope in zip(node.parents, node.slopes):
            part = node.grad * local_slope
            parent.grad = parent.grad + part

        # this node has handed on everything, so it can be cleared for the next walk
        is_leaf = len(node.parents) == 0
        is_root = node is root
        if not is_leaf and not is_root:
            node.grad = 0.0
''',
    ("backward", "leaves_left_out"): """
def backward(root):
    inner = [n for n in topological_order(root) if n.parents]
    for n in inner:
        n.grad = 0.0
    root.grad = 1.0
    for n in reversed(inner):
        for p, s in zip(n.parents, n.slopes):
            if p in inner:
                p.grad += n.grad * s
""",
    ("backward", "upstream_dropped"): """
def reset(order):
    for n in order:
        if n.parents:
            n.grad = 0.0
    order[-1].grad = 1.0


def backward(root):
    order = topological_order(root)
    reset(order)
    for n in reversed(order):
        for p, s in zip(n.parents, n.slopes):
            p.grad += s
""",
    ("backward", "local_slope_dropped"): """
def reset(order):
    for n in order:
        if n.parents:
            n.grad = 0.0
    order[-1].grad = 1.0


def backward(root):
    order = topological_order(root)
    reset(order)
    for n in reversed(order):
        for p in n.parents:
            p.grad += n.grad
""",
    ("backward", "slopes_added"): """
def backward(root):
    order = topological_order(root)
    for n in order:
        n.grad = 0.0 if n.parents else n.grad
    root.grad = 1.0
    for n in reversed(order):
        for p, s in zip(n.parents, n.slopes):
            p.grad += n.grad + s
""",
    ("backward", "number_for_slope"): """
def backward(root):
    order = topological_order(root)
    for n in order:
        if n.parents:
            n.grad = 0.0
    root.grad = 1.0
    for n in order[::-1]:
        for p in n.parents:
            p.grad += n.grad * p.data
""",
    ("backward", "slopes_exchanged"): """
def backward(root):
    order = topological_order(root)
    for n in order:
        if n.parents:
            n.grad = 0.0
    root.grad = 1.0
    for n in reversed(order):
        for p, s in zip(n.parents, n.slopes[::-1]):
            p.grad += n.grad * s
""",
    ("backward", "one_parent_only"): """
def backward(root):
    order = topological_order(root)
    for n in order:
        if n.parents:
            n.grad = 0.0
    root.grad = 1.0
    for n in reversed(order):
        if n.parents:
            p, s = n.parents[0], n.slopes[0]
            p.grad += n.grad * s
""",
    ("backward", "sign_turned"): """
def backward(root):
    order = topological_order(root)
    for n in order:
        if n.parents:
            n.grad = 0.0
    root.grad = 1.0
    for n in reversed(order):
        for p, s in zip(n.parents, n.slopes):
            p.grad -= n.grad * s
""",
    ("zero_grad", "number_cleared"): """
def zero_grad(leaves):
    for v in leaves:
        v.data = 0.0
""",
    ("zero_grad", "nothing_cleared"): """
def zero_grad(leaves):
    for v in leaves:
        v = Value(v.data)
""",
    ("zero_grad", "one_leaf_only"): """
def zero_grad(leaves):
    for v in leaves:
        v.grad = 0.0
        return
""",
    ("zero_grad", "one_leaf_missing"): """
def zero_grad(leaves):
    for i in range(1, len(leaves)):
        leaves[i].grad = 0.0
""",
    ("zero_grad", "none_for_zero"): """
def zero_grad(leaves):
    for v in leaves:
        v.grad = None
""",
    ("zero_grad", "one_for_zero"): """
def zero_grad(leaves):
    for v in leaves:
        v.grad = 1.0
""",
    ("zero_grad", "another_number_for_zero"): '''def zero_grad(leaves):
    """Set the grad of each leaf back, so that the next walk backward starts afresh."""
    fresh_start = 1.0
    for i in range(len(leaves)):
        leaf = leaves[i]
        leaf.grad = fresh_start
''',
    ("zero_grad", "list_emptied"): """
def zero_grad(leaves):
    while leaves:
        leaves.pop().grad = 0.0
""",
    ("neuron", "number_returned"): """
def neuron(x, w, b):
    total = b
    for xi, wi in zip(x, w):
        total = total + wi * xi
    return elementary("tanh", total).data
""",
    ("neuron", "graph_cut"): """
def neuron(x, w, b):
    num = lambda v: v.data if isinstance(v, Value) else v
    total = sum(num(xi) * num(wi) for xi, wi in zip(x, w)) + num(b)
    return elementary("tanh", Value(total))
""",
    ("neuron", "arguments_used_up"): """
def neuron(x, w, b):
    total = b
    while w:
        total = total + w.pop() * x.pop()
    return elementary("tanh", total)
""",
    ("neuron", "bias_changed"): """
def neuron(x, w, b):
    total = b
    for xi, wi in zip(x, w):
        total = total + wi * xi
        b.data = total.data
    return elementary("tanh", total)
""",
    ("neuron", "bias_forgotten"): """
def neuron(x, w, b):
    return elementary("tanh", sum(wi * xi for xi, wi in zip(x, w)))
""",
    ("neuron", "bias_added_to_each"): '''def neuron(x, w, b):
    """What a neuron with tanh makes of its inputs."""
    total = Value(0.0)
    for i in range(len(w)):
        product = x[i] * w[i]
        with_bias = product + b
        total = total + with_bias
    bent = elementary("tanh", total)
    return bent
''',
    ("neuron", "bias_after_the_bend"): """
def neuron(x, w, b):
    dot = sum(wi * xi for xi, wi in zip(x, w))
    return elementary("tanh", dot) + b
""",
    ("neuron", "bias_multiplied"): """
def dot(x, w):
    return sum(wi * xi for xi, wi in zip(x, w))


def neuron(x, w, b):
    return elementary("tanh", dot(x, w) * b)
""",
    ("neuron", "bias_taken_away"): """
def neuron(x, w, b):
    s = sum(wi * xi for xi, wi in zip(x, w))
    return elementary("tanh", arithmetic("-", s, b))
""",
    ("neuron", "not_bent"): """
def neuron(x, w, b):
    return sum((wi * xi for xi, wi in zip(x, w)), b)
""",
    ("neuron", "bent_twice"): """
def neuron(x, w, b):
    total = b
    for i in range(len(w)):
        total = total + w[i] * x[i]
    bend = lambda v: elementary("tanh", v)
    return bend(bend(total))
""",
    ("neuron", "another_bend"): """
def neuron(x, w, b):
    return elementary("relu", sum((wi * xi for xi, wi in zip(x, w)), b))
""",
    ("neuron", "each_product_bent"): """
def neuron(x, w, b):
    return sum((elementary("tanh", wi * xi) for xi, wi in zip(x, w)), b)
""",
    ("neuron", "one_input_only"): """
def neuron(x, w, b):
    return elementary("tanh", w[0] * x[0] + b)
""",
    ("neuron", "sums_multiplied"): """
def neuron(x, w, b):
    return elementary("tanh", sum(w) * sum(x) + b)
""",
    ("neuron", "weights_added"): """
def neuron(x, w, b):
    total = b
    for xi, wi in zip(x, w):
        total = total + (wi + xi)
    return elementary("tanh", total)
""",
    ("neuron", "products_multiplied"): """
def neuron(x, w, b):
    prod = 1.0
    for xi, wi in zip(x, w):
        prod = wi * xi * prod
    return elementary("tanh", prod + b)
""",
    ("neuron", "weights_reversed"): """
def neuron(x, w, b):
    total = sum(wi * xi for xi, wi in zip(x, reversed(w)))
    return elementary("tanh", total + b)
""",
    ("neuron", "averaged"): """
def neuron(x, w, b):
    ps = [wi * xi for xi, wi in zip(x, w)]
    mean = sum(ps) * (1 / len(ps))
    return elementary("tanh", mean + b)
""",
    ("deep_order", "still_recursive"): """
def deep_order(root):
    stack, seen = [], set()

    def push(node):
        if node in seen:
            return
        seen.add(node)
        for p in node.parents:
            push(p)
        stack.append(node)

    push(root)
    return stack
""",
    ("deep_order", "numbers_listed"): """
def deep_order(root):
    order, seen, stack = [], set(), [(root, False)]
    while stack:
        n, done = stack.pop()
        if done:
            order.append(n.data)
        elif n not in seen:
            seen.add(n)
            stack += [(n, True)] + [(p, False) for p in n.parents]
    return order
""",
    ("deep_order", "compared_by_number"): """
def deep_order(root):
    order, seen, stack = [], set(), [(root, False)]
    while stack:
        n, done = stack.pop()
        if done:
            order.append(n)
        elif n.data not in seen:
            seen.add(n.data)
            stack.append((n, True))
            stack.extend((p, False) for p in n.parents)
    return order
""",
    ("deep_order", "root_first"): """
def deep_order(root):
    order, seen, stack = [], set(), [(root, False)]
    while stack:
        n, done = stack.pop()
        if done:
            order.append(n)
        elif n not in seen:
            seen.add(n)
            stack.append((n, True))
            stack.extend((p, False) for p in n.parents)
    return order[::-1]
""",
    ("deep_order", "listed_when_met"): """
def deep_order(root):
    order, seen, stack = [], set(), [root]
    while stack:
        n = stack.pop()
        if n in seen:
            continue
        seen.add(n)
        order.append(n)
        stack.extend(n.parents)
    return order
""",
    ("deep_order", "levels"): """
def deep_order(root):
    level, seen, order = [root], {root}, []
    while level:
        order = level + order
        level = list(dict.fromkeys(p for n in level for p in n.parents if p not in seen))
        seen.update(level)
    return order
""",
    ("deep_order", "marked_too_early"): """
def deep_order(root):
    order, seen, stack = [], {root}, [(root, False)]
    while stack:
        n, done = stack.pop()
        if done:
            order.append(n)
            continue
        stack.append((n, True))
        for p in n.parents:
            if p not in seen:
                seen.add(p)
                stack.append((p, False))
    return order
""",
    ("deep_order", "nodes_repeated"): '''def deep_order(root):
    """The same as topological_order, for graphs of any depth."""
    order = []
    stack = []
    stack.append((root, False))
    while len(stack) > 0:
        pair = stack.pop()
        node = pair[0]
        parents_are_done = pair[1]
        if parents_are_done:
            order.append(node)
        else:
            # the node waits below its parents
            stack.append((node, True))
            for parent in node.parents:
                stack.append((parent, False))
    return order
''',
    ("deep_order", "root_missing"): """
def deep_order(root):
    order, seen = [], {root}
    stack = [(p, False) for p in root.parents]
    while stack:
        n, done = stack.pop()
        if done:
            order.append(n)
        elif n not in seen:
            seen.add(n)
            stack.append((n, True))
            stack.extend((p, False) for p in n.parents)
    return order
""",
    ("deep_order", "leaves_missing"): """
def deep_order(root):
    order, seen, stack = [], set(), [(root, False)]
    while stack:
        n, done = stack.pop()
        if done:
            order.append(n)
        elif n.parents and n not in seen:
            seen.add(n)
            stack.append((n, True))
            stack.extend((p, False) for p in n.parents)
    return order
""",
    ("deep_order", "one_parent_only"): """
def deep_order(root):
    order, seen, stack = [], set(), [(root, False)]
    while stack:
        n, done = stack.pop()
        if done:
            order.append(n)
        elif n not in seen:
            seen.add(n)
            stack.append((n, True))
            stack.extend((p, False) for p in n.parents[:1])
    return order
""",
    ("deep_order", "stops_at_a_thousand"): """
def deep_order(root):
    order, seen, stack = [], set(), [(root, False)]
    while stack and len(order) < 1000:
        n, done = stack.pop()
        if done:
            order.append(n)
        elif n not in seen:
            seen.add(n)
            stack.append((n, True))
            stack.extend((p, False) for p in n.parents)
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
        number = other.data if isinstance(other, Value) else other
        return Value(self.data + number, [self.data, number], [1.0, 1.0])

    def __radd__(self, other):
        return self.__add__(other)

    def __mul__(self, other):
        number = other.data if isinstance(other, Value) else other
        return Value(self.data * number, [self.data, number], [number, self.data])

    def __rmul__(self, other):
        return self.__mul__(other)
""",
    ("topological_order", "nothing_listed"): """
def topological_order(root, seen=None):
    seen = set() if seen is None else seen
    order = []
    if root not in seen:
        seen.add(root)
        for parent in root.parents:
            order.extend(topological_order(parent, seen))
    return order
""",
    ("topological_order", "listed_for_each_parent"): """
def topological_order(root):
    seen = {root}
    order = []

    def list_parents(child):
        for parent in reversed(child.parents):
            if parent not in seen:
                seen.add(parent)
                list_parents(parent)
            order.append(child)

    list_parents(root)
    return order
""",
}
