/** Asks each object once: what is asked of many records again and again, by several rules or in several builds, is kept while the record is. */
export function perRecord<Asked extends object, Answer>(ask: (record: Asked) => Answer): (record: Asked) => Answer {
  const answers = new WeakMap<Asked, Answer>();
  return (record) => {
    const known = answers.get(record);
    if (known !== undefined) return known;
    const answer = ask(record);
    answers.set(record, answer);
    return answer;
  };
}
