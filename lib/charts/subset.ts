/**
 * A face cut down to the characters that a chart uses, as a WOFF2 file inside a CSS rule. By HarfBuzz's own functions,
 * since the package `subset-font` neither drops hinting nor chooses features.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { compress } from "woff2-encoder";
import { once } from "../once.ts";
import type { Face } from "./fonts.ts";

/**
 * The `@font-face` rule that embeds the part of a face that these characters need, under the name `family`.
 * Kerning and ligatures are kept; hinting is not. The same characters give the same bytes, in any order.
 */
export async function fontFaceRule(family: string, face: Face, characters: Iterable<string>): Promise<string> {
  const points = [...new Set(Array.from(characters, (c) => c.codePointAt(0) as number))].sort((a, b) => a - b);
  const key = `${face.name} ${points}`;
  let file = files.get(key);
  if (!file) {
    if (files.size > 500) files.clear();
    file = compress(cut(face, points)).then((bytes) => Buffer.from(bytes).toString("base64"));
    files.set(key, file);
  }
  return (
    `@font-face{font-family:${family};font-weight:${face.weight};font-style:${face.style};` +
    `src:url(data:font/woff2;base64,${await file}) format("woff2")}`
  );
}

/** HarfBuzz's subsetter, as its C functions: harfbuzzjs ships the file without a JavaScript door. */
interface Subsetter {
  memory: { buffer: ArrayBuffer };
  _initialize(): void;
  malloc(size: number): number;
  hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number;
  hb_blob_destroy(blob: number): void;
  hb_blob_get_data(blob: number, length: number): number;
  hb_blob_get_length(blob: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_destroy(face: number): void;
  hb_face_reference_blob(face: number): number;
  hb_set_add(set: number, value: number): void;
  hb_set_clear(set: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_input_set(input: number, kind: number): number;
  hb_subset_input_set_flags(input: number, flags: number): void;
  hb_subset_input_unicode_set(input: number): number;
  hb_subset_or_fail(face: number, input: number): number;
}

interface WebAssemblyTypes {
  Module: new (bytes: Uint8Array) => unknown;
  Instance: new (module: unknown) => { exports: Subsetter };
}

/** Numbers from hb.h and hb-subset.h. */
const WRITABLE = 2;
const LAYOUT_FEATURES = 6;
const NO_HINTING = 1;
/** What a browser applies unasked to Latin text. */
const FEATURES = ["ccmp", "locl", "rlig", "liga", "clig", "calt", "kern", "mark", "mkmk"];

const files = new Map<string, Promise<string>>();
const sources = new Map<Face, number>();
const subsetter = once(loadSubsetter);

function cut(face: Face, points: number[]): Uint8Array {
  const hb = subsetter();
  const input = hb.hb_subset_input_create_or_fail();
  hb.hb_subset_input_set_flags(input, NO_HINTING);
  const features = hb.hb_subset_input_set(input, LAYOUT_FEATURES);
  hb.hb_set_clear(features);
  for (const tag of FEATURES) hb.hb_set_add(features, Buffer.from(tag).readUInt32BE());
  const unicodes = hb.hb_subset_input_unicode_set(input);
  for (const point of points) hb.hb_set_add(unicodes, point);

  const subset = hb.hb_subset_or_fail(source(face, hb), input);
  hb.hb_subset_input_destroy(input);
  if (!subset) throw new Error(`Source Sans 3 ${face.name} could not be cut down to ${points.length} characters`);
  const blob = hb.hb_face_reference_blob(subset);
  const start = hb.hb_blob_get_data(blob, 0);
  const bytes = new Uint8Array(hb.memory.buffer, start, hb.hb_blob_get_length(blob)).slice();
  hb.hb_blob_destroy(blob);
  hb.hb_face_destroy(subset);
  return bytes;
}

function loadSubsetter(): Subsetter {
  // Node's types leave WebAssembly to the DOM's, which a library without a browser doesn't load
  const { Instance, Module } = (globalThis as unknown as { WebAssembly: WebAssemblyTypes }).WebAssembly;
  const path = createRequire(import.meta.url).resolve("harfbuzzjs/dist/harfbuzz-subset.wasm");
  const { exports } = new Instance(new Module(readFileSync(path)));
  exports._initialize();
  return exports;
}

/** The whole face in the subsetter's memory, copied there once. */
function source(face: Face, hb: Subsetter): number {
  let pointer = sources.get(face);
  if (pointer === undefined) {
    const start = hb.malloc(face.bytes.length);
    new Uint8Array(hb.memory.buffer).set(face.bytes, start);
    const blob = hb.hb_blob_create(start, face.bytes.length, WRITABLE, 0, 0);
    pointer = hb.hb_face_create(blob, 0);
    hb.hb_blob_destroy(blob);
    sources.set(face, pointer);
  }
  return pointer;
}
