import type { Rule } from "./rule.ts";

/** A day in an address, as newspapers write it: `/2019/06/14/`, `/2019-06-14-`. */
const DAY = /[/_-](19[89]\d|20[0-3]\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/;
/** Days between the day in an address and that of the work: pages are filed late, or moved. */
const SLACK = 45;

export const sourceDatedAddress: Rule = {
  name: "source-dated-address",
  description: "Where an address tells the day of a work, the source has no other.",
  severity: "error",
  scope: ["sources"],
  *breaches(world) {
    for (const { id, url, published } of world.records.sources.values()) {
      const day = url?.match(DAY);
      if (day == null || published === null) continue;
      const told = Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])) / 86_400_000;
      if (told >= published.earliest - SLACK && told <= published.latest + SLACK) continue;
      yield {
        collection: "sources",
        id,
        path: ["published"],
        found: `published ${published.edtf}, while its address tells ${day.slice(1, 4).join("-")}`,
        fix: "correct the date, or the address: it may be that of another source",
      };
    }
  },
};
