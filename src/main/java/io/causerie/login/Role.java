package io.causerie.login;

import java.util.List;

/** What a person may do; as names in annotations and as groups of an account. */
public final class Role {
    /** Everything, apps and secrets too. */
    public static final String ADMIN = "admin";
    /** Bots. */
    public static final String AUTHOR = "author";
    /** Conversations: take over, answer. */
    public static final String AGENT = "agent";
    /** Reads, without secrets. */
    public static final String VIEWER = "viewer";

    /** The mightiest first. */
    public static final List<String> ALL = List.of(ADMIN, AUTHOR, AGENT, VIEWER);

    private Role() {}
}
