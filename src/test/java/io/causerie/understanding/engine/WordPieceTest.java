package io.causerie.understanding.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WordPieceTest {
    private static final int NO_LIMIT = 100_000;
    private static WordPiece ours;
    private static HuggingFaceTokenizer reference;

    @BeforeAll
    static void loadBoth() throws IOException {
        ours = new WordPiece(SentenceModel.vocabulary());
        try (InputStream in = WordPiece.class.getResourceAsStream("/bge-small-en-v1.5-q-tokenizer.json")) {
            reference = HuggingFaceTokenizer.newInstance(in, Map.of("truncation", "false", "padding", "false"));
        }
    }

    @AfterAll
    static void closeReference() {
        reference.close();
    }

    @Test
    void cutsDataSetsAsTheReferenceDoes() {
        List<String> sentences = Stream.concat(Shared.english().stream(), Shared.french().stream())
                .toList();

        List<String> different = sentences.stream().filter(this::differs).toList();

        assertThat(different).isEmpty();
    }

    @Test
    void cutsRandomUnicodeAsTheReferenceDoes() {
        Random random = new Random(3);
        int[] starts = {32, 0xA0, 0x300, 0x400, 0x590, 0x600, 0x900, 0x2000, 0x4E00, 0xAC00, 0xFF00, 0x1D400, 0x1F600};
        List<String> sentences = IntStream.range(0, 3000)
                .mapToObj(i -> random.ints(1 + random.nextInt(30), 0, 96)
                        .map(c -> c + starts[random.nextInt(starts.length)])
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .toList();

        List<String> different = sentences.stream().filter(this::differs).toList();

        assertThat(different).isEmpty();
    }

    @Test
    void endsAtTheLimitWithTheEndMark() {
        long[] numbers = ours.numbers("one two three four five", 4);

        assertThat(numbers).containsExactly(101, 2028, 2048, 102);
    }

    private boolean differs(String sentence) {
        return !java.util.Arrays.equals(
                ours.numbers(sentence, NO_LIMIT), reference.encode(sentence).getIds());
    }
}
