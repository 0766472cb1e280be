/** The five republics, in alphabetical order of their codes. */
export const REPUBLICS = ["KAZ", "KGZ", "TJK", "TKM", "UZB"] as const;

export function isRepublic(code: string | null): code is (typeof REPUBLICS)[number] {
  return (REPUBLICS as readonly (string | null)[]).includes(code);
}
