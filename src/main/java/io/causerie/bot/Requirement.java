package io.causerie.bot;

import java.util.List;

/** What a skill must know before it acts; lists nest two deep. */
public sealed interface Requirement {
    List<Action> missing();

    List<Action> complete();

    /**
     * One thing to find, kept in the memory under an alias.
     *
     * @param slug the entity or intent; empty for free text
     * @param missing asks for it
     * @param complete runs the moment it is found
     */
    record One(
            Sought sought,
            String slug,
            String alias,
            List<Action> missing,
            List<Action> complete,
            List<Validator> validators)
            implements Requirement {
        public One {
            missing = List.copyOf(missing);
            complete = List.copyOf(complete);
            validators = List.copyOf(validators);
        }
    }

    record Several(Join join, List<Requirement> members, List<Action> missing, List<Action> complete)
            implements Requirement {
        public Several {
            members = List.copyOf(members);
            missing = List.copyOf(missing);
            complete = List.copyOf(complete);
        }
    }

    /** Refuses a found value when its condition is true, and says so. */
    record Validator(Condition failsIf, List<Action> replies) {
        public Validator {
            replies = List.copyOf(replies);
        }
    }

    enum Sought {
        ENTITY,
        INTENT,
        /** Whatever is said in answer to the question. */
        FREE_TEXT
    }
}
