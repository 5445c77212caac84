package io.causerie.transfer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The files of an archive by their path, those that may matter with their bytes; the bytes of others are passed over.
 */
final class Archive {
    private static final Pattern MAY_MATTER =
            Pattern.compile(".*\\.(json|csv|txt|ya?ml)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern OF_THE_SYSTEM =
            Pattern.compile("(.*/)?(__MACOSX/.*|\\.DS_Store|Thumbs\\.db|desktop\\.ini)", Pattern.DOTALL);

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Set<String> others = new TreeSet<>();

    static boolean mayMatter(String path) {
        return MAY_MATTER.matcher(path).matches()
                && !OF_THE_SYSTEM.matcher(path).matches();
    }

    void keep(String path, byte[] bytes) {
        if (files.put(path, bytes) != null) {
            throw new Unreadable(path, "The archive holds this file twice", "Export it again");
        }
    }

    void passOver(String path) {
        others.add(path);
    }

    /** The paths that were passed over. */
    Set<String> others() {
        return others;
    }

    Map<String, byte[]> files() {
        return files;
    }

    /** What stands before the known files: an export may lie in a folder of its own. */
    String root(Set<String> known) {
        return files.keySet().stream()
                .flatMap(path -> known.stream()
                        .filter(name -> path.equals(name) || path.endsWith("/" + name))
                        .map(name -> path.substring(0, path.length() - name.length())))
                .findFirst()
                .orElse("");
    }

    Optional<byte[]> file(String path) {
        return Optional.ofNullable(files.get(path));
    }
}
