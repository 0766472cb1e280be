import { beforeAll, inject } from "vitest";
import { Contract, type Document, Specification } from "./contract.ts";

/** The parts of a body that the tests look at; whether they are there is what the contract checks. */
interface Body {
  data: Row[] & Row;
  meta: {
    at: string;
    total: number;
    complete: boolean;
    version: string;
    horizon: string;
    asOf: string | null;
    least: number;
    most: number | null;
    possible: number | null;
    limits: { code: string; message: string }[];
    coverage: { collection: string; part: string | null; state: string }[];
    resolved: { parameter: string; given: string; id: string }[];
    licences: { id: string | null; title: string; attribution: string; covers: string[] }[];
  };
  links: { self: string; next: string | null };
  included: Record<string, Row[]> | null;
  errors: { parameter: string; expected: string; nearest: string[] }[];
  detail: string;
  type: string;
  title: string;
  status: number;
}
interface Row {
  id: string;
  path: string;
  country: string;
  role: string;
  holds: string | null;
  start: { edtf: string };
  end: { earliest: string | null };
  [key: string]: unknown;
}

/** A running API and a way to ask it, for the tests of one file. Every response is held against the document. */
export interface Client {
  url: string;
  contract: Contract;
  call(path: string, init?: RequestInit): Promise<Response>;
  json(path: string, init?: RequestInit): Promise<Body>;
}

const specifications = new Map<string, Promise<Specification>>();

/** The document that a server gives, read once for all files of a worker. */
function specificationOf(url: string): Promise<Specification> {
  const known = specifications.get(url) ?? fetch(`${url}/openapi.json`).then(async (response) => new Specification((await response.json()) as Document));
  specifications.set(url, known);
  return known;
}

export function useApi(): Client {
  const client = { url: inject("url") } as Client;
  beforeAll(async () => {
    client.contract = new Contract(await specificationOf(client.url));
  });
  client.call = async (path, init = {}) => {
    const url = new URL(path, client.url);
    const response = await fetch(url, { redirect: "manual", ...init });
    await client.contract.check(url, init.method ?? "GET", response);
    return response;
  };
  client.json = async (path, init) => (await (await client.call(path, init)).json()) as Body;
  return client;
}

export const accept = (type: string) => ({ headers: { Accept: type } });
