import { dataset, meta } from "@multivector/data/dataset";
import { emptyForm } from "@multivector/data/intake";
import type { Call } from "./mcp-questions.ts";

/** What a case must give: words in the answer, or the words of a refusal. */
type Expected = { says: RegExp[] } | { refuses: RegExp };
export type Case = [...call: Call, expected: Expected];

const says = (...words: RegExp[]): Expected => ({ says: words });
const refuses = (words: RegExp): Expected => ({ refuses: words });
const list = (collection: string, filters: Record<string, unknown>, expected: Expected): Case => ["list", { collection, ...filters }, expected];

const FINDING: Case[] = [
  ["search", { query: "Tokayev" }, says(/people\/kassym-jomart-tokayev/)],
  ["search", { query: "Токаев" }, says(/people\/kassym-jomart-tokayev/)],
  ["search", { query: "Kazahkstan" }, says(/countries\/KAZ/)],
  ["search", { query: "collective security", limit: 1 }, says(/"next":"[^"]+@1"/)],
  ["search", { query: "pipeline", collection: "corridors" }, says(/corridors\//)],
  [
    "search",
    { query: "who is president of Tajikistan", limit: 1 },
    says(/tenures\/tjk-head-of-state-emomali-rahmon-1994/, /President of Tajikistan since 16 November 1994/),
  ],
  // Pages of the site and dossiers open with no tool.
  ["search", { query: "kazakhstan russia" }, says(/"path":"[a-z]+\/(?!.*"path":"relations)/)],
  ["search", { query: "timeline" }, says(/^(?!.*"path":"timeline")/)],
  ["search", { query: "zzzzqqqq" }, says(/which does not say that there is nothing/, /"total":0,"next":null/)],
  ["search", { query: "gas", cursor: `${meta.version}@0@20` }, refuses(/Ask again without it/)],
  ["search", { query: "gas", cursor: "nonsense" }, refuses(/Ask again without it/)],
  ["search", { query: "  " }, refuses(/a text of 1 to 200/)],
  ["search", { query: "a".repeat(201) }, refuses(/201 characters/)],
  ["search", { query: 7 }, refuses(/query is "7"; expected a text/)],
  ["search", { query: "gas", limit: 0 }, refuses(/a whole number from 1 to 100/)],
  ["search", { query: "gas", limit: "20" }, refuses(/limit is "20"; expected a whole number/)],
  ["search", { query: "gas", collection: "persons" }, refuses(/one of: sources/)],
  ["search", {}, refuses(/search needs query/)],
  ["search", { q: "gas" }, refuses(/search has no argument "q"; it has query, collection/)],
];

const RECORDS: Case[] = [
  ["record", { id: "CSTO" }, says(/"path":"organizations\/csto"/, /"related":\{.*"memberships":/)],
  ["record", { id: "csto" }, says(/"path":"organizations\/csto"/)],
  ["record", { id: "ОДКБ" }, says(/"path":"organizations\/csto"/)],
  ["record", { id: "terms/csto" }, says(/"path":"terms\/csto"/)],
  ["record", { id: "csto-uzb" }, says(/"start":"2006-08-16","end":"2012-12-19"/, /"conflicts"/, /"sources":\{/)],
  ["record", { id: "CSTO-UZB" }, says(/"path":"memberships\/csto-uzb"/)],
  ["record", { id: "memberships/csto-uzb", cite: true }, says(/"bibtex":"@misc/, /"ris"/)],
  ["record", { id: "kz" }, says(/countries\/KAZ/)],
  ["record", { id: "Казахстан" }, says(/countries\/KAZ/, /"independence":\{"date":"1991-12-16"/)],
  ["record", { id: "Xi" }, says(/people\/xi-jinping/, /"visits":/)],
  ["record", { id: "Karimov" }, refuses(/several records are called so.*people\/islam-karimov.*people\/jamshed-karimov/)],
  ["record", { id: "ES-11/1" }, says(/votes\/un-es-11-1/, /cells \(12 of 59\)/)],
  ["record", { id: "A/RES/ES-11/1" }, says(/votes\/un-es-11-1/)],
  ["record", { id: "ES-11/1", part: "cells", limit: 40 }, says(/"country":"KAZ","among":\["abstain"\]/, /"total":59/)],
  ["record", { id: "ES-11/1", part: "voters" }, refuses(/has no list "voters"; it has cells, /)],
  ["record", { id: "claims/17" }, says(/central-asia-coming-into-its-own-17/)],
  ["record", { id: "events/2022-01-06-csto-deployment-kazakhstan" }, says(/"start":"2022-01-06","lastDay":"2022-01-19"/, /"role":"host"/)],
  ["record", { id: "2022-01-06-csto-deployment-kazakhstan" }, says(/How large was the force\?/)],
  ["record", { id: "wto-kaz" }, says(/memberships\/wto-kaz/)],
  ["record", { id: "sources/masress" }, says(/"supports":\[.*tenures\/kaz-head-of-state-kassym-jomart-tokayev-2019/)],
  ["record", { id: "middle-corridor" }, says(/"path":"corridors\/middle-corridor"/)],
  ["record", { id: "csto-uzbek" }, refuses(/Nearest: csto-uzb/)],
  ["record", { id: "things/csto" }, refuses(/no record has this id, path or name/)],
  ["record", { id: "events/csto" }, refuses(/no record has this id/)],
  ["record", { id: "__proto__" }, refuses(/no record has this id/)],
  ["record", { id: "countries/constructor" }, refuses(/no record has this id/)],
  ["record", { id: "" }, refuses(/a text of 1 to 200/)],
  ["record", { id: ["csto"] }, refuses(/id is "a list of 1"/)],
  ["record", { id: 17 }, refuses(/expected a text/)],
  ["record", { id: "CSTO", cite: "yes" }, refuses(/true or false/)],
  ["record", { path: "csto" }, refuses(/record has no argument "path"; it has id, part, cite/)],
];

const LISTS: Case[] = [
  list("memberships", { organization: "csto", at: "2007-01-01" }, says(/"least":7,"most":7/, /memberships\/csto-uzb/)),
  list(
    "memberships",
    { organization: "csto", at: "2026-11-28" },
    says(/"least":6,"most":6/, /beyond-horizon/, /on 2026-11-23, the last day this dataset speaks for/),
  ),
  list("memberships", { organization: "csto", at: "today" }, says(/"least":6,"most":6/, /"today":"2026-11-23"/)),
  list("memberships", { organization: "CSTO", at: 2007 }, says(/"least":7/)),
  list("memberships", { organization: "CSTO", from: "1991" }, says(/memberships\/csto-uzb/, /held at some time between 1991/)),
  list("memberships", { organization: "csto", at: "2003-09-17", role: "signatory" }, says(/signatory of CSTO/)),
  list("memberships", { organization: "csto", at: "1991" }, says(/"least":0/, /none|: 0\./)),
  list("memberships", { organization: "ctso" }, refuses(/nearest: .*csto/i)),
  list("memberships", { org: "csto" }, refuses(/list has no argument "org"; it has .*Nearest: .*organization/)),
  list("memberships", { organization: "Kazakhstan" }, refuses(/which is a state; expected an organization. Give it as country/)),
  list("memberships", { country: "csto" }, refuses(/which is an organization; expected a state. Give it as organization/)),
  list("memberships", { country: [] }, refuses(/an empty list/)),
  list("memberships", { country: ["KAZ", 7] }, refuses(/country is "7"/)),
  list("memberships", { role: "boss" }, refuses(/role is "boss"; expected one of: signatory/)),
  list(
    "memberships",
    { person: "Putin" },
    refuses(/memberships cannot be asked by person; they take at, from, to, country, organization, role\. person is for tenures, visits/),
  ),
  list("memberships", { at: "2007", from: "2006" }, refuses(/either at, for one date, or from and to/)),
  list("memberships", { at: "2007-02-30" }, refuses(/a day, month or year that exists/)),
  list("memberships", { at: "yesterday" }, refuses(/a day, month or year/)),
  list("memberships", { at: null }, refuses(/at is "null"/)),
  list("memberships", { at: 2007.5 }, refuses(/at is "2007.5"/)),
  list("memberships", { by: "continent" }, refuses(/country, organization, role/)),
  list("memberships", { by: ["country", "organization", "role"] }, refuses(/one or two/)),
  list("people", { by: "country" }, refuses(/people cannot be grouped/)),
  list("tenures", { country: "KAZ", at: "2022-09-14", office: "head-of-state" }, says(/Kassym-Jomart Tokayev: President of Kazakhstan, since 2019-03-20/)),
  list("tenures", { person: "Nazarbayev" }, says(/none held/, /Of any time there are 2/)),
  list("tenures", { person: "Nobody Atall" }, refuses(/person is "Nobody Atall"/)),
  list("tenures", { person: "Karimov" }, refuses(/islam-karimov, jamshed-karimov/)),
  list("visits", { person: "Erdoğan", from: "2014" }, says(/"most":null/, /On record in part/)),
  list("visits", { at: "2022" }, refuses(/visits cannot be asked by at; .*Use from and to/)),
  list("visits", { from: "2022", to: "2021" }, refuses(/to is "2021"; expected a date not before from/)),
  list("visits", { from: "2022", to: "2030" }, says(/cut-at-horizon/)),
  list("visits", { from: "2030" }, says(/beyond-horizon/, /after 2026-11-23/)),
  list("visits", { country: "KAZ", with: "CHN" }, says(/2022-09-14-xi-kaz/)),
  list("visits", { kind: "state", host: "UZB" }, says(/, state/)),
  list("visits", { kind: "secret" }, refuses(/kind is "secret"; expected one of: state, official, working, summit/)),
  list("visits", { host: "csto" }, says(/"resolved":\{"csto":"organizations\/csto"\}/)),
  list("ballots", { vote: "ES-11/4", country: "KAZ" }, says(/KAZ abstain/)),
  list("ballots", { vote: "CSTO" }, refuses(/which is organizations\/csto; expected a vote/)),
  list("ballots", { choice: "maybe" }, refuses(/one of: yes, no, abstain, absent/)),
  list("ballots", { country: "RUS", by: "choice" }, says(/"choice":"no"/)),
  list("votes", { from: "2014", to: "2014" }, says(/2014-03-27 A\/RES\/68\/262.*100 yes, 11 no, 58 abstain/)),
  list("votes", { choice: "no" }, refuses(/choice is for ballots/)),
  list("events", { type: "war" }, says(/First war over Nagorno-Karabakh/)),
  list("events", { kind: "war" }, refuses(/events cannot be asked by kind; they take from, to, country, organization, with, type/)),
  list("events", { country: "KGZ", by: ["type"] }, says(/"type":"border-clash"/)),
  list("agreements", { country: "UZB", with: "TJK", at: 2026 }, says(/"least":[1-9]/, /cut-at-horizon/)),
  list("agreements", { country: "KAZ", from: "2022", to: "2022" }, says(/Agreements signed in 2022/, /signed 2022-12-22/)),
  list("agreements", { organization: "csto" }, says(/agreements\/csto-charter-2002/)),
  list("agreements", { organization: "EU", country: "KAZ" }, says(/agreements\/eu-kaz-epca/)),
  list("agreements", { binding: true, country: "KAZ" }, says(/binding, /)),
  list("agreements", { binding: "true" }, refuses(/true or false/)),
  list("deployments", { host: "TJK" }, says(/201st Military Base/)),
  list("deployments", { host: "tjk", at: "2010", by: "operator" }, says(/"operator":"RUS"/)),
  list("deployments", { at: "1850" }, says(/before-coverage/, /"most":null/)),
  list("corridors", { country: "KAZ", avoiding: "RUS", at: "2012" }, says(/kaz-chn-oil/)),
  list("corridors", { status: "planned" }, says(/by status as last read/)),
  list("corridors", { status: "planned", at: "2020" }, refuses(/goes with no at/)),
  list("positions", { issue: "mir-cards" }, says(/on mir-cards/)),
  list("claims", { by: "verdict" }, says(new RegExp(`Claims: ${dataset.claims.records.length}\\.`))),
  list("sources", { kind: "treaty" }, says(/\(treaty, /)),
  list("series", { domain: "economy" }, says(/terms: /)),
  list("terms", {}, says(/"least":55,"most":55/)),
  list("signposts", { future: "new-patrons" }, says(/points to new-patrons/)),
  list("countries", { kind: "republic" }, says(/Countries: 5\./)),
  list("bases", {}, refuses(/collection is "bases"; expected one of: countries, organizations/)),
  ["list", {}, refuses(/list needs collection/)],
];

const FACTS: Case[] = [
  ["facts_at", { about: "csto", at: "2007-01-01", kinds: ["memberships"] }, says(/Memberships: 7\./)],
  ["facts_at", { about: "ARM", at: "2025-01-01", kinds: "memberships", limit: 100 }, says(/member of CSTO since 2003-09-18; in practice frozen/)],
  ["facts_at", { about: "Turkmenistan", at: "2026-11-28" }, says(/on 2026-11-23, the last day/, /"holds":"yes"/)],
  ["facts_at", { about: "Киргизия", at: "2010", kinds: ["deployments"] }, says(/deployments\/rus-kgz-kant/)],
  ["facts_at", { about: "csto", kinds: ["corridors"] }, says(/No organization has a part in corridors/)],
  ["facts_at", { about: "csto", kind: "offices" }, refuses(/facts_at has no argument "kind".*Nearest: kinds/)],
  ["facts_at", { about: "KZA", at: "2007" }, refuses(/nearest: .*KAZ/i)],
  ["facts_at", { about: "Putin" }, refuses(/which is a person/)],
  ["facts_at", { about: "KAZ", kinds: ["weather"] }, refuses(/one of: memberships, tenures/)],
  ["facts_at", {}, refuses(/facts_at needs about/)],
];

const RELATIONS: Case[] = [
  ["relation", { a: "KAZ", b: "RUS" }, says(/"votes":28/, /"ties":\{"bodies"/)],
  ["relation", { a: "KAZ", b: "RUS", at: "2007-01-01" }, says(/"at":"2007-01-01"/)],
  ["relation", { a: "KAZ", b: "RUS", part: "votes" }, says(/KAZ abstain, RUS no/)],
  ["relation", { a: "UZB", b: "csto", part: "memberships" }, says(/CSTO: Uzbekistan member from 2006-08-16 to 2012-12-19/)],
  ["relation", { a: "csto", b: "UZB", part: "corridors" }, says(/Corridors run through states/)],
  ["relation", { a: "KAZ", b: "CHN", part: "observations" }, says(/series\/chinese-finance/, /"values":\{/)],
  ["relation", { a: "Kazakhstan", b: "KZ" }, refuses(/another than KAZ/)],
  ["relation", { a: "KAZ", b: "RUS", part: "friendship" }, refuses(/one of: memberships, agreements/)],
  ["relation", { a: "KAZ", b: "RUS", part: "votes", at: "2022" }, refuses(/leave at out/)],
  ["relation", { a: "KAZ" }, refuses(/relation needs b/)],
  ["relation", { a: "KAZ", b: ["RUS"] }, refuses(/a list of 1/)],
];

const CHANGES: Case[] = [
  ["what_changed", { from: "2003-09-18", to: "2003-09-18", organization: "csto" }, says(/2003-09-18 Kazakhstan becomes member of CSTO/)],
  ["what_changed", { from: 2012, to: 2012, organization: "ОДКБ" }, says(/Uzbekistan is no longer member of CSTO/)],
  ["what_changed", { from: "1950", to: "1951" }, says(/before-coverage/, /none held/)],
  ["what_changed", { from: "2022", country: "csto" }, refuses(/which is an organization; .*Give it as organization/)],
  ["what_changed", { from: "2022", to: "2021" }, refuses(/a date not before from/)],
  ["what_changed", { from: "2022", to: "2023", country: "ZZZ" }, refuses(/country is "ZZZ"/)],
  ["what_changed", { to: "2022" }, refuses(/what_changed needs from/)],
  ["what_changed", { from: true }, refuses(/from is "true"/)],
];

const LEADS: Case[] = [
  [
    "who_leads",
    { country: "UZB", domain: "economy", year: 2023, partner: "CHN" },
    says(/"shown":true/, /series\/trade-uzb\/observations\?entity=UZB&partner=CHN&item=imports/),
  ],
  [
    "who_leads",
    { country: "TKM", domain: "economy", year: "2010", method: "1" },
    says(/Too little evidence/, /"first":null/, /"missing":\["exports","imports"\]/),
  ],
  [
    "who_leads",
    { country: "TKM", domain: "connectivity", year: "1995" },
    says(/Too little evidence/, /"first":null/, /"missing":\["routes","goods-out","goods-in"\]/),
  ],
  ["who_leads", { country: "KGZ", domain: "connectivity", year: "2019", method: "1" }, refuses(/a gap, not a zero/)],
  ["who_leads", { country: "KGZ", domain: "connectivity", year: "1992" }, refuses(/a gap, not a zero/)],
  ["who_leads", { country: "KGZ", method: "3" }, refuses(/one of: 2, 1/)],
  ["who_leads", { country: "Russia" }, refuses(/one of the five republics/)],
  ["who_leads", { country: "KAZ", year: "1980" }, refuses(/a year from 1992 to 2025/)],
  ["who_leads", { country: "KAZ", year: "2026" }, refuses(/a year from 1992 to 2025/)],
  ["who_leads", { domain: "culture" }, refuses(/one of: /)],
];

const VALUES: Case[] = [
  ["observations", { entity: "KAZ", series: "trade-kaz", partner: "CHN", from: "2020", to: "2020" }, says(/"2020":9420579.061/, /"holes"/)],
  ["observations", { entity: "KAZ", series: "trade-kaz", partner: "CHN", from: 2020, to: 2020 }, says(/"2020":9420579.061/)],
  ["observations", { entity: "Узбекистан", series: "Population", at: "2000" }, says(/of UZB/, /persons/)],
  ["observations", { entity: "European Union", series: "exports-eu", partner: "KGZ" }, says(/of EU27 with KGZ/)],
  ["observations", { entity: "KAZ", limit: 1 }, says(/"next":"[^"]+@1"/)],
  ["observations", { entity: "KAZ", series: "weather" }, refuses(/series is "weather"/)],
  ["observations", { entity: "KAZ", series: "gdp", item: "weather" }, refuses(/item is "weather"; expected one of: gdp/)],
  ["observations", { entity: "KAZ", series: "gdp", from: "2090" }, refuses(/No value is held for those years.*Held are 1990 to 2023/)],
  ["observations", { entity: "KAZ", series: "gdp", partner: "CHN" }, refuses(/gdp is about one. Leave partner out/)],
  ["observations", { entity: "WLD", series: "gdp" }, refuses(/not observed, which is not zero/)],
  ["observations", { entity: "ZZZ" }, refuses(/expected a state, an aggregate/)],
  ["observations", { entity: "csto" }, refuses(/of organizations series know eu, cis, eaeu, sco alone/)],
  ["observations", { entity: "KAZ", from: "2020", to: "2019" }, refuses(/a date not before from/)],
];

const CLAIMS: Case[] = [
  ["check_claim", { claim: "37" }, says(/Claim 37: /, /"holds":true/)],
  ["check_claim", { claim: 37 }, says(/Claim 37: /)],
  ["check_claim", { claim: "central-asia-coming-into-its-own-36" }, says(/Claim 36: opinion\. It has no check/)],
  ["check_claim", { text: "My cat likes fish." }, says(/"finding":"not-held"/)],
  ["check_claim", { text: "Xi Jinping travelled to Kazakhstan in September 2022." }, says(/visits\/2022-09-14-xi-kaz/)],
  ["check_claim", { claim: 30 }, says(/Claim 60: /)],
  ["check_claim", { claim: 99 }, refuses(/a number from 1 to 71/)],
  ["check_claim", { claim: 1.5 }, refuses(/expected a text/)],
  ["check_claim", { text: "a", claim: "1" }, refuses(/either text or claim/)],
  ["check_claim", {}, refuses(/either text or claim/)],
  ["check_claim", { text: " " }, refuses(/a text of 1 to/)],
];

const DRAFTS: Case[] = [
  ["draft_event", {}, says(/"form":"### What happened, in a few words/)],
  [
    "draft_event",
    { form: emptyForm(), on: "2026-11-30" },
    says(/"ready":true/, /most likely events\/2022-01-06-csto-deployment-kazakhstan/, /"path":"records\/events\//),
  ],
  [
    "draft_event",
    { form: emptyForm().replace(/2022-01-06$/m, "2027-01-06"), on: "2026-11-30" },
    says(/"ready":false,"files":\[\]/, /still to come on 2026-11-30/),
  ],
  ["draft_event", { form: `${emptyForm()}\u202e` }, says(/"ready":false/, /invisible character U\+202E/)],
  ["draft_event", { form: "" }, refuses(/a text of 1 to/)],
  ["draft_event", { form: "hello", on: "2026-02-30" }, refuses(/on is "2026-02-30"; expected a day/)],
];

export const CASES: readonly Case[] = [...FINDING, ...RECORDS, ...LISTS, ...FACTS, ...RELATIONS, ...CHANGES, ...LEADS, ...VALUES, ...CLAIMS, ...DRAFTS];
