import { type Agreement, find } from "@multivector/data";
import { dateIn, hrefIn, type Locale } from "@/locale/locale.ts";
import { nameOf } from "@/locale/names.ts";
import { langOf } from "@/locale/text-lang.ts";
import { factMessages } from "@/messages/fact/index.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { timelineMessages } from "@/messages/timeline/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { forceOf } from "@/phrases/force.ts";
import { ConflictList } from "@/ui/record/conflict-list.tsx";
import { PartyLink, PartyLinks } from "@/ui/record/links.tsx";
import { RecordText } from "@/ui/record/record-text.tsx";
import { RecordTools } from "@/ui/record/record-tools.tsx";
import { FactList } from "../fact-list.tsx";

/** A treaty or declaration: what it is, who is party to it, what it brought. */
export function AgreementPage({ locale, agreement }: { locale: Locale; agreement: Agreement }) {
  const { id } = agreement;
  const words = referenceMessages(locale).agreements;
  const facts = factMessages(locale);
  const record = `agreements/${id}`;
  const founded = find(datasetIn(locale).organizations, agreement.founds ?? "");
  return (
    <>
      <div className="top">
        <p className="kicker">
          {facts.agreementKinds[agreement.kind]} · {facts.agreementStatus[agreement.status]}
        </p>
        <h1 lang={langOf(locale, agreement.title)}>{agreement.title}</h1>
        <p className="stand" lang={langOf(locale, agreement.summary)}>
          {agreement.summary}
        </p>
      </div>
      <section className="section columns">
        <FactList
          locale={locale}
          facts={[
            [words.signed, agreement.signed === null ? null : dateIn(locale, agreement.signed)],
            [words.initialled, agreement.initialled === null ? undefined : dateIn(locale, agreement.initialled)],
            [words.place, agreement.place],
            [words.force, forceOf(locale, agreement)],
            [words.binding, facts.binding[agreement.binding ? "yes" : "no"]],
            [
              words.founds,
              founded === undefined ? undefined : (
                <a key="founds" href={hrefIn(locale, `/organizations/${founded.id}`)}>
                  {nameOf(founded, locale)}
                </a>
              ),
            ],
            [
              words.notSigned,
              agreement.notSigned.length === 0 ? undefined : (
                <PartyLinks key="not-signed" locale={locale} parties={agreement.notSigned.map((country) => ({ country, organization: null }))} />
              ),
            ],
            [recordMessages(locale).receipt.sure, timelineMessages(locale).confidences[agreement.confidence]],
          ]}
          provenance={{ ...agreement, id: "receipt-record", record, conflicts: [] }}
        />
        <div>
          <h2>{words.parties}</h2>
          <ul className="parties">
            {agreement.parties.map((party) => (
              <li key={`${party.country}${party.organization}`}>
                <PartyLink locale={locale} party={party} on={agreement.signed?.edtf} />
                <span className="note">
                  {[
                    party.signed === null ? null : `${words.signed.toLowerCase()} ${dateIn(locale, party.signed)}`,
                    party.left === null ? null : `${words.left} ${dateIn(locale, party.left)}`,
                  ]
                    .filter((part) => part !== null)
                    .join(", ")}{" "}
                  {party.note === null ? null : <RecordText locale={locale}>{party.note}</RecordText>}
                </span>
              </li>
            ))}
          </ul>
        </div>
      </section>
      {agreement.note === null ? null : (
        <p className="note" lang={langOf(locale, agreement.note)}>
          {agreement.note}
        </p>
      )}
      <ConflictList locale={locale} id="agreement" record={record} conflicts={agreement.conflicts} />
      <RecordTools locale={locale} record={record} title={agreement.title} path={`/agreements/${id}`} />
    </>
  );
}
