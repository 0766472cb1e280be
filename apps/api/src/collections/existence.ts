import { type Dataset, existenceAt, find, type Limit } from "@multivector/data";

/**
 * Which of the bodies asked about were not there at that date: nobody could be in them, which an empty list does not say.
 * @param members what was found; a body with one needs no reason.
 */
export function bodiesNotThere(
  { organizations }: Dataset,
  { organization = [], at }: { organization?: string | readonly string[] | undefined; at?: string | undefined },
  members: readonly { organization: string }[],
): Limit[] {
  const empty = [organization].flat().filter((id) => !members.some((member) => member.organization === id));
  return empty.flatMap((id) => {
    const body = find(organizations, id);
    return (body === undefined ? null : existenceAt(body, at)) ?? [];
  });
}
