"""The point values of docs/methodology/2.md once more, in Python, from the published CSV files and nothing else.

    vectors.py <folder of the CSV files> <points.csv>

points.csv holds what the package works out, unrounded: country, domain, year, holder, share; the holder `neighbour:XXX` is the neighbour that has
most. Every value is compared within 1e-9, and with the published table within its rounding. Ends with status 1 where one differs.
"""

import csv
import re
import sys
from collections import defaultdict
from pathlib import Path

csv.field_size_limit(10**9)
FOLDER, POINTS = Path(sys.argv[1]), Path(sys.argv[2])
YEARS = range(1992, 2026)
REPUBLICS = ["KAZ", "KGZ", "TJK", "TKM", "UZB"]
GROUPS = {
    "EU": """AUT BEL BGR CYP CZE DEU DNK ESP EST FIN FRA GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL PRT ROU SVK SVN SWE
        EU27 eu x-european-investment-bank x-european-union x-european-economic-community-eec""",
    "GULF": "ARE BHR KWT OMN QAT SAU gcc",
    "SOUTH": "AFG IND PAK",
    "EAST": "JPN KOR MNG",
    "REGION": " ".join(REPUBLICS),
}
HOLDER = {code: code for code in ["RUS", "CHN", "TUR", "USA", "IRN", "AZE"]} | {code: name for name, codes in GROUPS.items() for code in codes.split()}
DOMAINS = {
    "economy": ["exports", "imports", "debt-service", "loans"],
    "security": ["alliances", "deployments", "obligations"],
    "connectivity": ["routes", "pipelines", "goods-out", "goods-in"],
    "diplomacy": ["visits", "votes", "agreements", "formats"],
}
NOBODY = {"alliances", "deployments", "obligations", "formats"}
CARRIED = {"exports", "imports", "debt-service", "loans", "goods-out", "goods-in", "votes"}
WEIGHT = {
    "large-force": 8, "force": 4, "small-force": 2, "site": 1, "station": 0.25, "standing-alliance": 1, "alliance": 0.7, "friendship": 0.2,
    "body": 1, "assurance": 0.5, "pact": 1, "treaty": 0.7, "word": 0.3,
}  # fmt: skip
SITES = {"test-range", "early-warning-radar", "space-surveillance", "spaceport-lease", "communications"}
STATIONS = {"seismic-station", "hospital", "built-for-host"}
SMALL = {"outpost", "advisers", "monitoring"}
PIPELINES = {"oil-pipeline", "gas-pipeline", "gas-flow"}
BODIES = ["caco", "cau", "cis", "eaeu", "eco", "ecu", "edb", "eurasec", "guam", "ifas", "ots"]
SECURITY = ["shanghai-five", "sco"]
PETAJOULES = {"Mt/y": 41.868, "bcm/y": 36, "kb/d": 0.0498 * 41.868, "Mb/d": 49.8 * 41.868}
NATIONAL = {"KAZ", "KGZ", "UZB"}
SUMS = {"WLD", "OTH", "CIS", "EAEU", "EU", "SCO"}


def rows(name):
    with open(FOLDER / f"{name}.csv", newline="", encoding="utf-8-sig") as file:
        return [{key: (value if value != "" else None) for key, value in row.items()} for row in csv.DictReader(file)]


def grouped(all_rows, key):
    found = defaultdict(list)
    for row in all_rows:
        found[row[key]].append(row)
    return found


def true(value):
    return value is not None and value.lower() in ("true", "1")


def holder(code):
    return HOLDER.get(code, "others")


observed = {(o["series"], o["entity"], o["item"], o["partner"], int(o["year"])): float(o["value"]) for o in rows("observations") if o["value"] is not None}
by_cell = defaultdict(list)
for (series, entity, item, partner, year), value in observed.items():
    by_cell[series, entity, item, year].append((partner, value))
agreements = rows("agreements")
parties = grouped(rows("parties"), "agreement")
deployments = rows("deployments")
operators = grouped(rows("operators"), "deployment")
strengths = grouped(rows("strengths"), "deployment")
corridors = rows("corridors")
capacities = grouped(rows("capacities"), "corridor")
flows = grouped(rows("flows"), "corridor")
organizations = {row["id"]: row for row in rows("organizations")}
steps = grouped(rows("organization_steps"), "organization")
spells = grouped([row for row in rows("spells") if true(row["full"])], "organization")
visits = rows("visits")


class Tie:
    """So much, with these codes; one that is not certain counts half."""

    def __init__(self, codes, certain, amount=1.0, alone=None):
        self.codes, self.amount, self.alone = sorted(set(codes)), amount * (1 if certain else 0.5), alone

    def shared(self):
        names = sorted({holder(code) for code in self.codes})
        return [(name, self.amount / len(names)) for name in names]

    def shared_alone(self):
        names = sorted({code if code in REPUBLICS else holder(code) for code in self.codes})
        return [(name, (self.amount if self.alone is None else self.alone) / len(names)) for name in names]


def spell_state(start_earliest, start_latest, end_earliest, end_latest, day):
    """None where it does not hold; else whether it does for certain."""
    if (start_earliest or "") > day or (end_latest or "9999") <= day:
        return None
    return (start_latest or "9999") <= day and (end_earliest or "") > day


# Flows: (ties, unallocated), or None where nothing was observed.


def trade(republic, item, year):
    series = f"trade-{republic.lower()}"
    whole = observed.get((series, republic, item, "WLD", year)) if republic in NATIONAL else None
    if whole is None:
        listed = [(partner, value) for partner, value in by_cell["trade-shares", republic, item, year] if value > 0]
        if not listed:
            return None
        return [Tie([partner], True, value) for partner, value in listed], max(0, 100 - sum(value for _, value in listed))
    named = [(p, v) for p, v in by_cell[series, republic, item, year] if p not in SUMS and (holder(p) != "EU" or p == "EU27") and v != 0]
    unallocated = observed.get((series, republic, item, "OTH", year), 0) + (0.4 * whole if (republic, item, year) == ("KGZ", "exports", 2021) else 0)
    rest = whole - sum(value for _, value in named) - unallocated
    return [Tie([p], True, v) for p, v in named] + ([Tie(["rest"], True, rest)] if rest > 0 else []), unallocated


def debt(series, items):
    def read(republic, year):
        if year > 2022:
            return None
        found = [one for item in items for one in by_cell[series, republic, item, year]]
        if not any(partner == "WLD" for partner, _ in found):
            return None
        return [Tie([p], True, v) for p, v in found if p != "WLD" and v > 0], 0

    return read


votes_of = defaultdict(list)
for (series, entity, item, partner, year), score in observed.items():
    if series == "un-agreement" and item == "agreement" and observed.get((series, entity, "common-votes", partner, year), 0) >= 20:
        votes_of[entity, year].append((partner, score))
        votes_of[partner, year].append((entity, score))


def votes(republic, year):
    groups = defaultdict(list)
    for other, score in votes_of[republic, year]:
        if holder(other) != "others":
            groups[holder(other)].append((other, score))
    if len(groups) < 11:
        return None
    return [Tie([o], True, s / len(of), s if holder(o) == "REGION" else None) for of in groups.values() for o, s in of], 0


# Records.


def treaties(republic, day, class_of):
    found = []
    for one in agreements:
        known = class_of(one)
        if known is None:
            continue
        dates = [one[f"force_{end}{part}"] for end in ("start", "end") for part in ("", "_earliest", "_latest")]
        if all(date is None for date in dates):
            stands = False if one["status"] == "signed" and (one["signed_earliest"] or "") <= day else None
        else:
            start = max(one["force_start_earliest"] or "", one["signed_earliest"] or "")
            stands = spell_state(start, one["force_start_latest"], one["force_end_earliest"], one["force_end_latest"], day)

        def bound(party):
            if (party["signed_earliest"] or "") > day or (party["left_latest"] or "9999") <= day:
                return None
            return (party["signed_latest"] or "") <= day and (party["left_earliest"] or "9999") > day

        own = [bound(party) for party in parties[one["id"]] if party["country"] == republic]
        if stands is None or not own or own[0] is None:
            continue
        others = [p["country"] or p["organization"] for p in parties[one["id"]] if p["country"] != republic and bound(p) is not None]
        if others:
            found.append(Tie(others, stands and own[0] and one["status"] not in ("dormant", "broken"), WEIGHT[known]))
    return found


def alliance_class(one):
    if one["kind"] == "alliance":
        return "alliance" if one["founds"] is None else "standing-alliance"
    return "friendship" if one["kind"] == "friendship" and true(one["binding"]) else None


def assurance_class(one):
    return "assurance" if one["kind"] in ("assurances", "arms-control") else None


def agreement_class(one):
    if one["kind"] in ("founding", "union", "alliance", "assurances", "arms-control", "basing"):
        return None
    return "word" if not true(one["binding"]) else "pact" if one["kind"] in ("friendship", "economic-union") else "treaty"


def force_class(one, day):
    if one["kind"] in SITES:
        return "site"
    if one["kind"] in STATIONS:
        return "station"
    figures = [s for s in strengths[one["id"]] if s["least"] is not None or s["most"] is not None]
    dated = sorted((s for s in figures if s["at_earliest"] is not None), key=lambda s: s["at_earliest"])
    past = [s for s in dated if s["at_earliest"] <= day]
    figure = past[-1] if past else dated[0] if dated else figures[0] if figures else None
    if figure is None:
        return "small-force" if one["kind"] in SMALL else "force"
    people = (float(figure["least"] or figure["most"]) + float(figure["most"] or figure["least"])) / 2
    return "large-force" if people >= 3000 else "force" if people >= 500 else "small-force"


def forces(republic, day):
    found = []
    for one in deployments:
        held = spell_state(one["start_earliest"], one["start_latest"], one["end_earliest"], one["end_latest"], day) if one["host"] == republic else None
        states = [o["country"] for o in operators[one["id"]] if o["part"] != "funder" and o["country"] not in (None, republic)]
        if held is not None and states:
            found.append(Tie(states, held and one["status"] != "reported", WEIGHT[force_class(one, day)]))
    return found


def sitting(body, republic, day, first=None, known=None):
    """The ties of a body: members of the day, from its first meeting where their part begins no later than it exists."""
    members = defaultdict(list)
    for spell in spells[body]:
        start = first if first is not None and (spell["start_earliest"] or "9999") <= known else (spell["start_earliest"], spell["start_latest"])
        held = spell_state(*start, spell["end_earliest"], spell["end_latest"], day)
        if held is not None:
            members[spell["country"]].append(held)
    if republic not in members:
        return []
    codes = [code for code in members if code != republic] + {"eu-ca": ["eu"], "gcc-ca": ["gcc"]}.get(body, [])
    return [Tie(codes, any(members[republic]))] if codes else []


def formats(republic, day):
    found = [tie for body in BODIES for tie in sitting(body, republic, day)]
    for body, one in organizations.items():
        if one["kind"] != "format" or body in SECURITY:
            continue
        first = (one["exists_start_earliest"], one["exists_start_latest"])
        for step in steps[body]:
            if re.search(r"meet|met\b|summit", step["what"], re.IGNORECASE) and step["date_earliest"] < (first[0] or "9999"):
                first = (step["date_earliest"], step["date_latest"])
        found += sitting(body, republic, day, first, one["exists_start_latest"] or "")
    return found


def in_service(republic, day):
    for one in corridors:
        ends = [one[f"service_{end}_{part}"] for end in ("start", "end") for part in ("earliest", "latest")]
        states = (one["countries"] or "").split("; ")
        if republic in states and any(ends):
            held = spell_state(*ends, day)
            if held is not None:
                yield one, states, held


def routes(republic, day):
    found = []
    for one, states, held in in_service(republic, day):
        others = [code for code in states if code != republic]
        if one["kind"] not in PIPELINES and others:
            found.append(Tie(others, held))
    return found


def pipelines(republic, year, day):
    found = []
    for one, states, held in in_service(republic, day):
        far = states[0] if states[-1] == republic else states[-1]
        if one["kind"] not in PIPELINES or far == republic:
            continue
        carried = [f for f in flows[one["id"]] if f["unit"] in PETAJOULES and f"{year - 2}-01-01" <= f["at_earliest"] <= day]
        built = [c for c in capacities[one["id"]] if not true(c["planned"])]
        dated = [c for c in built if c["at_earliest"] is not None and c["at_earliest"] <= day]
        undated = [c for c in built if c["at_earliest"] is None]
        last = max(dated, key=lambda c: c["at_earliest"]) if dated else undated[0] if undated else None
        if carried:
            flow = max(carried, key=lambda f: f["at_earliest"])
            amount = float(flow["value"]) * PETAJOULES[flow["unit"]]
        elif last is not None and last["unit"] in PETAJOULES:
            amount = float(last["value"]) * PETAJOULES[last["unit"]] * (0.7 if one["status"] == "operating" else 0.35)
        else:
            continue
        found.append(Tie([far], held, amount))
    return found


def stops(republic, year, day):
    if year < 2014:
        return []
    since, found = f"{year - 2}-01-01", []
    for one in visits:
        ends = [one[f"{side}_country"] or one[f"{side}_organization"] for side in ("from", "to")]
        if one["status"] == "cancelled" or republic not in ends or one["start_latest"] < since or one["start_earliest"] > day:
            continue
        certain = one["status"] != "announced" and one["start_earliest"] >= since and one["start_latest"] <= day
        found.append(Tie([ends[1] if ends[0] == republic else ends[0]], certain))
    return found


FLOWS = {
    "exports": lambda r, y: trade(r, "exports", y),
    "imports": lambda r, y: trade(r, "imports", y),
    "goods-out": lambda r, y: trade(r, "exports", y),
    "goods-in": lambda r, y: trade(r, "imports", y),
    "debt-service": debt("debt-service", ["principal", "interest"]),
    "loans": debt("debt-disbursements", ["disbursements"]),
    "votes": votes,
}
RECORDS = {
    "alliances": lambda r, y, d: treaties(r, d, alliance_class),
    "deployments": lambda r, y, d: forces(r, d),
    "obligations": lambda r, y, d: [tie for body in SECURITY for tie in sitting(body, r, d)] + treaties(r, d, assurance_class),
    "routes": lambda r, y, d: routes(r, d),
    "pipelines": pipelines,
    "visits": stops,
    "agreements": lambda r, y, d: treaties(r, d, agreement_class),
    "formats": lambda r, y, d: formats(r, d),
}


def read(indicator, republic, year):
    if indicator in CARRIED:
        for of in range(year, year - 3, -1):
            found = FLOWS[indicator](republic, of)
            if found is not None and found[0]:
                return found
        return None
    ties = RECORDS[indicator](republic, year, f"{year}-12-31")
    return None if not ties and indicator not in NOBODY else (ties, 0)


def shares_of(parts, unallocated):
    amounts = defaultdict(float)
    for name, amount in parts:
        amounts[name] += amount
    if unallocated > 0:
        amounts["unallocated"] += unallocated
    total = sum(amounts.values())
    return {"nobody": 1.0} if total == 0 else {name: amount / total for name, amount in amounts.items()}


def vector(domain, republic, year):
    found = [one for one in (read(indicator, republic, year) for indicator in DOMAINS[domain]) if one is not None]
    if not found:
        return None
    shares, apart = defaultdict(float), defaultdict(float)
    for ties, unallocated in found:
        for name, share in shares_of([part for tie in ties for part in tie.shared()], unallocated).items():
            shares[name] += share / len(found)
        for name, share in shares_of([part for tie in ties for part in tie.shared_alone()], unallocated).items():
            apart[name] += share / len(found)
    neighbours = sorted(((-apart[code], code) for code in REPUBLICS if apart.get(code, 0) > 0))
    if neighbours:
        shares[f"neighbour:{neighbours[0][1]}"] = -neighbours[0][0]
    return shares


def main():
    ours = {}
    for republic in REPUBLICS:
        for year in YEARS:
            for domain in DOMAINS:
                for name, share in (vector(domain, republic, year) or {}).items():
                    ours[republic, domain, str(year), name] = share
    with open(POINTS, newline="", encoding="utf-8") as file:
        theirs = {(r["country"], r["domain"], r["year"], r["holder"]): float(r["share"]) for r in csv.DictReader(file)}
    published = {(r["country"], r["domain"], r["year"], r["holder"]): float(r["share"]) for r in rows("vectors")}
    wrong = [
        (what, key, ours.get(key, 0), one)
        for what, others, margin in (("worked out", theirs, 1e-9), ("published", published, 0.5001e-4))
        for key, one in sorted((others | {key: 0 for key in ours if key not in others and not key[3].startswith("neighbour")}).items())
        if abs(ours.get(key, 0) - one) > margin
    ]
    for what, key, here, there in wrong[:40]:
        print(f"{' '.join(key)}: {here} in Python, {there} {what}")
    print(f"{len(theirs)} values compared within 1e-9, {len(published)} within their rounding; {len(wrong)} differ")
    return 1 if wrong or len(theirs) < 4000 else 0


sys.exit(main())
