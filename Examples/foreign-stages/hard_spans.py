"""Aligns anew what an aligner was not sure of, by the meaning of sentences.

Only the beads under a confidence, and one sure bead on each side of them, are looked at. A bead's score is

    15 (cosine - mean cosine of its sides with sentences of the other version - 0.3)
    + 5 (cosine of a merged bead - the best cosine left when one of its outer segments is dropped)
    + the logarithm of how common such a bead is + the logarithm of the odds that the aligner gave this very bead,

its confidence the posterior by the forward and backward sums of all ways through the span, scores times 0.7. The way is
taken on which the posteriors, less 0.5 for each bead of two sides, are greatest. What decides is rounded before.
"""
import math

# How common beads are, by the segments of their sides; what the aligner found in the text counts as well.
TYPES = {(1, 1): 0.89, (1, 0): 0.01, (0, 1): 0.01, (1, 2): 0.04, (2, 1): 0.04, (2, 2): 0.005, (1, 3): 0.003,
         (3, 1): 0.003}
COSINE, USUAL, MARGIN, SHARPNESS, WORTH = 15.0, 0.3, 5.0, 0.7, 0.5
# What the aligner's own bead is worth: this times the logarithm of its odds.
TRUST = 1.0
# Segments of a side, in a span: longer ones are left as they are.
LONGEST = 200


def spans(beads, below):
    """Runs of beads that are to be looked at: pairs of indices, the first and the one behind the last.

    A bead is (source, target, confidence, is open): ranges of segments. Beads that a person has settled, that are of
    another type than TYPES, or that do not follow the one before, part runs.
    """
    def is_open(bead):
        return bead[3] and (len(bead[0]), len(bead[1])) in TYPES

    def follows(index):
        before, bead = beads[index - 1], beads[index]
        return is_open(bead) and is_open(before) and all(bead[side].start == before[side].stop for side in (0, 1))

    result = []
    index = 0
    while index < len(beads):
        if not is_open(beads[index]) or beads[index][2] >= below:
            index += 1
            continue
        first = last = index
        if first > 0 and follows(first) and not (result and result[-1][1] >= first):
            first -= 1
        while last + 1 < len(beads) and follows(last + 1):
            last += 1
            if beads[last][2] >= below:
                break
        if result and result[-1][1] > first:
            first = result[-1][1]
        result.append((first, last + 1))
        index = last + 1
    return result


class Side:
    """The texts of one version, and the vectors of one to three that follow each other."""

    def __init__(self, texts, vector):
        self.texts, self.vector = texts, vector

    def merged(self, start, count):
        return " ".join(self.texts[start:start + count])

    def __call__(self, start, count):
        return self.vector(self.merged(start, count))


def sample(length, count=24):
    """Numbers of sentences that stand evenly through a text."""
    return sorted({(2 * index + 1) * length // (2 * count) for index in range(count)}) if length > count else range(length)


def texts_needed(source, target, beads, runs):
    """All texts whose vectors `realign` will ask for."""
    needed = set()
    for side, texts in ((0, source), (1, target)):
        needed.update(texts[index] for index in sample(len(texts)))
        for first, end in runs:
            start, stop = beads[first][side].start, beads[end - 1][side].stop
            if stop - start > LONGEST:
                continue
            for count in (1, 2, 3):
                needed.update(" ".join(texts[index:index + count]) for index in range(start, stop - count + 1))
    return needed


def realign(source, target, beads, runs, vector):
    """The beads, those of the runs anew. `vector` gives the vector, of length 1, of a text."""
    left, right = Side(source, vector), Side(target, vector)
    usual = [sum(vector(texts[index]) for index in sample(len(texts))) / max(1, len(sample(len(texts))))
             for texts in (target, source)]
    common = shares(beads)
    result, done = [], 0
    for first, end in runs:
        result += beads[done:first]
        run = beads[first:end]
        sides = [run[-1][side].stop - run[0][side].start for side in (0, 1)]
        result += run if max(sides) > LONGEST else span_beads(left, right, run, usual, common)
        done = end
    return result + beads[done:]


def shares(beads, before=20):
    """How common each type is in this text: as in TYPES, which weigh as much as so many beads, and as was found."""
    found = [(len(source), len(target)) for source, target, *_ in beads]
    return {type: (share * before + found.count(type)) / (before + len(found)) for type, share in TYPES.items()}


def scores(left, right, run, usual, common):
    """The score of every bead that may stand in a run, by where it ends."""
    start, stop = (run[0][0].start, run[0][1].start), (run[-1][0].stop, run[-1][1].stop)
    thought = {}
    for source, target, confidence, _ in run:
        odds = math.log(min(max(confidence, 0.02), 0.98) / (1 - min(max(confidence, 0.02), 0.98)))
        thought[(source.start, source.stop, target.start, target.stop)] = TRUST * odds
    # Along the aligner's way only: the target segments that a source segment may lie beside.
    near = {}
    for source, target, *_ in run:
        for place in range(source.start, source.stop + 1):
            near.setdefault(place, []).extend((target.start, target.stop))
    reach = 8
    result = {}
    for i in range(start[0], stop[0] + 1):
        low, high = max(start[1], min(near[i]) - reach), min(stop[1], max(near[i]) + reach)
        for j in range(low, high + 1):
            for (a, b), share in common.items():
                p, q = i - a, j - b
                if p < start[0] or q < start[1]:
                    continue
                score = math.log(share) + thought.get((p, i, q, j), 0.0)
                if a and b:
                    score += evidence(left, right, p, a, q, b, usual)
                result[(p, q, i, j)] = round(score, 4)
    return start, stop, result


def evidence(left, right, p, a, q, b, usual):
    source, target = left(p, a), right(q, b)
    cosine = float(source @ target)
    score = COSINE * (cosine - 0.5 * float(source @ usual[0] + target @ usual[1]) - USUAL)
    dropped = []
    if a > 1:
        dropped += [float(left(p, a - 1) @ target), float(left(p + 1, a - 1) @ target)]
    if b > 1:
        dropped += [float(source @ right(q, b - 1)), float(source @ right(q + 1, b - 1))]
    return score + (MARGIN * (cosine - max(dropped)) if dropped else 0.0)


def added(x, y):
    """The logarithm of the sum of two numbers given by theirs."""
    if x is None:
        return y
    return max(x, y) + math.log1p(math.exp(-abs(x - y)))


def span_beads(left, right, run, usual, common):
    start, stop, score = scores(left, right, run, usual, common)
    steps = sorted((i, j, p, q) for p, q, i, j in score)
    forward, backward = {start: 0.0}, {stop: 0.0}
    for i, j, p, q in steps:
        if (p, q) in forward:
            value = forward[(p, q)] + SHARPNESS * score[(p, q, i, j)]
            forward[(i, j)] = added(forward.get((i, j)), value)
    for i, j, p, q in sorted(steps, key=lambda step: (step[2], step[3]), reverse=True):
        if (i, j) in backward:
            value = backward[(i, j)] + SHARPNESS * score[(p, q, i, j)]
            backward[(p, q)] = added(backward.get((p, q)), value)
    if stop not in forward:
        return run
    best = {start: (0.0, None)}
    posterior = {}
    for i, j, p, q in steps:
        if (p, q) not in best or (i, j) not in backward or (p, q) not in forward:
            continue
        logarithm = forward[(p, q)] + SHARPNESS * score[(p, q, i, j)] + backward[(i, j)] - forward[stop]
        likely = posterior[(p, q, i, j)] = round(math.exp(min(0.0, logarithm)), 6)
        worth = best[(p, q)][0] + (likely - WORTH if i > p and j > q else 0.001 * likely)
        if (i, j) not in best or worth > best[(i, j)][0] + 1e-9:
            best[(i, j)] = (worth, (p, q))
    result, place = [], stop
    while place != start:
        before = best[place][1]
        result.append((range(before[0], place[0]), range(before[1], place[1]), posterior[(*before, *place)], True))
        place = before
    return result[::-1]
