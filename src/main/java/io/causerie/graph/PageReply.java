package io.causerie.graph;

/** What the Graph API said to a question about a page. */
public sealed interface PageReply<T> {

    record Given<T>(T value) implements PageReply<T> {}

    /** Meta said no. */
    record Denied<T>(GraphError error) implements PageReply<T> {}

    /** No answer, or none that can be understood; whether something was changed is not known. */
    record Unavailable<T>(String why) implements PageReply<T> {}
}
