import type { PlaceFeature } from "@multivector/data";
import { lookupIn } from "../data/dataset-in.ts";
import type { Asked } from "../data/store.ts";
import { type Bytes, concat, utf8 } from "./bytes.ts";
import type { Answer, Links, Meta } from "./envelope.ts";
import type { Format } from "./format.ts";
import type { ItemShape } from "./item-shape.ts";
import { jsonBytes } from "./json.ts";
import { columnsFor, csvPieces, isLong, ndjsonPieces, streamOf } from "./table.ts";

interface Contents {
  answer: Answer<unknown>;
  links: Links;
  /** Only JSON has room for it. */
  meta(): Meta;
  /** Columns that were asked for. */
  fields: readonly string[] | undefined;
  asked: Asked;
}

/** An answer in one of its formats. A long table comes as a stream, which is made while it is sent; anything else as a whole. */
export function bodyOf(
  { shape, list, features }: { shape: ItemShape; list: boolean; features?: ((record: never) => PlaceFeature[]) | undefined },
  format: Format,
  { answer, links, meta, fields, asked }: Contents,
): Bytes | ReadableStream<Bytes> {
  const items = list ? (answer.data as unknown[]) : [answer.data];
  switch (format) {
    case "csv":
      return table(csvPieces(shape, columnsFor(shape, answer.least !== undefined, fields ?? answer.columns), items, lookupIn(asked)), items);
    case "ndjson":
      return table(ndjsonPieces(items), items);
    case "geojson":
      return utf8(JSON.stringify({ type: "FeatureCollection", features: items.flatMap((one) => features?.(one as never) ?? []) }));
    case "json": {
      const rest = JSON.stringify({ meta: meta(), links, included: answer.included ?? null });
      return jsonBytes(answer.data, { before: '{"data":', after: `,${rest.slice(1)}` });
    }
  }
}

function table(pieces: Generator<Bytes>, items: readonly unknown[]): Bytes | ReadableStream<Bytes> {
  return isLong(items) ? streamOf(pieces) : concat([...pieces]);
}
