import type { Format } from "./candidate.ts";

const EXTENSIONS: Readonly<Record<Format, string>> = {
  code: "js jsx ts tsx mjs cjs mts cts vue svelte py pyi rb go java kt kts scala groovy gradle c cc cpp cxx h hh hpp cs fs vb swift m mm rs php phtml pl pm lua dart ex exs erl hrl clj cljs hs ml elm r jl nim zig d sol coffee sql proto tcl pas awk ino y yy ll inc inl ipp tcc def",
  config:
    "yml yaml ini cfg conf cnf config env properties toml tf tfvars hcl rsp netrc pgpass npmrc editorconfig service desktop reg plist nix example sample dist template tpl tmpl local stub list axaml dockerfile",
  shell: "sh bash zsh fish ksh bat cmd ps1 psm1 dockerfile makefile mk envrc profile bashrc zshrc",
  data: "json jsonc json5 jsonl ndjson ipynb har csv tsv snap lock map webmanifest postman_collection",
  prose: "md markdown mdx rst adoc asciidoc txt text log tex org wiki textile readme changelog",
  markup: "html htm xml xhtml xaml jsp jspx aspx cshtml ejs hbs erb pug svg xsd wsdl pom csproj resx",
  other: "",
};

const FORMATS = new Map<string, Format>();
for (const [format, extensions] of Object.entries(EXTENSIONS) as [Format, string][])
  for (const extension of extensions.split(" ")) FORMATS.set(extension, format);

/** The lower-case last part of a file's name: its extension, or the whole name when it has none (`dockerfile`, `env` for `.env.local`). */
export function extensionOf(path: string): string {
  const file = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  if (file.startsWith(".env")) return "env";
  if (file.startsWith("dockerfile")) return "dockerfile";
  const dot = file.lastIndexOf(".");
  return dot < 0 ? file : file.slice(dot + 1);
}

/** The family of a file's format: by its name, and where that says nothing by the program that its first line names (`#!/usr/bin/env node`). */
export function formatOf({ path, text }: { readonly path: string; readonly text: string }): Format {
  return FORMATS.get(extensionOf(path)) ?? (text.startsWith("#!") ? formatOfScript(text.slice(0, 80)) : "other");
}

function formatOfScript(text: string): Format {
  const [line = ""] = text.split("\n", 1);
  if (/\b(?:node|deno|bun|python|ruby|perl|php)/.test(line)) return "code";
  return /sh\b/.test(line) ? "shell" : "other";
}

/** Lock files, checksums, source maps, minified code, drawings, fonts, certificates: full of digests and long words, and written by programs. */
const WRITTEN_BY_PROGRAMS =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|go\.sum|SHASUMS\d*|[^/]*checksums?[^/]*\.txt|RECORD)$|\.(?:lock|sum|map|svg|sha1|sha256|sha512|md5|crt|cer|csr|woff2?|ttf|eot|g?mo|po|pot|xlf|doctree|tfstate\.backup|(?:cdx|spdx)\.json)$|[.-]min\.(?:js|css|mjs)$/i;

/** What bundlers write: a part of a program, with a digest of it in its name. */
const BUNDLES =
  /[.-](?=[\w-]{0,7}\d)(?=[\w-]{0,7}[A-Z])[\w-]{8}\.m?js$|\.[0-9a-f]{8,20}(?:\.chunk)?\.(?:m?js|css)$|\.(?:chunk|bundled?)\.m?js$/;

/** Whether values of this file are not judged, but for passwords in URLs: only rules with a telling shape look into it. */
export function isWrittenByProgram(path: string): boolean {
  return WRITTEN_BY_PROGRAMS.test(path) || BUNDLES.test(path);
}
