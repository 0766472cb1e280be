import { DOMAINS, type Republic } from "@multivector/data/vectors";
import { hrefIn, type Locale } from "@/locale/locale.ts";
import { dossierMessages } from "@/messages/dossier/index.ts";
import { Emphasized } from "@/phrases/emphasized.tsx";
import { leadInWords } from "./leads.ts";

/** Who leads in a republic, domain by domain, and how sure that is: sentences to be quoted. */
export function CountryLeads({ locale, country }: { locale: Locale; country: Republic }) {
  const words = dossierMessages(locale);
  return (
    <div>
      <h2>{words.leads}</h2>
      <ul className="change-list">
        {DOMAINS.map((domain) => (
          <li key={domain}>
            <Emphasized parts={leadInWords(locale, country, domain)} />
          </li>
        ))}
      </ul>
      <p className="note">
        <a className="alone" href={hrefIn(locale, "/vectors/method")}>
          {words.how}
        </a>
      </p>
    </div>
  );
}
