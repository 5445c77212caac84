package io.causerie.console.build;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a step of a skill can be, named as in the bot file. */
public enum StepKind {
    TEXT("text", "message-circle", true),
    QUICK_REPLIES("quickReplies", "reply", true),
    BUTTONS("buttons", "list-checks", true),
    CARD("card", "sticky-note", true),
    CAROUSEL("carousel", "layers", true),
    LIST("list", "list", true),
    PICTURE("picture", "image", true),
    VIDEO("video", "play", true),
    AUDIO("audio", "mic", true),
    FILE("file", "paperclip", true),
    CUSTOM("custom", "braces", true),
    CLIENT_DATA("client_data", "server", true),
    GO_TO("goTo", "forward", false),
    EDIT_MEMORY("editMemory", "pencil", false),
    CHANGE_LANGUAGE("changeLanguage", "languages", false),
    WEBHOOK("webhook", "webhook", false),
    SERVICE("service", "globe", false),
    HAND_OVER("handOver", "hand", false),
    RESET("resetConversation", "refresh-cw", false);

    private final String word;
    private final String icon;
    private final boolean message;

    StepKind(String word, String icon, boolean message) {
        this.word = word;
        this.icon = icon;
        this.message = message;
    }

    public String getWord() {
        return word;
    }

    public String getIcon() {
        return icon;
    }

    public boolean isMessage() {
        return message;
    }

    static Optional<StepKind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    /** Of an action as it stands in the bot file. */
    static Optional<StepKind> of(Object action) {
        return action instanceof Map<?, ?> map
                ? Stream.of(values()).filter(kind -> map.containsKey(kind.word)).findFirst()
                : Optional.empty();
    }
}
