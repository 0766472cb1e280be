/** Is a value of a record one of those that a filter asks for? Anything is where nothing was asked. */
export function matches<T>(filter: readonly T[] | undefined, value: T | null): boolean {
  return filter === undefined || (value !== null && filter.includes(value));
}

/** The same for a list of which one is enough. */
export function matchesAny<T>(filter: readonly T[] | undefined, values: readonly (T | null)[]): boolean {
  return filter === undefined || values.some((value) => matches(filter, value));
}

/** The same for a yes or a no. */
export function matchesFlag(filter: boolean | undefined, value: boolean): boolean {
  return filter === undefined || filter === value;
}
