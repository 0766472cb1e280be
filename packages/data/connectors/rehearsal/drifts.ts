import { eurostatDrifts } from "../eurostat/drift.cases.ts";
import { statUzDrifts } from "../stat-uz/drift.cases.ts";
import { ucdpDrifts } from "../ucdp/drift.cases.ts";
import { unDesaDrifts } from "../un-desa/drift.cases.ts";
import { unDigitalLibraryDrifts } from "../un-digital-library/drift.cases.ts";
import { worldBankDrifts } from "../world-bank/drift.cases.ts";
import type { Drift } from "./drift.ts";

/** Every reader with what may become of its answers. A test holds this list against the registry. */
export const DRIFTS: readonly Drift[] = [...worldBankDrifts, ...eurostatDrifts, ...statUzDrifts, ...unDesaDrifts, ...ucdpDrifts, ...unDigitalLibraryDrifts];
