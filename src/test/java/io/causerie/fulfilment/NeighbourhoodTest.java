package io.causerie.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeighbourhoodTest {
    private static final Map<String, String> KNOWN = Map.of(
            "shop.example", "93.184.216.34",
            "erp.corp.example", "10.1.2.3",
            "corp.example", "10.1.2.4",
            "evilcorp.example", "10.9.9.9",
            "both.example", "10.1.2.3 93.184.216.34",
            "metadata.example", "169.254.169.254");

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',                       shop.example,     93.184.216.34
            '',                       both.example,     93.184.216.34
            '',                       93.184.216.34,    93.184.216.34
            erp.corp.example,         erp.corp.example, 10.1.2.3
            *.corp.example,           erp.corp.example, 10.1.2.3
            10.1.0.0/16,              erp.corp.example, 10.1.2.3
            '10.2.0.0/16, 10.1.2.3',  erp.corp.example, 10.1.2.3
            10.1.2.3,                 10.1.2.3,         10.1.2.3
            ::1,                      ::1,              ::1
            """)
    void opensADoor(String allowed, String host, String door) throws Exception {
        var neighbourhood = new Neighbourhood(allowed, NeighbourhoodTest::addresses);

        assertThat(neighbourhood.door(host)).isEqualTo(InetAddress.getByName(door));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',             erp.corp.example
            '',             10.1.2.3
            '',             metadata.example
            '',             127.0.0.1
            '',             ::1
            '',             2130706433
            shop.example,   erp.corp.example
            *.corp.example, evilcorp.example
            *.corp.example, corp.example
            10.0.0.0/16,    erp.corp.example
            """)
    void keepsADoorShut(String allowed, String host) {
        var neighbourhood = new Neighbourhood(allowed, NeighbourhoodTest::addresses);

        assertThatThrownBy(() -> neighbourhood.door(host))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("inside this network")
                .hasMessageContaining("causerie.fulfilment.allow");
    }

    @ParameterizedTest
    @ValueSource(strings = {"169.254.169.254", "10.0.0.1", "127.0.0.1", "::1", "localhost", "fd00::1"})
    void refusesWhatIsInsideWithoutAskingForNames(String host) {
        var neighbourhood = new Neighbourhood("", NeighbourhoodTest::nobodyKnows);

        assertThatThrownBy(() -> neighbourhood.refuseInside(host)).hasMessageContaining("inside this network");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.1.2.3", "erp.corp.example", "8.8.8.8", "localhost", "shop.example.com"})
    void objectsToNothingElseWithoutAskingForNames(String host) {
        var neighbourhood = new Neighbourhood("10.1.0.0/16, localhost", NeighbourhoodTest::nobodyKnows);

        assertThatCode(() -> neighbourhood.refuseInside(host)).doesNotThrowAnyException();
    }

    private static InetAddress[] nobodyKnows(String host) {
        throw new AssertionError("asked for " + host);
    }

    @Test
    void saysThatAHostIsUnknown() {
        var neighbourhood = new Neighbourhood("", NeighbourhoodTest::addresses);

        assertThatThrownBy(() -> neighbourhood.door("nowhere.example")).hasMessageContaining("no host named");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "10.0.0", "http://erp", "erp:8080", "*", "fe80::/x"})
    void refusesAnEntryItDoesNotUnderstand(String allowed) {
        assertThatThrownBy(() -> new Neighbourhood(allowed, NeighbourhoodTest::addresses))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(allowed)
                .hasMessageContaining("causerie.fulfilment.allow");
    }

    private static InetAddress[] addresses(String host) throws UnknownHostException {
        String known = KNOWN.getOrDefault(host, host.matches("[0-9.:]+") ? host : null);
        if (known == null) {
            throw new UnknownHostException(host);
        }
        return Stream.of(known.split(" ")).map(NeighbourhoodTest::address).toArray(InetAddress[]::new);
    }

    private static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
