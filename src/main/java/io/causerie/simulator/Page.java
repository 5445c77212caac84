package io.causerie.simulator;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A Facebook Page: which apps listen to it, and what its Messenger profile says. */
final class Page {
    final String id;
    final String name;
    final MessengerProfile profile = new MessengerProfile();
    private final Map<String, Set<String>> listeners = new ConcurrentHashMap<>();

    Page(String id, String name) {
        this.id = id;
        this.name = name;
    }

    /** Replaces the app's list of fields. */
    void subscribe(String appId, Set<String> fields) {
        listeners.put(appId, fields);
    }

    void unsubscribe(String appId) {
        listeners.remove(appId);
    }

    Optional<Set<String>> fieldsOf(String appId) {
        return Optional.ofNullable(listeners.get(appId));
    }

    boolean tells(String appId, String field) {
        return listeners.getOrDefault(appId, Set.of()).contains(field);
    }
}
