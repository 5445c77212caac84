#!/usr/bin/env bash
# Compiles and starts the benchmark; options as in docs/benchmark.md. `mvn -Pbench verify` packages and fetches what it needs.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

java_home=${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")}
mkdir -p target/bench/classes
"$java_home/bin/javac" -Xlint:all -Werror --release 17 -d target/bench/classes src/bench/java/io/causerie/bench/*.java

# --prefer-offline: the lock files pin every version, so a cached copy is as good as a fetched one.
node_bot() {
  if [ ! -d "src/bench/$1/node_modules" ]; then
    npm --prefix "src/bench/$1" ci --ignore-scripts --prefer-offline --no-fund --no-audit --silent
  fi
}

# The profile has laid the libraries into a WAR that lacks its classes only.
rivals_war() {
  local war=target/bench/rivals
  "$java_home/bin/javac" -Xlint:all,-classfile -Werror --release 17 -d "$war/WEB-INF/classes" \
    -cp "$war/WEB-INF/lib/*:$(ls .liberty/wlp/dev/api/spec/io.openliberty.jakarta.restfulWS.4.0_*.jar)" \
    src/bench/jaxrs/java/io/causerie/bench/jaxrs/*.java
  "$java_home/bin/jar" --create --file target/bench/rivals.war -C "$war" .
}

node_bot express
case " $* " in *botkit*) node_bot botkit ;; esac
case " $* " in *messenger4j* | *empty*) rivals_war ;; esac

exec "$java_home/bin/java" -XX:+UseSerialGC -Xmx256m -cp "target/bench/classes:target/bench/jdbc/*" io.causerie.bench.Bench "$@"
