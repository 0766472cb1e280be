/** Something for each of some words, by word. */
export function each<T extends string, V>(words: readonly T[], make: (word: T) => V): Record<T, V> {
  return Object.fromEntries(words.map((word) => [word, make(word)])) as Record<T, V>;
}
