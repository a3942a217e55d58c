"""Lesson 04, written in other right styles."""

REFUSE = """
    if pred.shape != np.asarray(target).shape:
        raise ValueError("unequal shapes")
"""

RIGHT: dict[str, tuple[str, ...]] = {
    "mean_squared_error": (
        f"""
def mean_squared_error(pred, target):
{REFUSE}
    errors = pred - target
    return np.sum(errors * errors) / errors.size
""",
        """
def mean_squared_error(pred, target):
    pred, target = np.asarray(pred), np.asarray(target)
    if not pred.shape == target.shape:
        raise ValueError
    total = 0
    for p, t in zip(pred.ravel(), target.ravel()):
        total += (t - p) ** 2
    print("loss", total)
    return total / pred.size
""",
        """
class ShapesDiffer(ValueError):
    pass


def mean_squared_error(pred, target):
    if np.shape(pred) == np.shape(target):
        return np.array(np.linalg.norm(pred - target) ** 2 / np.size(pred))
    raise ShapesDiffer(pred, target)
""",
    ),
    "mean_squared_error_gradient": (
        f"""
def mean_squared_error_gradient(pred, target):
{REFUSE}
    return (pred - target) * (2 / pred.size)
""",
        """
def mean_squared_error_gradient(pred, target):
    mean_squared_error(pred, target)
    slopes = np.array(pred)
    slopes -= target
    slopes *= 2
    slopes /= slopes.size
    return slopes
""",
        f"""
def mean_squared_error_gradient(pred, target):
{REFUSE}
    flat = [2 * (p - t) / pred.size for p, t in zip(pred.flat, target.flat)]
    return np.reshape(flat, pred.shape).tolist()
""",
    ),
    "sigmoid": (
        "def sigmoid(z):\n    return 1 / (1 + np.exp(-np.asarray(z)))",
        "def sigmoid(z):\n    return (1 + np.tanh(np.asarray(z) / 2)) / 2",
        """
def sigmoid(z):
    z = np.asarray(z)
    p = np.empty(z.shape)
    high = z >= 0
    p[high] = 1 / (1 + np.exp(-z[high]))
    e = np.exp(z[~high])
    p[~high] = e / (1 + e)
    return p
""",
        """
def sigmoid(z):
    if np.ndim(z):
        return np.array([sigmoid(part) for part in z])
    return 1 / (1 + math.exp(-z)) if z > 0 else math.exp(z) / (1 + math.exp(z))


import math
""",
        "def sigmoid(z):\n    return np.exp(-np.logaddexp(0, -np.asarray(z)))",
        """
def sigmoid(z):
    z = np.clip(z, -500, 500)
    return np.where(z > 0, 1 / (1 + np.exp(-z)), np.exp(z) / (1 + np.exp(z)))
""",
    ),
    "binary_cross_entropy": (
        """
def binary_cross_entropy(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("shapes")
    return np.mean(np.logaddexp(0, logits) - y * logits)
""",
        """
def binary_cross_entropy(logits, y):
    if logits.shape != y.shape:
        raise ValueError(f"{logits.shape} and {y.shape}")
    yes = np.logaddexp(0, -logits)
    no = np.logaddexp(0, logits)
    return (y * yes + (1 - y) * no).sum() / len(y)
""",
        """
import math


def softplus(z):
    return max(z, 0.0) + math.log1p(math.exp(-abs(z)))


def binary_cross_entropy(logits, y):
    if logits.shape != y.shape:
        raise ValueError
    costs = [t * softplus(-z) + (1 - t) * softplus(z) for z, t in zip(logits, y)]
    return sum(costs) / len(costs)
""",
        """
def binary_cross_entropy(logits, y):
    if logits.shape != y.shape:
        raise ValueError("shapes")
    distance = np.where(logits > 0, logits, -logits)
    return np.average(np.where(logits > 0, logits, 0) - logits * y + np.log(1 + np.exp(-distance)))
""",
    ),
    "binary_cross_entropy_gradient": (
        """
def binary_cross_entropy_gradient(logits, y):
    if logits.shape != y.shape:
        raise ValueError("shapes")
    p = 1 / (1 + np.exp(-logits))
    return (p - y) / y.shape[0]
""",
        """
def binary_cross_entropy_gradient(logits, y):
    binary_cross_entropy(logits, y)
    return [(sigmoid(z) - t) / len(y) for z, t in zip(logits, y)]
""",
        """
def binary_cross_entropy_gradient(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("shapes")
    slopes = y * (sigmoid(logits) - 1) + (1 - y) * sigmoid(logits)
    return slopes / np.size(y)
""",
    ),
    "softmax": (
        """
def softmax(logits):
    e = np.exp(logits - np.max(logits, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)
""",
        """
def softmax(logits):
    if logits.ndim == 1:
        e = np.exp(logits - max(logits))
        return e / sum(e)
    return np.array([softmax(row) for row in logits])
""",
        """
def softmax(logits):
    e = np.exp(logits.T - logits.max(axis=-1).T)
    return (e / e.sum(axis=0)).T
""",
        """
def softmax(logits):
    total = np.logaddexp.reduce(logits, axis=-1)
    return np.exp(logits - total[..., None])
""",
        """
def softmax(logits):
    scores = np.array(logits)
    scores -= scores.max(axis=-1)[..., np.newaxis]
    np.exp(scores, out=scores)
    scores /= scores.sum(-1, keepdims=True)
    return scores.tolist()
""",
    ),
    "cross_entropy": (
        """
def cross_entropy(logits, labels):
    if labels.shape != (len(logits),):
        raise ValueError("one label a row, please")
    total = np.logaddexp.reduce(logits, axis=1)
    return np.mean(total - logits[np.arange(len(labels)), labels])
""",
        """
def cross_entropy(logits, labels):
    if labels.ndim != 1 or len(labels) != len(logits):
        raise ValueError("labels")
    costs = []
    for row, label in zip(logits, labels):
        largest = row.max()
        costs.append(largest + np.log(np.sum(np.exp(row - largest))) - row[label])
    return sum(costs) / len(costs)
""",
        """
def cross_entropy(logits, labels):
    if np.shape(labels) != np.shape(logits)[:-1]:
        raise ValueError("labels")
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_p = shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))
    one_hot = np.eye(logits.shape[-1])[labels]
    return -np.sum(one_hot * log_p) / len(labels)
""",
        """
def cross_entropy(logits, labels):
    if labels.shape != logits.shape[:1]:
        raise ValueError("labels")
    right = np.take_along_axis(logits, labels[:, None], axis=1)
    gaps = logits - right
    top = np.maximum(gaps.max(axis=1), 0)
    return float((top + np.log(np.exp(gaps - top[:, None]).sum(axis=1))).mean())
""",
    ),
    "cross_entropy_gradient": (
        """
def cross_entropy_gradient(logits, labels):
    if labels.shape != logits.shape[:1]:
        raise ValueError("labels")
    return (softmax(logits) - np.eye(logits.shape[1])[labels]) / len(labels)
""",
        """
def cross_entropy_gradient(logits, labels):
    cross_entropy(logits, labels)
    p = softmax(logits)
    for i, label in enumerate(labels):
        p[i, label] -= 1.0
    p /= logits.shape[0]
    return p
""",
        """
def cross_entropy_gradient(logits, labels):
    if np.shape(labels) != (np.shape(logits)[0],):
        raise ValueError("labels")
    rows = []
    for row, label in zip(logits, labels):
        p = softmax(row)
        rows.append([(p[k] - (k == label)) / len(labels) for k in range(len(row))])
    return rows
""",
        """
def cross_entropy_gradient(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("labels")
    one_hot = (labels[:, None] == np.arange(logits.shape[1])).astype(int)
    return np.divide(np.subtract(softmax(logits), one_hot), logits.shape[0])
""",
    ),
}
