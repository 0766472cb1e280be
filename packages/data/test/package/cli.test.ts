import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { COLLECTIONS, COUNTRY_IDS, ORGANIZATION_IDS, parsePeriod } from "../../src/index.ts";
import { dataset } from "../dataset.ts";
import { anyText, letters, resolves, slipped } from "./slips.ts";

type Terminal = { out: (text: string) => void; err: (text: string) => void };
/** As the package has it, beside what the build made. */
const { main } = (await import(fileURLToPath(new URL("../../bin/cli.mjs", import.meta.url)))) as {
  main: (words: readonly string[], terminal: Terminal) => number;
};

/** More are asked for by this variable. */
const CASES = Number(process.env.CLI_COUNT ?? 10_000);
const SEED = 20_261_129;

function run(words: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = main(words, { out: (text) => out.push(text), err: (text) => err.push(text) });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

/** Command lines that are answered; one of each kind, so that refusing is no habit. */
const SOUND: readonly (readonly string[])[] = [
  ["at", "csto"],
  ["at", "2007-01-01", "csto"],
  ["at", "2007", "KAZ"],
  ["at", "2007~", "ОДКБ"],
  ["check", "3"],
  ["check", "Uzbekistan left the CSTO in 2012."],
  ["cite", "csto-uzb"],
  ["cite", "events/1991-12-08-belovezha-accords"],
  ["cite", "Uzbekistan"],
  ["cite", "Xi"],
  ["diff"],
  ["diff", "0.1.0"],
  ["diff", "0.1.0", "0.2.0"],
  ["search", "CSTO"],
  ["search", "who", "is", "president", "of", "Kyrgyzstan"],
];
/** What goes with each command. */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  at: ["--json", "--markdown", "--as-of"],
  check: ["--json", "--csv", "--markdown", "--date", "--lang", "--as-of"],
  cite: ["--json", "--as-of"],
  diff: ["--json", "--markdown"],
  search: ["--json", "--markdown", "--kind"],
};
const ALL = ["--json", "--markdown", "--csv", "--date", "--lang", "--as-of", "--kind", "--version", "--help"];
/** A flag with a value, where it takes one. */
const valued = (flag: string, version = "0.1.0") =>
  ({ "--as-of": `--as-of=${version}`, "--kind": "--kind=events", "--date": "--date=2024-05-20", "--lang": "--lang=ru" })[flag] ?? flag;
const VERSIONS = ["0.1.0", "0.2.0", "0.3.0", "0.4.0", "0.4.1"];
// A claim is checked in any version, a text written on any day; the forms of a report are those of a text.
const OF_A_TEXT = ["--csv", "--markdown", "--date", "--lang"];
const flagsOf = ([command = "", what = ""]: readonly string[]) =>
  (FLAGS[command] ?? []).filter((flag) => command !== "check" || !(what.includes(" ") ? ["--as-of"] : OF_A_TEXT).includes(flag));

/** A line that is wrong in one thing, and words that its refusal must have. */
interface Wrong {
  line: readonly string[];
  says: RegExp;
}

const sound = fc.constantFrom(...SOUND);
const put = (line: readonly string[], at: number, ...words: string[]) => {
  const place = at % (line.length + 1);
  return [...line.slice(0, place), ...words, ...line.slice(place)];
};

/** What is near to these is looked for among thousands of names, so they are tried less often. */
const COSTLY = new Set(["a party that there is not", "a record that there is not"]);

const WAYS: Readonly<Record<string, fc.Arbitrary<Wrong>>> = {
  "a flag that there is not": fc
    .tuple(
      sound,
      fc.nat(),
      fc.oneof(
        fc.constantFrom(...ALL).chain(slipped),
        letters.map((word) => `--x${word}`),
        letters.map((word) => `-${word}`),
        fc.constantFrom("--JSON", "--asof", "--as_of", "--at", "--locale=en", "--no-json", "--__proto__", "--constructor", "-json", "---json", "-H"),
      ),
    )
    .filter(([, , flag]) => !ALL.includes(flag) && flag !== "-h" && flag !== "--" && flag.length > 1 && flag.startsWith("-"))
    .map(([line, at, flag]) => ({ line: put(line, at, flag), says: /^flag is .*; expected one of --json/ })),
  "a flag twice": fc.tuple(sound, fc.nat(), fc.nat(), fc.nat(), fc.constantFrom(...VERSIONS)).map(([line, pick, a, b, version]) => {
    // What is looked for may be of several kinds.
    const once = flagsOf(line).filter((flag) => flag !== "--kind");
    const flag = once[pick % once.length] ?? "--json";
    const word = valued(flag, version);
    return { line: put(put(line, a, word), b, word), says: new RegExp(`^${flag} is given twice`) };
  }),
  "a value left out": fc
    .tuple(sound, fc.constantFrom([], ["--json"], ["--markdown"]), fc.constantFrom("--as-of", "--as-of=", "--kind", "--kind="))
    .map(([line, after, flag]) => ({ line: [...line, flag, ...after], says: new RegExp(`^${flag.replace("=", "")} needs a value`) })),
  "a value where none is taken": fc
    .tuple(sound, fc.nat(), fc.constantFrom("--json", "--markdown", "--version", "--help"), letters)
    .map(([line, at, flag, value]) => ({ line: put(line, at, `${flag}=${value}`), says: new RegExp(`^${flag} takes no value`) })),
  "a flag of another command": sound.chain((line) =>
    fc.tuple(fc.constantFrom(...ALL.filter((flag) => flag !== "--help" && !flagsOf(line).includes(flag))), fc.nat()).map(([flag, at]) => ({
      line: put(line, at, valued(flag)),
      says:
        flag === "--version"
          ? /^--version stands alone/
          : new RegExp(`^(?:${line[0]} takes no ${flag}: it goes with|${flag} goes with a (?:claim; a text is read|text or a file, and \\S+ is a claim))`),
    })),
  ),
  "two forms at once": fc
    .tuple(
      sound.filter((line) => flagsOf(line).includes("--markdown")),
      fc.nat(),
      fc.nat(),
    )
    .map(([line, a, b]) => ({ line: put(put(line, a, "--json"), b, "--markdown"), says: /^expected one of --json and --markdown, not both/ })),
  "a word too many": fc
    .tuple(
      sound.filter(([command]) => command !== "search"),
      fc.array(anyText, { minLength: 3, maxLength: 5 }),
    )
    .map(([line, words]) => ({ line: [...line, "--", ...words], says: new RegExp(`^${line[0]} takes (one word|2 words), and got \\d: `) })),
  "a command that there is not": fc
    .tuple(
      sound,
      fc.oneof(fc.constantFrom(...Object.keys(FLAGS)).chain(slipped), fc.constantFrom("AT", "members", "help", "version", "list", "get", "csto"), anyText),
    )
    .filter(([, command]) => !Object.hasOwn(FLAGS, command))
    .map(([[, ...words], command]) => ({ line: [command, ...words], says: /^command is .*; expected at, check, cite, diff, draft-event or search/ })),
  "a party that there is not": fc
    .tuple(fc.constantFrom([], ["2007"], ["2007-01-01"]), fc.oneof(fc.constantFrom(...COUNTRY_IDS, ...ORGANIZATION_IDS).chain(slipped), anyText))
    .filter(([, party]) => !resolves(party) && parsePeriod(party) === null)
    .map(([date, party]) => ({ line: ["at", ...date, party], says: /^organization or state is .*; expected / })),
  "a date that there is not": fc
    .oneof(fc.constantFrom("2007-01-01", "2007-01", "2007").chain(slipped), anyText, fc.constantFrom("2007-13", "2007-02-30", "today", "1.1.2007", "csto"))
    .filter((date) => parsePeriod(date) === null)
    .map((date) => ({ line: ["at", date, "csto"], says: /^date is .*; expected a date that exists/ })),
  "a version that there is not": fc
    .tuple(
      sound.filter((line) => flagsOf(line).includes("--as-of")),
      fc.oneof(fc.constantFrom(...VERSIONS).chain(slipped), anyText, fc.constantFrom("latest", "1990-01-01", "2026-13-01", "0.1")),
    )
    .filter(([, version]) => !VERSIONS.includes(version) && version !== "")
    .map(([line, version]) => ({ line: [...line, `--as-of=${version}`], says: /^--as-of is .*; expected one of the versions/ })),
  "a release that there is not": fc
    .tuple(fc.oneof(fc.constantFrom(...VERSIONS).chain(slipped), anyText), fc.boolean())
    .filter(([release]) => !VERSIONS.includes(release))
    .map(([release, second]) => ({
      line: ["diff", ...(second ? ["0.1.0"] : []), release],
      says: new RegExp(`^${second ? "to" : "from"} is .*; expected one of the releases`),
    })),
  "releases the wrong way round": fc
    .tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 }))
    .filter(([a, b]) => a >= b)
    .map(([a, b]) => ({ line: ["diff", VERSIONS[a] ?? "", VERSIONS[b] ?? ""], says: /^expected two releases, the older first/ })),
  "a claim that there is not": fc
    .oneof(
      fc.integer({ min: Math.max(...dataset.claims.records.map(({ number }) => number)) + 1, max: 9999 }).map(String),
      fc.constantFrom("0", "1.5", "claim", "csto-uzb", ""),
      letters.map((word) => `zz${word}`),
    )
    .map((claim) => ({ line: ["check", claim], says: /^claim is .*; expected the number of a claim/ })),
  "a record that there is not": fc
    .oneof(
      fc.constantFrom("csto-uzb", "events/1991-12-08-belovezha-accords").chain(slipped),
      anyText,
      fc.tuple(fc.constantFrom(...COLLECTIONS), letters).map(([collection, id]) => `${collection}/zz${id}`),
      fc.constantFrom("memberships/csto-uzb/x", "memberships/", "/csto-uzb", "countries/csto-uzb"),
    )
    .filter((record) => !resolves(record) && !["csto-uzb", "cst-uzb", "events/1991-12-08-belovezha-accords"].includes(record))
    .map((record) => ({ line: ["cite", record], says: /; expected / })),
  "a kind that there is not": fc
    .tuple(
      fc.constantFrom<readonly string[]>(["search", "csto"], ["search", "gas", "--kind", "events"]),
      fc.oneof(fc.constantFrom<string>(...COLLECTIONS, "pages", "relations").chain(slipped), anyText),
    )
    .filter(([, kind]) => kind !== "" && ![...COLLECTIONS, "pages", "relations"].includes(kind))
    .map(([line, kind]) => ({ line: [...line, `--kind=${kind}`], says: /^--kind is .*; expected a kind of what can be found/ })),
  "nothing asked": fc.constantFrom<Wrong>(
    { line: [], says: /^a command is missing/ },
    { line: ["--json"], says: /^a command is missing/ },
    { line: ["--version", "--json"], says: /^--version stands alone/ },
    { line: ["--help", "--version"], says: /stands alone/ },
    { line: ["at"], says: /^at needs an organization or a state/ },
    { line: ["at", "2007"], says: /^at needs an organization or a state/ },
    { line: ["at", "csto", "2007"], says: /^at needs an organization or a state/ },
    { line: ["check"], says: /^check needs a claim, a text or a file/ },
    { line: ["cite"], says: /^cite needs a record/ },
    { line: ["search"], says: /^search needs words/ },
    { line: ["search", " "], says: /^search needs words/ },
    { line: ["search", "a".repeat(201)], says: /^words is .*; expected words, of at most 200 characters/ },
  ),
};

describe("the door of the command line", () => {
  const tried = new Map<string, number>();
  afterAll(() => console.log(`${[...tried.values()].reduce((sum, count) => sum + count, 0)} wrong command lines in ${tried.size} ways: all refused`));

  it("answers what is sound, with every flag that goes with it", () => {
    for (const line of SOUND) {
      for (const flag of [
        [],
        ...flagsOf(line).map((one) =>
          one === "--as-of" ? ["--as-of", "0.4.0"] : one === "--kind" ? ["--kind", "tenures", "--kind=organizations"] : [valued(one)],
        ),
      ]) {
        const { code, out, err } = run([...line, ...flag]);
        expect([line, flag, code, err, out.length > 20]).toEqual([line, flag, 0, "", true]);
      }
    }
    // Asked in today's words; what was expected then was a most of a selection, of which nothing can be said.
    expect(run(["check", "17", "--as-of", "0.4.0"])).toMatchObject({ code: 3, out: expect.stringMatching(/CANNOT BE SAID.*at least 4/s), err: "" });
    for (const line of [["--help"], ["-h"], ["at", "csto", "--help"], ["--version"]]) expect([line, run(line).code]).toEqual([line, 0]);
  });

  it.each(Object.entries(WAYS))("refuses %s, and says what would do", (way, wrong) => {
    fc.assert(
      fc.property(wrong, ({ line, says }) => {
        tried.set(way, (tried.get(way) ?? 0) + 1);
        const { code, out, err } = run(line);
        if (code !== 2 || out !== "" || !says.test(err) || !err.endsWith("run multivector --help for what can be asked"))
          throw new Error(`${JSON.stringify(line)} gave ${code}: ${out.slice(0, 200)}${err}`);
      }),
      { numRuns: Math.ceil(CASES / (COSTLY.has(way) ? 80 : Object.keys(WAYS).length - COSTLY.size)), seed: SEED },
    );
  });

  it.each([
    [["at", "csto", "--jsn"], "--json"],
    [["at", "csto", "-json"], "--json"],
    [["at", "csto", "--asof", "0.1.0"], "--as-of"],
    [["chek", "17"], "check"],
    [["AT", "csto"], "at"],
    [["at", "ctso"], "csto"],
    [["cite", "csto-uzbek"], "csto-uzb"],
    [["diff", "0.1"], "0.1.0"],
    [["check", "csto", "--as-of", "0.4"], "0.4.0"],
    [["cite", "Karimov"], "jamshed-karimov"],
  ])("names what is near to %j: %s", (line, near) => {
    const { err } = run(line);
    expect(/(?:nearest: |one of )([^):]*)[):][^)]*$/.exec(err)?.[1]?.split(", ")).toContain(near);
  });
});
