package io.causerie.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.database.Heard;
import io.causerie.inbox.InboxEvents;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What becomes of conversations whose turns fail where nobody can name the event: when it is read, or in the commit. */
class TurnWorkersTest {
    private final List<String> counted = new ArrayList<>();
    private boolean databaseAnswers = true;

    @Test
    void countsAFailureForTheFirstEventThatFailsAlone() {
        TurnWorkers workers = workers(true);

        workers.wake(List.of("1-ada"));

        assertThat(counted).containsExactly("1-ada: java.lang.IllegalStateException: cannot be kept");
    }

    @Test
    void countsNothingWhereTheFirstEventIsNotToBlame() {
        TurnWorkers workers = workers(false);

        workers.wake(List.of("1-ada"));

        assertThat(counted).isEmpty();
    }

    @Test
    void countsNothingWhileTheDatabaseIsAway() {
        databaseAnswers = false;
        TurnWorkers workers = workers(true);

        workers.wake(List.of("1-ada"));

        assertThat(counted).isEmpty();
    }

    @Test
    void takesAgainWhatSomebodyElseWasFasterWith() {
        List<Set<String>> tried = new ArrayList<>();
        TurnWorkers workers = workers(true);
        workers.taken = new Heard<>(new ArrayList<>());
        workers.turns = new Turns() {
            @Override
            public Taken take(Set<String> lanes) {
                tried.add(lanes);
                if (tried.size() == 1) {
                    throw new Overtaken();
                }
                return Taken.NOTHING;
            }
        };

        workers.wake(List.of("1-ada"));

        assertThat(tried).containsExactly(Set.of("1-ada"), Set.of("1-ada"));
        assertThat(counted).isEmpty();
    }

    private TurnWorkers workers(boolean firstFails) {
        TurnWorkers workers = new TurnWorkers();
        workers.count = 1;
        workers.turns = new Turns() {
            @Override
            public Taken take(Set<String> lanes) {
                throw new IllegalStateException("cannot be kept");
            }

            @Override
            public Taken takeFirst(String lane) {
                if (firstFails) {
                    throw new IllegalStateException("cannot be kept");
                }
                return Taken.NOTHING;
            }
        };
        workers.inbox = new InboxEvents() {
            @Override
            public boolean canBeStored() {
                return databaseAnswers;
            }

            @Override
            public void firstFailed(String lane, Function<Integer, Duration> backoff, int mostTries, String problem) {
                counted.add(lane + ": " + problem);
            }
        };
        workers.open(Runnable::run);
        return workers;
    }
}
