import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { published } from "../../src/query/index.ts";
import { dataset } from "../dataset.ts";
import { useConsumer } from "./consumer.ts";
import { expected } from "./questions.ts";

const consumer = useConsumer();

describe("the command line", () => {
  /** In a process of its own, as people run it. */
  const start = (...args: string[]) => spawnSync(process.execPath, [join(consumer.installed, "bin/multivector.mjs"), ...args], { encoding: "utf8" });
  /** The same program of the same installed package, in this process: what the first test shows to be one. */
  let main: (words: readonly string[], terminal: { out: (text: string) => void; err: (text: string) => void }) => number;
  beforeAll(async () => {
    ({ main } = await import(join(consumer.installed, "bin/cli.mjs")));
  });
  const run = (...args: string[]) => {
    const [out, err]: [string[], string[]] = [[], []];
    const status = main(args, { out: (text) => out.push(`${text}\n`), err: (text) => err.push(`${text}\n`) });
    return { status, stdout: out.join(""), stderr: err.join("") };
  };

  it("prints and ends as it answers", () => {
    for (const words of [["at", "2007-01-01", "csto"], ["check", "2"], ["frobnicate"], ["--version"]]) expect(start(...words)).toMatchObject(run(...words));
  });

  it("answers as the query does, as a table, as JSON and as Markdown", () => {
    const json = run("at", "2007-01-01", "csto", "--json");
    expect(JSON.parse(json.stdout).members).toEqual(published(JSON.parse(expected).members));
    expect(run("at", "2007-01-01", "csto").stdout).toMatch(/: 7\n.*state.*\n.*Armenia/);
    expect(run("at", "2007-01-01", "csto", "--markdown").stdout).toContain("| Uzbekistan | member | yes | 2006-08-16 |");
    expect(run("at", "2024-06-01", "KAZ").stdout).toContain("Eurasian Economic Union");
    // Of an older version only the least is known: how whole it was, nobody wrote down.
    expect(run("at", "2007-01-01", "csto", "--as-of", "0.1.0").stdout).toMatch(/: at least 7\n/);
  });

  it("takes what people call it, and answers to one id", () => {
    const { stdout } = run("at", "2007-01-01", "csto");
    for (const text of ["CSTO", "ОДКБ", "collective security treaty organization"]) expect(run("at", "2007-01-01", text).stdout).toBe(stdout);
    for (const text of ["kz", "KAZ", "398", "Kazakhstan", "Казахстан"]) expect(JSON.parse(run("at", "2007", text, "--json").stdout).country).toBe("KAZ");
    expect(run("cite", "Uzbekistan").stdout).toContain("countries/UZB in Multivector");
  });

  it("says now for the last day known, at least where there is no most, and what limits the answer", () => {
    expect(run("at", "csto").stdout).toMatch(/, 23 November 2026: \d\nAs known on 23 November 2026/);
    expect(run("at", "2050", "csto").stdout).toMatch(/2050 lies beyond the horizon of the dataset; the answer is what was known on 2026-11-23/);
    expect(run("at", "2007-01-01", "KAZ").stdout).toMatch(/: at least \d+\n(?:.*\n)*?.*selection/);
    expect(run("at", "1850", "csto").stdout).toMatch(/: at least 0\n.*did not exist before.*\n.*Covered from/);
  });

  it("finds by words and questions, quoted or not, all of it as JSON", () => {
    const { status, stdout } = run("search", "who is president of Tajikistan");
    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(
        /^\d+ hits, the likeliest first; the first 10\n.*path.*says\n {2}tenures\/tjk-head-of-state-emomali-rahmon-1994 .*since 16 November 1994\.\n/,
      ),
    ]);
    expect(run("search", "who", "is", "president", "of", "Tajikistan").stdout).toBe(stdout);
    const { hits } = JSON.parse(run("search", "ОДКБ", "--kind", "events", "--kind=memberships", "--json").stdout) as { hits: { kind: string }[] };
    expect(new Set(hits.map(({ kind }) => kind))).toEqual(new Set(["events", "memberships"]));
    expect(run("search", "csto", "--kind", "organizations", "--markdown").stdout).toContain("| organizations/csto | Collective Security Treaty Organization");
    expect(run("search", "zzzzqqqq")).toMatchObject({
      status: 3,
      stderr: expect.stringMatching(/^nothing held fits "zzzzqqqq", which does not say that there is nothing/),
    });
    expect(run("search", "csto", "--kind", "event")).toMatchObject({ status: 2, stderr: expect.stringMatching(/nearest: events/) });
  });

  it("checks a text sentence by sentence, without a judgement", () => {
    const { status, stdout } = run("check", "Uzbekistan left the CSTO in 2012. The moon is made of cheese.");
    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(/memberships\/csto-uzb(?:.*\n)*The moon is made of cheese\.\n {2}no record found: It names no state, organization or person/),
    ]);
    expect(run("check", "The moon is made of cheese.").status).toBe(3);
    expect(JSON.parse(run("check", "Uzbekistan left the CSTO in 2012.", "--json").stdout).data).toHaveLength(1);
    // A sentence that differs makes the exit code tell so; "last year" depends on the day.
    expect(run("check", "Last year Finland joined NATO.", "--date", "2024-05-20").status).toBe(0);
    expect(run("check", "Last year Finland joined NATO.", "--date=2020").status).toBe(1);
    expect(run("check", "Узбекистан вышел из ОДКБ в 2014 году.", "--lang", "ru")).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/расходится с записями: Вышел ли Узбекистан из ОДКБ \(2014 год\)\?/),
    });
    expect(run("check", "Finland joined NATO.", "--lang", "kk")).toMatchObject({ status: 2, stderr: expect.stringMatching(/expected en or ru/) });
    expect(run("check", "Finland joined NATO.", "--date", "2024-02-30")).toMatchObject({ status: 2, stderr: expect.stringMatching(/date that exists/) });
    expect(run("check", "Finland joined NATO.", "--as-of", "0.4.0")).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/beside the records of this version/),
    });
    expect(run("check", "17", "--csv")).toMatchObject({ status: 2, stderr: expect.stringMatching(/goes with a text or a file, and 17 is a claim/) });
    expect(run("check", "no-such-file.md")).toMatchObject({ status: 2, stderr: expect.stringMatching(/no-such-file\.md is not there/) });
    expect(run("--version").stdout).toMatch(/^multivector \d+\.\d+\.\d+(?:-next\.[0-9a-f]{8})?, as known on \d{4}-\d{2}-\d{2}\n$/);
  });

  it("checks claims, and tells by its exit code", () => {
    expect(run("check", "17")).toMatchObject({ status: 0, stdout: expect.stringMatching(/holds: the dataset answers (at least )?4/) });
    expect(run("check", "2")).toMatchObject({ status: 3, stderr: expect.stringMatching(/has no check/) });
    const last = Math.max(...dataset.claims.records.map(({ number }) => number));
    expect(run("check", "99")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(`expected the number of a claim, 1 to ${last},`),
    });
    expect(run("check", "30")).toMatchObject({ status: 0, stdout: expect.stringMatching(/^30 is claim 60 now\.\n60\. /) });
  });

  it("cites, compares releases, and explains what it cannot do", () => {
    expect(run("cite", "csto-uzb").stdout).toMatch(/Uzbekistan in Collective Security Treaty Organization.*memberships\/csto-uzb in Multivector, version \d/s);
    expect(run("diff", "--json").status).toBe(0);
    expect(run("at", "2007-13", "csto")).toMatchObject({ status: 2, stderr: expect.stringMatching(/expected a date that exists/) });
    expect(run("at", "2007", "nowhere")).toMatchObject({ status: 2, stderr: expect.stringMatching(/expected the id or a name of a state or an organization/) });
    expect(run("at", "2007", "ctso")).toMatchObject({ status: 2, stderr: expect.stringMatching(/nearest: .*csto/) });
    expect(run("cite", "csto-uzbek")).toMatchObject({ status: 2, stderr: expect.stringMatching(/nearest: .*csto-uzb/) });
    for (const words of [
      ["at"],
      ["at", "2007"],
      ["at", "2007", "csto", "KAZ"],
      ["at", "2007", "csto", "--jsn"],
      ["at", "csto", "--json", "--markdown"],
      ["check"],
      ["diff", "--as-of", "0.1.0"],
    ])
      expect([words, run(...words).status]).toEqual([words, 2]);
    expect(run("frobnicate")).toMatchObject({ status: 2 });
    expect(run("at", "--wrong")).toMatchObject({ status: 2 });
    expect(run("--help")).toMatchObject({ status: 0, stdout: expect.stringMatching(/^usage:/) });
    for (const { stderr } of [run("frobnicate"), run("at", "--wrong")]) expect(stderr).not.toMatch(/at .*\.mjs:\d+/);
  });
});
