/** Russian print groups the digits of a number from five digits on: 1024, 10 240. */
export const groupingIn = (locale: string | undefined): Intl.NumberFormatOptions => (locale === "ru" ? { useGrouping: "min2" } : {});
