#!/usr/bin/env node
// Asks the dataset from a terminal. Nothing is looked up elsewhere: what is answered lies in this package.
import { main } from "./cli.mjs";

process.exitCode = main(process.argv.slice(2), { out: console.log, err: console.error });
