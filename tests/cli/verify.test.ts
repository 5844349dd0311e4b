import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { citations } from "handover";
import { describe, expect, it, onTestFinished } from "vitest";
import { run } from "../../lib/cli/verify.ts";
import { printed } from "./command.ts";

const AP = "ap-2025-02-27";
const ofStory = citations.objects().filter(({ source }) => source === AP);

/** A text made of nothing but the quotes, each in its paragraph. */
const quotesOnly = (): string[] => {
  const lines: string[] = Array(30).fill("");
  for (const { quote, locator } of ofStory) {
    const index = Number(locator?.en.replace("paragraph ", "")) - 1;
    lines[index] += `${quote}. `;
  }
  return lines;
};

function fileWith(content: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), "handover-verify-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "story.txt");
  writeFileSync(file, content);
  return file;
}

describe("verify", () => {
  it("finds every quote of an unchanged text", () => {
    expect(printed(run, AP, fileWith(quotesOnly().join("\n")))).toEqual({
      code: 0,
      out: `${ofStory.length} citations with a quote: ${ofStory.length} stand, 0 moved, 0 gone.`,
      err: "",
    });
  });

  it("lists what is gone with the cells that rest on it, and what moved by its paragraphs, and exits with 1", () => {
    const lines = quotesOnly();
    lines[16] = "";
    lines.splice(24, 0, "A paragraph more.");
    const { code, out } = printed(run, AP, fileWith(lines.join("\n")));
    expect(code).toBe(1);
    const [gone, moved] = [17, 25].map((number) =>
      ofStory.filter(({ locator }) => locator?.en === `paragraph ${number}`),
    );
    expect(out).toContain(`, 2 moved, ${gone?.length} gone.\n\nGone:\n  paragraph 17: “`);
    expect(out).toContain("\n    prisoners rafael-caro-quintero court\n");
    expect(out).toContain(`\n\nMoved:\n  paragraph 25 to 26\n    “${moved?.[0]?.quote}”\n  paragraph 26 to 27\n    “`);
  });

  it("gives programs the result of each quote as JSON", () => {
    const { code, out } = printed(run, AP, fileWith("nothing"), "--json");
    const { counted, quotes } = JSON.parse(out);
    expect([code, counted, quotes.length]).toEqual([1, "lines", ofStory.length]);
    expect(quotes[0]).toEqual({ citation: ofStory[0], result: "gone", paragraph: 1, found: [] });
  });

  it("tells misuse, and exits with 2", () => {
    const file = fileWith("nothing");
    const misuse = (...args: string[]) => {
      const { code, out, err } = printed(run, ...args);
      expect([code, out]).toEqual([2, ""]);
      return err;
    };
    expect(misuse("ap-2025-02-28", file)).toMatch(
      /^there is no source "ap-2025-02-28"; the nearest are ap-2025-02-27,/,
    );
    const quoted = citations.objects().filter(({ quote }) => quote !== null);
    const quotable = new Set(quoted.map(({ source }) => source)).size;
    expect(misuse("24-horas-el-cuini", file)).toMatch(
      new RegExp(
        `^no citation of 24-horas-el-cuini has a quote to look for; those of ${quotable} sources have, such as [a-z0-9-]+, [a-z0-9-]+, [a-z0-9-]+$`,
      ),
    );
    expect(misuse(AP, `${file}.no`)).toBe(`${file}.no can't be read (ENOENT)`);
    expect(misuse(AP, fileWith(Buffer.from("Treviño", "latin1")))).toMatch(
      /is not UTF-8; save it as plain text in UTF-8$/,
    );
    expect(misuse(AP)).toMatch(/^usage: npm run verify/);
    expect(misuse(AP, file, "--quiet")).toContain("--quiet");
  });
});
