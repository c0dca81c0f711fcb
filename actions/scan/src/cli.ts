import { realpathSync } from "node:fs";
import path from "node:path";
import { InputError, plain, product, runAction, toProblem } from "@security-actions/core";
import { createTerminalHost } from "@security-actions/terminal";
import { readScanCommand, type Example, type ScanCommand } from "./command-line.ts";
import { generalHelp, scanHelp } from "./help.ts";
import { main } from "./main.ts";

const [command, ...args] = process.argv.slice(2);

// A reader that closes the pipe early, such as head, is no error of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) =>
    process.exit(error.code === "EPIPE" ? (process.exitCode ?? 3) : 3),
  );
}

if (command === undefined || command === "--help" || command === "-h" || command === "help") {
  process.stdout.write(generalHelp);
  process.exitCode = command === undefined ? 2 : 0;
} else if (command === "--version") {
  process.stdout.write(`${product.version}\n`);
} else if (command !== "scan") {
  refuse({ message: `${command} is not a command.`, hint: "The commands are: scan. See --help." }, 2);
} else if (args.includes("--help") || args.includes("-h")) {
  process.stdout.write(scanHelp);
} else {
  const read = tryReadScanCommand();
  // Node's own status for what nobody caught is 1, which says that something was found.
  if (read) await scan(read).catch((error: unknown) => refuse(toProblem(error), 3));
}

async function scan({ inputs, workspace, format, output, vex }: ScanCommand): Promise<void> {
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
  try {
    await runAction(host, main);
  } finally {
    host.dispose();
  }
  process.exitCode = host.exitStatus();
}

function tryReadScanCommand(): ScanCommand | undefined {
  try {
    return readScanCommand(args, process.cwd(), bundledExample());
  } catch (error) {
    refuse(toProblem(error), error instanceof InputError ? 2 : 3);
    return undefined;
  }
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
