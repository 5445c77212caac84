package io.causerie.connect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapesTest {

    @ParameterizedTest
    @CsvSource({
        "900000000000001,",
        "'',APP_ID_MISSING",
        "Joke app,APP_ID_SHAPE",
        "0123456789abcdef0123456789abcdef,APP_ID_SHAPE",
    })
    void tellsAnAppIdFromWhatIsNone(String value, Flaw flaw) {
        var fault = Shapes.ofAppId(value);

        assertThat(fault.map(Fault::flaw).orElse(null)).isEqualTo(flaw);
    }

    @ParameterizedTest
    @CsvSource({
        "0123456789abcdef0123456789ABCDEF,",
        "'',SECRET_MISSING",
        "0123456789abcdef0123456789abcde,SECRET_SHAPE",
        "900000000000001,SECRET_SHAPE",
        "EAASIMULATORPAGETOKEN,SECRET_IS_TOKEN",
    })
    void tellsASecretFromWhatIsNone(String value, Flaw flaw) {
        var fault = Shapes.ofSecret(value);

        assertThat(fault.map(Fault::flaw).orElse(null)).isEqualTo(flaw);
    }

    @ParameterizedTest
    @CsvSource({
        "EAASIMULATORPAGETOKEN900000000000002,",
        "'',TOKEN_MISSING",
        "EAASIMULATOR PAGETOKEN900000000000002,TOKEN_SHAPE",
        "EAAcut,TOKEN_SHAPE",
        "0123456789abcdef0123456789abcdef,TOKEN_IS_SECRET",
    })
    void tellsATokenFromWhatIsNone(String value, Flaw flaw) {
        var fault = Shapes.ofToken(value);

        assertThat(fault.map(Fault::flaw).orElse(null)).isEqualTo(flaw);
    }
}
