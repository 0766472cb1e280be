/** How the note of a value begins that was counted otherwise than the years before it: the two cannot be compared. */
const BREAK = "break:";

export function isBreak(note: string | null | undefined): boolean {
  return note?.startsWith(BREAK) === true;
}
