package io.causerie.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A directory on a disk of its own (tmpfs), which can be filled to the last byte and emptied again. */
final class SmallDisk implements AutoCloseable {

    private static final long FULL_SECONDS = 10;

    private final Path folder;
    private boolean mounted;

    SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Where nobody may mount anything, the directory stays where it is, and is never full. */
    void mount(int megabytes) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        mounted = succeeds("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
        if (!mounted) {
            System.err.println("--fill-disk is skipped: a tmpfs can be mounted by root only");
        }
    }

    /** Full for some seconds, then as before. */
    void fill() throws IOException, InterruptedException {
        if (!mounted) {
            return;
        }
        Path ballast = folder.resolve("ballast");
        try (OutputStream out = Files.newOutputStream(ballast)) {
            byte[] block = new byte[4096];
            while (folder.toFile().getUsableSpace() > 0) {
                out.write(block);
            }
        } catch (IOException full) {
            System.err.println("the disk is full: " + full.getMessage());
        }
        TimeUnit.SECONDS.sleep(FULL_SECONDS);
        Files.delete(ballast);
    }

    private static boolean succeeds(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    /** What an earlier run has left mounted. */
    void release() {
        mounted = true;
        close();
    }

    @Override
    public void close() {
        if (!mounted) {
            return;
        }
        mounted = false;
        try {
            succeeds("umount", folder.toString());
        } catch (IOException e) {
            System.err.println("umount: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
