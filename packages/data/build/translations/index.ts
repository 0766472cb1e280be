export { compiledTranslations } from "./compiled.ts";
export { type CatalogueFile, loadCatalogues, writeCatalogue } from "./files.ts";
export { translationProblems, translationWarnings } from "./problems.ts";
export { type TranslationReport, translationReportOf, translationRows } from "./report.ts";
export { textsIn } from "./texts.ts";
export { updated } from "./update.ts";
