import { Island } from "#island";
import type { Locale } from "@/locale/locale.ts";
import { apiMessages } from "@/messages/api/index.ts";
import { claimPath } from "@/model/records.ts";
import { CopyList } from "@/ui/copy-list/copy-list.tsx";
import { ApiReference } from "./api-reference.island.tsx";

const API = process.env.API_URL ?? "";

/** Each opens as it stands; the tests of the site follow them. */
const EXAMPLES = {
  members: "/v1/members?organization=cst&at=1999-04-03",
  changes: "/v1/changes-between?from=2022-01-01&to=2022-12-31",
  relation: "/v1/relations/KAZ/RUS",
  visits: "/v1/visits?person=recep-tayyip-erdogan&format=csv",
  check: `/v1/${claimPath(17)}/check`,
  asOf: "/v1/organizations/csto?asOf=0.1.0",
} as const;

/** The API: examples, clients, reference. */
export function ApiPage({ locale }: { locale: Locale }) {
  const words = apiMessages(locale);
  const clients: [string, string][] = [
    [words.clients.desktop, `{\n  "mcpServers": {\n    "multivector": { "type": "http", "url": "${API}/mcp" }\n  }\n}`],
    [words.clients.editor, `{\n  "servers": {\n    "multivector": { "type": "http", "url": "${API}/mcp" }\n  }\n}`],
    [words.clients.cli, `claude mcp add --transport http multivector ${API}/mcp`],
  ];
  return (
    <>
      <div className="top">
        <h1>{words.title}</h1>
        <p className="stand">{words.say}</p>
        <p>
          {words.base}: <code>{API}</code> · <a href={`${API}/openapi.json`}>{words.document}</a>
        </p>
      </div>
      <section className="section">
        <h2>{words.examples}</h2>
        <CopyList
          wide
          entries={(Object.keys(EXAMPLES) as (keyof typeof EXAMPLES)[]).map((id) => [
            words.questions[id],
            `curl "${API}${EXAMPLES[id]}"`,
            <a key={id} href={API + EXAMPLES[id]}>
              {words.answer}
            </a>,
          ])}
        />
      </section>
      <section className="section" id="mcp">
        <h2>{words.mcp}</h2>
        <p>{words.mcpSay}</p>
        <CopyList wide entries={clients} />
      </section>
      <section className="section" id="reference">
        <h2>{words.reference}</h2>
        <p>{words.referenceSay}</p>
        <Island defer="interaction">
          <ApiReference locale={locale} document={`${API}/openapi.json`} />
        </Island>
        <noscript>
          <p className="note">{words.noScript}</p>
        </noscript>
        <p>
          <a href={`${API}/docs`} className="alone">
            {words.whole}
          </a>
        </p>
      </section>
    </>
  );
}
