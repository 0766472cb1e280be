import type { Mutator } from "../mutators.ts";
import { mapped, replaceOne } from "./pieces.ts";

/** Ends and beginnings. */
export const ENDS: readonly Mutator[] = [
  {
    name: "the end forgotten",
    on: ["tenures", "memberships", "agreements"],
    apply: (text, pick) => replaceOne(text, /^( *)end: "?\d\S*$/, pick, ([, indent]) => `${indent}end: ".."`),
  },
  {
    name: "a way out that is only talked of entered as done",
    on: ["memberships", "agreements", "deployments", "tenures"],
    apply: (text, pick) =>
      replaceOne(
        text,
        /^( *)end: "\.\."$/,
        pick,
        ([, indent]) => `${indent}end: ${pick(["2022-06-30", "2023-12-31", "2024-02-23", "2025-01-01", "2026-01-01"])}`,
      ),
  },
  {
    name: "ended in one field of two",
    on: ["deployments", "agreements"],
    apply: (text, pick) => mapped(text, ["status"], { ended: "active", active: "ended", reduced: "ended", "in-force": "ended", "in-effect": "ended" }, pick),
  },
  {
    name: "a status too early",
    on: ["agreements", "corridors", "visits", "events", "deployments"],
    apply: (text, pick) =>
      mapped(
        text,
        ["status"],
        {
          announced: /^office|^person|^type/m.test(text) ? "occurred" : "signed",
          initialled: "signed",
          signed: "in-force",
          "not-in-force": "in-force",
          proposed: "planned",
          planned: "under-construction",
          "under-construction": "operating",
          stalled: "under-construction",
          "partly-operating": "operating",
          idle: "operating",
          reported: "active",
          standby: "active",
        },
        pick,
      ),
  },
  {
    name: "the end of a lease for the end",
    on: ["deployments"],
    apply: (text) => {
      const planned = text.match(/^plannedEnd: (.+)$/m)?.[1];
      if (planned === undefined) return null;
      const changed = text.replace(/^end: .+$/m, `end: ${planned}`);
      return changed === text ? null : changed;
    },
  },
];
