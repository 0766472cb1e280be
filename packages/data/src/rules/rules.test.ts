import { describe, expect, it } from "vitest";
import { edited, lineOf, problemsAfter, textOf } from "../../test/workbench.ts";
import { rules } from "./index.ts";

interface Case {
  /** Rule that must fire, and it alone. */
  rule: string;
  what: string;
  edits: Record<string, string | null>;
  /** Record and a piece of text on the line that must be named. */
  at: [path: string, piece: string];
  found: RegExp;
  /** Other rules that the same mistake rightly breaks. */
  also?: string[];
}

const UZB = "memberships/csto-uzb";
const DEPLOYMENT = "events/2022-01-06-csto-deployment-kazakhstan";
const CLAIM = "claims/central-asia-coming-into-its-own-39";
const LAST_CLAIM = "claims/central-asia-coming-into-its-own-59";

const cases: Case[] = [
  {
    rule: "citation-nowhere",
    what: "a source with neither address nor publisher",
    edits: { "sources/tass-2012-06-28": textOf("sources/tass-2012-06-28").replace(/^(publisher|url): .*\n/gm, "") },
    at: ["sources/tass-2012-06-28", "title:"],
    found: /neither url nor publisher/,
  },
  {
    rule: "claim-order",
    what: "a gap in the numbering of claims",
    edits: edited(LAST_CLAIM, "number: 59", "number: 60"),
    at: [LAST_CLAIM, "number: 59"],
    found: /number 60 in place 59/,
  },
  {
    rule: "claim-order",
    what: "a paragraph that the article does not have",
    edits: edited(LAST_CLAIM, "paragraph: 11", "paragraph: 12"),
    at: [LAST_CLAIM, "paragraph: 11"],
    found: /paragraph 12/,
  },
  {
    rule: "claim-unsupported",
    what: "a claim without evidence",
    edits: {
      [LAST_CLAIM]: textOf(LAST_CLAIM).slice(0, textOf(LAST_CLAIM).lastIndexOf("\ncitations:") + 1),
      // The source that it alone cites goes with its evidence.
      "sources/congofocus-terdef": null,
    },
    at: [LAST_CLAIM, "article:"],
    found: /verdict without evidence/,
  },
  {
    rule: "claim-unsupported",
    what: "a claim without a reason",
    edits: { [CLAIM]: textOf(CLAIM).replace(/^reason: .*\n( {2}.*\n)*/m, "reason: Plainly so\n") },
    at: [CLAIM, "reason:"],
    found: /whose reason is/,
  },
  {
    rule: "conflict-sides",
    what: "two sides of a conflict that say the same",
    edits: edited(UZB, "23 June 2006, announcement in Minsk\n", "16 August 2006, protocol of Sochi\n"),
    at: [UZB, "- value: 16 August 2006"],
    found: /two sides that say the same/,
  },
  {
    rule: "dangling-reference",
    what: "a reference to nowhere",
    edits: edited(UZB, "organization: csto", "organization: cstoo"),
    at: [UZB, "organization:"],
    found: /points to organizations\/cstoo/,
    also: ["id-form"],
  },
  {
    rule: "dangling-reference",
    what: "a citation of a source that is not there",
    edits: edited(UZB, "source: narodinfo-2008-03-28\n      - source: pan", "source: narodinfo-2008-03-29\n      - source: pan"),
    at: [UZB, "source: narodinfo-2008-03-28\n      - source: pan"],
    found: /sources\/narodinfo-2008-03-29/,
  },
  {
    rule: "duplicate-id",
    what: "a second record of the same state",
    edits: edited("countries/UZB", "iso2: UZ", "iso2: TM"),
    at: ["countries/UZB", "kind:"],
    found: /iso2 TM is already taken by countries\/TKM/,
  },
  {
    rule: "duplicate-id",
    what: "an id that differs in letter case alone",
    edits: { "sources/Tass-2012-06-28": textOf("sources/tass-2012-06-28").replace("678014", "678015") },
    at: ["sources/tass-2012-06-28", "title:"],
    found: /already taken by sources\//,
    also: ["id-form", "unused-source"],
  },
  {
    rule: "end-before-start",
    what: "a spell that ends before it starts",
    edits: edited(UZB, "end: 2012-12-19", "end: 2005-12-19"),
    at: [UZB, "end: 2012-12-19"],
    found: /2006-08-16 to 2005-12-19 holds on no day/,
  },
  {
    rule: "end-before-start",
    what: "an event whose last day is before its first",
    edits: edited(DEPLOYMENT, "lastDay: 2022-01-19", "lastDay: 2022-01-05"),
    at: [DEPLOYMENT, "lastDay:"],
    found: /last day 2022-01-05 is before/,
  },
  {
    rule: "english-name",
    what: "a state without a current English name",
    edits: edited("countries/UZB", "lang: en", "lang: fr"),
    at: ["countries/UZB", "- text:"],
    found: /0 current common names/,
  },
  {
    rule: "event-outside-existence",
    what: "an event before one of its participants existed",
    edits: {
      "events/1992-05-15-collective-security-treaty-signed": textOf("events/1992-05-15-collective-security-treaty-signed").replace(
        "organization: cst\n    role: created",
        "organization: csto\n    role: member",
      ),
    },
    at: ["events/1992-05-15-collective-security-treaty-signed", "organization: cst"],
    found: /csto takes part on 1992-05-15, but existed 2002-10-07/,
  },
  {
    rule: "id-form",
    what: "an event whose id is not its date",
    edits: { [DEPLOYMENT]: textOf(DEPLOYMENT).replace("start: 2022-01-06", "start: 2022-01-07") },
    at: [DEPLOYMENT, "type:"],
    found: /is not of the form of an id/,
  },
  {
    rule: "membership-outside-existence",
    what: "a member before the organization existed",
    edits: edited(UZB, "start: 2006-08-16", "start: 2001-08-16"),
    at: [UZB, "start:"],
    found: /but the organization csto existed 2002-10-07/,
  },
  {
    rule: "membership-outside-existence",
    what: "a member before the state existed",
    edits: edited("memberships/nato-svk", "start: 2004-03-29", "start: 1992-03-29"),
    at: ["memberships/nato-svk", "start:"],
    found: /but the state SVK existed 1993-01-01/,
  },
  {
    rule: "membership-says-something",
    what: "a membership with neither spells nor a finding",
    edits: { "memberships/nato-svk": textOf("memberships/nato-svk").replace(/^spells:\n( .*\n)*/m, "") },
    at: ["memberships/nato-svk", "organization:"],
    found: /neither spells nor never/,
  },
  {
    rule: "overlapping-spells",
    what: "two roles in law at one time",
    edits: edited("memberships/csto-kaz", "start: 2003-09-18", "start: 2003-09-17"),
    at: ["memberships/csto-kaz", "- role: member"],
    found: /member 2003-09-17 to \.\. overlaps signatory 2002-10-07 to 2003-09-18/,
  },
  {
    rule: "participant-one-party",
    what: "a participant that is a state and an organization",
    edits: edited(DEPLOYMENT, "- organization: csto\n", "- organization: csto\n    country: RUS\n"),
    at: [DEPLOYMENT, "- organization: csto"],
    found: /both RUS and csto/,
  },
  {
    rule: "recalled-not-high",
    what: "a recalled fact rated high",
    edits: edited("memberships/nato-svk", "confidence: medium", "confidence: high"),
    at: ["memberships/nato-svk", "confidence:"],
    found: /none of the cited sources was read/,
  },
  {
    rule: "role-track",
    what: "a freeze entered as if it were law",
    edits: edited("memberships/csto-arm", "role: frozen\n    track: practice", "role: frozen\n    track: law"),
    at: ["memberships/csto-arm", "track: practice"],
    found: /role frozen on the track "law"/,
    also: ["overlapping-spells"],
  },
  {
    rule: "unused-source",
    what: "a source that nothing cites",
    edits: { "sources/left-alone": textOf("sources/tass-2012-06-28").replace("678014", "1") },
    at: ["sources/tass-2012-06-28", "title:"],
    found: /no record cites/,
  },
];

describe("the rules", () => {
  it("find nothing in the real records", () => expect(problemsAfter({})).toEqual([]));

  it.each(cases)("$rule fires on $what, once, at the line", ({ rule, edits, at: [path, piece], found }) => {
    const ours = problemsAfter(edits).filter((problem) => problem.rule === rule);
    expect(ours).toHaveLength(1);
    const [problem] = ours;
    expect(problem?.found).toMatch(found);
    expect(problem?.fix.length).toBeGreaterThan(10);
    expect(problem?.line).toBe(lineOf(textOf(path), piece));
    expect(problem?.column).toBeGreaterThan(0);
  });

  it.each(cases)("$what gives one error, not an avalanche", ({ rule, edits, also = [] }) => {
    const others = problemsAfter(edits).filter((problem) => problem.rule !== rule && !also.includes(problem.rule));
    expect(others).toEqual([]);
  });

  it("each have a case here", () => {
    expect([...new Set(cases.map(({ rule }) => rule))].sort()).toEqual(rules.map(({ name }) => name).sort());
  });
});
