"""Rules between parameters, which a schema cannot say: valid requests are put so that they keep them. Each is a 400 that says what to do,
and has its own test; see docs/reliability.md."""

import json
import urllib.request
from os import environ
from urllib.parse import quote, urlencode

import schemathesis

BASE = environ["API_URL"]
HORIZON = json.load(urllib.request.urlopen(f"{BASE}/v1/terms?limit=1"))["meta"]["horizon"]
CARDS = {card["id"]: card for card in json.load(urllib.request.urlopen(f"{BASE}/v1/series?limit=500"))["data"]}


def as_list(value):
    if value is None:
        return []
    return list(value) if isinstance(value, list) else str(value).split(",")


def days(text):
    """First and last day that a date can mean, as far as they order two dates."""
    text = HORIZON if text == "now" else str(text).rstrip("~?")
    return text + "-01-01"[len(text) - 4 :], text + "-12-31"[len(text) - 4 :]


def order(query):
    """`from` is not after `to`; where `to` is left out, it is the horizon."""
    first, last = query.get("from"), query.get("to")
    if first is None:
        return
    if isinstance(first, int) or isinstance(last, int):
        if last is not None and first > last:
            query["from"], query["to"] = last, first
    elif last is None:
        if days(first)[0] > HORIZON:
            query["to"] = first
    elif days(first)[0] > days(last)[1]:
        query["from"], query["to"] = last, first


def known_to_series(path, path_parameters, query):
    """An item, a partner and codes that are no state's are those of the cards that are read."""
    named = [path_parameters["id"]] if "/series/{id}" in path else as_list(query.get("series"))
    cards = [CARDS[name] for name in named if name in CARDS]
    if not cards:
        return
    if query.get("item") not in [item["id"] for card in cards for item in card["items"]]:
        query.pop("item", None)
    if not all(card["dyadic"] for card in cards):
        query.pop("partner", None)
    others = {other["id"] for card in CARDS.values() for other in card["others"]} - {other["id"] for card in cards for other in card["others"]}
    for name in ("entity", "partner"):
        codes = [code for code in as_list(query.get(name)) if code not in others]
        if codes:
            query[name] = codes
        else:
            query.pop(name, None)


def addable(query):
    """Only values of one series, item and kind are added up, and none that are shares, or are counted anew each year."""
    query["by"] = sorted({*as_list(query["by"]), "series", "item", "entity", "partner", "year"})


def weighed(query):
    """Each weight once, and some above 0 in every domain."""
    if query.get("weights") is None:
        return
    given = dict(part.split(":") for part in query["weights"].split(","))
    query["weights"] = ",".join(f"{name}:{weight if float(weight) > 0 else 1}" for name, weight in given.items())


def apart(query):
    """A treaty is between two: `with` names somebody else than `party`."""
    others = [one for one in as_list(query.get("with")) if one not in as_list(query.get("party"))]
    if others:
        query["with"] = others
    else:
        query.pop("with", None)


def shortened(query):
    """An address has at most 4,096 characters (414)."""
    while len(urlencode({name: ",".join(map(str, as_list(value))) for name, value in query.items()})) > 3500:
        longest = max(query, key=lambda name: len(quote(str(query[name]))))
        if isinstance(query[longest], list) and len(query[longest]) > 1:
            query[longest] = query[longest][: len(query[longest]) // 2]
        else:
            query[longest] = str(query[longest])[: len(str(query[longest])) // 2]


@schemathesis.hook
def before_call(context, case, kwargs):
    # A part of a file is no document of its media type, and what is no range is passed over (RFC 9110): see test/files.test.ts.
    if case.headers is not None and "Range" in case.headers:
        del case.headers["Range"]
    if case.meta is None or not case.meta.generation.mode.is_positive or not case.query:
        return
    path, query = case.operation.path, case.query
    order(query)
    shortened(query)
    if "with" in query and "party" in query:
        apart(query)
    if "observations" in path and "relations" not in path:
        known_to_series(path, case.path_parameters or {}, query)
    if "/sums" in path:
        addable(query)
    if path.startswith("/v1/scores"):
        weighed(query)
        # The old name of aggregation, which says the same or is left out.
        if query.get("method") in ("geometric", "arithmetic") and query.get("aggregation") is not None:
            query["method"] = query["aggregation"]
    if path.startswith("/v1/visits") and ("from" in query or "to" in query):
        # Between two dates only visits that took place or are announced are counted.
        kept = [status for status in as_list(query.get("status")) if status != "cancelled"]
        if kept:
            query["status"] = kept
        else:
            query.pop("status", None)
