import type { Comparer, SeriesReader } from "./frame/reader.ts";
import { debtDisbursements, debtService } from "./world-bank/debt.ts";
import { peopleAndProduct, remittances } from "./world-bank/indicators.ts";

/** Readers in the order in which they run. */
export const READERS: readonly SeriesReader[] = [peopleAndProduct, remittances, debtDisbursements, debtService];

/** What compares records with a publisher and writes nothing. */
export const COMPARERS: readonly Comparer[] = [];

/** Series that no connector refreshes, each with why. */
export const BY_HAND: Readonly<Record<string, string>> = {};
