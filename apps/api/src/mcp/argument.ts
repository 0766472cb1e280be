import { type Dataset, formatDay, nearest, parsePeriod, QueryError, readDate } from "@multivector/data";
import { REPUBLICS } from "@multivector/data/vectors";
import { LANGUAGES_WITH_TEXTS } from "../data/languages.ts";
import { idOf, type Kind, named } from "./names.ts";
import { Refusal } from "./refusal.ts";

/** What a reading of arguments knows, and what it finds out on its way. */
export interface Reading {
  dataset: Dataset;
  /** The path, or the day, that each text was taken for. */
  resolved: Record<string, string>;
  /** Tells this question from others, so that a cursor goes with its own. */
  question: string;
}

/** One argument of a tool: what is published of it, and how a value is read. */
export interface Argument<T> {
  schema: Readonly<Record<string, unknown>>;
  required: boolean;
  /** Does it name states? Then `republics` stands for the five, where several may be given. */
  states?: boolean;
  /** @throws QueryError or Refusal for a value that will not do */
  read(option: string, value: unknown, reading: Reading): T;
}
export type Arguments = Readonly<Record<string, Argument<unknown>>>;
export type Given<A extends Arguments> = { [K in keyof A]: A[K] extends Argument<infer T> ? T : never };

/** The same argument, which may be left out. */
export function optional<T>(argument: Argument<T>): Argument<T | undefined> {
  return { ...argument, required: false };
}

/** The same argument under words of a tool's own. */
export function described<T>(argument: Argument<T>, description: string): Argument<T> {
  return { ...argument, schema: { ...argument.schema, description } };
}

/** One value or a list of them, of which one is enough. `republics` stands for the five where states are meant. */
export function many<T>(one: Argument<T>, description?: string): Argument<readonly T[]> {
  const { description: own, ...schema } = one.schema;
  const words = description ?? own;
  return {
    schema: { anyOf: [schema, { type: "array", items: schema }], ...(words === undefined ? {} : { description: words }) },
    required: one.required,
    read(option, value, reading) {
      const values: readonly unknown[] = Array.isArray(value) ? value : [value];
      if (values.length === 0) throw new QueryError(option, "an empty list", "one or more; leave it out for all");
      if (values.length > MANY) throw new QueryError(option, `a list of ${values.length}`, `${MANY} at the most`);
      return values.flatMap((item) => {
        if (one.states !== true || typeof item !== "string" || item.toLowerCase() !== "republics") return [one.read(option, item, reading)];
        reading.resolved[item] = REPUBLICS.join(", ");
        return REPUBLICS.map((code) => one.read(option, code, { ...reading, resolved: {} }));
      });
    },
  };
}
const MANY = 60;

export function text(most: number, description?: string): Argument<string> {
  return {
    schema: { type: "string", ...(description === undefined ? {} : { description }) },
    required: true,
    read(option, value) {
      if (typeof value !== "string") throw new QueryError(option, value, `a text${value === null ? ", or nothing: leave it out" : ""}`);
      const trimmed = value.trim();
      if (trimmed === "" || trimmed.length > most)
        throw new QueryError(option, trimmed === "" ? "" : `${trimmed.length} characters`, `a text of 1 to ${most} characters`);
      return trimmed;
    },
  };
}

const NAME = text(200);

export function oneOf<V extends string>(values: readonly V[], description?: string): Argument<V> {
  return {
    schema: { type: "string", enum: values, ...(description === undefined ? {} : { description }) },
    required: true,
    read: (option, value) => member(option, value, values),
  };
}

/** @throws QueryError that lists the values */
export function member<V extends string>(option: string, value: unknown, values: readonly V[]): V {
  const found = values.find((one) => one === value);
  if (found === undefined) throw new QueryError(option, value, `one of: ${values.join(", ")}`, values);
  return found;
}

function integer(least: number, most: number, description: string): Argument<number> {
  return {
    schema: { type: "integer", minimum: least, maximum: most, description },
    required: true,
    read(option, value) {
      if (!Number.isInteger(value) || (value as number) < least || (value as number) > most)
        throw new QueryError(option, value, `a whole number from ${least} to ${most}`);
      return value as number;
    },
  };
}

export function flag(description: string): Argument<boolean> {
  return {
    schema: { type: "boolean", description },
    required: true,
    read(option, value) {
      if (typeof value !== "boolean") throw new QueryError(option, value, "true or false");
      return value;
    },
  };
}

/** A day, month or year as text. A year may come as a number; today is the horizon of the dataset. */
export function date(description: string): Argument<string> {
  return {
    schema: { type: "string", description },
    required: true,
    read(option, value, { dataset, resolved }) {
      const written = typeof value === "number" && Number.isInteger(value) ? String(value) : typeof value === "string" ? value.trim() : value;
      if (typeof written === "string" && /^(today|now)$/i.test(written)) {
        const day = formatDay(dataset.memberships.horizon);
        resolved[written] = day;
        return day;
      }
      if (typeof written !== "string" || parsePeriod(written) === null) {
        throw new QueryError(option, value, "a day, month or year that exists, as text: 2019-05-01, 2019-05 or 2019; or today");
      }
      return readDate(option, written).edtf;
    },
  };
}

/** A name, in any language held, of one of some kinds; read as its id. */
function name(kinds: readonly Kind[]): Argument<string> {
  return {
    schema: NAME.schema,
    required: true,
    states: kinds.includes("country"),
    read(option, value, reading) {
      const written = NAME.read(option, value, reading);
      const path = named(kinds, option, written);
      reading.resolved[written] = path;
      return idOf(path);
    },
  };
}

export const country = name(["country"]);
export const organization = name(["organization"]);
export const party = name(["country", "organization"]);
export const person = name(["person"]);
export const series = name(["series"]);

export const AT = "Day, month or year (2019-05-01, 2019-05, 2019) or today; today if left out.";
export const FROM = "First day, month or year.";
export const TO = "Last, included; today if left out.";
/** Of tools that tell records; the server says once what it means. */
export const lang = optional(oneOf(LANGUAGES_WITH_TEXTS));
export const page = {
  limit: optional(integer(1, 100, "20 if left out.")),
  cursor: optional(text(60, "next of the answer before.")),
};

/** The JSON Schema of the arguments of a tool. */
export function schemaOf(given: Arguments): { type: "object"; properties: Record<string, object>; required?: string[]; additionalProperties: false } {
  const required = Object.entries(given).flatMap(([option, argument]) => (argument.required ? [option] : []));
  return {
    type: "object",
    properties: Object.fromEntries(Object.entries(given).map(([option, { schema }]) => [option, schema])),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
}

/**
 * Reads what a tool was given. Nothing unknown is passed over.
 *
 * @throws QueryError or Refusal that says what would do
 */
export function readArguments<A extends Arguments>(tool: string, known: A, given: Readonly<Record<string, unknown>>, reading: Reading): Given<A> {
  const names = Object.keys(known);
  for (const option of Object.keys(given)) {
    if (Object.hasOwn(known, option)) continue;
    const near = nearest(option, names);
    throw new Refusal(
      `${tool} has no argument ${JSON.stringify(option.slice(0, 60))}; it has ${names.join(", ")}.${near.length === 0 ? "" : ` Nearest: ${near.join(", ")}.`}`,
    );
  }
  const read: Record<string, unknown> = {};
  for (const [option, argument] of Object.entries(known)) {
    const value = Object.hasOwn(given, option) ? given[option] : undefined;
    if (value !== undefined) read[option] = argument.read(option, value, reading);
    else if (argument.required)
      throw new Refusal(`${tool} needs ${option}${typeof argument.schema.description === "string" ? `: ${argument.schema.description}` : "."}`);
  }
  inOrder(read);
  return read as Given<A>;
}

function inOrder({ at, from, to }: Record<string, unknown>): void {
  if (at !== undefined && (from !== undefined || to !== undefined)) throw new Refusal("Give either at, for one date, or from and to, for all between.");
  if (typeof from !== "string" || typeof to !== "string") return;
  if (readDate("from", from).earliest > readDate("to", to).latest) throw new QueryError("to", to, `a date not before from (${from})`);
}
