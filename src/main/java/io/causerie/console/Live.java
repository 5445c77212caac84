package io.causerie.console;

import io.causerie.log.Logs;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Tells browsers what has changed. The rows are asked, so a change on another node shows as well; nobody watching, nobody asks. */
@ApplicationScoped
class Live {
    private static final Logger LOG = Logs.of(Live.class);

    @Inject
    @Any
    Instance<LiveTopic> topics;

    @Resource
    ManagedScheduledExecutorService timer;

    private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();
    private final Map<String, String> stamps = new ConcurrentHashMap<>();
    private ScheduledFuture<?> looking;

    /** The kind of a topic, if there is one; {@code conversation/123} is of the kind {@code conversation}. */
    Optional<LiveTopic> topic(String name) {
        String kind = name.split("/", 2)[0];
        return topics.stream().filter(each -> each.kind().equals(kind)).findFirst();
    }

    /** From when this returns, no change of what is watched is missed. */
    synchronized void add(Watcher watcher) {
        watcher.topics().stream().filter(topic -> !stamps.containsKey(topic)).forEach(this::compare);
        watchers.add(watcher);
        if (looking == null) {
            looking = timer.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
        }
    }

    synchronized void remove(Watcher watcher) {
        watchers.remove(watcher);
        if (watchers.isEmpty() && looking != null) {
            looking.cancel(false);
            looking = null;
            stamps.clear();
        }
    }

    @PreDestroy
    synchronized void close() {
        watchers.forEach(Watcher::end);
        watchers.clear();
    }

    private void look() {
        Set<String> watched =
                watchers.stream().flatMap(watcher -> watcher.topics().stream()).collect(Collectors.toSet());
        stamps.keySet().retainAll(watched);
        watched.forEach(this::compare);
        watchers.stream().filter(watcher -> !watcher.beat()).forEach(this::remove);
    }

    private void compare(String topic) {
        try {
            String now = stamp(topic);
            String before = stamps.put(topic, now);
            if (before != null && !before.equals(now)) {
                watchers.forEach(watcher -> watcher.changed(topic));
            }
        } catch (RuntimeException e) {
            // The next look comes in a second; an exception out of here would end all looking.
            LOG.log(Level.WARNING, "Whether " + topic + " changed cannot be seen", e);
        }
    }

    private String stamp(String topic) {
        int slash = topic.indexOf('/');
        String key = slash < 0 ? "" : topic.substring(slash + 1);
        return topic(topic).map(each -> each.stamp(key)).orElse("");
    }
}
