import { type Check, pageOf } from "./check.ts";

const REMEDY = "Publish apps/web/out whole, made for your addresses: pnpm deploy:build.";

/** A figure for a frame on another site: its page, its description for oEmbed, the frame that this gives, its picture. */
export const figures: Check = {
  name: "embed",
  async run({ ask, pages }, found) {
    for (const language of ["en", "ru"] as const) {
      const frame = await ask(`${pages}${language === "en" ? "" : "/ru"}/embed/alliance`);
      if (!found.status(frame, 200, REMEDY)) continue;
      const page = pageOf(frame);
      found.expect(page.querySelector("figure svg") !== null, () => ({ where: frame.url, found: "no drawing", expected: "a figure", remedy: REMEDY }));
      const described = page.querySelector('link[type="application/json+oembed"]')?.getAttribute("href") ?? "";
      found.expect(described === `${pages}/oembed/${language}-alliance.json`, () => ({
        where: frame.url,
        found: `oEmbed at ${described}`,
        expected: `${pages}/oembed/${language}-alliance.json`,
        remedy: REMEDY,
      }));
      const oembed = await ask(`${pages}/oembed/${language}-alliance.json`);
      if (!found.status(oembed, 200, REMEDY)) continue;
      found.header(oembed, "Content-Type", /^application\/json/, "Others read the description as JSON: mend the types of the server.");
      const told = found.json<{ type?: string; html?: string; thumbnail_url?: string }>(oembed, REMEDY);
      const source = /src="([^"]+)"/.exec(told?.html ?? "")?.[1] ?? "";
      found.expect(told?.type === "rich" && source === frame.url, () => ({
        where: oembed.url,
        found: `type ${told?.type}, a frame of ${source}`,
        expected: `type rich, a frame of ${frame.url}`,
        remedy: REMEDY,
      }));
      const picture = told?.thumbnail_url ?? "";
      if (
        found.expect(picture.startsWith(`${pages}/`), () => ({
          where: oembed.url,
          found: `the picture ${picture}`,
          expected: `one of ${pages}`,
          remedy: REMEDY,
        }))
      )
        found.header(await ask(picture), "Content-Type", "image/png", REMEDY);
    }
  },
};
