/** How many views of a page are drawn at random: some in every run, many by `pnpm --filter @multivector/web run test:views`. */
export const RANDOM_VIEWS = Number(process.env.RANDOM_VIEWS ?? 50);
