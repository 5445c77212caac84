#!/usr/bin/env bash
# Compiles and starts the benchmark; options as in docs/benchmark.md. `mvn -Pbench verify` packages and fetches what it needs.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

java_home=${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")}
mkdir -p target/bench/classes
"$java_home/bin/javac" -Xlint:all -Werror --release 17 -d target/bench/classes src/bench/java/io/causerie/bench/*.java

# --prefer-offline: the lock file pins every version, so a cached copy is as good as a fetched one.
if [ ! -d src/bench/express/node_modules ]; then
  npm --prefix src/bench/express ci --prefer-offline --no-fund --no-audit --silent
fi

exec "$java_home/bin/java" -XX:+UseSerialGC -Xmx256m -cp target/bench/classes io.causerie.bench.Bench "$@"
