import { z } from "zod";
import type { Parameters, Resource } from "./definition.ts";
import type { Meta } from "./envelope.ts";
import type { Format } from "./format.ts";
import { parameterErrors } from "./parameter-errors.ts";
import { splitList, valuesIn } from "./parameter-values.ts";
import { resolverOf } from "./parameters.ts";
import type { ProblemError } from "./problem.ts";
import { misplaced } from "./renamed-parameters.ts";

type Given = Readonly<Record<string, string[]>>;

/** The parameters of a request, checked; without `values` where something is wrong. */
interface Input {
  values: object | undefined;
  errors: readonly ProblemError[];
  /** Parameters that the query can have in this format. */
  query: Parameters;
}

/** Prepares the reading of requests to a resource. */
export function inputReader(
  resource: Pick<Resource<z.ZodRawShape, never>, "params" | "path" | "below">,
  queries: ReadonlyMap<Format, Parameters>,
): (format: Format, path: Readonly<Record<string, string>>, query: Given) => Input {
  const params = z.strictObject(resource.params);
  const schemas = new Map([...queries].map(([format, shape]) => [format, { shape, schema: z.strictObject(shape as z.ZodRawShape) }]));
  return (format, path, given) => {
    const { shape, schema } = schemas.get(format) ?? { shape: {}, schema: z.strictObject({}) };
    const { values, errors } = valuesIn(given, shape);
    const place = params.safeParse(path);
    const query = schema.safeParse(values);
    if (!place.success) {
      const segments = Object.fromEntries(Object.entries(path).map(([name, value]) => [name, [value]]));
      errors.push(...parameterErrors(place.error, "path", segments, []));
    }
    if (!query.success) {
      const found = parameterErrors(query.error, "query", given, [...Object.keys(shape), "format"]);
      errors.push(
        ...found.filter(({ parameter }) => !errors.some((one) => one.parameter === parameter)).map((error) => misplaced(error, format, schemas, resource)),
      );
    }
    const isRight = place.success && query.success && errors.length === 0;
    return { values: isRight ? { ...place.data, ...query.data } : undefined, errors, query: shape };
  };
}

/** Names and other codes that were taken for ids. */
export function resolvedIn(given: Given, shape: Parameters): Meta["resolved"] {
  return Object.entries(given).flatMap(([parameter, texts]) => {
    const resolve = shape[parameter] === undefined ? null : resolverOf(shape[parameter]);
    if (resolve === null) return [];
    return splitList(texts).flatMap((text) => {
      const id = resolve(text);
      return id === text ? [] : [{ parameter, given: text, id }];
    });
  });
}
