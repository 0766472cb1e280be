/** Pages and names that the MCP server answers. */
export interface McpAccess {
  /** Values of Origin; a request without one comes from no page, and passes. Anybody if undefined. */
  origins?: readonly string[] | undefined;
  /** Values of Host, with a port or for any. Any if undefined. */
  hosts?: readonly string[] | undefined;
}

/**
 * Reads the lists that a server is started with, separated by commas.
 *
 * @throws Error that says which entry cannot be, and what would do.
 */
export function mcpAccessOf(settings: { API_ALLOWED_ORIGINS?: string | undefined; API_ALLOWED_HOSTS?: string | undefined }): McpAccess {
  const { API_ALLOWED_ORIGINS: origins, API_ALLOWED_HOSTS: hosts } = settings;
  return {
    origins: entriesOf(origins)?.map((one) => {
      const url = URL.canParse(one) ? new URL(one) : undefined;
      if (url !== undefined && url.origin !== "null" && url.href.replace(/\/$/, "") === url.origin) return url.origin;
      throw new Error(`API_ALLOWED_ORIGINS has ${JSON.stringify(one)}; expected origins such as https://app.example.org, separated by commas.`);
    }),
    hosts: entriesOf(hosts)?.map((one) => {
      const host = one.toLowerCase();
      if (/^([\w.-]+|\[[\da-f:.]+\])(:\d+)?$/.test(host)) return host;
      throw new Error(`API_ALLOWED_HOSTS has ${JSON.stringify(one)}; expected names such as api.example.org or localhost:8787, separated by commas.`);
    }),
  };
}

function entriesOf(list: string | undefined): string[] | undefined {
  const entries = list?.split(",").flatMap((one) => (one.trim() === "" ? [] : [one.trim()]));
  return entries?.length === 0 ? undefined : entries;
}

/** Why a request is refused, in words; undefined if it is not. */
export function refusalOf({ origins, hosts }: McpAccess, origin: string | undefined, host: string): string | undefined {
  const name = host.toLowerCase();
  if (hosts !== undefined && !hosts.includes(name) && !hosts.includes(name.replace(/:\d+$/, "")))
    return `Host is ${JSON.stringify(host)}; this server answers to ${hosts.join(", ")}.`;
  if (origins !== undefined && origin !== undefined && !origins.includes(origin.toLowerCase()))
    return `Origin is ${JSON.stringify(origin)}; this server answers pages of ${origins.join(", ")}, and programs that send no Origin.`;
  return undefined;
}
