/** The exports in the hands of others: DuckDB always, pandas and R where they are installed. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, it } from "vitest";
import { type FileColumn, inFile } from "../../lib/table/file-column.ts";
import { needs, pandas, pandasWithArrow, pathOf, r, type Tool } from "../tools.ts";
import { folderOfExports, story, tables } from "./exported.ts";

const folder = folderOfExports();
const path = (name: string) => join(folder, name);

/** What each tool is asked, and what must come out: 29, 26 and 37 people make 92; one man has 5 and 20 million on him. */
const RAFAEL = "rafael-caro-quintero";
const EXPECTED = {
  people: 92,
  rewards: 25_000_000,
  name: "Rafael Caro Quintero",
  accents: "Alder Alfonso Marín Sotelo",
};
const counts = Object.fromEntries(tables.map(({ name }) => [name, story.tables[name as "prisoners"].numRows()]));
const sumOfYears = story.tables.custody.array("years_max").reduce<number>((sum, years) => sum + (years ?? 0), 0);

describe("DuckDB", () => {
  const ask = async (sql: string) => {
    const connection = await (await DuckDBInstance.create()).connect();
    return (await connection.runAndReadAll(sql)).getRowObjectsJson();
  };
  const TYPES: Record<FileColumn["column"]["type"], string> = {
    string: "VARCHAR",
    date: "VARCHAR",
    integer: "BIGINT",
    number: "DOUBLE",
    boolean: "BOOLEAN",
    list: "VARCHAR[]",
  };
  /** Without dates among the guesses, dates stay the texts that they are. */
  const csv = (name: string) =>
    `read_csv('${path(`${name}.csv`)}', auto_type_candidates = ['BOOLEAN', 'BIGINT', 'DOUBLE', 'VARCHAR'])`;

  it("finds in each Parquet file the rows, the names and the types of the table", async () => {
    for (const { name, columns, derived } of tables) {
      const described = await ask(`describe from '${path(`${name}.parquet`)}'`);
      const types = new Map(described.map(({ column_name, column_type }) => [column_name, column_type]));
      const worked = Object.entries(derived).map(([column, { column: found }]) => [column, found] as const);
      for (const [column, declared] of [...Object.entries(columns), ...worked])
        for (const part of inFile(column, declared)) expect(types.get(part.name)).toBe(TYPES[part.column.type]);
      expect(await ask(`select count(*)::int as n from '${path(`${name}.parquet`)}'`)).toEqual([{ n: counts[name] }]);
      expect(await ask(`select count(*)::int as n from ${csv(name)}`)).toEqual([{ n: counts[name] }]);
    }
  });

  it.each(["parquet", "csv"])("agrees on sums, nulls and accents in %s", async (format) => {
    const from = (name: string) => (format === "csv" ? csv(name) : `'${path(`${name}.parquet`)}'`);
    expect(await ask(`select sum(people)::int as people from ${from("handovers")}`)).toEqual([
      { people: EXPECTED.people },
    ]);
    expect(await ask(`select sum(amount)::int as sum from ${from("rewards")} where prisoner = '${RAFAEL}'`)).toEqual([
      { sum: EXPECTED.rewards },
    ]);
    const [years] = await ask(
      `select sum(years_max) as sum, count(*) - count(years_max) as missing from ${from("custody")}`,
    );
    expect(years?.sum).toBeCloseTo(sumOfYears, 9);
    expect(Number(years?.missing)).toBe(
      story.tables.custody.array("years_max").filter((value) => value === null).length,
    );
    expect(await ask(`select name from ${from("prisoners")} limit 1`)).toEqual([{ name: EXPECTED.accents }]);
  });

  it("reads lists as lists, true and false as such, and dates as the texts that they are", async () => {
    expect(await ask(`select len(cities) as n from '${path("handovers.parquet")}' order by id limit 1`)).toEqual([
      { n: "8" },
    ]);
    const agreed = story.tables.citations.array("agrees").filter(Boolean).length;
    expect(await ask(`select count(*)::int as n from '${path("citations.parquet")}' where agrees`)).toEqual([
      { n: agreed },
    ]);
    expect(
      await ask(`select start from '${path("custody.parquet")}' where id = 'enrique-arballo-talamantes-custody-1'`),
    ).toEqual([{ start: "2014" }]);
  });

  it("shows what a column means, from the metadata of the Parquet file", async () => {
    const [said] = await ask(
      `select decode(value) as schema from parquet_kv_metadata('${path("custody.parquet")}') where decode(key) = 'table_schema'`,
    );
    expect(said?.schema).toContain("Years held, at least");
  });
});

describe("pandas", () => {
  const ask = (python: Tool, script: string) =>
    JSON.parse(
      execFileSync(pathOf(python), ["-c", `import json, pandas as pd\n${script}`], {
        cwd: folder,
        encoding: "utf8",
        env: { ...process.env, PYTHONUTF8: "1" },
      }),
    );
  const summary = (python: Tool, read: (table: string) => string) =>
    ask(
      python,
      `
handovers, rewards, custody, prisoners = ${["handovers", "rewards", "custody", "prisoners"].map(read).join(", ")}
print(json.dumps(dict(
  people=int(handovers.people.sum()), rewards=float(rewards[rewards.prisoner == "${RAFAEL}"].amount.sum()),
  years=custody.years_max.sum(), missing=int(custody.years_max.isna().sum()), accents=prisoners.name[0],
  integer=str(handovers.people.dtype), number=str(custody.years_max.dtype), start=custody.start[custody.id == "enrique-arballo-talamantes-custody-1"].iloc[0])))`,
    );
  const expected = {
    people: EXPECTED.people,
    rewards: EXPECTED.rewards,
    years: expect.closeTo(sumOfYears, 9),
    missing: story.tables.custody.array("years_max").filter((value) => value === null).length,
    accents: EXPECTED.accents,
    integer: "int64",
    number: "float64",
    start: "2014",
  };

  it("agrees on rows, sums, nulls, types and accents in CSV and JSON", needs(pandas), () => {
    expect(summary(pandas, (table) => `pd.read_csv("${table}.csv")`)).toEqual(expected);
    expect(summary(pandas, (table) => `pd.read_json("${table}.json", convert_dates=False)`)).toEqual(expected);
    const names = tables.map(({ name }) => name);
    expect(
      ask(pandas, `print(json.dumps({name: len(pd.read_csv(name + ".csv")) for name in ${JSON.stringify(names)}}))`),
    ).toEqual(counts);
  });

  it("agrees in Parquet and Arrow too", needs(pandasWithArrow), () => {
    expect(summary(pandasWithArrow, (table) => `pd.read_parquet("${table}.parquet")`)).toEqual(expected);
    expect(summary(pandasWithArrow, (table) => `pd.read_feather("${table}.arrow")`)).toEqual(expected);
  });
});

describe("R", () => {
  it("agrees on rows, sums, nulls, types and accents in CSV", needs(r), () => {
    const script = `
      read <- function(name) read.csv(paste0(name, ".csv"), encoding = "UTF-8", na.strings = "")
      custody <- read("custody"); handovers <- read("handovers"); rewards <- read("rewards"); prisoners <- read("prisoners")
      cat(sum(handovers$people), sum(rewards$amount[rewards$prisoner == "${RAFAEL}"]), sum(is.na(custody$years_max)),
        format(sum(custody$years_max, na.rm = TRUE), digits = 15), class(handovers$people), class(custody$years_max),
        class(read("citations")$agrees), custody$start[custody$id == "enrique-arballo-talamantes-custody-1"],
        enc2utf8(prisoners$name[1]), sep = "\\n")
      for (name in c(${tables.map(({ name }) => `"${name}"`).join(", ")})) cat("\\n", nrow(read(name)), sep = "")`;
    const lines = execFileSync(pathOf(r), ["-e", script], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, LC_ALL: "C.UTF-8" },
    }).split("\n");
    const missing = story.tables.custody.array("years_max").filter((value) => value === null).length;
    expect(lines.slice(0, 3)).toEqual([String(EXPECTED.people), String(EXPECTED.rewards), String(missing)]);
    expect(Number(lines[3])).toBeCloseTo(sumOfYears, 9);
    expect(lines.slice(4, 9)).toEqual(["integer", "numeric", "logical", "2014", EXPECTED.accents]);
    expect(lines.slice(9).filter(Boolean).map(Number)).toEqual(Object.values(counts));
  });
});
