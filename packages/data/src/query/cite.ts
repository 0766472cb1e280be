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
    /** Where it can be seen, if that was said. */
    URL?: string;
  };
  ris: string;
}

/**
 * @param path `<collection>/<id>`, or `figures/<id>` for a graphic made of several.
 * @param title what the record is called.
 * @param release the version to cite and the day it came out.
 * @param url where it can be seen; left out of all forms if there is none.
 */
export function citationOf(
  { licence, attribution }: Pick<Meta, "licence" | "attribution">,
  path: string,
  title: string,
  release: { version: string; date: string },
  url?: string,
): CitationForms {
  const { version, date } = release;
  const author = attribution.split(",")[0] ?? attribution;
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const note = `${path} in Multivector, version ${version}. ${licence}`;
  const key = `multivector-${path.replace("/", "-")}`;
  const sentence = /[.?!]$/.test(title) ? title : `${title}.`;
  return {
    id: path,
    version,
    date,
    text: `${author} (${year}): ${sentence} ${note}.${url === undefined ? "" : ` ${url}`}`,
    bibtex: [
      `@misc{${key},`,
      `  author = {{${author}}},`,
      `  title = {{${escapeTex(title)}}},`,
      `  year = {${year}},`,
      `  month = {${month}},`,
      `  note = {${escapeTex(note)}}${url === undefined ? "" : ","}`,
      ...(url === undefined ? [] : [`  url = {${url}}`]),
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
      ...(url === undefined ? {} : { URL: url }),
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
      ...(url === undefined ? [] : [`UR  - ${url}`]),
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
