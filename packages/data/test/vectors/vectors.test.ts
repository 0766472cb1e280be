import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, expect, it } from "vitest";
import { writeSqlite } from "../../build/formats/sqlite.ts";
import { tablesOf } from "../../build/formats/tables.ts";
import { metaOf } from "../../build/publish/meta.ts";
import { DOMAINS, HOLDERS, METHOD, METHOD_IDS, REPUBLICS, readEvidence, vectorOf } from "../../src/vectors/index.ts";
import { dataset } from "../dataset.ts";

const folder = mkdtempSync(join(tmpdir(), "multivector-vectors-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("agrees with a second implementation of each method, in SQL over the published file, in every share and concentration", () => {
  writeSqlite(join(folder, "multivector.sqlite"), tablesOf(dataset, { 1: { vectors: [] }, 2: { vectors: [] } }), metaOf(dataset, "0"));
  const database = new DatabaseSync(join(folder, "multivector.sqlite"));
  for (const method of METHOD_IDS) {
    database.exec(readFileSync(join(import.meta.dirname, `vectors-${method}.sql`), "utf8"));
    const suffix = method === 1 ? "" : method;
    const rows = database.prepare(`SELECT country, year, domain, holder, share FROM share${suffix}`).all();
    const shares = new Map(rows.map(({ country, year, domain, holder, share }) => [`${country} ${year} ${domain} ${holder}`, Number(share)]));
    const squares = new Map(
      database
        .prepare(`SELECT * FROM concentration${suffix}`)
        .all()
        .map(({ country, year, domain, hhi }) => [`${country} ${year} ${domain}`, Number(hhi)]),
    );
    const differing: string[] = [];
    let compared = 0;
    const compare = (what: string, ours: number, theirs: number) => {
      compared++;
      if (Math.abs(ours - theirs) > 1e-9) differing.push(`method ${method}, ${what}: here ${ours}; in SQL ${theirs}`);
    };
    for (const country of REPUBLICS) {
      for (let year = METHOD.years[0]; year <= METHOD.years[1]; year++) {
        const evidence = readEvidence(dataset, country, year, { method });
        for (const domain of DOMAINS) {
          const vector = vectorOf(evidence, domain);
          for (const [place, holder] of HOLDERS.entries()) {
            compare(`${country} ${year} ${domain} ${holder}`, vector?.shares[place] ?? 0, shares.get(`${country} ${year} ${domain} ${holder}`) ?? 0);
          }
          compare(`${country} ${year} ${domain} concentration`, vector?.concentration ?? 0, squares.get(`${country} ${year} ${domain}`) ?? 0);
        }
      }
    }
    expect(differing).toEqual([]);
    expect(compared).toBe(5 * 34 * 4 * 15);
    // A comparison of nothing with nothing would agree as well.
    expect(rows.length).toBeGreaterThan(4_000);
  }
  database.close();
});
