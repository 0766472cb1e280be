/** Does English name a state only with *the*: *the Soviet Union*, *the UK*? */
export const takesArticle = (name: string) => /^(?:Netherlands|Philippines|Soviet Union|United |UK$|USA?$)/.test(name);
