package io.causerie.inbox;

/** An event on its way into the table, with the lane in which its order is kept. */
record NewEvent(String app, String lane, boolean open, Body.Item item) {
    static NewEvent of(String app, Body.Item item) {
        String person = item.person() == null ? "" : item.person();
        return new NewEvent(app, Lane.of(item.page(), person), EventKind.isWorkedOn(item.kind()), item);
    }
}
