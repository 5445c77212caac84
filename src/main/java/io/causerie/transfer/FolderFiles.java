package io.causerie.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads an unpacked archive, within the same limits; links are not followed. */
final class FolderFiles {
    private FolderFiles() {}

    static Archive read(Path folder, Limits limits) throws IOException {
        var archive = new Archive();
        long total = 0;
        for (Path file : files(folder, limits)) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            EntryNames.check(path, limits);
            if (!Archive.mayMatter(path)) {
                archive.passOver(path);
                continue;
            }
            byte[] bytes = bytes(file, path, limits);
            total += bytes.length;
            if (total > limits.total()) {
                throw new Unreadable(path, "The folder holds more than " + limits.total() + " bytes", "Take files out");
            }
            archive.keep(path, bytes);
        }
        return archive;
    }

    private static List<Path> files(Path folder, Limits limits) throws IOException {
        try (Stream<Path> all = Files.walk(folder, limits.depth() + 1)) {
            List<Path> files = all.limit(limits.entries() + 1L)
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
            if (files.size() > limits.entries()) {
                throw new Unreadable("", "The folder holds more than " + limits.entries() + " files", "Take files out");
            }
            return files;
        }
    }

    private static byte[] bytes(Path file, String path, Limits limits) throws IOException {
        try (InputStream in = new Bounded(
                Files.newInputStream(file), limits.file(), path, "It is larger than " + limits.file() + " bytes")) {
            return in.readAllBytes();
        }
    }
}
