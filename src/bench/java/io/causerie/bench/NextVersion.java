package io.causerie.bench;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** The product as a later version would be: the same, with scripts that expand the schema (PostgreSQL). */
final class NextVersion {

    /** A column in every table of the hot path; then an index, made without keeping anybody from writing. */
    private static final Map<String, String> SCRIPTS = Map.of(
            "V9001__columns.sql",
            """
            alter table conversation add column next_version varchar(40);
            alter table inbox_event add column next_version varchar(40) default 'none' not null;
            alter table outbox_message add column next_version varchar(40);
            alter table page add column next_version varchar(40);
            """,
            "V9002__index.sql",
            "create index concurrently inbox_event_next_version on inbox_event (next_version, id);\n");

    private NextVersion() {}

    static Path of(Path war, Path work) throws IOException {
        Path next = work.resolve("next").resolve(war.getFileName());
        Files.createDirectories(next.getParent());
        Files.copy(war, next, StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem files = FileSystems.newFileSystem(next)) {
            Path folder = files.getPath("WEB-INF/classes/db/migration/postgresql");
            for (Map.Entry<String, String> script : SCRIPTS.entrySet()) {
                Files.writeString(folder.resolve(script.getKey()), script.getValue());
            }
        }
        return next;
    }
}
