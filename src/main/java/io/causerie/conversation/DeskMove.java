package io.causerie.conversation;

/** What a turn means for the people at the desk: whether the person waits for them; a deed to be kept, or null. */
record DeskMove(String conversation, String page, boolean waiting, DeedKind deed, String words) {
    /** The person spoke where the bot is silent. */
    static DeskMove waits(Conversation conversation) {
        return new DeskMove(conversation.id(), conversation.page(), true, null, null);
    }

    /** The bot asked for people of this group. */
    static DeskMove handedOver(Conversation conversation, String group) {
        return new DeskMove(conversation.id(), conversation.page(), true, DeedKind.HANDED_OVER, group);
    }

    /** Somebody answered in Meta's own inbox; {@code first} when the bot was in charge until then. */
    static DeskMove typedElsewhere(Conversation conversation, boolean first) {
        DeedKind deed = first ? DeedKind.TYPED_ELSEWHERE : null;
        return new DeskMove(conversation.id(), conversation.page(), false, deed, null);
    }
}
