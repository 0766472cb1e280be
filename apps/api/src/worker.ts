import { createApp } from "./app.ts";

/** Entry for Cloudflare Workers. */
export default createApp();
