package io.causerie.understanding;

import io.causerie.database.Schema;
import io.causerie.timer.Rounds;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks, on every node, after what is being learned here or elsewhere, and notes what serves. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LearningTimer {
    @Inject
    Schema schema;

    @Inject
    Teacher teacher;

    @Inject
    Quality quality;

    @Inject
    TrainedBots bots;

    private final Rounds studies = new Rounds(LearningTimer.class);
    private final Rounds uses = new Rounds(LearningTimer.class);

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void lookAfterStudies() {
        if (schema.isReady()) {
            studies.run(this::tick);
        }
    }

    private void tick() {
        teacher.tick();
        quality.tick();
    }

    @Schedule(hour = "*", minute = "*", persistent = false)
    void noteWhatServes() {
        if (schema.isReady()) {
            uses.run(bots::noteUse);
        }
    }
}
