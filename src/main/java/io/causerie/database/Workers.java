package io.causerie.database;

import io.causerie.log.Logs;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The server's threads, with this application's context, whoever asks: a caller may come from a thread the server does not know.
 * What has to happen every few seconds goes by them, because the server's schedules go by the machine's clock: set back by five
 * minutes, they are silent for five minutes.
 */
@ApplicationScoped
public class Workers implements Executor {
    private static final Logger LOG = Logs.of(Workers.class);

    @Resource
    ManagedExecutorService threads;

    @Resource
    ManagedScheduledExecutorService timer;

    private final Queue<Future<?>> repeated = new ConcurrentLinkedQueue<>();
    private Executor inThisApplication;

    @PostConstruct
    void open() {
        inThisApplication = threads.getContextService().currentContextExecutor();
    }

    @Override
    public void execute(Runnable task) {
        threads.execute(() -> inThisApplication.execute(task));
    }

    /** The same threads, some time later; the few that wait for the time to come are not kept by what is done then. */
    public Executor after(Duration pause) {
        return task -> timer.schedule(() -> execute(task), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Again and again until the application ends, never twice at once; what fails is done the next time. Pauses are of seconds: a
     * server may keep an application in memory until its last pause is over.
     */
    public void every(Duration pause, Runnable task) {
        Beat beat = new Beat(this, task);
        repeated.add(timer.scheduleWithFixedDelay(beat, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** What fails is told in the log; an error too, such as one of memory, or the server would not call again, or far too late. */
    public static void untroubled(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | Error e) {
            LOG.log(Level.WARNING, "What is done every few seconds failed; it will be done again", e);
        }
    }

    /** A server that goes on without this application must hold nothing of it. */
    void end(@Observes Shutdown shutdown) {
        repeated.forEach(tick -> tick.cancel(false));
    }
}
