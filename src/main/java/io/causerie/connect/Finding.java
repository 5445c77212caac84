package io.causerie.connect;

/** One thing about a page, as it was when it was looked at. */
public record Finding(About about, Verdict verdict, String detail) {
    static Finding of(About about, Verdict verdict) {
        return new Finding(about, verdict, "");
    }

    static Finding of(About about, Verdict verdict, Iterable<String> details) {
        return new Finding(about, verdict, String.join(", ", details));
    }
}
