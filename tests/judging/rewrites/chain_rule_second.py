"""Wrong programs written from the released lesson and the names of the mistakes alone."""

REWRITES: dict[tuple[str, str], str] = {
    ("pipeline", "order_reversed"): """
def pipeline(functions):
    def run(x):
        for f in functions[::-1]:
            x = f(x)
        return x

    return run
""",
    ("pipeline", "every_function_gets_x"): """
def pipeline(functions):
    def run(x):
        y = x
        for f in functions:
            y = f(x)
        return y

    return run
""",
    ("pipeline", "results_multiplied"): """
def pipeline(functions):
    return lambda x: np.prod([f(x) for f in functions], axis=0)
""",
    ("pipeline", "returned_in_loop"): """
def pipeline(functions):
    def run(x):
        for f in functions:
            x = f(x)
            return x

    return run
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
    x = 1.0
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
        y = functions[0](x)
        for f in functions[1:]:
            y = f(y)
        return y

    return run
""",
    ("pipeline", "functions_looked_up_late"): """
def pipeline(functions):
    h = lambda x: x
    for f in functions:
        g = h
        h = lambda x: f(g(x))
    return h
""",
    ("pipeline", "list_used_up"): """
def pipeline(functions):
    fs = iter(functions)

    def run(x):
        for f in fs:
            x = f(x)
        return x

    return run
""",
    ("pipeline", "argument_overwritten"): """
def pipeline(functions):
    functions.insert(0, lambda x: x)
    fs = list(functions)

    def run(x):
        y = fs[0](x)
        for f in fs[1:]:
            y = f(y)
        return y

    return run
""",
    ("chain_derivative", "adds_for_multiplies"): """
def chain_derivative(functions, derivatives, x):
    s = 0.0
    for f, df in zip(functions, derivatives):
        s += df(x)
        x = f(x)
    return s
""",
    ("chain_derivative", "outer_derivative_at_x"): """
def chain_derivative(functions, derivatives, x):
    return np.prod([df(x) for df in derivatives])
""",
    ("chain_derivative", "slope_taken_after_the_step"): """
def chain_derivative(functions, derivatives, x):
    s = 1.0
    for f, df in zip(functions, derivatives):
        x = f(x)
        s *= df(x)
    return s
""",
    ("chain_derivative", "inner_dropped"): """
def chain_derivative(functions, derivatives, x):
    u = pipeline(functions[:-1])(x)
    return derivatives[-1](u)
""",
    ("chain_derivative", "outer_dropped"): """
def chain_derivative(functions, derivatives, x):
    s = 1.0
    for f, df in zip(functions, derivatives):
        s = s * df(x)
        x = f(x)
        return s
""",
    ("chain_derivative", "derivatives_composed"): """
def chain_derivative(functions, derivatives, x):
    return pipeline(derivatives)(x)
""",
    ("chain_derivative", "order_reversed"): """
def chain_derivative(functions, derivatives, x):
    s = 1.0
    for f, df in zip(functions[::-1], derivatives[::-1]):
        s *= df(x)
        x = f(x)
    return s
""",
    ("chain_derivative", "value_for_slope"): """
def chain_derivative(functions, derivatives, x):
    y = x
    for f in functions:
        y = f(y)
    return y
""",
    ("chain_derivative", "product_rule"): """
def chain_derivative(functions, derivatives, x):
    v = [f(x) for f in functions]
    d = [df(x) for df in derivatives]
    return sum(d[i] * np.prod(v[:i] + v[i + 1 :]) for i in range(len(d)))
""",
    ("chain_derivative", "starts_with_x"): """
def chain_derivative(functions, derivatives, x):
    s = x
    for f, df in zip(functions, derivatives):
        s = s * df(x)
        x = f(x)
    return s
""",
    ("chain_derivative", "slopes_not_multiplied"): """
def chain_derivative(functions, derivatives, x):
    d = []
    for f, df in zip(functions, derivatives):
        d.append(df(x))
        x = f(x)
    return np.array(d)
""",
    ("chain_derivative", "slopes_divided"): """
def chain_derivative(functions, derivatives, x):
    d = []
    for f, df in zip(functions, derivatives):
        d.append(df(x))
        x = f(x)
    return d[-1] / np.prod(d[:-1])
""",
    ("chain_derivative", "argument_overwritten"): """
def chain_derivative(functions, derivatives, x):
    for i, f in enumerate(functions):
        derivatives[i] = derivatives[i](x)
        x = f(x)
    return np.prod(derivatives)
""",
    ("total_derivative", "paths_multiplied"): """
def total_derivative(outer, inner):
    paths = outer[:, None] * inner
    return paths.prod(axis=0)
""",
    ("total_derivative", "largest_path_wins"): """
def total_derivative(outer, inner):
    paths = outer[:, None] * inner
    return paths.max(axis=0)
""",
    ("total_derivative", "paths_averaged"): """
def total_derivative(outer, inner):
    return (outer[:, None] * inner).mean(axis=0)
""",
    ("total_derivative", "one_path_only"): """
def total_derivative(outer, inner):
    return outer[0] * inner[0]
""",
    ("total_derivative", "rows_and_columns_exchanged"): """
def total_derivative(outer, inner):
    return np.einsum("j,ij->i", outer, inner)
""",
    ("total_derivative", "summed_over_inputs"): """
def total_derivative(outer, inner):
    return np.einsum("i,ij->i", outer, inner)
""",
    ("total_derivative", "paths_not_added"): """
def total_derivative(outer, inner):
    return np.einsum("i,ij->ij", outer, inner)
""",
    ("total_derivative", "everything_added"): """
def total_derivative(outer, inner):
    return np.sum(outer[:, np.newaxis] * inner)
""",
    ("total_derivative", "slopes_of_a_path_added"): """
def total_derivative(outer, inner):
    return (outer[:, None] + inner).sum(axis=0)
""",
    ("total_derivative", "outer_dropped"): """
def total_derivative(outer, inner):
    return inner.sum(axis=0)
""",
    ("total_derivative", "inner_dropped"): """
def total_derivative(outer, inner):
    k, n = inner.shape
    return np.broadcast_to(outer[:, None], (k, n)).sum(axis=0)
""",
    ("total_derivative", "sums_multiplied"): """
def total_derivative(outer, inner):
    return outer.sum() * inner.sum(axis=0)
""",
    ("total_derivative", "signs_dropped"): """
def total_derivative(outer, inner):
    return np.abs(outer) @ np.abs(inner)
""",
    ("total_derivative", "argument_overwritten"): """
def total_derivative(outer, inner):
    inner *= outer[:, None]
    return inner.sum(axis=0)
""",
    ("vjp_elementwise", "upstream_dropped"): """
def vjp_elementwise(upstream, local):
    return np.ones_like(upstream) * local
""",
    ("vjp_elementwise", "local_dropped"): """
def vjp_elementwise(upstream, local):
    return upstream * np.ones_like(local)
""",
    ("vjp_elementwise", "adds_for_multiplies"): """
def vjp_elementwise(upstream, local):
    return upstream + local
""",
    ("vjp_elementwise", "entries_added_up"): """
def vjp_elementwise(upstream, local):
    return np.sum(upstream * local)
""",
    ("vjp_elementwise", "matrix_product"): """
def vjp_elementwise(upstream, local):
    return upstream @ local
""",
    ("vjp_elementwise", "whole_jacobian"): """
def vjp_elementwise(upstream, local):
    J = np.diag(local.ravel())
    return upstream.ravel()[:, None] * J
""",
    ("vjp_elementwise", "divides"): """
def vjp_elementwise(upstream, local):
    return upstream / local
""",
    ("vjp_elementwise", "a_slope_taken_twice"): """
def vjp_elementwise(upstream, local):
    dz = upstream * local
    return dz * local
""",
    ("vjp_elementwise", "signs_dropped"): """
def vjp_elementwise(upstream, local):
    return np.abs(upstream * local)
""",
    ("vjp_elementwise", "sign"): """
def vjp_elementwise(upstream, local):
    return -upstream * local
""",
    ("vjp_elementwise", "shape_flattened"): """
def vjp_elementwise(upstream, local):
    return np.ravel(upstream) * np.ravel(local)
""",
    ("vjp_elementwise", "lies_on_its_side"): """
def vjp_elementwise(upstream, local):
    return upstream.T * local.T
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
    return upstream @ W, x.T @ upstream
""",
    ("vjp_matmul", "x_not_transposed"): """
def vjp_matmul(upstream, x, W):
    return upstream @ W.T, x @ upstream
""",
    ("vjp_matmul", "reshaped_for_transposed"): """
def vjp_matmul(upstream, x, W):
    n, k = x.shape
    j = W.shape[1]
    return upstream @ W.reshape(j, k), x.reshape(k, n) @ upstream
""",
    ("vjp_matmul", "factors_exchanged"): """
def vjp_matmul(upstream, x, W):
    dx = W.T @ upstream
    dW = upstream @ x.T
    return dx, dW
""",
    ("vjp_matmul", "order_swapped"): """
def vjp_matmul(upstream, x, W):
    return np.einsum("nk,nj->kj", x, upstream), np.einsum("nj,kj->nk", upstream, W)
""",
    ("vjp_matmul", "upstream_dropped"): """
def vjp_matmul(upstream, x, W):
    one = np.ones(upstream.shape)
    return one @ W.T, x.T @ one
""",
    ("vjp_matmul", "mean_over_examples"): """
def vjp_matmul(upstream, x, W):
    dx = np.einsum("nj,kj->nk", upstream, W)
    dW = np.einsum("nk,nj->nkj", x, upstream).mean(axis=0)
    return dx, dW
""",
    ("vjp_matmul", "kept_for_each_example"): """
def vjp_matmul(upstream, x, W):
    dx = np.einsum("nj,kj->nk", upstream, W)
    dW = np.einsum("nk,nj->nkj", x, upstream)
    return dx, dW
""",
    ("vjp_matmul", "one_example_only"): """
def vjp_matmul(upstream, x, W):
    dx = upstream @ W.T
    for u, r in zip(upstream, x):
        dW = np.outer(r, u)
    return dx, dW
""",
    ("vjp_matmul", "entry_by_entry"): """
def vjp_matmul(upstream, x, W):
    return upstream * W.T, x.T * upstream
""",
    ("vjp_matmul", "forward_for_backward"): """
def vjp_matmul(upstream, x, W):
    z = np.einsum("nk,kj->nj", x, W)
    return z, z.copy()
""",
    ("vjp_matmul", "one_result"): """
def vjp_matmul(upstream, x, W):
    return np.einsum("nk,nj->kj", x, upstream)
""",
    ("vjp_matmul", "sign"): """
def vjp_matmul(upstream, x, W):
    return -upstream @ W.T, -x.T @ upstream
""",
    ("vjp_matmul", "argument_overwritten"): """
def vjp_matmul(upstream, x, W):
    dW = x.T @ upstream
    x[:] = upstream @ W.T
    return x, dW
""",
    ("count_products", "modes_exchanged"): """
def count_products(sizes, mode):
    s = np.array(sizes)
    p = s[1:] * s[:-1]
    if mode == "reverse":
        return int(s[0] * p[1:].sum())
    if mode == "forward":
        return int(s[-1] * p[:-1].sum())
    raise ValueError("mode is forward or reverse")
""",
    ("count_products", "seed_counted"): """
def count_products(sizes, mode):
    s = np.array(sizes)
    p = s[1:] * s[:-1]
    if mode == "forward":
        return int(s[0] * p.sum())
    if mode == "reverse":
        return int(s[-1] * p.sum())
    raise ValueError(f"unknown mode {mode}")
""",
    ("count_products", "one_product_too_few"): """
def count_products(sizes, mode):
    if mode == "forward":
        return sum(sizes[0] * sizes[i - 1] * sizes[i] for i in range(2, len(sizes) - 1))
    if mode == "reverse":
        return sum(sizes[-1] * sizes[i - 1] * sizes[i] for i in range(2, len(sizes) - 1))
    raise ValueError(f"unknown mode {mode}")
""",
    ("count_products", "mode_ignored"): """
def count_products(sizes, mode):
    if mode not in ("forward", "reverse"):
        raise ValueError(f"unknown mode {mode}")
    s = np.array(sizes)
    return int(s[0] * (s[1:-1] @ s[2:]))
""",
    ("count_products", "one_row_only"): """
def count_products(sizes, mode):
    s = np.array(sizes)
    if mode == "forward":
        return int(s[0] * (s[1:-1] @ s[2:]))
    if mode == "reverse":
        return int(1 * (s[:-2] @ s[1:-1]))
    raise ValueError("mode is forward or reverse")
""",
    ("count_products", "wrong_width"): """
def count_products(sizes, mode):
    s = np.array(sizes)
    p = s[1:] * s[:-1]
    if mode == "forward":
        return int(s[-1] * p[1:].sum())
    if mode == "reverse":
        return int(s[0] * p[:-1].sum())
    raise ValueError("mode is forward or reverse")
""",
    ("count_products", "all_sizes_multiplied"): """
def count_products(sizes, mode):
    if mode not in ("forward", "reverse"):
        raise ValueError(mode)
    if len(sizes) == 2:
        return 0
    return int(np.prod(sizes))
""",
    ("count_products", "sizes_added"): """
def count_products(sizes, mode):
    s = np.array(sizes)
    if mode == "forward":
        return int((s[0] + s[1:-1] + s[2:]).sum())
    if mode == "reverse":
        return int((s[-1] + s[1:-1] + s[:-2]).sum())
    raise ValueError(mode)
""",
    ("count_products", "additions_counted"): """
def count_products(sizes, mode):
    s = np.array(sizes)
    mid = s[1:-1]
    if mode == "forward":
        return int((s[0] * s[2:] * (mid + mid - 1)).sum())
    if mode == "reverse":
        return int((s[-1] * s[:-2] * (mid + mid - 1)).sum())
    raise ValueError(mode)
""",
    ("count_products", "mode_not_refused"): """
def count_products(sizes, mode):
    s = np.array(sizes)
    if mode == "forward":
        n = s[0] * (s[1:-1] @ s[2:])
    else:
        n = s[-1] * (s[:-2] @ s[1:-1])
    return int(n)
""",
    ("count_products", "another_error"): """
def count_products(sizes, mode):
    ab = [a * b for a, b in zip(sizes[:-1], sizes[1:])]
    n = {"forward": sizes[0] * sum(ab[1:]), "reverse": sizes[-1] * sum(ab[:-1])}
    return n[mode]
""",
    ("count_products", "single_layer_forgotten"): """
def count_products(sizes, mode):
    if mode not in ("forward", "reverse"):
        raise ValueError("mode must be forward or reverse")
    s = list(sizes)
    if mode == "reverse":
        s = s[::-1]
    # the first product, then one more for each further layer
    n = s[0] * s[1] * s[2]
    for a, b in zip(s[2:-1], s[3:]):
        n += s[0] * a * b
    return n
""",
    ("count_products", "argument_overwritten"): """
def count_products(sizes, mode):
    if mode not in ("forward", "reverse"):
        raise ValueError(mode)
    if mode == "reverse":
        sizes.reverse()
    s = np.array(sizes)
    return int(s[0] * (s[1:-1] @ s[2:]))
""",
}
