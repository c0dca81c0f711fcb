import { realpathSync } from "node:fs";
import path from "node:path";
import { isMainThread } from "node:worker_threads";
import { InputError, plain, product, runAction, toProblem, toUnquotedProblem } from "@security-actions/core";
import { createTerminalHost } from "@security-actions/terminal";
import { readScanCommand, type Example } from "./command-line.ts";
import { generalHelp, inventoryHelp, scanHelp } from "./help.ts";
import { main } from "./main.ts";

interface Command {
  readonly help: string;
  /** The result is the exit status. Throws InputError on wrong usage. */
  run(args: readonly string[]): Promise<number>;
}

const commands: ReadonlyMap<string, Command> = new Map([
  ["scan", { help: scanHelp, run: scan }],
  ["inventory", { help: inventoryHelp, run: inventory }],
]);

/** What asks a run to end, and the status by which a shell tells so: 128 and the number of the signal. */
const signals = [
  ["SIGHUP", 129],
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const;

const [name, ...args] = process.argv.slice(2);
const command = commands.get(name ?? "");

// A reader that closes the pipe early, such as head, is no error of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) =>
    process.exit(error.code === "EPIPE" ? (process.exitCode ?? 3) : 3),
  );
}

if (!isMainThread) {
  await import("@security-actions/secrets/worker");
} else if (name === undefined || name === "--help" || name === "-h" || name === "help") {
  process.stdout.write(generalHelp);
  process.exitCode = name === undefined ? 2 : 0;
} else if (name === "--version") {
  process.stdout.write(`${product.version}\n`);
} else if (!command) {
  refuse(
    { message: `${name} is not a command.`, hint: `The commands are: ${[...commands.keys()].join(", ")}. See --help.` },
    2,
  );
} else if (args.includes("--help") || args.includes("-h")) {
  process.stdout.write(command.help);
} else {
  // Node would print the error with all that it quotes.
  process.once("uncaughtException", (error) => {
    refuse(toUnquotedProblem(error), 3);
    process.exit();
  });
  try {
    process.exitCode = await command.run(args);
  } catch (error) {
    // Node's own status for what nobody caught is 1, which says that something was found.
    refuse(toProblem(error), error instanceof InputError ? 2 : 3);
  }
}

async function scan(given: readonly string[]): Promise<number> {
  const { inputs, workspace, format, output, vex } = readScanCommand(given, process.cwd(), bundledExample());
  const { stdout, stderr, env: environment } = process;
  const host = createTerminalHost({
    inputs,
    workspace,
    format,
    ...(output !== undefined && { output }),
    ...(vex !== undefined && { vex }),
    environment,
    stdout,
    stderr,
  });
  // Whatever ends the run, nothing of what it read is left behind.
  process.once("exit", () => host.dispose());
  for (const [signal, status] of signals) process.once(signal, () => process.exit(status));
  await runAction(host, async (ours) => main(ours, process.argv[1]));
  return host.exitStatus();
}

/** Loaded when it is chosen: `scan` starts without the readers. */
async function inventory(given: readonly string[]): Promise<number> {
  const { readInventoryCommand } = await import("./inventory-command.ts");
  const read = readInventoryCommand(given, process.cwd());
  const [{ inventory: take }, { openTree }] = await Promise.all([import("./inventory.ts"), import("./open-tree.ts")]);
  const { stdout, stderr, env: environment } = process;
  return take(read, { environment, stdout, stderr, openTree: (asked) => openTree(asked, environment) });
}

function refuse({ message, hint }: { message: string; hint: string }, status: 2 | 3): void {
  process.stderr.write(`Error: ${plain(message)}\n${plain(hint)}\n`);
  process.exitCode = status;
}

/** The example lies beside the bundle, `actions/scan/dist/cli.js`, in the same repository. */
function bundledExample(): Example {
  const repository = path.resolve(realpathSync(process.argv[1] ?? "."), "../../../..");
  return {
    folder: path.join(repository, "examples", "plugin"),
    database: path.join(repository, "examples", "osv-database"),
  };
}
