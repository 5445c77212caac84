package io.causerie.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Executor;

/** The server's threads, with this application's context, whoever asks: a caller may come from a thread the server does not know. */
@ApplicationScoped
public class Workers implements Executor {
    @Resource
    ManagedExecutorService threads;

    private Executor inThisApplication;

    @PostConstruct
    void open() {
        inThisApplication = threads.getContextService().currentContextExecutor();
    }

    @Override
    public void execute(Runnable task) {
        threads.execute(() -> inThisApplication.execute(task));
    }
}
