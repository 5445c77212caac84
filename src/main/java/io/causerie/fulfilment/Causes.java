package io.causerie.fulfilment;

import java.io.IOException;
import java.net.ConnectException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.ParseException;

/** Why an exchange failed, in words for an author; only reasons of our own and the kinds of others reach them. */
final class Causes {
    private Causes() {}

    /** What is inside the wrappings of futures. */
    static Throwable of(Throwable failure) {
        Throwable cause = failure;
        while ((cause instanceof CompletionException || cause instanceof Wire.Unheard) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    static String words(Throwable failure) {
        Throwable cause = of(failure);
        if (cause instanceof Refusal || cause instanceof LimitedText.TooLong || cause instanceof TryAgain) {
            return cause.getMessage();
        }
        if (cause instanceof TimeoutException) {
            return "no answer in time";
        }
        if (cause instanceof SSLException) {
            return "no trusted connection: " + cause.getMessage();
        }
        if (cause instanceof ConnectException || failure instanceof Wire.Unheard) {
            return "no connection (" + cause.getClass().getSimpleName() + ")";
        }
        return (cause instanceof IOException || cause instanceof ParseException
                        ? "the connection ended without an answer"
                        : "the answer is no HTTP")
                + " (" + cause.getClass().getSimpleName() + ")";
    }
}
