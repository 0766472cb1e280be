/** Command lines that are answered; one of each kind, so that refusing is no habit. */
export const SOUND: readonly (readonly string[])[] = [
  ["at", "csto"],
  ["at", "2007-01-01", "csto"],
  ["at", "2007", "KAZ"],
  ["at", "2007~", "ОДКБ"],
  ["check", "3"],
  ["check", "Uzbekistan left the CSTO in 2012."],
  ["cite", "csto-uzb"],
  ["cite", "events/1991-12-08-belovezha-accords"],
  ["cite", "Uzbekistan"],
  ["cite", "Xi"],
  ["diff"],
  ["diff", "0.1.0"],
  ["diff", "0.1.0", "0.2.0"],
  ["search", "CSTO"],
  ["search", "who", "is", "president", "of", "Kyrgyzstan"],
];
/** What goes with each command. */
export const FLAGS: Readonly<Record<string, readonly string[]>> = {
  at: ["--json", "--markdown", "--as-of"],
  check: ["--json", "--as-of"],
  cite: ["--json", "--as-of"],
  diff: ["--json", "--markdown"],
  search: ["--json", "--markdown", "--kind"],
};
/** A flag with a value, where it takes one. */
export const valued = (flag: string, version = "0.1.0") => (flag === "--as-of" ? `--as-of=${version}` : flag === "--kind" ? "--kind=events" : flag);
