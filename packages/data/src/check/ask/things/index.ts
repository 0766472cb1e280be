import { find } from "../../../query/index.ts";
import type { PersonId } from "../../../types.ts";
import { type Clause, doersOf } from "../../clause.ts";
import type { Ask, Asked, Context } from "../../context.ts";
import { statesLedBy } from "../led-by.ts";
import { agreement } from "./agreement.ts";
import { corridor } from "./corridor.ts";
import { deployment } from "./deployment.ts";
import { event } from "./event.ts";
import { happening } from "./happening.ts";
import { askIntervention } from "./intervention.ts";
import { type Meant, meantIn } from "./meant.ts";
import { askOverthrow } from "./overthrow.ts";
import { corridorBetween, noRoute } from "./route-between.ts";
import { sitesIn } from "./sites.ts";
import { askToll } from "./toll.ts";
import { askUnsigned } from "./unsigned.ts";
import { askWinner } from "./winner.ts";
import { askWithdrawal } from "./withdrawal.ts";

// What needs no record that is called by its name: the words and the actors say what is asked.
const BY_WHAT_THEY_SAY: readonly Ask[] = [askUnsigned, askIntervention, askWithdrawal, askOverthrow, askWinner, noRoute];

/** When it was, where, between whom, how much: of things and happenings that are known by their names. */
export const askThings: Ask = (clause, context, candidates) => {
  const found = thingsIn(clause, context, candidates).map((one) =>
    one.stance === "agrees" && isOfOthers(clause, one, context) ? { ...one, stance: null } : one,
  );
  return found.length > 0 ? found : askToll(clause, context, candidates);
};

/** `Opened by Putin and Bakiyev`, where the record names Putin and Akayev: that the day agrees would let the name pass. */
function isOfOthers(clause: Clause, { records: [path = ""] }: Asked, { dataset, finder }: Context): boolean {
  const document = finder.at(path);
  const named = document === undefined ? [] : [...finder.named(document)].filter((id) => find(dataset.people, id) !== undefined);
  const people = doersOf(
    clause,
    clause.mentions.filter(({ kind }) => kind === "person"),
  );
  // Who led one of its states then stands for it.
  const then = document?.days[0];
  const led = (ids: readonly string[]) => (then === undefined ? [] : statesLedBy(ids, dataset, { earliest: then[0], latest: then[0] }));
  return (
    named.length > 0 &&
    people.some(({ ids }) => !ids.some((id) => named.includes(id as PersonId)) && !led(ids).some((state) => document?.about.includes(state) === true))
  );
}

const thingsIn: Ask = (clause, context, candidates) => {
  const happened = happening(clause, context);
  if (happened.length > 0) return happened;
  for (const ask of BY_WHAT_THEY_SAY) {
    const asked = ask(clause, context, candidates);
    if (asked.length > 0) return asked;
  }
  const meant = meantIn(clause, context, candidates);
  const between = meant?.document.kind === "corridors" || (meant?.words.length ?? 0) > 0 ? [] : corridorBetween(clause, context);
  if (between.length > 0) return between;
  if (meant === null || isRuledOut(clause, meant)) return [];
  // Two sites in one breath: each has its own day.
  const sites = sitesIn(clause, meant, context);
  if (sites.length > 1 && clause.dates.length > 0) {
    const told = sites
      .filter(({ dates }) => dates.length > 0)
      .flatMap(({ record, meant: own, dates }) => deployment({ ...clause, dates }, record, own, context));
    if (told.length > 0 || meant.document.kind === "deployments" || meant.document.kind === "events") return told;
  }
  const [site] = sites;
  if (site !== undefined && meant.document.kind === "deployments") return deployment(clause, site.record, site.meant, context);
  const { document } = meant;
  const id = document.path.slice(document.kind.length + 1);
  const { dataset } = context;
  switch (document.kind) {
    case "deployments": {
      const record = find(dataset.deployments, id);
      return record === undefined ? [] : deployment(clause, record, meant, context);
    }
    case "corridors": {
      const record = find(dataset.corridors, id);
      return record === undefined ? [] : corridor(clause, record, meant, context);
    }
    case "agreements": {
      const record = find(dataset.agreements, id);
      return record === undefined ? [] : agreement(clause, record, meant, context);
    }
    case "events": {
      const record = find(dataset.events, id);
      return record === undefined ? [] : event(clause, record, meant, context);
    }
    default:
      return [];
  }
};

/** `Not in Termez`: a thing that is named to say that another one is meant. */
const isRuledOut = ({ text }: Clause, { words }: Meant): boolean =>
  words.some((word) => new RegExp(`(?<!\\p{L})(?:not|rather than|а не)\\s+(?:\\p{L}+\\s+){0,2}${word}`, "iu").test(text));
