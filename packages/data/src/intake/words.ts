import type { Draft } from "./draft.ts";

/** A draft as a person reads it, in Markdown: for a terminal, for the answer to an issue, for a pull request. */
export function draftInWords({ says, files, problems, duplicates, missing, notes }: Draft): string {
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`**${title}**\n\n${lines.map((line) => `- ${quiet(line)}`).join("\n")}`];
  return [
    says,
    ...list(
      "To put right",
      problems.map(({ field, found, expected }) => `${field}: found ${found}; expected ${expected}`),
    ),
    ...list(
      "Held already, and near",
      duplicates.map(({ path, title, start, likely, why }) => `${likely ? "most likely the same: " : ""}${path} (${start}): ${title} [${why.join("; ")}]`),
    ),
    ...list(
      "Without a receipt yet",
      missing.map(
        ({ field, state }) =>
          `${field}: ${state === "recalled" ? "no source that was read is cited" : "a source is cited, and nobody said that it gives this: name it under supports"}`,
      ),
    ),
    ...list("To know", notes),
    ...files.map(({ path, text }) => `packages/data/${path}\n\n${fenced(text, "yaml")}`),
  ].join("\n\n");
}

/** A line with words that somebody typed: where it could call a person, or be read as HTML, it stands as code. */
function quiet(line: string): string {
  if (!/[@<]/.test(line)) return line;
  const fence = fenceOf(line, 1);
  return `${fence} ${line} ${fence}`;
}

/** A run of strokes that is longer than any in the text. */
const fenceOf = (text: string, least: number) => "`".repeat(Math.max(least, ...(text.match(/`+/g) ?? []).map((run) => run.length + 1)));

/** A block that nothing in the text can close. */
function fenced(text: string, language: string): string {
  const fence = fenceOf(text, 3);
  return `${fence}${language}\n${text}${text.endsWith("\n") ? "" : "\n"}${fence}`;
}
