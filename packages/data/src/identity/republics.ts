/** The five, in the order of their codes. */
export const REPUBLICS = ["KAZ", "KGZ", "TJK", "TKM", "UZB"] as const;
export type Republic = (typeof REPUBLICS)[number];

/** Is a state one of the five? */
export const isRepublic = (country: string | null): country is Republic => (REPUBLICS as readonly (string | null)[]).includes(country);
