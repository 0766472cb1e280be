import format, { type CompiledMessage, type FormatOptions } from "icu-minify/format";
import { groupingIn } from "./grouping.ts";

/** What stands in a text as it is. */
export type Text = string | number;

/** A stretch of a sentence: plain, or what a tag of the message encloses. */
export type Part<Tag extends string = string> = string | { readonly tag: Tag; readonly text: string };

type Values = Parameters<typeof format>[2];

// A formatter takes a hundred times longer to make than to use.
function kept<T, O>(make: (locale: string, options?: O) => T): (locale?: unknown, options?: O) => T {
  const made = new Map<string, T>();
  return (locale, options) => {
    const key = `${locale} ${options === undefined ? "" : JSON.stringify(options)}`;
    const known = made.get(key) ?? make(String(locale), options);
    made.set(key, known);
    return known;
  };
}

/** Numbers of the languages of the region, which a browser may not know, are grouped as in Russian; like English they have a form for one and a form for all else. */
const known = (locale?: string) => (process.env.WHOLE_LANGUAGE !== "true" && /^(kk|uz)/.test(locale ?? "") ? "ru-RU" : locale);

const OPTIONS: FormatOptions = {
  formatters: {
    getNumberFormat: kept((locale, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(known(locale), { ...groupingIn(locale), ...options })),
    getDateTimeFormat: kept((locale, options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options)),
    getPluralRules: kept((locale, options?: Intl.PluralRulesOptions) => new Intl.PluralRules(known(locale) === locale ? locale : "en", options)),
  },
  timeZone: "UTC",
};

/** What makes functions of the compiled messages of a language: of sentences, and of sentences with tags. */
export function writer(locale: string) {
  return {
    text:
      <A>(message: CompiledMessage) =>
      (values: A): string =>
        String(format(message, locale, values as Values, OPTIONS)),
    parts: <A, Tag extends string>(message: CompiledMessage, tags: readonly Tag[]) => {
      const handlers = Object.fromEntries(tags.map((tag) => [tag, (chunks: readonly unknown[]) => ({ tag, text: chunks.join("") })]));
      return (values: A): readonly Part<Tag>[] => {
        // The values stay what they are, so that one that lacks is noticed in development.
        const all = Object.assign(Object.create(values ?? null), handlers);
        const found: unknown = format<unknown>(message, locale, all, OPTIONS);
        return (Array.isArray(found) ? found : [found]) as Part<Tag>[];
      };
    },
  };
}

/**
 * The messages of a namespace by language. In development a message that is called without one of its arguments says which; TypeScript
 * says so earlier.
 */
export function byLocale<L extends string, M extends object>(namespace: string, languages: Readonly<Record<L, M>>): (locale: L) => M {
  return process.env.NODE_ENV === "production" ? (locale) => languages[locale] : watched(namespace, languages);
}

function watched<L extends string, M extends object>(namespace: string, languages: Readonly<Record<L, M>>): (locale: L) => M {
  const made = new Map<L, M>();
  return (locale) => {
    const known = made.get(locale) ?? watch(languages[locale], namespace, locale);
    made.set(locale, known);
    return known;
  };
}

function watch<M extends object>(messages: M, path: string, locale: string): M {
  const entries = Object.entries(messages).map(([key, value]) => {
    const full = `${path}.${key}`;
    if (typeof value === "function") return [key, (values: unknown) => called(value, values, full, locale)];
    return [key, typeof value === "object" && value !== null && !Array.isArray(value) ? watch(value, full, locale) : value];
  });
  return Object.fromEntries(entries) as M;
}

function called(message: (values: unknown) => unknown, values: unknown, path: string, locale: string): unknown {
  const given = typeof values === "object" && values !== null ? values : {};
  const names = Object.keys(given);
  const complete = new Proxy(given, {
    has: () => true,
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (value !== undefined && value !== null) return value;
      const found = names.includes(String(name)) ? `it is ${value}` : names.length === 0 ? "no value was given" : `only ${names.join(", ")} were given`;
      throw new TypeError(`The message ${path} (${locale}) needs a value for "${String(name)}", and ${found}. Pass { ${String(name)}: … }.`);
    },
  });
  return message(complete);
}
