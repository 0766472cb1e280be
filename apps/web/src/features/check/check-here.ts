import { find, titleOf } from "@multivector/data";
import { type CheckedSentence, checkText, summaryOf } from "@multivector/data/check";
import { dataset } from "@multivector/data/dataset";
import { pageOf } from "@/model/page-of.ts";
import type { RecordName, Report } from "./report.ts";

/** The same check that the API makes, on the package in this browser. @param date EDTF, or empty. */
export function checkHere(text: string, date: string): Report {
  const sentences = checkText(dataset, text, date === "" ? {} : { date });
  const named = new Set(sentences.flatMap(pathsIn));
  return {
    sentences,
    summary: summaryOf(sentences),
    records: Object.fromEntries([...named].map((path) => [path, nameOf(path, sentences)])),
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

function nameOf(path: string, sentences: readonly CheckedSentence[]): RecordName {
  const [collection = "", id = ""] = path.split("/");
  const all = Object.hasOwn(dataset, collection) ? dataset[collection as keyof typeof dataset] : undefined;
  const record = all === undefined ? undefined : find<{ id: string }>(all, id);
  const said = sentences.flatMap(({ facts, pages }) => [...facts, ...pages]).find((fact) => fact.path === path)?.title;
  // Shares of ties are published beside the records.
  const page = record !== undefined || collection === "vectors" ? pageOf(path) : null;
  return { title: said ?? (record === undefined ? path : titleOf(dataset, record)), page };
}
