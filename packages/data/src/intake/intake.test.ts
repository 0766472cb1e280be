import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { dataset } from "../../test/dataset.ts";
import { problemsAfter } from "../../test/workbench.ts";
import { DUPLICATE, formOf, RIGHT, type Typed } from "./forms.fixtures.ts";
import { draftEvent, draftInWords, emptyForm, FORM, MAX_FORM, readForm } from "./index.ts";

const on = "2026-11-30";
const draft = (typed: Typed, day = on) => draftEvent(dataset, formOf(typed), { on: day });
const problems = (typed: Typed, day = on) => draft(typed, day).problems.map(({ field, found, expected }) => `${field}: ${found}; ${expected}`);
const otherwise = (change: Typed) => problems({ ...RIGHT, ...change });

describe("a right form", () => {
  const made = draft(RIGHT);

  it("becomes files that the build takes as they are", () => {
    expect(made).toMatchObject({ ready: true, problems: [], duplicates: [] });
    expect(made.files.map(({ path }) => path)).toEqual([
      "records/events/2025-03-11-invented-forum-towns-khujand.yaml",
      "records/sources/news-example-2025-03-12.yaml",
    ]);
    const edits = Object.fromEntries(made.files.map(({ path, text }) => [path.replace(/^records\//, "").replace(/\.yaml$/, ""), text]));
    expect(problemsAfter(edits)).toEqual([]);
  });

  it("says what is without a receipt, what names were taken for, and nothing that was not typed", () => {
    expect(made.missing).toEqual([
      { field: "lastDay", state: "record-level" },
      { field: "participants.Mayors of towns", state: "record-level" },
    ]);
    expect(made.notes).toEqual(["Names taken for ids: Tajikistan is TJK; Узбекистан is UZB."]);
    expect(parse(made.files[0]?.text ?? "")).toEqual({
      type: "summit",
      title: RIGHT.title,
      summary: RIGHT.summary,
      status: "occurred",
      start: "2025-03-11",
      lastDay: "2025-03-12",
      participants: [
        { country: "TJK", role: "host" },
        { country: "UZB", role: "participant" },
        { actor: "Mayors of towns", role: "guest" },
      ],
      place: { name: "Khujand", coordinates: expect.objectContaining({ latitude: expect.closeTo(40.28, 1) }) },
      confidence: "medium",
      citations: [
        {
          source: "news-example-2025-03-12",
          supports: ["start", "participants.TJK", "participants.UZB", "place"],
          says: expect.stringContaining("forum of towns"),
        },
        { source: "tass-sco25" },
      ],
    });
  });

  it("is read the same with other ends of lines, comments and spaces", () => {
    const form = formOf(RIGHT);
    expect(draftEvent(dataset, `\r\n${form.replaceAll("\n", "\r\n")}`, { on })).toEqual(made);
    expect(draftEvent(dataset, form.replace("\n\n", "\n<!-- a hint\nof two lines -->\n\n"), { on })).toEqual(made);
  });

  it("is what the empty form's examples make, but for what is held already", () => {
    const example = draftEvent(dataset, emptyForm(), { on });
    expect(example).toMatchObject({
      ready: true,
      duplicates: [{ path: "events/2022-01-06-csto-deployment-kazakhstan", likely: true }, expect.anything(), expect.anything()],
    });
    expect(example.notes).toContainEqual(expect.stringContaining("is held as sources/polsat-csto-2022"));
    expect(example.files).toHaveLength(1);
  });
});

describe("duplicates", () => {
  it("are named by their id, the likeliest first, with why", () => {
    const { says, duplicates } = draft(DUPLICATE);
    expect(says).toContain("most likely events/2022-01-06-csto-deployment-kazakhstan, which is held already");
    expect(duplicates[0]).toMatchObject({ likely: true, why: ["the same day", "the same parties: KAZ, csto, RUS", expect.stringMatching(/words/)] });
  });

  it("are found for events that are held, filed under their own titles a day off", () => {
    // The events of the five in one year: each is filed again by who knows it from elsewhere.
    const some = dataset.events.records.filter(
      ({ start, participants }) => /^2021-0[1-6]-\d\d$/.test(start.edtf) && participants.some(({ country }) => country !== null),
    );
    expect(some.length).toBeGreaterThan(5);
    const missed = some.filter(({ id, title, type, start, participants }) => {
      const parties = participants.flatMap(({ country, organization, role }) =>
        (country ?? organization) === null ? [] : [`${country ?? organization}: ${role}`],
      );
      const { duplicates } = draft({ ...DUPLICATE, title: `${title} again`, type, start: start.edtf, parties: [...new Set(parties)].join("\n") });
      return !duplicates.some(({ path }) => path === `events/${id}`);
    });
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  it("are not seen where the day is another", () => {
    expect(draft({ ...DUPLICATE, start: "2019-05-02" }).duplicates.filter(({ likely }) => likely)).toEqual([]);
  });
});

describe("a form that cannot be drafted says what would do", () => {
  it.each<[string, Typed, RegExp]>([
    ["a day that there is not", { start: "2025-02-30" }, /^start: "2025-02-30"; a day that exists/],
    ["a day still to come", { start: "2027-01-01", lastDay: "2027-01-01" }, /^start: 2027-01-01, still to come on 2026-11-30; announced under status/],
    ["a last day before the first", { lastDay: "2025-03-01" }, /^lastDay: 2025-03-01, before the first day 2025-03-11/],
    ["a day of another age", { start: "1925-03-11", lastDay: "1925-03-12" }, /^start: 1925-03-11; a day from 1985 on/],
    ["a party that nobody knows", { parties: "Uzbekstan: host" }, /^parties: the party "Uzbekstan"; .*nearest: .*other: Uzbekstan/],
    ["a person as a party", { parties: "Tokayev: host" }, /^parties: "Tokayev", who is a person \(kassym-jomart-tokayev\); the state/],
    ["a role that there is not", { parties: "KAZ: hots" }, /^parties: the role "hots" of KAZ; one of: .*nearest: host/],
    ["a line without a role", { parties: "KAZ" }, /^parties: the line "KAZ"; a name, a colon and a role/],
    ["a party twice", { parties: "KAZ: host\nKazakhstan: host" }, /^parties: "Kazakhstan: host" twice/],
    ["a place turned round", { place: "Khujand, 69.6, 40.3" }, /^place: Khujand at 69.6, 40.3; within 25 km of where other records have it/],
    ["a place off the globe", { place: "Khujand, 140.2, 69.6" }, /^place: 140.2, 69.6; a latitude from -90 to 90/],
    ["another kind", { type: "meeting" }, /^type: "meeting"; one of: independence/],
    ["nothing said of the sources", { sources: "source: https://example.org/a" }, /^sources: https:\/\/example.org\/a without a title/],
    ["a source that is not held", { sources: "source: tass-sco" }, /^sources: the source "tass-sco"; an address .*nearest: .*tass-sco25/],
    [
      "an address of another kind",
      { sources: "source: javascript:alert(1)\ntitle: x" },
      /^sources: the source "javascript:alert\(1\)"; an address that begins with https/,
    ],
    ["a day of reading to come", { sources: "source: https://example.org/a\ntitle: A title\nread: 2026-12-24" }, /^sources: read: 2026-12-24, still to come/],
    [
      "a value that it has not",
      { sources: "source: tass-sco25\nsupports: strat\nsays: x y z" },
      /^sources: supports: "strat"; values of this event: .*nearest: start/,
    ],
    ["a line that is none", { sources: "source: tass-sco25\nauthor: me" }, /^sources: the line "author: me"; one of source, title/],
    [
      "the id of an event held",
      { title: "CSTO deployment Kazakhstan", start: "2022-01-06", lastDay: "2022-01-06" },
      /^title: events\/2022-01-06-csto-deployment-kazakhstan, which is held/,
    ],
    ["a title that is a text", { title: "a".repeat(161) }, /^title: 161 characters; at most 160/],
  ])("%s", (_, change, says) => {
    const found = otherwise(change);
    expect(found.join("\n")).toMatch(says);
    expect(found).toHaveLength(1);
    expect(draft({ ...RIGHT, ...change }).files).toEqual([]);
  });

  it("all of it together", () => {
    expect(problems({}).map((problem) => problem.split(":")[0])).toEqual(FORM.filter(({ required }) => required).map(({ id }) => id));
  });

  it("and refuses a heading that it has not, or twice, and a text before it", () => {
    const form = formOf(RIGHT);
    const found = (text: string) => draftEvent(dataset, text, { on }).problems.map((problem) => problem.found);
    expect(found(form.replace("made up", "made up\n### Where\nBishkek"))).toEqual(['the heading "Where" twice']);
    expect(found(form.replace("### Where", "### Wher"))).toEqual(['the heading "Wher"']);
    expect(found(`Hello!\n${form}`)).toEqual(['text before the first heading: "Hello!"']);
    expect(found(" \n")).toEqual(["nothing"]);
  });
});

describe("hostile forms", () => {
  it.each([
    ["a mark that turns the direction", "\u202e"],
    ["a zero width space", "\u200b"],
    ["an isolate", "\u2066"],
    ["an escape", "\u001b"],
    ["a nought", "\u0000"],
    ["a separator of lines", "\u2028"],
    ["half a character", "\ud800"],
    ["a mark of byte order", "\ufeff"],
  ])("with %s are not read", (_, letter) => {
    const [problem, ...others] = draft({ ...RIGHT, title: `Forum${letter} of towns` }).problems;
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ field: "form", found: expect.stringMatching(/^the invisible character U\+[0-9A-F]{4,} in line 3, after "Forum"/) });
  });

  it("that are huge are not read, at once", () => {
    const begun = performance.now();
    expect(draftEvent(dataset, `### ${"x\n### ".repeat(200_000)}`, { on }).problems).toMatchObject([
      { found: "1200004 characters", expected: expect.stringContaining(String(MAX_FORM)) },
    ]);
    expect(performance.now() - begun).toBeLessThan(1000);
  });

  it("cannot write another field, another document or another tag into a record", () => {
    for (const hostile of [
      'Forum"\nstatus: announced',
      "Forum\n---\nstatus: x",
      "!!js/function >\n x",
      "*alias",
      "&anchor",
      "{a: b}",
      "- a",
      "# comment",
      "a: b",
      "%TAG",
      "'",
      "\\",
      "<<: *x",
      "null",
      "~",
    ]) {
      const { files } = draft({ ...RIGHT, summary: `${hostile} in a forum` });
      expect(parse(files[0]?.text ?? ""), hostile).toMatchObject({ status: "occurred", summary: `${hostile} in a forum`.replace(/\s+/g, " ") });
    }
  });

  it("cannot close the block that shows the draft", () => {
    const words = draftInWords(draft({ ...RIGHT, summary: "Forum ```` of towns @somebody" }));
    expect(words).toContain("`````yaml\n");
    expect(words.split("\n").filter((line) => /^`{3,}/.test(line))).toEqual(["`````yaml", "`````", "```yaml", "```"]);
  });

  it("cannot call anybody where the draft is told", () => {
    const words = draftInWords(draft({ ...RIGHT, type: "@everyone `<img src=x>`" }));
    expect(words).toContain('- `` type: found "@everyone `<img src=x>`"; expected one of: independence');
  });

  it("whatever is typed, an answer comes, and a record is what was typed", () => {
    const id = fc.constantFrom(...FORM.map((field) => field.id));
    fc.assert(
      fc.property(id, fc.oneof(fc.string({ unit: "grapheme", maxLength: 60 }), fc.string({ maxLength: 60 })), (field, text) => {
        const made = draft({ ...RIGHT, [field]: text });
        expect(made.ready).toBe(made.problems.length === 0);
        for (const { text: yaml } of made.files) expect(() => parse(yaml)).not.toThrow();
      }),
      { numRuns: 40, seed: 20261130 },
    );
  });
});

it("reads what the empty form has", () => {
  expect(Object.keys(readForm(emptyForm()).answers)).toEqual(FORM.map(({ id }) => id));
});
