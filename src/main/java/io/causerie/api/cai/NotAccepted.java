package io.causerie.api.cai;

/** Ends a request with an error of the original's form; the message names the field and the fix. */
class NotAccepted extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;

    NotAccepted(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
