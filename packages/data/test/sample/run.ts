// Facts drawn at random with what they rest on, for somebody who re-reads them: `pnpm --filter @multivector/data run sample
// [count] [seed]`. The same seed draws the same. Look up each source, compare, and note in docs/quality.md what agrees.
import fc from "fast-check";
import { compileRecords } from "../../src/compile/compile.ts";
import { HORIZON } from "../../src/compile/horizon.ts";
import { ROOT } from "../../src/compile/root.ts";
import { find, titleOf } from "../../src/query/index.ts";
import { formatPeriod } from "../../src/time/index.ts";

const [count = 40, seed = 1] = process.argv.slice(2).map(Number);
const { dataset } = compileRecords(ROOT, HORIZON);

interface Fact {
  path: string;
  title: string;
  says: Record<string, unknown>;
  citations: { source: string; says: string | null; read: string | null }[];
}

/** The fields of a record that state something, dates in words; receipts, notes on conflicts and the id are shown elsewhere. */
function stated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stated);
  if (typeof value !== "object" || value === null) return value;
  if ("edtf" in value) return typeof value.edtf === "string" && value.edtf !== ".." ? formatPeriod({ edtf: value.edtf }) : value.edtf;
  const fields = Object.entries(value).filter(
    ([key, inner]) => !["id", "citations", "conflicts", "confidence", "full", "check"].includes(key) && inner !== null,
  );
  return Object.fromEntries(fields.map(([key, inner]) => [key, stated(inner)]));
}

const facts = (["memberships", "tenures", "events", "agreements", "deployments", "corridors", "visits", "positions", "votes", "claims"] as const).flatMap(
  (name) =>
    dataset[name].records.flatMap((record): Fact[] => {
      const fact = (part: object, place: string): Fact => ({
        path: `${name}/${record.id}${place}`,
        title: titleOf(dataset, record),
        says: stated(part) as Record<string, unknown>,
        citations: (part as { citations?: Fact["citations"] }).citations ?? [],
      });
      // A membership says something in each of its spells, a vote in each of its cells.
      if ("spells" in record) return record.spells.map((spell, index) => fact(spell, `, spell ${index + 1}`));
      if ("cells" in record)
        return record.cells.map((cell) =>
          fact({ ...cell, date: record.date, citations: cell.citations.length > 0 ? cell.citations : record.citations }, `, ${cell.country}`),
        );
      return [fact(record, "")];
    }),
);
const drawn = fc.sample(fc.shuffledSubarray(facts, { minLength: count, maxLength: count }), { numRuns: 1, seed })[0] ?? [];

console.log(`${drawn.length} of ${facts.length} facts, seed ${seed}\n`);
for (const [index, { path, title, says, citations }] of drawn.entries()) {
  console.log(`${index + 1}. ${path}: ${title}`);
  for (const [key, value] of Object.entries(says)) console.log(`     ${key}: ${typeof value === "object" ? JSON.stringify(value) : String(value)}`);
  for (const { source, says: said, read } of citations) {
    const { title: work, url } = find(dataset.sources, source) ?? { title: source, url: null };
    console.log(
      `     ← ${source}: ${work}${url === null ? "" : `, ${url}`} (${read === null ? "recalled, not read" : `read ${read}`})${said === null ? "" : `: ${said}`}`,
    );
  }
}
