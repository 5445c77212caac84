package io.causerie.connect;

import java.util.List;

/** What came of a token. */
public sealed interface TokenTrial {
    /** The page is connected; a new one answers its testers only. */
    record Connected(String page, String name) implements TokenTrial {}

    /** A person's token, kept until one of its pages is chosen. */
    record Choose(List<PageChoice> pages) implements TokenTrial {}

    record Wrong(Fault fault) implements TokenTrial {}

    static Wrong wrong(Fault fault) {
        return new Wrong(fault);
    }
}
