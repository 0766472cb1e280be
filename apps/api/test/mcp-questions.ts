/** A call of a tool. */
export type Call = [tool: string, args: Record<string, unknown>];

/**
 * A question that a person would ask an agent, the calls that the tools' descriptions lead to, and what the answers must say. The right
 * answers were looked over in the records; they are not a second reading of the sources.
 */
export interface Question {
  asks: string;
  calls: [Call] | [Call, Call];
  /** Each is found in the text of the last answer. */
  says: RegExp[];
  /** None of these is. */
  not?: RegExp[];
}

const list = (collection: string, filters: Record<string, unknown>): Call => ["list", { collection, ...filters }];
const record = (id: string): Call => ["record", { id }];

export const QUESTIONS: readonly Question[] = [
  // Who leads.
  {
    asks: "Who leads in Kazakhstan's economy? Is that sure?",
    calls: [
      ["who_leads", { country: "Kazakhstan" }],
      ["who_leads", { country: "Kazakhstan", domain: "economy", year: "2019" }],
    ],
    says: [/First CHN, then EU: in 61% of the re-runs, not settled/, /"shown":true/],
  },
  {
    asks: "Who leads in Central Asia's security?",
    calls: [["who_leads", { domain: "security" }]],
    says: [/Kazakhstan, security: First RUS/, /5 of 5 can be shown/, /presence, not power/],
  },
  {
    asks: "Does China lead in Uzbekistan's trade, and on what does that rest?",
    calls: [["who_leads", { country: "UZB", domain: "economy", year: 2023, partner: "CHN" }]],
    says: [/"indicator":"imports","holder":"CHN"/, /"debt-service","year":2022/],
  },
  {
    asks: "Кто лидирует в Киргизии?",
    calls: [["who_leads", { country: "Киргизия" }]],
    says: [
      /Kyrgyzstan, economy: Too little evidence.*The last year before with enough: 2023/,
      /Kyrgyzstan, connectivity: Too little evidence.*The last year before with enough: 2023/,
    ],
  },
  // Alliances.
  {
    asks: "Who is in the CSTO today?",
    calls: [list("memberships", { organization: "CSTO" })],
    says: [/being in\) on 2026-11-23 \(today[^)]*\): 6\./, /Armenia: member of CSTO since 2003-09-18; in practice frozen/],
  },
  {
    asks: "Was Uzbekistan in the CSTO at the start of 2007?",
    calls: [list("memberships", { organization: "ОДКБ", country: "Узбекистан", at: "2007-01-01" })],
    says: [/member of CSTO from 2006-08-16 to 2012-12-19/, /"least":1,"most":1/],
  },
  {
    asks: "Which bodies are all five republics in?",
    calls: [list("memberships", { country: "republics", by: "organization" })],
    says: [/"organization":"consultative-meetings","least":5/, /"organization":"eco","least":5/, /"most":null/],
  },
  {
    asks: "Which bodies was Turkmenistan in in 2010?",
    calls: [list("memberships", { country: "Turkmenistan", at: 2010 })],
    says: [/Economic|ECO since 1992/, /A selection|organizations are a selection/],
  },
  {
    asks: "Is Armenia still in the CSTO?",
    calls: [["relation", { a: "Armenia", b: "CSTO", part: "memberships" }]],
    says: [/signatory from 2002-10-07 to 2003-09-18, member since 2003-09-18, in practice frozen since 2024-02-22/],
  },
  {
    asks: "Who observes the Eurasian Economic Union?",
    calls: [list("memberships", { organization: "ЕАЭС", role: "observer" })],
    says: [/Uzbekistan: observer of EAEU since 2020-12-11/, /Iran: observer/, /Moldova: observer/],
  },
  {
    asks: "What ties Kazakhstan and Russia today?",
    calls: [["relation", { a: "Казахстан", b: "Россия" }]],
    says: [/"bodies":\{"least":\d\d,"most":null/, /"csto"/, /rus-kaz-baikonur/],
  },
  // Visits.
  {
    asks: "How often was Xi in Kazakhstan since 2013?",
    calls: [list("visits", { person: "Xi", host: "Kazakhstan", from: 2013 })],
    says: [/at least \d+\./, /2022-09-14 Xi Jinping \(CHN\) in Kazakhstan/, /On record in part/],
    not: [/"most":\d/],
  },
  {
    asks: "Where in the five has Xi been most?",
    calls: [list("visits", { person: "Си Цзиньпин", host: "republics", by: "host" })],
    says: [/"host":"KAZ","least":6/, /"host":"TKM","least":1/],
  },
  {
    asks: "How often did Erdoğan come since 2014?",
    calls: [list("visits", { person: "Эрдоган", host: "republics", from: "2014" })],
    says: [/at least \d\d/, /"most":null/],
  },
  {
    asks: "How often was Putin in each of the five, year by year since 2019?",
    calls: [list("visits", { person: "Путин", host: "republics", from: "2019", by: ["host", "year"] })],
    says: [/"host":"KGZ","year":"2019","least":3/],
  },
  {
    asks: "Has Macron been in Central Asia?",
    calls: [list("visits", { person: "Макрон" })],
    says: [/2023-11-01 Emmanuel Macron \(FRA\) in Kazakhstan/, /in Uzbekistan/],
  },
  {
    asks: "Who came to Turkmenistan in 2022?",
    calls: [list("visits", { host: "Turkmenistan", from: "2022", to: "2022" })],
    says: [/Vladimir Putin/, /Ebrahim Raisi/, /Ilham Aliyev/],
  },
  // Votes.
  {
    asks: "How did the five vote on Russia's invasion in March 2022?",
    calls: [list("ballots", { country: "republics", vote: "ES-11/1" })],
    says: [/KAZ abstain/, /KGZ abstain/, /TJK abstain/, /TKM absent/, /UZB absent/],
  },
  {
    asks: "When was Uzbekistan absent?",
    calls: [list("ballots", { country: "UZB", choice: "absent" })],
    says: [/2022-03-02 .*UZB absent/, /2024-12-17 .*UZB absent/],
  },
  {
    asks: "Did Kazakhstan vote with Russia?",
    calls: [["relation", { a: "KAZ", b: "RUS", part: "votes" }]],
    says: [/KAZ abstain, RUS no/, /KAZ no, RUS no/],
  },
  { asks: "How does Turkmenistan mostly vote?", calls: [list("ballots", { country: "Туркменистан", by: "choice" })], says: [/"choice":"absent","least":28/] },
  {
    asks: "Where do the five stand on Crimea?",
    calls: [list("positions", { country: "republics", issue: "crimea-2014" })],
    says: [/Kazakhstan on crimea-2014: understanding/, /Kyrgyzstan on crimea-2014: accepts/],
  },
  // Trade and money.
  {
    asks: "Who was Kazakhstan's largest partner in trade in 2023?",
    calls: [["observations", { entity: "Kazakhstan", series: "trade-kaz", at: "2023" }]],
    says: [/Largest partner state of KAZ in 2023: CHN, 30055389.61 US\$ thousand/, /Publisher's terms/],
  },
  {
    asks: "How did Kazakh exports to Russia and China grow since 2019?",
    calls: [["observations", { entity: "KAZ", series: "trade-kaz", partner: ["Russia", "China"], item: "exports", from: "2019" }]],
    says: [/"2019":8003866.693/, /"2022":9091390.917/],
  },
  {
    asks: "How much do the five live on remittances?",
    calls: [["observations", { entity: "republics", series: "remittances", from: "2022" }]],
    says: [/of TJK","values":\{"2022":49.89/, /Turkmenistan has one year/],
  },
  {
    asks: "What does Tajikistan pay China on its debt?",
    calls: [["observations", { entity: "Tajikistan", series: "debt-service", partner: "China", from: "2018", to: "2022" }]],
    says: [/principal/, /"2022":22929581.3/],
  },
  // Bases.
  {
    asks: "Which bases does Russia have in Tajikistan?",
    calls: [list("deployments", { host: "Таджикистан", operator: "Russia" })],
    says: [/201st Military Base/, /"most":null/],
  },
  {
    asks: "When were the Americans at Manas?",
    calls: [list("deployments", { host: "Kyrgyzstan", operator: "United States", from: "1991" })],
    says: [/Manas air base.*from 2001-12 to 2014-06-03, ended/],
  },
  // Pipelines and railways.
  {
    asks: "Which routes of Kazakhstan avoid Russia?",
    calls: [list("corridors", { country: "Kazakhstan", avoiding: "Russia" })],
    says: [/Kazakhstan–China oil pipeline \(oil-pipeline, KAZ→CHN\): operating/],
    not: [/corridors\/cpc/],
  },
  {
    asks: "How much can the Caspian pipeline to Novorossiysk carry?",
    calls: [record("CPC")],
    says: [/"value":72.5,"unit":"Mt\/y"/, /"value":67/, /"url":"http/],
  },
  {
    asks: "Which gas pipelines leave Turkmenistan, and where to?",
    calls: [list("corridors", { country: "TKM", kind: "gas-pipeline" })],
    says: [/TKM→UZB→KAZ→CHN\): operating, carrying since 2009-12/, /TKM→IRN/],
  },
  // Leaders.
  {
    asks: "Who are the five presidents?",
    calls: [list("tenures", { country: "republics", office: "head-of-state" })],
    says: [/Emomali Rahmon: President of Tajikistan, since 1994-11-16/, /Shavkat Mirziyoyev/, /Kassym-Jomart Tokayev/, /at least 5\./],
  },
  {
    asks: "Which presidents has Kyrgyzstan had?",
    calls: [list("tenures", { country: "Кыргызстан", office: "head-of-state", from: "1991" })],
    says: [/Askar Akayev: President of Kyrgyzstan, from 1990-10-27 to 2005-03-24/, /Kurmanbek Bakiyev/],
  },
  {
    asks: "Which offices did Nazarbayev hold?",
    calls: [list("tenures", { person: "Назарбаев", from: "1991" })],
    says: [/President of Kazakhstan, from 1990-04-24 to 2019-03-20/],
  },
  // Claims and receipts.
  {
    asks: "Is it true that the CSTO was founded in May 1992?",
    calls: [["check_claim", { text: "The CSTO was founded in May 1992." }]],
    says: [/"verdict":"imprecise"/, /Charter of 7 October 2002/],
  },
  { asks: "What supports claim 17?", calls: [["check_claim", { claim: 17 }]], says: [/Claim 17: imprecise/, /four journeys/, /"url":"http/] },
  {
    asks: "Which claims of the articles are wrong?",
    calls: [list("claims", { verdict: "inaccurate" })],
    says: [/Claims: 3\./, /claim 42, inaccurate: In 2020 Armenia asked the CSTO for help/, /claim russian-hold-will-not-break-13, inaccurate: Large gas/],
  },
  {
    asks: "Why does one say that Uzbekistan was in the CSTO from 2006?",
    calls: [record("csto-uzb")],
    says: [/When did the second membership begin\?/, /"read":"2026/, /"publisher"/],
  },
  // What happened.
  {
    asks: "What changed in the CSTO in 2012?",
    calls: [["what_changed", { from: "2012", to: "2012", organization: "CSTO" }]],
    says: [/2012-12-19 Uzbekistan is no longer member of CSTO/],
  },
  {
    asks: "What happened in Kazakhstan in January 2022, and how many died?",
    calls: [["what_changed", { from: "2022-01", to: "2022-01", country: "Kazakhstan" }], record("2022-01-02-kazakhstan-january-unrest")],
    says: [/"casualties"/, /"measure":"deaths"/],
  },
  {
    asks: "Was there fighting on the Kyrgyz–Tajik border?",
    calls: [list("events", { type: "border-clash", country: "KGZ", with: "TJK" })],
    says: [/2021-04-28\/2021-05-01/, /2022-09-14\/2022-09-17/],
  },
  {
    asks: "Are Uzbekistan and Tajikistan allies?",
    calls: [list("agreements", { country: "Uzbekistan", with: "Tajikistan", kind: "alliance" })],
    says: [/alliance, binding/, /Uzbekistan/],
  },
];
