/** Writes TypeScript expressions as a person would lay them out: on one line, or, if they are too long, on several. */

/** An expression: as it is written, a call, or an object. */
export type Code = string | Call | Entries;

interface Call {
  call: string;
  args: readonly Code[];
}

interface Entries {
  entries: readonly (readonly [name: string, value: Code])[];
  /** Whether each entry has a line of its own, short as they may be. */
  tall?: boolean;
}

const WIDTH = 120;

/**
 * Lays out an expression.
 *
 * @param indent how far the line is indented on which it begins
 * @param before how much stands before it on that line, and at least after it
 * @example
 * laidOut({ call: "text", args: ['"A name"', { entries: [["empty", '"none"']] }] }); // 'text("A name", { empty: "none" })'
 */
export function laidOut(code: Code, indent = 0, before = 0): string {
  const flat = onOneLine(code);
  if (typeof code === "string" || (flat !== undefined && before + flat.length <= WIDTH)) return flat ?? "";
  return "call" in code ? tallCall(code, indent, before) : tallEntries(code, indent);
}

/** How the name of a property is written. `__proto__` would not be one. */
export function propertyName(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) ? name : JSON.stringify(name);
}

function onOneLine(code: Code): string | undefined {
  if (typeof code === "string") return code;
  const parts = "call" in code ? code.args.map(onOneLine) : code.entries.map(([, value]) => onOneLine(value));
  if (parts.includes(undefined) || ("entries" in code && code.tall)) return undefined;
  if ("call" in code) return `${code.call}(${parts.join(", ")})`;
  return `{ ${code.entries.map(([name], index) => `${propertyName(name)}: ${parts[index]}`).join(", ")} }`;
}

function tallEntries({ entries }: Entries, indent: number): string {
  const inner = indent + 2;
  const lines = entries.map(([name, value]) => {
    const start = `${" ".repeat(inner)}${propertyName(name)}: `;
    return `${start}${laidOut(value, inner, start.length + 1)},\n`;
  });
  return `{\n${lines.join("")}${" ".repeat(indent)}}`;
}

/** A call of several lines: its last argument alone, where that is an object after what is none, or each argument. */
function tallCall({ call, args }: Call, indent: number, before: number): string {
  const [last, ...others] = args.toReversed();
  const head = `${call}(${others.toReversed().map((other) => `${onOneLine(other)}, `)}`;
  const alone = typeof last === "object" && "entries" in last && !others.some((other) => typeof other === "object");
  if (alone && before + head.length < WIDTH) return `${head}${tallEntries(last, indent)})`;
  const inner = indent + 2;
  const lines = args.map((arg) => `${" ".repeat(inner)}${laidOut(arg, inner, inner + 1)},\n`);
  return `${call}(\n${lines.join("")}${" ".repeat(indent)})`;
}
