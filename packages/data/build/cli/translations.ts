import { compileRecords } from "../compile/compile.ts";
import { HORIZON } from "../compile/horizon.ts";
import { formatProblems } from "../compile/report.ts";
import { ROOT } from "../compile/root.ts";
import { loadCatalogues, textsIn, updated, writeCatalogue } from "../translations/index.ts";

// `data:translations [language …]`: brings the catalogues up to the records; a new language begins with empty ones.
const { catalogues, problems: unreadable } = loadCatalogues(ROOT);
const { dataset, problems } = compileRecords(ROOT, HORIZON);
const broken = [...unreadable, ...problems.filter(({ file }) => !file.startsWith("translations/"))];
const asked = process.argv.slice(2);
const strange = asked.find((language) => !/^[a-z]{2,3}$/.test(language));
if (broken.length > 0 || strange !== undefined) {
  console.error(broken.length > 0 ? formatProblems(ROOT, broken) : `${strange}: no language; expected a code of ISO 639, such as kk`);
  process.exitCode = 1;
} else {
  const texts = textsIn(dataset);
  for (const language of asked.length > 0 ? asked : new Set(catalogues.map((catalogue) => catalogue.language))) {
    const own = catalogues.filter((catalogue) => catalogue.language === language);
    const result = updated(language, new Map(own.map((catalogue) => [catalogue.name, catalogue])), texts);
    for (const [name, catalogue] of result) writeCatalogue(ROOT, language, name, catalogue);
    const entries = [...result.values()].flatMap((catalogue) => catalogue.entries);
    const count = (of: (entry: (typeof entries)[number]) => boolean) => entries.filter(of).length;
    console.log(
      `translations/${language}/: ${entries.length} texts, ${count(({ translated }) => translated === "")} to translate, ${count(({ stale }) => stale !== null)} to read again (#, fuzzy)`,
    );
  }
}
