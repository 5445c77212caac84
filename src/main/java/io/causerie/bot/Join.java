package io.causerie.bot;

/** How the members of a list are joined. */
public enum Join {
    /** Or: one is enough. */
    ANY,
    /** And: each is needed. */
    ALL
}
