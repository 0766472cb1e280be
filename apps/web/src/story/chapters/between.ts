import { dataset } from "@multivector/data/dataset";
import { REPUBLICS } from "@/records/republics.ts";
import type { Chapter } from "@/story/bind.ts";
import { claimPath, countOf, dateOfEvent, evidence, factOf, recordOf, restsOn } from "@/story/facts.ts";
import { lookOf } from "@/story/figures/votes.tsx";
import { dateIn } from "@/words/locale.ts";

const votes = dataset.votes.records;
const kazakh = votes.map((vote) => lookOf(vote, "KAZ"));
const withRussia = votes.filter((vote) => lookOf(vote, "KAZ") === lookOf(vote, "RUS") && lookOf(vote, "KAZ") === "no");
const position = (id: string) => recordOf(dataset.positions, id);
const stances = (issue: string) => REPUBLICS.map((code) => position(`${code.toLowerCase()}-${issue}`).stance);
const positionDate = (id: string) => {
  const found = position(id);
  return factOf((locale) => dateIn(locale, found.date ?? { edtf: null }), restsOn(`positions/${id}`, found.summary));
};

export const between: Chapter = {
  id: "between",
  title: { en: "Kazakhstan between: what it said, how it voted", ru: "Казахстан между: что он говорил и как голосовал" },
  stand: {
    en: "The largest of the five is the one that borders on Russia. Its answer to the war against Ukraine was to stand still in public and to say so.",
    ru: "Крупнейшая из пяти республик граничит с Россией, другие — нет. Её ответом на войну против Украины было стоять на месте — открыто и вслух.",
  },
  figures: ["votes"],
  steps: [
    {
      id: "said",
      title: { en: "What it said", ru: "Что он говорил" },
      text: {
        en: "On {quasi}, on a stage beside Putin, Tokayev called the entities in Ukraine’s east quasi-states that Kazakhstan will not recognize.{quasi^} That autumn his foreign ministry said the same of the referendums.{referendums^} Of the five, {rejects} reject the annexations and {silent} are silent; none supports them.{annexations^}",
        ru: "{quasi} года, на сцене рядом с Путиным, Токаев назвал образования на востоке Украины квазигосударствами, которые Казахстан не признает.{quasi^} Осенью его МИД сказал то же о референдумах.{referendums^} Из пяти республик аннексии отвергают {rejects}, молчат {silent}; не поддерживает ни одна.{annexations^}",
      },
    },
    {
      id: "voted",
      title: { en: "How it voted", ru: "Как он голосовал" },
      text: {
        en: "In the General Assembly Kazakhstan abstained in {abstained} of the {votes} votes on Ukraine that are held here. It voted beside Russia’s friends in one: against suspending Russia from the Human Rights Council.{council^} It was in favour in one, whose subject was another and whose recital named the aggression.{recital^} Turkmenistan’s seat is mostly empty.",
        ru: "В Генеральной Ассамблее Казахстан воздержался в {abstained} из {votes} записанных здесь голосований об Украине. Против, вместе с друзьями России, он голосовал один раз: когда Россию лишали места в Совете по правам человека.{council^} За — тоже один раз: предмет был другим, об агрессии говорила преамбула.{recital^} Место Туркменистана чаще пустует.",
      },
    },
    {
      id: "threatened",
      title: { en: "What was threatened", ru: "Чем грозили" },
      text: {
        en: "Threats came from people without command: a deputy who tied the borders to loyalty,{zatulin^} a post under Medvedev’s name that vanished,{post^} a former commander who spoke of a coming front.{girkin^} Officials kept their distance.{distance^} That Kazakhstan moved troops to the border in reply is what an article said and what we could not confirm; its defence ministry denied it.{troops^}",
        ru: "Грозили люди без командования: депутат, связавший границы с лояльностью,{zatulin^} исчезнувшая запись от имени Медведева,{post^} бывший командир, говоривший о будущем фронте.{girkin^} Чиновники держались в стороне.{distance^} Что в ответ Казахстан двинул войска к границе, утверждала статья; подтверждения мы не нашли, а министерство обороны это отрицало.{troops^}",
      },
    },
  ],
  since: {
    en: "The line has held: an abstention again on {latest}.{latest^} Kazakhstan has joined no sanctions{sanctions^} and has stayed in the alliance.",
    ru: "Линия держится: {latest} года — снова воздержание.{latest^} Казахстан не присоединился к санкциям{sanctions^} и остался в союзе.",
  },
  facts: {
    quasi: dateOfEvent("2022-06-17-tokayev-spief-quasi-states"),
    referendums: evidence("events/2022-09-kazakhstan-rejects-referendums"),
    rejects: countOf(stances("annexations-2022").filter((stance) => stance === "rejects").length),
    silent: countOf(stances("annexations-2022").filter((stance) => stance === "silent").length),
    annexations: positionDate("kaz-annexations-2022"),
    abstained: countOf(kazakh.filter((look) => look === "abstain").length),
    votes: countOf(votes.length),
    council: evidence("votes/un-es-11-3"),
    recital: evidence("votes/un-77-284"),
    zatulin: evidence("events/2022-06-zatulin-threat"),
    post: evidence("events/2022-08-medvedev-deleted-post"),
    girkin: evidence("events/2023-01-girkin-kazakhstan-front"),
    distance: evidence(claimPath(58)),
    troops: evidence(claimPath(59)),
    latest: (() => {
      const vote = recordOf(dataset.votes, "un-2026-02-24");
      return factOf((locale) => dateIn(locale, vote.date), restsOn("votes/un-2026-02-24"));
    })(),
    sanctions: positionDate("kaz-western-sanctions"),
  },
  demands: [
    {
      says: "Turkmenistan’s seat is mostly empty",
      holds: votes.filter((vote) => lookOf(vote, "TKM") === "absent").length > votes.length / 2,
      found: `${votes.filter((vote) => lookOf(vote, "TKM") === "absent").length} of ${votes.length}`,
    },
    {
      says: "Kazakhstan voted against in one vote alone",
      holds: kazakh.filter((look) => look === "no").length === 1,
      found: `${kazakh.filter((look) => look === "no").length}`,
    },
    {
      says: "that vote was on the Human Rights Council",
      holds: lookOf(recordOf(dataset.votes, "un-es-11-3"), "KAZ") === "no",
      found: lookOf(recordOf(dataset.votes, "un-es-11-3"), "KAZ"),
    },
    {
      says: "it was in favour in one",
      holds: kazakh.filter((look) => look === "yes").length === 1,
      found: `${kazakh.filter((look) => look === "yes").length}`,
    },
    {
      says: "none of the five supports the annexations",
      holds: stances("annexations-2022").every((stance) => ["rejects", "silent"].includes(stance)),
      found: stances("annexations-2022").join(", "),
    },
    {
      says: "the latest vote was an abstention",
      holds: lookOf(recordOf(dataset.votes, "un-2026-02-24"), "KAZ") === "abstain",
      found: lookOf(recordOf(dataset.votes, "un-2026-02-24"), "KAZ"),
    },
    {
      says: "Russia’s own vote does not coincide with Kazakhstan’s “no”, for it was its own case",
      holds: withRussia.length === 0,
      found: withRussia.map(({ id }) => id).join(", "),
    },
    {
      says: "Kazakhstan joined no sanctions",
      holds: position("kaz-western-sanctions").stance === "not-joined",
      found: position("kaz-western-sanctions").stance,
    },
  ],
};
