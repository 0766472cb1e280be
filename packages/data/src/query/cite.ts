import type { Meta } from "./dataset.ts";

/** How to cite one record of one version, in the forms that reference managers and papers take. */
export interface CitationForms {
  /** `<collection>/<id>`. */
  id: string;
  version: string;
  /** Day on which that version came out, YYYY-MM-DD. */
  date: string;
  text: string;
  bibtex: string;
  /** An item of CSL-JSON. */
  csl: {
    id: string;
    type: "dataset";
    title: string;
    author: { literal: string }[];
    "container-title": string;
    version: string;
    issued: { "date-parts": [[number, number, number]] };
    note: string;
  };
  ris: string;
}

/**
 * @param path `<collection>/<id>`.
 * @param title what the record is called.
 * @param release the version to cite and the day it came out.
 */
export function citationOf(
  { licence, attribution }: Pick<Meta, "licence" | "attribution">,
  path: string,
  title: string,
  release: { version: string; date: string },
): CitationForms {
  const { version, date } = release;
  const author = attribution.split(",")[0] ?? attribution;
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const note = `${path} in Multivector, version ${version}. ${licence}`;
  const key = `multivector-${path.replace("/", "-")}`;
  return {
    id: path,
    version,
    date,
    text: `${author} (${year}): ${title}. ${note}.`,
    bibtex: [
      `@misc{${key},`,
      `  author = {{${author}}},`,
      `  title = {{${escapeTex(title)}}},`,
      `  year = {${year}},`,
      `  month = {${month}},`,
      `  note = {${escapeTex(note)}}`,
      "}",
    ].join("\n"),
    csl: {
      id: key,
      type: "dataset",
      title,
      author: [{ literal: author }],
      "container-title": "Multivector",
      version,
      issued: { "date-parts": [[year, month, day]] },
      note,
    },
    ris: [
      "TY  - DATA",
      `AU  - ${author}`,
      `TI  - ${title}`,
      "T2  - Multivector",
      `PY  - ${year}`,
      `DA  - ${date.replaceAll("-", "/")}`,
      `ET  - ${version}`,
      `ID  - ${key}`,
      `N1  - ${note}`,
      "ER  - ",
    ].join("\r\n"),
  };
}

// The characters that TeX would read as commands.
function escapeTex(text: string): string {
  return text.replace(/[\\{}#$%&_^~]/g, (character) =>
    character === "\\" ? "\\textbackslash{}" : character === "^" || character === "~" ? `\\${character}{}` : `\\${character}`,
  );
}
