import type { NextConfig } from "next";
import { PHASE_DEVELOPMENT_SERVER } from "next/constants.js";
import { watchMessages } from "./messages/compiler/watch.ts";

export default function config(phase: string): NextConfig {
  const shared: NextConfig = {
    reactStrictMode: true,
    // Both cores of a small machine draw pages; left alone, one of them would wait.
    experimental: { cpus: 2 },
    poweredByHeader: false,
    env: { API_URL: process.env.API_URL ?? `http://localhost:${process.env.API_PORT ?? 8787}` },
  };
  // English pages live without a prefix. The export is moved there after the build (scripts/finish.mjs); the development server rewrites.
  if (phase === PHASE_DEVELOPMENT_SERVER) watchMessages(import.meta.dirname);
  return phase === PHASE_DEVELOPMENT_SERVER
    ? { ...shared, rewrites: async () => ({ beforeFiles: [], afterFiles: [], fallback: [{ source: "/:path*", destination: "/en/:path*" }] }) }
    : { ...shared, output: "export" };
}
