#!/usr/bin/env bash
# fuzz.sh SECONDS CLASSPATH: each fuzz target so long, a process each; stops at the first finding. Inputs found on the way are kept
# under target/fuzz, so that the next run goes on from there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

seconds=$1 classpath=$2
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
for file in $(cd src/test/java && find io -name '*Fuzz.java' | sort); do
  target=${file%.java}
  corpus=target/fuzz/${target##*/}
  mkdir -p "$corpus"
  echo "${target##*/}: $seconds s"
  "$java" -XX:+UseSerialGC -Xmx1g -cp "$classpath" com.code_intelligence.jazzer.Jazzer \
    --target_class="${target//\//.}" -max_total_time="$seconds" -timeout=10 \
    --disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexInjection \
    -artifact_prefix=target/fuzz/ "$corpus" \
    $(find "src/test/resources/${target}Inputs" -mindepth 1 -maxdepth 1 -type d)
done
