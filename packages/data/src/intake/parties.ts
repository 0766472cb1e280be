import { asParty, asPerson, nearest } from "../identity/index.ts";
import { QueryError } from "../query/error.ts";
import { COUNTRY_IDS, PARTICIPANT_ROLES } from "../vocabulary.ts";
import { cut, type FormProblem } from "./form.ts";

export interface Participant {
  country: string | null;
  organization: string | null;
  actor: string | null;
  role: string;
}

/** Reads who took part, a line each: `Kazakhstan: host`, `other: a company: guest`. */
export function readParties(text: string): { participants: Participant[]; problems: FormProblem[]; taken: string[] } {
  const participants: Participant[] = [];
  const problems: FormProblem[] = [];
  const taken: string[] = [];
  const wrong = (found: string, expected: string) => problems.push({ field: "parties", found, expected });
  for (const line of text.split("\n").map((one) => one.replace(/^\s*[-*]\s+/, "").trim())) {
    if (line === "") continue;
    const parts = line.split(":").map((part) => part.trim());
    const isOther = parts[0]?.toLowerCase() === "other";
    const [name = "", role = "", ...rest] = isOther ? parts.slice(1) : parts;
    if (name === "" || role === "" || rest.length > 0) {
      wrong(`the line ${cut(line)}`, "a name, a colon and a role: Kazakhstan: host; or other: Name: role");
      continue;
    }
    if (!(PARTICIPANT_ROLES as readonly string[]).includes(role.toLowerCase())) {
      const near = nearest(role.toLowerCase(), PARTICIPANT_ROLES);
      wrong(`the role ${cut(role)} of ${name}`, `one of: ${PARTICIPANT_ROLES.join(", ")}${near.length === 0 ? "" : ` (nearest: ${near.join(", ")})`}`);
      continue;
    }
    const party = isOther ? { country: null, organization: null, actor: name } : partyCalled(name, wrong);
    if (party === null) continue;
    const id = party.country ?? party.organization;
    if (id !== null && id !== name) taken.push(`${name} is ${id}`);
    const one = { ...party, role: role.toLowerCase() };
    if (participants.some((other) => JSON.stringify(other) === JSON.stringify(one))) wrong(`${cut(line)} twice`, "each once");
    else participants.push(one);
  }
  if (participants.length === 0 && problems.length === 0) wrong("nobody", "one or more, a line each");
  return { participants, problems, taken };
}

function partyCalled(name: string, wrong: (found: string, expected: string) => void): Omit<Participant, "role"> | null {
  try {
    const id = asParty(name);
    const isState = (COUNTRY_IDS as readonly string[]).includes(id);
    return { country: isState ? id : null, organization: isState ? null : id, actor: null };
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    const person = personCalled(name);
    const near = error.nearest.length === 0 ? "" : ` (nearest: ${error.nearest.join(", ")})`;
    if (person === null) wrong(`the party ${cut(name)}`, `a state or an organization of the dataset${near}; write other: ${name}: … for anybody else`);
    else wrong(`${cut(name)}, who is a person (${person})`, "the state or the organization that the person acted for");
    return null;
  }
}

function personCalled(name: string): string | null {
  try {
    return asPerson(name);
  } catch (error) {
    if (error instanceof QueryError) return null;
    throw error;
  }
}
