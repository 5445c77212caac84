package io.causerie.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.message.Attachment;
import io.causerie.message.Channel;
import io.causerie.message.Envelope;
import io.causerie.message.Incoming;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IncomingReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "restfb/message_text-01.json                              | Message             | true  | hello, world!",
                "meta-docs/message_quick_reply-01.wrapped.json            | QuickReply          | true  | <DEVELOPER_DEFINED_PAYLOAD>",
                "meta-docs/message_image-01.wrapped.json                  | Message             | true  | -",
                "restfb/message_deleted-01.json                           | Deleted             | false | -",
                "restfb/message_unsupported-01.json                       | Unsupported         | true  | -",
                "meta-docs/message_edit-01.wrapped.json                   | Edited              | false | -",
                "meta-docs/echo_message_image-01.wrapped.json             | Echo                | false | -",
                "meta-docs/postback-01.wrapped.json                       | Postback            | true  | USER-DEFINED-PAYLOAD",
                "meta-docs/standby_postback-01.json                       | Postback            | true  | TITLE-FOR-THE-CTA",
                "meta-docs/reaction-01.wrapped.json                       | Reaction            | true  | -",
                "meta-docs/referral-01.wrapped.json                       | Referred            | true  | -",
                "meta-docs/referral_ads-01.wrapped.json                   | Referred            | false | -",
                "meta-docs/referral_lead-01.json                          | Referred            | false | -",
                "meta-docs/optin-01.wrapped.json                          | OptIn               | true  | -",
                "meta-docs/optin_user_ref-01.wrapped.json                 | OptIn               | true  | -",
                "meta-docs/optin_one_time_notif-01.wrapped.json           | OptIn               | false | -",
                "meta-docs/optin_notification_messages-01.wrapped.json    | OptIn               | false | -",
                "meta-docs/delivery-01.wrapped.json                       | Delivered           | false | -",
                "meta-docs/read-01.wrapped.json                           | Read                | false | -",
                "restfb/ig_seen-01.json                                   | Read                | false | -",
                "meta-docs/account_linked-01.wrapped.json                 | AccountLinking      | false | -",
                "meta-docs/pass_thread_control-01.wrapped.json            | ThreadPassed        | false | -",
                "meta-docs/take_thread_control-01.wrapped.json            | ThreadTaken         | false | -",
                "meta-docs/request_thread_control-01.wrapped.json         | ThreadRequested     | false | -",
                "meta-docs/app_roles-01.wrapped.json                      | AppRoles            | false | -",
                "meta-docs/policy_enforcement-01.wrapped.json             | PolicyEnforced      | false | -",
                "restfb/policy_enforcement_hyphen-01.json                 | PolicyEnforced      | false | -",
                "meta-docs/messaging_feedback-01.json                     | FeedbackGiven       | false | -",
                "meta-docs/customer_information-01.json                   | CustomerInformation | false | -",
                "meta-docs/response_feedback-01.wrapped.json              | ResponseFeedback    | false | -",
                "meta-docs/send_cart-01.wrapped.json                      | Order               | false | -",
                "meta-docs/coupon-01.wrapped.json                         | Coupon              | false | -",
                "meta-docs/lead_form_submit-01.json                       | FormSubmitted       | false | -",
                "fbmq/game_play-01.json                                   | GamePlayed          | false | -",
                "restfb/payment-01.json                                   | Payment             | false | -",
                "ker0x-messenger/pre_checkout-01.wrapped.json             | PreCheckout         | false | -",
                "restfb/checkout_update-01.json                           | CheckoutUpdate      | false | -",
                "meta-docs/changed_fields-01.json                         | ChangedField        | false | -",
                "driver-facebook/unknown-02.json                          | Other               | false | -",
            })
    void readsRealEvents(String file, String type, boolean opensWindow, String words) {
        Incoming incoming = real(file);

        assertThat(incoming.getClass().getSimpleName()).isEqualTo(type);
        assertThat(incoming.opensWindow()).isEqualTo(opensWindow);
        assertThat(incoming.words().orElse(null)).isEqualTo(words);
    }

    @Test
    void readsTheUrlOfAnOldSharedLink() {
        Attachment link = ((Incoming.Message) real("bottender/message_fallback-01.wrapped.json"))
                .attachments()
                .get(0);

        assertThat(link.url()).isEqualTo("URL_OF_THE_ATTACHMENT");
        assertThat(link.title()).isEqualTo("TITLE_OF_THE_URL_ATTACHMENT");
    }

    @Test
    void readsWhereAPersonIs() {
        Incoming.Message message = (Incoming.Message) real("restfb/message_location-01.json");

        assertThat(message.attachments().get(0).coordinates()).isEqualTo(new Attachment.Coordinates(12.34, 43.21));
    }

    @Test
    void readsTheStickerOfANewMessage() {
        Incoming.Message message = (Incoming.Message) real("meta-docs/message_sticker-01.wrapped.json");

        assertThat(message.attachments()).extracting(Attachment::stickerId).containsExactly("369239263222822");
    }

    @Test
    void readsWhichAppSpokeAndItsMetadata() {
        Incoming.Echo echo = (Incoming.Echo) real("meta-docs/echo_message_image-01.wrapped.json");

        assertThat(echo.appId()).isEqualTo("1517776481860111");
        assertThat(echo.metadata()).isEqualTo("<DEVELOPER_DEFINED_METADATA_STRING>");
        assertThat(echo.mid()).isEqualTo("mid.1458696618141:b4ef9d19ec21086067");
    }

    @Test
    void readsTheNumberOfAnEditFromAString() {
        assertThat(((Incoming.Edited) real("meta-docs/message_edit-01.wrapped.json")).number())
                .isEqualTo(1);
    }

    @Test
    void readsTheReferralOfAFirstContact() {
        Incoming.Postback postback = (Incoming.Postback) real("fbmq/postback_referral-01.json");

        assertThat(postback.referral().ref()).isEqualTo("REFTEST");
        assertThat(postback.referral().source()).isEqualTo("SHORTLINK");
    }

    @Test
    void readsThePluginsNameOfAPersonWithoutPsid() {
        Incoming.Postback postback = (Incoming.Postback) real("meta-docs/postback_user_ref-01.wrapped.json");

        assertThat(postback.userRef()).isEqualTo("USER-REF-ID");
        assertThat(postback.envelope().person()).isNull();
    }

    @Test
    void readsAppIdsFromNumbersAndStrings() {
        assertThat(((Incoming.ThreadPassed) real("botbuilder-community-dotnet/pass_thread_control-01.json")).newOwner())
                .isEqualTo("1234567890");
        assertThat(((Incoming.AppRoles) real("meta-docs/app_roles-01.wrapped.json")).roles())
                .isEqualTo(Map.of("123456789", List.of("primary_receiver")));
    }

    @Test
    void readsThatAPageWasStopped() {
        Incoming.PolicyEnforced policy = (Incoming.PolicyEnforced) real("restfb/policy_enforcement_hyphen-01.json");

        assertThat(policy.blocked()).isTrue();
        assertThat(policy.envelope().person()).isNull();
    }

    @Test
    void readsTheWatermarkAndTheTime() {
        Incoming.Read read = (Incoming.Read) real("meta-docs/standby_read-01.json");

        assertThat(read.watermark()).isEqualTo(Instant.ofEpochMilli(1458668856253L));
        assertThat(read.envelope())
                .isEqualTo(new Envelope("<PAGE_ID>", "<PSID>", Instant.ofEpochMilli(1458692752478L), Channel.STANDBY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"message\":\"TEST_MESSAGE\"}",
                "{\"message\":null}",
                "[]",
                "nonsense",
                "",
                "{\"a\":{\"b\":"
            })
    void keepsWhatItDoesNotKnow(String json) {
        Incoming incoming = IncomingReader.read("1", Channel.MESSAGING, json);

        assertThat(incoming).isInstanceOf(Incoming.Other.class);
        assertThat(((Incoming.Other) incoming).json()).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "message",
                "postback",
                "message_edit",
                "reaction",
                "referral",
                "optin",
                "delivery",
                "read",
                "account_linking",
                "pass_thread_control",
                "app_roles",
                "policy-enforcement",
                "messaging_feedback",
                "messaging_customer_information",
                "response_feedback",
                "order",
                "template",
                "form",
                "game_play",
                "payment"
            })
    void bearsAnyNonsenseInsideAKnownEvent(String key) {
        String nonsense = "{\"mid\":[1],\"text\":{},\"attachments\":[1,{\"type\":7,\"payload\":[]}],\"quick_reply\":3,"
                + "\"watermark\":\"x\",\"mids\":{\"a\":1},\"products\":[null],\"feedback_screens\":[{\"questions\":[]}],"
                + "\"screens\":\"\",\"commands\":[{}],\"referral\":[],\"5\":null,\"num_edit\":1e400}";

        Incoming incoming =
                IncomingReader.read("1", Channel.MESSAGING, "{\"sender\":[],\"" + key + "\":" + nonsense + "}");

        assertThat(incoming).isNotInstanceOf(Incoming.Other.class);
        assertThat(incoming.words()).isEmpty();
    }

    @Test
    void keepsNulOutOfWords() {
        Incoming incoming =
                IncomingReader.read("1", Channel.MESSAGING, "{\"message\":{\"mid\":\"m\",\"text\":\"a\\u0000b\"}}");

        assertThat(incoming.words()).contains("ab");
    }

    private static Incoming real(String file) {
        Body.Item item =
                WebhookFixtures.items(WebhookFixtures.bytes("webhooks/" + file)).get(0);
        return IncomingReader.read(item.page(), item.channel(), item.json());
    }
}
