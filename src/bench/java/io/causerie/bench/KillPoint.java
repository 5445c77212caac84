package io.causerie.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A named place on the way through the product, and what is true there. The product knows nothing of it: the place is a
 * method of its own, at which a debugger holds the whole process.
 *
 * @param onReturn only a server that comes back after a kill has something to do there
 */
record KillPoint(String name, String className, String method, boolean atExit, boolean onReturn, String what) {

    static final String FILE = "src/bench/kill-points.tsv";

    /** {@code all}, or some by their names, parted by commas. */
    static List<KillPoint> named(String names, Path project) throws IOException {
        List<KillPoint> all = Files.readAllLines(project.resolve(FILE)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(KillPoint::parse)
                .toList();
        if (names.equals("all")) {
            return all;
        }
        List<String> wanted = List.of(names.split(","));
        List<KillPoint> found =
                all.stream().filter(point -> wanted.contains(point.name())).toList();
        if (found.size() < wanted.size()) {
            throw new IllegalArgumentException("--kill-at knows all, "
                    + String.join(", ", all.stream().map(KillPoint::name).toList()) + "; not all of " + names);
        }
        return found;
    }

    private static KillPoint parse(String line) {
        String[] parts = line.split("\t");
        String[] place = parts[1].split("#");
        boolean made = parts[2].equals("new");
        boolean again = parts[2].equals("again");
        boolean exit = again || parts[2].equals("exit");
        return new KillPoint(parts[0], place[0], made ? "<init>" : place[1], exit, again, parts[3]);
    }
}
