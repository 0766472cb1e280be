import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../build/compile/root.ts";
import { sharesOf, sum } from "../size/purposes.ts";
import { program, useConsumer } from "./consumer.ts";
import { kilobytes } from "./questions.ts";
import { snippetsOf } from "./snippets.ts";

/** What the package may come to in bytes, once it is unpacked: all that records say in Kazakh and Uzbek takes two of its megabytes. */
const UNPACKED = 24_000_000;

const consumer = useConsumer();

describe("the tarball", () => {
  it("holds what is documented and nothing of how it is made", () => {
    const files = readdirSync(consumer.installed, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(consumer.installed.length + 1));
    for (const name of ["README.md", "CHANGELOG.md", "LICENSE", "LICENSE-DATA", "package.json", "dist/index.js", "dist/index.d.ts", "dist/dictionary.json"]) {
      expect(files).toContain(name);
    }
    expect(
      files.filter((file) =>
        /^(src|build|test|records)\/|\.test\.|\.yaml$|tsconfig|\/(rules|compile|load|publish|monte-carlo|csv|json|parquet|bulk)\//.test(file),
      ),
    ).toEqual([]);
    // docs/releasing.md says what each megabyte is for; `pnpm --filter @multivector/data run size` prints it anew.
    const unpacked = sum(sharesOf(consumer.installed, files), "bytes");
    console.log(`tarball: ${kilobytes(statSync(consumer.tarball).size)} packed, ${kilobytes(unpacked)} unpacked, ${files.length} files`);
    expect(unpacked).toBeLessThan(UNPACKED);
  });

  it("names where the project is found, and every link of its README is whole", () => {
    const { repository, homepage, bugs } = JSON.parse(readFileSync(join(consumer.installed, "package.json"), "utf8"));
    for (const address of [repository.url.replace("git+", ""), homepage, bugs.url]) expect(address).toMatch(/^https:\/\/./);
    const links = [...readFileSync(join(consumer.installed, "README.md"), "utf8").matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link ?? "");
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => !/^(https:|#)/.test(link))).toEqual([]);
    const ours = links.filter((link) => link.startsWith(repository.url.replace(/^git\+|\.git$/g, "")));
    const gone = ours.filter((link) => !existsSync(join(ROOT, "../..", new URL(link).pathname.replace(/^.*?\/blob\/v[\d.]+\//, ""))));
    expect([ours.length > 5, gone]).toEqual([true, []]);
  });

  it("has no dependency and no node: import outside the schemas", () => {
    const manifest = JSON.parse(readFileSync(join(consumer.installed, "package.json"), "utf8"));
    expect(manifest.dependencies ?? {}).toEqual({});
    for (const file of readdirSync(join(consumer.installed, "dist"), { recursive: true, encoding: "utf8" })) {
      if (!file.endsWith(".js")) continue;
      const text = readFileSync(join(consumer.installed, "dist", file), "utf8");
      expect(text, file).not.toMatch(/from "node:/);
      if (!file.startsWith("schema/")) expect(text, file).not.toMatch(/from "zod"/);
    }
  });

  it("is clean for publint and are-the-types-wrong", () => {
    const publint = spawnSync(process.execPath, [program("publint", "src/cli.js"), consumer.installed, "--strict"], { encoding: "utf8" });
    expect(publint.status, publint.stdout + publint.stderr).toBe(0);
    const attw = spawnSync(process.execPath, [program("@arethetypeswrong/cli", "dist/index.js"), consumer.tarball, "--profile", "esm-only", "--no-color"], {
      encoding: "utf8",
    });
    expect(attw.status, attw.stdout + attw.stderr).toBe(0);
  });
});

describe("types", () => {
  it.each(["nodenext", "bundler"])("resolve under moduleResolution %s, strictly, libraries checked", (resolution) => {
    const module = resolution === "nodenext" ? "nodenext" : "esnext";
    for (const dependency of ["zod", "@types/node"]) consumer.link(dependency);
    consumer.file(
      "tsconfig.json",
      JSON.stringify({
        compilerOptions: {
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          noPropertyAccessFromIndexSignature: true,
          noImplicitReturns: true,
          noUnusedLocals: true,
          allowJs: true,
          checkJs: true,
          noEmit: true,
          target: "es2023",
          lib: ["es2023", "dom"],
          types: ["node"],
          module,
          moduleResolution: resolution,
        },
        files: ["types.ts", ...snippetsOf().map(({ name, text }) => consumer.file(name, text))],
      }),
    );
    consumer.file(
      "types.ts",
      `import { asCountry, type CountryId, membershipsAt, observations, tenuresAt, visitsBetween, type Membership, type MembershipsAt } from "@multivector/data";
import { dataset, meta } from "@multivector/data/dataset";
import { memberships } from "@multivector/data/memberships";
import { EventSchema } from "@multivector/data/schema";
import { openIndex, PAGES, search, searchIndex, type Kind, type SearchHit, type SearchIndex } from "@multivector/data/search";
const answer: MembershipsAt = membershipsAt(memberships, { at: "2007-01-01", role: "signatory" });
const first: Membership | undefined = dataset.memberships.records[0];
// @ts-expect-error a role that does not exist
membershipsAt(memberships, { at: "2007-01-01", role: "boss" });
// @ts-expect-error a state by two letters
membershipsAt(memberships, { country: "KZ" });
// @ts-expect-error a body with a slip
membershipsAt(memberships, { organization: "ctso" });
// @ts-expect-error a body with a slip, in a list
membershipsAt(memberships, { organization: ["csto", "ctso"] });
// @ts-expect-error an option that does not exist
membershipsAt(memberships, { org: "csto" });
// @ts-expect-error the whole dataset is no collection
membershipsAt(dataset, { organization: "csto" });
// @ts-expect-error another collection
membershipsAt(dataset.events, { organization: "csto" });
// @ts-expect-error a series that does not exist
observations(dataset.series, { series: "trade-kz", item: "imports", entity: "KAZ", partner: "CHN" });
// @ts-expect-error an end that has another name
visitsBetween(dataset.visits, { until: "2022" });
// @ts-expect-error a person by last name
tenuresAt(dataset.tenures, { person: "putin" });
// @ts-expect-error a kind that does not exist
search(searchIndex(dataset), "csto", { kinds: ["event"] });
const opened: SearchIndex = openIndex(new Uint8Array());
export const found: [SearchHit | undefined, Kind | undefined, string | undefined] = [search(opened, "csto", { kinds: "pages" })[0], search(opened, "csto")[0]?.kind, PAGES[0]?.ru];
// @ts-expect-error a count over a selection has no most
const most: number = visitsBetween(dataset.visits).most;
export const typed: [CountryId, number, number | null] = [asCountry("Kazakhstan"), membershipsAt(memberships, { country: asCountry("kz") }).least, most];
export const out: [number, string | undefined, string, string] = [answer.least, first?.country, meta.version, EventSchema.parse({}).title];
`,
    );
    const result = spawnSync(process.execPath, [program("typescript", "bin/tsc"), "-p", consumer.folder], { encoding: "utf8" });
    for (const dependency of ["zod", "@types/node"]) rmSync(join(consumer.folder, "node_modules", dependency));
    expect(result.stdout).toBe("");
    expect(result.status).toBe(0);
  });
});
