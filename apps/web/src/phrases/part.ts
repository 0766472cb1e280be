import type { Event } from "@multivector/data";
import type { Locale } from "@/locale/locale.ts";
import { kindMessages } from "@/messages/kind/index.ts";

type Role = Event["participants"][number]["role"];

/** A party's part in an event; of one that was only announced, what it was to be. */
export function partIn(locale: Locale, { status }: Pick<Event, "status">, role: Role): string {
  const { participantRoles, plannedRoles } = kindMessages(locale);
  if (status === "announced" && (role === "host" || role === "participant")) return plannedRoles[role];
  return participantRoles[role];
}
