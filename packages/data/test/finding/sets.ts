import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** A sentence, and what the records have on it. */
export interface LabelledSentence {
  id: string;
  group: string;
  lang: string;
  text: string;
  truth: "right" | "wrong" | "open";
  /** Any of them is right to show first. */
  records: string[];
  held: boolean;
  askable: boolean;
  /** The text in which it stands, where it stands in one. */
  article?: string;
}

/** Words typed into a search box, and what may come first. */
export interface LabelledQuery {
  id: string;
  kind: string;
  lang: string;
  query: string;
  accept: string[];
}

/** By which the checker was built, and which were kept apart. */
export type Half = "building" | "kept";

const numbered = (count: number): string[] => Array.from({ length: count }, (_, at) => `building-${at + 1}`);

const SENTENCES: Record<Half, readonly string[]> = {
  building: numbered(18),
  kept: ["kept-1", "kept-2"],
};
const QUERIES: Record<Half, readonly string[]> = { building: numbered(10), kept: ["kept"] };
/** The day of each text. */
export const WRITTEN: Readonly<Record<string, string>> = { "article-1": "2024-05-20", "article-2": "2026-09-10", "article-3": "2025-03-01" };

const read = (path: string): string => readFileSync(join(import.meta.dirname, path), "utf8");

export const sentencesOf = (half: Half): LabelledSentence[] => SENTENCES[half].flatMap((name) => parse(read(`sentences/${name}.yaml`)) as LabelledSentence[]);
export const queriesOf = (half: Half): LabelledQuery[] =>
  QUERIES[half].flatMap((name) => (parse(read(`queries/${name}.yaml`)) as LabelledQuery[]).filter(({ accept }) => accept.length > 0));
export const articleText = (name: string): string => read(`articles/${name}.md`);

/** A text of `stranger.txt`: true (T), false (F), stating nothing (N) or about another part of the world (O), with the day on which it was written. */
export interface StrangersText {
  kind: "T" | "F" | "N" | "O";
  date: string | undefined;
  text: string;
}

export const strangersTexts = (): StrangersText[] =>
  read("sentences/stranger.txt")
    .split("\n")
    .flatMap((line): StrangersText[] => {
      const [, kind, date, text = ""] = line.match(/^([TFNO])(?:@(\S+))?\|(.*)$/) ?? [];
      return kind === undefined ? [] : [{ kind: kind as StrangersText["kind"], date, text: text.replaceAll("\\n", "\n") }];
    });

/** A sentence of `breaking.txt`: true (T), false (F) or stating nothing (N). */
export const breakingTexts = (): { kind: "T" | "F" | "N"; text: string }[] =>
  read("sentences/breaking.txt")
    .split("\n")
    .flatMap((line) => {
      const [, kind, text = ""] = line.match(/^([TFN])\|(.*)$/) ?? [];
      return kind === undefined ? [] : [{ kind: kind as "T" | "F" | "N", text }];
    });
