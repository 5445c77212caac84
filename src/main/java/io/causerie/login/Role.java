package io.causerie.login;

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

    private Role() {}
}
