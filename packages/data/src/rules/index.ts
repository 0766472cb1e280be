import type { Problem, World } from "../load/index.ts";
import { citationNowhere } from "./citation-nowhere.ts";
import { claimOrder } from "./claim-order.ts";
import { claimUnsupported } from "./claim-unsupported.ts";
import { conflictSides } from "./conflict-sides.ts";
import { danglingReference } from "./dangling-reference.ts";
import { duplicateId } from "./duplicate-id.ts";
import { endBeforeStart } from "./end-before-start.ts";
import { englishName } from "./english-name.ts";
import { eventOutsideExistence } from "./event-outside-existence.ts";
import { idForm } from "./id-form.ts";
import { membershipOutsideExistence } from "./membership-outside-existence.ts";
import { membershipSaysSomething } from "./membership-says-something.ts";
import { overlappingSpells } from "./overlapping-spells.ts";
import { participantOneParty } from "./participant-one-party.ts";
import { recalledNotHigh } from "./recalled-not-high.ts";
import { roleTrack } from "./role-track.ts";
import type { Rule } from "./rule.ts";
import { unusedSource } from "./unused-source.ts";

export const rules: readonly Rule[] = [
  citationNowhere,
  claimOrder,
  claimUnsupported,
  conflictSides,
  danglingReference,
  duplicateId,
  endBeforeStart,
  englishName,
  eventOutsideExistence,
  idForm,
  membershipOutsideExistence,
  membershipSaysSomething,
  overlappingSpells,
  participantOneParty,
  recalledNotHigh,
  roleTrack,
  unusedSource,
];

/** Applies rules to a world; every breach becomes a problem with file, line and column. */
export function applyRules(world: World, which: readonly Rule[] = rules): Problem[] {
  return which.flatMap((rule) =>
    [...rule.breaches(world)].map(({ collection, id, path, cell, found, fix }) => {
      if (cell !== undefined) {
        const table = world.table(id);
        return { file: table.file, ...table.locate(cell.row, cell.column), rule: rule.name, found, fix };
      }
      const { file } = world.origin(collection, id);
      return { file: file.file, ...file.locate(path), rule: rule.name, found, fix };
    }),
  );
}

export type { Rule } from "./rule.ts";
