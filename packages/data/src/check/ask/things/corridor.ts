import type { Mention } from "../../../reading/names.ts";
import { fitsNumber } from "../../../reading/numbers.ts";
import type { Corridor } from "../../../types.ts";
import type { Stance } from "../../checked.ts";
import { type Clause, notionOf, stands } from "../../clause.ts";
import { happened } from "../../compare.ts";
import type { Asked, Context } from "../../context.ts";
import { isDenied, isDeniedWhole } from "../../denied.ts";
import { amount, asked, fitOf } from "./fit.ts";
import type { Meant } from "./meant.ts";

// Said of where it runs, not of what became of it.
const CROSSES =
  /(?<!\p{L})(?:runs?|cross\w*|links?|linking|connects?|through|across|via|passes|carr(?:y|ies)|from|проход\p{L}+|пролож\p{L}+|соединя\p{L}+|через)(?!\p{L})/iu;

const THROUGH = /(?<!\p{L})(?:through|across|via|crosses|по территории|через)(?!\p{L})/iu;
const AVOIDS =
  /(?<!\p{L})(?:avoid\w*|bypass\w*|circumvent\w*|skirt\w*|steer\w* clear of|(?:not|never|n[’']t|without|nor)\s+(?:\p{L}+ly\s+)?(?:cross\w*|pass\w*|touch\w*|travers\w*|enter\w*|run\w*|go|going|lead\w*)|в обход|обход\p{L}+|мину\p{L}+|не\s+(?:проход\p{L}+|пересека\p{L}+|ид[её]т|кас\p{L}+|затрагива\p{L}+))(?!\p{L})/iu;

/** States that a clause names after words of a kind, up to the next verb: `to skirt Russia, it has carried Azerbaijani crude`. */
function statesAfter({ mentions, sentence: { words, text } }: Clause, verb: RegExp): string[] {
  const from = text.search(verb);
  const rest = text.slice(from).search(/,\s+(?:it|the|has|have|had|and (?:has|is|was)|который)(?!\p{L})/iu);
  const to = rest < 0 ? text.length : from + rest;
  return mentions
    .filter(({ kind, ids, from: at }) => kind === "country" && ids.length === 1 && (words[at]?.start ?? 0) > from && (words[at]?.start ?? 0) < to)
    .flatMap(({ ids }) => ids);
}

// What flows one way; trains and lorries go both ways.
const FLOWS: readonly Corridor["kind"][] = ["gas-flow", "gas-pipeline", "oil-pipeline", "power-line"];
const [OUT_OF, INTO] = [/(?<!\p{L})(?:from|out of|из)\s+(?:the\s+)?$/iu, /(?<!\p{L})(?:(?:in)?to|в|во)\s+(?:the\s+)?$/iu];

/** Does a clause say that what is carried goes from a state to one that stands before it in the order of the flow? */
function isTurned({ mentions, sentence: { words, text } }: Clause, { kind, countries }: Corridor): boolean {
  const after = (lead: RegExp) =>
    mentions.filter((one) => one.kind === "country" && one.as === "name" && lead.test(text.slice(0, words[one.from]?.start ?? 0)));
  const [source, second] = after(OUT_OF);
  if (!FLOWS.includes(kind) || source === undefined || second !== undefined) return false;
  // `Russian gas to Uzbekistan flows from A to B`: the goal is the one after the source, where there is one.
  const goals = after(INTO);
  const goal = goals.find(({ from }) => from > source.from) ?? goals[0];
  const place = (state: Mention) => (countries as readonly string[]).indexOf(state.ids[0] ?? "");
  return goal !== undefined && place(goal) >= 0 && place(source) > place(goal);
}

// `The pipeline to Iran`, `runs to Azerbaijan`: where it ends, not what somebody exports or owes to whom.
const LEADS_TO =
  /(?<!\p{L})(?:pipeline|gasline|railway|railroad|line|route|runs?|running|leads?|leading|link)\s*,?\s+(?:\p{L}+\s+){0,3}?(?:in)?to\s+(?:the\s+)?$/iu;

/** The state to which a clause says that a route leads, where it calls it by its name. */
function goalOf({ mentions, sentence: { words, text } }: Clause, { service }: Corridor, { words: own }: Meant): string | null {
  if (own.length === 0 || service === null) return null;
  const goals = mentions.filter(
    ({ kind, as, ids, from }) =>
      kind === "country" &&
      as === "name" &&
      ids.length === 1 &&
      LEADS_TO.test(text.slice(0, words[from]?.start ?? 0)) &&
      // `Opened it, after he had come for the line to China`.
      !/(?<!\p{L})for (?:the|a) \p{L}+ to\s+(?:the\s+)?$/iu.test(text.slice(0, words[from]?.start ?? 0)),
  );
  return goals.length === 1 ? (goals[0]?.ids[0] ?? null) : null;
}

export function corridor(clause: Clause, record: Corridor, meant: Meant, context: Context): Asked[] {
  const { service, started, countries, capacities, steps } = record;
  const found: Asked[] = [];
  const opens = OPENS_OTHER.test(clause.text) ? undefined : notionOf(clause, "open");
  const builds = notionOf(clause, "build");
  // `Trains have run on it since 2017`: it opened then.
  const since = clause.dates.filter(({ as }) => as === "since");
  if (since.length === 1 && clause.dates.length === 1 && service !== null && RUN.test(clause.text) && !clause.tone.negated) {
    const fit = fitOf(
      { ...clause, dates: since.map((date) => ({ ...date, as: "at" as const })) },
      [service.start, ...steps.map(({ date }) => date)],
      meant,
      context,
    );
    // Trains that run do not say since when ships do.
    const isOne = notionOf(clause, "railway") === undefined || record.kind === "railway";
    if (fit !== null) found.push(asked("corridor", "since when in use", isOne || fit !== "differs" ? fit : null, meant));
  } else if (opens !== undefined && !isDenied(clause, opens) && happened(clause.dates).length > 0) {
    if (service === null)
      found.push(
        asked(
          "corridor",
          "when opened",
          builds === undefined && meant.sure && !/ceremony|begin|began|start|церемони|начал/iu.test(clause.text) ? "differs" : null,
          meant,
        ),
      );
    else {
      // Other steps, and a year for which a capacity is held, may be what is called so, or may not.
      const opened = steps.filter(({ what }) => OPENING.test(what)).map(({ date }) => date);
      const fit = fitOf(clause, [service.start, ...(builds === undefined ? [] : [started]), ...opened], meant, context);
      const lax = fitOf(clause, [started, ...steps.map(({ date }) => date), ...capacities.map(({ at }) => at)], meant, context);
      const stance = fit === "differs" && (lax === "agrees" || lax === "possibly") ? "possibly" : fit;
      if (stance !== null) found.push(asked("corridor", "when opened", stance, meant));
    }
  } else if (builds !== undefined && started !== null && !isDenied(clause, builds) && happened(clause.dates).length > 0) {
    const fit = fitOf({ ...clause, dates: clause.dates.map((date) => (date.as === "since" ? { ...date, as: "at" } : date)) }, [started], meant, context);
    const near = fitOf(
      clause,
      steps.map(({ date }) => date),
      meant,
      context,
    );
    const stance = fit === "differs" && (near === "agrees" || near === "possibly") ? "possibly" : fit;
    if (stance !== null) found.push(asked("corridor", "when begun", stance, meant));
  } else if (
    service === null &&
    meant.sure &&
    !isDeniedWhole(clause) &&
    /(?<!\p{L})(?:carrie[sd]|pump(?:s|ed)|flows|delivers|runs|(?:has been |have been |been |is |was |went )?(?:in|into) operation|operat(?:es|ed|ing)|поступает|идет|идёт|прокачивает|работает)(?!\p{L})/iu.test(
      clause.text,
    )
  ) {
    found.push(asked("corridor", "does it carry", "differs", meant));
  }
  found.push(...amountsOf(clause, record, meant));
  if (isTurned(clause, record)) {
    // What is said of a flow is said of the other one; a line may carry either way.
    const others = found.filter(({ stance }) => stance !== "agrees");
    const sure = meant.sure || others.length < found.length;
    return record.kind === "gas-flow" && sure ? [...others, asked("corridor", "which way", "differs", meant)] : others;
  }
  const states = clause.mentions.filter(({ kind, ids }) => kind === "country" && ids.length === 1).flatMap(({ ids }) => ids);
  const there = states.filter((id) => (countries as readonly string[]).includes(id));
  // `A fraction of what crosses Russia`: other freight does.
  if (OTHER_FREIGHT.test(clause.text)) return found;
  const route = notionOf(clause, "pipeline", "gas", "oil", "railway", "power-line", "energy", "corridor", "crossing", "port") !== undefined;
  if (!meant.sure || states.length === 0 || !route || namesAnother(clause, meant, context)) return found;
  const goal = goalOf(clause, record, meant);
  if (goal !== null && !(countries as readonly string[]).includes(goal))
    return [...found.filter(({ stance }) => stance !== "agrees"), asked("corridor", "which states", "differs", meant)];
  const crossed = (stance: Stance | null) => asked("corridor", "which states", stance, meant);
  if (AVOIDS.test(clause.text)) {
    // Whom it avoids stands after the verb: `from Baku to Ceyhan, avoiding Armenia`.
    const avoided = statesAfter(clause, AVOIDS);
    if (avoided.length > 0) found.push(crossed(avoided.some((id) => (countries as readonly string[]).includes(id)) ? "differs" : "agrees"));
  } else if (there.length === 0 && (found.length === 0 || THROUGH.test(clause.text))) found.push(crossed("differs"));
  else if (found.length === 0 && there.length === states.length && CROSSES.test(clause.text))
    found.push(crossed(amount(clause) || happened(clause.dates).length > 0 ? null : "agrees"));
  return found;
}

/** `TANAP across Türkiye and the Trans Adriatic Pipeline`: of which of several routes a state is said is not read. */
function namesAnother(clause: Clause, { document, words }: Meant, { anchors }: Context): boolean {
  return anchors
    .anchored(clause.sentence, clause.from, clause.to, (word) => stands(clause, word))
    .some((other) => other.document.kind === "corridors" && other.document !== document && !other.words.some((word) => words.includes(word)));
}

// `Agreed to open an office`: of those who run a route.
const OPENS_OTHER =
  /(?<!\p{L})(?:open\p{L}*|откры\p{L}+)\s+(?:\p{L}+\s+){0,4}?(?:offices?|branch(?:es)?|embass(?:y|ies)|consulates?|secretariat|exhibition|forum|conference|офис\p{L}*|представительств\p{L}*|посольств\p{L}*|консульств\p{L}*|филиал\p{L}*|секретариат\p{L}*|форум\p{L}*|выставк\p{L}*)(?!\p{L})/iu;
const OTHER_FREIGHT = /(?<!\p{L})(?:of|than|as) (?:what|that which|the (?:freight|traffic|volume|gas|oil) that) (?:cross|pass|go|runs?|flows?)/iu;
const RUN =
  /(?<!\p{L})(?:trains? (?:have|has)|have (?:been able to )?run|has run|in (?:use|service|operation)|flow(?:s|ed|ing)?|opened|inaugurated|ходят|работает|действует)(?!\p{L})/iu;
const OPENING = /(?<!\p{L})(?:open\w*|began|begins?|start\w*|first|inaugurat\w*|commission\w*|launch\w*|line [A-D])(?!\p{L})/iu;

/** How long a route is, and how much it can carry and carried. */
export function amountsOf(clause: Clause, { lengthKm, capacities, flows }: Corridor, meant: Meant): Asked[] {
  const found: Asked[] = [];
  // Of gas that was exported, not of a line, a series has the figures.
  if (notionOf(clause, "pipeline", "railway", "corridor", "power-line", "length") === undefined && meant.words.length === 0) return found;
  for (const number of clause.numbers.filter(({ unit }) => unit === "bcm" || unit === "km")) {
    const plain = number.unit === "bcm" && number.value >= 1e8 ? { ...number, value: number.value / 1e9, slack: number.slack / 1e9 } : number;
    const held =
      number.unit === "km" ? (lengthKm === null ? [] : [lengthKm]) : [...capacities, ...flows].filter(({ unit }) => unit === "bcm/y").map(({ value }) => value);
    if (held.length === 0) continue;
    const fits = held.some((value) => fitsNumber(plain, value));
    const far =
      held.every((value) => plain.value > value * 1.25 || plain.value < value * 0.6) &&
      (number.unit === "km" || plain.value > Math.max(...held) || plain.value < Math.min(...held));
    found.push({
      ...asked("corridor", number.unit === "km" ? "how long" : "how much carried", fits ? "agrees" : far ? "differs" : "possibly", meant),
      held: ({ records }) => records.says(meant.document.path, 0, 1, 2),
    });
  }
  return found;
}
