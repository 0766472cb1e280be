import { parseArgs } from "node:util";
import { formatDay, fromDate, parsePeriod } from "../../src/time/index.ts";
import { compileRecords } from "../compile/compile.ts";
import { HORIZON } from "../compile/horizon.ts";
import { ROOT } from "../compile/root.ts";
import { inboxInWords, inboxOf, KINDS, type Kind } from "../inbox/index.ts";

const USAGE = `usage: pnpm data:inbox [--on <day>] [--years <number>] [--kind <kind>] [--json]
  --on     the day on which it is judged, such as 2027-01-01; today if left out
  --years  after how many years a position or a reading is old; 2 if left out
  --kind   one of: ${Object.keys(KINDS).join(", ")}`;

// `data:inbox`: what waits for a person: days that have passed, series that are late, what nobody has read again.
const asked = read(process.argv.slice(2));
if (typeof asked === "string") {
  console.error(`${asked}\n${USAGE}`);
  process.exitCode = 1;
} else {
  const { on, years, kind, json } = asked;
  const { dataset, problems } = compileRecords(ROOT, HORIZON);
  const items = inboxOf({ dataset, on, years }).filter((item) => kind === undefined || item.kind === kind);
  console.log(json ? JSON.stringify({ on: formatDay(on), items }, null, 2) : inboxInWords(items, formatDay(on)));
  if (problems.length > 0) console.error(`\n${problems.length} problems in the records, so the list may be short: run \`pnpm data:check\``);
}

function read(words: string[]): { on: number; years: number; kind: Kind | undefined; json: boolean } | string {
  try {
    const options = {
      on: { type: "string" },
      years: { type: "string", default: "2" },
      kind: { type: "string" },
      json: { type: "boolean", default: false },
    } as const;
    const { on, years, kind, json } = parseArgs({ args: words, options }).values;
    const day = on === undefined ? { earliest: fromDate(new Date()), latest: fromDate(new Date()) } : parsePeriod(on);
    if (day === null || day.earliest !== day.latest) return `--on is ${JSON.stringify(on)}; expected a day that exists, such as 2027-01-01`;
    if (!/^[1-9]\d?$/.test(years)) return `--years is ${JSON.stringify(years)}; expected a whole number from 1 to 99`;
    if (kind !== undefined && !Object.hasOwn(KINDS, kind)) return `--kind is ${JSON.stringify(kind)}; expected one of: ${Object.keys(KINDS).join(", ")}`;
    return { on: day.latest, years: Number(years), kind: kind as Kind | undefined, json };
  } catch (error) {
    return (error as Error).message;
  }
}
