import type { Draft } from "./draft.ts";

/** A draft as a person reads it, in Markdown: for a terminal, for the answer to an issue, for a pull request. */
export function draftInWords({ says, files, problems, duplicates, missing, notes }: Draft): string {
  const list = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : [`**${title}**\n\n${lines.map((line) => `- ${line}`).join("\n")}`]);
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

/** A block that nothing in the text can close. */
export function fenced(text: string, language: string): string {
  const runs = text.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return `${fence}${language}\n${text}${text.endsWith("\n") ? "" : "\n"}${fence}`;
}
