import { describe, expect, it } from "vitest";
import { settingsOf } from "./settings.ts";

describe("settings", () => {
  it("have defaults", () => {
    const defaults = { port: 8787, host: undefined, rateLimit: 600, trustedProxies: 0, publicUrl: undefined, mcp: { origins: undefined, hosts: undefined } };
    expect(settingsOf({})).toEqual(defaults);
    expect(settingsOf({ API_PORT: "", API_TRUST_PROXY: " ", API_URL: "", API_ALLOWED_ORIGINS: " , " })).toEqual(defaults);
  });

  it("are read", () => {
    expect(
      settingsOf({
        API_PORT: "0",
        API_HOST: "127.0.0.1",
        API_RATE_LIMIT: "0",
        API_TRUST_PROXY: "1",
        API_URL: "https://Data.example.org/api/",
        API_ALLOWED_ORIGINS: "https://app.example.org/, http://localhost:3000",
        API_ALLOWED_HOSTS: "Data.example.org,localhost:8787",
      }),
    ).toEqual({
      port: 0,
      host: "127.0.0.1",
      rateLimit: 0,
      trustedProxies: 1,
      publicUrl: "https://data.example.org/api",
      mcp: { origins: ["https://app.example.org", "http://localhost:3000"], hosts: ["data.example.org", "localhost:8787"] },
    });
  });

  it.each([
    ["API_PORT", "80a", /a port, 0 to 65535/],
    ["API_PORT", "70000", /a port/],
    ["API_RATE_LIMIT", "-1", /requests a minute/],
    ["API_RATE_LIMIT", "1e3", /such as 600/],
    ["API_TRUST_PROXY", "true", /0 for none, 1 for one/],
    ["API_TRUST_PROXY", "1.5", /how many proxies/],
    ["API_TRUST_PROXY", "17", /at most 16/],
    ["API_URL", "api.example.org", /such as https:\/\/api\.example\.org/],
    ["API_URL", "ftp://api.example.org", /the public address/],
    ["API_URL", "https://api.example.org/?a=b", /the public address/],
    ["API_URL", "https://me:secret@api.example.org", /the public address/],
    ["API_ALLOWED_ORIGINS", "https://app.example.org, app", /has "app"; expected origins/],
    ["API_ALLOWED_ORIGINS", "https://app.example.org/page", /expected origins/],
    ["API_ALLOWED_ORIGINS", "null", /expected origins/],
    ["API_ALLOWED_HOSTS", "https://api.example.org", /expected names/],
  ])("%s=%s is refused with what would do", (name, value, words) => {
    expect(() => settingsOf({ [name]: value })).toThrow(words);
    expect(() => settingsOf({ [name]: value })).toThrow(name);
  });
});
