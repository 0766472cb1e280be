import { AGGREGATES, type AggregateId, asEntity, type Dataset, fold, nearest, QueryError } from "@multivector/data";
import { REPUBLICS } from "@multivector/data/vectors";
import { type Argument, text } from "./argument.ts";
import { idOf, pathsOf, unhelped } from "./names.ts";
import { Refusal } from "./refusal.ts";

/** Under which codes an organization stands in series, those of today first. */
const OF_BODIES: Readonly<Record<string, readonly AggregateId[]>> = { eu: ["EU27", "EU"], cis: ["CIS"], eaeu: ["EAEU"], sco: ["SCO"] };

/** The codes under which what is named stands in series: a state, an aggregate such as WLD, a body, or another that a card names. */
const code: Argument<readonly string[]> = {
  ...text(120),
  read(option, value, reading) {
    const written = text(120).read(option, value, reading);
    const found = codesOf(reading.dataset, written);
    if (found === null) throw unknown(reading.dataset, option, written);
    reading.resolved[written] = found
      .map((one) => (Object.hasOwn(AGGREGATES, one) ? `aggregate ${one}` : Object.hasOwn(reading.dataset.countries.byId, one) ? `countries/${one}` : one))
      .join(", ");
    return found;
  },
};

/** One, or several of which any will do; `republics` are the five. */
export const codes: Argument<readonly string[]> = {
  schema: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] },
  required: true,
  read(option, value, reading) {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (values.length === 0 || values.length > 60) throw new QueryError(option, value, "1 to 60 names");
    return [...new Set(values.flatMap((one) => (typeof one === "string" && one.toLowerCase() === "republics" ? REPUBLICS : code.read(option, one, reading))))];
  },
};

function codesOf(dataset: Dataset, written: string): readonly string[] | null {
  const [body] = pathsOf("organization", written).map(idOf);
  if (body !== undefined && Object.hasOwn(OF_BODIES, body)) return OF_BODIES[body] ?? null;
  try {
    return [asEntity(unhelped(written))];
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
  }
  const wanted = fold(written);
  const other = dataset.series.records.flatMap(({ others }) => others).find(({ id, label }) => fold(id) === wanted || fold(label) === wanted);
  return other === undefined ? null : [other.id];
}

function unknown(dataset: Dataset, option: string, written: string): Error {
  const [body] = pathsOf("organization", written);
  const bodies = Object.keys(OF_BODIES).join(", ");
  if (body !== undefined) return new Refusal(`${option} is ${JSON.stringify(written)}, which is ${body}; of organizations series know ${bodies} alone.`);
  const others = dataset.series.records.flatMap((card) => card.others.flatMap(({ id, label }) => [id, label]));
  const states = dataset.countries.records.flatMap(({ id, names }) => [id, ...names.map((name) => name.text)]);
  const near = nearest(written, [...states, ...Object.keys(AGGREGATES), ...others]);
  return new Refusal(
    `${option} is ${JSON.stringify(written)}; expected a state, an aggregate (${Object.keys(AGGREGATES).join(", ")}) or a creditor that a card names.${near.length === 0 ? "" : ` Nearest: ${near.join(", ")}.`}`,
  );
}
