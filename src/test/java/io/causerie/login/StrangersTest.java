package io.causerie.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.causerie.database.TurnedClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrangersTest {
    private final TurnedClock clock = new TurnedClock();
    private final Strangers strangers = strangers(3);

    @Test
    void countsWhatIsWrongByTheAddressBehindTheProxy() {
        wrong("198.51.100.7", 3);

        assertThat(strangers.wrong(Requests.post("/")
                        .from("10.1.2.3")
                        .with("X-Forwarded-For", "198.51.100.7")
                        .build()))
                .isPresent();
        assertThat(strangers.wrong(Requests.post("/")
                        .from("10.1.2.3")
                        .with("X-Forwarded-For", "198.51.100.8")
                        .build()))
                .isEmpty();
    }

    @Test
    void believesNobodyElseAboutAddresses() {
        for (int i = 0; i < 3; i++) {
            strangers.wrong(Requests.post("/")
                    .from("203.0.113.9")
                    .with("X-Forwarded-For", "192.0.2." + i)
                    .build());
        }

        assertThat(strangers.wrong(Requests.post("/")
                        .from("203.0.113.9")
                        .with("X-Forwarded-For", "192.0.2.9")
                        .build()))
                .isPresent();
    }

    @Test
    void countsAHouseholdOfIpv6AsOne() {
        wrong("2001:db8:0:1::1", 3);

        assertThat(strangers.wrong(
                        Requests.get("/").from("2001:db8:0:1:ffff::2").build()))
                .isPresent();
        assertThat(strangers.wrong(Requests.get("/").from("2001:db8:0:2::1").build()))
                .isEmpty();
    }

    @Test
    void forgivesWithTime() {
        wrong("198.51.100.7", 3);

        clock.turn(Duration.ofSeconds(20));

        assertThat(strangers.wrong(Requests.get("/").from("198.51.100.7").build()))
                .isEmpty();
    }

    @Test
    void refusesALimitThatWouldKeepEverybodyOut() {
        assertThatThrownBy(() -> strangers(0)).hasMessageContaining("causerie.strangers.per-minute");
    }

    private void wrong(String address, int times) {
        for (int i = 0; i < times; i++) {
            strangers.wrong(Requests.post("/").from(address).build());
        }
    }

    private Strangers strangers(int perMinute) {
        var origins = new Origins();
        origins.trustedProxies = List.of("10.1.0.0/16");
        origins.open();
        var made = new Strangers();
        made.origins = origins;
        made.clock = clock;
        made.perMinute = perMinute;
        made.open();
        return made;
    }
}
