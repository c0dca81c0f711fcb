import { describe, expect, it } from "vitest";
import { projects } from "./projects.ts";
import { tagsOf } from "./tag.ts";

/** A release of each project and its tags in the first repository: what upstream calls it. */
const releases: Readonly<Record<string, readonly [version: string, ...tags: string[]]>> = {
  alsa: ["1.2.15.3", "v1.2.15.3"],
  arrow: ["23.0.1", "apache-arrow-23.0.1"],
  assimp: ["6.0.4", "v6.0.4"],
  blosc: ["1.21.6", "v1.21.6"],
  boost: ["1.90.0", "boost-1.90.0"],
  brotli: ["1.2.0", "v1.2.0"],
  bzip2: ["1.0.8", "bzip2-1.0.8"],
  "c-ares": ["1.34.6", "v1.34.6"],
  cairo: ["1.18.4", "1.18.4"],
  cpython: ["3.12.13", "v3.12.13"],
  curl: ["8.5.0", "curl-8_5_0"],
  dav1d: ["1.5.3", "1.5.3"],
  dbus: ["1.16.2", "dbus-1.16.2"],
  draco: ["1.5.7", "1.5.7"],
  duckdb: ["1.4.4", "v1.4.4"],
  eigen: ["5.0.1", "5.0.1"],
  exiv2: ["0.28.8", "v0.28.8"],
  expat: ["2.7.5", "R_2_7_5"],
  fastcgi: ["2.4.7", "2.4.7"],
  ffmpeg: ["8.1", "n8.1"],
  fftw3: ["3.3.10", "fftw-3.3.10"],
  flatbuffers: ["25.12.19", "v25.12.19"],
  fmt: ["12.1.0", "12.1.0"],
  fontconfig: ["2.17.1", "2.17.1"],
  freetype: ["2.13.2", "VER-2-13-2"],
  gdal: ["3.9.0", "v3.9.0"],
  geos: ["3.14.1", "3.14.1"],
  gettext: ["0.22.5", "v0.22.5"],
  giflib: ["6.1.2", "6.1.2"],
  glib: ["2.88.0", "2.88.0"],
  gnutls: ["3.8.9", "3.8.9"],
  gperf: ["3.3", "v3.3"],
  gsl: ["2.8", "release-2-8"],
  h3: ["4.4.1", "v4.4.1"],
  harfbuzz: ["13.0.1", "13.0.1"],
  hdf5: ["2.1.1", "2.1.1"],
  icu: ["78.2", "release-78.2"],
  jasper: ["4.2.9", "version-4.2.9"],
  "json-c": ["0.18-20240915", "json-c-0.18-20240915"],
  kealib: ["1.6.2", "kealib-1.6.2"],
  laszip: ["3.5.0", "3.5.0"],
  lazperf: ["3.4.0", "3.4.0"],
  lerc: ["4.0.0", "v4.0.0"],
  libaec: ["1.1.6", "v1.1.6"],
  libarchive: ["3.8.6", "v3.8.6"],
  libavif: ["1.4.1", "v1.4.1"],
  libcap: ["2.77", "libcap-2.77"],
  libde265: ["1.0.16", "v1.0.16"],
  libdeflate: ["1.25", "v1.25"],
  libevent: ["2.1.12", "release-2.1.12-stable"],
  libffi: ["3.5.2", "v3.5.2"],
  libflac: ["1.5.0", "1.5.0"],
  libgcrypt: ["1.12.1", "libgcrypt-1.12.1"],
  libgeotiff: ["1.7.4", "1.7.4"],
  "libgpg-error": ["1.59", "libgpg-error-1.59"],
  libheif: ["1.21.2", "v1.21.2"],
  libiconv: ["1.18", "v1.18"],
  "libjpeg-turbo": ["3.1.4.1", "3.1.4.1"],
  libjxl: ["0.11.2", "v0.11.2"],
  libkml: ["1.3.0", "1.3.0"],
  liblzma: ["5.8.3", "v5.8.3"],
  libmariadb: ["3.4.8", "v3.4.8"],
  libmount: ["2.41.3", "v2.41.3"],
  libogg: ["1.3.6", "v1.3.6"],
  libpng: ["1.6.57", "v1.6.57"],
  libpq: ["18.3", "REL_18_3"],
  libsecret: ["0.21.7", "0.21.7"],
  libsndfile: ["1.2.2", "1.2.2"],
  libssh: ["0.11.1", "libssh-0.11.1"],
  libssh2: ["1.11.1", "libssh2-1.11.1"],
  libsystemd: ["257.8", "v257.8"],
  libtasn1: ["4.20.0", "v4.20.0"],
  libtool: ["2.5.4", "v2.5.4"],
  libvorbis: ["1.3.7", "v1.3.7"],
  libwebp: ["1.6.0", "v1.6.0"],
  libxml2: ["2.15.2", "v2.15.2"],
  libxslt: ["1.1.45", "v1.1.45"],
  libzip: ["1.11.4", "v1.11.4"],
  lz4: ["1.10.0", "v1.10.0"],
  mapserver: ["8.6.5", "rel-8-6-5"],
  md4c: ["0.5.2", "release-0.5.2"],
  mdal: ["1.3.1", "release-1.3.1"],
  mpfr: ["4.2.2", "4.2.2"],
  muparser: ["2.3.5", "v2.3.5"],
  nanoarrow: ["0.8.0", "apache-arrow-nanoarrow-0.8.0"],
  "netcdf-c": ["4.9.3", "v4.9.3"],
  nghttp2: ["1.68.1", "v1.68.1"],
  "nlohmann-json": ["3.12.0", "v3.12.0"],
  openexr: ["3.4.9", "v3.4.9"],
  openjpeg: ["2.5.4", "v2.5.4"],
  openssl: ["3.6.2", "openssl-3.6.2"],
  opus: ["1.5.2", "v1.5.2"],
  pcre2: ["10.47", "pcre2-10.47"],
  pdal: ["2.9.3", "2.9.3"],
  pipewire: ["1.6.3", "1.6.3"],
  poppler: ["25.7.0", "poppler-25.07.0"],
  postgis: ["3.6.4", "3.6.4"],
  proj: ["9.8.1", "9.8.1"],
  protobuf: ["6.33.4", "v33.4"],
  pugixml: ["1.15", "v1.15"],
  pulseaudio: ["17.0", "v17.0"],
  qca: ["2.3.7", "v2.3.7"],
  qhull: ["8.0.2", "v8.0.2"],
  qt3d: ["6.10.2", "v6.10.2"],
  qt5compat: ["6.10.2", "v6.10.2"],
  qtbase: ["6.10.2", "v6.10.2"],
  qtcharts: ["6.10.2", "v6.10.2"],
  qtconnectivity: ["6.10.2", "v6.10.2"],
  qtdeclarative: ["6.10.2", "v6.10.2"],
  qtimageformats: ["6.10.2", "v6.10.2"],
  qtkeychain: ["0.14.3", "0.14.3"],
  qtlanguageserver: ["6.10.2", "v6.10.2"],
  qtlocation: ["6.10.2", "v6.10.2"],
  qtmultimedia: ["6.10.2", "v6.10.2"],
  qtnetworkauth: ["6.10.2", "v6.10.2"],
  qtpositioning: ["6.10.2", "v6.10.2"],
  qtsensors: ["6.10.2", "v6.10.2"],
  qtserialport: ["6.10.2", "v6.10.2"],
  qtshadertools: ["6.10.2", "v6.10.2"],
  qtsvg: ["6.10.2", "v6.10.2"],
  qttools: ["6.10.2", "v6.10.2"],
  qttranslations: ["6.10.2", "v6.10.2"],
  qtwayland: ["6.10.2", "v6.10.2"],
  qtwebchannel: ["6.10.2", "v6.10.2"],
  qtwebengine: ["6.10.2", "v6.10.2"],
  qtwebsockets: ["6.10.2", "v6.10.2"],
  re2: ["2025-11-05", "2025-11-05"],
  shapelib: ["1.6.1", "v1.6.1"],
  snappy: ["1.2.2", "1.2.2"],
  soxr: ["0.1.3", "0.1.3"],
  speex: ["1.2.1", "Speex-1.2.1"],
  sqlite3: ["3.53.0", "version-3.53.0"],
  thrift: ["0.22.0", "v0.22.0"],
  tiff: ["4.6.0", "v4.6.0"],
  tinygltf: ["3.0.0", "v3.0.0"],
  tinyxml2: ["11.0.0", "11.0.0"],
  unixodbc: ["2.3.14", "v2.3.14", "2.3.14"],
  uriparser: ["1.0.0", "uriparser-1.0.0"],
  "xerces-c": ["3.3.0", "v3.3.0"],
  zlib: ["1.3.1", "v1.3.1"],
  "zlib-ng": ["2.3.3", "2.3.3"],
  zstd: ["1.5.7", "v1.5.7"],
};

const byName = new Map(projects.map((project) => [project.names[0] ?? "", project]));
const asked = projects.filter(({ gap }) => !gap).map(({ names }) => names[0] ?? "");

describe("the table of projects", () => {
  it("is sorted by the project's name", () => {
    const names = [...byName.keys()];
    expect(names).toEqual(names.toSorted((a, b) => (a < b ? -1 : 1)));
  });

  it("has each name once, in lower case", () => {
    const names = projects.flatMap((project) => project.names);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(names.filter((name) => !/^[a-z\d][a-z\d._+-]*$/u.test(name))).toEqual([]);
  });

  it("has each repository once, as a web address without .git and slash", () => {
    const addresses = projects.flatMap(({ repositories }) => repositories.map(({ address }) => address));
    expect(new Set(addresses.map((address) => address.toLowerCase())).size).toBe(addresses.length);
    const wrong = addresses.filter(
      (address) => !/^https:\/\/[a-z\d.-]+(?:\/[\w.-]+)+$/u.test(address) || address.endsWith(".git"),
    );
    expect(wrong).toEqual([]);
  });

  it("has repositories or a reason, and the reason is a sentence", () => {
    const wrong = projects.filter(({ repositories, gap }) =>
      gap ? repositories.length > 0 || !/^[A-Z].*\.$/u.test(gap.reason) : repositories.length === 0,
    );
    expect(wrong).toEqual([]);
  });

  it("has a release below for every project that is asked for", () => {
    expect(Object.keys(releases)).toEqual(asked);
  });
});

it.each(Object.entries(releases))("writes the tags of %s", (name, [version, ...tags]) => {
  const [repository] = byName.get(name)?.repositories ?? [];
  expect(tagsOf(version, repository?.tags ?? [])).toEqual(tags);
});

it.each([
  ["brotli", "1.0.9", ["v1.0.9", "1.0.9"]],
  ["c-ares", "1.19.1", ["cares-1_19_1"]],
  ["gnutls", "3.6.9", ["3.6.9", "gnutls_3_6_9"]],
  ["hdf5", "1.14.3", ["hdf5-1_14_3"]],
  ["hdf5", "1.14.4", ["hdf5_1.14.4", "hdf5-1.14.4"]],
  ["icu", "77.1", ["release-77-1"]],
  ["libpq", "9.6.24", ["REL9_6_24"]],
  ["openssl", "1.1.1w", ["OpenSSL_1_1_1w"]],
  ["poppler", "0.86.1", ["poppler-0.86.1"]],
  ["protobuf", "3.21.12", ["v3.21.12"]],
  ["protobuf", "33.4", ["v33.4"]],
  ["qtbase", "5.15.17", ["v5.15.17", "v5.15.17-lts-lgpl"]],
  ["xerces-c", "3.1.4", ["Xerces-C_3_1_4"]],
])("writes older tags of %s %s", (name, version, tags) => {
  expect(tagsOf(version, byName.get(name)?.repositories[0]?.tags ?? [])).toEqual(tags);
});
