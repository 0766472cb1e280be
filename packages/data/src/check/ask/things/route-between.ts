import { type Clause, notionOf } from "../../clause.ts";
import { bestFit, happened } from "../../compare.ts";
import { type Asked, type Context, saysOf } from "../../context.ts";
import { isDenied } from "../../denied.ts";
import { amountsOf } from "./corridor.ts";

const CARRIED: Readonly<Record<string, readonly string[]>> = {
  gas: ["gas-pipeline", "gas-flow"],
  oil: ["oil-pipeline"],
  railway: ["railway"],
  "power-line": ["power-line"],
};

// `No pipeline links them`, `not a barrel has ever flowed`.
const NO_ROUTE =
  /(?<!\p{L})no\s+(?:\p{L}+\s+)?(?:pipeline|railway|line|rail link)(?!\p{L})|(?<!\p{L})not a (?:barrel|drop|cubic met\p{L}+|train)(?!\p{L})|never .{0,40}(?:pipeline|railway)|(?<!\p{L})(?:нет|ни одного)\s+(?:\p{L}+\s+)?(?:трубопровод\p{L}*|газопровод\p{L}*|нефтепровод\p{L}*)/iu;

/** Is there no route between two states, as a clause says? Asked where one that runs is held. */
export function noRoute(clause: Clause, { dataset, written }: Context): Asked[] {
  const carried = notionOf(clause, "gas", "oil", "railway") ?? notionOf(clause, "pipeline");
  const states = [...new Set(clause.mentions.filter(({ kind, ids }) => kind === "country" && ids.length === 1).flatMap(({ ids }) => ids))];
  if (carried === undefined || states.length !== 2 || clause.dates.length > 0 || !NO_ROUTE.test(clause.text)) return [];
  const kinds = CARRIED[carried.name] ?? ["gas-pipeline", "oil-pipeline"];
  const routes = dataset.corridors.records.filter(
    ({ kind, countries, service }) =>
      kinds.includes(kind) &&
      service?.start.latest != null &&
      service.start.latest <= written &&
      service.end.edtf === ".." &&
      states.every((id) => (countries as readonly string[]).includes(id)),
  );
  if (routes.length === 0) return [];
  const paths = routes.map(({ id }) => `corridors/${id}`);
  return [
    {
      asks: "corridor",
      question: ({ things }) => things.anyRoute(kinds[0] ?? "", states),
      stance: "differs",
      held: (words) => saysOf(words, paths.slice(0, 2)).join(" "),
      records: paths.slice(0, 3),
    },
  ];
}

/** `Gas began to flow from A to B`: the routes of that kind that touch all the states named. */
export function corridorBetween(clause: Clause, { dataset, finder }: Context): Asked[] {
  const opens = notionOf(clause, "open");
  const dates = happened(clause.dates).filter(({ as }) => as === "at" || as === "between");
  const carried = notionOf(clause, "gas", "oil", "railway", "power-line");
  const states = [...new Set(clause.mentions.filter(({ kind, ids }) => kind === "country" && ids.length === 1).flatMap(({ ids }) => ids))];
  if (opens === undefined || carried === undefined || dates.length !== 1 || states.length < 2 || isDenied(clause, opens)) return [];
  const kinds = CARRIED[carried.name] ?? [];
  const routes = dataset.corridors.records.filter(
    ({ kind, countries, service }) => kinds.includes(kind) && service !== null && states.every((id) => (countries as readonly string[]).includes(id)),
  );
  if (routes.length === 0) return [];
  const fit = bestFit(
    dates,
    routes.flatMap(({ service, steps }) => [service?.start, ...steps.map(({ date }) => date)]),
  );
  const paths = routes.map(({ id }) => `corridors/${id}`);
  const [first] = routes;
  const document = first === undefined ? undefined : finder.at(`corridors/${first.id}`);
  const amounts = first === undefined || document === undefined || routes.length > 1 ? [] : amountsOf(clause, first, { document, words: [], sure: true });
  return [
    ...amounts,
    {
      asks: "corridor",
      question: ({ things }) => things.whenRoute(kinds[0] ?? "", states),
      // One of several may be meant.
      stance: fit === "differs" && routes.length > 1 ? null : fit,
      held: (words) => saysOf(words, paths).join(" "),
      records: paths.slice(0, 3),
    },
  ];
}
