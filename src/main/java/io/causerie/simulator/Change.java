package io.causerie.simulator;

/** Something a watcher should look at again; {@code psid} is empty where no one person is meant. */
record Change(String what, String psid) {
    static Change chat(String psid) {
        return new Change("chat", psid);
    }

    static Change of(String what) {
        return new Change(what, "");
    }
}
