import { describe, expect, it, vi } from "vitest";
import { once } from "../lib/once.ts";

describe("once", () => {
  it("makes nothing before it is asked, and then one thing for all", () => {
    const make = vi.fn(() => ({ rows: 29 }));
    const rows = once(make);
    expect(make).not.toHaveBeenCalled();
    const first = rows();
    expect(first).toEqual({ rows: 29 });
    expect(rows()).toBe(first);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it.each([undefined, null, 0, "", false])("makes %j once, though it looks like nothing", (nothing) => {
    const make = vi.fn(() => nothing);
    const value = once(make);
    expect([value(), value(), value()]).toEqual([nothing, nothing, nothing]);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it("tries again after a failure, and keeps what it then makes", () => {
    const make = vi
      .fn()
      .mockImplementationOnce(() => {
        throw new Error("the file is not there yet");
      })
      .mockReturnValue("the table");
    const table = once(make);
    expect(table).toThrow("the file is not there yet");
    expect([table(), table()]).toEqual(["the table", "the table"]);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it("keeps a value for each that asks it to", () => {
    const make = vi.fn(() => ({}));
    expect(once(make)()).not.toBe(once(make)());
  });
});
