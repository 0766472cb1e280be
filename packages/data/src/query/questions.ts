import type { Question } from "../types.ts";
import {
  AGREEMENT_KINDS,
  CHOICES,
  CORRIDOR_KINDS,
  COUNTRY_KINDS,
  DEPLOYMENT_KINDS,
  EVENT_TYPES,
  ISSUES,
  OFFICES,
  PARTICIPANT_ROLES,
  ROLES,
  STANCES,
} from "../vocabulary.ts";
import { type Check, checkOptions, checkRecord, checkValue, country, date, flag, organization, person, seriesId, text, year } from "./options.ts";

type Word<Q> = Exclude<keyof Q, "ask">;
type Needed<Q> = { [K in Word<Q>]: object extends Pick<Q, K> ? never : K }[Word<Q>];

/** The words of one question: those it cannot do without, and those it may have. */
interface Words<Q> {
  readonly needs: Readonly<Record<Needed<Q>, Check>>;
  readonly takes: Readonly<Record<Exclude<Word<Q>, Needed<Q>>, Check>>;
}

const words = (values: readonly string[]): Check => ({ values, what: `one of: ${values.join(", ")}` });
const states: Check = (option, value) => {
  if (value !== "republics") checkValue(option, value, country);
};

type Questions = { readonly [Ask in Question["ask"]]: Words<Extract<Question, { ask: Ask }>> };

// Read off the type of the questions: one that is added, or given another word, does not compile until it is checked here.
function questions(): Questions {
  const republics = words(["republics"]);
  const role = words(ROLES);
  const span = { from: date, to: date };
  return {
    members: { needs: { organization, at: date }, takes: { role } },
    roles: { needs: { organization, country, at: date }, takes: {} },
    "largest-membership": { needs: { organization }, takes: {} },
    left: { needs: { organization, ...span }, takes: {} },
    events: { needs: span, takes: { type: words(EVENT_TYPES), country, organization, role: words(PARTICIPANT_ROLES) } },
    "event-days": { needs: { event: text }, takes: {} },
    "event-dates": { needs: { event: text }, takes: {} },
    participants: { needs: { event: text, role: words(PARTICIPANT_ROLES) }, takes: {} },
    casualties: { needs: { event: text, measure: words(["deaths", "injuries", "displaced"]) }, takes: {} },
    "organization-date": { needs: { organization, date: words(["signed", "inForce"]) }, takes: {} },
    countries: { needs: { kind: words(COUNTRY_KINDS) }, takes: {} },
    visits: { needs: span, takes: { person, visitor: country, host: states, of: words(["stops", "journeys", "countries"]) } },
    deployments: { needs: { at: date }, takes: { operator: country, host: states, kind: words(DEPLOYMENT_KINDS) } },
    agreements: { needs: { at: date }, takes: { party: country, with: states, kind: words(AGREEMENT_KINDS), binding: flag } },
    "agreement-date": { needs: { agreement: text, date: words(["initialled", "signed", "in-force", "ended"]) }, takes: {} },
    "agreement-parties": { needs: { agreement: text }, takes: {} },
    corridors: { needs: { at: date }, takes: { country: states, avoiding: country, kind: words(CORRIDOR_KINDS) } },
    "corridor-date": { needs: { corridor: text, date: words(["started", "opened", "closed"]) }, takes: {} },
    votes: { needs: { vote: text, choice: words(CHOICES) }, takes: { among: republics } },
    positions: { needs: { issue: words(ISSUES), stance: words(STANCES) }, takes: { among: republics } },
    office: { needs: { country, office: words(OFFICES), at: date }, takes: {} },
    "leading-partner": { needs: { series: seriesId, entity: text, year }, takes: {} },
    share: { needs: { series: seriesId, item: text, entity: text, partner: text, year }, takes: {} },
    observation: { needs: { series: seriesId, item: text, entity: text, year }, takes: { partner: text } },
  };
}

/**
 * Checks that a question is one that there is, has all that it needs, and nothing that would be passed over.
 *
 * @throws QueryError that names the word.
 */
export function checkQuestion(question: Question): void {
  checkRecord("question", question, "ask");
  const known = questions();
  checkValue("ask", question.ask, words(Object.keys(known)));
  const { ask, ...rest } = question;
  const { needs, takes }: { needs: Readonly<Record<string, Check>>; takes: Readonly<Record<string, Check>> } = known[ask];
  checkOptions(ask, rest, { ...needs, ...takes }, Object.keys(needs));
}
