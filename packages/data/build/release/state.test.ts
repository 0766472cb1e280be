import { expect, it } from "vitest";
import { COLLECTION_NAMES, TABLES } from "../../src/schema/index.ts";
import { dataset } from "../../test/dataset.ts";
import { stateOf } from "./state.ts";

it("lists the fields of the schemas, so that one that vanishes is seen, in tables as in JSON", () => {
  const { fields } = stateOf(dataset);
  expect(new Set(fields).size).toBe(fields.length);
  expect(fields).toEqual(expect.arrayContaining(["events.start.earliest", "events.participants", "events.participants.role", "memberships.spells.end.latest"]));
  for (const name of COLLECTION_NAMES) {
    const told = TABLES[name].columns.filter(({ holds }) => holds === "value" || holds === "brief").map(({ path }) => `${name}.${path}`);
    expect(fields).toEqual(expect.arrayContaining(told));
  }
});
