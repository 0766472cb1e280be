import type { Change } from "./diff.ts";

/** Changes as lines: what was changed or withdrawn one by one, what was added by collection. */
export function changesInWords(changes: readonly Change[]): string[] {
  const added = changes.filter(({ change }) => change === "added").map(({ path }) => path.split("/")[0] ?? "");
  return [
    ...changes
      .filter(({ change }) => change !== "added")
      .map((change) => `${change.change.padEnd(9)} ${change.path}${change.change === "changed" ? `: ${fieldsOf(change)}` : ""}`),
    ...[...new Set(added)].map((collection) => `added     ${added.filter((name) => name === collection).length} ${collection}`),
  ];
}

/** The fields that changed; of the values of a series, how many are new and how many are others. */
function fieldsOf({ path, before, after, fields }: Extract<Change, { change: "changed" }>): string {
  if (!path.startsWith("observations/")) return fields.join(", ");
  const [was, is] = [valuesOf(before), valuesOf(after)];
  const added = [...is.keys()].filter((key) => !was.has(key)).length;
  const gone = [...was.keys()].filter((key) => !is.has(key)).length;
  const others = [...is].filter(([key, value]) => was.has(key) && was.get(key) !== value).length;
  return `${added} values added, ${others} changed, ${gone} withdrawn`;
}

/** Values of a series by entity, partner, year and item, each as text. */
function valuesOf(rows: unknown): Map<string, string> {
  return new Map((rows as unknown[][]).map((row) => [row.slice(0, 4).join("/"), JSON.stringify(row.slice(4))]));
}
