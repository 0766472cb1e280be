import type { Deployment } from "@multivector/data";
import { capital, dateIn, type Locale } from "@/locale/locale.ts";
import { langOf } from "@/locale/text-lang.ts";
import { atlasMessages } from "@/messages/atlas/index.ts";
import { factMessages } from "@/messages/fact/index.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { recordTableMessages } from "@/messages/recordTable/index.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { timelineMessages } from "@/messages/timeline/index.ts";
import { publishersIn } from "@/model/source-line.ts";
import { spanInWords } from "@/phrases/span.ts";
import { strengthIn } from "@/phrases/strength.ts";
import { Locator } from "@/ui/map/locator.tsx";
import { ConflictList } from "@/ui/record/conflict-list.tsx";
import { PartyLink } from "@/ui/record/links.tsx";
import { RecordText } from "@/ui/record/record-text.tsx";
import { RecordTools } from "@/ui/record/record-tools.tsx";
import { RecordTable } from "@/ui/table/record-table.tsx";
import { FactList } from "../fact-list.tsx";

/** A force or site on the soil of another state. */
export function DeploymentPage({ locale, deployment }: { locale: Locale; deployment: Deployment }) {
  const { id } = deployment;
  const { deployments: words } = referenceMessages(locale);
  const table = recordTableMessages(locale);
  const facts = factMessages(locale);
  const record = `deployments/${id}`;
  const { receipt } = recordMessages(locale);
  return (
    <>
      <div className="top">
        <p className="kicker">
          {atlasMessages(locale).siteKinds[deployment.kind]} · {facts.deploymentStatus[deployment.status]}
        </p>
        <h1 lang={langOf(locale, deployment.name)}>{deployment.name}</h1>
        <p className="stand">{capital(spanInWords(locale, deployment))}</p>
      </div>
      <section className="section columns">
        <div>
          <FactList
            locale={locale}
            facts={[
              [table.host, <PartyLink key="host" locale={locale} party={{ country: deployment.host, organization: null }} />],
              [
                table.runs,
                <ul key="runs" className="plain">
                  {deployment.operators.map((party) => (
                    <li key={`${party.country}${party.organization}`}>
                      <PartyLink locale={locale} party={party} />
                      {/* The head of the line says that they run it. */}
                      {party.part === "operator" ? null : <span className="note"> ({facts.parts[party.part]})</span>}
                    </li>
                  ))}
                </ul>,
              ],
              [
                words.basis,
                <RecordText key="basis" locale={locale}>
                  {deployment.basis}
                </RecordText>,
              ],
              [words.plannedEnd, deployment.plannedEnd === null ? undefined : dateIn(locale, deployment.plannedEnd)],
              [
                words.sites,
                deployment.sites.length === 0 ? null : (
                  <ul key="sites" className="plain">
                    {deployment.sites.map(({ name, precision, note }) => (
                      <li key={name}>
                        <RecordText locale={locale}>{name}</RecordText>
                        {precision === "site" ? null : <span className="note"> ({facts.precision[precision]})</span>}
                        {note === null ? null : (
                          <span className="note">
                            {". "}
                            <RecordText locale={locale}>{note}</RecordText>
                          </span>
                        )}
                      </li>
                    ))}
                  </ul>
                ),
              ],
              [receipt.sure, timelineMessages(locale).confidences[deployment.confidence]],
            ]}
            provenance={{ ...deployment, id: "receipt-record", title: deployment.name, record, conflicts: [] }}
          />
          {deployment.note === null ? null : (
            <p className="note" lang={langOf(locale, deployment.note)}>
              {deployment.note}
            </p>
          )}
        </div>
        <Locator
          locale={locale}
          title={deployment.name}
          points={deployment.sites.map(({ name, coordinates }) => ({ name, ...coordinates }))}
          states={[deployment.host]}
        />
      </section>
      <section className="section">
        <h2>{words.strength}</h2>
        <RecordTable
          locale={locale}
          id="strength"
          caption={`${words.strength}: ${deployment.name}`}
          empty={words.none}
          columns={[table.when, words.people, table.note, recordMessages(locale).event.says]}
          numeric={[1]}
          rows={deployment.strengths.map(({ least, most, at, note, citations }, index) => ({
            id: String(index),
            cells: [
              at === null ? recordMessages(locale).notRecorded : dateIn(locale, at),
              strengthIn(locale, { least, most }),
              note === null ? (
                ""
              ) : (
                <RecordText key="note" locale={locale}>
                  {note}
                </RecordText>
              ),
              publishersIn(locale, citations.length > 0 ? citations : deployment.citations),
            ],
            provenance: { title: `${deployment.name}: ${words.strength}`, record, citations: citations.length > 0 ? citations : deployment.citations },
          }))}
        />
      </section>
      <ConflictList locale={locale} id="deployment" record={record} conflicts={deployment.conflicts} />
      <RecordTools locale={locale} record={record} title={deployment.name} path={`/deployments/${id}`} />
    </>
  );
}
