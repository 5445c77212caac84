package io.causerie.channel;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.database.TurnedClock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DirectoryTest {
    private final Shelf shelf = new Shelf();
    private final TurnedClock clock = new TurnedClock();
    private final Directory directory = new Directory();

    @BeforeEach
    void open() {
        directory.channels = shelf;
        directory.clock = clock;
        directory.open();
        shelf.connect("1", "first token");
        shelf.connect("2", "second token");
    }

    @Test
    void readsAllPagesOnceInASecondHoweverManyAreAskedFor() {
        directory.pages(Set.of("1"));
        directory.pages(Set.of("1", "2"));
        directory.access("1");
        directory.access("2");

        assertThat(shelf.reads).isEqualTo(1);
    }

    @Test
    void tellsOfThePagesThatWereAskedForOnly() {
        assertThat(directory.pages(Set.of("2"))).containsOnlyKeys("2");
    }

    @Test
    void findsAtOnceAPageThatAnotherNodeHasJustConnected() {
        directory.pages(Set.of("1"));
        shelf.connect("3", "third token");

        assertThat(directory.pages(Set.of("1", "3"))).containsOnlyKeys("1", "3");
        assertThat(directory.access("3")).map(PageAccess::accessToken).contains("third token");
    }

    @Test
    void seesWithinASecondATokenThatAnotherNodeRenewed() {
        directory.access("1");
        shelf.connect("1", "new token");

        assertThat(directory.access("1")).map(PageAccess::accessToken).contains("first token");
        clock.turn(Duration.ofSeconds(1));
        assertThat(directory.access("1")).map(PageAccess::accessToken).contains("new token");
    }

    @Test
    void seesAtOnceWhatThisNodeChanged() {
        directory.access("1");
        shelf.connect("1", "new token");
        directory.forget(new ChannelChanged("1"));

        assertThat(directory.access("1")).map(PageAccess::accessToken).contains("new token");
    }

    @Test
    void namesThePagesThatMayNotSpeakUntilTheirTimeIsOver() {
        shelf.stored.get("2").hold(clock.instant().plusSeconds(60), "613");

        assertThat(directory.held()).containsExactly("2");
        assertThat(directory.isHeld("2")).isTrue();
        assertThat(directory.isHeld("1")).isFalse();
        clock.turn(Duration.ofSeconds(60));
        assertThat(directory.held()).isEmpty();
    }

    @Test
    void hasNothingToSayForAPageThatIsNotConnected() {
        assertThat(directory.access("9")).isEmpty();
        assertThat(directory.pages(Set.of("9"))).isEmpty();
    }

    /** What is stored, whichever node stored it. */
    private static final class Shelf extends Channels {
        private final Map<String, Page> stored = new TreeMap<>();
        private final AppAccess app = new AppAccess("shop", "77", "app secret", "verify");
        private int reads;

        Shelf() {
            keys = TestSecrets.newKey();
        }

        void connect(String id, String token) {
            Page page = new Page(id);
            page.connect("shop", "joker", "live", token, PageState.LIVE, List.of(), keys.box());
            stored.put(id, page);
        }

        @Override
        public List<AppAccess> apps() {
            return List.of(app);
        }

        @Override
        public List<Page> pages() {
            reads++;
            return List.copyOf(stored.values());
        }

        @Override
        public Map<String, Page> pages(Collection<String> ids) {
            Map<String, Page> found = new HashMap<>(stored);
            found.keySet().retainAll(ids);
            return found;
        }

        @Override
        public Optional<PageAccess> access(String id) {
            return Optional.ofNullable(stored.get(id)).map(page -> access(page, app));
        }
    }
}
