package io.causerie.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.WebApplicationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderTest {
    @ParameterizedTest
    @ValueSource(strings = {"{bad", "[1]", "\"text\""})
    void refusesWhatIsNoObject(String body) {
        assertThatThrownBy(() -> Order.of(body)).hasMessage("Field 'body': send one JSON object");
    }

    @Test
    void namesTheFieldThatIsMissing() {
        assertThatThrownBy(() -> Order.of("").required("ref"))
                .isInstanceOf(WebApplicationException.class)
                .hasMessage("Field 'ref': is missing, send a text");
    }

    @Test
    void readsNumbersWrittenAsText() {
        Order order = Order.of("{\"percent\":\"40\",\"count\":2}");

        assertThat(order.number("percent", 100)).isEqualTo(40);
        assertThat(order.number("count", -1)).isEqualTo(2);
        assertThat(order.number("millis", 7)).isEqualTo(7);
    }
}
