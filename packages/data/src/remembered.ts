// Texts are without end, the words of a language are not: what is kept is bounded all the same, and no text longer than a word is kept.
const LONGEST = 80;
const MOST = 20_000;

/** What is made of words, and made once of each: for what depends on the word alone. */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, { made: T }>();
  return (text) => {
    const held = known.get(text);
    if (held !== undefined) return held.made;
    const made = make(text);
    if (known.size >= MOST) known.clear();
    if (text.length <= LONGEST) known.set(text, { made });
    return made;
  };
}

/** What is made of an object, once of each, for as long as it is in use. */
export function ofEach<O extends object, T>(make: (one: O) => T): (one: O) => T {
  const known = new WeakMap<O, { made: T }>();
  return (one) => {
    const held = known.get(one);
    if (held !== undefined) return held.made;
    const made = make(one);
    known.set(one, { made });
    return made;
  };
}
