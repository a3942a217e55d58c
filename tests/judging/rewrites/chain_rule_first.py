"""Wrong programs written from the released lesson and the names of the mistakes alone."""

REWRITES: dict[tuple[str, str], str] = {
    ("pipeline", "order_reversed"): """
def pipeline(functions):
    def chained(x):
        for f in reversed(functions):
            x = f(x)
        return x

    return chained
""",
    ("pipeline", "every_function_gets_x"): """
def pipeline(functions):
    def run(x):
        result = x
        for f in functions:
            result = f(x)
        return result

    return run
""",
    ("pipeline", "results_multiplied"): """
def pipeline(functions):
    def run(x):
        if len(functions) == 0:
            return x
        product = 1
        for f in functions:
            product = product * f(x)
        return product

    return run
""",
    ("pipeline", "returned_in_loop"): """
def pipeline(functions):
    def chain(x):
        result = x
        for function in functions:
            result = function(result)
            return result

    return chain
""",
    ("pipeline", "one_left_out"): """
def pipeline(functions):
    def run(x):
        for i in range(len(functions) - 1):
            x = functions[i](x)
        return x

    return run
""",
    ("pipeline", "number_for_function"): """
def pipeline(functions):
    x = 0
    for f in functions:
        x = f(x)
    return x
""",
    ("pipeline", "result_not_returned"): """
def pipeline(functions):
    def run(x):
        for f in functions:
            x = f(x)

    return run
""",
    ("pipeline", "empty_list_forgotten"): """
def pipeline(functions):
    def run(x):
        value = functions[0](x)
        for f in functions[1:]:
            value = f(value)
        return value

    return run
""",
    ("pipeline", "functions_looked_up_late"): """
def pipeline(functions):
    def chain(x):
        return x

    for f in functions:
        before = chain

        def chain(x):
            return f(before(x))

    return chain
""",
    ("pipeline", "list_used_up"): """
def pipeline(functions):
    waiting = list(functions)

    def run(x):
        while len(waiting) > 0:
            f = waiting.pop(0)
            x = f(x)
        return x

    return run
""",
    ("pipeline", "argument_overwritten"): """
def pipeline(functions):
    steps = []
    while functions:
        steps.append(functions.pop(0))

    def run(x):
        for step in steps:
            x = step(x)
        return x

    return run
""",
    ("chain_derivative", "adds_for_multiplies"): """
def chain_derivative(functions, derivatives, x):
    slope = 0
    for f, df in zip(functions, derivatives):
        slope = slope + df(x)
        x = f(x)
    return slope
""",
    ("chain_derivative", "outer_derivative_at_x"): """
def chain_derivative(functions, derivatives, x):
    slope = 1
    for df in derivatives:
        slope = slope * df(x)
    return slope
""",
    ("chain_derivative", "slope_taken_after_the_step"): """
def chain_derivative(functions, derivatives, x):
    slope = 1
    for f, df in zip(functions, derivatives):
        x = f(x)
        slope = slope * df(x)
    return slope
""",
    ("chain_derivative", "inner_dropped"): """
def chain_derivative(functions, derivatives, x):
    for f in functions[:-1]:
        x = f(x)
    last = derivatives[-1]
    return last(x)
""",
    ("chain_derivative", "outer_dropped"): """
def chain_derivative(functions, derivatives, x):
    slope = 1
    for f, df in zip(functions, derivatives):
        slope = slope * df(x)
        x = f(x)
        return slope
""",
    ("chain_derivative", "derivatives_composed"): """
def chain_derivative(functions, derivatives, x):
    slope = x
    for df in derivatives:
        slope = df(slope)
    return slope
""",
    ("chain_derivative", "order_reversed"): """
def chain_derivative(functions, derivatives, x):
    slope = 1
    for i in range(len(functions) - 1, -1, -1):
        slope = slope * derivatives[i](x)
        x = functions[i](x)
    return slope
""",
    ("chain_derivative", "value_for_slope"): """
def chain_derivative(functions, derivatives, x):
    for f in functions:
        x = f(x)
    return x
""",
    ("chain_derivative", "product_rule"): """
def chain_derivative(functions, derivatives, x):
    value = functions[0](x)
    slope = derivatives[0](x)
    for i in range(1, len(functions)):
        f, df = functions[i], derivatives[i]
        slope = slope * f(x) + value * df(x)
        value = value * f(x)
    return slope
""",
    ("chain_derivative", "starts_with_x"): """
def chain_derivative(functions, derivatives, x):
    slope = x
    for f, df in zip(functions, derivatives):
        slope = slope * df(x)
        x = f(x)
    return slope
""",
    ("chain_derivative", "slopes_not_multiplied"): """
def chain_derivative(functions, derivatives, x):
    slopes = []
    for f, df in zip(functions, derivatives):
        slopes.append(df(x))
        x = f(x)
    return slopes
""",
    ("chain_derivative", "slopes_divided"): """
def chain_derivative(functions, derivatives, x):
    slope = derivatives[0](x)
    x = functions[0](x)
    for i in range(1, len(functions)):
        slope = derivatives[i](x) / slope
        x = functions[i](x)
    return slope
""",
    ("chain_derivative", "argument_overwritten"): """
def chain_derivative(functions, derivatives, x):
    slope = 1
    while len(functions) > 0:
        f = functions.pop(0)
        df = derivatives.pop(0)
        slope = slope * df(x)
        x = f(x)
    return slope
""",
    ("total_derivative", "paths_multiplied"): """
def total_derivative(outer, inner):
    k, n = inner.shape
    result = np.ones(n)
    for j in range(n):
        for i in range(k):
            result[j] = result[j] * (outer[i] * inner[i, j])
    return result
""",
    ("total_derivative", "largest_path_wins"): """
def total_derivative(outer, inner):
    k, n = inner.shape
    slopes = []
    for j in range(n):
        paths = [outer[i] * inner[i, j] for i in range(k)]
        slopes.append(max(paths))
    return np.array(slopes)
""",
    ("total_derivative", "paths_averaged"): """
def total_derivative(outer, inner):
    k, n = inner.shape
    result = np.zeros(n)
    for j in range(n):
        for i in range(k):
            result[j] += outer[i] * inner[i, j]
    return result / k
""",
    ("total_derivative", "one_path_only"): """
def total_derivative(outer, inner):
    k, n = inner.shape
    result = np.zeros(n)
    for j in range(n):
        for i in range(k):
            result[j] = outer[i] * inner[i, j]
    return result
""",
    ("total_derivative", "rows_and_columns_exchanged"): """
def total_derivative(outer, inner):
    return inner @ outer
""",
    ("total_derivative", "summed_over_inputs"): """
def total_derivative(outer, inner):
    k, n = inner.shape
    result = np.zeros(k)
    for i in range(k):
        for j in range(n):
            result[i] += outer[i] * inner[i, j]
    return result
""",
    ("total_derivative", "paths_not_added"): """
def total_derivative(outer, inner):
    column = outer[:, None]
    return column * inner
""",
    ("total_derivative", "everything_added"): """
def total_derivative(outer, inner):
    k, n = inner.shape
    total = 0.0
    for i in range(k):
        for j in range(n):
            total += outer[i] * inner[i, j]
    return total
""",
    ("total_derivative", "slopes_of_a_path_added"): """
def total_derivative(outer, inner):
    k, n = inner.shape
    result = np.zeros(n)
    for j in range(n):
        for i in range(k):
            result[j] += outer[i] + inner[i, j]
    return result
""",
    ("total_derivative", "outer_dropped"): """
def total_derivative(outer, inner):
    result = np.zeros(inner.shape[1])
    for row in inner:
        result = result + row
    return result
""",
    ("total_derivative", "inner_dropped"): """
def total_derivative(outer, inner):
    n = inner.shape[1]
    result = np.zeros(n)
    for j in range(n):
        for slope in outer:
            result[j] += slope
    return result
""",
    ("total_derivative", "sums_multiplied"): """
def total_derivative(outer, inner):
    all_outer = np.sum(outer)
    all_inner = np.sum(inner, axis=0)
    return all_outer * all_inner
""",
    ("total_derivative", "signs_dropped"): """
def total_derivative(outer, inner):
    k, n = inner.shape
    result = np.zeros(n)
    for j in range(n):
        for i in range(k):
            result[j] += abs(outer[i] * inner[i, j])
    return result
""",
    ("total_derivative", "argument_overwritten"): """
def total_derivative(outer, inner):
    for i in range(len(outer)):
        inner[i] = inner[i] * outer[i]
    return inner.sum(axis=0)
""",
    ("vjp_elementwise", "upstream_dropped"): """
def vjp_elementwise(upstream, local):
    result = np.array(local)
    return result
""",
    ("vjp_elementwise", "local_dropped"): """
def vjp_elementwise(upstream, local):
    return upstream.copy()
""",
    ("vjp_elementwise", "adds_for_multiplies"): """
def vjp_elementwise(upstream, local):
    return upstream + local
""",
    ("vjp_elementwise", "entries_added_up"): """
def vjp_elementwise(upstream, local):
    total = 0.0
    for u, s in zip(upstream.flatten(), local.flatten()):
        total += u * s
    return total
""",
    ("vjp_elementwise", "matrix_product"): """
def vjp_elementwise(upstream, local):
    return upstream @ local
""",
    ("vjp_elementwise", "whole_jacobian"): """
def vjp_elementwise(upstream, local):
    u = upstream.flatten()
    s = local.flatten()
    n = len(u)
    table = np.zeros((n, n))
    for i in range(n):
        table[i, i] = u[i] * s[i]
    return table
""",
    ("vjp_elementwise", "divides"): """
def vjp_elementwise(upstream, local):
    slopes = upstream / local
    return slopes
""",
    ("vjp_elementwise", "a_slope_taken_twice"): """
def vjp_elementwise(upstream, local):
    step = upstream * local
    return step * local
""",
    ("vjp_elementwise", "signs_dropped"): """
def vjp_elementwise(upstream, local):
    return np.abs(upstream) * np.abs(local)
""",
    ("vjp_elementwise", "sign"): """
def vjp_elementwise(upstream, local):
    return -upstream * local
""",
    ("vjp_elementwise", "shape_flattened"): """
def vjp_elementwise(upstream, local):
    slopes = []
    for u, s in zip(upstream.flatten(), local.flatten()):
        slopes.append(u * s)
    return np.array(slopes)
""",
    ("vjp_elementwise", "lies_on_its_side"): """
def vjp_elementwise(upstream, local):
    product = upstream * local
    return product.T
""",
    ("vjp_elementwise", "argument_overwritten"): """
def vjp_elementwise(upstream, local):
    upstream *= local
    return upstream
""",
    ("vjp_matmul", "dW_transposed"): """
def vjp_matmul(upstream, x, W):
    dx = upstream @ W.T
    dW = upstream.T @ x
    return dx, dW
""",
    ("vjp_matmul", "dx_transposed"): """
def vjp_matmul(upstream, x, W):
    dx = W @ upstream.T
    dW = x.T @ upstream
    return dx, dW
""",
    ("vjp_matmul", "W_not_transposed"): """
def vjp_matmul(upstream, x, W):
    dx = upstream @ W
    dW = x.T @ upstream
    return dx, dW
""",
    ("vjp_matmul", "x_not_transposed"): """
def vjp_matmul(upstream, x, W):
    dx = upstream @ W.T
    dW = x @ upstream
    return dx, dW
""",
    ("vjp_matmul", "reshaped_for_transposed"): """
def vjp_matmul(upstream, x, W):
    N, d_in = x.shape
    d_out = W.shape[1]
    W_turned = W.reshape(d_out, d_in)
    x_turned = x.reshape(d_in, N)
    return upstream @ W_turned, x_turned @ upstream
""",
    ("vjp_matmul", "factors_exchanged"): """
def vjp_matmul(upstream, x, W):
    dx = W.T @ upstream
    dW = upstream @ x.T
    return dx, dW
""",
    ("vjp_matmul", "order_swapped"): """
def vjp_matmul(upstream, x, W):
    dx = upstream @ W.T
    dW = x.T @ upstream
    return dW, dx
""",
    ("vjp_matmul", "upstream_dropped"): """
def vjp_matmul(upstream, x, W):
    ones = np.ones((x.shape[0], W.shape[1]))
    dx = ones @ W.T
    dW = x.T @ ones
    return dx, dW
""",
    ("vjp_matmul", "mean_over_examples"): """
def vjp_matmul(upstream, x, W):
    number_of_examples = len(x)
    dx = upstream @ W.T
    dW = x.T @ upstream / number_of_examples
    return dx, dW
""",
    ("vjp_matmul", "kept_for_each_example"): """
def vjp_matmul(upstream, x, W):
    dx = upstream @ W.T
    tables = []
    for n in range(len(x)):
        tables.append(np.outer(x[n], upstream[n]))
    return dx, np.array(tables)
""",
    ("vjp_matmul", "one_example_only"): """
def vjp_matmul(upstream, x, W):
    dx = upstream @ W.T
    dW = np.zeros(W.shape)
    for n in range(x.shape[0]):
        for k in range(W.shape[0]):
            for j in range(W.shape[1]):
                dW[k, j] = x[n, k] * upstream[n, j]
    return dx, dW
""",
    ("vjp_matmul", "entry_by_entry"): """
def vjp_matmul(upstream, x, W):
    dx = upstream * W.T
    dW = x.T * upstream
    return dx, dW
""",
    ("vjp_matmul", "forward_for_backward"): """
def vjp_matmul(upstream, x, W):
    z = x @ W
    return z
""",
    ("vjp_matmul", "one_result"): """
def vjp_matmul(upstream, x, W):
    dW = x.T @ upstream
    return dW
""",
    ("vjp_matmul", "sign"): """
def vjp_matmul(upstream, x, W):
    dx = -(upstream @ W.T)
    dW = -(x.T @ upstream)
    return dx, dW
""",
    ("vjp_matmul", "argument_overwritten"): """
def vjp_matmul(upstream, x, W):
    dx = upstream @ W.T
    dW = x.T @ upstream
    x[:] = dx
    W[:] = dW
    return x, W
""",
    ("count_products", "modes_exchanged"): """
def count_products(sizes, mode):
    total = 0
    if mode == "forward":
        for i in range(1, len(sizes) - 1):
            total += sizes[i - 1] * sizes[i] * sizes[-1]
        return total
    if mode == "reverse":
        for i in range(2, len(sizes)):
            total += sizes[0] * sizes[i - 1] * sizes[i]
        return total
    raise ValueError("mode is forward or reverse")
""",
    ("count_products", "seed_counted"): """
def count_products(sizes, mode):
    total = 0
    if mode == "forward":
        for i in range(1, len(sizes)):
            total += sizes[0] * sizes[i - 1] * sizes[i]
    elif mode == "reverse":
        for i in range(1, len(sizes)):
            total += sizes[-1] * sizes[i - 1] * sizes[i]
    else:
        raise ValueError("no such mode")
    return total
""",
    ("count_products", "one_product_too_few"): """
def count_products(sizes, mode):
    total = 0
    if mode == "forward":
        for i in range(2, len(sizes) - 1):
            total += sizes[0] * sizes[i - 1] * sizes[i]
        return total
    if mode == "reverse":
        for i in range(2, len(sizes) - 1):
            total += sizes[i - 1] * sizes[i] * sizes[-1]
        return total
    raise ValueError("unknown mode: " + str(mode))
""",
    ("count_products", "mode_ignored"): """
def count_products(sizes, mode):
    if mode not in ["forward", "reverse"]:
        raise ValueError("unknown mode")
    total = 0
    for i in range(2, len(sizes)):
        total += sizes[0] * sizes[i - 1] * sizes[i]
    return total
""",
    ("count_products", "one_row_only"): """
def count_products(sizes, mode):
    total = 0
    if mode == "forward":
        for i in range(2, len(sizes)):
            total += sizes[0] * sizes[i - 1] * sizes[i]
    elif mode == "reverse":
        for i in range(1, len(sizes) - 1):
            total += sizes[i - 1] * sizes[i]
    else:
        raise ValueError("mode must be forward or reverse")
    return total
""",
    ("count_products", "wrong_width"): """
def count_products(sizes, mode):
    total = 0
    if mode == "forward":
        for i in range(2, len(sizes)):
            total += sizes[i - 2] * sizes[i - 1] * sizes[i]
        return total
    elif mode == "reverse":
        for i in range(len(sizes) - 2, 0, -1):
            total += sizes[i + 1] * sizes[i] * sizes[i - 1]
        return total
    raise ValueError("forward or reverse, please")
""",
    ("count_products", "all_sizes_multiplied"): """
def count_products(sizes, mode):
    if mode != "forward" and mode != "reverse":
        raise ValueError("forward or reverse")
    if len(sizes) == 2:
        return 0
    product = 1
    for size in sizes:
        product = product * size
    return product
""",
    ("count_products", "sizes_added"): """
def count_products(sizes, mode):
    total = 0
    if mode == "forward":
        for i in range(2, len(sizes)):
            total += sizes[0] + sizes[i - 1] + sizes[i]
    elif mode == "reverse":
        for i in range(1, len(sizes) - 1):
            total += sizes[-1] + sizes[i] + sizes[i - 1]
    else:
        raise ValueError("what mode is this?")
    return total
""",
    ("count_products", "additions_counted"): """
def count_products(sizes, mode):
    def cost(m, n, p):
        multiplications = m * n * p
        additions = m * (n - 1) * p
        return multiplications + additions

    total = 0
    if mode == "forward":
        for i in range(2, len(sizes)):
            total += cost(sizes[i], sizes[i - 1], sizes[0])
    elif mode == "reverse":
        for i in range(1, len(sizes) - 1):
            total += cost(sizes[-1], sizes[i], sizes[i - 1])
    else:
        raise ValueError("mode")
    return total
""",
    ("count_products", "mode_not_refused"): """
def count_products(sizes, mode):
    total = 0
    if mode == "forward":
        for i in range(2, len(sizes)):
            total += sizes[0] * sizes[i - 1] * sizes[i]
    else:
        for i in range(1, len(sizes) - 1):
            total += sizes[-1] * sizes[i] * sizes[i - 1]
    return total
""",
    ("count_products", "another_error"): """
def count_products(sizes, mode):
    assert mode == "forward" or mode == "reverse", "no such mode"
    if mode == "reverse":
        sizes = sizes[::-1]
    first = sizes[0]
    total = 0
    for i in range(1, len(sizes) - 1):
        total = total + first * sizes[i] * sizes[i + 1]
    return total
""",
    ("count_products", "single_layer_forgotten"): """
def count_products(sizes, mode):
    if mode == "forward":
        # the first two tables
        count = sizes[0] * sizes[1] * sizes[2]
        # then all the others
        for i in range(3, len(sizes)):
            count += sizes[0] * sizes[i - 1] * sizes[i]
        return count
    if mode == "reverse":
        # the last two tables
        count = sizes[-1] * sizes[-2] * sizes[-3]
        for i in range(len(sizes) - 4, -1, -1):
            count += sizes[-1] * sizes[i + 1] * sizes[i]
        return count
    raise ValueError("mode has to be forward or reverse")
""",
    ("count_products", "argument_overwritten"): """
def count_products(sizes, mode):
    if mode == "reverse":
        sizes.reverse()
    elif mode != "forward":
        raise ValueError("unknown mode")
    total = 0
    for i in range(2, len(sizes)):
        total += sizes[0] * sizes[i - 1] * sizes[i]
    return total
""",
}
