package io.causerie.understanding;

import io.causerie.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Which bots are being learned, on whatever node: until it is done they answer with what was learned before. */
@ApplicationScoped
public class Learning {
    @Inject
    Sql sql;

    @Transactional
    public boolean isUnderWay(String bot) {
        return sql.rows(
                        "select count(*) from trained_model where bot = ? and learned_at is null",
                        row -> row.getLong(1) > 0,
                        bot)
                .get(0);
    }
}
