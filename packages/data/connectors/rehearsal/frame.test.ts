import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { ROOT } from "../../build/compile/root.ts";
import type { ObservationRow } from "../../build/load/index.ts";
import { fetcher } from "../frame/fetcher.ts";
import type { Publisher } from "../frame/publisher.ts";
import { Refused } from "../frame/refused.ts";
import { cardOf, csvOf, readSeries } from "../frame/series-files.ts";
import { type Manner, type Player, play } from "./player.ts";

const PUBLISHER: Publisher = {
  id: "sample",
  name: "Sample Office",
  origin: "https://sample.example",
  documentation: "https://sample.example/api",
  terms: "none",
  pause: 200,
};
const KEYED: Publisher = { ...PUBLISHER, key: { variable: "SAMPLE_KEY", parameter: "api_key", from: "ask for one" } };

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});
const cache = () => {
  const folder = mkdtempSync(join(tmpdir(), "multivector-answers-"));
  ends.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};
async function player(manner?: Manner): Promise<Player> {
  const one = await play(
    new Map([
      [
        "sample",
        new Map([
          ["/v1?x=1", "one"],
          ["/v1?x=2", "two"],
        ]),
      ],
    ]),
    manner,
  );
  ends.push(one.close);
  return one;
}

describe("asking", () => {
  it("sends what it has, so that an unchanged answer is not sent again", async () => {
    const { origin, asked } = await player();
    const folder = cache();
    const first = await fetcher({ cache: folder, playedBy: origin, patience: 0 })(PUBLISHER, "/v1?x=1");
    first.keep();
    const again = await fetcher({ cache: folder, playedBy: origin, patience: 0 })(PUBLISHER, "/v1?x=1");
    expect(asked.map(({ status }) => status)).toEqual([200, 304]);
    expect(again.text()).toBe("one");
  });

  it("asks anew for an answer that could not be read", async () => {
    const { origin, asked } = await player();
    const folder = cache();
    await fetcher({ cache: folder, playedBy: origin, patience: 0 })(PUBLISHER, "/v1?x=1");
    await fetcher({ cache: folder, playedBy: origin, patience: 0 })(PUBLISHER, "/v1?x=1");
    expect(asked.map(({ status }) => status)).toEqual([200, 200]);
  });

  it("asks nobody where it reads from the cache", async () => {
    const { origin, asked } = await player();
    const folder = cache();
    const offline = fetcher({ cache: folder, fromCache: true });
    await expect(offline(PUBLISHER, "/v1?x=1")).rejects.toThrow(/no answer in the cache\n.*without --from-cache/);
    (await fetcher({ cache: folder, playedBy: origin, patience: 0 })(PUBLISHER, "/v1?x=1")).keep();
    expect((await offline(PUBLISHER, "/v1?x=1")).text()).toBe("one");
    expect(asked.length).toBe(1);
  });

  it("pauses between two requests", async () => {
    const { origin } = await player();
    const get = fetcher({ cache: cache(), playedBy: origin, patience: 1 });
    await get(PUBLISHER, "/v1?x=1");
    const before = performance.now();
    await get(PUBLISHER, "/v1?x=2");
    expect(performance.now() - before).toBeGreaterThan(PUBLISHER.pause * 0.9);
  });

  it("says which key is missing, and tells none to anybody", async () => {
    const { origin } = await player();
    const get = fetcher({ cache: cache(), playedBy: origin, patience: 0 });
    delete process.env.SAMPLE_KEY;
    await expect(get(KEYED, "/v1?x=1")).rejects.toThrow(/no key in SAMPLE_KEY\n.*ask for one; then set SAMPLE_KEY/);
    process.env.SAMPLE_KEY = "a-secret";
    const answer = await get(KEYED, "/v1?x=1");
    expect(answer.text()).toBe("one");
    expect(answer.address).not.toContain("a-secret");
    const refusal = await get(KEYED, "/v1?x=3").catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refused);
    expect((refusal as Refused).message).toMatch(/404/);
    expect((refusal as Refused).message).not.toContain("a-secret");
  });
});

describe("the files of a series", () => {
  it("come out as they went in, byte by byte", () => {
    for (const id of ["gdp", "trade-uzb", "debt-service", "un-votes-cast"]) {
      const { rows, written, csv, card } = readSeries(ROOT, id);
      expect(csvOf([...rows].reverse(), written)).toBe(csv);
      expect(cardOf(card, rows, rows)).toBe(card);
    }
  });

  it("change in the control figures and the last year alone, comments included", () => {
    const { rows, card } = readSeries(ROOT, "gdp");
    const after: ObservationRow[] = [...rows, ["KAZ", null, 2031, "gdp", 5, null]];
    const [lines, were] = [cardOf(`# a word\n${card}`, rows, after).split("\n"), `# a word\n${card}`.split("\n")];
    const changed = lines.flatMap((line, index) => (line === were[index] ? [] : [line.trim()]));
    expect(lines.length).toBe(were.length);
    expect(changed).toHaveLength(2);
    expect(changed[0]).toMatch(/^control: \{ rows: \d+, notes: \d+, total: \d+ \}$/);
    expect(changed[1]).toBe("- Ends in 2031.");
    expect(readFileSync(join(ROOT, "series/gdp.yaml"), "utf8")).toBe(card);
  });
});
