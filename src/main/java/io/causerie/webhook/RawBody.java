package io.causerie.webhook;

/** What became of the body of a request. */
sealed interface RawBody {

    /** All of its bytes, as they came. */
    record Whole(byte[] bytes) implements RawBody {}

    /** There were more; the rest was not read. */
    record TooLong() implements RawBody {}

    /** It came too slowly; the rest was not waited for. */
    record TooSlow() implements RawBody {}

    /** It had waited longest when all that were on their way became too much to hold. */
    record Displaced() implements RawBody {}

    /** The sender hung up. */
    record CutOff() implements RawBody {}
}
