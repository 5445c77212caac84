package io.causerie.database;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;

/** For entities, which are not written through {@link Sql}: they wait for their turn to write as its statements do. */
public class WrittenAlone {
    @PrePersist
    @PreUpdate
    @PreRemove
    void await(Object entity) {
        CDI.current().select(Sql.class).get().awaitTurn();
    }
}
