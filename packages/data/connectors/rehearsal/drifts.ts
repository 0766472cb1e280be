import { worldBankDrifts } from "../world-bank/drift.cases.ts";
import type { Drift } from "./drift.ts";

/** Every reader with what may become of its answers. A test holds this list against the registry. */
export const DRIFTS: readonly Drift[] = [...worldBankDrifts];
