package io.causerie.simulator;

import java.util.Optional;

/** An access token: whose it is, what it opens, and whether it still does. */
record Token(String value, Kind kind, String appId, String pageId, State state, String scopes) {
    /** What a bot needs, and the list of a person's pages; separated by commas. */
    static final String ALL_SCOPES = "pages_messaging,pages_manage_metadata,pages_show_list";

    Token(String value, Kind kind, String appId, String pageId, State state) {
        this(value, kind, appId, pageId, state, ALL_SCOPES);
    }

    enum Kind {
        USER,
        PAGE,
        APP
    }

    /** The ways a token lives and dies (Graph API, "Debug and handle errors"). */
    enum State {
        VALID(0, ""),
        EXPIRED(463, "Session has expired on Wednesday, 14-Feb-18 18:00:00 PST."),
        PASSWORD_CHANGED(
                460,
                "The session has been invalidated because the user changed their password or Facebook has changed"
                        + " the session for security reasons."),
        APP_REMOVED(458, "The user has not authorized application."),
        CHECKPOINTED(459, "You cannot access the app till you log in to www.facebook.com and follow the instructions."),
        ROLE_LOST(492, "User does not have sufficient administrative permission for this action on this page");

        final int subcode;
        final String words;

        State(int subcode, String words) {
            this.subcode = subcode;
            this.words = words;
        }

        GraphError error() {
            String lead = this == ROLE_LOST ? "" : "Error validating access token: ";
            return GraphErrors.token(subcode, lead + words);
        }
    }

    Optional<GraphError> refusal() {
        return state == State.VALID ? Optional.empty() : Optional.of(state.error());
    }

    Token turned(State now) {
        return new Token(value, kind, appId, pageId, now, scopes);
    }

    Token granted(String now) {
        return new Token(value, kind, appId, pageId, state, now);
    }
}
