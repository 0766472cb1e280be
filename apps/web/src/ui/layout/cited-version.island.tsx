"use client";

import { hrefIn, type Locale } from "@/locale/locale.ts";
import { citedVersionMessages } from "@/messages/citedVersion/index.ts";
import { oneOf } from "@/url-state/params.ts";
import { useParam } from "@/url-state/store.ts";

interface CitedVersionProps {
  locale: Locale;
  /** Released versions, oldest first; the last one is shown. */
  versions: readonly string[];
  /** Records that became other than they were since each version. */
  changedSince: Readonly<Record<string, number>>;
  /** The record of the page, and what became of it, oldest first. */
  record?: string;
  changes?: readonly { version: string; change: keyof ReturnType<typeof citedVersionMessages>["kinds"]; fields: readonly string[] }[];
}

const NONE = "latest";

/** For an address that was cited from an older version: what became of its record since, and where it stands as it was. */
export function CitedVersion({ locale, versions, changedSince, record, changes = [] }: CitedVersionProps) {
  const [cited] = useParam(oneOf("version", [NONE, ...versions], NONE));
  const words = citedVersionMessages(locale);
  const shown = versions.at(-1) ?? "";
  if (cited === NONE) return null;
  if (cited === shown) return <p className="cited-version note">{words.same({ version: shown })}</p>;
  const later = versions.slice(versions.indexOf(cited) + 1);
  const since = changes.filter(({ version }) => later.includes(version));
  const list = since.map(({ version, change, fields }) => `${version} (${fields.length > 0 ? fields.join(", ") : words.kinds[change]})`).join("; ");
  return (
    <p className="cited-version" data-testid="pinned">
      {words.older({ cited, shown })}{" "}
      {record === undefined ? words.view({ count: changedSince[cited] ?? 0 }) : since.length === 0 ? words.unchanged : words.changed({ list })}{" "}
      {record === undefined ? null : <a href={`${process.env.API_URL}/v1/${record}?asOf=${cited}`}>{words.asItStood}</a>}{" "}
      <a href={hrefIn(locale, `/data#release-${later[0]}`)}>{words.log}</a>
    </p>
  );
}
