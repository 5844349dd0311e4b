/** Text and marks stand out from what lies behind them, by the ratios of WCAG. */
import { describe, expect, it } from "vitest";
import { contrast } from "../../../lib/checks/rules/contrast.ts";
import { digits, found, marks, sheet } from "../sheet.ts";

/** What is found, as ratio and least alone. */
const ratios = (inside: string) =>
  found(contrast, sheet(inside)).map((finding) =>
    finding.replace(/^.*contrast of (\S+):1 .*; the least is (\S+):1$/, "$1 of $2"),
  );

const text = (attributes: string) => `<text x="20" y="60" ${attributes}>Ana</text>`;

describe("the contrast of text", () => {
  // On white, #707973 has 4.495:1, and #70787b 4.505:1
  it("is at least 4.5:1", () => {
    expect(found(contrast, sheet(text('fill="#707973"')))).toEqual([
      'text "Ana" has a contrast of 4.49:1 with what is behind it; the least is 4.5:1',
    ]);
    expect(ratios(text('fill="#70787b"'))).toEqual([]);
  });

  // On white, #909699 has 2.996:1, and #909697 3.002:1
  it("is at least 3:1 from 24 px on, and in bold from 18.66", () => {
    expect(ratios(text('fill="#909699" font-size="24px"'))).toEqual(["2.99 of 3"]);
    expect(ratios(text('fill="#909697" font-size="24px"'))).toEqual([]);
    expect(ratios(text('fill="#909697" font-size="23.9px"'))).toEqual(["3 of 4.5"]);
    expect(ratios(text('fill="#909697" font-size="18.66px" font-weight="bold"'))).toEqual([]);
    expect(ratios(text('fill="#909697" font-size="18.6px" font-weight="bold"'))).toEqual(["3 of 4.5"]);
    expect(ratios(text('fill="#909697" font-size="20px"'))).toEqual(["3 of 4.5"]);
    expect(ratios(text('fill="#909697" font-size="12px" transform="scale(2)"'))).toEqual([]);
  });

  it("counts opacity: black at 54% on white is #757575, at 53% #787878", () => {
    expect(ratios(text('opacity="0.54"'))).toEqual([]);
    expect(ratios(text('opacity="0.53"'))).toEqual(["4.42 of 4.5"]);
    expect(ratios(`<g opacity="0.53">${text("")}</g>`)).toEqual(["4.42 of 4.5"]);
    expect(ratios(text('fill-opacity="0.53"'))).toEqual(["4.42 of 4.5"]);
  });

  it("is that with the mark under the text, not with the paper", () => {
    const on = (fill: string) => `<rect width="200" height="100" fill="${fill}"/>${text('fill="#000000"')}`;
    expect(ratios(on("#000080"))).toEqual(["1.31 of 4.5"]);
    expect(ratios(on("#ffffff"))).toEqual([]);
    expect(ratios(`${on("#000080")}`.replace("#000000", "#ffffff"))).toEqual([]);
  });

  it("is that of its worst letter, where the text lies half on a dark mark", () => {
    // Four figures of 9.94 px from 20 to 59.8: black on the paper, or on the bar that ends below one of them
    const bar = (from: number, to: number) =>
      `<rect x="${from}" y="0" width="${to - from}" height="100" fill="#000080"/>`;
    const four = digits(4, 'x="20" y="60" font-size="20px"');
    expect(ratios(bar(0, 40) + four)).toEqual(["1.31 of 4.5"]);
    expect(ratios(bar(40, 200) + four)).toEqual(["1.31 of 4.5"]);
    // The first point of the first letter is at 20 + 9.94 / 4 = 22.5, and the last of the last at 57.3
    expect(ratios(bar(0, 22.6) + four)).toEqual(["1.31 of 4.5"]);
    expect(ratios(bar(0, 22.4) + four)).toEqual([]);
    expect(ratios(bar(57.2, 200) + four)).toEqual(["1.31 of 4.5"]);
    expect(ratios(bar(57.4, 200) + four)).toEqual([]);
    // And a stroke as thin as half a letter
    expect(ratios(bar(41, 43) + four)).toEqual(["1.31 of 4.5"]);
  });

  it("is measured at half the height of its letters, wherever a transform has put them", () => {
    const bar = '<rect x="90" y="0" width="20" height="100" fill="#000080"/>';
    const turned = digits(2, 'transform="translate(100,90) rotate(-90)" font-size="20px"');
    // Turned upwards, it stands between x = 85.6 and 104.2; the middle of its letters is at 94.9
    expect(ratios(bar + turned)).toEqual(["1.31 of 4.5"]);
    expect(ratios(bar.replace('x="90"', 'x="95"') + turned)).toEqual([]);
  });

  it("is not that with what is drawn later, or lies elsewhere, or is only an edge", () => {
    expect(ratios(`${text("")}<rect width="200" height="100" fill="#000080"/>`)).toEqual([]);
    expect(ratios(`<rect y="70" width="200" height="30" fill="#000080"/>${text("")}`)).toEqual([]);
    expect(ratios(`<rect width="200" height="100" fill="none" stroke="#000080"/>${text("")}`)).toEqual([]);
  });

  it("is that of each of its runs, and found once for an element, at its worst", () => {
    expect(
      found(
        contrast,
        sheet(
          '<text y="40">In <tspan fill="#b0b0b0">pale</tspan><tspan x="0" y="60" fill="#eeeeee">and paler</tspan></text>',
        ),
      ),
    ).toEqual(['text "and paler" has a contrast of 1.16:1 with what is behind it; the least is 4.5:1']);
    expect(
      ratios(
        '<text y="40"><tspan fill="#707973" font-size="24px">Large</tspan> <tspan fill="#909697">small</tspan></text>',
      ),
    ).toEqual(["3 of 4.5"]);
    expect(ratios(text('fill="#eeeeee"') + text('fill="#eeeeee"'))).toHaveLength(2);
  });

  it("is that of its edge where it has no fill", () => {
    expect(ratios(text('fill="none" stroke="#b0b0b0"'))).toEqual(["2.16 of 4.5"]);
  });

  it("is nobody's matter where the text isn't seen", () => {
    expect(ratios(text('fill="#eeeeee" visibility="hidden"') + text('fill="none"') + text('opacity="0"'))).toEqual([]);
  });
});

describe("the contrast of a mark", () => {
  const bar = (attributes: string) => `<rect x="20" y="20" width="60" height="40" ${attributes}/>`;

  it("is at least 3:1", () => {
    expect(found(contrast, sheet(marks(bar('fill="#909699" aria-roledescription="bar" aria-label="Ana: 3"'))))).toEqual(
      ['bar "Ana: 3" has a contrast of 2.99:1 with what is behind it; the least is 3:1'],
    );
    expect(ratios(marks(bar('fill="#909697"')))).toEqual([]);
  });

  it("counts opacity: #858585 at 30% on white has 1.39:1", () => {
    expect(ratios(marks(bar('fill="#858585" opacity="0.3"')))).toEqual(["1.39 of 3"]);
  });

  it("is that of its fill or of its edge, whichever is more", () => {
    expect(ratios(marks(bar('fill="#cccccc" stroke="#909697"')))).toEqual([]);
    expect(ratios(marks(bar('fill="#909697" stroke="#cccccc"')))).toEqual([]);
    expect(ratios(marks(bar('fill="#cccccc" stroke="#909699"')))).toEqual(["2.99 of 3"]);
    expect(ratios(marks(bar('fill="none" stroke="#909699"')))).toEqual(["2.99 of 3"]);
    expect(ratios(marks('<line x1="10" y1="10" x2="90" y2="10" stroke="#909699"/>', "rule"))).toEqual(["2.99 of 3"]);
  });

  it("is that with what was drawn under it, its edge where it begins, its fill well inside", () => {
    const ground = '<rect width="50" height="100" fill="#1a1a1a"/>';
    // Its middle is at 50 on the paper, its edge begins at 20 on the dark
    const mark = (attributes: string) => ground.replace("50", "49") + marks(bar(attributes));
    expect(ratios(mark('fill="#1a1a1a" stroke="none"'))).toEqual([]);
    expect(ratios(mark('fill="none" stroke="#1a1a1a"'))).toEqual(["1 of 3"]);
    expect(ratios(mark('fill="#ffffff" stroke="#ffffff"'))).toEqual([]);
    expect(ratios(mark('fill="#ffffff"'))).toEqual(["1 of 3"]);
  });

  it("of a ring is not measured in its hole, where another mark may be seen", () => {
    const ring = '<path d="M0,0h80v80h-80Z M20,20v40h40v-40Z" fill="#1a1a1a"/>';
    expect(ratios(marks(`<rect x="20" y="20" width="40" height="40" fill="#1a1a1a"/>${ring}`))).toEqual([]);
  });

  it("is not known of a gradient or a pattern, and not found", () => {
    expect(ratios(marks(bar('fill="url(#stripes)"')))).toEqual([]);
    expect(ratios(marks(bar('fill="url(#stripes)" stroke="#cccccc"')))).toEqual(["1.6 of 3"]);
  });

  it("may be less where a screen reader passes over it, for it repeats another, and where it is no mark", () => {
    expect(ratios(marks(bar('fill="#eeeeee" aria-hidden="true"')))).toEqual([]);
    expect(ratios(`<g data-part="plot"><g class="role-axis-grid">${bar('fill="#eeeeee"')}</g></g>`)).toEqual([]);
  });
});
