/** What `npm run bench` is asked for, checked before anything is generated. */
import { closeSync, openSync } from "node:fs";
import { parseArgs } from "node:util";
import type { StopsFile } from "../lib/import/mobile-stops.ts";
import { BadTimetables, readTimetables } from "./timetables.ts";

export interface Options {
  readonly quick: boolean;
  /** A file for the figures. */
  readonly json: string | undefined;
  readonly timetables: readonly StopsFile[];
}

/** Why the command can't be carried out, in a sentence. */
export class BadOptions extends Error {}

/** Reads the words after the command's name. Makes the file for the figures, and throws `BadOptions`. */
export function readOptions(words: readonly string[]): Options {
  const { quick, json, timetables } = parse(words);
  const options = { quick, json, timetables: timetables === undefined ? [] : timetablesIn(timetables) };
  if (json !== undefined && !isWritable(json)) throw new BadOptions(`${json} cannot be written. Is its folder there?`);
  return options;
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: { quick: { type: "boolean", default: false }, json: { type: "string" }, timetables: { type: "string" } },
    }).values;
  } catch (error) {
    throw new BadOptions(`${(error as Error).message}\nnpm run bench -- [--quick] [--json FILE] [--timetables DIR]`);
  }
}

function timetablesIn(folder: string): readonly StopsFile[] {
  try {
    return readTimetables(folder);
  } catch (error) {
    throw error instanceof BadTimetables ? new BadOptions(error.message) : error;
  }
}

function isWritable(path: string): boolean {
  try {
    closeSync(openSync(path, "a"));
    return true;
  } catch {
    return false;
  }
}
