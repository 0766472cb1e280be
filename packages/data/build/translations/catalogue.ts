import { po } from "gettext-parser";

/** Who made a translation: a person; a machine, and a person has checked it; a machine alone. */
export const MAKERS = ["people", "checked", "machine"] as const;
export type Maker = (typeof MAKERS)[number];

/** One text and its translation, as a catalogue holds them. */
export interface Entry {
  /** Within what equal words mean the same: `place`, `events.title`. */
  context: string;
  english: string;
  /** Empty where there is none yet. */
  translated: string;
  /** Records that have the text: `events/2005-05-13-andijan`. */
  records: readonly string[];
  /** The English it was made from, where that has changed since; null while it fits. */
  stale: string | null;
  /** As written; `null` where the entry says nothing and the catalogue's own word holds. */
  by: string | null;
}

/** All translations of one kind of text into one language: `translations/ru/events.po`. */
export interface Catalogue {
  language: string;
  /** Who made what no entry says otherwise of. */
  by: string;
  entries: Entry[];
}

const MADE_BY = /^made by: *(.+)$/m;

/** What tells one text from another. */
export function keyOf({ context, english }: Pick<Entry, "context" | "english">): string {
  return `${context}\n${english}`;
}

/** Reads a catalogue in the gettext format. @throws Error with the line, if it is not of that form. */
export function parseCatalogue(text: string): Catalogue {
  const { headers, translations } = po.parse(text, { validation: true });
  const entries = Object.values(translations).flatMap((byEnglish) =>
    Object.values(byEnglish)
      .filter(({ msgid }) => msgid !== "")
      .map(({ msgctxt = "", msgid, msgstr, comments }): Entry => {
        const fuzzy = comments?.flag?.includes("fuzzy") ?? false;
        return {
          context: msgctxt,
          english: msgid,
          translated: msgstr[0] ?? "",
          records: comments?.reference?.split(/\s+/).filter((path) => path !== "") ?? [],
          stale: fuzzy ? englishBefore(comments?.previous) : null,
          by: comments?.translator?.match(MADE_BY)?.[1]?.trim() ?? null,
        };
      }),
  );
  return { language: headers.Language ?? "", by: headers["X-Made-By"] ?? "", entries };
}

/** `#| msgid "…"`: what the translation was made from, as the usual tools keep it. */
function englishBefore(previous: string | undefined): string {
  const parts = [...(previous ?? "").matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, part = ""]) => part);
  return parts.join("").replaceAll('\\"', '"').replaceAll("\\\\", "\\");
}

/** The same as text, an entry a paragraph, in the order given. */
export function formatCatalogue({ language, by, entries }: Catalogue): string {
  const headers = {
    Language: language,
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Transfer-Encoding": "8bit",
    "MIME-Version": "1.0",
    "X-Made-By": by,
  };
  const translations: Record<string, Record<string, object>> = { "": {} };
  for (const { context, english, translated, records, stale, by: maker } of entries) {
    const comments = {
      ...(maker === null ? {} : { translator: `made by: ${maker}` }),
      reference: records.join("\n"),
      ...(stale === null ? {} : { flag: "fuzzy", previous: `msgid ${JSON.stringify(stale)}` }),
    };
    const byEnglish = translations[context] ?? {};
    translations[context] = byEnglish;
    byEnglish[english] = { msgctxt: context, msgid: english, msgstr: [translated], comments };
  }
  // What belongs to one record stays together, so that a translator reads the title above its summary.
  const order = new Map(entries.map((entry, index) => [keyOf(entry), index]));
  const place = ({ msgctxt = "", msgid }: { msgctxt?: string; msgid: string }) => order.get(keyOf({ context: msgctxt, english: msgid })) ?? -1;
  const sort = (one: { msgid: string }, other: { msgid: string }) => place(one) - place(other);
  return `${po
    .compile({ charset: "utf-8", headers, translations } as never, { foldLength: 0, eol: "\n", sort })
    .toString("utf8")
    .trimEnd()}\n`;
}

/** The line, from 1, at which an entry begins in the text of its catalogue; 1 if it is not there. */
export function lineOf(text: string, { context, english }: Pick<Entry, "context" | "english">): number {
  let line = 1;
  for (const block of text.split("\n\n")) {
    if (block.includes(`msgctxt "${context}"`)) {
      const [entry] = Object.values(po.parse(block).translations[context] ?? {});
      if (entry?.msgid === english) return line;
    }
    line += block.split("\n").length + 1;
  }
  return 1;
}
