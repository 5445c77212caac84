package io.causerie.monitor;

import io.causerie.log.Logs;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.util.logging.Logger;

/** Stands between all our loggers and the server's log, from the first moment to the last. */
@ApplicationScoped
class CleanLog {
    private static final Logger OURS = Logs.of("io.causerie");

    private final CleanRecords records = new CleanRecords(OURS);

    void begin(@Observes @Priority(1) Startup startup) {}

    @PostConstruct
    void open() {
        records.open();
    }

    @PreDestroy
    void close() {
        records.close();
    }
}
