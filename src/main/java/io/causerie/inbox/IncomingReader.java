package io.causerie.inbox;

import io.causerie.message.Channel;
import io.causerie.message.Envelope;
import io.causerie.message.Incoming;
import jakarta.json.JsonObject;

/** Reads a stored event into words; what it does not know becomes {@link Incoming.Other}. */
public final class IncomingReader {

    private IncomingReader() {}

    /** Never throws, whatever the text; {@code json} is a {@link Body.Item#json()}. */
    public static Incoming read(String page, Channel channel, String json) {
        if (JsonText.parse(json).orElse(null) instanceof JsonObject object) {
            return read(page, channel, Node.of(object));
        }
        return new Incoming.Other(new Envelope(page, null, null, channel), json);
    }

    private static Incoming read(String page, Channel channel, Node item) {
        EventKind kind = EventKind.of(channel, item);
        String person = Parties.of(page, kind, item).person();
        Envelope envelope = new Envelope(page, person, item.time("timestamp"), channel);
        Talk talk = new Talk(envelope, item);
        Notice notice = new Notice(envelope, item);
        return switch (kind) {
            case MESSAGE -> talk.message();
            case QUICK_REPLY -> talk.quickReply();
            case ECHO -> talk.echo();
            case MESSAGE_DELETED -> talk.deleted();
            case MESSAGE_UNSUPPORTED -> talk.unsupported();
            case MESSAGE_EDIT -> talk.edited();
            case POSTBACK -> talk.postback();
            case REACTION -> talk.reaction();
            case REFERRAL -> talk.referred();
            case OPTIN -> talk.optIn();
            case MESSAGE_REQUEST -> talk.messageRequest();
            case DELIVERY -> notice.delivered();
            case READ -> notice.read();
            case ACCOUNT_LINKING -> notice.accountLinking();
            case PASS_THREAD_CONTROL -> notice.threadPassed();
            case TAKE_THREAD_CONTROL -> notice.threadTaken();
            case REQUEST_THREAD_CONTROL -> notice.threadRequested();
            case APP_ROLES -> notice.appRoles();
            case POLICY_ENFORCEMENT -> notice.policyEnforced();
            case MESSAGING_FEEDBACK -> notice.feedbackGiven();
            case CUSTOMER_INFORMATION -> notice.customerInformation();
            case RESPONSE_FEEDBACK -> notice.responseFeedback();
            case ORDER -> notice.order();
            case COUPON -> notice.coupon();
            case FORM -> notice.formSubmitted();
            case GAME_PLAY -> notice.gamePlayed();
            case PAYMENT -> notice.payment();
            case PRE_CHECKOUT -> notice.preCheckout();
            case CHECKOUT_UPDATE -> notice.checkoutUpdate();
            case CHANGE -> new Incoming.Change(envelope, item.text("field"), item.raw());
            case CHANGED_FIELD -> new Incoming.ChangedField(envelope, item.text(EventKind.CHANGED_FIELD_ITEM));
            case OTHER_OBJECT, UNKNOWN, MALFORMED -> new Incoming.Other(envelope, item.raw());
        };
    }
}
