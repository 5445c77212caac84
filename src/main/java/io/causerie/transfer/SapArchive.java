package io.causerie.transfer;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The export of a bot of SAP Conversational AI: one folder for each of the services it ran on. */
final class SapArchive {
    static final String NAME = "SAP Conversational AI archive";

    private static final String SKILLS = "csr/csr.json";
    private static final String DIALOGUE = "dm/dm.json";
    private static final String CALLS = "bc/bc.json";
    private static final String QUESTIONS = "qna/datasets.json";
    private static final String CONTENTS = "transportagent/metadata.json";
    private static final String TRAINING = "train/datasets-\\d+\\.json";
    private static final String BOT = "blc/[^/]+\\.json";

    private final Archive archive;
    private final String root;
    private final Limits limits;
    private final Lessons lessons;
    private final Ledger ledger;
    private final Set<String> read = new TreeSet<>();

    SapArchive(Archive archive, Limits limits, Lessons lessons) {
        this.archive = archive;
        this.root = archive.root(Set.of(CONTENTS, SKILLS, DIALOGUE));
        this.limits = limits;
        this.lessons = lessons;
        this.ledger = lessons.ledger();
    }

    static boolean is(Archive archive) {
        return archive.files().keySet().stream().anyMatch(path -> Set.of(CONTENTS, SKILLS, DIALOGUE).stream()
                .anyMatch(name -> path.equals(name) || path.endsWith("/" + name)));
    }

    void read() {
        matching(BOT).forEach(path -> json(path).ifPresent(bots -> new SapBot(bots, lessons).read()));
        matching(TRAINING).forEach(path -> json(path).ifPresent(set -> new TrainedSet(set, lessons).read()));
        Optional<Spot> skills = version(SKILLS);
        Optional<Spot> calls = version(CALLS);
        var webRequests = new SapCalls(calls, ledger);
        skills.ifPresent(all -> new SapSkills(all, version(DIALOGUE), webRequests, lessons).read());
        webRequests.close();
        json(QUESTIONS).ifPresent(this::questions);
        json(CONTENTS).ifPresent(this::contents);
        files();
    }

    private Set<String> matching(String form) {
        var matching = new TreeSet<String>();
        archive.files().keySet().stream()
                .filter(path -> path.startsWith(root))
                .map(path -> path.substring(root.length()))
                .filter(path -> path.matches(form))
                .forEach(matching::add);
        return matching;
    }

    private Optional<Spot> json(String path) {
        return archive.file(root + path).map(bytes -> {
            read.add(root + path);
            return Spot.read(path, Encodings.text(path, Inflated.bytes(path, bytes, limits)));
        });
    }

    /** The one version that an export holds of a bot. */
    private Optional<Spot> version(String path) {
        return json(path).map(service -> {
            var versions = service.at("bot_versions").items();
            versions.stream()
                    .skip(1)
                    .forEach(other -> ledger.left(
                            Sort.BOT,
                            other.place(),
                            other.text("version_id"),
                            "an import takes one version: the first"));
            return versions.isEmpty() ? new Spot(path, "bot_versions[0]", Map.of()) : versions.get(0);
        });
    }

    private void questions(Spot qna) {
        qna.others(Set.of("version"))
                .flatMap(list -> list.getValue().items().stream())
                .forEach(row -> ledger.left(
                        Sort.QUESTION,
                        row.place(),
                        row.path(),
                        "the form of these rows is not published; export the questions as CSV and import that: "
                                + row.extract()));
    }

    private void contents(Spot metadata) {
        metadata.others(Set.of("bots", "services"))
                .forEach(other -> ledger.left(
                        Sort.SETTING,
                        other.getValue().place(),
                        other.getKey(),
                        "belongs to the archive, not to the bot"));
    }

    private void files() {
        archive.files().keySet().forEach(path -> {
            if (read.contains(path)) {
                ledger.taken(Sort.FILE, path, path);
            } else {
                ledger.left(Sort.FILE, path, path, "not a part of an export that is known");
            }
        });
        archive.others().forEach(path -> ledger.left(Sort.FILE, path, path, "not a part of an export that is known"));
    }
}
