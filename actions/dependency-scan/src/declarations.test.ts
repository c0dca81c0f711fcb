import { expect, test } from "vitest";
import { declaresDependencies } from "./declarations.ts";

test.each([
  ["package.json", '{"dependencies": {"lodash": "4.17.0"}}'],
  ["package.json", '\uFEFF{"devDependencies": {"lodash": "4.17.0"}}'],
  ["package.json", '{"optionalDependencies": {"lodash": "4.17.0"}}'],
  ["package.json", "{"],
  ["package.json", ""],
  ["pyproject.toml", '[project]\ndependencies = ["jinja2"]'],
  ["pyproject.toml", '[project]\ndynamic = ["version", "dependencies"]'],
  ["pyproject.toml", '[project.optional-dependencies]\na = []\nb = ["jinja2"]'],
  ["pyproject.toml", '[dependency-groups]\ndev = ["jinja2"]'],
  ["pyproject.toml", '[tool.poetry.dependencies]\npython = "^3.9"\njinja2 = "3.0.0"'],
  ["pyproject.toml", '[tool.poetry.dev-dependencies]\njinja2 = "3.0.0"'],
  ["pyproject.toml", '[tool.poetry.group.dev.dependencies]\njinja2 = {version = "3.0.0"}'],
  ["pyproject.toml", '[tool.uv]\ndev-dependencies = ["jinja2"]'],
  ["pyproject.toml", "[project\n"],
  ["setup.py", 'setup(install_requires=["jinja2"])'],
  ["setup.cfg", "[options]\ninstall_requires =\n  jinja2"],
  ["setup.cfg", "[options.extras_require]\ndev = jinja2"],
  ["environment.yml", "name: x\ndependencies:\n  - gdal"],
  ["environment.yaml", '{"dependencies": ["gdal"]}'],
  ["environment.yml", "d\0e\0p\0"],
  ["Pipfile", ""],
  ["conanfile.py", ""],
  ["Cargo.toml", '[dependencies]\nserde = "1"'],
  ["Cargo.toml", '[target.x86.build-dependencies]\nserde = "1"'],
])("%s declares: %j", (name, text) => {
  expect(declaresDependencies(name, text)).toBe(true);
});

test.each([
  ["package.json", '{"name": "x", "dependencies": {}, "scripts": {"dependencies": "x"}}'],
  ["package.json", "null"],
  ["pyproject.toml", ""],
  ["pyproject.toml", '[build-system]\nrequires = ["setuptools"]\n[tool.ruff]\nline-length = 120\n[tool.uv]\n'],
  ["pyproject.toml", '[project]\nname = "x"\ndynamic = ["version"]\ndependencies = []'],
  ["pyproject.toml", '[tool.poetry.dependencies]\nPython = "^3.9"\n[dependency-groups]\ndev = []'],
  ["setup.py", "setup(name='x')"],
  ["setup.cfg", "[flake8]\nmax-line-length = 120"],
  ["environment.yml", "name: x"],
  ["Cargo.toml", '[package]\nname = "x"\n[dependencies]\n'],
])("%s does not: %j", (name, text) => {
  expect(declaresDependencies(name, text)).toBe(false);
});
