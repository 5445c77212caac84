package io.causerie.channel;

import java.util.Optional;

/** What Meta calls the people who wrote to a page (Messenger Platform, User Profile API). */
public interface PersonNames {
    /** Empty where Meta does not say; takes as long as Meta does. */
    Optional<String> name(PageAccess page, String person);
}
