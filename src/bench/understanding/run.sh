#!/usr/bin/env bash
# Compiles and starts the benchmark of understanding; `mvn -Pbench-understanding` calls it with the class path.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

class_path=$1
shift
java_home=${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")}
classes=target/bench/understanding
mkdir -p "$classes"
"$java_home/bin/javac" -Xlint:all,-processing,-classfile,-path -Werror -proc:none --release 17 -d "$classes" -cp "$class_path" \
  src/bench/understanding/java/io/causerie/understanding/bench/*.java

# --prefer-offline: the lock file pins every version, so a cached copy is as good as a fetched one.
if [ "${BENCH_WHO:-all}" != ours ] && [ ! -d src/bench/nlpjs/node_modules ]; then
  npm --prefix src/bench/nlpjs ci --prefer-offline --no-fund --no-audit --silent
fi

exec "$java_home/bin/java" -XX:+UseSerialGC -Xmx2g \
  -Dcauserie.shared="${BENCH_SHARED:-../shared}" -Dcauserie.bench.who="${BENCH_WHO:-all}" \
  -Dcauserie.bench.cache="${BENCH_CACHE:-target/bench/points.bin}" \
  -cp "$classes:$class_path" "io.causerie.understanding.bench.${BENCH_MAIN:-UnderstandingBenchmark}" "$@"
