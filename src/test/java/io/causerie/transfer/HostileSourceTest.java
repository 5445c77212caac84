package io.causerie.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileSourceTest {
    private static final Terms TERMS = Terms.forBot("b");
    private static final byte[] SKILLS = "{\"bot_versions\":[{\"skills\":[]}]}".getBytes(StandardCharsets.UTF_8);
    private static final Limits SMALL = new Limits(100_000, 3_000_000, 6_000_000, 5, 2, 100);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../csr/csr.json",
                "a/../../x.json",
                "/etc/passwd.json",
                "C:/x.json",
                "\\\\host\\x.json",
                "a\\..\\..\\x.json",
                "a\nb.json"
            })
    void refusesANameThatLeadsOutOfTheArchive(String name) {
        var refused =
                Fixtures.refused(Fixtures.imported(Fixtures.zip(Map.of("csr/csr.json", SKILLS, name, SKILLS)), TERMS));

        assertThat(refused.message()).containsAnyOf("leads out", "no name of a file");
    }

    @Test
    void refusesAFileThatUnfoldsWithoutEnd() throws IOException {
        assertThat(read(Map.of("csr/csr.json", new byte[2_900_000])).message()).contains("unfolds more than 100 times");
    }

    @Test
    void refusesABombWhoseBytesNobodyWants() throws IOException {
        assertThat(read(Map.of("a/picture.png", new byte[2_900_000])).message())
                .contains("unfolds more than 100 times");
    }

    @Test
    void refusesAFileThatIsTooLarge() throws IOException {
        assertThat(read(Map.of("csr/csr.json", noise(3_100_000))).message())
                .containsAnyOf("larger than", "unfolds to more");
    }

    @Test
    void refusesTooManyFiles() throws IOException {
        var files = new TreeMap<String, byte[]>();
        for (int i = 0; i < 6; i++) {
            files.put(i + ".json", SKILLS);
        }

        assertThat(read(files).message()).contains("more than 5 entries");
    }

    @Test
    void refusesFoldersWithinFoldersWithoutEnd() throws IOException {
        assertThat(read(Map.of("a/b/c/d.json", SKILLS)).message()).contains("nest deeper");
    }

    @Test
    void refusesAnUploadThatDoesNotEnd() throws IOException {
        Imported imported = Imports.read(new ByteArrayInputStream(new byte[100_001]), TERMS, SMALL);

        assertThat(Fixtures.refused(imported).message()).contains("upload is larger");
    }

    @Test
    void refusesCompressedDataThatUnfoldsWithoutEnd() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            out.write(new byte[3_000_001]);
        }

        Imported imported = Imports.read(new ByteArrayInputStream(packed.toByteArray()), TERMS, SMALL);

        assertThat(Fixtures.refused(imported).message()).contains("unfolds to more");
    }

    @Test
    void readsTrainingDataThatThePlatformCompressed() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            out.write("{\"datasets\":[],\"intents\":[{\"slug\":\"greet\"}]}".getBytes(StandardCharsets.UTF_8));
        }

        var read = Fixtures.read(Fixtures.imported(packed.toByteArray(), TERMS));

        assertThat(read.bot().intents()).containsOnlyKeys("greet");
    }

    @Test
    void leavesAnArchiveWithinTheArchiveShut() {
        byte[] inner = Fixtures.zip(Map.of("csr/csr.json", SKILLS));

        var read = Fixtures.read(
                Fixtures.imported(Fixtures.zip(Map.of("csr/csr.json", SKILLS, "inner.zip", inner)), TERMS));

        assertThat(read.report().entries()).anySatisfy(entry -> {
            assertThat(entry.name()).isEqualTo("inner.zip");
            assertThat(entry.fate()).isEqualTo(Fate.LEFT);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 20, 40, 60, 100})
    void refusesADamagedArchive(int length) {
        byte[] whole = Fixtures.zip(Map.of("csr/csr.json", noise(500)));

        Imported imported = Fixtures.imported(Arrays.copyOf(whole, length), TERMS);

        assertThat(imported).isInstanceOf(Imported.Refused.class);
    }

    @Test
    void refusesJsonThatNestsWithoutEnd() {
        String deep = "{\"intents\":" + "[".repeat(100_000);

        assertThat(Fixtures.refused(Fixtures.text(deep, TERMS)).message()).contains("nested too deep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", " ", "{", "\"", ";", "a\tb;", "causerie", "\"\","})
    @Timeout(20)
    void readsOrRefusesAnyRepetitionInTime(String piece) {
        Imported imported = Fixtures.text(piece.repeat(1_000_000), TERMS);

        assertThat(imported).isInstanceOf(Imported.Refused.class);
    }

    @Test
    void doesNotFollowALinkOutOfAFolder(@TempDir Path folder) throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.json"), "{}");
        Path inside = Files.createDirectories(folder.resolve("export/csr"));
        Files.write(inside.resolve("csr.json"), SKILLS);
        Files.createSymbolicLink(inside.resolve("link.json"), outside);

        var read = Fixtures.read(Imports.read(folder.resolve("export"), TERMS));

        assertThat(read.report().entries()).noneMatch(entry -> entry.name().contains("link.json"));
    }

    private static Imported.Refused read(Map<String, byte[]> files) throws IOException {
        return Fixtures.refused(Imports.read(new ByteArrayInputStream(Fixtures.zip(files)), TERMS, SMALL));
    }

    private static byte[] noise(int length) {
        var noise = new byte[length];
        new java.util.Random(1).nextBytes(noise);
        return noise;
    }
}
