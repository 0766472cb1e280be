/** Is a value of a record one of those asked for? Anything is where nothing was asked. */
export function fits<T>(asked: readonly T[] | undefined, value: T | null): boolean {
  return asked === undefined || (value !== null && asked.includes(value));
}

/** The same for a list of which one is enough. */
export function fitsAny<T>(asked: readonly T[] | undefined, values: readonly (T | null)[]): boolean {
  return asked === undefined || values.some((value) => fits(asked, value));
}
