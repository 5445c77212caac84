package io.causerie.login;

/** Who may open which page; the room with the pages brings one as a bean. Paths begin with a slash and know no context root. */
public interface PageRules {
    /** Where somebody who must sign in first is sent; always open. */
    String SIGN_IN = "/login";

    /** Whether strangers may open it. */
    boolean isOpen(String path);

    /** Whether somebody who has signed in may open it; to others it does not exist. */
    boolean mayOpen(Person person, String path);
}
