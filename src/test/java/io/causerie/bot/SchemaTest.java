package io.causerie.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.resource("/io/causerie/bot/bot-file-1.schema.json"));

    @ParameterizedTest
    @ValueSource(strings = {"/io/causerie/bot/samples/joke-bot.yaml", "/io/causerie/bot/everything.yaml"})
    void acceptsTheSampleBots(String path) {
        Set<ValidationMessage> faults = faults(Files.resource(path));

        assertThat(faults).isEmpty();
    }

    @Test
    void acceptsWhatTheWriterWrites() {
        Bot bot = Files.bot(Files.resource("/io/causerie/bot/everything.yaml"));

        Set<ValidationMessage> faults = faults(BotFile.write(bot));

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faultyFiles")
    void refusesWhatTheReaderRefuses(FaultyFiles.Case faulty) {
        assertThat(BotFile.read(faulty.file())).isInstanceOf(BotReading.Refused.class);
        assertThat(faults(faulty.file())).isNotEmpty();
    }

    static Stream<FaultyFiles.Case> faultyFiles() {
        return FaultyFiles.cases().filter(FaultyFiles.Case::schemaSeesIt);
    }

    private static Set<ValidationMessage> faults(String yaml) {
        var root = new YamlText(new Faults()).root(yaml).orElseThrow();
        try {
            return SCHEMA.validate(new ObjectMapper().readTree(Json.write(JsonLike.of(root))));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
