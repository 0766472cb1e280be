// Speed of the queries and of the build, as ratios within one run: `pnpm --filter @multivector/data run bench`.
import { spawnSync } from "node:child_process";
import { DatabaseSync } from "node:sqlite";
import { Bench } from "tinybench";
import { compileRecords } from "../build/compile/compile.ts";
import { HORIZON } from "../build/compile/horizon.ts";
import { ROOT } from "../build/compile/root.ts";
import { aboutOf, assembleDataset, eventsBetween, find, membershipsAt } from "../src/query/index.ts";
import { toDay } from "../src/time/index.ts";

const started = performance.now();
const { dataset } = compileRecords(ROOT, HORIZON);
const whole = performance.now() - started;

/** The same records many times over, under ids and organizations of their own. */
function times(count) {
  const lists = Object.fromEntries(
    Object.entries(dataset).map(([name, { records }]) => [
      name,
      Array.from({ length: count }, (_, copy) =>
        copy === 0
          ? records
          : records.map((record) => ({
              ...record,
              id: `${record.id}-${copy}`,
              ...(name === "memberships" ? { organization: `${record.organization}-${copy}` } : {}),
            })),
      ).flat(),
    ]),
  );
  return lists;
}
const clock = (work) => {
  const before = performance.now();
  const result = work();
  return [performance.now() - before, result];
};
const [small] = clock(() => assembleDataset(times(10), new Map(), aboutOf(dataset)));
const [large, hundredfold] = clock(() => assembleDataset(times(100), new Map(), aboutOf(dataset)));

// The same question with the same three-valued answer, certain or possible, to a table made for it: a row a spell, days as numbers.
const database = new DatabaseSync(":memory:");
database.exec(
  "CREATE TABLE spells (id TEXT, organization TEXT, country TEXT, role TEXT, counts INT, start_earliest INT, start_latest INT, end_earliest INT, end_latest INT) STRICT",
);
const insert = database.prepare("INSERT INTO spells VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
for (const { id, organization, country, spells } of dataset.memberships.records) {
  for (const { role, full, start, end } of spells)
    insert.run(id, organization, country, role, full ? 1 : 0, start.earliest, start.latest, end.earliest, end.latest);
}
const prepared = database.prepare(
  `SELECT id, country, role, CASE WHEN coalesce(start_latest, 99999) <= ?1 AND coalesce(end_earliest, 99999) > ?1 THEN 'yes' ELSE 'possibly' END
   FROM spells WHERE organization = ?2 AND counts AND coalesce(start_earliest, -99999) <= ?1 AND coalesce(end_latest, 99999) > ?1 ORDER BY country`,
);
const day = toDay(2007, 1, 1);
const ids = dataset.memberships.records.map(({ id }) => id);

const bench = new Bench({ time: 700, warmupTime: 200 });
let turn = 0;
bench
  .add("membershipsAt", () => membershipsAt(dataset.memberships, { organization: "csto", at: "2007-01-01" }))
  .add("the same, prepared in SQLite", () => prepared.all(day, "csto"))
  .add("membershipsAt, of a hundred times the data", () => membershipsAt(hundredfold.memberships, { organization: "csto", at: "2007-01-01" }))
  .add("a record by its id", () => find(dataset.memberships, ids[turn++ % ids.length]))
  .add("a record by its id, of a hundred times the data", () => find(hundredfold.memberships, ids[turn++ % ids.length]))
  .add("eventsBetween of one state in a year", () => eventsBetween(dataset.events, { country: "KAZ", from: "2022", to: "2022" }));
await bench.run();
const speed = (name) => bench.getTask(name).result.throughput.mean;
database.close();

// A record by its id takes less time than the clock of a benchmark: many at once.
const [batch] = clock(() => {
  let seen = 0;
  for (let index = 0; index < 5_000_000; index++) if (find(dataset.memberships, ids[index % ids.length]) !== undefined) seen++;
  return seen;
});

const [oneFile] = clock(() =>
  spawnSync(process.execPath, ["--disable-warning=ExperimentalWarning", "build/cli/check.ts", "records/memberships/csto-uzb.yaml"], {
    cwd: ROOT,
    env: { ...process.env, INIT_CWD: ROOT },
  }),
);
const [build] = clock(() => spawnSync(process.execPath, ["--disable-warning=ExperimentalWarning", "build/cli/build.ts"], { cwd: ROOT }));

console.table(Object.fromEntries(bench.tasks.map(({ name }) => [name, { "per second": Math.round(speed(name)).toLocaleString("en") }])));
const ratio = (a, b) => speed(a) / speed(b);
const lines = [
  [
    "membershipsAt against SQLite, prepared",
    `${ratio("membershipsAt", "the same, prepared in SQLite").toFixed(1)} times as fast`,
    ratio("membershipsAt", "the same, prepared in SQLite") >= 20,
    "20",
  ],
  ["records by id", `${(5 / (batch / 1000)).toFixed(1)} million a second`, 5 / (batch / 1000) >= 5, "5 million"],
  [
    "membershipsAt of 100 times the data",
    `${ratio("membershipsAt", "membershipsAt, of a hundred times the data").toFixed(2)} times as slow`,
    ratio("membershipsAt", "membershipsAt, of a hundred times the data") < 2,
    "below 2",
  ],
  ["assembling 100 against 10 times the data", `${(large / small).toFixed(1)} times as long`, large / small <= 10, "10, linear"],
  ["reading, rules and checks of everything", `${(whole / 1000).toFixed(2)} s`, whole <= 5000, "5 s"],
  ["the whole build", `${(build / 1000).toFixed(2)} s`, build <= 5000, "5 s"],
  ["data:check of one file", `${(oneFile / 1000).toFixed(2)} s`, oneFile <= 2000, "2 s"],
];
for (const [what, value, met, target] of lines) console.log(`${met ? "met   " : "MISSED"}  ${what.padEnd(44)} ${value.padEnd(24)} (target ${target})`);
