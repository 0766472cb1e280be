import type { NextConfig } from "next";
import { PHASE_PRODUCTION_BUILD } from "next/constants.js";
import { API_URL, SITE_URL } from "./site/settings.ts";

// Next draws pages; what readers get is made of them by `postprocess/` in every way of running (decision 23).
export default function config(phase: string): NextConfig {
  return {
    reactStrictMode: true,
    poweredByHeader: false,
    compress: false,
    logging: false,
    // Title and description stand in the head of every page, for every reader.
    htmlLimitedBots: /.*/,
    // Types are checked by `typecheck`.
    typescript: { ignoreBuildErrors: true },
    env: { API_URL, SITE_URL },
    // No reader gets what Next makes for browsers (`site/islands.ts` does), and the server gains nothing from small files: half the time of a build.
    ...(phase === PHASE_PRODUCTION_BUILD
      ? {
          experimental: {
            turbopackMinify: false,
            turbopackSourceMaps: false,
            turbopackScopeHoisting: false,
            turbopackRemoveUnusedExports: false,
            turbopackRemoveUnusedImports: false,
            turbopackFileSystemCacheForBuild: false,
          },
        }
      : {}),
  };
}
