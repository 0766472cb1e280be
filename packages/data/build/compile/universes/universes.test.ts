import { describe, expect, it } from "vitest";
import { coverages, dataset, loaded, world } from "../../../test/dataset.ts";
import { linkRecords, type WrittenCoverages } from "../../load/index.ts";
import { HORIZON } from "../horizon.ts";
import { universeProblems, universesOf } from "./index.ts";

type Stated = WrittenCoverages["memberships"]["stated"];

/** The real statements, one of them changed. */
function stating<Name extends keyof WrittenCoverages>(name: Name, change: (stated: Stated) => Stated): WrittenCoverages {
  return { ...coverages, [name]: { ...coverages[name], stated: change(structuredClone(coverages[name].stated)) } };
}

const found = (written: WrittenCoverages, of = world) => universeProblems(of, written).map(({ file, found }) => `${file}: ${found}`);

const part = (stated: Stated, id: string, change: NonNullable<Stated["parts"]>[string]): Stated => ({
  ...stated,
  parts: { ...stated.parts, [id]: { ...stated.parts?.[id], ...change } },
});

describe("what is said of universes", () => {
  it("holds for the real records", () => expect(found(coverages)).toEqual([]));

  it("names the state that a whole body lacks", () => {
    const records = loaded.records.filter(({ collection, id }) => collection !== "memberships" || id !== "csto-tjk");
    const without = linkRecords(records, loaded.tables, HORIZON);
    expect(found(coverages, without)).toContain("coverage/memberships.yaml: the list names TJK, which is not held on 2012-12-20");
  });

  it("names the state that a list lacks, unless the body is held in part", () => {
    const lists = [{ source: "tass-2012-12-19", at: "2012-12-20", names: ["ARM", "BLR", "KAZ", "KGZ", "RUS"] }];
    expect(found(stating("memberships", (stated) => part(stated, "csto", { lists })))).toEqual([
      "coverage/memberships.yaml: TJK held on 2012-12-20, and not on the list",
    ]);
    expect(found(stating("memberships", (stated) => part(stated, "csto", { lists, state: "partial", exceptions: ["One."] })))).toEqual([]);
  });

  it("cannot be whole without a list, nor whole with something missing, nor partial with nothing", () => {
    expect(found(stating("memberships", (stated) => part(stated, "csto", { lists: [] })))).toEqual([
      "coverage/memberships.yaml: csto is said to be complete, and no list of its members is cited",
    ]);
    expect(found(stating("countries", (stated) => ({ ...stated, missing: ["Somewhere."] })))).toEqual([
      "coverage/countries.yaml: whole, and 1 said to be missing",
    ]);
    expect(found(stating("deployments", ({ exceptions: _, ...stated }) => ({ ...stated, state: "partial" })))).toEqual([
      "coverage/deployments.yaml: partial, and not said what is missing",
    ]);
  });

  it("misses nothing that is held", () => {
    const missing = ["2018-11-09: Vladimir Putin in Kazakhstan (a summit).", "2018-11-09: Vladimir Putin in Kyrgyzstan.", "2018-11-08: Nobody in Kazakhstan."];
    expect(found(stating("visits", (stated) => ({ ...stated, missing })))).toEqual(["coverage/visits.yaml: visits/2018-11-08-putin-kaz is held"]);
  });

  it("is about parts that there are", () => {
    const [problem] = universeProblems(
      world,
      stating("memberships", (stated) => part(stated, "ctso", { state: "partial", exceptions: ["One."] })),
    );
    expect(problem).toMatchObject({ rule: "universe", found: "a part ctso that no record of memberships belongs to", fix: expect.stringContaining("csto") });
    expect(found(stating("people", (stated) => part(stated, "KAZ", {})))).toEqual(["coverage/people.yaml: a part KAZ that no record of people belongs to"]);
  });

  it("cites sources that there are, and names each state once", () => {
    const lists = [{ source: "nowhere", at: "2012-12-20", names: ["ARM"] }];
    expect(found(stating("memberships", (stated) => part(stated, "csto", { lists })))).toEqual(["coverage/memberships.yaml: no source nowhere"]);
    const twice = [{ source: "tass-2012-12-19", at: "2012-12-20", names: ["ARM", "ARM"] }];
    expect(found(stating("memberships", (stated) => part(stated, "csto", { lists: twice })))).toEqual(["coverage/memberships.yaml: a name that stands twice"]);
  });

  it("asks every state of the scope for a ballot", () => {
    const records = loaded.records.map((record) => {
      if (record.collection !== "votes" || record.id !== "un-es-11-1") return record;
      const value = record.value as { cells: { country: string }[] };
      return { ...record, value: { ...value, cells: value.cells.filter(({ country }) => country !== "ALB") } };
    });
    const without = linkRecords(records, loaded.tables, HORIZON);
    expect(found(coverages, without)).toEqual(["coverage/votes.yaml: votes/un-es-11-1 has no ballot of ALB"]);
  });
});

describe("universes", () => {
  it("count what is held as a naive count does", () => {
    const { memberships, tenures } = dataset;
    for (const [id, { held }] of Object.entries(memberships.coverage.parts)) {
      expect([id, held]).toEqual([id, memberships.records.filter(({ organization }) => organization === id).length]);
    }
    expect(tenures.coverage.held).toBe(tenures.records.length);
  });

  it("ask for what is held and what is missing, and for nothing where nobody has counted", () => {
    const written = stating("tenures", (stated) => ({ ...stated, missing: ["A premier.", "Another."] }));
    const { tenures, corridors } = universesOf(world, written);
    expect(tenures.asked).toBe(dataset.tenures.records.length + 2);
    expect(corridors.asked).toBeNull();
  });

  it("ask of a collection for what its parts lack as well, and once for what two of them name", () => {
    const lacking = (missing: string[]) => ({ universe: "Visits.", missing });
    const parts = { RUS: lacking(["2014: One."]), CHN: lacking(["2014: One.", "2015: Another."]) };
    const { visits } = universesOf(
      world,
      stating("visits", (stated) => ({ ...stated, missing: ["2013: A third."], parts })),
    );
    expect(visits.asked).toBe(visits.held + 3);
  });
});
