import type { Rule } from "./rule.ts";

export const sourceOnce: Rule = {
  name: "source-once",
  description: "A work is one source: no two have the same address.",
  severity: "error",
  scope: ["sources"],
  *breaches(world) {
    const first = new Map<string, string>();
    for (const { id, url } of world.records.sources.values()) {
      if (url === null) continue;
      const address = addressOf(url);
      const other = first.get(address);
      if (other === undefined) first.set(address, id);
      // A home page says only whose the work is.
      else if (!/^[^/]+$/.test(address))
        yield { collection: "sources", id, path: ["url"], found: `the address of sources/${other}`, fix: `cite ${other}, and remove this one` };
    }
  },
};

/** An address without what makes no difference: the scheme, `www.`, a closing slash, what stands after `#`. */
function addressOf(url: string): string {
  const { host, pathname, search } = new URL(url);
  return `${host.replace(/^www\./, "")}${pathname.replace(/\/+$/, "")}${search}`;
}
