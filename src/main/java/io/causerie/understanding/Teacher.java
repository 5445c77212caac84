package io.causerie.understanding;

import io.causerie.bot.Bot;
import io.causerie.database.Batches;
import io.causerie.database.Workers;
import io.causerie.log.Logs;
import io.causerie.understanding.engine.Embeddings;
import io.causerie.understanding.engine.Engine;
import io.causerie.understanding.engine.Trained;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.logging.Logger;

/**
 * Has syllabuses learned in the background, on one node each: one small syllabus at a time and beside it one large. The
 * row of a model is the truth; what another node learns, or a dead one left, is found by the timer.
 */
@ApplicationScoped
class Teacher {
    private static final Logger LOG = Logs.of(Teacher.class);

    @Inject
    SharedEngine engine;

    @Inject
    Models models;

    @Inject
    Points points;

    @Inject
    Workers workers;

    private static final Engine NOTHING = new Engine(Optional.empty(), Embeddings.none());

    private final String node = UUID.randomUUID().toString();
    private final Map<String, Study> open = new ConcurrentHashMap<>();
    private Batches<Study> small;
    private Batches<Study> large;

    @PostConstruct
    void begin() {
        begin(workers);
    }

    void begin(Executor threads) {
        small = new Batches<>(threads, 1, studies -> studies.forEach(this::learn));
        large = new Batches<>(threads, 1, studies -> studies.forEach(this::learn));
    }

    /** The study of a bot as it is: the last one where its expressions are the same, a stored one, or one that begins now. */
    Study study(Bot bot, Optional<Study> last) {
        Syllabus syllabus = Syllabus.of(bot, () -> engine.get().kind());
        return last.filter(study -> study.syllabus().key().equals(syllabus.key()) && !study.isGivenUp())
                .orElseGet(() -> syllabus.isEmpty() ? studied(syllabus) : study(syllabus, last.flatMap(Study::newest)));
    }

    /** A bot without expressions has no use for the sentence model, nor for anybody's time. */
    private static Study studied(Syllabus nothing) {
        Study study = new Study(NOTHING, nothing, Optional.empty());
        study.learned(study.learn());
        return study;
    }

    private Study study(Syllabus syllabus, Optional<Trained> before) {
        Study study = open.computeIfAbsent(syllabus.key(), key -> opened(syllabus, before));
        if (study.isLearned()) {
            open.remove(syllabus.key(), study);
        } else {
            hand(study);
        }
        return study;
    }

    private Study opened(Syllabus syllabus, Optional<Trained> before) {
        Optional<Trained> stored = models.find(syllabus);
        Optional<Trained> older = stored.or(() -> before).or(() -> models.newest(syllabus.bot()));
        Study study = new Study(engine.get(), syllabus, older);
        stored.ifPresent(study::learned);
        return study;
    }

    /** A later edit has overtaken it; whoever needs it nevertheless begins it anew. */
    void giveUp(Study study) {
        study.giveUp();
        open.remove(study.syllabus().key(), study);
    }

    /** What the timer does: leases are renewed, studies that wait for another node look whether it is done. */
    void tick() {
        if (!open.isEmpty()) {
            models.renew(node);
            open.values().forEach(this::hand);
        }
    }

    void noteUse(Collection<Study> serving) {
        models.used(serving.stream().map(study -> study.syllabus().key()).toList());
    }

    private void hand(Study study) {
        if (study.take()) {
            (study.syllabus().isSmall() ? small : large).add(study);
        }
    }

    private void learn(Study study) {
        try {
            Optional<Trained> found = models.find(study.syllabus());
            if (found.isEmpty() && !study.isGivenUp() && models.claim(study.syllabus(), node)) {
                found = Optional.of(taught(study));
            }
            found.ifPresent(study::learned);
        } catch (CancellationException e) {
            models.drop(study.syllabus());
        } catch (RuntimeException e) {
            models.postpone(study.syllabus());
            throw e;
        } finally {
            study.layDown();
        }
        if (study.isLearned()) {
            open.remove(study.syllabus().key(), study);
        }
    }

    private Trained taught(Study study) {
        Trained trained = study.learn();
        boolean first = models.keep(study.syllabus(), trained);
        points.forget();
        LOG.info(() -> "Learned " + study.syllabus().expressions().size() + " expressions of bot "
                + study.syllabus().bot());
        return first ? trained : models.find(study.syllabus()).orElse(trained);
    }
}
