import { find } from "../../../query/index.ts";
import type { ReadDate } from "../../../reading/dates.ts";
import type { Mention } from "../../../reading/names.ts";
import { inLatin, type Word } from "../../../reading/words.ts";
import type { Document } from "../../../search/document.ts";
import { wordTerm } from "../../../search/terms.ts";
import type { Deployment } from "../../../types.ts";
import { type Clause, stands } from "../../clause.ts";
import type { Context } from "../../context.ts";
import type { Meant } from "./meant.ts";

/** A site that a clause calls by its name, and the dates that are given of it. */
export interface Site {
  record: Deployment;
  meant: Meant;
  /** Where its name stands, in UTF-16 units. */
  start: number;
  dates: readonly ReadDate[];
}

/** The sites that a clause calls by their names, in order. Of several each has the dates that follow it, or those that stand before it where the first one does. */
export function sitesIn(clause: Clause, meant: Meant, { anchors, dataset }: Context): Site[] {
  const { sentence, from, to, mentions, dates } = clause;
  const ids = new Set(mentions.flatMap((mention) => mention.ids));
  const shared = ({ path, about }: Document) => about.filter((id) => ids.has(id)).length + (path === meant.document.path ? 0.5 : 0);
  const found = new Map<number, { record: Deployment; meant: Meant; shared: number }>();
  for (const { document, words } of anchors.anchored(sentence, from, to, (one) => stands(clause, one))) {
    const record = document.kind === "deployments" ? find(dataset.deployments, document.path.slice("deployments/".length)) : undefined;
    const word = sentence.words.slice(from, to).find((one) => stands(clause, one) && words.some((term) => isTerm(one, term)));
    if (record === undefined || word === undefined) continue;
    // Of a place with several forces the peacekeepers are those that kept the peace.
    if (PEACEKEEPERS.test(clause.text) && record.kind !== "peacekeeping") continue;
    const held = found.get(word.start);
    // Of several sites of one name the one of those who are spoken of.
    if (held === undefined || shared(document) > held.shared)
      found.set(word.start, { record, meant: { document, words, sure: true }, shared: shared(document) });
  }
  const named = [...found].sort(([one], [other]) => one - other).map(([start, site]) => ({ ...site, start }));
  // `Nagorno-Karabakh` is one name, of the site of those who are spoken of.
  const sites: typeof named = [];
  for (const site of named) {
    const last = sites.at(-1);
    const isOneName = last !== undefined && !/[\s,;]/u.test(sentence.text.slice(last.start, site.start));
    if (!isOneName) sites.push(site);
    else if (site.shared > last.shared) sites[sites.length - 1] = { ...site, start: last.start };
  }
  const [first] = sites;
  const leads = first !== undefined && dates.some(({ end }) => end <= first.start);
  return sites
    .filter(({ record }, at) => sites.findIndex((one) => one.record === record) === at)
    .map((site, at, all) => {
      const [last, next] = [all[at - 1]?.start ?? 0, all[at + 1]?.start ?? Number.POSITIVE_INFINITY];
      const own = dates.filter((date) =>
        leads ? date.start >= (at === 0 ? 0 : last) && date.start < site.start : date.start >= site.start && date.start < next,
      );
      return { ...site, dates: all.length < 2 ? dates : own };
    });
}

const PEACEKEEPERS = /(?<!\p{L})(?:peacekeep|миротвор)/iu;

const isTerm = (word: Word, term: string): boolean =>
  word.capital || /^\d/.test(word.text) ? wordTerm(word) === term || inLatin(word.text).includes(term) || word.text.replace(/\P{N}/gu, "") === term : false;

const RUNS =
  /^(?:,\s*not\s[^,]{1,30},)?(?:[\s,]*(?:that|who|which|has|have|had|also|now|then|still|once)\s+){0,3}\s*(?:runs?|ran|run|operat\p{L}+|us(?:es|ed|ing)|leas(?:es|ed)|rent(?:s|ed)|lent|buil[dt]s?|rebuilt|paid for|fund(?:s|ed)|financed|owns?|owned|open(?:s|ed)|closed?|keeps?|kept|held|holds|has|had|maintain\p{L}*|relied on|let|flew (?:from|out of)|station\p{L}*|арендует|арендовал\p{L}*|использу\p{L}+|держит|имеет|построил\p{L}*|открыл\p{L}*|разместил\p{L}*)(?!\p{L})/iu;
const RUN_BY =
  /(?<!\p{L})(?:(?:run|operated|used|leased|built|rebuilt|paid for|funded|owned|opened|rented) by|(?:belongs?|home|leased|rented|leased out) to|принадлежит|передан\p{L}*)\s+(?:the\s+)?$/iu;
const AT_HOME = /(?<!\p{L})(?:in|on the (?:soil|territory) of|hosted by|в|на территории)\s+(?:the\s+)?$/iu;
const FORCES =
  /^\s+(?:(?:air|military|army|naval|war|combat|fighter|воен\p{L}+)\s*)*(?:base|bases|airbase|forces?|troops|soldiers|servicemen|aircraft|planes|warplanes|pilots|airmen|garrisons?|jets|fighters?|helicopters|bombers|самол[её]т\p{L}*|истребител\p{L}*|вертол[её]т\p{L}*|л[её]тчик\p{L}*|десантник\p{L}*|войск\p{L}*|авиабаз\p{L}*|баз\p{L}*|сил\p{L}*|ВВС)(?!\p{L})/iu;
const AIR_FORCE = /^\s+военно-воздушн\p{L}+/iu;
const RENTED_FROM = /(?<!\p{L})(?:rent|leas|hir)\p{L}*\s[^,;.]{0,60}\sfrom\s+(?:the\s+)?$/iu;
const LIES_IN =
  /(?<!\p{L})(?:stationed|based|located|situated|lies|stands|sits|is|стоит|стоят|размещ\p{L}+|находится|расположен\p{L}*)\s+(?:\p{L}+\s+){0,2}(?:in|в)\s+(?:the\s+)?$/iu;
const BASE_OF = /(?<!\p{L})(?:(?:base|airbase|airfield) of|баз\p{L}+|авиабаз\p{L}+)\s+(?:the\s+)?$/iu;
// `Kant, in Tajikistan`, `the Kant airbase in Tajikistan`.
const IN_ITS_STATE =
  /^[\s,]*(?:(?:military|air)?\s*(?:base|airbase|airfield|radar(?: station)?|cosmodrome))?[\s,]*(?:in|on the (?:soil|territory) of|hosted by|в|на территории)\s+(?:the\s+)?$/iu;

/** Is a state named as one that runs a site, or on whose land it lies: and not as one that asks for it, speaks of it or goes there? */
export function hasPartIn(clause: Clause, { kind, as, ids, from, to }: Mention, { words }: Meant): boolean {
  const { text, words: all } = clause.sentence;
  if (kind !== "country" || ids.length !== 1) return false;
  const [before, after] = [text.slice(0, all[from]?.start ?? 0), text.slice(all[to - 1]?.end ?? 0)];
  if (as === "demonym") return FORCES.test(after) || AIR_FORCE.test(after) || RUN_BY.test(before);
  // `The Kant airbase in Tajikistan`: right after its name.
  const name = all.findLast((word, at) => at < from && words.some((term) => isTerm(word, term)));
  const isIts = /['’]s?$/u.test(all[to - 1]?.text ?? "") && /^(?:\s+[\p{L}\d-]+){0,2}\s+(?:base|airbase|airfield|garrison)(?!\p{L})/iu.test(after);
  if ((name !== undefined && IN_ITS_STATE.test(before.slice(name.end))) || isIts) return true;
  return [RENTED_FROM, RUN_BY, LIES_IN, BASE_OF].some((words) => words.test(before)) || (!AT_HOME.test(before) && RUNS.test(after));
}

/** Does a clause end with whose they were: `were Turkish`? */
export function isPredicate({ sentence: { text, words } }: Clause, { kind, as, ids, from, to }: Mention): boolean {
  const [before, after] = [text.slice(0, words[from]?.start ?? 0), text.slice(words[to - 1]?.end ?? 0)];
  return (
    kind === "country" &&
    as === "demonym" &&
    ids.length === 1 &&
    /(?<!\p{L})(?:was|were|are|is)\s+(?:all\s+|mostly\s+)?$/iu.test(before) &&
    /^\s*(?:[.,;!]|$)/u.test(after)
  );
}
