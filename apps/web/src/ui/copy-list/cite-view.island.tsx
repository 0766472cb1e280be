"use client";

import { meta } from "@multivector/data/meta";
import { useEffect, useState } from "react";
import { hrefIn, type Locale } from "@/locale/locale.ts";
import { SITE_URL } from "@/locale/site-url.ts";
import { figureMessages } from "@/messages/figure/index.ts";
import { SHOWN_VERSION } from "@/model/shown-version.ts";
import { OURS } from "@/model/terms.ts";
import { useView } from "@/url-state/store.ts";
import { citationForms } from "./citation-forms.ts";
import { citedIn } from "./cited-in.ts";
import { CopyButton } from "./copy-button.tsx";
import { CopyList } from "./copy-list.tsx";

interface CiteViewProps {
  locale: Locale;
  /** Of several that share a name one is open at a time. */
  group?: string;
  /** `<collection>/<id>`, or `figures/<id>`. */
  record: string;
  title: string;
  /** The licence as it stands in a citation; that of records if left out. */
  licence?: string;
  /** Page without language and query, and where on it. */
  path: string;
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

/** How to cite what is shown as it is shown now: the address opens the same view. It folds itself, so that who opens it has reached for it. */
export function CiteView({ locale, group, record, title, licence = OURS.licence, path, section, pinned = false, parts, titled, more = [] }: CiteViewProps) {
  const words = figureMessages(locale);
  // Until somebody reaches for it, and without script, the plain text is enough: a page with many graphics has many of these.
  const [reached, setReached] = useState(false);
  useEffect(() => setReached(true), []);
  const copyWords = { copy: words.copy, copied: words.copied, refused: words.notCopied };
  const view = new URLSearchParams(useView(parts));
  view.delete("version");
  const shown = titled === undefined ? undefined : titled.names[view.get(titled.part) ?? titled.first];
  const query = [...(pinned ? [`version=${SHOWN_VERSION.version}`] : []), ...(view.size === 0 ? [] : [queryOf(view)])].join("&");
  const address = `${SITE_URL}${hrefIn(locale, path)}${query === "" ? "" : `?${query}`}${section === undefined ? "" : `#${section}`}`;
  const forms = citationForms(
    words.citeText,
    citedIn(locale, { licence, attribution: meta.attribution }, record, shown === undefined ? title : `${title}: ${shown}`, SHOWN_VERSION, address),
  );
  return (
    <details {...(group === undefined ? {} : { name: group })}>
      <summary>{words.cite}</summary>
      <div className="tool">
        <CopyList
          entries={[...(reached ? forms : forms.slice(0, 1)), ...more]}
          beside={(name, text) => <CopyButton words={copyWords} name={name} text={text} />}
        >
          <div>
            <dt>{words.pinned}</dt>
            <dd>
              <a href={address.slice(SITE_URL.length)}>{address}</a>
            </dd>
          </div>
        </CopyList>
      </div>
    </details>
  );
}

/** As the address bar has it. */
function queryOf(view: URLSearchParams): string {
  return view.toString().replaceAll("%7E", "~").replaceAll("%2C", ",").replaceAll("%3A", ":");
}
