package io.causerie.understanding;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** A map that is made when somebody first looks into it: most turns never ask what a sentence names. */
final class Later<K, V> extends AbstractMap<K, V> {
    private final Supplier<Map<K, V>> source;
    private volatile Map<K, V> made;

    Later(Supplier<Map<K, V>> source) {
        this.source = source;
    }

    private Map<K, V> made() {
        Map<K, V> known = made;
        if (known == null) {
            known = source.get();
            made = known;
        }
        return known;
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return made().entrySet();
    }

    @Override
    public V get(Object key) {
        return made().get(key);
    }

    @Override
    public boolean containsKey(Object key) {
        return made().containsKey(key);
    }
}
