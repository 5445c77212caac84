package io.causerie.dialogue;

import io.causerie.bot.Action;
import io.causerie.bot.ActionGroup;
import io.causerie.message.Outgoing;
import io.causerie.message.Saying;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Takes the steps of a skill and keeps what is to be said. */
final class Steps {
    private static final int MOST_REPLIES = 50;

    private final Mind mind;
    private final int mostCalls;
    private final Deque<Suspension.Settled> settled;
    private final List<Suspension.Settled> used = new ArrayList<>();
    private final List<Saying> replies = new ArrayList<>();
    private final Map<String, Object> clientData = new LinkedHashMap<>();
    private Duration pause = Duration.ZERO;
    private Optional<Jump> jump = Optional.empty();
    private Optional<String> handOver = Optional.empty();
    private boolean callFailed;

    Steps(Mind mind, List<Suspension.Settled> settled, int mostCalls) {
        this.mind = mind;
        this.mostCalls = mostCalls;
        this.settled = new ArrayDeque<>(settled);
    }

    /** A skill to go to once the skill at hand has taken its steps. */
    record Jump(String skill, boolean waiting) {}

    /** Ends the playing of a turn at a call that nobody has made yet. */
    static final class CallNeeded extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient WebCall call;

        CallNeeded(WebCall call) {
            super("a web call is needed", null, false, false);
            this.call = call;
        }

        WebCall call() {
            return call;
        }
    }

    Turned.Answered answered() {
        return new Turned.Answered(replies, mind.state(), handOver, clientData, mind.trace.lines());
    }

    boolean jumps() {
        return jump.isPresent();
    }

    /** After a hand-over nothing more is started. */
    boolean stopped() {
        return handOver.isPresent();
    }

    /** A call failed and nobody has said anything: the person must not be left without an answer. */
    boolean leavesSilence() {
        return callFailed && replies.isEmpty() && clientData.isEmpty() && handOver.isEmpty();
    }

    Optional<Jump> takeJump() {
        Optional<Jump> taken = jump;
        jump = Optional.empty();
        return taken;
    }

    void groups(List<ActionGroup> groups) {
        for (ActionGroup group : groups) {
            if (group.condition().map(mind::holds).orElse(true)) {
                run(group.actions());
            }
        }
    }

    void run(List<Action> actions) {
        actions.forEach(this::run);
    }

    private void run(Action action) {
        if (action instanceof Action.Say say) {
            Speech.of(mind, say.message(), say.markdown()).ifPresent(what -> say(what, say.delay()));
            Speech.data(mind, say.message()).forEach(clientData::put);
        } else if (action instanceof Action.GoTo goTo) {
            jump = Optional.of(new Jump(mind.render(goTo.skill()), goTo.waiting()));
        } else if (action instanceof Action.EditMemory edit) {
            MemoryEdit.apply(mind, edit);
        } else if (action instanceof Action.ChangeLanguage change) {
            speak(change.language());
        } else if (action instanceof Action.ResetConversation) {
            mind.trace.info("I_RESET", "Reset the conversation");
            mind.forget();
        } else if (action instanceof Action.HandOver hand) {
            mind.trace.info("I_HAND_OVER", "Hand over to a person", Map.of("group", hand.group()));
            handOver = Optional.of(hand.group());
        } else if (action instanceof Action.Call call) {
            call(call);
        }
    }

    void say(Outgoing what) {
        say(what, OptionalDouble.empty());
    }

    private void say(Outgoing what, OptionalDouble delay) {
        if (replies.size() == MOST_REPLIES) {
            mind.trace.error("E_TOO_MANY_REPLIES", "A turn says at most " + MOST_REPLIES + " messages", Map.of());
        }
        if (replies.size() < MOST_REPLIES) {
            replies.add(new Saying(what, pause));
            pause = Duration.ofMillis(Math.round(delay.orElse(mind.bot.delay()) * 1000));
        }
    }

    private void speak(String language) {
        mind.trace.info("I_LANGUAGE", "Change the language to " + language, Map.of("language", language));
        mind.language = language;
        mind.languageSettled = true;
    }

    private void call(Action.Call action) {
        WebCall call = Calls.request(mind, action);
        WebReply reply = Calls.unmade(mind, call, used.size(), mostCalls).orElseGet(() -> answer(call));
        callFailed |= !reply.succeeded();
        if (action.webhook()) {
            Calls.webhook(mind, reply, this::speak, say -> say(say.what(), say.delay()));
        } else {
            mind.services.put(action.namespace(), Calls.service(reply));
        }
    }

    /** The answers in the order of their calls, as long as the calls are still the same. */
    private WebReply answer(WebCall call) {
        Suspension.Settled next = settled.poll();
        if (next == null || !next.call().equals(call.fingerprint())) {
            throw new CallNeeded(call);
        }
        used.add(next);
        Calls.trace(mind, call, next.reply());
        return next.reply();
    }

    List<Suspension.Settled> used() {
        return List.copyOf(used);
    }
}
