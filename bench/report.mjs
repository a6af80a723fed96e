// Writes the results of a run as the tables and the plot of bench/README.md.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const GOALS = { create: 1.3, "no-op plan, cold caches": 1.5 };

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

export function tableOf(rows) {
  const lines = rows.map(({ size, unit, what, ours, floor, ratio, megabytes }) => {
    const goal = size >= 200 && unit === "clients" ? GOALS[what] : undefined;
    return `| ${size.toLocaleString("en")} ${unit} | ${what} | ${ms(ours)} | ${floor ? ms(floor) : ""} | ${ratio ? ratio.toFixed(2) : ""}${goal ? ` (goal ${goal})` : ""} | ${(ours / size).toFixed(1)} | ${megabytes.toFixed(0)} |`;
  });
  return [
    "| realm | what | iam, ms | floor, ms | ratio | iam, ms an object | peak, MB |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...lines,
  ].join("\n");
}

/** The small realm by each tool; those that could not be measured are left out. */
export function peerTableOf(rows) {
  const lines = rows
    .filter(({ problem }) => !problem)
    .map(({ name, create, look }) => `| ${name} | ${ms(create)} | ${ms(look)} |`);
  return [
    "| a realm of 2 clients, 3 roles, an identity provider by | create, ms | look for changes, ms |",
    "| --- | --- | --- |",
    ...lines,
  ].join("\n");
}

function ms(value) {
  return Math.round(value).toLocaleString("en");
}

/** Milliseconds a client over the number of clients, both axes logarithmic: a flat line is linear cost. */
function plotOf(rows) {
  const [width, height, left, top] = [720, 360, 60, 20];
  const series = ["create", "no-op plan, cold caches"];
  const colours = ["#1f6feb", "#bf3989"];
  const shown = rows.filter(({ unit, what }) => unit === "clients" && series.includes(what));
  const x = scale(
    shown.map(({ size }) => size),
    left,
    width - 20,
  );
  const y = scale(
    shown.flatMap(({ size, ours, floor }) => [ours / size, floor / size]),
    height - 50,
    top,
  );
  const line = (what, value, colour, dash) => {
    const points = shown
      .filter((row) => row.what === what)
      .map((row) => [x(row.size), y(value(row) / row.size)]);
    const path = points.map(([px, py]) => `${px.toFixed(1)},${py.toFixed(1)}`).join(" ");
    const dots = points.map(
      ([px, py]) => `<circle cx="${px.toFixed(1)}" cy="${py.toFixed(1)}" r="3" fill="${colour}"/>`,
    );
    return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"${dash ? ' stroke-dasharray="5 4"' : ""}/>${dots.join("")}`;
  };
  const sizes = [...new Set(shown.map(({ size }) => size))];
  const marks = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].filter(
    (mark) => y(mark) <= height - 50 && y(mark) >= top,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">
<rect width="${width}" height="${height}" fill="#fff"/>
${marks.map((mark) => `<line x1="${left}" x2="${width - 20}" y1="${y(mark)}" y2="${y(mark)}" stroke="#ddd"/><text x="${left - 8}" y="${y(mark) + 4}" text-anchor="end">${mark}</text>`).join("\n")}
${sizes.map((size) => `<text x="${x(size)}" y="${height - 32}" text-anchor="middle">${size.toLocaleString("en")}</text>`).join("\n")}
<text x="${width / 2}" y="${height - 10}" text-anchor="middle">clients in the realm (ms of wall time a client; solid: iam, dashed: floor)</text>
${series.map((what, at) => `${line(what, ({ ours }) => ours, colours[at])}\n${line(what, ({ floor }) => floor, colours[at], true)}\n<text x="${width - 220}" y="${top + 20 + at * 18}" fill="${colours[at]}">${what}</text>`).join("\n")}
</svg>
`;
}

function scale(values, from, to) {
  const [low, high] = [Math.log(Math.min(...values) * 0.8), Math.log(Math.max(...values) * 1.25)];
  return (value) => Math.round(from + ((Math.log(value) - low) / (high - low)) * (to - from));
}
