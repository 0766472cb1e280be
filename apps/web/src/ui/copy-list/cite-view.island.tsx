"use client";

import { citationOf } from "@multivector/data";
import type { Locale } from "@/locale/locale.ts";
import { figureMessages } from "@/messages/figure/index.ts";
import { useView } from "@/url-state/store.ts";
import { citationForms } from "./citation-forms.ts";
import { CopyButton } from "./copy-button.tsx";
import { CopyList } from "./copy-list.tsx";

interface CiteViewProps {
  locale: Locale;
  /** `<collection>/<id>`, or `figures/<id>`. */
  record: string;
  title: string;
  /** The licence as it stands in a citation, and who made it. */
  terms: { licence: string; attribution: string };
  release: { version: string; date: string };
  /** Address of the page without query, and where on it. */
  page: string;
  section?: string;
  /** Is the version part of the address? */
  pinned?: boolean;
  /** Parts of the view that are shown; all that the page reads, if left out. */
  parts?: readonly string[];
  /** A part of the view that is part of the title: its name, the value at first, and what each value is called. */
  titled?: { part: string; first: string; names: Readonly<Record<string, string>> };
  /** More to be pasted under the citation: its name and its text. */
  more?: readonly (readonly [name: string, text: string])[];
}

/** How to cite what is shown as it is shown now: the address opens the same view. */
export function CiteView({ locale, record, title, terms, release, page, section, pinned = false, parts, titled, more = [] }: CiteViewProps) {
  const words = figureMessages(locale);
  const copyWords = { copy: words.copy, copied: words.copied, refused: words.notCopied };
  const view = new URLSearchParams(useView(parts));
  view.delete("version");
  const shown = titled === undefined ? undefined : titled.names[view.get(titled.part) ?? titled.first];
  const query = [...(pinned ? [`version=${release.version}`] : []), ...(view.size === 0 ? [] : [queryOf(view)])].join("&");
  const address = `${page}${query === "" ? "" : `?${query}`}${section === undefined ? "" : `#${section}`}`;
  const forms = citationForms(words.citeText, citationOf(terms, record, shown === undefined ? title : `${title}: ${shown}`, release, address));
  return (
    <CopyList entries={[...forms, ...more]} beside={(name, text) => <CopyButton words={copyWords} name={name} text={text} />}>
      <div>
        <dt>{words.pinned}</dt>
        <dd>
          <a href={new URL(address).href.slice(new URL(address).origin.length)}>{address}</a>
        </dd>
      </div>
    </CopyList>
  );
}

/** As the address bar has it. */
function queryOf(view: URLSearchParams): string {
  return view.toString().replaceAll("%7E", "~").replaceAll("%2C", ",").replaceAll("%3A", ":");
}
