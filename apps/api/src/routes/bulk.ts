import type { OpenAPIHono } from "@hono/zod-openapi";
import { nearest } from "@multivector/data";
import { meta } from "@multivector/data/meta";
import { z } from "zod";
import { packedPath, readJson } from "../data/assets.ts";
import { readFromPieces } from "../data/pieces.ts";
import type { Store } from "../data/store.ts";
import { CACHE } from "../http/conditional.ts";
import { addFile, fileType, namedFile, type SentFile } from "../http/file.ts";
import { addList } from "../http/list.ts";
import { RequestProblem } from "../http/problem.ts";
import type { ByteRange } from "../http/range.ts";
import { BulkFileSchema } from "../schemas/bulk.ts";

interface PublishedFile {
  path: string;
  bytes: number;
  sha256: string;
  /** Are there packed copies beside it? */
  packed: boolean;
  /** Bytes of each piece but the last, of a file that lies in pieces. */
  piece?: number;
}

interface Index {
  /** Value of Last-Modified. */
  modified: string;
  files: PublishedFile[];
}

/** Stands for the newest version where an address has to stay the same. */
const LATEST = "latest";

const TYPES = ["csv", "json", "geojson", "parquet", "sqlite", "zip"].map((extension) => fileType(`.${extension}`).split(";")[0] ?? "");

/** The published files, each good for ever under its version. */
export function addBulkRoutes(app: OpenAPIHono, store: Store): void {
  const index = () => readJson<Index>(store.assets, "bulk/index.json");
  addList(app, store, {
    path: "/v1/bulk",
    operation: "listBulkFiles",
    tag: "bulk",
    summary: "Published files: every table as JSON, CSV and Parquet, GeoJSON, schemas, SQLite, and a zip of everything",
    description: "A file under its version never changes. Files can be read in ranges.",
    params: {},
    versioned: false,
    filters: {},
    shape: { record: BulkFileSchema },
    placeOf: ({ path }: z.infer<typeof BulkFileSchema>) => path,
    async find() {
      const { files } = await index();
      return { items: files.map(({ path, bytes, sha256 }) => ({ path: `/v1/bulk/${meta.version}/${path}`, bytes, sha256, type: fileType(path) })) };
    },
  });

  const read = async ({ path, bytes, piece }: PublishedFile, part: ByteRange = { start: 0, end: bytes }): Promise<Uint8Array> =>
    there(path, piece === undefined ? await store.assets.read(`bulk/${path}`, part) : await readFromPieces(store.assets, `bulk/${path}`, piece, part));
  const find = async (version: string, path: string): Promise<SentFile> => {
    const { modified, files: all } = await index();
    const found = version === meta.version || version === LATEST ? all.find((file) => file.path === path) : undefined;
    if (found === undefined) throw unknown(version, path, all);
    return {
      etag: `"${found.sha256}"`,
      cache: version === LATEST ? CACHE.latest : CACHE.versioned,
      type: fileType(path),
      modified,
      headers: { Link: '</v1/bulk>; rel="collection"', "Content-Disposition": namedFile(nameOf(path)) },
      body: () => read(found),
      stored: { size: found.bytes, part: (range) => read(found, range) },
      packed: found.packed ? async (encoding) => there(path, await store.assets.read(`bulk/${packedPath(path, encoding)}`)) : undefined,
    };
  };
  const version = z.string().describe("A version, or `latest`.").meta({ example: LATEST });
  addFile(app, {
    path: "/v1/bulk/{version}/{folder}/{file}",
    operation: "getBulkTable",
    tag: "bulk",
    summary: "A published table, schema or archive",
    description: "/v1/bulk lists them. A file is good for ever under its version; under `latest` it is that of the newest.",
    params: {
      version,
      folder: z.string().describe("A folder, as listed.").meta({ example: "csv" }),
      file: z.string().describe("A file of that folder, as listed.").meta({ example: "terms.csv" }),
    },
    types: TYPES,
    find: (given) => find(given.version, `${given.folder}/${given.file}`),
  });
  addFile(app, {
    path: "/v1/bulk/{version}/{file}",
    operation: "getBulkFile",
    tag: "bulk",
    summary: "A published description: the data package, the dictionary, the coverage",
    description: "/v1/bulk lists them.",
    params: { version, file: z.string().describe("A file, as listed.").meta({ example: "datapackage.json" }) },
    types: ["application/json", "text/plain"],
    find: (given) => find(given.version, given.file),
  });
}

function there(path: string, bytes: Uint8Array | null): Uint8Array {
  if (bytes === null) throw new Error(`assets/bulk/${path} is missing; run the build`);
  return bytes;
}

/** The name that a copy is saved under: it says of what and of which version it is. */
function nameOf(path: string): string {
  const file = path.slice(path.lastIndexOf("/") + 1).replace(/^multivector\b-?/, "");
  return `multivector-${meta.version}${file.startsWith(".") ? "" : "-"}${file}`;
}

function unknown(version: string, path: string, files: readonly PublishedFile[]): RequestProblem {
  const paths = files.map((file) => file.path);
  if (version !== meta.version && version !== LATEST) {
    const expected = `${LATEST} or ${meta.version}`;
    const detail = `There are no files of version ${JSON.stringify(version)} here; expected ${expected}. Those of another version are in the package of that version.`;
    return new RequestProblem("unknown-id", detail, [
      { parameter: "version", in: "path", found: version, expected, nearest: nearest(version, [LATEST, meta.version]) },
    ]);
  }
  const [folder = "", name] = path.split("/");
  const folders = [...new Set(paths.flatMap((one) => (one.includes("/") ? [one.slice(0, one.indexOf("/"))] : [])))];
  const error =
    name !== undefined && !folders.includes(folder)
      ? { parameter: "folder", found: folder, expected: `one of: ${folders.join(", ")}`, nearest: nearest(folder, folders) }
      : { parameter: "file", found: path, expected: "a file as listed at /v1/bulk", nearest: nearest(path, paths) };
  const hint = error.nearest.length === 0 ? "" : ` Did you mean ${error.nearest.join(" or ")}?`;
  return new RequestProblem("unknown-id", `There is no file ${path} of version ${version}.${hint} The list is /v1/bulk.`, [{ ...error, in: "path" }]);
}
