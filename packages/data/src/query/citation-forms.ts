/** What a reference is made of, in whatever form. */
interface Reference {
  key: string;
  /** What kind of work it is, in the words of CSL and of RIS. */
  csl: string;
  ris: string;
  author: string | null;
  title: string;
  /** What it is part of, and which edition. */
  container?: string;
  version?: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  day: string | undefined;
  note: string;
  url: string | undefined;
}

/** A reference as BibTeX, CSL-JSON and RIS. */
export function formsOf({ key, csl, ris, author, title, container, version, day, note, url }: Reference) {
  const parts = day?.split("-").map(Number) ?? [];
  const [year, month] = parts;
  const fields: [name: string, value: string | undefined][] = [
    ["author", author === null ? undefined : `{${escapeTex(author)}}`],
    ["title", `{${escapeTex(title)}}`],
    ["year", year?.toString()],
    ["month", month?.toString()],
    ["note", escapeTex(note)],
    ["url", url],
  ];
  const tags: [tag: string, value: string | undefined][] = [
    ["TY", ris],
    ["AU", author ?? undefined],
    ["TI", title],
    ["T2", container],
    ["PY", year?.toString()],
    ["DA", parts.length < 3 ? undefined : day?.replaceAll("-", "/")],
    ["ET", version],
    ["ID", key],
    ["N1", note],
    ["UR", url],
    ["ER", ""],
  ];
  return {
    bibtex: `@misc{${key},\n${fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`])).join(",\n")}\n}`,
    csl: {
      id: key,
      type: csl,
      title,
      ...(author === null ? {} : { author: [{ literal: author }] }),
      ...(container === undefined ? {} : { "container-title": container }),
      ...(version === undefined ? {} : { version }),
      ...(parts.length === 0 ? {} : { issued: { "date-parts": [parts] } }),
      note,
      ...(url === undefined ? {} : { URL: url }),
    },
    ris: tags.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`])).join("\r\n"),
  };
}

// The characters that TeX would read as commands.
function escapeTex(text: string): string {
  return text.replace(/[\\{}#$%&_^~]/g, (character) =>
    character === "\\" ? "\\textbackslash{}" : character === "^" || character === "~" ? `\\${character}{}` : `\\${character}`,
  );
}
