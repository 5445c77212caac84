package io.causerie.inbox;

import io.causerie.message.Channel;
import java.util.List;
import java.util.stream.Stream;

/** The kinds of event a webhook tells of, each known by the key of its JSON (Messenger "Webhook Events Reference"). */
public enum EventKind {
    MESSAGE("message", "message"),
    QUICK_REPLY("message_quick_reply", null),
    ECHO("echo", null),
    MESSAGE_DELETED("message_deleted", null),
    MESSAGE_UNSUPPORTED("message_unsupported", null),
    POSTBACK("postback", "postback"),
    MESSAGE_EDIT("message_edit", "message_edit"),
    REACTION("reaction", "reaction"),
    REFERRAL("referral", "referral"),
    OPTIN("optin", "optin"),
    DELIVERY("delivery", "delivery"),
    READ("read", "read"),
    ACCOUNT_LINKING("account_linking", "account_linking"),
    PASS_THREAD_CONTROL("pass_thread_control", "pass_thread_control"),
    TAKE_THREAD_CONTROL("take_thread_control", "take_thread_control"),
    REQUEST_THREAD_CONTROL("request_thread_control", "request_thread_control"),
    APP_ROLES("app_roles", "app_roles"),
    POLICY_ENFORCEMENT("policy_enforcement", "policy_enforcement"),
    MESSAGING_FEEDBACK("messaging_feedback", "messaging_feedback"),
    CUSTOMER_INFORMATION("customer_information", "messaging_customer_information"),
    RESPONSE_FEEDBACK("response_feedback", "response_feedback"),
    ORDER("send_cart", "order"),
    COUPON("coupon", "template"),
    FORM("lead_form_submit", "form"),
    GAME_PLAY("game_play", "game_play"),
    MESSAGE_REQUEST("message_request", null),
    PAYMENT("payment", "payment"),
    PRE_CHECKOUT("pre_checkout", "pre_checkout"),
    CHECKOUT_UPDATE("checkout_update", "checkout_update"),
    CHANGE("change", null),
    CHANGED_FIELD("changed_field", null),
    /** An event of another Meta product on the same callback. */
    OTHER_OBJECT("other_object", null),
    /** An object with none of the keys above. */
    UNKNOWN("unknown", null),
    /** Something else where an event should stand. */
    MALFORMED("malformed", null);

    /** What a policy event was called before Meta renamed it; old payloads still have it. */
    static final String HYPHENED_POLICY = "policy-enforcement";

    /** Wrappers of what is no event of ours, so that every stored item is an object that tells what it is. */
    static final String FOREIGN_ITEM = "foreign_item";

    static final String MALFORMED_ITEM = "malformed_item";
    static final String CHANGED_FIELD_ITEM = "changed_field";

    private static final List<EventKind> BY_KEY =
            Stream.of(values()).filter(kind -> kind.key != null).toList();

    private final String wire;
    private final String key;

    EventKind(String wire, String key) {
        this.wire = wire;
        this.key = key;
    }

    /** The name that is stored and counted; never renamed, at most 32 characters. */
    public String wire() {
        return wire;
    }

    static EventKind of(Channel channel, Node item) {
        if (item.json().containsKey(FOREIGN_ITEM)) {
            return OTHER_OBJECT;
        }
        if (item.json().containsKey(MALFORMED_ITEM)) {
            return MALFORMED;
        }
        return channel == Channel.CHANGES ? changeKind(item) : messagingKind(item);
    }

    private static EventKind changeKind(Node item) {
        if (item.text("field") != null) {
            return CHANGE;
        }
        return item.text(CHANGED_FIELD_ITEM) != null ? CHANGED_FIELD : UNKNOWN;
    }

    private static EventKind messagingKind(Node item) {
        for (EventKind kind : BY_KEY) {
            if (item.has(kind.key)) {
                return kind == MESSAGE ? messageKind(item.in(kind.key)) : kind;
            }
        }
        if (item.has(HYPHENED_POLICY)) {
            return POLICY_ENFORCEMENT;
        }
        if (item.text("message_request") != null) {
            return MESSAGE_REQUEST;
        }
        return item.text(MESSAGE.key) != null ? MALFORMED : UNKNOWN;
    }

    private static EventKind messageKind(Node message) {
        if (message.flag("is_deleted")) {
            return MESSAGE_DELETED;
        }
        if (message.flag("is_echo")) {
            return ECHO;
        }
        if (message.flag("is_unsupported")) {
            return MESSAGE_UNSUPPORTED;
        }
        return message.has("quick_reply") ? QUICK_REPLY : MESSAGE;
    }
}
