import { assembleDataset, type Dataset, type RecordLists } from "../../src/query/index.ts";
import type { Day } from "../../src/time/index.ts";
import { byPlace, type Loaded, linkRecords, loadCoverages, loadRecords, type Problem, type World, type WrittenCoverages } from "../load/index.ts";
import { applyRules } from "../rules/index.ts";
import { loadCatalogues, textsIn, translationProblems, translationWarnings } from "../translations/index.ts";
import { checkProblems } from "./checks.ts";
import { idProblems } from "./ids.ts";
import { universeProblems, universesOf } from "./universes/index.ts";
import { withoutThin } from "./withheld.ts";

export interface Compiled {
  world: World;
  /** Whole and sound only if there are no problems. Put together when it is first asked for. */
  readonly dataset: Dataset;
  /** All problems of all steps, in file order. */
  problems: Problem[];
  /** Were the rules asked? Not while a file cannot be read: what is missing would break them everywhere. */
  asked: boolean;
  /** What should be looked at, and stops nothing. */
  warnings: Problem[];
}

/** load → link → rules → compile → checks, with every problem of every step reported together. Writes nothing. */
export function compileRecords(root: string, horizon: Day, { records, tables, problems }: Loaded = loadRecords(root, horizon)): Compiled {
  const stated = loadCoverages(root);
  const loaded = { records, tables, problems: [...stated.problems, ...problems] };
  const compiled = compileLoaded(loaded, { coverages: stated.coverages, horizon, further: (world) => idProblems(root, world) });
  return withTranslations(compiled, root);
}

/** Translations are held against records that are sound: of others they would only repeat what is wrong. */
function withTranslations(compiled: Compiled, root: string): Compiled {
  const { catalogues, problems } = loadCatalogues(root);
  compiled.problems.push(...problems);
  if (compiled.problems.length === 0 && catalogues.length > 0) {
    const texts = textsIn(compiled.dataset);
    compiled.problems.push(...translationProblems(catalogues, texts));
    compiled.warnings.push(...translationWarnings(catalogues, texts));
  }
  return compiled;
}

export interface CompileOptions {
  coverages: WrittenCoverages;
  horizon: Day;
  /** Rules that need more than the records. */
  further?: (world: World) => Problem[];
  /** How the rules are applied; tests that compile hundreds of times ask again only those that a change can touch. */
  apply?: typeof applyRules;
}

/** The same for records that are loaded already. */
export function compileLoaded(
  { records, tables, problems: misshapen }: Loaded,
  { coverages, horizon, further = () => [], apply = applyRules }: CompileOptions,
): Compiled {
  const world = linkRecords(records, tables, horizon);
  let assembled: Dataset | undefined;
  const assemble = () => (assembled ??= assembleDataset(listsOf(world), withoutThin(world), { horizon, coverage: universesOf(world, coverages) }));
  const problems = [...misshapen];
  // What could not be read is missing from the world; to report every reference to it as dangling would bury the cause.
  if (misshapen.length === 0) problems.push(...apply(world, "error"), ...universeProblems(world, coverages), ...further(world));
  // A check that fails because a rule is broken says nothing new.
  if (problems.length === 0) problems.push(...checkProblems(assemble(), world));
  const warnings = misshapen.length === 0 ? apply(world, "warning") : [];
  return {
    world,
    get dataset() {
      return assemble();
    },
    problems: problems.sort(byPlace),
    asked: misshapen.length === 0,
    warnings: warnings.sort(byPlace),
  };
}

function listsOf({ records }: World): RecordLists {
  return Object.fromEntries(Object.entries(records).map(([name, byId]) => [name, [...byId.values()]])) as unknown as RecordLists;
}
