// Fills assets/, which Node and Workers both serve from: the reference UI, the values of the series, the history, the vectors and the
// translations (loaded when they are asked for), and the published files.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { history } from "@multivector/data/history";
import { METHOD_IDS } from "@multivector/data/vectors";

const assets = fileURLToPath(new URL("../assets/", import.meta.url));
rmSync(assets, { recursive: true, force: true });
const folder = (name) => {
  mkdirSync(join(assets, name), { recursive: true });
  return join(assets, name);
};

// The release's day, never the clock; a second later for each release of the same day before it, so that no two share a time.
function lastModified(releases) {
  const { date } = releases.at(-1);
  const before = releases.filter((release) => release.date === date).length - 1;
  return new Date(Date.parse(`${date}T00:00:00Z`) + before * 1000).toUTCString();
}

// Text is packed once, here, for each coding that is asked for; what is an archive already is not.
const writePacked = (file, bytes) => {
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
};
const writeText = (file, bytes) => {
  writeFileSync(file, bytes);
  writePacked(file, bytes);
};

const docs = folder("docs");
const swagger = dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));
for (const file of ["swagger-ui.css", "swagger-ui-bundle.js", "LICENSE"]) writeText(join(docs, file), readFileSync(join(swagger, file)));
writeText(
  join(docs, "start.js"),
  `SwaggerUIBundle({ url: "/openapi.json", dom_id: "#reference", deepLinking: true, tryItOutEnabled: true, validatorUrl: null });\n`,
);

const published = fileURLToPath(new URL(".", import.meta.resolve("@multivector/data")));
const data = folder("data");
writeFileSync(join(data, "history.json"), JSON.stringify(history));
for (const method of METHOD_IDS) {
  const { vectors } = await import(`@multivector/data/published-vectors/${method}`);
  writeFileSync(join(data, `vectors-${method}.json`), JSON.stringify(vectors));
}
folder("data/series");
for (const file of readdirSync(join(published, "data/series")).filter((name) => name.endsWith(".js"))) {
  const id = file.slice(0, -3);
  const { observations } = await import(`@multivector/data/series/${id}`);
  writeFileSync(join(data, "series", `${id}.json`), JSON.stringify(observations));
}

folder("data/translations");
for (const file of readdirSync(join(published, "data/translations")).filter((name) => name.endsWith(".js"))) {
  const language = file.slice(0, -3);
  const { translations } = await import(`@multivector/data/translations/${language}`);
  const hash = createHash("sha256").update(JSON.stringify(translations)).digest("hex").slice(0, 16);
  writeFileSync(join(data, "translations", `${language}.json`), JSON.stringify({ hash, translations }));
}

writeText(join(assets, "openapi.json"), JSON.stringify(JSON.parse(readFileSync(new URL("../openapi.json", import.meta.url), "utf8"))));

// Workers takes no asset of more than 25 MiB, and reads each whole for a part of it: longer files lie in pieces.
const PIECE = 4 * 1024 * 1024;
const writePieces = (file, bytes) => {
  for (let start = 0; start < bytes.byteLength; start += PIECE) writeFileSync(`${file}.${start / PIECE}`, bytes.subarray(start, start + PIECE));
};

const sums = readFileSync(join(published, "SHA256SUMS"), "utf8");
const files = sums
  .trimEnd()
  .split("\n")
  .map((line) => {
    const [sha256, path] = line.split("  ");
    folder(join("bulk", dirname(path)));
    const bytes = readFileSync(join(published, path));
    const piece = bytes.byteLength > PIECE ? PIECE : undefined;
    if (piece === undefined) writeFileSync(join(assets, "bulk", path), bytes);
    else writePieces(join(assets, "bulk", path), bytes);
    const packed = /\.(csv|json|geojson|topojson|jsonld)$/.test(path);
    if (packed) writePacked(join(assets, "bulk", path), bytes);
    return { path, bytes: bytes.byteLength, sha256, packed, piece };
  });
writeFileSync(join(assets, "bulk", "index.json"), JSON.stringify({ modified: lastModified(history.releases), files }));
