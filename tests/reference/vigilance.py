"""Values that lib/vigilance is checked against, from SciPy: python3 tests/reference/vigilance.py > tests/reference/vigilance.json"""
import json
import math
from scipy import special, stats

tails, masses, betas, gammas, peaks = [], [], [], [], []
for mean in (0.006, 0.1, 0.9, 4.8, 30.0, 1000.0):
    for spread in (1.05, 1.7, 4.0, 60.0, 1200.0):
        size, chance = mean / (spread - 1), 1 / spread
        for count in sorted({0, 1, 3, math.ceil(mean) + 1, math.ceil(2 * mean) + 2, math.ceil(12 * mean) + 20}):
            masses.append([count, mean, spread, stats.nbinom.logpmf(count, size, chance)])
            if count > mean:
                # P(X >= count); the incomplete beta keeps digits where nbinom.sf loses them.
                tail = special.betainc(count, size, 1 - chance)
                if tail > 1e-290:
                    tails.append([count, mean, spread, -math.log10(tail)])
for successes, trials, a, b in ((3, 5, 1.5, 8.5), (5, 5, 1.5, 8.5), (12, 40, 9, 51), (30, 40, 9, 51), (200, 400, 18, 42)):
    betas.append([successes, trials, a, b, stats.betabinom.sf(successes - 1, trials, a, b)])
for x in (1e-6, 0.012, 0.3, 0.5, 1.0, 2.5, 17.0, 4321.5, 2e6):
    gammas.append([x, float(special.gammaln(x))])
for mean, deviation, value in ((0.9, 0.45, 0.5), (0.9, 0.45, 1.8), (2.0, 1.0, 7.0), (-2.8, 2.0, 4.0)):
    # Moments as the code keeps them: many identical days, and its floor of 0.01 on the variance.
    scale = math.sqrt(deviation**2 + 0.01) * math.sqrt(6) / math.pi
    law = stats.gumbel_r(loc=mean - 0.5772156649 * scale, scale=scale)
    peaks.append([mean, deviation, value, -math.log10(law.sf(value))])
print(json.dumps({"tails": tails, "masses": masses, "betas": betas, "gammas": gammas, "peaks": peaks}))
