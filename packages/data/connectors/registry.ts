import { comtrade } from "./comtrade/mirror.ts";
import { energy } from "./eia/energy.ts";
import { exportsOfTheUnion } from "./eurostat/exports.ts";
import type { Comparer, SeriesReader } from "./frame/reader.ts";
import { pipelines } from "./global-energy-monitor/pipelines.ts";
import { tradeOfUzbekistan } from "./stat-uz/trade.ts";
import { conflictYears } from "./ucdp/conflict-years.ts";
import { migrantStock } from "./un-desa/migrant-stock.ts";
import { populationOfTheDivision } from "./un-desa/population.ts";
import { ballots } from "./un-digital-library/ballots.ts";
import { votes } from "./un-digital-library/votes.ts";
import { offices } from "./wikidata/offices.ts";
import { debtDisbursements, debtService } from "./world-bank/debt.ts";
import { peopleAndProduct, remittances } from "./world-bank/indicators.ts";

/** Readers in the order in which they run. */
export const READERS: readonly SeriesReader[] = [
  peopleAndProduct,
  remittances,
  debtDisbursements,
  debtService,
  exportsOfTheUnion,
  tradeOfUzbekistan,
  migrantStock,
  conflictYears,
  votes,
];

/** What compares records with a publisher and writes nothing. */
export const COMPARERS: readonly Comparer[] = [populationOfTheDivision, comtrade, energy, pipelines, ballots, offices];

const FACTBOOK = "The World Factbook was withdrawn in February 2026; there will be no newer values.";

/** Series that no connector refreshes, each with why and what to do instead. */
export const BY_HAND: Readonly<Record<string, string>> = {
  "chinese-finance": "AidData publishes a new edition every few years as an archive of projects, whose amounts are added up by hand.",
  energy: `${FACTBOOK} \`energy-eia\` compares it with the agency it was taken from.`,
  "fossil-production": "The compilation of 2022 is closed; the one that follows it counts otherwise and would be a series of its own.",
  "leader-trips-china": "A research project that ended with 2019.",
  "leader-trips-usa": "Lists of the Office of the Historian, counted by hand from its repository.",
  "military-spending": `${FACTBOOK} What others give has other definitions, and the best of them may not be passed on.`,
  "reported-economy": "Values read in reports, one by one, each with its source.",
  "trade-kaz":
    "No interface to this table was found: the Bureau puts a workbook on a page of its own each July, under a new address. `trade-mirror` compares the last year.",
  "trade-kgz":
    "No interface to these tables was found: the Committee's workbooks lie behind a page, under addresses that change. `trade-mirror` compares the last year.",
  "trade-shares": FACTBOOK,
  "un-ideal-points": "Estimated anew by its authors each year over all years, under another number of the file: taken as a whole, by hand.",
  "un-session-agreement": "Comes with the ideal points, and with their edition.",
};
