import { type Article, type Claim, firstArticle } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { pageOf } from "./page-of.ts";

const first = firstArticle(dataset);
if (first === undefined) throw new Error("there is no article");

/** The article with which all this began: the story tells of it, and a claim's number alone is one of its claims. */
export const FIRST_ARTICLE: Article = first;

/** The claims of an article, in reading order. */
export function claimsOf(article: Pick<Article, "id">): Claim[] {
  return dataset.claims.records.filter((claim) => claim.article === article.id);
}

/** Page of an article's audit, without language. */
export function articlePath(id: string): string {
  return pageOf(`articles/${id}`);
}

/** Name of the picture of an article or a claim: of the first article they are known by number. */
export function pictureOf(of: Article | Claim): string {
  if ("paragraphs" in of) return of.id === FIRST_ARTICLE.id ? "article" : `article-${of.id}`;
  return `claim-${of.article === FIRST_ARTICLE.id ? of.number : of.id}`;
}
