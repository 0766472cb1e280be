/** Where the project is found. They stand in the variables of the release and nowhere else, until they are known for good. */
export interface Addresses {
  /** The repository, as a browser opens it. */
  repository: string;
  homepage: string;
  /** Where a mistake is reported. */
  bugs: string;
}

/** A name that is kept free for ever (RFC 2606), so that a package of a test can be told from one of a release. */
const NOBODY = "https://multivector.invalid";

/** The addresses by `REPOSITORY_URL`, `SITE_URL` and `ISSUES_URL`; without the last, the issues of the repository. */
export function addressesIn(env: NodeJS.ProcessEnv): Addresses {
  const repository = (env.REPOSITORY_URL || `${NOBODY}/repository`).replace(/(\.git)?\/*$/, "");
  return { repository, homepage: env.SITE_URL || NOBODY, bugs: env.ISSUES_URL || `${repository}/issues` };
}

/** What of them nobody could open: one line each, with the remedy. */
export function placeholdersIn({ repository, homepage, bugs }: Addresses): string[] {
  const said = [
    ["REPOSITORY_URL", repository],
    ["SITE_URL", homepage],
    ["ISSUES_URL", bugs],
  ] as const;
  return said
    .filter(([, address]) => isPlaceholder(address))
    .map(
      ([name, address]) =>
        `${name} is ${JSON.stringify(address)}; expected the public address, with https; set ${name} for the command that packs, \`pnpm release:files\``,
    );
}

const KEPT_FREE = /(^|\.)(example\.(com|net|org)|example|invalid|test|localhost|local)$/;

function isPlaceholder(address: string): boolean {
  if (!URL.canParse(address)) return true;
  const { protocol, hostname, pathname } = new URL(address);
  return (
    protocol !== "https:" ||
    !hostname.includes(".") ||
    /^[\d.]+$|^\[/.test(hostname) ||
    KEPT_FREE.test(hostname) ||
    /\b(your|owner|todo|placeholder)\b|[<>{}$]|%7B|%3C/i.test(pathname)
  );
}
