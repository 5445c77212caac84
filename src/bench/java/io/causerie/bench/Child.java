package io.causerie.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A process of ours with all it started; its output goes to a file. */
final class Child implements AutoCloseable {

    private final Process process;
    private final Path log;

    private Child(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static Child start(List<String> command, Map<String, String> environment, Path directory, Path log)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        Child child = new Child(builder.start(), log);
        Runtime.getRuntime().addShutdownHook(new Thread(child::killTree));
        return child;
    }

    /** Waits until something holds; fails when the process ends first or time is up. */
    void await(String what, BooleanSupplier holds, Duration patience) throws IOException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!holds.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IOException("Waited in vain for " + what + "; see " + log);
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    boolean said(String words) {
        try {
            return Files.readString(log).contains(words);
        } catch (IOException e) {
            return false;
        }
    }

    long pid() {
        return process.pid();
    }

    Duration cpu() {
        return tree().map(Child::cpu).reduce(Duration.ZERO, Duration::plus);
    }

    static Duration cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private Stream<ProcessHandle> tree() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants());
    }

    /** As {@code kill -9} of the process and all it started, and of nothing else. */
    void kill() throws InterruptedException {
        killTree().forEach(one -> one.onExit().join());
        process.waitFor();
    }

    private List<ProcessHandle> killTree() {
        List<ProcessHandle> all = tree().toList();
        all.forEach(ProcessHandle::destroyForcibly);
        return all;
    }

    /** Asks to end, and insists after half a minute. */
    @Override
    public void close() {
        try {
            process.destroy();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            killTree();
            Thread.currentThread().interrupt();
        }
    }
}
