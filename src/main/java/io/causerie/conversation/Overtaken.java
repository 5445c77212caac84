package io.causerie.conversation;

/** Somebody else was faster with a conversation or an event whose turn was taken: nothing was kept, and it may be taken again. */
class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1;

    Overtaken() {
        super("somebody else was faster", null, false, false);
    }
}
