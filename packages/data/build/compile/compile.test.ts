import { describe, expect, it } from "vitest";
import { edited, lineOf, problemsAfter, textOf } from "../../test/workbench.ts";
import { formatProblems } from "./report.ts";
import { ROOT } from "./root.ts";

const UZB = "memberships/csto-uzb";

describe("a record that is broken by hand", () => {
  it("with wrong YAML is told where", () => {
    const problems = problemsAfter(edited(UZB, "    track: law", "   track: law"));
    expect(problems).not.toEqual([]);
    for (const problem of problems) expect(problem).toMatchObject({ file: `records/${UZB}.yaml`, rule: "yaml" });
    const line = lineOf(textOf(UZB), "    track: law");
    expect(Math.abs((problems[0]?.line ?? 0) - line)).toBeLessThanOrEqual(1);
  });

  it("with a key twice is told so", () => {
    const [problem, ...rest] = problemsAfter(edited(UZB, "founder: false", "founder: false\nfounder: true"));
    expect(rest).toEqual([]);
    expect(problem).toMatchObject({ rule: "yaml", line: lineOf(textOf(UZB), "founder: false") + 1, fix: "keep one of the two keys" });
  });

  it("with an unknown field is told the nearest known one", () => {
    const [problem, ...rest] = problemsAfter(edited(UZB, "founder: false", "foundr: false"));
    expect(rest).toEqual([]);
    expect(problem).toMatchObject({ rule: "shape", line: lineOf(textOf(UZB), "founder: false"), column: 1 });
    expect(problem?.fix).toMatch(/did you mean "founder"/);
  });

  it("with an unknown field deep inside is told the nearest known one", () => {
    const [problem] = problemsAfter(edited(UZB, "    track: law", "    trakc: law\n    track: law"));
    expect(problem).toMatchObject({ rule: "shape", line: lineOf(textOf(UZB), "    track: law"), column: 5 });
    expect(problem?.fix).toMatch(/did you mean "track"/);
  });

  it("with a word that is not in the list is told the list", () => {
    const [problem, ...rest] = problemsAfter(edited(UZB, "role: member", "role: boss"));
    expect(rest).toEqual([]);
    expect(problem?.found).toBe('spells.0.role is "boss"');
    expect(problem?.fix).toMatch(/signatory, party, member/);
  });

  it.each([
    ["2006-02-30", "no such day"],
    ["16.8.2006", "EDTF subset"],
    ["2006-08-16/2007", "EDTF subset"],
    ["2006", "as text"],
  ])("with the date %s is told what a date is", (date, fix) => {
    const [problem, ...rest] = problemsAfter(edited(UZB, "start: 2006-08-16", `start: ${date}`));
    expect(rest).toEqual([]);
    expect(problem).toMatchObject({ rule: "shape", line: lineOf(textOf(UZB), "start: 2006-08-16") });
    expect(problem?.fix).toContain(fix);
  });

  it("with a required field missing is told which", () => {
    const [problem, ...rest] = problemsAfter(edited(UZB, "country: UZB\n", ""));
    expect(rest).toEqual([]);
    expect(problem?.found).toBe("country is missing");
  });

  it("with a computed field written by hand is told that it is not known", () => {
    const [problem] = problemsAfter(edited(UZB, "    track: law", "    track: law\n    full: true"));
    expect(problem?.found).toMatch(/unknown field "full"/);
  });

  it("in several places hears of all of them at once, in file order", () => {
    const problems = problemsAfter({
      ...edited(UZB, "role: member", "role: boss"),
      ...edited("memberships/csto-kaz", "founder: true", "foundr: true"),
      ...edited("claims/central-asia-coming-into-its-own-01", "verdict: supported", "verdict: right"),
    });
    expect(problems.map(({ file }) => file)).toEqual([
      "records/claims/central-asia-coming-into-its-own-01.yaml",
      "records/memberships/csto-kaz.yaml",
      "records/memberships/csto-uzb.yaml",
    ]);
  });

  it("is shown with the lines around the place", () => {
    const problems = problemsAfter(edited(UZB, "role: member", "role: boss"));
    const text = formatProblems(ROOT, problems, false);
    expect(text).toMatch(/^records\/memberships\/csto-uzb\.yaml:6:11 {2}shape\n/);
    expect(text).toMatch(/> 6 \|/);
    expect(text).toMatch(/to do: expected one of: signatory/);
  });
});

describe("the checks of claims", () => {
  it("fail the build with both values when a record changes their answer", () => {
    const problems = problemsAfter(edited(UZB, "start: 2006-08-16", "start: 2012-08-16"));
    // The height of the organization stays seven, so that check holds; nothing may fail but what else tells the day.
    expect(problems.filter(({ rule }) => !["says-value", "prose-dates", "founding-agreement"].includes(rule))).toEqual([]);
    const [problem, ...rest] = problemsAfter(edited(UZB, "role: member", "role: observer"));
    expect(rest).toEqual([]);
    expect(problem).toMatchObject({ file: "records/claims/central-asia-coming-into-its-own-37.yaml", rule: "check-fails" });
    expect(problem?.found).toMatch(/rests on \{"least":7,"most":7\}.*answers \{"least":6,"most":6/);
  });

  it("name the question that asks about nothing", () => {
    const claim = "claims/central-asia-coming-into-its-own-06";
    const problems = problemsAfter(edited(claim, "event: 2022-01-06-csto-deployment-kazakhstan", "event: 2022-01-06-csto"));
    expect(problems.map(({ rule, file }) => [rule, file])).toContainEqual(["dangling-reference", `records/${claim}.yaml`]);
  });
});
