import fc from "fast-check";

// The test run tries the same cases every time, so that a change is judged by what it changed. `PROPERTY_SEED` tries others.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1991) | 0 });
