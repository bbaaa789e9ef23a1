#!/usr/bin/env python3
"""Reference values of the cross-test estimator, recomputed by brute force with NumPy and SciPy.

    python3 tests/reference/crosstest.py > tests/reference/crosstest.json

The model is that of lib/crosstest/README.md; nothing is shared with the TypeScript but the priors and the five-point
rule for what is believed of sizes and transfers. Integrals are dense sums over even grids.
"""
import json
import math
import sys
from pathlib import Path

import numpy as np
from scipy import optimize, special, stats

ROOT = Path(__file__).resolve().parents[2]
PRIORS = json.loads((ROOT / "lib/crosstest/priors.json").read_text())
NODES, WEIGHTS = np.polynomial.hermite_e.hermegauss(5)
WEIGHTS = WEIGHTS / WEIGHTS.sum()
READ_AT = {"x": 24, "bluesky": 24, "mastodon": 24, "facebook": 48, "linkedin": 48, "youtube": 168}
RATES = {"x", "linkedin", "tiktok"}


def curve(at, points):
    return float(np.interp(at, [x for x, _ in points], [y for _, y in points]))


def order_shift(gap, repost):
    points = [(math.log(p["gapHours"]), p["shift"]) for p in repost["order"]]
    return repost["orderKept"] * curve(math.log(max(gap, 1e-3)), points) + repost["orderOwn"]


def early(part, hyper):
    if part >= 1:
        return 0.0, 1.0, 0.0, 0.0
    points = hyper["early"]["points"]
    return tuple(curve(part, [(p["part"], p[key]) for p in points]) for key in ("sd", "dispersion", "few", "reached"))


def split_log_likelihood(contrast, hyper):
    a, b = contrast["a"], contrast["b"]
    offset = math.log(a["impressions"] / b["impressions"])
    spread = math.hypot(hyper["effect"]["median"], hyper["split"]["armSd"] * math.sqrt(2))
    n = a["successes"] + b["successes"]
    slope = lambda t: a["successes"] - n * special.expit(t + offset) - t / spread**2
    mode = optimize.brentq(slope, -30, 30, xtol=1e-14, rtol=1e-14)
    p = special.expit(mode + offset)
    information = n * p * (1 - p)
    centre = mode + (a["successes"] - n * p) / information
    rate = n / (a["impressions"] + b["impressions"])
    variance = (1 - rate) / information + 2 * hyper["split"]["armSd"] ** 2 + 1e-4
    return lambda effect: -0.5 * (effect - centre) ** 2 / variance


def repost_log_likelihood(contrast, hyper):
    a, b, network = contrast["a"], contrast["b"], contrast["network"]
    believed = {**hyper["repost"], **hyper["learnt"].get(network, {})}
    sd_a, disp_a, few_a, reach_a = early(a["ageHours"] / READ_AT[network], hyper)
    sd_b, disp_b, few_b, reach_b = early(b["ageHours"] / READ_AT[network], hyper)
    rates = network in RATES and "views" in a and "views" in b
    order = order_shift(contrast["gapHours"], believed)
    offset = (-order if contrast["first"] == "A" else order) + reach_a - reach_b
    if rates:
        offset += math.log(a["views"] / b["views"])
    scale = believed["scaleWithViews"] if rates else believed["scale"]
    noise = math.sqrt(scale**2 + believed["orderSd"] ** 2 + max(sd_a, sd_b) ** 2 + 0.05**2)
    df = min(hyper["early"]["df"], believed["df"]) if max(sd_a, sd_b) > 0 else believed["df"]
    dispersion = max(disp_a, disp_b)
    theta = np.linspace(-14, 14, 28001)
    n, few = a["count"] + b["count"], max(few_a, few_b)
    weight = n / (n + few) / dispersion if n > 0 else 0.0
    x, y = a["count"] * weight, b["count"] * weight
    log_share = x * special.log_expit(theta + offset) + y * special.log_expit(-theta - offset)
    share = np.exp(log_share - log_share.max())
    keep = share > 1e-18
    theta, share = theta[keep], share[keep]

    def log_likelihood(effect):
        flat = np.atleast_1d(effect).ravel()
        out = np.empty_like(flat)
        for start in range(0, len(flat), 400):
            block = flat[start : start + 400]
            density = stats.t.pdf((theta[None, :] - block[:, None]) / noise, df)
            out[start : start + 400] = np.log(density @ share)
        return out.reshape(np.shape(effect))

    return log_likelihood


def parallel_log_likelihood(contrast, hyper):
    sd = lambda side: side.get("sd", hyper["parallel"]["residualSd"])
    centre = contrast["a"]["residual"] - contrast["b"]["residual"]
    variance = sd(contrast["a"]) ** 2 + sd(contrast["b"]) ** 2
    return lambda effect: -0.5 * (effect - centre) ** 2 / variance


MAKERS = {"split": split_log_likelihood, "repost": repost_log_likelihood, "parallel": parallel_log_likelihood}


def transfer_at(q, network, target, hyper):
    belief = hyper["transfer"]["pairs"].get(f"{network}>{target}", hyper["transfer"]["fallback"])
    a, b = belief["mean"] * belief["weight"], (1 - belief["mean"]) * belief["weight"]
    middle = special.digamma(a) - special.digamma(b)
    spread = math.sqrt(special.polygamma(1, a) + special.polygamma(1, b))
    return min(0.98, float(special.expit(middle + q * spread)))


def decide(target, contrasts, hyper, style=0.0):
    groups, direct = {}, []
    for contrast in contrasts:
        log_likelihood = MAKERS[contrast["kind"]](contrast, hyper)
        where = (
            (contrast["networkA"], contrast["networkB"]) if contrast["kind"] == "parallel" else (contrast["network"],)
        )
        if all(network == target for network in where):
            direct.append(log_likelihood)
        else:
            groups.setdefault(where, []).append(log_likelihood)

    z = np.linspace(-8, 8, 321)
    dz = z[1] - z[0]
    u = np.linspace(-8, 8, 1281)
    du = u[1] - u[0]
    # The target on a grid that has "no difference" among its points; halves summed by Simpson's rule.
    total = {"mass": 0.0, "A": 0.0, "mean": 0.0, "square": 0.0, "lossA": 0.0, "lossB": 0.0}
    tables = {}
    for t, node in enumerate(NODES):
        tau = hyper["effect"]["median"] * math.exp(hyper["effect"]["logSd"] * node)
        for where, pieces in groups.items():
            tables[where, t] = sum(piece(tau * u) for piece in pieces)
    highest = {where: max(tables[where, t].max() for t in range(5)) for where in groups}

    for t, node in enumerate(NODES):
        tau = hyper["effect"]["median"] * math.exp(hyper["effect"]["logSd"] * node)
        none = -style / tau
        negative = np.linspace(min(-8.0, none - 8), none, 2001)
        positive = np.linspace(none, max(8.0, none + 8), 2001)
        prior = [np.zeros(2001), np.zeros(2001)]
        for q, weight in zip(NODES, WEIGHTS):
            rho = {n: transfer_at(q, n, target, hyper) for where in groups for n in where if n != target}
            shared = math.sqrt(max(rho.values(), default=0.0))
            loading = lambda n: shared if n == target else rho[n] / shared
            factor = stats.norm.pdf(z) * dz
            for where in groups:
                parts = [loading(n) for n in where]
                mean = sum(parts) / len(parts)
                own = math.sqrt(sum(1 - part**2 for part in parts)) / len(parts)
                like = np.exp(tables[where, t] - highest[where])
                factor = factor * (stats.norm.pdf(u[None, :], mean * z[:, None], own) @ like * du)
            for half, grid in enumerate((negative, positive)):
                if groups:
                    kernel = stats.norm.pdf(grid[:, None], shared * z[None, :], math.sqrt(1 - shared**2))
                    prior[half] += weight * (kernel @ factor)
                else:
                    prior[half] += weight * stats.norm.pdf(grid)
        for half, grid in enumerate((negative, positive)):
            delta = style + tau * grid
            log = sum((piece(delta) for piece in direct), np.zeros_like(delta))
            weights = np.ones(2001)
            weights[1:-1:2], weights[2:-1:2] = 4, 2
            mass = WEIGHTS[t] * weights * (grid[1] - grid[0]) / 3 * prior[half] * np.exp(log)
            total["mass"] += mass.sum()
            total["mean"] += (mass * delta).sum()
            total["square"] += (mass * delta**2).sum()
            if half == 1:
                total["A"] += mass.sum()
                total["lossB"] += (mass * -np.expm1(-delta)).sum()
            else:
                total["lossA"] += (mass * -np.expm1(delta)).sum()
    m = total["mass"]
    mean = total["mean"] / m
    return {
        "probabilityA": total["A"] / m,
        "mean": mean,
        "sd": math.sqrt(total["square"] / m - mean**2),
        "lossA": total["lossA"] / m,
        "lossB": total["lossB"] / m,
    }


def repost(network, a, b, first="A", gap=72, age=200.0, **more):
    side = lambda count, views: {"count": count, "ageHours": age, **({"views": views} if views else {})}
    return {
        "kind": "repost",
        "network": network,
        "first": first,
        "gapHours": gap,
        "a": side(a, more.get("viewsA")),
        "b": side(b, more.get("viewsB")),
    }


def split(network, a, b, n=3000, m=3000):
    return {
        "kind": "split",
        "network": network,
        "a": {"successes": a, "impressions": n},
        "b": {"successes": b, "impressions": m},
    }


def cases():
    learnt = {**PRIORS, "learnt": {"mastodon": {"scale": 0.6, "orderOwn": 0.12, "orderSd": 0.1}}}
    known = {
        **PRIORS,
        "transfer": {"fallback": {"mean": 0.4, "weight": 5}, "pairs": {"x>facebook": {"mean": 0.55, "weight": 12}}},
    }
    yield "nothing but style", "facebook", [], PRIORS, 0.1
    yield "split on the target", "facebook", [split("facebook", 60, 40)], PRIORS, 0.0
    yield "uneven split with style", "youtube", [split("youtube", 310, 205, 2600, 2100)], PRIORS, -0.05
    yield "split elsewhere", "facebook", [split("linkedin", 60, 40)], PRIORS, 0.0
    yield "A then B on a test network", "facebook", [repost("mastodon", 40, 20)], PRIORS, 0.0
    yield "B then A, learnt order", "facebook", [repost("mastodon", 12, 7, "B", 100)], learnt, 0.0
    yield "a count of 0", "facebook", [repost("mastodon", 6, 0, "B", 72)], PRIORS, 0.0
    yield "per view", "facebook", [repost("x", 40, 31, "B", 96, viewsA=2100, viewsB=900)], known, 0.0
    yield "on the target itself", "facebook", [repost("facebook", 130, 95)], PRIORS, 0.03
    yield "read early", "facebook", [repost("facebook", 90, 30, "A", 72, 30.0)], PRIORS, 0.0
    yield (
        "crossover",
        "facebook",
        [repost("mastodon", 31, 18, "A"), repost("bluesky", 25, 22, "B")],
        PRIORS,
        0.0,
    )
    yield (
        "crossover with the target, and style",
        "facebook",
        [repost("x", 31, 18, "A"), repost("facebook", 120, 100, "B", 168)],
        known,
        0.06,
    )
    yield (
        "two rounds on one network and a split that disagrees",
        "facebook",
        [repost("bluesky", 25, 12, "B"), repost("bluesky", 30, 19, "A", 120), split("linkedin", 30, 44)],
        PRIORS,
        0.0,
    )
    yield (
        "parallel",
        "facebook",
        [{"kind": "parallel", "networkA": "x", "networkB": "bluesky", "a": {"residual": 0.9}, "b": {"residual": -0.3}}],
        known,
        0.0,
    )


def power(target, contrasts, hyper):
    right = gain = 0.0
    for size, w in zip(NODES, WEIGHTS):
        tau = hyper["effect"]["median"] * math.exp(hyper["effect"]["logSd"] * size)
        for q, v in zip(NODES, WEIGHTS):
            rho = np.array([1.0 if n == target else transfer_at(q, n, target, hyper) for n, _ in contrasts])
            top = max([r for r in rho if r < 1], default=0.0)
            n = len(contrasts)
            matrix = np.ones((n, n))
            noise = []
            for i, (network, count) in enumerate(contrasts):
                for j, (other, _) in enumerate(contrasts):
                    if network == other:
                        continue
                    matrix[i, j] = rho[j] if rho[i] == 1 else rho[i] if rho[j] == 1 else rho[i] * rho[j] / top
                r = hyper["repost"]
                luck = (r["df"] + 3) / (r["df"] + 1) * r["scale"] ** 2 + r["orderSd"] ** 2
                noise.append((luck + 2 / (count + 0.5)) / tau**2)
            explained = math.sqrt(rho @ np.linalg.solve(matrix + np.diag(noise), rho))
            gain += w * v * explained
            right += w * v * (0.5 + math.asin(explained) / math.pi)
    return {"right": right, "gain": gain}


def main():
    rng = np.random.default_rng(20)
    rows = rng.normal(size=(12, 4)).round(3)
    values = rng.normal(size=12).round(3)
    variances = rng.uniform(0.2, 2, size=12).round(3)
    prior = np.array([0.1, 0.0, -0.2, 0.05])
    sd = 0.3
    precision = rows.T @ np.diag(1 / variances) @ rows + np.eye(4) / sd**2
    cov = np.linalg.inv(precision)
    x, y = rng.integers(0, 9, 30), rng.integers(0, 9, 30)
    plans = {
        "one": [("mastodon", 15)],
        "crossover": [("mastodon", 15), ("bluesky", 40)],
        "with the target": [("mastodon", 15), ("facebook", 60)],
        "two rounds": [("mastodon", 15), ("bluesky", 40), ("mastodon", 15), ("bluesky", 40)],
    }
    out = {
        "decide": [
            {
                "name": name,
                "input": {
                    "target": target,
                    "contrasts": contrasts,
                    "styleMean": style,
                    "transfer": hyper["transfer"],
                    "learnt": hyper["learnt"],
                },
                "expected": decide(target, contrasts, hyper, style),
            }
            for name, target, contrasts, hyper, style in cases()
        ],
        "normalCdf": [[v, float(stats.norm.cdf(v))] for v in (-9, -5.5, -4.9, -1.3, 0, 0.2, 2.5, 5, 5.2, 8)],
        "digamma": [[v, float(special.digamma(v)), float(special.polygamma(1, v))] for v in (0.1, 0.5, 2, 3, 7.5, 40)],
        "power": [{"name": k, "contrasts": v, "expected": power("facebook", v, PRIORS)} for k, v in plans.items()],
        "ridge": {
            "rows": rows.tolist(),
            "values": values.tolist(),
            "variances": variances.tolist(),
            "prior": prior.tolist(),
            "sd": sd,
            "mean": (cov @ (rows.T @ (values / variances) + prior / sd**2)).tolist(),
            "se": np.sqrt(np.diag(cov)).tolist(),
        },
        "rankCorrelation": {"x": x.tolist(), "y": y.tolist(), "expected": float(stats.spearmanr(x, y).statistic)},
    }
    json.dump(out, sys.stdout, indent=1)
    print()


if __name__ == "__main__":
    main()
