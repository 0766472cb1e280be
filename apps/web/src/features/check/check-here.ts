import { find, titleOf } from "@multivector/data";
import { type CheckedSentence, type CheckLanguage, checkText, summaryOf } from "@multivector/data/check";
import { dataset } from "@multivector/data/dataset";
import { pageOf } from "@/model/page-of.ts";
import type { RecordName, Report } from "./report.ts";

/** The same check that the API makes, on the package in this browser. @param date EDTF, or empty. @param language Of the answers; English if left out. */
export function checkHere(text: string, date: string, language?: CheckLanguage): Report {
  const sentences = checkText(dataset, text, { language, ...(date === "" ? {} : { date }) });
  const named = new Set(sentences.flatMap(pathsIn));
  return {
    sentences,
    summary: summaryOf(sentences),
    records: Object.fromEntries([...named].map((path) => [path, nameOf(path, sentences, language)])),
    date: date === "" ? null : date,
  };
}

function pathsIn({ answers, claims, facts, pages }: CheckedSentence): string[] {
  return [
    ...answers.flatMap(({ records }) => records),
    ...claims.flatMap(({ id, evidence }) => [`claims/${id}`, ...evidence]),
    ...[...facts, ...pages].map(({ path }) => path),
  ];
}

function nameOf(path: string, sentences: readonly CheckedSentence[], language: CheckLanguage | undefined): RecordName {
  const [collection = "", id = ""] = path.split("/");
  const all = Object.hasOwn(dataset, collection) ? dataset[collection as keyof typeof dataset] : undefined;
  const record = all === undefined ? undefined : find<{ id: string }>(all, id);
  const said = sentences.flatMap(({ facts, pages }) => [...facts, ...pages]).find((fact) => fact.path === path)?.title;
  // Shares of ties are published beside the records.
  const page = record !== undefined || collection === "vectors" ? pageOf(path) : null;
  if (said !== undefined || record === undefined) return { title: said ?? path, page };
  // What no sentence tells, such as a source, is called as it is written.
  const told = language?.wordsOf(dataset).records.title(path) ?? path;
  return { title: told === path ? titleOf(dataset, record) : told, page };
}
