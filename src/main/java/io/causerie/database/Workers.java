package io.causerie.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** The server's threads, with this application's context, whoever asks: a caller may come from a thread the server does not know. */
@ApplicationScoped
public class Workers implements Executor {
    @Resource
    ManagedExecutorService threads;

    @Resource
    ManagedScheduledExecutorService timer;

    private Executor inThisApplication;

    @PostConstruct
    void open() {
        inThisApplication = threads.getContextService().currentContextExecutor();
    }

    @Override
    public void execute(Runnable task) {
        threads.execute(() -> inThisApplication.execute(task));
    }

    /** The same threads, some time later. */
    public Executor after(Duration pause) {
        return task -> timer.schedule(() -> inThisApplication.execute(task), pause.toMillis(), TimeUnit.MILLISECONDS);
    }
}
