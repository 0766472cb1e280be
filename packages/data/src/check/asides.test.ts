import { describe } from "vitest";
import { expectStances } from "./stances.fixtures.ts";

describe("what is said in passing", () => {
  expectStances(
    ["membership"],
    [
      ["agrees", "Slovakia, an EU and NATO member, is no member of the SCO."],
      ["agrees", "Armenia, which had joined the EAEU in 2015, froze its membership of the CSTO in 2024."],
      ["differs", "Armenia, which had joined the EAEU in 2011, sends its wine to Russia."],
      ["agrees", "Азербайджан, член ОТГ, никогда не входил в ЕАЭС."],
      ["differs", "Азербайджан, член ОДКБ, экспортирует газ."],
      // It is said of the one that it stands beside.
      ["agrees", "Unlike Armenia, an EAEU member, Georgia looks to Brussels."],
      // Of several days each statement has its own.
      ["agrees", "Georgia fought a war in 2008, left the CIS in 2009 and looks to Brussels."],
      // A step on the way is no joining.
      ["none", "Belarus signed a memorandum on joining the SCO in 2022."],
      ["agrees", "Членом ОДКБ Азербайджан не является."],
      ["differs", "Членом ОДКБ Армения никогда не была."],
    ],
  );
});
