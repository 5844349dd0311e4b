import { citations, definitions, sources, supportIn, type TableName } from "handover";
import { describe, expect, it } from "vitest";

const support = supportIn({ citations, sources });

describe("support", () => {
  it("is several where two publishers agree", () => {
    expect(support("custody", "miguel-angel-trevino-morales-custody-1", "start")).toBe("several");
  });

  it("is contested where one says otherwise, however many agree", () => {
    expect(support("handovers", "2025-02-27", "people")).toBe("contested");
  });

  it("is weak where only reposts and aggregators say so", () => {
    expect(support("charges", "rodolfo-lopez-ibarra-charge-1", "status")).toBe("weak");
  });

  it("is uncited for an id, and for a cell that is empty or worked out", () => {
    expect(support("prisoners", "rafael-caro-quintero", "id")).toBe("uncited");
    expect(support("prisoners", "carlos-algredo-vazquez", "court")).toBe("uncited");
  });

  it("is never uncited for a cell that holds something", () => {
    for (const [name, { cited }] of Object.entries(definitions))
      expect(cited).toBe(!["sources", "citations", "corrections"].includes(name));
    const tables = new Set(citations.array("table"));
    expect([...tables].every((table) => definitions[table as TableName].cited)).toBe(true);
  });
});
