// What the inventory finds, beside what syft and osv-scanner's own walk find on the same trees.
import { inventoryCommand, scannerCommand, syftCommand } from "./commands.mjs";
import { compare, resultOf } from "./measure.mjs";

/** The components in each tool's result, as whether the version is known. */
const readers = {
  ours: (result) => result.components.map(({ version }) => version !== undefined),
  "osv-scanner": (result) =>
    (result.results ?? []).flatMap(({ packages }) => packages.map((one) => Boolean(one.package.version))),
  // It writes UNKNOWN where an action is of the repository itself.
  syft: (result) => result.artifacts.map(({ version }) => version !== "" && version !== "UNKNOWN"),
};

/** Prints a table. `trees` has folders by what they are called. */
export async function compareWalkers(bench, trees) {
  console.log("\nInventory beside other tools: components, those with a version, seconds (median of 3), ratio to ours");
  for (const [name, tree] of trees) {
    const all = {
      ours: inventoryCommand(bench, tree),
      "osv-scanner": scannerCommand(bench, tree),
      syft: syftCommand(tree),
    };
    const tools = Object.keys(all).filter((tool) => all[tool] !== undefined);
    const commands = tools.map((tool) => all[tool]);
    const found = tools.map((tool) => countsOf(tool, resultOf(all[tool])));
    const results = await compare(commands, 3);
    console.log(`  ${name}`);
    for (const [index, tool] of tools.entries()) {
      const { milliseconds, megabytes, statuses } = results[index];
      const seconds = (milliseconds.median / 1000).toFixed(2).padStart(6);
      const ratio = (milliseconds.median / results[0].milliseconds.median).toFixed(2).padStart(6);
      const rest = `${megabytes.toFixed(0).padStart(5)} MB   exit ${statuses}`;
      console.log(`    ${tool.padEnd(12)} ${found[index]} ${seconds} s ${ratio} ${rest}`);
    }
  }
  if (syftCommand("") === undefined) console.log("  syft is not there: put it on the PATH, or its path into SYFT");
}

function countsOf(tool, result) {
  if (result === undefined) return "  none    none";
  const versions = readers[tool](result);
  return `${String(versions.length).padStart(6)}  ${String(versions.filter(Boolean).length).padStart(6)}`;
}
