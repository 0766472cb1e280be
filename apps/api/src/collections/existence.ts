import { type Dataset, existenceAt, find, type Limit } from "@multivector/data";

/** Which of the bodies asked about were not there at that date: nobody could be in them, which an empty list does not say. */
export function bodiesNotThere(
  { organizations }: Dataset,
  { organization = [], at }: { organization?: string | readonly string[] | undefined; at?: string | undefined },
): Limit[] {
  return [organization].flat().flatMap((id) => {
    const body = find(organizations, id);
    return (body === undefined ? null : existenceAt(body, at)) ?? [];
  });
}
