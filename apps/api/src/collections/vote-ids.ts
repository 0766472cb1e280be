import { votes } from "@multivector/data/votes";
import { words } from "./fields.ts";

/** The votes that there are, by id. */
export const VOTE_IDS = words(votes.records.map(({ id }) => id));
