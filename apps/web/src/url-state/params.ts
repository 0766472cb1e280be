import type { Param } from "./store.ts";

/** One of a fixed set of words, `tab=table`. */
export function oneOf<T extends string>(name: string, values: readonly T[], fallback: T): Param<T> {
  return {
    name,
    default: fallback,
    read: (text) => values.find((value) => value === text) ?? null,
    write: (value) => value,
    expected: values.join(", "),
  };
}

/** Some of a fixed set of words, `country=KAZ~UZB`. The order is that of the set; none at all is written as a lone tilde. */
export function someOf<T extends string>(name: string, values: readonly T[], fallback: readonly T[]): Param<readonly T[]> {
  return {
    name,
    default: fallback,
    read: (text) => {
      const parts = text.split("~").filter((part) => part !== "");
      const found = values.filter((value) => parts.includes(value));
      return found.length === new Set(parts).size ? found : null;
    },
    write: (chosen) => (chosen.length === 0 ? "~" : values.filter((value) => chosen.includes(value)).join("~")),
    expected: `${values.slice(0, 6).join("~")}${values.length > 6 ? "~…" : ""}`,
  };
}

/** A whole number within bounds, `months=12`. */
export function numberIn(name: string, least: number, most: number, fallback: number): Param<number> {
  return {
    name,
    default: fallback,
    read: (text) => (/^\d{1,6}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : null),
    write: String,
    expected: `${least} to ${most}`,
  };
}

/** Free text, `q=border`. */
export function freeText(name: string): Param<string> {
  return { name, default: "", read: (text) => text.slice(0, 120), write: (value) => value, expected: "text" };
}
