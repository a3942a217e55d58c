"""Lesson 06 in other styles: each a program text, as it would stand in a learner's cells."""

RIGHT: dict[str, tuple[str, ...]] = {
    "two_layer_forward": (
        """
def two_layer_forward(X, W1, b1, W2, b2, activation):
    return np.dot(activation(np.dot(X, W1) + b1[None, :]), W2) + b2[None, :]
""",
        """
def two_layer_forward(X, W1, b1, W2, b2, activation):
    rows = []
    for x in X:
        hidden = activation(x @ W1 + b1)
        rows.append(hidden @ W2 + b2)
    return np.array(rows)
""",
        """
def two_layer_forward(X, W1, b1, W2, b2, activation):
    out = np.zeros((len(X), len(b2)))
    for n in range(len(X)):
        for j in range(len(b1)):
            a = activation(sum(X[n, i] * W1[i, j] for i in range(X.shape[1])) + b1[j])
            for k in range(len(b2)):
                out[n, k] += a * W2[j, k]
        out[n] += b2
    print(out)
    return out.tolist()
""",
        """
def _layer(X, W, b):
    Z = np.einsum("ni,ij->nj", X, W)
    Z += b
    return Z

def two_layer_forward(X, W1, b1, W2, b2, f):
    return _layer(f(_layer(X, W1, b1)), W2, b2)
""",
        """
def two_layer_forward(X, W1, b1, W2, b2, activation):
    return (W2.T @ activation(W1.T @ X.T + b1.reshape(-1, 1)) + b2.reshape(-1, 1)).T
""",
    ),
    "sigmoid_derivative": (
        "def sigmoid_derivative(z):\n    return sigmoid(z) * sigmoid(-z)",
        """
def sigmoid_derivative(z):
    small = np.exp(-np.abs(z))
    return small / (1 + small) ** 2
""",
        """
def sigmoid_derivative(z):
    p = sigmoid(z)
    return p - p**2
""",
        """
def sigmoid_derivative(z):
    return 1 / (2 + np.exp(z) + np.exp(-z))
""",
        """
def sigmoid_derivative(z):
    return 0.25 * (1 - np.tanh(np.asarray(z) / 2) ** 2)
""",
        """
def sigmoid_derivative(z):
    h = 1e-4
    return (sigmoid(z - 2 * h) - 8 * sigmoid(z - h) + 8 * sigmoid(z + h) - sigmoid(z + 2 * h)) / (12 * h)
""",
    ),
    "tanh": (
        "tanh = np.tanh",
        """
def tanh(z):
    small = np.exp(-2 * np.abs(z))
    return np.sign(z) * (1 - small) / (1 + small)
""",
        """
def tanh(z):
    return 1 - 2 * sigmoid(-2 * z)
""",
        """
import math

def tanh(z):
    if np.ndim(z) == 0:
        return math.tanh(z)
    return [tanh(entry) for entry in z]
""",
        """
def tanh(z):
    z = np.clip(z, -20, 20)
    return (np.exp(z) - np.exp(-z)) / (np.exp(z) + np.exp(-z))
""",
    ),
    "tanh_derivative": (
        """
def tanh_derivative(z):
    t = tanh(z)
    return (1 - t) * (1 + t)
""",
        "def tanh_derivative(z):\n    return 1 - np.square(np.tanh(z))",
        "def tanh_derivative(z):\n    return 4 * sigmoid_derivative(2 * z)",
        """
def tanh_derivative(z):
    # cosh overflows to inf far from 0, and 1/inf is 0, with a warning.
    return 1 / np.cosh(z) ** 2
""",
        """
def tanh_derivative(z):
    return 1 - tanh(z) * tanh(z)
""",
    ),
    "saturated_fraction": (
        """
def saturated_fraction(slopes, threshold):
    count = 0
    for slope in slopes.ravel():
        if abs(slope) < threshold:
            count += 1
    return count / slopes.size
""",
        "def saturated_fraction(slopes, threshold):\n    return (np.abs(slopes) < threshold).sum() / slopes.size",
        "def saturated_fraction(slopes, threshold):\n    return 1 - np.mean(np.abs(slopes) >= threshold)",
        """
def saturated_fraction(slopes, threshold):
    flat = [s for s in slopes.flatten().tolist() if -threshold < s < threshold]
    return np.float64(len(flat)) / len(slopes.flatten())
""",
        """
def saturated_fraction(slopes, threshold):
    return np.average((slopes < threshold) & (slopes > -threshold))
""",
        "def saturated_fraction(slopes, threshold):\n    return np.average((slopes / threshold) ** 2 < 1)",
    ),
    "relu": (
        "def relu(z):\n    return np.maximum(0, z)",
        "def relu(z):\n    return z * (z > 0)",
        "def relu(z):\n    return np.where(z >= 0, z, 0)",
        "def relu(z):\n    return (z + np.abs(z)) / 2",
        "def relu(z):\n    return np.clip(z, 0, None)",
        """
def relu(z):
    out = np.array(z, dtype=float)
    out[out < 0] = 0
    return out
""",
        """
def relu(z):
    if np.ndim(z) == 0:
        return max(z, 0)
    return [relu(entry) for entry in z]
""",
    ),
    "relu_derivative": (
        "def relu_derivative(z):\n    return np.where(z >= 0, 1.0, 0.0)",
        "def relu_derivative(z):\n    return z > 0",
        "def relu_derivative(z):\n    return (np.asarray(z) > 0).astype(float)",
        "def relu_derivative(z):\n    return np.heaviside(z, 0.5)",
        "def relu_derivative(z):\n    return (1 + np.sign(z)) / 2",
        "def relu_derivative(z):\n    return 1 * (relu(z) > 0)",
        """
def relu_derivative(z):
    slopes = np.zeros(np.shape(z))
    slopes[np.asarray(z) > 0] = 1
    return slopes
""",
        "def relu_derivative(z):\n    return np.array(z) >= 0",
    ),
    "leaky_relu": (
        "def leaky_relu(z, slope=0.01):\n    return np.maximum(z, slope * z)",
        "def leaky_relu(z, slope=0.01):\n    return np.where(z >= 0, z, z * slope)",
        "def leaky_relu(z, slope=0.01):\n    return z * (z > 0) + slope * z * (z <= 0)",
        "def leaky_relu(z, slope=0.01):\n    return relu(z) - slope * relu(-z)",
        """
def leaky_relu(z, slope=0.01):
    out = np.array(z, dtype=float)
    out[out < 0] *= slope
    return out
""",
        """
def leaky_relu(z, slope=0.01):
    if np.ndim(z) == 0:
        return z if z > 0 else slope * z
    return [leaky_relu(entry, slope) for entry in z]
""",
    ),
    "leaky_relu_derivative": (
        "def leaky_relu_derivative(z, slope=0.01):\n    return np.where(z >= 0, 1, slope)",
        "def leaky_relu_derivative(z, slope=0.01):\n    return slope + (1 - slope) * (z > 0)",
        "def leaky_relu_derivative(z, slope=0.01):\n    return np.heaviside(z, 1) + slope * np.heaviside(-z, 0)",
        "def leaky_relu_derivative(z, slope=0.01):\n    s = 1 - 2 * np.less(z, 0)\n    return leaky_relu(s, slope) / s",
        """
def leaky_relu_derivative(z, slope=0.01):
    slopes = np.ones(np.shape(z))
    slopes[np.asarray(z) < 0] = slope
    return slopes
""",
        """
def leaky_relu_derivative(z, slope=0.01):
    return np.where(leaky_relu(z, slope) > 0, 1.0, slope)
""",
    ),
    "dead_fraction": (
        """
def dead_fraction(A):
    dead = 0
    for unit in A.T:
        if not unit.any():
            dead += 1
    return dead / A.shape[1]
""",
        "def dead_fraction(A):\n    return 1 - np.any(A, axis=0).mean()",
        "def dead_fraction(A):\n    return (np.abs(A).sum(axis=0) == 0).mean()",
        "def dead_fraction(A):\n    return np.mean(np.count_nonzero(A, axis=0) == 0)",
        "def dead_fraction(A):\n    return np.sum(np.max(np.abs(A), axis=0) == 0) / A.shape[1]",
        "def dead_fraction(A):\n    return sum(all(entry == 0 for entry in unit) for unit in zip(*A)) / len(A[0])",
    ),
    "gelu": (
        "def gelu(z):\n    return z / 2 * (1 + np.tanh(np.sqrt(2 / np.pi) * (z + 0.044715 * z**3)))",
        "def gelu(z):\n    return z * sigmoid(2 * np.sqrt(2 / np.pi) * (z + 0.044715 * z**3))",
        """
import math

def gelu(z):
    root = math.sqrt(2 / math.pi)
    share = 0.5 + 0.5 * tanh(root * z * (1 + 0.044715 * z * z))
    return share * z
""",
        """
def gelu(z):
    z = np.asarray(z, dtype=float)
    cubic = np.power(z, 3)
    return 0.5 * (z + z * np.tanh(0.7978845608028654 * (z + 0.044715 * cubic)))
""",
    ),
    "gelu_derivative": (
        """
def gelu_derivative(z):
    root = np.sqrt(2 / np.pi)
    t = np.tanh(root * (z + 0.044715 * z**3))
    return (1 + t) / 2 + z / 2 * (1 - t**2) * (root + 3 * root * 0.044715 * z**2)
""",
        """
def gelu_derivative(z):
    inner = np.sqrt(2 / np.pi) * (z + 0.044715 * z**3)
    slope = np.sqrt(2 / np.pi) * (1 + 0.134145 * z**2)
    s = sigmoid(2 * inner)
    return s + z * sigmoid_derivative(2 * inner) * 2 * slope
""",
        """
def gelu_derivative(z):
    def inner(z):
        return np.sqrt(2 / np.pi) * (z + 0.044715 * z**3)

    outer, slope = tanh_derivative(inner(z)), np.sqrt(2 / np.pi) * (1 + 3 * 0.044715 * z**2)
    first = 0.5 * (1 + tanh(inner(z)))
    second = 0.5 * z * outer * slope
    print(first, second)
    return first + second
""",
        """
def gelu_derivative(z):
    h = 1e-3
    return (gelu(z - 2 * h) - 8 * gelu(z - h) + 8 * gelu(z + h) - gelu(z + 2 * h)) / (12 * h)
""",
    ),
}
