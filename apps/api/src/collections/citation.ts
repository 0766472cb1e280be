import { type CitationForms, cite, type Dataset, type EvidenceForms, find, nearest } from "@multivector/data";
import { meta } from "@multivector/data/meta";
import { COLLECTION_NAMES } from "@multivector/data/schema";
import type { Asked, Store } from "../data/store.ts";
import { recordOf } from "../http/lookup.ts";
import { RequestProblem } from "../http/problem.ts";

/** How to cite a record of the version asked for, and the works that give its values. @throws RequestProblem for an id that no collection has, or several have */
export async function citationFor(store: Store, asked: Asked, path: string): Promise<CitationForms & { evidence: EvidenceForms[] }> {
  // An id has no slash in it: what follows a second one would be passed over.
  const [where = "", ...rest] = path.includes("/") ? path.split("/") : [whereIs(asked.dataset, path), path];
  if (!COLLECTION_NAMES.some((known) => known === where)) {
    throw new RequestProblem("unknown-id", `There is no collection ${JSON.stringify(where)}.`, [
      {
        parameter: "id",
        in: "path",
        found: path,
        expected: `<collection>/<id>, the collection one of: ${COLLECTION_NAMES.join(", ")}`,
        nearest: nearest(where, COLLECTION_NAMES),
      },
    ]);
  }
  const record = recordOf(asked.dataset, where as keyof Dataset, "record", rest.join("/"));
  const { releases } = await store.history();
  const released = releases.find(({ version }) => version === asked.version)?.date ?? meta.released;
  return cite(asked.dataset, { ...meta, version: asked.version, released }, `${where}/${record.id}`);
}

function whereIs(dataset: Dataset, name: string): string {
  const holders = COLLECTION_NAMES.filter((known) => find<unknown>(dataset[known], name) !== undefined);
  if (holders.length === 1) return holders[0] ?? "";
  const near = nearest(
    name,
    COLLECTION_NAMES.flatMap((known) => dataset[known].records.map((record) => record.id)),
  );
  const several = holders.map((known) => `${known}/${name}`);
  throw new RequestProblem(
    "unknown-id",
    holders.length === 0
      ? `No record has the id ${JSON.stringify(name)}.${near.length === 0 ? "" : ` Did you mean ${near.join(" or ")}?`}`
      : `Several records have the id ${name}: ${several.join(", ")}.`,
    [{ parameter: "id", in: "path", found: name, expected: "the id of one record, or <collection>/<id>", nearest: holders.length === 0 ? near : several }],
  );
}
