/** Gives a file that was made here to the reader. */
export function save(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The name of a file: what it shows, which part of it, and of when. */
export function fileName(parts: readonly (string | undefined)[], ending: string): string {
  return `${["multivector", ...parts].filter((part) => part !== undefined && part !== "").join("-")}.${ending}`;
}
