package io.causerie.connect;

/** What came of an app's id and secret. */
public sealed interface AppTrial {
    /** Meta knows both; kept under this slug. */
    record Proven(String slug, String name) implements AppTrial {}

    record Wrong(Fault fault) implements AppTrial {}
}
