"""Draws the figures of one report so that everything in it reconciles, then plants its one fault."""
import random
from decimal import ROUND_HALF_UP, Decimal as D

CENT = D("0.01")


def cents(value):
    return D(value).quantize(CENT, ROUND_HALF_UP)


def plain(value):
    """A decimal without trailing zeros: 9.50 -> 9.5, 10 -> 10."""
    text = format(D(value).normalize(), "f")
    return text


def split(draw, total, count):
    """`count` positive parts that add up to `total` exactly, in its decimals."""
    step = D(1).scaleb(total.as_tuple().exponent)
    cuts = sorted(draw.uniform(0.15, 0.85) for _ in range(count - 1))
    edges = [D(0)] + [(total * D(str(round(c, 6)))).quantize(step) for c in cuts] + [total]
    parts = [b - a for a, b in zip(edges, edges[1:])]
    return parts if min(parts) > 0 else split(draw, total, count)


def rounded_apart(draw, count, scale):
    """Exact parts in 元 whose prints in 万元 do not add up to the print of their sum."""
    while True:
        total = (D(str(round(scale * draw.uniform(0.93, 1.05), 4)))).quantize(D("0.0001"))
        parts = split(draw, total, count)
        prints = [cents(p) for p in parts]
        if sum(prints) != cents(total):
            return prints, cents(total)


def money(draw, count, scale, rounding):
    """Parts and total in 万元 with two decimals."""
    if rounding:
        return rounded_apart(draw, count, scale)
    total = cents(D(str(scale * draw.uniform(0.93, 1.05))))
    return split(draw, total, count), total


WEIGHTS = {
    "prose": {"outputs": {5: [15, 15, 10, 15, 5]}, "effects": {3: [15, 10, 10]}, "satisfaction": 5},
    "table": {"outputs": {5: [10] * 5, 4: [15, 15, 10, 10]}, "effects": {3: [10] * 3, 2: [15, 15]},
              "satisfaction": 10},
}


def target_and_actual(draw, unit, aim, met):
    """Prints of a target and of an actual value that meets it, or misses it by a tenth or so."""
    at_most = unit.startswith("≤")
    unit, sign = unit.lstrip("≤"), "≤" if at_most else "≥"
    aim = D(str(aim))
    places = -aim.as_tuple().exponent
    step = D(1).scaleb(-max(places, 0))
    if not met:
        actual = (aim * D(str(round(draw.uniform(0.84, 0.93), 3)))).quantize(step)
    elif at_most:
        actual = (aim * D(str(round(draw.uniform(0.95, 1), 3)))).quantize(step) if aim else aim
    elif unit == "%":
        actual = aim + draw.randint(0, min(3, int(100 - aim)))
    else:
        actual = (aim * D(str(round(draw.uniform(1, 1.06), 3)))).quantize(step)
    return f"{sign}{aim}{unit}", f"{actual}{unit}", aim, actual


def indicators(draw, entry, form, missed):
    """Rows (block, level 2, name, weight, target, actual, score, reason)."""
    rows = []
    blocks = [("outputs", entry["outputs"]), ("effects", entry["effects"]),
              ("satisfaction", [["满意度" if form == "prose" else "服务对象满意度指标",
                                 entry["satisfaction"][0], "%", entry["satisfaction"][1]]])]
    candidates = [(b, i) for b, items in blocks[:2] for i, item in enumerate(items)
                  if item[2] == "%" and item[3] >= 50]
    missing = set(draw.sample(candidates, min(missed, len(candidates))))
    for block, items in blocks:
        weights = WEIGHTS[form][block]
        weights = [weights] if isinstance(weights, int) else weights[len(items)]
        for index, ((level2, name, unit, aim), weight) in enumerate(zip(items, weights)):
            met = (block, index) not in missing
            target, actual, want, got = target_and_actual(draw, unit, aim, met)
            score = D(weight) if met else cents(D(weight) * got / want)
            reason = "" if met else draw.choice([
                "部分任务受审批进度影响顺延，下一年度提前安排前期工作。",
                "基础数据采集不够及时，今后按季度调度并督促整改。",
                "年中任务调整，下一步细化分解目标并加强跟踪。"])
            rows.append({"block": block, "level2": level2, "name": name, "weight": D(weight),
                         "target": target, "actual": actual, "score": score, "reason": reason})
    return rows


def rating(score, words=("优秀", "良好", "中", "差")):
    return words[0 if score >= 90 else 1 if score >= 80 else 2 if score >= 60 else 3]


def draw_for(entry):
    return random.Random(entry["file"])
