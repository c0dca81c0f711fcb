import { product } from "@security-actions/core";

/** What the program is, and its commands. */
export const generalHelp = `security-actions ${product.version}: supply-chain security for QGIS and OSGeo

Usage: security-actions COMMAND [options]

Commands:
  scan       look for known vulnerabilities in what a project depends on,
             and for passwords, keys and tokens in its files and history
  inventory  list what is in a source tree or a plugin's zip

security-actions COMMAND --help says more.
${product.informationUri}
`;

/** The options of `scan`. */
export const scanHelp = `Usage: security-actions scan [PATH…] [options]

Looks for known vulnerabilities in the dependencies of the files and folders
PATH (dependency-scan), and for secrets in them (secret-scan). Without PATH it
scans a small example plugin that comes with the program, against a small
database that comes with it too.

What is scanned:
  --only NAME           run only this scan: dependency-scan, secret-scan; may be
                        repeated, or several with commas
  --exclude PATTERN     leave out files and folders, as in .gitignore; may be
                        repeated
  --base REV            count only findings as new that REV does not have, and
                        look for secrets in the commits since REV; files that
                        say what is ignored are read from REV too
  --new-only WHEN       auto (default: when --base is given), true, false; for
                        dependencies

Where secrets are looked for (in the files, if nothing is said):
  --history WHAT        all, none (default), or a range such as v1.0..HEAD; with
                        all, the files are looked at too
  --range RANGE         the same as --history RANGE
  --working-tree WHEN   whether the files are looked at: auto (default: when
                        no range is given), true, false
  --max-archive-depth N archives in archives that are opened; default: 4
  --rules=A,-B          only rule A, or all but rule B (--rules=-B, with an =);
                        may be repeated
  --config FILE         what to look for, in the format of .gitleaks.toml;
                        default: .gitleaks.toml, if there is one
  --baseline FILE       a JSON report of gitleaks, or a .secrets.baseline of
                        detect-secrets, whose findings are known; may be
                        repeated

How vcpkg manifests are resolved:
  --vcpkg-triplet T     what is built for, for example x64-windows; default:
                        this machine
  --vcpkg-host-triplet T
                        the machine that builds; default: this one
  --vcpkg-features A,B  features of the manifest that are built
  --vcpkg-default-features X
                        whether its default features are: true (default), false
  --vcpkg-root DIR      a checkout of vcpkg, for a manifest without a baseline

What it means:
  --fail-on SEVERITY    fail at this severity or worse: critical, high
                        (default), medium, low, never
  --report SEVERITY     show this severity or worse: critical, high, medium,
                        low (default)
  --unknown-severity X  what findings that nobody rated do: fail (default),
                        report
  --on-incomplete X     what a scan does that could not look at everything:
                        fail (default), warn
  --ignore-file FILE    one osv-scanner.toml for everything, in place of those
                        beside the manifests

Where advisories and the scanner come from:
  --database DIR        a local OSV database (DIR/<Ecosystem>/all.zip);
                        default: live, from osv.dev
  --osv-scanner X       a version of osv-scanner, or the path of one
  --osv-scanner-mirror URL
                        download osv-scanner from here

Result:
  --format FORMAT       text (default), json, sarif, markdown; gitleaks: only
                        secrets, redacted, in the JSON of gitleaks
  --output FILE         write the result to FILE
  --vex FILE            write to FILE what was accepted and why, as OpenVEX
  --help                show this

Exit status: 0 passed, 1 findings at or above the threshold, 2 wrong usage,
3 incomplete or nothing scanned. Colours obey NO_COLOR and FORCE_COLOR.
`;

/** The options of `inventory`. */
export const inventoryHelp = `Usage: security-actions inventory PATH [options]

Lists what is in the folder or zip file PATH: vcpkg ports, what CMake fetches,
git submodules, vendored libraries, what a plugin bundles. Nothing of it is run.

What is looked at:
  --exclude PATTERN     leave out files and folders, as in .gitignore; may be
                        repeated

How vcpkg manifests are resolved:
  --triplet T           what is built for, for example x64-linux; default: this
                        machine
  --host-triplet T      the machine that builds; default: this one
  --features A,B        features of the manifest that are on; may be repeated
  --no-default-features
                        leave its default features off
  --vcpkg-root DIR      a checkout of vcpkg

Result:
  --format FORMAT       table (default), tree, json
  --output FILE         write the result to FILE
  --help                show this

Exit status: 0 everything was found out, 2 wrong usage, 3 something could not be
found out; it is listed, with what to do.
`;
