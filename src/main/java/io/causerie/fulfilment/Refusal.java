package io.causerie.fulfilment;

/** A call that is not made, with the reason and the way out in its message. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refusal(String why) {
        super(why, null, false, false);
    }
}
