// Writes the results of a run as the tables and the plot of bench/README.md.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
/** What a run should stay below, where it is known: the ratio to the floor from 200 clients on, and megabytes at a size. */
const RATIOS = { create: 1.3, "no-op plan, cold caches": 1.5 };
const MEGABYTES = { 200: 150, 5000: 400 };
/** Milliseconds for a plan of the small realm that all tools are asked for. */
const SMALL_PLAN = 250;
/** How much more a client may cost than in any smaller realm. */
const GROWTH = 2;

/** Replaces what stands between the marks of the README, and the plot. */
export function writeReport(rows, tables, head) {
  const file = here("README.md");
  const text = readFileSync(file, "utf8");
  const [before] = text.split("<!-- results -->");
  writeFileSync(
    file,
    `${before}<!-- results -->\n\n${head}\n\n${tables.join("\n\n")}\n\n![time a client](results.svg)\n`,
  );
  writeFileSync(here("results.svg"), plotOf(rows));
}

export function ratioTableOf(rows) {
  return table(
    ["what", "iam, ms", "floor, ms", "ratio", ""],
    rows.map(({ what, ours, floor, ratio, note }) => [what, ms(ours), ms(floor), ratio.toFixed(2), note]),
  );
}

/** One figure, as it comes. */
export function lineOf({ size, unit, what, ours, floor, ratio, megabytes }) {
  return `${size.toLocaleString("en")} ${unit}: ${what} ${ms(ours)} ms, floor ${ms(floor)} ms, ratio ${ratio.toFixed(2)}, ${megabytes.toFixed(0)} MB`;
}

export function tableOf(rows) {
  if (rows.length === 0) return "";
  return table(
    ["realm", "what", "iam, ms", "floor, ms", "ratio", "iam, ms a client or tenant", "iam, peak MB"],
    rows.map(({ size, unit, what, ours, floor, ratio, megabytes }) => {
      const isGoal = unit === "clients";
      return [
        `${size.toLocaleString("en")} ${unit}`,
        what,
        ms(ours),
        ms(floor),
        withGoal(ratio.toFixed(2), isGoal && size >= 200 && RATIOS[what]),
        (ours / size).toFixed(1),
        withGoal(megabytes.toFixed(0), isGoal && MEGABYTES[size]),
      ];
    }),
  );
}

/** What the server takes for the marks by which iam knows what it has made. */
export function marksTableOf(rows) {
  const lines = rows.flatMap(({ size, unit, ours, floor, unmarked }) =>
    unmarked === undefined
      ? []
      : [
          [
            `${size.toLocaleString("en")} ${unit}`,
            ms(floor),
            ms(unmarked),
            (floor / unmarked).toFixed(2),
            (ours / unmarked).toFixed(2),
          ],
        ],
  );
  if (lines.length === 0) return "";
  return table(
    ["create", "floor, ms", "floor without marks, ms", "ratio", "iam to the floor without marks"],
    lines,
  );
}

/** Whether a client costs more in a larger realm; below 10 clients it is mostly the start of the process. */
export function growthOf(rows) {
  const lines = Object.keys(RATIOS).flatMap((series) => {
    const points = rows
      .filter(({ size, unit, what }) => unit === "clients" && what === series && size >= 10)
      .sort((a, b) => a.size - b.size);
    if (points.length < 2) return [];
    const [first, last] = [points[0], points.at(-1)].map(({ size }) => size.toLocaleString("en"));
    const [ours, floor] = ["ours", "floor"].map((who) =>
      growth(points.map((point) => point[who] / point.size)),
    );
    return [[`${series}, ${first} to ${last} clients`, withGoal(ours, GROWTH), floor]];
  });
  if (lines.length === 0) return "";
  return table(
    ["a client costs at most so many times what it costs in a smaller realm", "iam", "floor"],
    lines,
  );
}

function growth(costs) {
  const grown = costs.map((cost, at) => cost / Math.min(...costs.slice(0, at + 1)));
  return Math.max(...grown).toFixed(2);
}

/** The small realm by each tool; those that could not be measured are left out. */
export function peerTableOf(rows) {
  return table(
    [
      "2 clients, 3 roles, a grant, an identity provider by",
      "version",
      "create, ms",
      "plan, ms",
      "requests to create",
      "requests to plan",
      "writes among the latter",
    ],
    rows
      .filter(({ problem }) => !problem)
      .map(({ name, version, create, look, toCreate, toLook }) => [
        name,
        version,
        ms(create),
        withGoal(ms(look), name === "iam" && SMALL_PLAN),
        toCreate.requests,
        toLook.requests,
        toLook.writes,
      ]),
  );
}

function table(head, rows) {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function withGoal(value, goal) {
  return goal ? `${value} (goal ${goal})` : value;
}

function ms(value) {
  return Math.round(value).toLocaleString("en");
}

/** The lines of the plot, and where the key to each stands. */
const SERIES = [
  { what: "create", who: "ours", label: "create, iam", colour: "#1f6feb", dash: "none", at: 60 },
  { what: "create", who: "floor", label: "floor", colour: "#1f6feb", dash: "5 4", at: 170 },
  {
    what: "no-op plan, cold caches",
    who: "ours",
    label: "plan with cold caches, iam",
    colour: "#bf3989",
    dash: "none",
    at: 280,
  },
  { what: "no-op plan, cold caches", who: "floor", label: "floor", colour: "#bf3989", dash: "5 4", at: 480 },
];

/** Milliseconds a client over the number of clients, both axes logarithmic: a flat line is linear cost. */
function plotOf(rows) {
  const [width, height, left, right, top, bottom] = [720, 380, 60, 700, 50, 320];
  const shown = rows.filter(({ unit }) => unit === "clients").sort((a, b) => a.size - b.size);
  const sizes = [...new Set(shown.map(({ size }) => size))];
  const lines = SERIES.map((series) => ({
    ...series,
    points: shown
      .filter(({ what }) => what === series.what)
      .map((row) => ({ size: row.size, cost: row[series.who] / row.size })),
  }));
  const marks = marksAround(lines.flatMap(({ points }) => points.map(({ cost }) => cost)));
  const x = scale(sizes[0] * 0.8, sizes.at(-1) * 1.25, left, right);
  const y = scale(marks[0], marks.at(-1), bottom, top);
  const drawn = lines.map(({ points, label, colour, dash, at }) => {
    const places = points.map(({ size, cost }) => [x(size), y(cost)]);
    const fill = dash === "none" ? colour : "#fff";
    const dots = places
      .map(([px, py]) => `<circle cx="${px}" cy="${py}" r="3" fill="${fill}" stroke="${colour}"/>`)
      .join("");
    const stroke = `fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${dash}"`;
    return `<polyline points="${places.join(" ")}" ${stroke}/>${dots}
<path d="M${at} 21h26" ${stroke}/><text x="${at + 32}" y="25">${label}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">
<title>Wall time a client, by the number of clients in the realm</title>
<rect width="${width}" height="${height}" fill="#fff"/>
${marks.map((mark) => `<line x1="${left}" x2="${right}" y1="${y(mark)}" y2="${y(mark)}" stroke="#ddd"/><text x="${left - 8}" y="${y(mark) + 4}" text-anchor="end">${mark}</text>`).join("\n")}
${sizes.map((size) => `<text x="${x(size)}" y="${bottom + 20}" text-anchor="middle">${size.toLocaleString("en")}</text>`).join("\n")}
${drawn.join("\n")}
<text x="${(left + right) / 2}" y="${bottom + 45}" text-anchor="middle">clients in the realm</text>
<text transform="translate(16 ${(top + bottom) / 2}) rotate(-90)" text-anchor="middle">ms of wall time a client</text>
</svg>
`;
}

/** 1, 2, 5, 10, 20, … from below the least value to above the greatest. */
function marksAround(values) {
  const all = Array.from({ length: 9 }, (_, at) => at - 3).flatMap((power) =>
    [1, 2, 5].map((digit) => Number(`${digit}e${power}`)),
  );
  const from = all.findLastIndex((mark) => mark <= Math.min(...values));
  const to = all.findIndex((mark) => mark >= Math.max(...values));
  return all.slice(from, to + 1);
}

/** A logarithmic axis from one value to another, in pixels. */
function scale(low, high, from, to) {
  const span = Math.log(high) - Math.log(low);
  return (value) => Math.round(from + ((Math.log(value) - Math.log(low)) / span) * (to - from));
}
