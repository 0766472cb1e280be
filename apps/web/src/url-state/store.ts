import { useEffect, useState } from "react";

/**
 * One part of a view that lives in the address, so that the view can be shared: `?time=2007-01-01`. `read` gives null for a text
 * that is not a value; then the default is shown and a notice says so.
 */
export interface Param<T> {
  name: string;
  /** The value where the address names none. It is left out of addresses. */
  default: T;
  read: (text: string) => T | null;
  write: (value: T) => string;
  /** What would have been understood, for the notice. */
  expected: string;
}

// The values live in memory too, so that a slider may move faster than an address may change.
const chosen = new Map<string, string | null>();
const listeners = new Set<() => void>();
let writing: ReturnType<typeof setTimeout> | undefined;

/** What the address says of a part, or null. */
function textOf(name: string): string | null {
  if (!chosen.has(name)) chosen.set(name, new URLSearchParams(window.location.search).get(name));
  return chosen.get(name) ?? null;
}

/** The value in the address; the default where it is not a value. */
export function currentOf<T>({ name, default: fallback, read }: Param<T>): T {
  const text = textOf(name);
  return text === null ? fallback : (read(text) ?? fallback);
}

/** A value of the view and the way to change it. The server, and a page without script, show the default. */
export function useParam<T>(param: Param<T>): [T, (value: T) => void] {
  const [value, setValue] = useState(param.default);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a parameter is known by its name
  useEffect(() => {
    const update = () => {
      const now = currentOf(param);
      // Values may be lists; the text decides whether anything changed.
      setValue((before) => (param.write(before) === param.write(now) ? before : now));
    };
    update();
    if (!known.has(param.name)) {
      const { name, default: fallback, read, write, expected } = param;
      known.set(name, { expected, shown: write(fallback), understands: (text) => read(text) !== null });
      for (const listener of listeners) listener();
    }
    listeners.add(update);
    return () => {
      listeners.delete(update);
    };
  }, [param.name, param.write(param.default)]);
  return [value, (next) => choose(param, next)];
}

/** What the address says of a part, as it was typed; null where it says nothing, on the server and in a page without script. */
export function useText(name: string): string | null {
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    const update = () => setText(textOf(name));
    update();
    listeners.add(update);
    return () => {
      listeners.delete(update);
    };
  }, [name]);
  return text;
}

/**
 * The query of an address that shows the view as it is; "" where all is at its default.
 *
 * @param names parts of the view; all that anything on the page reads, if left out.
 */
export function useView(names?: readonly string[]): string {
  const [search, setSearch] = useState("");
  const key = names?.join();
  useEffect(() => {
    const update = () => {
      const parts = (key?.split(",") ?? [...known.keys()]).flatMap((name) => {
        const text = textOf(name);
        return text === null ? [] : [`${name}=${plain(encodeURIComponent(text))}`];
      });
      setSearch(parts.length === 0 ? "" : `?${parts.join("&")}`);
    };
    update();
    listeners.add(update);
    return () => {
      listeners.delete(update);
    };
  }, [key]);
  return search;
}

export function choose<T>(param: Param<T>, value: T): void {
  const text = param.write(value);
  chosen.set(param.name, text === param.write(param.default) ? null : text);
  for (const listener of listeners) listener();
  clearTimeout(writing);
  // Browsers limit how often an address may change.
  writing = setTimeout(writeAddress, 150);
}

function writeAddress(): void {
  clearTimeout(writing);
  writing = undefined;
  window.history.replaceState(window.history.state, "", addressWith(new URL(window.location.href)));
}

/** The address with the view in it. */
function addressWith(url: URL): URL {
  for (const [name, text] of chosen) {
    if (text === null) url.searchParams.delete(name);
    else url.searchParams.set(name, text);
  }
  url.search = plain(url.search);
  return url;
}

/** A tilde, a comma and a colon need no escape; the spelling is then the one that people type. */
function plain(query: string): string {
  return query.replaceAll("%7E", "~").replaceAll("%2C", ",").replaceAll("%3A", ":");
}

/** The parts of the view that something on the page reads, as far as a notice needs them. */
const known = new Map<string, { expected: string; shown: string; understands: (text: string) => boolean }>();

/** A part of the address that was not understood. */
export interface InvalidParam {
  name: string;
  found: string;
  expected: string;
  shown: string;
}

/** What the address said that was not understood, for a notice. */
export function useInvalidParams(): InvalidParam[] {
  const [invalid, setInvalid] = useState<InvalidParam[]>([]);
  useEffect(() => {
    const update = () => {
      const found = [...known].flatMap(([name, { expected, shown, understands }]): InvalidParam[] => {
        const text = textOf(name);
        return text === null || understands(text) ? [] : [{ name, found: text, expected, shown }];
      });
      setInvalid((before) => (before.length === 0 && found.length === 0 ? before : found));
    };
    update();
    listeners.add(update);
    return () => {
      listeners.delete(update);
    };
  }, []);
  return invalid;
}

if (typeof window !== "undefined") {
  // Whoever leaves at once comes back to what was chosen last.
  window.addEventListener("pagehide", () => {
    if (writing !== undefined) writeAddress();
  });
  window.addEventListener("popstate", () => {
    chosen.clear();
    for (const listener of listeners) listener();
  });
}
