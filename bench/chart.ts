import type { Figure } from "./measure.ts";

/** A comparison with what it compares. */
export interface Comparison {
  readonly title: string;
  readonly figures: readonly Figure[];
}

const ROW = 22;
const LEFT = 250;
const WIDTH = 900;
const BAR = 480;

/** Bars of ratios, one group a comparison; a logarithm would hide what users feel, so each group has its own scale. */
export function chart(comparisons: readonly Comparison[]): string {
  const lines: string[] = [];
  let y = 30;
  for (const { title, figures } of comparisons) {
    lines.push(`<text x="10" y="${y}" class="title">${escaped(title)}</text>`);
    y += 10;
    const largest = Math.max(...figures.map(({ ratio }) => ratio));
    for (const { name, milliseconds, ratio } of figures) {
      const length = Math.max(1, (ratio / largest) * BAR);
      const ours = name.startsWith("keyguard");
      lines.push(
        `<text x="${LEFT - 8}" y="${y + 15}" text-anchor="end">${escaped(name)}</text>`,
        `<rect x="${LEFT}" y="${y + 3}" width="${length.toFixed(1)}" height="${ROW - 7}" class="${ours ? "ours" : "bar"}"/>`,
        `<text x="${(LEFT + length + 6).toFixed(1)}" y="${y + 15}">${ratio.toFixed(2)} × (${duration(milliseconds)})</text>`,
      );
      y += ROW;
    }
    y += 34;
  }
  const style =
    "text{font:13px system-ui,sans-serif;fill:#24292f}.title{font-weight:600}.bar{fill:#8c959f}.ours{fill:#1a7f37}svg{background:#fff}";
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${y}" viewBox="0 0 ${WIDTH} ${y}"><style>${style}</style><rect width="100%" height="100%" fill="#fff"/>\n${lines.join("\n")}\n</svg>\n`;
}

/** The same as tables. */
export function tables(comparisons: readonly Comparison[]): string {
  return comparisons
    .map(({ title, figures }) => {
      const rows = figures.map(
        ({ name, milliseconds, ratio, megabytes }) =>
          `| ${name} | ${duration(milliseconds)} | ${ratio.toFixed(2)} | ${megabytes === undefined ? "–" : Math.round(megabytes)} |`,
      );
      return `**${title}**\n\n| | median | ratio to the first | peak MB |\n| --- | ---: | ---: | ---: |\n${rows.join("\n")}\n`;
    })
    .join("\n");
}

function duration(milliseconds: number): string {
  return milliseconds < 1000
    ? `${milliseconds.toFixed(milliseconds < 20 ? 1 : 0)} ms`
    : `${(milliseconds / 1000).toFixed(2)} s`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
