import { deploymentsAt, isRunBy } from "../../query/index.ts";
import { formatDay, holdsAt } from "../../time/index.ts";
import type { CountryId } from "../../types.ts";
import { type Clause, notionOf, saidIn } from "../clause.ts";
import { bestFit, happened } from "../compare.ts";
import { type Ask, saysOf } from "../context.ts";
import { isDenied } from "../denied.ts";
import { endsIn } from "./ends.ts";

const HOSTS =
  /(?<!\p{L})(?:operates?|keeps?|maintains?|runs?|hosts?|hosted|hosting|home to|has|have|had|houses|on its (?:soil|territory)|размещ\p{L}+|есть|находится)(?!\p{L})/iu;
const NONE = /(?<!\p{L})(?:no|never|not a single|without|not|нет|ни одной|никогда не)(?!\p{L})/iu;

/** Does a state host a base or troops of another? Asked where no base is named. */
export const askHosts: Ask = (clause, context) => {
  const what = notionOf(clause, "base");
  const pair = what === undefined || !HOSTS.test(clause.text) ? null : hostAndOperator(clause);
  if (what === undefined || pair === null) return [];
  const { dataset, written } = context;
  // `Its 201st base in one state and an air base in another`: which of them is meant in the first, and of which the day is, is not said.
  const several = new Set(clause.mentions.filter(({ kind }) => kind === "country").flatMap(({ ids }) => ids)).size > 2;
  const twice = several || clause.text.match(/(?<!\p{L})(?:base|баз\p{L}*)(?!\p{L})/giu)?.length === 2;
  // When it is to end says nothing of when it is there.
  const ends = endsIn(clause);
  const last = ends.length > 0 && ends.every(({ to }) => to < written) ? ends[0] : undefined;
  const [date] = twice
    ? []
    : [...happened(clause.dates).filter((one) => !ends.includes(one)), ...(last === undefined ? [] : [{ ...last, from: last.from - 1, unit: "day" as const }])];
  const ever = /(?<!\p{L})(?:never|ever|once|никогда)(?!\p{L})/iu.test(clause.text);
  // A year says that it was so by its end.
  const day = date === undefined ? written : date.unit === "year" ? Math.min(date.from + 364, written) : date.from;
  const at = formatDay(day);
  const { host, operator } = pair;
  // Those of another time are shown where none is held of this one.
  const once = dataset.deployments.records.filter((one) => one.host === host && isRunBy(one, operator));
  const held = ever ? once : deploymentsAt(dataset.deployments, { host, operator, at }).deployments;
  const air = /(?<!\p{L})(?:air\s?bases?|авиабаз\p{L}*)(?!\p{L})/iu.test(clause.text);
  const sites = held.filter(({ kind }) => (air && !several ? kind === "airbase" : kind !== "border-guards" && kind !== "advisers"));
  // `Has had a base since 2003`: a beginning, which another one's may be.
  const since =
    date?.as === "since"
      ? bestFit(
          [{ ...date, as: "at" }],
          sites.map(({ start }) => start),
        )
      : null;
  // `Six bases`: as many are held, or it cannot be told, since not all are.
  const counted = clause.numbers.find(({ unit, value }) => unit === null && value > 1 && value < 50);
  // Of some it is not known whether they are still there.
  const sure = ever || sites.some((site) => holdsAt(site, { earliest: day, latest: day }) === "yes");
  const denied = NONE.test(clause.text) || isDenied(clause, what);
  const paths = (sites.length > 0 ? sites : once).slice(0, 4).map(({ id }) => `deployments/${id}`);
  return [
    {
      asks: "deployment",
      isPresence: true,
      question: (words) => words.sites.hosts(host, operator, ever ? "ever" : date === undefined ? null : saidIn(clause, date)),
      stance:
        sites.length === 0
          ? "cannot-tell"
          : !sure || (since !== null && since !== "agrees")
            ? "possibly"
            : denied
              ? "differs"
              : clause.numbers.some(({ value }) => value >= 50)
                ? null
                : counted !== undefined && counted.value !== sites.length
                  ? "cannot-tell"
                  : "agrees",
      held: (words) => [...(sites.length > 0 ? [] : [words.sites.none(once.length > 0)]), ...saysOf(words, paths)].join(" "),
      records: paths,
    },
  ];
};

/** Whose it is stands as an adjective (`an American air base`), who hosts it as a name before. */
export function hostAndOperator({ mentions, sentence }: Clause): { host: CountryId; operator: CountryId } | null {
  const { words } = sentence;
  const states = mentions.filter(({ kind, ids }) => kind === "country" && ids.length === 1);
  // `Russia has a base in Kyrgyzstan`: who has it stands first, where it lies follows *in*.
  const [first] = states;
  const place = states.find(({ from, ids }) => /^(?:in|в)$/iu.test(words[from - 1]?.text ?? "") && ids[0] !== first?.ids[0]);
  if (
    first !== undefined &&
    place !== undefined &&
    first.as === "name" &&
    first.from < place.from &&
    !/[’']s?$/u.test(words[first.to - 1]?.text ?? "") &&
    !/^(?:in|в)$/iu.test(words[first.from - 1]?.text ?? "")
  )
    return { host: place.ids[0] as CountryId, operator: first.ids[0] as CountryId };
  const whose = states.find(
    ({ as, to }) =>
      as === "demonym" &&
      /^(?:military|air|naval|army|base|bases|airbase|facilit\w+|troops|forces|воен\p{L}*|авиабаз\p{L}*|баз\p{L}*)$/iu.test(words[to]?.text ?? ""),
  );
  const host = states.find(({ as, ids }) => as !== "demonym" && ids[0] !== whose?.ids[0]);
  return whose === undefined || host === undefined ? null : { host: host.ids[0] as CountryId, operator: whose.ids[0] as CountryId };
}
