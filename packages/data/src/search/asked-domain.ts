// `Who leads Uzbekistan security`, `кто ведёт в экономике Казахстана`: it is no office that is asked for.
const WHO = /(?<!\p{L})(?:who|кто)(?!\p{L}).*(?<!\p{L})(?:leads?|leading|dominates?|first|главн\p{L}+|лидер\p{L}*|лидирует|вед[её]т|первый)(?!\p{L})/iu;
const DOMAIN =
  /(?<!\p{L})(?:security|econom(?:y|ic|ics)|connectivity|transport|diplomacy|безопасност\p{L}+|экономик\p{L}+|транспорт\p{L}*|связност\p{L}+|дипломати\p{L}+)(?!\p{L})/iu;

/** Where a question leads that asks who leads in a domain: to the table of shares, and to the states it names, whose pages have their rows. */
export function domainLeads(text: string, states: readonly string[]): string[] {
  return WHO.test(text) && DOMAIN.test(text) ? ["vectors", ...states.map((id) => `countries/${id}`)] : [];
}
