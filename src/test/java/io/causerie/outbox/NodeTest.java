package io.causerie.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"PT5S", "PT10S", "PT11S"})
    void refusesALeaseThatEndsBeforeACallMay(String lease) {
        Node node = node(lease);

        assertThatThrownBy(node::begin)
                .hasMessageContaining("causerie.outbox.lease")
                .hasMessageContaining("causerie.graph.timeout")
                .hasMessageContaining("lengthen the lease");
    }

    @Test
    void beginsWithALeaseThatIsLongEnough() {
        Node node = node("PT12S");

        node.begin();

        assertThat(node.name()).isNotBlank();
    }

    @Test
    void leavesAsSoonAsNothingIsInHand() throws InterruptedException {
        Node node = node("PT30S");
        node.took(2);

        node.leave();
        node.laidDown(1);
        node.laidDown(1);

        assertThat(node.isEmptyHandedInTime()).isTrue();
    }

    @Test
    void leavesAtOnceWithNothingInHand() throws InterruptedException {
        Node node = node("PT30S");

        node.leave();

        assertThat(node.isEmptyHandedInTime()).isTrue();
    }

    @Test
    void waitsNoLongerForWhatIsInHandThanACallMayTake() throws InterruptedException {
        Node node = node("PT30S");
        node.timeout = Duration.ofMillis(-990);
        node.took(1);

        node.leave();

        assertThat(node.isEmptyHandedInTime()).isFalse();
    }

    @Test
    void takesNothingMoreOnceItLeaves() {
        Node node = node("PT30S");

        node.leave();

        assertThat(node.hasRoom(1)).isFalse();
        assertThat(node.room()).isZero();
    }

    private static Node node(String lease) {
        Node node = new Node();
        node.lease = Duration.parse(lease);
        node.timeout = Duration.ofSeconds(10);
        return node;
    }
}
