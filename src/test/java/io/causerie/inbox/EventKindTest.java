package io.causerie.inbox;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.inbox.Body.Item;
import io.causerie.message.Channel;
import io.causerie.message.Incoming;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventKindTest {

    /** The index names kinds more finely than they are counted here. */
    private static final Map<String, String> INDEXED = Map.ofEntries(
            entry("account_linked", "account_linking"),
            entry("account_unlinked", "account_linking"),
            entry("changed_fields", "changed_field"),
            entry("malformed_message", "malformed"),
            entry("seen", "read"));

    private static final List<String> EXACT =
            List.of("message_quick_reply", "message_deleted", "message_unsupported", "message_edit", "message_request");

    private static final List<String> FAMILIES =
            List.of("echo", "message", "optin", "postback", "referral", "policy_enforcement", "change");

    @Test
    void isWhatTheIndexSaysForEveryRealBody() {
        Map<String, Integer> counted = new TreeMap<>();
        Map<String, Integer> indexed = new TreeMap<>();

        for (WebhookFixtures fixture : WebhookFixtures.all()) {
            Set<String> found =
                    fixture.items().stream().map(EventKindTest::named).collect(Collectors.toSet());
            found.forEach(kind -> counted.merge(kind, 1, Integer::sum));
            expected(fixture).forEach(kind -> indexed.merge(kind, 1, Integer::sum));
            assertThat(found).as(fixture.file()).isEqualTo(expected(fixture));
        }

        assertThat(counted).isEqualTo(indexed);
    }

    @Test
    void isKnownForEveryRealEventOfADocumentedKind() {
        for (WebhookFixtures fixture : WebhookFixtures.all()) {
            for (Item item : fixture.items()) {
                Incoming incoming = IncomingReader.read(item.page(), item.channel(), item.json());
                boolean undocumented =
                        Set.of("unknown", "malformed", "other_object").contains(item.kind());
                assertThat(incoming instanceof Incoming.Other)
                        .as(fixture.file())
                        .isEqualTo(undocumented);
            }
        }
    }

    @Test
    void leavesThePersonTheSameFromBodyToWords() {
        for (WebhookFixtures fixture : WebhookFixtures.all()) {
            for (Item item : fixture.items()) {
                Incoming incoming = IncomingReader.read(item.page(), item.channel(), item.json());
                String person = item.kind().equals("other_object") ? null : item.person();
                assertThat(incoming.envelope().person()).as(fixture.file()).isEqualTo(person);
            }
        }
    }

    @Test
    void hasNamesThatFitTheirColumn() {
        assertThat(EventKind.values())
                .extracting(EventKind::wire)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z_]{1,32}"));
    }

    private static String named(Item item) {
        return item.channel() == Channel.STANDBY ? "standby " + item.kind() : item.kind();
    }

    private static Set<String> expected(WebhookFixtures fixture) {
        String body = new String(fixture.bytes(), StandardCharsets.UTF_8);
        if (!body.matches("(?s).*\"object\"\\s*:\\s*\"(page|instagram)\".*")) {
            return Set.of("other_object");
        }
        Stream<String> kinds = fixture.kinds().stream();
        if (fixture.kinds().contains("none")) {
            kinds = Stream.of(body.contains("messaging:") ? "lead_form_submit" : "malformed");
        }
        // Both a first message after a plugin and a tapped quick reply: the index can name one only.
        if (fixture.kinds().contains("message_prior_message") && body.contains("quick_reply")) {
            kinds = Stream.of("message_quick_reply");
        }
        return kinds.map(kind -> kind.startsWith("standby_") ? "standby " + mapped(kind.substring(8)) : mapped(kind))
                .collect(Collectors.toSet());
    }

    private static String mapped(String kind) {
        if (EXACT.contains(kind) || INDEXED.containsKey(kind)) {
            return INDEXED.getOrDefault(kind, kind);
        }
        return FAMILIES.stream()
                .filter(family -> kind.startsWith(family + "_"))
                .findFirst()
                .orElse(kind.equals("message_text") ? "message" : kind);
    }
}
