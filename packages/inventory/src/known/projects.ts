import type { TagForm } from "./tag.ts";

/** A repository under which advisories of a project are known. */
export interface ProjectRepository {
  /** Web address without `.git`, in the spelling that advisories use. */
  readonly address: string;
  readonly tags: readonly TagForm[];
}

/** Why advisories of a project cannot be asked for. */
export interface ProjectGap {
  readonly kind: "no-code" | "not-in-osv";
  /** One plain-text sentence. */
  readonly reason: string;
}

/** A project whose sources come as archives, lie in other trees, or have mirrors. */
export interface Project {
  /** Names of ports and of folders that hold a copy, in lower case; the project's own name first. */
  readonly names: readonly string[];
  /** Where upstream works first. Empty when there is a gap. */
  readonly repositories: readonly ProjectRepository[];
  readonly gap?: ProjectGap;
}

type Tags = string | readonly (string | TagForm)[];

function formsOf(tags: Tags): readonly TagForm[] {
  return (typeof tags === "string" ? [tags] : tags).map((tag) => (typeof tag === "string" ? { pattern: tag } : tag));
}

/** A project with the addresses of its repositories, without `https://`, and the tags that all of them have. */
function project(
  names: readonly string[],
  tags: Tags,
  ...addresses: readonly (string | readonly [string, Tags])[]
): Project {
  const repositories = addresses.map((entry): ProjectRepository => {
    const [address, own] = typeof entry === "string" ? [entry, tags] : entry;
    return { address: `https://${address}`, tags: formsOf(own) };
  });
  return { names, repositories };
}

function withoutAdvisories(names: readonly string[], reason: string): Project {
  return { names, repositories: [], gap: { kind: "not-in-osv", reason } };
}

function withoutCode(names: readonly string[], reason: string): Project {
  return { names, repositories: [], gap: { kind: "no-code", reason } };
}

const noGit = (where: string): string =>
  `It is developed in ${where}, and OSV knows C and C++ projects by their git repository.`;

/** Tags of Qt: releases of 5.15 that were commercial at first have a tag of their own. */
const qtTags: Tags = ["v{version}", { pattern: "v{version}-lts-lgpl", from: "5.15.3", before: "6" }];

/** A module of Qt, which has a port for Qt 6 and one for Qt 5. */
function qtModule(module: string): Project {
  const repository = `qt${module}`;
  return project([repository, `qt5-${module}`], qtTags, `code.qt.io/qt/${repository}`, `github.com/qt/${repository}`);
}

/**
 * What is known of projects, sorted by name. A port whose recipe names a repository needs no entry, unless advisories
 * use other spellings or mirrors. Patterns of tags are those of upstream's releases.
 */
export const projects: readonly Project[] = [
  project(["alsa", "alsa-lib"], "v{version}", "github.com/alsa-project/alsa-lib"),
  project(["arrow", "apache-arrow"], "apache-arrow-{version}", "github.com/apache/arrow"),
  project(["assimp"], "v{version}", "github.com/assimp/assimp"),
  project(["blosc", "c-blosc"], "v{version}", "github.com/Blosc/c-blosc"),
  project(["boost", "boost-headers"], "boost-{version}", "github.com/boostorg/boost"),
  project(["brotli"], ["v{version}", { pattern: "{version}", before: "1.1" }], "github.com/google/brotli"),
  project(["bzip2", "bz2"], "bzip2-{version}", "sourceware.org/git/bzip2", "gitlab.com/bzip2/bzip2"),
  project(
    ["c-ares"],
    [
      { pattern: "cares-{version:_}", before: "1.29" },
      { pattern: "v{version}", from: "1.29" },
    ],
    "github.com/c-ares/c-ares",
  ),
  project(["cairo"], "{version}", "gitlab.freedesktop.org/cairo/cairo", "anongit.freedesktop.org/git/cairo"),
  project(["cpython", "python", "python3"], "v{version}", "github.com/python/cpython"),
  project(["curl", "libcurl"], "curl-{version:_}", "github.com/curl/curl"),
  project(["dav1d"], "{version}", "code.videolan.org/videolan/dav1d", "github.com/videolan/dav1d"),
  project(["dbus"], "dbus-{version}", "gitlab.freedesktop.org/dbus/dbus", "anongit.freedesktop.org/git/dbus/dbus"),
  withoutCode(["dirent"], "It has headers for Windows alone."),
  project(["draco"], "{version}", "github.com/google/draco"),
  project(["duckdb"], "v{version}", "github.com/duckdb/duckdb"),
  withoutCode(["egl"], "It stands for a library of the operating system."),
  project(["eigen", "eigen3"], "{version}", "gitlab.com/libeigen/eigen"),
  project(["exiv2"], ["v{version}", { pattern: "{version}", before: "0.27" }], "github.com/Exiv2/exiv2"),
  project(["expat", "libexpat"], "R_{version:_}", "github.com/libexpat/libexpat"),
  project(["fastcgi", "fcgi2"], "{version}", "github.com/FastCGI-Archives/fcgi2"),
  project(["ffmpeg"], "n{version}", "git.ffmpeg.org/ffmpeg", "github.com/FFmpeg/FFmpeg"),
  project(["fftw3", "fftw"], "fftw-{version}", "github.com/FFTW/fftw3"),
  project(["flatbuffers"], "v{version}", "github.com/google/flatbuffers"),
  project(["fmt"], "{version}", "github.com/fmtlib/fmt"),
  project(
    ["fontconfig"],
    "{version}",
    "gitlab.freedesktop.org/fontconfig/fontconfig",
    "anongit.freedesktop.org/git/fontconfig",
  ),
  project(
    ["freetype", "freetype2"],
    "VER-{version:-}",
    "gitlab.freedesktop.org/freetype/freetype",
    "git.savannah.gnu.org/git/freetype/freetype2",
    "github.com/freetype/freetype",
  ),
  withoutAdvisories(["freexl"], noGit("Fossil")),
  project(["gdal"], "v{version}", "github.com/OSGeo/gdal"),
  project(["geos", "libgeos"], "{version}", "github.com/libgeos/geos", "git.osgeo.org/gitea/geos/geos"),
  project(["gettext", "gettext-libintl", "libintl"], "v{version}", "git.savannah.gnu.org/git/gettext"),
  project(["giflib"], "{version}", "git.code.sf.net/p/giflib/code"),
  project(["glib", "glib2"], "{version}", "gitlab.gnome.org/GNOME/glib", "github.com/GNOME/glib"),
  withoutAdvisories(["gmp"], noGit("Mercurial")),
  project(
    ["gnutls", "libgnutls"],
    ["{version}", { pattern: "gnutls_{version:_}", before: "3.6.13" }],
    "gitlab.com/gnutls/gnutls",
  ),
  project(["gperf"], "v{version}", "git.savannah.gnu.org/git/gperf"),
  project(["gsl"], "release-{version:-}", "git.savannah.gnu.org/git/gsl"),
  project(["h3", "h3lib"], "v{version}", "github.com/uber/h3"),
  project(["harfbuzz"], "{version}", "github.com/harfbuzz/harfbuzz"),
  project(
    ["hdf5"],
    [
      { pattern: "hdf5-{version:_}", before: "1.14.4" },
      { pattern: "hdf5_{version}", from: "1.14.4", before: "2.1.1" },
      { pattern: "hdf5-{version}", from: "1.14.4", before: "2" },
      { pattern: "{version}", from: "2" },
    ],
    "github.com/HDFGroup/hdf5",
  ),
  project(
    ["icu", "icu4c"],
    [
      { pattern: "release-{version:-}", before: "78" },
      { pattern: "release-{version}", from: "78" },
    ],
    "github.com/unicode-org/icu",
  ),
  project(["jasper"], "version-{version}", "github.com/jasper-software/jasper", "github.com/mdadams/jasper"),
  project(["json-c"], "json-c-{version}", "github.com/json-c/json-c"),
  project(["kealib"], "kealib-{version}", "github.com/ubarsc/kealib"),
  project(["laszip"], "{version}", "github.com/LASzip/LASzip"),
  project(["lazperf", "laz-perf"], "{version}", "github.com/hobuinc/laz-perf", "github.com/hobu/laz-perf"),
  project(["lerc"], "v{version}", "github.com/Esri/lerc"),
  project(["libaec"], "v{version}", "gitlab.dkrz.de/k202009/libaec", "github.com/Deutsches-Klimarechenzentrum/libaec"),
  project(["libarchive"], "v{version}", "github.com/libarchive/libarchive"),
  project(["libavif"], "v{version}", "github.com/AOMediaCodec/libavif"),
  project(["libcap"], "libcap-{version}", "git.kernel.org/pub/scm/libs/libcap/libcap"),
  project(["libde265"], "v{version}", "github.com/strukturag/libde265"),
  project(["libdeflate"], "v{version}", "github.com/ebiggers/libdeflate"),
  project(["libevent"], "release-{version}-stable", "github.com/libevent/libevent"),
  project(["libffi"], "v{version}", "github.com/libffi/libffi"),
  project(["libflac", "flac"], "{version}", "github.com/xiph/flac"),
  project(["libgcrypt"], "libgcrypt-{version}", "git.gnupg.org/libgcrypt", "github.com/gpg/libgcrypt"),
  project(["libgeotiff", "geotiff"], "{version}", "github.com/OSGeo/libgeotiff"),
  project(
    ["libgpg-error", "gpgrt"],
    "libgpg-error-{version}",
    "git.gnupg.org/libgpg-error",
    "github.com/gpg/libgpg-error",
  ),
  project(["libheif"], "v{version}", "github.com/strukturag/libheif"),
  project(["libiconv"], "v{version}", "git.savannah.gnu.org/git/libiconv"),
  project(["libjpeg-turbo", "libjpeg"], "{version}", "github.com/libjpeg-turbo/libjpeg-turbo"),
  project(["libjxl"], "v{version}", "github.com/libjxl/libjxl"),
  project(["libkml"], "{version}", "github.com/libkml/libkml"),
  project(["liblzma", "xz"], "v{version}", "github.com/tukaani-project/xz", "git.tukaani.org/xz"),
  project(["libmariadb", "mariadb-connector-c"], "v{version}", "github.com/mariadb-corporation/mariadb-connector-c"),
  project(
    ["libmount", "util-linux"],
    "v{version}",
    "github.com/util-linux/util-linux",
    "github.com/karelzak/util-linux",
    "git.kernel.org/pub/scm/utils/util-linux/util-linux",
  ),
  project(["libogg", "ogg"], "v{version}", "github.com/xiph/ogg", "gitlab.xiph.org/xiph/ogg"),
  project(["libpng", "png"], "v{version}", "github.com/pnggroup/libpng", "github.com/glennrp/libpng"),
  project(
    ["libpq", "postgresql", "postgres"],
    [
      { pattern: "REL_{version:_}", from: "10" },
      { pattern: "REL{version:_}", before: "10" },
    ],
    "git.postgresql.org/git/postgresql",
    "github.com/postgres/postgres",
  ),
  project(["libsecret"], "{version}", "gitlab.gnome.org/GNOME/libsecret"),
  project(["libsndfile"], "{version}", "github.com/libsndfile/libsndfile", "github.com/erikd/libsndfile"),
  withoutAdvisories(["libspatialite", "spatialite"], noGit("Fossil")),
  project(["libssh"], "libssh-{version}", "git.libssh.org/projects/libssh", "gitlab.com/libssh/libssh-mirror"),
  project(["libssh2"], "libssh2-{version}", "github.com/libssh2/libssh2"),
  project(["libsystemd", "systemd"], "v{version}", "github.com/systemd/systemd"),
  project(
    ["libtasn1"],
    [
      { pattern: "libtasn1_{version:_}", before: "4.17" },
      { pattern: "v{version}", from: "4.17" },
    ],
    "gitlab.com/gnutls/libtasn1",
    "git.savannah.gnu.org/git/libtasn1",
  ),
  project(["libtool", "libltdl"], "v{version}", "git.savannah.gnu.org/git/libtool"),
  withoutAdvisories(["libuuid"], "It is a copy out of e2fsprogs of 2013 without a repository of its own."),
  project(["libvorbis", "vorbis"], "v{version}", "github.com/xiph/vorbis", "gitlab.xiph.org/xiph/vorbis"),
  project(
    ["libwebp", "webp"],
    "v{version}",
    "github.com/webmproject/libwebp",
    "chromium.googlesource.com/webm/libwebp",
  ),
  project(["libxml2"], "v{version}", "gitlab.gnome.org/GNOME/libxml2", "github.com/GNOME/libxml2"),
  project(["libxslt"], "v{version}", "gitlab.gnome.org/GNOME/libxslt", "github.com/GNOME/libxslt"),
  project(["libzip"], ["v{version}", { pattern: "rel-{version:-}", before: "1.6" }], "github.com/nih-at/libzip"),
  project(["lz4"], "v{version}", "github.com/lz4/lz4"),
  project(["mapserver"], "rel-{version:-}", "github.com/MapServer/MapServer"),
  project(["md4c"], "release-{version}", "github.com/mity/md4c"),
  project(["mdal"], "release-{version}", "github.com/lutraconsulting/MDAL"),
  withoutAdvisories(["mp3lame", "lame"], noGit("Subversion")),
  project(["mpfr"], "{version}", "gitlab.inria.fr/mpfr/mpfr"),
  withoutAdvisories(["mpg123"], noGit("Subversion")),
  project(["muparser"], "v{version}", "github.com/beltoforion/muparser"),
  project(["nanoarrow"], "apache-arrow-nanoarrow-{version}", "github.com/apache/arrow-nanoarrow"),
  project(["netcdf-c", "netcdf"], "v{version}", "github.com/Unidata/netcdf-c"),
  project(["nghttp2"], "v{version}", "github.com/nghttp2/nghttp2"),
  project(["nlohmann-json", "json", "nlohmann", "nlohmann_json"], "v{version}", "github.com/nlohmann/json"),
  project(["openexr"], "v{version}", "github.com/AcademySoftwareFoundation/openexr"),
  withoutCode(["opengl"], "It stands for a library of the operating system."),
  project(["openjpeg", "openjp2"], "v{version}", "github.com/uclouvain/openjpeg"),
  project(
    ["openssl"],
    [
      { pattern: "OpenSSL_{version:_}", before: "3" },
      { pattern: "openssl-{version}", from: "3" },
    ],
    "github.com/openssl/openssl",
  ),
  project(["opus"], "v{version}", "github.com/xiph/opus", "gitlab.xiph.org/xiph/opus"),
  withoutAdvisories(["oracle-instantclient"], "It is proprietary and comes without source."),
  project(["pcre2"], "pcre2-{version}", "github.com/PCRE2Project/pcre2", "github.com/PhilipHazel/pcre2"),
  project(["pdal"], "{version}", "github.com/PDAL/PDAL"),
  project(["pipewire"], "{version}", "gitlab.freedesktop.org/pipewire/pipewire"),
  withoutAdvisories(["polyclipping"], noGit("Subversion")),
  project(
    ["poppler"],
    [
      { pattern: "poppler-{1}.{2:00}.{3}", from: "20" },
      { pattern: "poppler-{version}", before: "20" },
    ],
    "gitlab.freedesktop.org/poppler/poppler",
    "anongit.freedesktop.org/git/poppler/poppler",
  ),
  project(["postgis"], "{version}", "git.osgeo.org/gitea/postgis/postgis", "github.com/postgis/postgis"),
  project(["proj", "proj4"], "{version}", "github.com/OSGeo/PROJ", "github.com/OSGeo/proj.4"),
  project(
    ["protobuf"],
    [
      { pattern: "v{version}", before: "4" },
      // The first number is that of the C++ library, the tag has the others.
      { pattern: "v{2}.{3}", from: "4", before: "20" },
      { pattern: "v{version}", from: "20" },
    ],
    "github.com/protocolbuffers/protobuf",
    "github.com/google/protobuf",
  ),
  withoutCode(["pthread"], "It stands for a library of the operating system."),
  withoutAdvisories(
    ["pthreads", "pthreads4w"],
    "Its releases on SourceForge have no tags in a git repository that OSV knows.",
  ),
  project(["pugixml"], "v{version}", "github.com/zeux/pugixml"),
  project(
    ["pulseaudio"],
    "v{version}",
    "gitlab.freedesktop.org/pulseaudio/pulseaudio",
    "github.com/pulseaudio/pulseaudio",
  ),
  project(["qca"], "v{version}", "github.com/KDE/qca", "invent.kde.org/libraries/qca"),
  project(["qhull", "libqhull"], "v{version}", "github.com/qhull/qhull"),
  withoutAdvisories(["qscintilla"], "Its developers publish archives alone, no git repository."),
  qtModule("3d"),
  qtModule("5compat"),
  qtModule("base"),
  qtModule("charts"),
  qtModule("connectivity"),
  qtModule("declarative"),
  qtModule("imageformats"),
  project(
    ["qtkeychain", "qtkeychain-qt6"],
    [
      { pattern: "v{version}", before: "0.14" },
      { pattern: "{version}", from: "0.14" },
    ],
    "github.com/frankosterfeld/qtkeychain",
  ),
  qtModule("languageserver"),
  qtModule("location"),
  qtModule("multimedia"),
  qtModule("networkauth"),
  qtModule("positioning"),
  withoutCode(["qtquickcontrols2"], "It is empty since its code moved into qtdeclarative."),
  qtModule("sensors"),
  qtModule("serialport"),
  qtModule("shadertools"),
  qtModule("svg"),
  qtModule("tools"),
  qtModule("translations"),
  qtModule("wayland"),
  qtModule("webchannel"),
  qtModule("webengine"),
  qtModule("websockets"),
  withoutAdvisories(["qwt"], "OSV knows no advisory source for its repository on SourceForge."),
  withoutAdvisories(["rapidxml"], "It has had no repository and no release since 2009."),
  project(["re2"], "{version}", "github.com/google/re2", "code.googlesource.com/re2"),
  project(["shapelib"], "v{version}", "github.com/OSGeo/shapelib"),
  project(["snappy"], "{version}", "github.com/google/snappy"),
  project(["soxr"], "{version}", "git.code.sf.net/p/soxr/code"),
  project(["speex"], "Speex-{version}", "github.com/xiph/speex", "gitlab.xiph.org/xiph/speex"),
  project(["sqlite3", "sqlite"], "version-{version}", "github.com/sqlite/sqlite"),
  project(["thrift"], "v{version}", "github.com/apache/thrift"),
  project(["tiff", "libtiff"], "v{version}", "gitlab.com/libtiff/libtiff", [
    "github.com/vadz/libtiff",
    "Release-v{version:-}",
  ]),
  project(["tinygltf"], "v{version}", "github.com/syoyo/tinygltf"),
  project(["tinyxml2"], "{version}", "github.com/leethomason/tinyxml2"),
  project(["unixodbc"], ["v{version}", "{version}"], "github.com/lurcher/unixODBC"),
  project(["uriparser"], "uriparser-{version}", "github.com/uriparser/uriparser"),
  withoutCode(["vcpkg-make"], "It has build scripts of GNU Automake, and nothing of it is shipped."),
  project(
    ["xerces-c", "xerces"],
    [
      { pattern: "v{version}", from: "3.2" },
      { pattern: "Xerces-C_{version:_}", before: "3.2" },
    ],
    "github.com/apache/xerces-c",
  ),
  project(["zlib", "minizip"], "v{version}", "github.com/madler/zlib"),
  project(["zlib-ng"], "{version}", "github.com/zlib-ng/zlib-ng"),
  project(["zstd"], "v{version}", "github.com/facebook/zstd"),
];
