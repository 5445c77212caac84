package io.causerie.understanding;

import io.causerie.database.Sql;
import io.causerie.understanding.engine.Embeddings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sentences' points in the database, so that each is computed once in this house; forgotten when long unused. */
@ApplicationScoped
class Points implements Embeddings {
    private static final int AT_ONCE = 500;
    private static final Duration NOTED = Duration.ofDays(7);
    private static final Duration FORGOTTEN = Duration.ofDays(90);

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private record Row(String hash, float[] point) {}

    @Override
    @Transactional
    public Map<String, float[]> find(String model, Collection<String> texts) {
        Map<String, String> byHash = texts.stream().collect(Collectors.toMap(Points::hash, text -> text));
        List<String> hashes = new ArrayList<>(byHash.keySet());
        Map<String, float[]> found = new HashMap<>();
        for (int from = 0; from < hashes.size(); from += AT_ONCE) {
            String[] some = hashes.subList(from, Math.min(hashes.size(), from + AT_ONCE))
                    .toArray(String[]::new);
            rows(model, some).forEach(row -> found.put(byHash.get(row.hash()), row.point()));
            noteUse(model, some);
        }
        return found;
    }

    @Override
    @Transactional
    public void keep(String model, Map<String, float[]> points) {
        Instant now = clock.instant();
        sql.changeEach(
                "insert into sentence_point (model, sentence, point, used_at) values (?, ?, ?, ?) on conflict do nothing",
                points.entrySet().stream()
                        .map(entry -> new Object[] {model, hash(entry.getKey()), bytes(entry.getValue()), now})
                        .toList());
    }

    @Transactional
    void forget() {
        sql.change(
                "delete from sentence_point where used_at < ?", clock.instant().minus(FORGOTTEN));
    }

    private List<Row> rows(String model, String[] hashes) {
        return sql.rows(
                "select sentence, point from sentence_point where model = ? and sentence = any(?)",
                row -> new Row(row.getString("sentence"), floats(row.getBytes("point"))),
                model,
                hashes);
    }

    private void noteUse(String model, String[] hashes) {
        Instant now = clock.instant();
        sql.change(
                "update sentence_point set used_at = ? where model = ? and sentence = any(?) and used_at < ?",
                now,
                model,
                hashes,
                now.minus(NOTED));
    }

    private static String hash(String text) {
        return Hash.of(Stream.of(text));
    }

    private static byte[] bytes(float[] point) {
        ByteBuffer bytes = ByteBuffer.allocate(point.length * Float.BYTES);
        bytes.asFloatBuffer().put(point);
        return bytes.array();
    }

    private static float[] floats(byte[] bytes) {
        float[] point = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(point);
        return point;
    }
}
